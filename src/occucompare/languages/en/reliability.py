"""How sure a gap in average salary is: functions of a comparison, as in overall.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from occucompare.languages.en import numbers
from occucompare.languages.en.style import Style, lines
from occucompare.languages.en.written import Written
from occucompare.model.changes import Equal, Higher, Similar
from occucompare.model.figures import Money
from occucompare.model.statement import Fact, Sentence, stated_in
from occucompare.model.values import Estimate

if TYPE_CHECKING:
    from occucompare.model.comparison import Comparison

_SURE = lines(
    "At 95% confidence, the gap in average salary is {between} a year.",
    "With 95% confidence, average salaries are {apart} a year apart.",
    formal="The 95% confidence interval of the gap in average salary runs {span} a year.",
)
_EXACT = lines("At 95% confidence, the gap in average salary is {low} a year.")
_UNSURE = lines(
    "The published figures do not show a reliable difference in average salary.",
    "The gap in average salary is too small to be told from chance in the published figures.",
    full=(
        "At 95% confidence, the gap in average salary may be anything from {first} a year in favor "
        "of {left} to {last} in favor of {right}, so the published figures do not show a reliable "
        "difference."
    ),
    formal=("The difference in average salary is not statistically significant at the 95% level."),
)
_ERRORS_UNKNOWN = lines(
    (
        "The sources do not give the standard error of each salary, so how sure the gap is cannot "
        "be told."
    ),
    "How sure the gap is cannot be told: the sources do not give each salary's standard error.",
)


def interval(
    comparison: Comparison, left: Written, right: Written, style: Style
) -> Sentence | None:
    """How sure the gap in average salary is, where standard errors are published."""
    difference = comparison["salary"]
    both = difference.interval
    if both is None or not isinstance(difference.left, Estimate):
        return None
    figure: Money = difference.left.figure
    write = numbers.money_writer(figure.currency, figure.per)
    ends = [round(abs(end)) for end in both]
    low, high = map(write, sorted(ends))
    words = {
        "between": f"between {low} and {high}",
        "apart": f"{low} to {high}",
        "span": f"from {low} to {high}",
        "low": low,
        "left": left.plural,
        "right": right.plural,
        "first": write(ends[0]),
        "last": write(ends[1]),
    }
    sure = _SURE if low != high else _EXACT
    text = (sure if difference.reliable else _UNSURE).of(style).format(**words)
    facts = [Fact(metric="salary", role=None, value=0.95, shown="95%")]
    facts += [Fact(metric="salary", role=None, value=end, shown=write(end)) for end in ends]
    return Sentence(text, "reliability", stated_in(text, tuple(facts)))


def errors_unknown(
    comparison: Comparison, _left: Written, _right: Written, style: Style
) -> Sentence | None:
    """Said where there is a gap in average salary and nothing that tells how sure it is."""
    difference = comparison["salary"]
    measured = isinstance(difference.change, (Equal, Similar, Higher))
    if not measured or difference.interval is not None:
        return None
    return Sentence(_ERRORS_UNKNOWN.of(style), "reliability")


def reliability(
    comparison: Comparison, left: Written, right: Written, style: Style
) -> Sentence | None:
    """How sure the gap in average salary is, or that the sources do not tell."""
    known = interval(comparison, left, right, style)
    return known or errors_unknown(comparison, left, right, style)


def unreliable(
    comparison: Comparison, left: Written, right: Written, style: Style
) -> Sentence | None:
    """Said where a gap in average salary is claimed that the standard errors do not bear out."""
    if comparison["salary"].reliable is not False:
        return None
    return interval(comparison, left, right, style)
