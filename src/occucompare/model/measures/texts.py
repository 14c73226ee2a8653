"""Measures of texts: one about the role, and several such as its duties."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from occucompare.model.figures import Texts
from occucompare.model.measures.cells import list_in
from occucompare.model.measures.checks import Problems, listed, text
from occucompare.model.measures.measure import Layout, Measure

if TYPE_CHECKING:
    from occucompare.model.language import Words


@attrs.frozen
class Prose(Measure[str]):
    """A text about the role."""

    figure_type: ClassVar[type] = str
    layout: ClassVar[Layout] = "text"

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> str:
        """A text that is not blank."""
        return text(given, path, problems)


@attrs.frozen
class Items(Measure[Texts]):
    """Several texts, such as a role's duties."""

    figure_type: ClassVar[type] = Texts
    layout: ClassVar[Layout] = "text"

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> Texts:
        """A Texts, or a list of texts."""
        found = given.texts if isinstance(given, Texts) else listed(given, path, problems)
        return Texts(
            tuple(text(each, f"{path}[{place}]", problems) for place, each in enumerate(found))
        )

    def shown(self, figure: Texts) -> tuple[str, ...]:
        """The texts themselves."""
        return figure.texts

    def text(self, figure: Texts, shown: Any, words: Words) -> str:  # noqa: ANN401
        """All of them, with semicolons."""
        return "; ".join(figure)

    def from_cell(self, text: str) -> object:
        """The texts between semicolons."""
        return list_in(text)

    def to_cells(self, figure: Texts) -> dict[str, str]:
        """All of them, with semicolons."""
        return {"": "; ".join(figure)}
