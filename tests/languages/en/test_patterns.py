"""Patterns in English can be read as they will be: in both numbers, alone and joined."""

import pytest

from english import LEXICON
from occucompare.wording.message import Worded
from occucompare.wording.messages import MESSAGES
from occucompare.wording.style import Lines, Style


@pytest.mark.parametrize("number", ["singular", "plural"])
@pytest.mark.parametrize("name", MESSAGES)
def test_a_pattern_is_read_in_both_numbers(name, number):
    """Each pattern of each case names arguments that there are, also after a connective."""
    worded = Worded(MESSAGES[name], LEXICON.patterns(name), LEXICON)
    texts = [text for form in worded.patterns.forms.values() for text in texts_of(form)]
    assert texts
    for text in texts:
        for joined in (False, True):
            read = worded.pattern(text, Style(subject=number), joined=joined)
            assert read.frame.count("%s") == len(read.arguments)


def texts_of(form):
    """The patterns of one case, silence left out."""
    every = form.every if isinstance(form, Lines) else ((form,),)
    return [text for variants in every for text in variants if text]
