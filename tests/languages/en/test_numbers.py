"""Figures and lists as they stand in prose."""

import re

import pytest
from hypothesis import given, strategies as st

import occucompare as oc
from occucompare.languages.en import numbers

NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("amount", "currency", "per", "text"),
    [
        (34_872, "USD", "year", "$34,872"),
        (34_872.5, "USD", "year", "$34,872"),
        (34_872.51, "USD", "month", "$34,873"),
        (16.77, "USD", "hour", "$16.77"),
        (20, "USD", "hour", "$20.00"),
        (0.97, "USD", "hour", "$0.97"),
        (0, "USD", "year", "$0"),
        (1_234_567, "USD", "year", "$1,234,567"),
        (30_000, "EUR", "year", "\N{EURO SIGN}30,000"),
        (30_000, "GBP", "year", "\N{POUND SIGN}30,000"),
        (30_000, "CAD", "year", "CA$30,000"),
        (3_000_000, "JPY", "year", "\N{YEN SIGN}3,000,000"),
        (1_500, "JPY", "hour", "\N{YEN SIGN}1,500"),
        (30_000, "SEK", "year", f"SEK{NBSP}30,000"),
        (150.5, "SEK", "hour", f"SEK{NBSP}150.50"),
    ],
)
def test_money_has_its_sign_and_cents_for_hours(amount, currency, per, text):
    """Whole units for a year, cents for an hour, the code where no sign is sure."""
    assert numbers.money(amount, currency, per) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (1, "1"),
        (999, "999"),
        (1_000, "1,000"),
        (23_948, "23,948"),
        (4_500_000, "4,500,000"),
    ],
)
def test_counts_are_grouped(number, text):
    """Thousands are separated."""
    assert numbers.count(number) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (46, "46"),
        (46.0, "46"),
        (3.5, "3.5"),
        (3.25, "3.25"),
        (100, "100"),
        (1_200, "1,200"),
        (0, "0"),
        (-0.5, "-0.5"),
        (10.10, "10.1"),
        (0.2 + 0.1, "0.3"),
    ],
)
def test_decimals_have_no_needless_zeros(number, text):
    """A number is as long as it needs to be."""
    assert numbers.decimal(number) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (8, "8%"),
        (8.0, "8%"),
        (73.4, "73.4%"),
        (-8, "-8%"),
        (-10.5, "-10.5%"),
        (0, "0%"),
        (-0.0, "0%"),
        (1_250, "1,250%"),
    ],
)
def test_percentages(number, text):
    """A percentage, with its sign when it has one."""
    assert numbers.percent(number) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1.4, "1.4 percentage points"),
        (1, "1 percentage point"),
        (1.0, "1 percentage point"),
        (0.5, "0.5 percentage points"),
        (17.0, "17 percentage points"),
    ],
)
def test_percentage_points_agree_in_number(number, text):
    """One point is singular, all others are plural."""
    assert numbers.points(number) == text


@pytest.mark.parametrize(
    ("number", "text"), [(1, "1 year"), (2.5, "2.5 years"), (0.5, "0.5 years")]
)
def test_years_agree_in_number(number, text):
    """One year is singular, all others are plural."""
    assert numbers.years(number) == text


@pytest.mark.parametrize(
    ("fraction", "text"),
    [
        (0.0879, "8.8%"),
        (0.85, "85%"),
        (0.0004, "less than 0.1%"),
        (0.0006, "0.1%"),
        (0.0995, "10%"),
        (12.5, "1,250%"),
    ],
)
def test_ratios_are_percent_with_one_decimal(fraction, text):
    """A ratio is never printed as 0.0%."""
    assert numbers.relative(fraction) == text


@pytest.mark.parametrize(
    ("ratio", "text"), [(2.64, "2.6"), (3.02, "3"), (9.96, "10"), (12.3, "12"), (1_500, "1,500")]
)
def test_times_are_short(ratio, text):
    """One decimal up to ten, none above."""
    assert numbers.times(ratio) == text


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (oc.Range(27_000, 44_000, "USD", "year"), "$27,000 to $44,000"),
        (oc.Range(16.5, 20, "USD", "hour"), "$16.50 to $20.00"),
        (oc.Range(27_000, 27_000, "USD", "year"), "$27,000"),
        (oc.Range(27_000, None, "USD", "year"), "at least $27,000"),
        (oc.Range(None, 44_000, "USD", "year"), "up to $44,000"),
        (
            oc.Range(80_000, 239_200, "USD", "year", "high"),
            "$80,000 to at least $239,200",
        ),
        (oc.Range(239_200, 239_200, "USD", "year", "both"), "at least $239,200"),
    ],
)
def test_ranges_of_pay(span, text):
    """Two ends, one end, and the publisher's ceiling."""
    assert oc.PayRange().text(span, None, numbers) == text


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (oc.Range(6, 12), "6 to 12 months"),
        (oc.Range(1, 1), "1 month"),
        (oc.Range(6, 6), "6 months"),
        (oc.Range(0, 1), "0 to 1 month"),
        (oc.Range(None, 12), "up to 12 months"),
        (oc.Range(1, None), "at least 1 month"),
        (oc.Range(1.5, 3), "1.5 to 3 months"),
    ],
)
def test_times_in_months(span, text):
    """The noun agrees with the number that stands beside it."""
    assert numbers.months(span.low, span.high) == text


@pytest.mark.parametrize(
    ("items", "text"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a", "b", "c"], "a, b, and c"),
        (["a", "b", "c", "d"], "a, b, c, and d"),
        (["a, b", "c"], "a, b; and c"),
        (["a", "b, c", "d"], "a; b, c; and d"),
        (["New York, NY"], "New York, NY"),
    ],
)
def test_lists_have_the_serial_comma(items, text):
    """Three names and more take a comma before "and"; names with commas take semicolons."""
    assert numbers.listed(items) == text


def test_another_conjunction_can_join():
    """A list of alternatives takes "or"."""
    assert numbers.listed(["a", "b", "c"], "or") == "a, b, or c"


@pytest.mark.parametrize(
    ("number", "text"), [(0, "no"), (1, "one"), (3, "three"), (9, "nine"), (10, "10")]
)
def test_small_numbers_are_words(number, text):
    """From ten on, numbers are digits."""
    assert numbers.small(number) == text


@given(st.floats(0, 1e9), st.sampled_from(["year", "hour"]))
def test_printed_money_is_the_amount_rounded(amount, per):
    """What a reader reads is the stored amount to the last printed digit."""
    text = numbers.money(amount, per=per)
    digits = 2 if per == "hour" else 0
    assert re.fullmatch(r"\$\d{1,3}(,\d{3})*" + (r"\.\d\d" if digits else ""), text)
    assert float(text[1:].replace(",", "")) == round(amount, digits)


@given(st.integers(-100_000, 100_000))
def test_printed_decimals_are_the_number(hundredths):
    """A number of two decimals at most is printed whole."""
    number = hundredths / 100
    assert float(numbers.decimal(number).replace(",", "")) == number
