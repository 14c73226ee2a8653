"""What is said of many roles in the order of one figure: first, last, and who has no place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from occucompare.model.changes import Mismatch
from occucompare.model.ranking import Place, Ranking, Unranked
from occucompare.model.statement import Fact, Sentence
from occucompare.model.values import Absence, Absent
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.message import Message, TwoRoles, Worded
from occucompare.wording.ranked_roles import Places, RankedRoles, level
from occucompare.wording.selected import Given, Selected

_TWO = 2
_GIVEN = frozenset(
    (
        "noun", "figures", "everyone", "first", "verb", "most", "what", "on_average", "last",
        "last_figures", "least", "by_size", "period", "how", "last_how", "last_verb",
    )
)  # fmt: skip
"""The arguments of what is said of a ranking's places."""


def _never(_message: Message, _roles: TwoRoles) -> None:
    """A ranking's messages are about many roles, so nothing of two roles selects them."""


RANKING = Message("ranking", select=_never, given=_GIVEN)
GROWTH = Message("ranking_growth", select=_never, given=_GIVEN, kind="ranking")
UNRANKED = Message("unranked", select=_never, given=frozenset(("names", "noun", "why")))


def ranked(ranking: Ranking, lexicon: Lexicon) -> tuple[Sentence, ...]:
    """The sentences of a ranking: one about its places, and one for each reason to have none."""
    roles = RankedRoles(ranking, lexicon)
    return (*_about_places(roles), *_about_unranked(roles))


def _about_places(roles: RankedRoles) -> Iterator[Sentence]:
    """What is said of the roles that have a place."""
    leaders, last = roles.ranking.leaders, roles.ranking.last
    if roles.places and not last:
        yield _growth_of_all(roles) or _all_alike(roles)
    elif roles.places:
        yield _growth_ends(roles, leaders, last) or _ends(roles, leaders, last)


def _all_alike(roles: RankedRoles) -> Sentence:
    """What is said where no figure is clearly higher than another."""
    places, words = roles.places, roles.lexicon.rankings
    told = roles.told(places)
    start = words.statistic_before(roles.figure(places[0]))  # which the noun has already
    if len(places) == 1:
        case = "one"
    elif roles.together(places):
        case = "together"
    elif places[0].bound:
        case = "limit"
    else:
        case = "same" if level(places) else "about the same"
    given = {
        "noun": Given(roles.noun),
        "figures": Given(told.text.removeprefix(start), told.facts),
        "everyone": Given(roles.everyone()),
    }
    return _sentence(RANKING, case, roles, given)


def _ends(roles: RankedRoles, first: Places, last: Places) -> Sentence:
    """Who has the highest figure and who the lowest."""
    words, figure = roles.lexicon.rankings, roles.figure(first[0])
    ends = words.ends_of(roles.metric, figure)
    two = len(roles.places) == _TWO
    most, least = roles.in_order(ends.of_two if two else ends.of_many)
    near = "" if level(first) else ", near tie"
    case = f"two{', than' if ends.than else ''}" if two else "many"
    if not two and len(first) > 1 and not near:
        near = ", tie"
    lowest = () if two and ends.than else tuple(roles.ending(last, 1, least))
    given = {
        "first": Given(roles.named(first)),
        "verb": Given(ends.verb),
        "most": Given(most, tuple(roles.ending(first, 0, most))),
        "what": Given(ends.noun),
        "on_average": Given(words.average_of(figure)),
        "figures": roles.told(first),
        "last": Given(roles.named(last)),
        "least": Given(least, lowest),
        "last_figures": roles.told(last) if two else Given(""),
    }
    apart = not (two and ends.than) or roles.ranking.unranked
    return _sentence(RANKING, f"{case}{near}", roles, given, roles.opening() if apart else "")


def _growth_ends(roles: RankedRoles, first: Places, last: Places) -> Sentence | None:
    """Who grows and who shrinks; None where that can't be said of these figures."""
    signs = [{_sign(place) for place in places} for places in (first, last)]
    if not _grows(roles) or any(len(each) > 1 for each in signs):
        return None
    words = roles.lexicon.rankings
    case = "one way" if signs[0] == signs[1] else "two ways"
    given = {
        "first": Given(roles.named(first)),
        "verb": Given(words.verb_of(_sign(first[0]))),
        "how": _growths(roles, first, 0),
        "last": Given(roles.named(last)),
        "last_verb": Given(words.verb_of(_sign(last[0]))),
        "last_how": _growths(roles, last, 1),
    }
    return _sentence(GROWTH, case, roles, given, roles.opening())


def _growth_of_all(roles: RankedRoles) -> Sentence | None:
    """One growth for all roles; None where it is not one, or is one published line."""
    if not _grows(roles) or not level(roles.places) or roles.together(roles.places):
        return None
    words, figure = roles.lexicon.rankings, roles.figure(roles.places[0])
    by, verb = words.by_size(figure), words.verb_of(_sign(roles.places[0]))
    shown = figure.pieces[0] if by else verb
    facts = tuple(each.fact(each.figure, shown) for each in roles.figures(roles.places))
    given = {
        "everyone": Given(roles.everyone()),
        "verb": Given(verb, () if by else facts),
        "by_size": Given(by, facts if by else ()),
        "period": Given(_years(roles)),
    }
    return _sentence(GROWTH, "all", roles, given)


