"""The forms of a kind as data: templates, and the rules that pick one of several."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, Union

import attrs

from occucompare.errors import WordingError
from occucompare.languages.en.style import Lines, Style
from occucompare.model.changes import Change

if TYPE_CHECKING:
    from occucompare.languages.en.written import Piece

SILENT = ""
"""The template that says nothing, on purpose."""


@attrs.frozen
class Choice:
    """A rule that picks one of its `cases` from the pieces of both sides and their change."""

    cases: tuple[str, ...]
    pick: Callable[[Piece, Piece, Any], str]


@attrs.frozen(eq=False)
class Cases:
    """One form for each case of a choice. Raises WordingError when one is left out."""

    choice: Choice
    templates: Mapping[str, Form]

    def __attrs_post_init__(self) -> None:
        astray = sorted(set(self.choice.cases) ^ set(self.templates))
        if astray:
            raise WordingError(f"cases without a template, or templates without a case: {astray}")


Form: TypeAlias = Union[str, Lines, Cases]  # noqa: UP007 - "Form" names itself
Forms: TypeAlias = Mapping[type[Change], Form]
"""A form for each shape of change."""


def leaf(form: str | Lines, style: Style) -> str:
    """The template of a form that has no cases."""
    return form if isinstance(form, str) else form.of(style)


def leaves(form: Form) -> Iterator[Lines]:
    """Every set of templates in a form."""
    match form:
        case str():
            yield Lines(plain=(form,))
        case Lines():
            yield form
        case Cases():
            for each in form.templates.values():
                yield from leaves(each)
