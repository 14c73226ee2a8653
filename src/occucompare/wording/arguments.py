"""The closed set of arguments that a pattern may name: what each states.

An argument is `{side.attribute}` or `{word}`. The sides are `high` and `low` where one figure is
higher, `known` and `missing` where one is absent, otherwise `left` and `right`. A side in capitals
(`{High.a}`, `{Left.first}`) begins a sentence. How an argument prints is its language's.
"""

from __future__ import annotations

import difflib
import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import attrs

from occucompare.model.statement import Fact, stored
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.selected import Facts, Selected

if TYPE_CHECKING:
    from occucompare.wording.role_text import FigureText

OWN_SHOWN = 4
"""How many of the skills of one role alone a sentence names."""

SIDES = {
    "high": "one", "known": "one", "left": "one", "low": "other", "missing": "other",
    "right": "other",
}  # fmt: skip
_FIGURES = {"one": "a", "other": "b"}
_OTHER = {"one": "other", "other": "one"}
_TITLES = frozenset(("a", "plural", "singular"))
PERCENTILES: dict[str | None, tuple[str, ...]] = {
    "p10-p90": ("10th", "90th"),
    "p25-p75": ("25th", "75th"),
}
"""The percentiles that a published range runs between."""

States: TypeAlias = Callable[[Any], object]

# What an argument of one role states, from its figure as text; a tuple states each of its names.
_OF_ROLE: dict[str, States | None] = {
    "value": lambda figure: figure.figure,
    "size": lambda figure: figure.figure,
    "about": lambda figure: figure.figure,
    "name": lambda figure: str(figure.figure),
    "share": lambda figure: figure.figure.share,
    "pay": lambda figure: figure.figure.pay,
    "pay_for": lambda figure: figure.figure.pay,
    "start": lambda figure: figure.figure.low,
    "end": lambda figure: figure.figure.high,
    "names": lambda figure: figure.number[:3],
    "first": lambda figure: figure.number[0],
    "second": lambda figure: figure.number[1],
    "third": lambda figure: figure.number[2],
    "first_share": lambda figure: figure.figure.items[0].weight,
    "second_share": lambda figure: figure.figure.items[1].weight,
    "third_share": lambda figure: figure.figure.items[2].weight,
    "a_name": lambda figure: figure.figure.name,
    "women": lambda figure: figure.figure.share("women"),
    "years": lambda figure: figure.figure,
    "statistic": None,
    "start_rank": lambda figure: percentiles(figure)[:1],
    "end_rank": lambda figure: percentiles(figure)[1:],
    "absence": None,
    "absences": None,
    "no_answer": None,
}

# What an argument between two roles states, from what was selected.
_BETWEEN: dict[str, States | None] = {
    "gap": lambda selected: selected.between,
    "counted_gap": lambda selected: selected.between,
    "start_gap": lambda selected: abs(selected.a.number[0] - selected.b.number[0]),
    "end_gap": lambda selected: abs(selected.a.number[1] - selected.b.number[1]),
    "relative": lambda selected: selected.between / selected.b.number,
    "times": lambda selected: selected.a.number / selected.b.number,
    "shared": lambda selected: selected.between.shared[:3],
    "shared_count": lambda selected: len(selected.between.shared),
    "women_gap": lambda selected: women_gap(selected.a, selected.b),
    "overlap_start": lambda selected: selected.between.low,
    "overlap_end": lambda selected: selected.between.high,
    "mismatch": None,
    "published_as": lambda selected: selected.between.published_as,
    "statistic": None,
    "a_statistic": None,
    "any_statistic": None,
    "on_statistic": None,
    "period": lambda selected: selected.a.projected,
    "Typical_pay": lambda selected: percentiles(selected.a),
    "typical_pay": lambda selected: percentiles(selected.a),
    "also": None,
}

# What one side has alone, which only the two sides together tell.
_ALONE: dict[str, Callable[[tuple[str, ...]], object]] = {
    "own": lambda names: names[:OWN_SHOWN],
    "own_count": len,
}


@attrs.frozen(eq=False)
class Argument:
    """One place of a pattern: what it prints, and what it states.

    `facts` takes what was printed too; `mirrored` states the same of the other role, for what is
    said of both.
    """

    name: str
    text: Callable[[Selected], str]
    facts: Facts | None = None
    mirrored: Facts | None = None


def percentiles(figure: FigureText) -> tuple[str, ...]:
    """The percentiles that a range runs between; none when its source does not tell them."""
    return PERCENTILES.get(figure.known.statistic if figure.known else None, ())


def women_share(figure: FigureText) -> float:
    """The share of women in percent, as it is shown."""
    share: float = figure.figure.share("women")
    return round(share * 100, 1)


def women_gap(one: FigureText, other: FigureText) -> float:
    """How far apart two shown shares of women are, in percentage points."""
    return round(abs(women_share(one) - women_share(other)), 1)


