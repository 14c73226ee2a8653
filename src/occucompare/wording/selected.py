"""What a selector finds: the case of a message, and the roles and figures that fill it in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from occucompare.model.changes import Side
from occucompare.model.statement import Fact

if TYPE_CHECKING:
    from occucompare.wording.role_text import FigureText, RoleText


@attrs.frozen
class Given:
    """An argument that a selector brings itself: its text, and the facts that it states."""

    text: str
    facts: tuple[Fact, ...] = ()


class Selected:
    """One case of a message, and what its pattern is filled in with.

    `one` and `other` are the roles in the order that the sentence speaks of them (the higher one
    first), `a` and `b` their figures, `between` what lies between these: a gap, a change. `given`
    are arguments that the selector brings, `after` the facts that no argument states, such as a
    direction. `both` says that what is said of one holds for the other too.
    """

    __slots__ = (
        "a", "after", "also", "b", "between", "both", "case", "favours", "given", "metric",
        "one", "opening", "other",
    )  # fmt: skip

    def __init__(  # noqa: PLR0913 - what a sentence can need
        self,
        case: str,
        one: RoleText,
        other: RoleText,
        a: FigureText | None = None,
        b: FigureText | None = None,
        *,
        metric: str = "",
        between: Any = None,  # noqa: ANN401 - as the measure has it
        given: Mapping[str, Given] | None = None,
        after: tuple[Fact, ...] = (),
        favours: Side | None = None,
        both: bool = False,
        opening: str = "",
    ) -> None:
        self.case = case
        self.one, self.other = one, other
        # A pattern only asks for figures where its selector has found some.
        self.a: Any = a
        self.b: Any = b
        self.metric = metric
        self.between = between
        self.given = given or {}
        self.after = after
        self.favours: Side | None = favours
        self.both = both
        self.opening = opening
        self.also = ""


class Selector:
    """A rule that picks one of its `cases` from two figures as text and what lies between them."""

    __slots__ = ("cases", "pick")

    def __init__(
        self, cases: tuple[str, ...], pick: Callable[[FigureText, FigureText, Any], str]
    ) -> None:
        self.cases = cases
        self.pick = pick


Facts: TypeAlias = Callable[[Selected, str], tuple[Fact, ...]]
"""What an argument states of what was selected, given what it has printed."""
