"""Sentences about many roles at once: who is first, who is last, and who has no place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from occucompare.languages.en import numbers, ranked_words as words
from occucompare.languages.en.placeholders import mismatch
from occucompare.languages.en.ranked_growth import growth_ends, growth_of_all
from occucompare.languages.en.ranked_text import RankedText, level
from occucompare.model.changes import Mismatch, NotComparable
from occucompare.model.statement import Fact, Sentence
from occucompare.model.values import Absence, Absent

if TYPE_CHECKING:
    from occucompare.languages.en.ranked_text import Places
    from occucompare.model.ranking import Ranking, Unranked

_TWO = 2
_ABSENCES = {
    Absence.NOT_PUBLISHED: "No figure{noun} is published for {names}.",
    Absence.SUPPRESSED: "The publisher withholds the figure{noun} for {names}.",
    Absence.NOT_APPLICABLE: "There is no {such} for {names}.",
    Absence.UNKNOWN: "No figure{noun} is known for {names}.",
}


def ranked(ranking: Ranking) -> tuple[Sentence, ...]:
    """The sentences of a ranking: one about its places, and one for each reason to have none."""
    text = RankedText(ranking)
    return (*_about_places(text), *_about_unranked(text))


def _about_places(text: RankedText) -> Iterator[Sentence]:
    """What is said of the roles that have a place."""
    leaders, last = text.ranking.leaders, text.ranking.last
    if text.places and not last:
        yield growth_of_all(text) or text.sentence(_all_alike(text), text.facts(text.places))
    elif text.places:
        yield growth_ends(text, leaders, last) or _ends(text, leaders, last)


def _all_alike(text: RankedText) -> str:
    """What is said where no figure is clearly higher than another."""
    places, names = text.places, text.everyone()
    start = words.statistic_of(text.metric, text.piece(places[0]))
    figures = text.figures(places).removeprefix(start)  # which the noun has already
    if len(places) == 1:
        return f"the figure for {text.noun} is {figures} for {names}"
    if text.together(places):
        return f"one figure for {text.noun} is published for {names} together: {figures}"
    if places[0].bound:
        limit = f"share one published limit for {text.noun}, {figures}"
        return f"{names} {limit}, so their order is not known"
    about = "" if level(places) else "about "
    return f"{names} have {about}the same {text.noun}, {figures}"


def _ends(text: RankedText, first: Places, last: Places) -> Sentence:
    """Who has the highest figure and who the lowest."""
    piece = text.piece(first[0])
    said = words.ends_of(text.metric, piece)
    two = len(text.places) == _TWO
    most, least = text.in_order(said.of_two if two else said.of_many)
    about = "" if level(first) else ", about the same"
    head = (
        f"{text.named(first)} {said.verb} {most}{said.noun}"
        f"{words.average_of(text.metric, piece)}{about} ({text.figures(first)})"
    )
    facts = [*text.facts(first), *text.ending(first, 0, most)]
    if not (two and said.than):
        facts += text.ending(last, 1, least)
    if two:
        facts += text.facts(last)
        other = f"{text.named(last)}{'' if said.than else f' {least}'} ({text.figures(last)})"
        whole = f"{head} {'than' if said.than else 'and'} {other}"
        apart = not said.than or text.ranking.unranked
        return text.sentence(whole, facts, text.opening() if apart else "")
    comma = "," if len(first) > 1 else ""
    return text.sentence(f"{head}{comma} and {text.named(last)} {least}", facts, text.opening())


def _about_unranked(text: RankedText) -> Iterator[Sentence]:
    """Who has no place, and why."""
    unranked = text.ranking.unranked
    noun = "" if text.places else f" for {text.noun}"
    for absence, template in _ABSENCES.items():
        out = [each for each in unranked if not each.mismatch and each.absence is absence]
        if out:
            such = text.noun if noun else "such figure"
            whole = template.format(noun=noun, such=such, names=text.named(out))
            facts = (_absence_fact(text, each, absence.value) for each in out)
            yield Sentence(whole, "unranked", tuple(facts))
    kinds: list[Mismatch] = [each.mismatch for each in unranked if each.mismatch is not None]
    for kind in dict.fromkeys(kinds):
        odd = [each for each in unranked if each.mismatch == kind]
        yield _not_compared(text, odd, mismatch(NotComparable(kind)))


def _absence_fact(text: RankedText, each: Unranked, shown: str) -> Fact:
    """Why a role has no figure; its class may not even have the metric."""
    value: object = getattr(each.role, text.metric.name, None)
    source = value.source if isinstance(value, Absent) else None
    name = text.metric.name
    return Fact(metric=name, role=each.role.title, value=shown, shown=shown, source=source)


def _not_compared(text: RankedText, odd: Sequence[Unranked], why: str) -> Sentence:
    """Who has a figure that is not of a kind with the others."""
    said = odd if len(odd) <= words.NAMED else odd[: words.FIRST_NAMED]
    names = [f"{text.named([each])}{_own_figure(text, each)}" for each in said]
    if len(said) < len(odd):
        names.append(f"{numbers.small(len(odd) - len(said))} others")
    figures = "figure" if len(odd) == 1 else "figures"
    verb = "is" if len(odd) == 1 else "are"
    among = f"{verb} not ranked with the others" if text.places else f"{verb} not ranked"
    whole = f"The {figures} for {numbers.listed(names)} {among}, because {why}."
    told = (each for each in said if each.mismatch != "unit")
    return Sentence(whole, "unranked", tuple(map(text.figure_fact, told)))


def _own_figure(text: RankedText, each: Unranked) -> str:
    """A figure that is not ranked; one of another measure can't be told in this one's words."""
    return "" if each.mismatch == "unit" else f" ({text.figure(text.piece(each))})"
