"""What values ask of a language, made of its lexicon: the engine and the pages are one for all."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from occucompare.model.changes import (
    Change,
    NeitherKnown,
    NotComparable,
    OneKnown,
    Together,
)
from occucompare.model.comparison import Comparison
from occucompare.model.language import Finding, Rows, Words
from occucompare.model.statement import Sentence
from occucompare.model.style import Length, TextStyle
from occucompare.model.values import TitleForms

if TYPE_CHECKING:
    from occucompare.document.chart import Chart
    from occucompare.document.page import Page
    from occucompare.document.table import Table
    from occucompare.document.words import DocumentWords
    from occucompare.wording.lexicon import Lexicon

Paragraphs = tuple[tuple[Sentence, ...], ...]
Check = Callable[[Sentence], Sequence[Finding]]


class Language:
    """One language, from its lexicon.

    `check` tells what is wrong with a sentence of it. A language of your own is a folder with a
    module `language` whose LANGUAGE is one of these; tests/languages has one of ten messages.
    """

    def __init__(self, lexicon: Callable[[], Lexicon], check: Callable[[], Check]) -> None:
        self._lexicon = lexicon
        self._check = check

    @functools.cached_property
    def lexicon(self) -> Lexicon:
        """Its patterns, printing functions and phrases; read when they are first asked for."""
        return self._lexicon()

    @property
    def code(self) -> str:
        """The code that it is found by: "en"."""
        return self.lexicon.code

    @property
    def words(self) -> Words:
        """How it writes figures."""
        return self.lexicon.words

    @property
    def document_words(self) -> DocumentWords:
        """The words that outputs add to a page."""
        return self.lexicon.document_words

    def title_forms(self, title: str) -> TitleForms:
        """A title as it stands in running prose."""
        return self.lexicon.title_forms(title)

    def paragraphs(self, value: object, length: Length, style: TextStyle) -> Paragraphs:
        """The sentences of a value's text, paragraph by paragraph."""
        from occucompare.wording import text

        if isinstance(value, Comparison):
            return text.paragraphs(value, length, style, self.lexicon)
        from occucompare.model.profile import RolePage
        from occucompare.model.ranking import Ranking

        if isinstance(value, RolePage):
            return text.about_page(value, length, style, self.lexicon)
        if not isinstance(value, Ranking):
            raise TypeError(f"{type(value).__name__} has no text")
        from occucompare.wording.ranked import ranked

        return (ranked(value, self.lexicon),)

    def standalone(
        self, value: object, kinds: Sequence[str], length: Length, style: TextStyle
    ) -> tuple[Sentence, ...]:
        """The sentences of some kinds, each to be read alone."""
        from occucompare.model.profile import RolePage
        from occucompare.wording import text

        if isinstance(value, RolePage):
            return text.topic_of_role(value.role, kinds, length, style, self.lexicon)
        if not isinstance(value, Comparison):
            raise TypeError(f"{type(value).__name__} has no kinds of sentence")
        return text.standalone(value, kinds, length, style, self.lexicon)

    def explanation(self, sentences: Sequence[Sentence]) -> str:
        """Each sentence above a table of the facts that it states."""
        from occucompare.wording.explain import explanation

        return explanation(sentences, self.lexicon)

    def reason(self, change: Change) -> str | None:
        """Why nothing can be said of a change, or None when something can."""
        phrases = self.lexicon.phrases
        match change:
            case OneKnown(side, absence):
                other = phrases[absence.value]
                return phrases["reason one known"].format(side=phrases[side], absence=other)
            case NeitherKnown(left, right):
                absences = {"left": phrases[left.value], "right": phrases[right.value]}
                return phrases["reason neither known"].format(**absences)
            case Together(published_as):
                return phrases["reason together"].format(row=published_as)
            case NotComparable(mismatch):
                return phrases["reason not comparable"].format(mismatch=phrases[mismatch])
            case _:
                return None

    def page(self, value: object, length: Length) -> Page:
        """A value's page. Raises TypeError for one that has none."""
        from occucompare.presentation.outputs import page_of

        return page_of(value, length, self.lexicon)

    def rows(self, value: object) -> Rows:
        """A value's figures as rows of plain values, with the columns they have."""
        from occucompare.presentation.outputs import rows_of

        return rows_of(value, self.lexicon)

    def chart(self, value: object, metric: str | None) -> Chart:
        """A chart of one metric of a value. Raises NotComparableError with nothing to draw."""
        from occucompare.presentation.outputs import chart_of

        return chart_of(value, metric, self.lexicon)

    def table(self, value: object) -> Table:
        """A value's figures as one table."""
        from occucompare.presentation.outputs import table_of

        return table_of(value, self.lexicon)

    def check_sentence(self, sentence: Sentence) -> Sequence[Finding]:
        """What is wrong with a sentence, by its facts and in its grammar."""
        return self._check()(sentence)
