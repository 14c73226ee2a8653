"""Sentences about growth, which has a sign: who grows the fastest, and who shrinks the most."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from occucompare.languages.en import ranked_words as words
from occucompare.languages.en.ranked_text import RankedText, level, several
from occucompare.model.measures import Growth
from occucompare.model.statement import Fact, Sentence, stored

if TYPE_CHECKING:
    from occucompare.languages.en.ranked_text import Places
    from occucompare.model.ranking import Place

_TWO = 2
_VERBS = {1: "to grow", 0: "to stay the same", -1: "to shrink"}
# By sign, the high end before the low one; first of many roles, then of two.
_PACES = {1: ("the fastest", "the slowest"), -1: ("the least", "the most"), 0: ("", "")}
_PACES_OF_TWO = {1: ("faster", "slower"), -1: ("less", "more"), 0: ("", "")}


def growth_ends(text: RankedText, first: Places, last: Places) -> Sentence | None:
    """Who grows and who shrinks; None where that can't be said of these figures."""
    signs = [{_sign(place) for place in places} for places in (first, last)]
    if not _grows(text) or any(len(each) > 1 for each in signs):
        return None
    facts = [*_growth_facts(text, first, 0), *_growth_facts(text, last, 1)]
    one, other = _growth_words(text, first, 0), _growth_words(text, last, 1)
    head = f"employment of {text.named(first)} is projected {_VERBS[_sign(first[0])]}{one}"
    if signs[0] == signs[1]:
        whole = f"{head} and that of {text.named(last)}{other}"
    else:
        verb = _VERBS[_sign(last[0])]
        whole = f"{head}, while that of {text.named(last)} is projected {verb}{other}"
    return text.sentence(whole, facts, text.opening())


def growth_of_all(text: RankedText) -> Sentence | None:
    """One growth for all roles; None where it is not one, or is one published line."""
    if not _grows(text) or not level(text.places) or text.together(text.places):
        return None
    one = text.piece(text.places[0])
    by = f" by {words.size_of(one)}" if one.number else ""
    verb = _VERBS[_sign(text.places[0])]
    whole = f"employment of {text.everyone()} is projected {verb}{by}{words.period_of(one)}"
    facts = [
        text.fact(place, stored(text.piece(place).figure), words.size_of(one) if by else verb)
        for place in text.places
    ]
    return text.sentence(whole, facts)


def _grows(text: RankedText) -> bool:
    """Whether this is growth of employment, with no limits or distances among the figures."""
    if not (isinstance(text.metric.measure, Growth) and text.metric.name == "growth"):
        return False
    known = [text.piece(place).reading.known for place in text.places]
    return all(each and not each.bound and each.relative_to is None for each in known)


def _pace(text: RankedText, places: Places, end: int) -> str:
    """How fast, such as "the fastest"; nothing where no other role goes the same way."""
    sign = _sign(places[0])
    if sum(_sign(place) == sign for place in text.places) == len(places):
        return ""
    paces = _PACES_OF_TWO if len(text.places) == _TWO else _PACES
    return text.in_order(paces[sign])[end]


def _growth_words(text: RankedText, places: Places, end: int) -> str:
    """How fast some roles grow or shrink, and by how much."""
    pieces = [text.piece(place) for place in places]
    period = "" if end else words.period_of(pieces[0])
    if not pieces[0].number:
        return period
    sizes = list(dict.fromkeys(map(words.size_of, pieces)))
    by = several(sizes)
    each = " each" if len(places) > len(sizes) == 1 else ""
    pace = _pace(text, places, end)
    return f"{f' {pace}' if pace else ''} (by {by}{each}{period})"


def _growth_facts(text: RankedText, places: Places, end: int) -> Iterator[Fact]:
    """What those words state."""
    pace = _pace(text, places, end) or _VERBS[_sign(places[0])]
    for place in places:
        piece = text.piece(place)
        if piece.number:
            yield text.fact(place, stored(piece.figure), words.size_of(piece))
    yield from text.ending(places, end, pace)


def _sign(place: Place) -> int:
    return (place.shown > 0) - (place.shown < 0)
