"""A ranking as text: its roles told apart, and what an argument of its sentences says of some."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from occucompare.model.ranking import Place, Ranking, Unranked
from occucompare.model.statement import Fact
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.role_text import FigureText, RoleText
from occucompare.wording.same_title import told_apart
from occucompare.wording.selected import Given

Places: TypeAlias = Sequence[Place]


class RankedRoles:
    """A ranking as text: its roles, told apart, and their figures."""

    def __init__(self, ranking: Ranking, lexicon: Lexicon) -> None:
        self.ranking = ranking
        self.lexicon = lexicon
        self.metric = ranking.metric
        self.places = ranking.places
        every = [place.role for place in ranking.places]
        every += [each.role for each in ranking.unranked]
        texts = told_apart(every, lexicon)
        self._texts = {id(role): text for role, text in zip(every, texts, strict=True)}
        first = self.figure(self.places[0]) if self.places else None
        self.noun: str = lexicon.rankings.noun_of(self.metric, first)

    def text(self, place: Place | Unranked) -> RoleText:
        """A role as text."""
        return self._texts[id(place.role)]

    def figure(self, place: Place | Unranked) -> FigureText:
        """A role's figure as text."""
        return self.text(place).figure(self.metric)

    def figures(self, places: Places) -> list[FigureText]:
        """Several roles' figures as text."""
        return [self.figure(place) for place in places]

    def named(self, places: Sequence[Place | Unranked]) -> str:
        """The roles in a row."""
        names: str = self.lexicon.rankings.named([self.text(place).plural for place in places])
        return names

    def in_order(self, ends: tuple[str, str]) -> tuple[str, str]:
        """The words for both ends, those of the ranking's first end first."""
        return ends if self.ranking.descending else (ends[1], ends[0])

    def with_figures(self) -> str:
        """What sets the roles that have a place apart from those that have none."""
        if not self.ranking.unranked:
            return ""
        unlike = any(each.mismatch for each in self.ranking.unranked)
        words: str = self.lexicon.rankings.with_figures(unlike=unlike)
        return words

    def opening(self) -> str:
        """Of how many roles something is said."""
        words: str = self.lexicon.rankings.of_how_many(len(self.places), self.with_figures())
        return words

    def everyone(self) -> str:
        """All roles that have a place: by name, or their number."""
        if len(self.places) <= self.lexicon.rankings.NAMED:
            return self.named(self.places)
        words: str = self.lexicon.rankings.everyone(len(self.places), self.with_figures())
        return words

    def together(self, places: Places) -> bool:
        """Whether the figures of several roles are one published line."""
        known = [figure.known for figure in self.figures(places)]
        lines = {each.published_as for each in known if each is not None}
        return len(places) > 1 and len(lines) == 1 and None not in lines

    def told(self, places: Places) -> Given:
        """The figures of roles whose figures are the same or about the same."""
        figures, words = self.figures(places), self.lexicon.rankings
        if level(places):
            shared = 1 < len(places) < len(self.places)
            text = words.one_figure(figures[0], shared=shared, together=self.together(places))
        else:
            text = words.several_figures(figures)
        return Given(text, tuple(self._figure_facts(places)))

    def _figure_facts(self, places: Places) -> Iterator[Fact]:
        """The figures that are told, of the roles that they belong to."""
        ends = (places[0].rank, places[-1].rank)
        for place in places:
            if len(places) <= self.lexicon.rankings.FIRST_NAMED or place.rank in ends:
                yield self.figure_fact(place)

    def figure_fact(self, place: Place | Unranked) -> Fact:
        """A role's figure."""
        figure = self.figure(place)
        return figure.fact(figure.figure, figure.text)

    def ending(self, places: Places, end: int, shown: str) -> Iterator[Fact]:
        """That these are first, or last where `end` is 1."""
        value = self.in_order(("highest", "lowest"))[end]
        for place in places:
            yield self.figure(place).fact(value, shown)


def level(places: Places) -> bool:
    """Whether all figures are the same, in a run of places."""
    return places[0].rank == places[-1].rank
