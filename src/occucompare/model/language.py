"""What values ask of a language, and the one place where a language is found: by its code."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, cast

from occucompare.errors import WordingError

if TYPE_CHECKING:
    from occucompare.document.chart import Chart
    from occucompare.document.page import Page
    from occucompare.document.table import Table
    from occucompare.document.words import DocumentWords
    from occucompare.model.changes import Change
    from occucompare.model.figures import Money
    from occucompare.model.statement import Sentence
    from occucompare.model.style import Length, TextStyle
    from occucompare.model.values import TitleForms


class Words(Protocol):
    """How a language writes figures; a measure asks it, and knows no language."""

    def money(self, amount: float, currency: str, per: str) -> str:
        """An amount without its period: "$34,872", "$16.77" for an hour."""
        ...

    def count(self, number: float) -> str:
        """A whole number with its thousands apart: "23,948"."""
        ...

    def about(self, number: float) -> str:
        """A count as a reader keeps it in mind: "about 40,100"."""
        ...

    def decimal(self, number: float) -> str:
        """A number without needless zeros: "3.5"."""
        ...

    def percent(self, points: float) -> str:
        """A share that is given in percent: "73.4%"."""
        ...

    def points(self, number: float) -> str:
        """A gap of two shares: "1.4 percentage points"."""
        ...

    def years(self, number: float) -> str:
        """A gap in years: "2.5 years"."""
        ...

    def rating(self, number: float, top: float) -> str:
        """A score on a scale: "4.1 out of 5"."""
        ...

    def stretch(self, low: float | None, high: float | None, write: Callable[[float], str]) -> str:
        """From a low to a high end, either of which may be unknown: "$27,000 to $44,000"."""
        ...

    def months(self, low: float | None, high: float | None) -> str:
        """A time: "6 to 12 months"."""
        ...

    def pay_for(self, pay: Money) -> str:
        """An amount with its period: "$43,571 a year"."""
        ...

    def limit(self, text: str, bound: str) -> str:
        """A figure that is a floor or a ceiling: "at least $239,200"."""
        ...

    def distance(self, text: str, reference: str) -> str:
        """A figure that is a distance from a reference: "3% from that of all clerks"."""
        ...

    def listed(self, items: Sequence[str], conjunction: str = "and") -> str:
        """Names in a row: "appeals, phone calls, and student loans"."""
        ...

    def small(self, number: int) -> str:
        """A small number as a word: "three"."""
        ...

    def quoted(self, name: str) -> str:
        """A name as somebody typed it, between quotation marks."""
        ...

    def with_article(self, name: str) -> str:
        """A name with its article: "an associate's degree", but "some college"."""
        ...

    def lower_label(self, label: str) -> str:
        """A label inside a sentence; one that begins with an acronym keeps it."""
        ...

    def is_joined(self, title: str) -> bool:
        """Whether a title joins two names, so that two titles in a row would not be told apart."""
        ...


class Language(Protocol):
    """What values ask of a language: their texts, pages, rows and charts.

    `lexicon` is what the engine of sentences has of it, which stands above the values.
    """

    code: str
    words: Words
    document_words: DocumentWords
    lexicon: Any

    def title_forms(self, title: str) -> TitleForms:
        """A title as it stands in running prose."""
        ...

    def paragraphs(
        self, value: object, length: Length, style: TextStyle
    ) -> tuple[tuple[Sentence, ...], ...]:
        """The sentences of a value's text, paragraph by paragraph."""
        ...

    def standalone(
        self, value: object, kinds: Sequence[str], length: Length, style: TextStyle
    ) -> tuple[Sentence, ...]:
        """The sentences of some kinds, each to be read alone."""
        ...

    def explanation(self, sentences: Sequence[Sentence]) -> str:
        """Each sentence above a table of the facts that it states."""
        ...

    def reason(self, change: Change) -> str | None:
        """Why nothing can be said of a change, or None when something can."""
        ...

    def page(self, value: object, length: Length) -> Page:
        """A value's page."""
        ...

    def rows(self, value: object) -> Rows:
        """A value's figures as rows of plain values, with the columns they have."""
        ...

    def chart(self, value: object, metric: str | None) -> Chart:
        """A chart of one metric of a value."""
        ...

    def table(self, value: object) -> Table:
        """A value's figures as one table."""
        ...

    def check_sentence(self, sentence: Sentence) -> Sequence[Finding]:
        """What is wrong with a sentence, by its facts and in its grammar."""
        ...


class Finding(Protocol):
    """Something that is wrong in a text."""

    @property
    def found(self) -> str:
        """What stands there."""
        ...

    @property
    def message(self) -> str:
        """What is wrong with it."""
        ...


Columns: TypeAlias = Mapping[str, "type[str | float | int]"]
Rows: TypeAlias = "tuple[Iterable[Mapping[str, object]], Columns]"


@functools.cache
def language(code: str = "en") -> Language:
    """The language of that code; its folder is `occucompare/languages/<code>`.

    Raises WordingError for a code that has no folder.
    """
    rooms = f"{__name__.split('.', 1)[0]}.languages"
    try:
        return cast("Language", import_module(f"{rooms}.{code}.language").LANGUAGE)
    except ModuleNotFoundError:
        from pkgutil import iter_modules  # only an error needs it

        folders = iter_modules(import_module(rooms).__path__)
        known = [folder.name for folder in folders if folder.ispkg]
        if code in known:
            raise
        there = ", ".join(map(repr, known))
        raise WordingError(f"no language {code!r}; there is {there}") from None
