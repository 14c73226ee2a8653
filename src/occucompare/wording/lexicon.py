"""What the engine asks of a language: its patterns, and how its arguments print."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from occucompare.model.language import Words
from occucompare.model.measures import Measure, Reading
from occucompare.model.metric import Metric
from occucompare.model.style import Number
from occucompare.model.values import TitleForms
from occucompare.wording.style import Lines

if TYPE_CHECKING:
    from occucompare.document.words import DocumentWords

Forms: TypeAlias = Mapping[str, Lines | str]
"""Patterns by case: "higher" for every case of that shape, "higher.twice" for one of them."""


@attrs.frozen(eq=False)
class Patterns:
    """How a message is said: a pattern for each of its cases.

    `forms` has the patterns by case: "higher" for every case of that shape, "higher.twice" for
    one of them; an empty text says nothing, on purpose. `words` fill in patterns that several
    messages share. `number` is the grammatical number that its sentences are best said in.
    """

    forms: Forms
    words: Mapping[str, str] = attrs.field(factory=dict[str, str])
    number: Number = "plural"

    def of(self, case: str) -> Lines | str | None:
        """The patterns of a case, or of its shape; None for a case that has none."""
        found = self.forms.get(case)
        return self.forms.get(case.partition(".")[0]) if found is None else found


@attrs.frozen(eq=False)
class Lexicon:
    """One language as data and small functions.

    `functions` print an argument of one role, from its figure as text; `pair_functions` one that
    lies between two roles, from what was selected, and
    `alone_functions` what one side has alone. `patterns` gives those of a message by its
    name, `labelled` those of a metric that has no message of its own, or None where it is not
    told in a sentence. `phrases` are words and parts of sentences, by name.
    """

    code: str
    words: Words
    title_forms: Callable[[str], TitleForms]
    capital: Callable[[str], str]
    functions: Mapping[str, Callable[[Any], str]]
    pair_functions: Mapping[str, Callable[[Any], str]]
    alone_functions: Mapping[str, Callable[[tuple[str, ...]], str]]
    patterns: Callable[[str], Patterns]
    labelled: Callable[[Metric], Patterns | None]
    phrases: Mapping[str, str]
    load_rankings: Callable[[], Any]
    load_document_words: Callable[[], DocumentWords]

    @functools.cached_property
    def rankings(self) -> Any:  # noqa: ANN401 - a module of functions
        """The functions that write what is said of many roles; read when they are asked for."""
        return self.load_rankings()

    @functools.cached_property
    def document_words(self) -> DocumentWords:
        """The words that outputs add to a page; read when they are asked for."""
        return self.load_document_words()

    def figure_text(self, measure: Measure[Any], reading: Reading) -> str:
        """A figure in words, with its bound or what it is a distance from; "" when absent."""
        known = reading.known
        if known is None:
            return ""
        text = measure.text(known.figure, reading.shown, self.words)
        if known.relative_to is not None:
            return self.words.distance(text, known.relative_to)
        return self.words.limit(text, known.bound) if known.bound else text