def _years(roles: RankedRoles) -> str:
    return roles.lexicon.pair_functions["period"](_figure_alone(roles))


def _figure_alone(roles: RankedRoles) -> Selected:
    place = roles.places[0]
    text, figure = roles.text(place), roles.figure(place)
    return Selected("", text, text, figure, figure)


def _grows(roles: RankedRoles) -> bool:
    """Whether this is growth of employment, with no limits or distances among the figures."""
    if not roles.metric.measure.projected or roles.metric.name != "growth":
        return False
    known = [figure.known for figure in roles.figures(roles.places)]
    return all(each and not each.bound and each.relative_to is None for each in known)


def _growths(roles: RankedRoles, places: Places, end: int) -> Given:
    """How fast some roles grow or shrink, and by how much."""
    words, figures = roles.lexicon.rankings, roles.figures(places)
    sign = _sign(places[0])
    alone = sum(_sign(place) == sign for place in roles.places) == len(places)
    paces = words.pace_of(sign, two=len(roles.places) == _TWO)
    pace = "" if alone else roles.in_order(paces)[end]
    facts = [each.fact(each.figure, each.pieces[0]) for each in figures if each.number]
    facts += roles.ending(places, end, pace or words.verb_of(sign))
    return Given(words.growths(figures, pace, period=not end), tuple(facts))


def _sign(place: Place) -> int:
    return (place.shown > 0) - (place.shown < 0)


def _about_unranked(roles: RankedRoles) -> Iterator[Sentence]:
    """Who has no place, and why."""
    unranked = roles.ranking.unranked
    for absence in Absence:
        out = [each for each in unranked if not each.mismatch and each.absence is absence]
        if out:
            facts = tuple(_absence_fact(roles, each, absence.value) for each in out)
            yield _not_ranked(roles, absence.value, {"names": Given(roles.named(out), facts)})
    kinds: list[Mismatch] = [each.mismatch for each in unranked if each.mismatch is not None]
    for kind in dict.fromkeys(kinds):
        odd = [each for each in unranked if each.mismatch == kind]
        yield _not_compared(roles, odd, roles.lexicon.phrases[f"because {kind}"])


def _absence_fact(roles: RankedRoles, each: Unranked, shown: str) -> Fact:
    """Why a role has no figure; its class may not even have the metric."""
    value: object = getattr(each.role, roles.metric.name, None)
    source = value.source if isinstance(value, Absent) else None
    name = roles.metric.name
    return Fact(metric=name, role=each.role.title, value=shown, shown=shown, source=source)


def _not_compared(roles: RankedRoles, odd: Sequence[Unranked], why: str) -> Sentence:
    """Who has a figure that is not of a kind with the others."""
    words = roles.lexicon.rankings
    said = odd if len(odd) <= words.NAMED else odd[: words.FIRST_NAMED]
    # One of another measure can't be told in this one's words.
    told = [each for each in said if each.mismatch != "unit"]
    names = [
        f"{roles.named([each])} ({words.figure_of(roles.figure(each))})"
        if each in told
        else roles.named([each])
        for each in said
    ]
    if len(said) < len(odd):
        names.append(roles.lexicon.phrases["others"].format(count=_small(roles, odd, said)))
    facts = tuple(map(roles.figure_fact, told))
    given = {"names": Given(roles.lexicon.words.listed(names), facts), "why": Given(why)}
    return _not_ranked(roles, f"mismatch, {'one' if len(odd) == 1 else 'many'}", given)


def _small(roles: RankedRoles, odd: Sequence[Unranked], said: Sequence[Unranked]) -> str:
    return roles.lexicon.words.small(len(odd) - len(said))


def _not_ranked(roles: RankedRoles, case: str, given: dict[str, Given]) -> Sentence:
    whole = case if roles.places else f"{case}.alone"
    return _sentence(UNRANKED, whole, roles, {**given, "noun": Given(roles.noun)}, area=False)


def _sentence(  # noqa: PLR0913 - what a sentence can need
    message: Message,
    case: str,
    roles: RankedRoles,
    given: dict[str, Given],
    opening: str = "",
    *,
    area: bool = True,
) -> Sentence:
    """A whole sentence, with the area that all roles share before it."""
    lexicon = roles.lexicon
    start = _area(roles) if area else ""
    one = roles.text(roles.places[0] if roles.places else roles.ranking.unranked[0])
    whole = lexicon.capital(f"{start}{opening}") if start or opening else ""
    selected = Selected(case, one, one, given=given, opening=whole)
    sentence = Worded(message, lexicon.patterns(message.name), lexicon).sentence(selected)
    if sentence is None:  # a bundled language has every case, which a test holds
        raise AssertionError(case)
    return sentence


def _area(roles: RankedRoles) -> str:
    areas = {role.area for role in roles.ranking.roles}
    area = areas.pop() if len(areas) == 1 else None
    return roles.lexicon.phrases["in area"].format(area=area) if area else ""
