"""Whether the figures of a fact, and of facts between them, are what they are said to be."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

import attrs

from occucompare.languages.en.check.claims import PERIOD
from occucompare.languages.en.check.lint import fitting_article
from occucompare.languages.en.check.lint_rules import Rule
from occucompare.model.statement import Fact

HIGHER = "higher"
"""The value of a fact that says which role is higher."""


@attrs.frozen
class Look:
    """What a fact shows: a direction, a figure, money, a period; and what is wrong with it.

    `amount` is the number shown, `slack` how far from it the stored one may be.
    """

    higher: bool
    figure: bool
    money: bool
    period: bool
    problem: str
    number: str = ""
    amount: float = 0
    slack: float = 0


Looked: TypeAlias = Sequence[tuple[Fact, Look]]
"""Facts, and what each shows."""


@functools.lru_cache(maxsize=1 << 16)
def look(value: float | str, shown: str) -> Look:
    """What a fact shows, and whether that is its value as shown."""
    if value == HIGHER:
        return Look(True, False, False, False, "")
    found = re.search(_NUMBER, shown)
    number = found[0] if found else ""
    amount = float(number.replace(",", "") or 0)
    return Look(
        higher=False,
        figure=any(map(str.isdigit, shown)) and not isinstance(value, str),
        money=re.search(_MONEY, shown) is not None,
        period=re.search(PERIOD, shown) is not None,
        problem=_problem(value, shown),
        number=number,
        amount=-amount if not isinstance(value, str) and value < 0 else amount,
        slack=_slack(number, shown),
    )


def _problem(value: float | str, shown: str) -> str:
    if not shown:
        return "the fact shows nothing"
    article = re.match(r"(an?) (\w.*)", shown)
    if article and fitting_article(article[2]) != article[1]:
        return f"the article of {shown!r} does not fit"
    agrees = _is_named(value, shown) if isinstance(value, str) else _is_rounded(value, shown)
    return "" if agrees else f"{shown!r} is not {value!r} as it is shown"


def _is_named(value: str, shown: str) -> bool:
    """Whether a name stands in what is shown; of ranges and lists, whether the numbers do."""
    if _plain(value) in _plain(shown):
        return True
    if value == "not published" or value.endswith(")"):
        return True  # a label of what is missing; a list or a mix, stored as a whole
    numbers = [float(number) for number in re.findall(r"\d+(?:\.\d+)?", value)]
    printed = re.findall(_NUMBER, shown)
    if len(printed) == 1 and len(set(numbers)) == 1:
        numbers = numbers[:1]  # a range of one figure is shown as that figure
    return len(numbers) == len(printed) > 0 and all(
        abs(float(text.replace(",", "")) - number) <= _slack(text, shown)
        for text, number in zip(printed, numbers, strict=True)
    )


def _plain(text: str) -> str:
    return re.sub(r"\ban? ", "", text).replace(", no ", " without ").casefold()


def _is_rounded(value: float, shown: str) -> bool:
    """Whether a number, rounded to the last digit shown, is what is shown."""
    found = re.search(_NUMBER, shown)
    if not found:
        return True  # a topic in words
    amount = float(found[0].replace(",", ""))
    if "%" in shown[found.end() : found.end() + 1]:
        value *= 100
    if "less than" in shown:
        return 0 <= value < amount
    minus = shown[: found.start()].rstrip("$\u20ac\u00a3\u00a5").endswith(("-", "\u2212"))
    if minus and value > 0:
        return False
    return abs(abs(value) - amount) <= _slack(found[0], shown)


def _slack(number: str, shown: str) -> float:
    """Half a unit of the last digit that counts: 50 for 40,100 jobs, 0.5 for $40,100."""
    digits = number.replace(",", "")
    decimals = len(digits.partition(".")[2])
    zeros = 0
    if not decimals and len(digits) > _SIGNIFICANT and not re.search(_EXACT, shown):
        zeros = min(len(digits) - len(digits.rstrip("0")), len(digits) - _SIGNIFICANT)
    return float(0.5 * 10.0 ** (zeros - decimals) * (1 + _FUZZ) + _FUZZ)


def gap_problems(
    text: str, looked: Looked, higher: Fact, *, twice: bool
) -> Iterator[tuple[Rule, str]]:
    """Where two figures of the metric and what is said between them do not go together."""
    own: dict[str, tuple[Fact, Look]] = {}
    between: list[tuple[Fact, Look]] = []
    for fact, seen in looked:
        if seen.figure and fact.metric == higher.metric:
            if fact.role is None:
                between.append((fact, seen))
            else:
                own[fact.role] = fact, seen
    if len(own) != _PAIR or higher.role not in own:
        return
    high, more = own.pop(higher.role)
    ((low, less),) = own.values()
    if not (float(high.value) > float(low.value) and more.amount > less.amount):
        yield "direction", f"{high.shown!r} is not higher than {low.shown!r}"
        return
    for fact, seen in between:
        if not _is_scale(text, fact.shown):
            ratio = float(high.value) / float(low.value) if low.value else 0
            yield from _gap_problem(fact.shown, seen, (more.amount, less.amount, ratio), high.shown)
    if twice and not (less.amount > 0 and _TWICE[0] <= more.amount / less.amount <= _TWICE[1]):
        yield "gap", f"{high.shown!r} is not about twice {low.shown!r}"


def _is_scale(text: str, shown: str) -> bool:
    """Whether a number is the end of a scale: "on a scale up to 5"."""
    return f" up to {shown}" in text or f" out of {shown}" in text


def _gap_problem(
    shown: str, seen: Look, figures: tuple[float, float, float], high: str
) -> Iterator[tuple[Rule, str]]:
    more, less, stored = figures
    gap, amount, shares = more - less, seen.amount, high[-1] == "%"
    # Figures may be rounded as shown, and their ratio taken before.
    ratios = (more / less if less else 0, stored)
    if "%" in shown:
        relative = [abs(ratio - 1) * 100 for ratio in ratios]
        if "less than" in shown or any(abs(each - amount) <= seen.slack for each in relative):
            return
        rule: Rule = "percent for points" if shares and _near(gap, amount) else "gap"
        yield rule, f"{shown!r} is not the ratio of the shown figures"
    elif shares and "percentage point" not in shown:
        yield "percent for points", f"{shown!r}: a gap of two shares is in percentage points"
    elif not _near(gap, amount) and not (
        shown == seen.number and any(abs(ratio - amount) <= seen.slack for ratio in ratios)
    ):
        yield "gap", f"{shown!r} is not the difference of the shown figures"


def _near(gap: float, amount: float) -> bool:
    return abs(gap - amount) <= _FUZZ * (1 + abs(amount))


@functools.lru_cache(maxsize=1024)
def is_pay(metric: str) -> bool:
    """Whether the figures of a metric are amounts of money."""
    from occucompare.model.metric import metrics_of
    from occucompare.model.role import Role

    return any(
        each.name == metric and "currency" in each.measure.mismatches for each in metrics_of(Role)
    )


_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_MONEY = r"[$\u20ac\u00a3\u00a5\u20b9\u20a9\u20aa\u20b1\u20ab\u20b4]|\b[A-Z]{3}\xa0"
_EXACT = rf"{_MONEY}|%|\b(?:year|hour|week|month)"
_SIGNIFICANT = 3
_PAIR = 2
_FUZZ = 1e-9
_TWICE = (1.85, 2.15)
