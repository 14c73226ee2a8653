"""A ranking in pieces of text: who is named, which figures, and what facts they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias

from occucompare.languages.en import ranked_words as words
from occucompare.languages.en.written import Piece, capital
from occucompare.model.statement import Fact, Sentence, source_of, stored

if TYPE_CHECKING:
    from occucompare.model.ranking import Place, Ranking, Unranked

    Places: TypeAlias = Sequence[Place]


class RankedText:
    """A ranking on its way to sentences: its roles, figures and facts in words."""

    def __init__(self, ranking: Ranking) -> None:
        self.ranking = ranking
        self.metric = ranking.metric
        self.places = ranking.places
        ordered = [place.role for place in ranking.places]
        self.names = words.told_apart([*ordered, *(each.role for each in ranking.unranked)])
        first = self.piece(self.places[0]) if self.places else None
        self.noun = words.noun_of(self.metric, first)

    def everyone(self) -> str:
        """All roles that have a place: by name, or their number."""
        if len(self.places) <= words.NAMED:
            return self.named(self.places)
        return f"all {words.roles_counted(len(self.places))}{self.with_figures()}"

    def ending(self, places: Places, end: int, shown: str) -> Iterator[Fact]:
        """That these are first, or last where `end` is 1."""
        value = self.in_order(("highest", "lowest"))[end]
        for place in places:
            yield self.fact(place, value, shown)

    def facts(self, places: Places) -> Iterator[Fact]:
        """The figures that `figures` tells, of the roles that they belong to."""
        ends = (places[0].rank, places[-1].rank)
        for place in places:
            if len(places) <= words.FIRST_NAMED or place.rank in ends:
                yield self.figure_fact(place)

    def figure_fact(self, place: Place | Unranked) -> Fact:
        """A role's figure."""
        piece = self.piece(place)
        return self.fact(place, stored(piece.figure), piece.text)

    def fact(self, place: Place | Unranked, value: float | str, shown: str) -> Fact:
        """One thing that is said of a role."""
        role = place.role
        source = source_of(self.piece(place), role.sources)
        return Fact(
            metric=self.metric.name, role=role.title, value=value, shown=shown, source=source
        )

    def figures(self, places: Places) -> str:
        """The figures of roles whose figures are the same or about the same."""
        pieces = [self.piece(place) for place in places]
        if level(places):
            shared = 1 < len(places) < len(self.places)
            each = ", published for them together" if self.together(places) else " each"
            return f"{self.figure(pieces[0])}{each if shared else ''}"
        texts = [piece.text for piece in pieces]
        start = words.statistic_of(self.metric, pieces[0])
        unit = words.unit_of(self.metric, pieces[0])
        return f"{start}{several(texts)}{unit}"

    def figure(self, piece: Piece) -> str:
        """A figure with its unit, and its statistic where nothing else names it."""
        start = words.statistic_of(self.metric, piece)
        return f"{start}{piece.text}{words.unit_of(self.metric, piece)}"

    def together(self, places: Places) -> bool:
        """Whether the figures of several roles are one published line."""
        known = [self.piece(place).reading.known for place in places]
        lines = {each.published_as for each in known if each is not None}
        return len(places) > 1 and len(lines) == 1 and None not in lines

    def piece(self, place: Place | Unranked) -> Piece:
        """A role's figure in words."""
        return self.names[id(place.role)].piece(self.metric)

    def named(self, places: Sequence[Place | Unranked]) -> str:
        """The roles in a row."""
        return words.named([self.names[id(place.role)] for place in places])

    def in_order(self, ends: tuple[str, str]) -> tuple[str, str]:
        """The words for both ends, those of the ranking's first end first."""
        return ends if self.ranking.descending else (ends[1], ends[0])

    def with_figures(self) -> str:
        """What sets the roles that have a place apart from those that have none."""
        if not self.ranking.unranked:
            return ""
        odd = any(each.mismatch for each in self.ranking.unranked)
        return f" with {'comparable' if odd else 'known'} figures"

    def opening(self) -> str:
        """Of how many roles this is said."""
        return f"of the {words.roles_counted(len(self.places))}{self.with_figures()}, "

    def sentence(self, text: str, facts: Iterable[Fact], opening: str = "") -> Sentence:
        """A whole sentence, with the area that all roles share."""
        areas = {role.area for role in self.ranking.roles}
        area = areas.pop() if len(areas) == 1 else None
        start = f"In {area}, " if area else ""
        whole = f"{start}{opening}{text}."
        return Sentence(capital(whole), "ranking", tuple(dict.fromkeys(facts)))


def level(places: Places) -> bool:
    """Whether all figures are the same, in a run of places."""
    return places[0].rank == places[-1].rank


def several(texts: Sequence[str]) -> str:
    """Some figures in a row, or the first and the last of many."""
    if len(texts) > words.FIRST_NAMED:
        return f"{texts[0]} to {texts[-1]}"
    *before, last = texts
    # The commas inside figures are no reason for semicolons.
    comma = "," if len(before) > 1 else ""
    return f"{', '.join(before)}{comma} and {last}" if before else last
