"""Figures and lists as they stand in prose."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence

from occucompare.model.figures import Money
from occucompare.model.measures.pay import money_digits
from occucompare.model.measures.scales import in_mind

# Signs that leave no doubt about the currency in a text for US readers; others get their code.
_SIGNS = {
    "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩", "ILS": "₪",
    "PHP": "₱", "VND": "₫", "UAH": "₴", "CAD": "CA$", "AUD": "A$", "NZD": "NZ$", "MXN": "MX$",
    "BRL": "R$", "HKD": "HK$", "SGD": "S$",
}  # fmt: skip
PERIODS = {
    "year": "a year", "month": "a month", "week": "a week", "day": "a day", "hour": "an hour",
}  # fmt: skip
_NUMBER_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_SMALLEST = 0.0005
_VOWELS = frozenset("aeio")
_NO_ARTICLE = frozenset({"less", "long-term", "moderate-term", "no", "none", "short-term", "some"})


@functools.cache
def money_writer(currency: str, per: str) -> Callable[[float], str]:
    """What writes an amount of that currency: "$34,872" for a year, "$16.77" for an hour."""
    digits = money_digits(currency, per)
    sign = _SIGNS.get(currency, f"{currency}\N{NO-BREAK SPACE}")
    return f"{sign}{{:,.{digits}f}}".format


def money(amount: float, currency: str = "USD", per: str = "year") -> str:
    """An amount without its period: "$34,872".

    >>> money(16.77, per="hour")
    '$16.77'
    """
    write = money_writer(currency, per)
    return write(amount) if amount >= 0 else f"-{write(-amount)}"


def count(number: float) -> str:
    """A whole number with thousands separated: "23,948"."""
    return f"{number:,.0f}"


def about(number: float) -> str:
    """A count as a reader keeps it in mind: three significant digits, and "about" if that rounds.

    Counts below a thousand are told as they are.

    >>> about(40_113), about(3_282_010), about(23_900), about(340)
    ('about 40,100', 'about 3,280,000', '23,900', '340')
    """
    whole = in_mind(number)
    return count(number) if whole == number else f"about {count(whole)}"


def decimal(number: float) -> str:
    """A number without needless zeros: "46", "3.5", "1,200".

    >>> decimal(46.0), decimal(-0.5), decimal(1200.25)
    ('46', '-0.5', '1,200.25')
    """
    text = f"{number:,.10f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def percent(points: float) -> str:
    """A shown percentage: "8%", "73.4%", "-10.5%"."""
    text = f"{points + 0.0:,.1f}"
    if round(points, 1) != points:
        return f"{decimal(points)}%"
    return f"{text.removesuffix('.0')}%"


def points(number: float) -> str:
    """A gap of two percentages: "1.4 percentage points", "1 percentage point"."""
    return f"{decimal(number)} percentage point{'' if number == 1 else 's'}"


def years(number: float) -> str:
    """A gap in years: "2.5 years", "1 year"."""
    return f"{decimal(number)} year{'' if number == 1 else 's'}"


def relative(fraction: float) -> str:
    """A gap as percent of the lower figure: "8.8%", and never "0.0%".

    >>> relative(0.0879), relative(0.85), relative(0.0004)
    ('8.8%', '85%', 'less than 0.1%')
    """
    if fraction < _SMALLEST:
        return "less than 0.1%"
    return f"{fraction:,.1%}".replace(".0%", "%")


def times(ratio: float) -> str:
    """How often the lower figure fits in the higher: "2.6", "12".

    >>> times(2.64), times(3.02), times(12.3)
    ('2.6', '3', '12')
    """
    return decimal(round(ratio, 1 if ratio < 10 else 0))  # noqa: PLR2004


def rating(number: float, top: float) -> str:
    """A score on a scale: "4.1 out of 5"."""
    return f"{decimal(number)} out of {decimal(top)}"


def stretch(low: float | None, high: float | None, write: Callable[[float], str]) -> str:
    """From a low to a high end, either of which may be unknown.

    >>> stretch(27_000, 44_000, money), stretch(27_000, None, money), stretch(None, 12, decimal)
    ('$27,000 to $44,000', 'at least $27,000', 'up to 12')
    """
    if low is None:
        return f"up to {write(high or 0)}"
    if high is None:
        return limit(write(low), "at least")
    return write(low) if low == high else f"{write(low)} to {write(high)}"


def months(low: float | None, high: float | None) -> str:
    """A time: "6 to 12 months", "1 month", "up to 12 months"."""
    last = high if high is not None else low
    return f"{stretch(low, high, decimal)} month{'' if last == 1 else 's'}"


def pay_for(pay: Money) -> str:
    """An amount with its period: "$43,571 a year"."""
    return f"{money(pay.amount, pay.currency, pay.per)} {PERIODS[pay.per]}"


def limit(text: str, bound: str) -> str:
    """A figure that is a floor or a ceiling: "at least $239,200"."""
    return f"{bound} {text}"


def distance(text: str, reference: str) -> str:
    """A figure that is a distance from that of a reference."""
    return f"{text} from that of {reference}"


def quoted(name: str) -> str:
    """A name as somebody typed it."""
    return f'"{name}"'


def capital(text: str) -> str:
    """The text at the start of a sentence; "iOS developers" keeps its own capitals."""
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]


def with_article(name: str) -> str:
    """A name with its article: "an associate's degree", "an internship", but "some college"."""
    if name.partition(" ")[0] in _NO_ARTICLE:
        name = name.replace("some college, no degree", "some college without a degree")
        return name.replace("less than high school", "less than a high school")
    return f"{'an' if name[:1].lower() in _VOWELS else 'a'} {name}"


def lower_label(label: str) -> str:
    """A label inside a sentence; one that begins with an acronym keeps it."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def is_joined(title: str) -> bool:
    """Whether a title has an "and" of its own."""
    return " and " in title


def small(number: int) -> str:
    """A small number as a word: "three"; from ten on, digits."""
    return _NUMBER_WORDS[number] if number < len(_NUMBER_WORDS) else str(number)


def listed(items: Sequence[str], conjunction: str = "and") -> str:
    """Names in a row, with the serial comma; semicolons when a name has a comma of its own.

    >>> listed(["appeals"]), listed(["appeals", "phone calls"])
    ('appeals', 'appeals and phone calls')
    >>> listed(["appeals", "phone calls", "student loans"])
    'appeals, phone calls, and student loans'
    >>> listed(["cooks, fast food", "waiters"])
    'cooks, fast food; and waiters'
    """
    if len(items) < 2:  # noqa: PLR2004
        return "".join(items)
    first, last = items[:-1], items[-1]
    plain = ", ".join(first)
    if plain.count(",") > len(first) - 1 or "," in last:
        return f"{'; '.join(first)}; {conjunction} {last}"
    return f"{plain} {conjunction} {last}" if len(first) == 1 else f"{plain}, {conjunction} {last}"
