"""English as the engine of sentences sees it: patterns, printing functions and phrases."""

from __future__ import annotations

from occucompare.languages.en import numbers, rankings
from occucompare.languages.en.functions import ALONE, PAIR, ROLE
from occucompare.languages.en.patterns import labelled, patterns
from occucompare.languages.en.phrases import DOCUMENT_WORDS, PHRASES
from occucompare.languages.en.titles import title_forms
from occucompare.wording.lexicon import Lexicon

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
    rankings=rankings,
    document_words=DOCUMENT_WORDS,
)
