"""English as the engine of sentences sees it: patterns, printing functions and phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from occucompare.languages.en import numbers
from occucompare.languages.en.functions import ALONE, PAIR, ROLE
from occucompare.languages.en.patterns import labelled, patterns
from occucompare.languages.en.phrases import PHRASES
from occucompare.languages.en.titles import title_forms
from occucompare.wording.lexicon import Lexicon

if TYPE_CHECKING:
    from occucompare.document.words import DocumentWords


def _rankings() -> Any:  # noqa: ANN401 - a module of functions
    from occucompare.languages.en import rankings

    return rankings


def _document_words() -> DocumentWords:
    from occucompare.languages.en.document_words import DOCUMENT_WORDS

    return DOCUMENT_WORDS


LEXICON = Lexicon(
    code="en",
    words=numbers,
    title_forms=title_forms,
    capital=numbers.capital,
    functions=ROLE,
    pair_functions=PAIR,
    alone_functions=ALONE,
    patterns=patterns,
    labelled=labelled,
    phrases=PHRASES,
    load_rankings=_rankings,
    load_document_words=_document_words,
)
