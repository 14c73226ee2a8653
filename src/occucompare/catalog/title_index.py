"""Titles by what people type: misspelt, abridged, in another order or number."""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, pairwise

import attrs

from occucompare.catalog.lookup import lookup_key, lookup_keys
from occucompare.catalog.spelling import (
    LINKS,
    OTHER_FORMS,
    PHRASES,
    Vocabulary,
    singular,
)

Scores = dict[int, float]


@attrs.frozen
class Found:
    """An owner of a title that a text may mean. A score of 1 means the title itself."""

    owner: int
    title: str
    score: float


@attrs.frozen
class QueryTerm:
    """A word of the text: its weight, and how like it are the known words that it may be."""

    weight: float
    choices: Mapping[str, float]


class TitleIndex:
    """Titles, each with its owners in order; read-only once it is made.

    >>> index = TitleIndex([("Actuary", (0,)), ("Account Clerk", (2, 1))])
    >>> index.find("acturay")
    [Found(owner=0, title='Actuary', score=0.857)]
    >>> index.exact("account-clerk")
    (2, 1)
    """

    def __init__(self, titles: Sequence[tuple[str, tuple[int, ...]]]) -> None:
        # Places are by length, so that of equally good titles the shortest is the first.
        self._titles: list[str] = []
        self._owners: list[tuple[int, ...]] = []
        self._places: dict[str, int] = {}
        names = lookup_keys([title for title, _ in titles])
        lengths = list(map(len, names))
        for number in sorted(range(len(names)), key=lengths.__getitem__):
            self._add(names[number], *titles[number])
        self._names = tuple(self._places)
        places_of = _places_of_words(self._names)
        self._keys = {word: singular(word) for word in places_of}
        self._places_of = _merged(places_of, self._keys)
        self._weights = {
            key: self._weight(key, len(places)) for key, places in self._places_of.items()
        }
        self._rarest = self._weight("", 1)
        uses = {key: len(places) for key, places in self._places_of.items()}
        self._vocabulary = Vocabulary(uses)

    def _add(self, name: str, title: str, owners: tuple[int, ...]) -> None:
        place = self._places.setdefault(name, len(self._titles))
        if place == len(self._titles):
            self._titles.append(title)
            self._owners.append(owners)
        else:
            self._owners[place] = tuple(dict.fromkeys(self._owners[place] + owners))

    def _weight(self, key: str, times: int) -> float:
        return _LINK if key in LINKS else 1 + math.log((len(self._names) + 1) / times)

    def exact(self, text: str) -> tuple[int, ...]:
        """The owners of that title, in any case and punctuation; none if there is no such title."""
        place = self._places.get(lookup_key(text))
        return () if place is None else self._owners[place]

    def find(self, text: str, limit: int = 5) -> list[Found]:
        """The owners of the titles that a text may mean, best first; each owner once."""
        place = self._places.get(lookup_key(text))
        scores: Scores = {} if place is None else {place: 1.0}
        found = self._with_owners(scores, limit)
        if len(found) < limit:
            words = lookup_key(text[:_LONGEST]).split()[:_MOST_WORDS]
            keys = [singular(word[:_LONGEST_WORD]) for word in words]
            self._score(keys, scores, max(limit * 2, _LEAST_RANKED))
            found = self._with_owners(scores, limit)
        return found[: max(limit, 0)]

    def _with_owners(self, scores: Scores, limit: int) -> list[Found]:
        found: dict[int, Found] = {}
        for place in sorted(scores, key=lambda place: (-scores[place], place)):
            if len(found) >= limit:
                break
            title, score = self._titles[place], round(scores[place], 3)
            for owner in self._owners[place]:
                found.setdefault(owner, Found(owner, title, score))
        return list(found.values())

    def _score(self, keys: list[str], scores: Scores, most: int) -> None:
        """Add the titles like the words, then like another wording, until one is good enough."""
        terms: dict[str, QueryTerm] = {}
        for wording, worth in islice(self._wordings(keys), _MOST_WORDINGS):
            terms.update({key: self._term(key) for key in wording if key not in terms})
            self._rank([terms[key] for key in dict.fromkeys(wording)], worth, scores, most)
            if max(scores.values(), default=0) > _ENOUGH:
                return
        if max(scores.values(), default=0) < _DOUBTFUL:
            # A misspelt word may be another word: "cake makers" may be bakers.
            doubted = [self._term(key, doubted=True) for key in dict.fromkeys(keys)]
            self._rank(doubted, 1.0, scores, most)

    def _wordings(self, keys: list[str]) -> Iterator[tuple[list[str], float]]:
        yield keys, 1.0
        for place, key in enumerate(keys):
            for instead in self._instead(key):
                yield [*keys[:place], *instead, *keys[place + 1 :]], _REWORDED
        for place, (first, second) in enumerate(pairwise(keys)):
            if self._is_one_word(first, second):
                yield [*keys[:place], first + second, *keys[place + 2 :]], _REWORDED

    def _instead(self, key: str) -> Iterator[Sequence[str]]:
        """What an acronym stands for, and the two words that a missing space made one."""
        if key in PHRASES:
            yield PHRASES[key]
        if key in self._places_of:
            return
        halves = [(singular(key[:cut]), key[cut:]) for cut in range(2, len(key) - 1)]
        known = [pair for pair in halves if all(each in self._places_of for each in pair)]
        if known:
            yield max(known, key=lambda pair: min(len(self._places_of[each]) for each in pair))

    def _is_one_word(self, first: str, second: str) -> bool:
        if first + second in self._places_of:
            return True
        odd = first not in self._places_of or second not in self._places_of
        return odd and bool(self._vocabulary.one_edit_away(first + second))

    def _term(self, key: str, *, doubted: bool = False) -> QueryTerm:
        forms = (key, *OTHER_FORMS.get(key, ()))
        choices = {each: _ABRIDGED for each in forms if each in self._places_of}
        weight = min([self._weights[each] for each in choices], default=self._rarest)
        if key in choices:
            choices[key] = 1.0
        if key not in LINKS and (not choices or (doubted and key not in OTHER_FORMS)):
            near = self._vocabulary.near(key, _MOST_CHOICES, far=doubted)
            weight = self._weights[near[0][0]] if near and not choices else weight
            choices = dict(near) | choices
        return QueryTerm(weight, choices)

    def _rank(self, terms: list[QueryTerm], worth: float, scores: Scores, most: int) -> None:
        """Add the titles that share most with the terms."""
        asked = sum([term.weight for term in terms])
        alike: dict[str, float] = {}
        for term in terms:
            alike |= {key: max(like, alike.get(key, 0)) for key, like in term.choices.items()}
        shared = self._shared(sorted(terms, key=lambda term: -term.weight))
        for place in heapq.nlargest(most, shared, key=shared.__getitem__):
            of_text, of_title = shared[place] / asked, self._share(place, alike)
            score = worth * 2 * of_text * of_title / (of_text + of_title)
            if score > scores.get(place, _WORTH_A_LOOK):
                scores[place] = min(score, _BEST_GUESS)

    def _share(self, place: int, alike: Mapping[str, float]) -> float:
        """How much of a title's weight is in words like those."""
        own = found = 0.0
        for word in self._names[place].split():
            key = self._keys[word]
            own += self._weights[key]
            found += self._weights[key] * alike.get(key, 0.0)
        return found / own

    def _shared(self, terms: Iterable[QueryTerm]) -> Scores:
        """The weight that each title fills; it is found by a rare word, if there is one."""
        shared: Scores = {}
        for term in terms:
            own: Scores = {}
            for key, like in sorted(term.choices.items(), key=_second):
                places: Iterable[int] = self._places_of[key]
                if shared and len(self._places_of[key]) > _COMMON:
                    places = shared.keys() & places
                own.update(dict.fromkeys(places, term.weight * like))
            for place in shared.keys() & own.keys():
                own[place] += shared[place]
            shared |= own
        return shared


def _second(pair: tuple[str, float]) -> float:
    return pair[1]


def _places_of_words(names: Iterable[str]) -> Mapping[str, list[int]]:
    places_of: defaultdict[str, list[int]] = defaultdict(list)
    for place, name in enumerate(names):
        for word in name.split():
            places_of[word].append(place)
    return places_of


def _merged(places_of: Mapping[str, list[int]], keys: Mapping[str, str]) -> dict[str, list[int]]:
    """The places of "nurse" and of "nurses" in one."""
    merged: dict[str, list[int]] = {}
    for word, places in places_of.items():
        known = merged.get(keys[word])
        merged[keys[word]] = sorted({*known, *places}) if known else places
    return merged


_LONGEST, _LONGEST_WORD, _MOST_WORDS, _MOST_WORDINGS = 1000, 40, 16, 4
_MOST_CHOICES, _LEAST_RANKED = 8, 16
_COMMON = 300  # titles; a word of more adds to titles that rarer words found
_LINK = 0.3
_ABRIDGED, _REWORDED = 0.95, 0.97
_ENOUGH, _DOUBTFUL, _WORTH_A_LOOK, _BEST_GUESS = 0.9, 0.8, 0.3, 0.99
