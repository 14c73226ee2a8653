"""English, as it is found by its code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from occucompare.languages.language import Check, Language

if TYPE_CHECKING:
    from occucompare.wording.lexicon import Lexicon


def _lexicon() -> Lexicon:
    from occucompare.languages.en.lexicon import LEXICON

    return LEXICON


def _check() -> Check:
    from occucompare.languages.en.check.sentence import check_sentence

    return check_sentence


LANGUAGE = Language(_lexicon, _check)
