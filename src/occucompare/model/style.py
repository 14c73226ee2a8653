"""How a text is to be worded: what a caller can choose, in any language."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import attrs

Length: TypeAlias = Literal["headline", "short", "standard", "full"]
Register: TypeAlias = Literal["plain", "formal"]
Number: TypeAlias = Literal["singular", "plural"]


@attrs.frozen(kw_only=True)
class TextStyle:
    """How a whole text is to be worded.

    `seed` chooses among the patterns that say the same, and `turn` counts the texts of one page,
    so that no pattern comes again before the others have been used. `subject` is "a collector"
    or "collectors"; None is what each message is best said with. `wording` are the user's own
    words, by the name of their message. `language` is the code of a folder in `languages/`.
    """

    register: Register = "plain"
    subject: Number | None = None
    seed: int = 0
    turn: int = 0
    wording: dict[str, Any] = attrs.field(factory=dict[str, Any])
    language: str = "en"
