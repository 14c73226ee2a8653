"""How a text is to be worded: what a caller can choose, in any language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Protocol, TypeAlias, Union, get_args

import attrs

from occucompare.errors import WordingError

Length: TypeAlias = Literal["headline", "short", "standard", "full"]
Register: TypeAlias = Literal["plain", "formal"]
Number: TypeAlias = Literal["singular", "plural"]


class OwnWording(Protocol):
    """A user's own words for one kind of sentence, as `Wording` makes them."""

    name: str


Wordings: TypeAlias = Union[OwnWording, Sequence[OwnWording]]  # noqa: UP007 - read at run time


@attrs.frozen(kw_only=True)
class TextStyle:
    """How a whole text is to be worded.

    `seed` chooses among the patterns that say the same, and `turn` counts the texts of one page,
    so that no pattern comes again before the others have been used. `subject` is "a collector"
    or "collectors"; None is what each message is best said with. `wording` are the user's own
    words, by the name of their message.
    """

    register: Register = "plain"
    subject: Number | None = None
    seed: int = 0
    turn: int = 0
    wording: Mapping[str, Any] = attrs.field(factory=dict[str, Any])


def text_style(
    register: Register, subject: Number | None, seed: int, wording: Wordings
) -> TextStyle:
    """What a caller has chosen.

    Raises WordingError for a register or a subject that does not exist.
    """
    for what, given, known in (
        ("register", register, get_args(Register)),
        ("subject", subject, (*get_args(Number), None)),
    ):
        if given not in known:
            there = ", ".join(map(repr, known))
            raise WordingError(f"no {what} {given!r}; there is {there}")
    own: Sequence[OwnWording] = wording if isinstance(wording, Sequence) else (wording,)
    return TextStyle(
        register=register,
        subject=subject,
        seed=seed,
        wording={each.name: each for each in own},
    )