def argument_of(name: str, lexicon: Lexicon, given: frozenset[str]) -> Argument | None:
    """The argument of that name; None for none.

    `given` are the names of those that the message's selector brings.
    """
    return _given(name, lexicon) if name.lower() in given else _known(name, lexicon)


def nearest_arguments(name: str, lexicon: Lexicon) -> list[str]:
    """The arguments whose names are nearest, for an error's suggestions."""
    attributes = [*_TITLES, *_OF_ROLE, *_ALONE]
    of_sides = [f"{side}.{attribute}" for side in SIDES for attribute in attributes]
    known = [each for each in _BETWEEN if each in lexicon.pair_functions]
    return difflib.get_close_matches(name, [*SIDES, *of_sides, *known])


@functools.lru_cache(maxsize=4096)
def _known(name: str, lexicon: Lexicon) -> Argument | None:
    word, dot, attribute = name.partition(".")
    if not dot:
        return _of_both(name, lexicon) if name in _BETWEEN else None
    side = SIDES.get(word.lower())
    if side is None:
        return None
    capital = lexicon.capital if word[0].isupper() else None
    if attribute in _TITLES:
        return _of_title(name, side, attribute.capitalize() if capital else attribute)
    if attribute in _ALONE:
        return _of_one_alone(name, side, attribute, lexicon)
    if attribute in _OF_ROLE:
        return _of_role(name, side, attribute, capital)
    return None


def _of_title(name: str, side: str, attribute: str) -> Argument:
    if side == "one":
        return Argument(name, lambda selected: str(getattr(selected.one, attribute)))
    return Argument(name, lambda selected: str(getattr(selected.other, attribute)))


def _of_role(
    name: str, side: str, attribute: str, capital: Callable[[str], str] | None
) -> Argument:
    def printed(figure: FigureText) -> str:
        known = figure.printed.get(attribute)
        return figure.print(attribute) if known is None else known

    def text_of_one(selected: Selected) -> str:
        return printed(selected.a)

    def text_of_other(selected: Selected) -> str:
        return printed(selected.b)

    text = text_of_one if side == "one" else text_of_other
    if capital is not None:
        # The same text, and as a fact too, at the start of a sentence.
        return Argument(
            name,
            lambda selected: capital(text(selected)),
            *_facts_of_role(side, attribute, lambda figure: capital(printed(figure)), name),
        )
    return Argument(name, text, *_facts_of_role(side, attribute, printed, attribute))


def _facts_of_role(
    side: str, attribute: str, printed: Callable[[FigureText], str], key: str
) -> tuple[Facts | None, Facts | None]:
    states = _OF_ROLE[attribute]
    if states is None:
        return None, None

    def facts_of(figure: FigureText) -> tuple[Fact, ...]:
        known = figure.stated.get(key)
        if known is None:
            known = figure.stated[key] = tuple(_facts(figure.fact, states(figure), printed(figure)))
        return known

    one: Facts = lambda selected, _: facts_of(selected.a)  # noqa: E731 - two that mirror each other
    other: Facts = lambda selected, _: facts_of(selected.b)  # noqa: E731
    return (one, other) if side == "one" else (other, one)


def _facts(make: Callable[[object, str], Fact], value: object, shown: str) -> list[Fact]:
    """The fact, or one for each name of several."""
    if isinstance(value, tuple):
        names = cast("tuple[object, ...]", value)
        return [make(each, str(each)) for each in names]
    return [make(value, shown)]


def _of_both(name: str, lexicon: Lexicon) -> Argument | None:
    text = lexicon.pair_functions.get(name)
    if text is None:
        return None
    states = _BETWEEN[name]
    if states is None:
        return Argument(name, text)

    def facts(selected: Selected, shown: str) -> tuple[Fact, ...]:
        def make(value: object, text: str) -> Fact:
            return Fact(metric=selected.metric, role=None, value=stored(value), shown=text)

        return tuple(_facts(make, states(selected), shown))

    return Argument(name, text, facts)


def _of_one_alone(name: str, side: str, attribute: str, lexicon: Lexicon) -> Argument:
    alone, function = _ALONE[attribute], lexicon.alone_functions[attribute]
    names_of = "only_left" if side == "one" else "only_right"

    def text(selected: Selected) -> str:
        words = function(getattr(selected.between, names_of))
        return lexicon.capital(words) if name[0].isupper() else words

    def facts(selected: Selected, shown: str) -> tuple[Fact, ...]:
        figure: FigureText = getattr(selected, _FIGURES[side])
        stated = alone(getattr(selected.between, names_of))
        return tuple(_facts(figure.fact, stated, shown))

    return Argument(name, text, facts)


def _given(name: str, lexicon: Lexicon) -> Argument:
    key = name.lower()

    def text(selected: Selected) -> str:
        words = selected.given[key].text
        return lexicon.capital(words) if name[0].isupper() else words

    return Argument(name, text, lambda selected, _: selected.given[key].facts)
