"""The measure of pay: money for a period of work."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, get_args

import attrs

from occucompare.errors import Problem
from occucompare.model.changes import Mismatch
from occucompare.model.figures import Money, Period
from occucompare.model.measures.cells import number_cell, number_in
from occucompare.model.measures.checks import Problems, number
from occucompare.model.measures.measure import Drawing
from occucompare.model.measures.reading import Reading
from occucompare.model.measures.scales import Scale
from occucompare.model.values import Estimate

if TYPE_CHECKING:
    from occucompare.model.language import Words

# ISO 4217 currencies without a minor unit in use: pay an hour has no decimals in these.
_WHOLE_CURRENCIES = frozenset(["CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND"])


@attrs.frozen
class Pay(Scale[Money]):
    """Money for a period of work. `per` is None when each value brings its own period."""

    per: Period | None = None

    figure_type: ClassVar[type] = Money
    drawn: ClassVar[Drawing | None] = "spans"
    ratio: ClassVar[bool] = True
    mismatches: ClassVar[tuple[Mismatch, ...]] = ("statistic", "reference", "currency", "period")

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> Money:
        """A number in US dollars for this metric's period, or an amount of Money."""
        money = given if isinstance(given, Money) else None
        path = f"{path}.amount" if money else path
        amount = number(money.amount if money else given, path, problems)
        if amount < 0 and not distance:
            problems.append(Problem(path, f"{amount} is negative pay"))
        if money is None:
            return Money(amount, per=self.per or "year")
        if money.per not in get_args(Period):
            problems.append(Problem(path, f"{money.per!r} is no period of pay"))
        if self.per and money.per != self.per:
            problems.append(Problem(path, f"pay a {money.per}, where pay a {self.per} belongs"))
        if not is_currency(money.currency):
            message = f"{money.currency!r} is not a currency code such as 'USD'"
            problems.append(Problem(path.removesuffix("amount") + "currency", message))
        return money if type(amount) is type(money.amount) else attrs.evolve(money, amount=amount)

    def shown(self, figure: Money) -> float:
        """Whole currency units, or cents for pay an hour."""
        return round(figure.amount, money_digits(figure.currency, figure.per))

    def key(self, estimate: Estimate[Money]) -> tuple[object, ...]:
        """Pay is subtracted within one statistic, currency and period."""
        figure = estimate.figure
        return (estimate.statistic, estimate.relative_to, figure.currency, figure.per)

    def digits(self, reading: Reading) -> int:
        """The decimals of that currency and period."""
        return money_digits(reading.key[2], reading.key[3])

    @property
    def pay_period(self) -> Period | None:
        """The declared period."""
        return self.per

    def text(self, figure: Money, shown: float, words: Words) -> str:
        """The amount without its period: "$34,872"."""
        return words.money(shown, figure.currency, figure.per)

    def gap_text(self, gap: float, figure: Money, words: Words) -> str:
        """An amount of the figure's currency."""
        return words.money(gap, figure.currency, figure.per)

    def gap_value(self, gap: float, figure: Money) -> Money:
        """Money of the figure's currency and period."""
        return attrs.evolve(figure, amount=gap)

    def unit_of(self, figure: Money) -> str:
        """The currency and the period: "USD per year"."""
        return f"{figure.currency} per {figure.per}"

    def number_of(self, figure: Money) -> float:
        """The amount."""
        return figure.amount

    def drawn_number(self, figure: Money) -> float:
        """The amount."""
        return float(figure.amount)

    def from_cell(self, text: str) -> object:
        """An amount, its thousands set apart or not."""
        return number_in(text, thousands=True)

    def to_cells(self, figure: Money) -> dict[str, str]:
        """The amount."""
        return {"": number_cell(figure.amount)}

    def samples(self) -> list[Money]:
        """Amounts from nothing to several times another."""
        per = self.per or "year"
        return [Money(amount, per=per) for amount in (0, 20_000, 20_100, 23_000, 40_000, 64_000)]


def is_currency(code: object) -> bool:
    """Whether a value looks like an ISO 4217 code."""
    return isinstance(code, str) and re.fullmatch("[A-Z]{3}", code) is not None


def money_digits(currency: object, per: object) -> int:
    """Decimals of pay: cents for an hour, whole units otherwise."""
    return 2 if per == "hour" and currency not in _WHOLE_CURRENCIES else 0
