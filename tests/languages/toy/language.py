"""The toy language, as it is found by its code."""

from occucompare.languages.language import Language
from occucompare.wording.lexicon import Lexicon

from . import messages, words
from .page_words import DOCUMENT_WORDS, PHRASES

LEXICON = Lexicon(
    code="toy",
    words=words,
    title_forms=words.title_forms,
    capital=words.capital,
    functions=messages.ROLE,
    pair_functions=messages.PAIR,
    alone_functions=messages.ALONE,
    patterns=messages.patterns,
    labelled=messages.labelled,
    phrases=PHRASES,
    load_rankings=lambda: words,
    load_document_words=lambda: DOCUMENT_WORDS,
)

LANGUAGE = Language(lambda: LEXICON, lambda: lambda _sentence: ())
