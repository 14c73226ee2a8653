"""A sentence held against its facts: every figure is one, and every word of direction is borne."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TypeAlias

from occucompare.languages.en.check.claims import Claims, Direction, claims
from occucompare.languages.en.check.fact_checks import HIGHER, Looked, gap_problems, is_pay, look
from occucompare.languages.en.check.lint import Lint, fitting_article
from occucompare.languages.en.check.lint_rules import Rule
from occucompare.languages.en.check.masking import (
    FIGURE,
    NAMED,
    Place,
    Titles,
    ambiguous,
    collapsed,
    disjoint,
    letters_of,
    offsets,
    place_of,
    titled,
    without_titles,
)
from occucompare.languages.en.numbers import capital
from occucompare.languages.en.titles import title_forms
from occucompare.model.role import Role
from occucompare.model.statement import Fact, Sentence

Problem: TypeAlias = tuple[Rule, str]
"""A rule that the whole sentence breaks, and how."""


def check_sentence(
    sentence: Sentence, *, roles: Sequence[Role] = (), names: Collection[str] = ()
) -> tuple[Lint, ...]:
    """Where a sentence and its facts disagree, and what is wrong with its English.

    `roles` are those that it is about: they bring their titles' own forms, and the title of a
    role that no fact names. `names` are other stretches of text that are not judged inside.
    """
    text = sentence.text
    titles = tuple([(role.title, *_forms(role)) for role in roles])
    known = [title for title, _, _ in titles]
    for fact in sentence.facts:
        if fact.role is not None and fact.role not in known:
            known.append(fact.role)
            titles += (titled(fact.role),)
    masked = without_titles(text, titles, names)
    problems: list[Problem] = []
    looked: Looked = [(fact, look(fact.value, fact.shown)) for fact in sentence.facts]
    places = _places(masked, looked, problems)
    if problems:
        holding = _holding_titles(masked, text, sentence.facts)
        if holding:
            return check_sentence(sentence, roles=roles, names={*names, *holding})
    said = claims(skeleton := collapsed(masked, places))
    alike = ambiguous(titles)
    if alike or said.marks:
        places = disjoint([*places, *_again(masked, looked, alike=alike)])
        said = claims(skeleton := collapsed(masked, places))
    if alike:
        said = said.of_nobody()
    if said.directions or sentence.favours or any(seen.higher for _, seen in looked):
        problems += _direction_problems(sentence, looked, said, known)
    problems += _other_problems(looked, said, known)
    if said.articles:
        problems += _article_problems(said, skeleton, masked, places, titles)
    if not problems and not said.marks:
        return ()
    return _lints(sentence, problems, said, skeleton, (titles, names))


def _forms(role: Role) -> tuple[str, str]:
    forms = role.forms or title_forms(role.title)
    return forms.plural, forms.singular


def _places(masked: str, looked: Looked, problems: list[Problem]) -> list[Place]:
    """Where each figure and name stands: in the order of the facts, but for what is said twice."""
    places: list[Place] = []
    known: set[str] = set()
    at, ordered = 0, True
    for fact, seen in looked:
        if seen.higher:
            continue
        shown = fact.shown
        if seen.problem:
            problems.append(("rounding", seen.problem))
        start = place_of(masked, shown, at)
        if start < 0:
            if shown in known:
                continue
            start = place_of(masked, capital(shown), at)
        if start < 0:
            start = place_of(masked, shown, 0)
            if start < 0:
                problems.append(("fact", f"the fact {shown!r} does not stand in the text"))
                continue
            ordered = False
            if fact.role is not None:
                problems.append(("order", f"{shown!r} does not stand in the order of the facts"))
        known.add(shown)
        at = start + len(shown)
        places.append((start, at, FIGURE if seen.figure else NAMED))
    return places if ordered else disjoint(places)


def _again(masked: str, looked: Looked, *, alike: bool) -> Iterator[Place]:
    """Every place of a figure between the roles, and of any if their titles are alike.

    Facts that are the same are kept once: a gap of $3,000 at both ends of a range.
    """
    for fact, seen in looked:
        if fact.role is not None and not alike:
            continue
        start = place_of(masked, fact.shown, 0)
        while start >= 0 and not seen.higher:
            end = start + len(fact.shown)
            yield start, end, FIGURE if seen.figure else NAMED
            start = place_of(masked, fact.shown, end)


def _holding_titles(masked: str, text: str, facts: Sequence[Fact]) -> set[str]:
    """Names that were not found because a title stands in them: "offices of physicians"."""
    return {
        fact.shown
        for fact in facts
        if isinstance(fact.value, str)
        and fact.value != HIGHER
        and place_of(masked, fact.shown, 0) < 0 <= place_of(text, fact.shown, 0)
    }


def _direction_problems(
    sentence: Sentence, looked: Looked, said: Claims, known: list[str]
) -> Iterator[Problem]:
    higher = [fact for fact, seen in looked if seen.higher]
    favoured = {fact.role for fact in higher}
    # Two roles of one title may each be higher in something.
    told_apart = len(higher) == 1 or 1 < len(known) == len(set(known))
    if (sentence.favours is not None) != (len(favoured) == 1 and told_apart):
        yield "favours", "set exactly where the facts say which one role is higher"
    if said.alike and higher:
        yield "direction", "what is about the same is not higher"
    if said.directions and not higher and not _has_gap(looked):
        yield "direction", "no fact says which role is higher"
    if len(favoured) == 1 or len(said.directions) == len(higher):
        for place, word in enumerate(said.directions):
            fact = higher[min(place, len(higher) - 1)]
            if fact.role is not None and not _bears(word, known.index(fact.role)):
                yield "direction", f"the facts say that the {fact.metric} of {fact.role} is higher"
    for fact in higher:
        yield from gap_problems(sentence.text, looked, fact, twice=said.twice)


def _has_gap(looked: Looked) -> bool:
    return any(fact.role is None and seen.figure for fact, seen in looked)


def _bears(word: Direction, favoured: int) -> bool:
    """Whether a word of direction points the way that the facts do."""
    if word.beyond is not None:
        return (word.beyond != favoured) == word.up
    return word.subject is None or (word.subject == favoured) == word.up


def _other_problems(looked: Looked, said: Claims, known: list[str]) -> Iterator[Problem]:
    shown: dict[str, list[str]] = {}
    names: dict[str, int] = {}
    money = period = higher = False
    for fact, seen in looked:
        if seen.higher:
            higher = True
            continue
        if seen.money:
            money, period = True, period or seen.period
        if fact.role is not None:
            shown.setdefault(fact.role, []).append(fact.shown)
            names[fact.role] = names.get(fact.role, 0) + (not seen.figure)
            if seen.figure and not seen.money and is_pay(fact.metric):
                yield "malformed money", f"{fact.shown!r} has no currency"
    if money and not (period or said.period):
        yield "period", "pay is for a year, an hour or the like"
    if said.top and any(count != said.top for count in names.values()):
        yield "count", f"the facts are not {said.top} names for each role"
    if len(shown) > 1:
        yield from _order_problems(shown, said, known)
    elif shown and said.first and known.index(next(iter(shown))) not in said.first:
        yield "order", "the facts are about a role that is not named beside them"
    if said.both and shown and not higher and len(said.order) != 1:
        yield from _both_problems(list(shown.values()))


def _order_problems(
    shown: dict[str, list[str]], said: Claims, known: list[str]
) -> Iterator[Problem]:
    order = [known.index(role) for role in shown]
    if said.order[: len(order)] == tuple(order):
        return
    named = [role for role in said.order if role in order]
    if len(named) == len(order) and named != order and len(set(map(tuple, shown.values()))) > 1:
        yield "order", "the roles are not named in the order of their facts"


def _both_problems(shown: Sequence[Sequence[str]]) -> Iterator[Problem]:
    """What is said of both is a fact about each."""
    one, other = (set(each) for each in (*shown, ())[:2])
    if one != other and (one <= other or other <= one):
        yield "both", "what is said of both is not a fact about each"


def _article_problems(
    said: Claims, skeleton: str, masked: str, places: Sequence[Place], titles: Titles
) -> Iterator[Problem]:
    forms = {letter: form for form, letter in letters_of(titles)}
    for article, at in said.articles:
        letter = skeleton[at]
        if letter in (FIGURE, NAMED):
            place = sum(sign in (FIGURE, NAMED) for sign in skeleton[:at])
            phrase = masked[slice(*places[place][:2])]
        else:
            phrase = forms.get(letter, "")
        if phrase and article != fitting_article(phrase):
            yield "article", f'write "{fitting_article(phrase)} {phrase}"'


def _lints(
    sentence: Sentence,
    problems: Sequence[Problem],
    said: Claims,
    skeleton: str,
    named: tuple[Titles, Collection[str]],
) -> tuple[Lint, ...]:
    text, (titles, names) = sentence.text, named
    hidden = {form for form, _ in letters_of(titles)} | {fact.shown for fact in sentence.facts}
    at = offsets(skeleton, text, hidden | set(names))
    whole = [Lint(rule, 0, len(text), text, message) for rule, message in problems]
    marked = [
        Lint(rule, at[start], at[end], text[at[start] : at[end]], message)
        for rule, start, end, message in said.marks
    ]
    return tuple(sorted((*whole, *marked), key=lambda lint: (lint.start, lint.end, lint.rule)))
