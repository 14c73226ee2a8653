"""How figures stand in the cells of a table that people write: numbers, ranges, names, lists."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"-?(\d+(\.\d+)?|\.\d+)", re.ASCII)
# "0,310" is a decimal comma; a number with thousands never begins with zero.
_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?", re.ASCII)
_RANGE = re.compile(r"([\d.,]+)\s*[-\N{EN DASH}]\s*([\d.,]+)")


def number_in(text: str, *, thousands: bool = False) -> float:
    """The number in a cell; "41,000" is one where thousands are set apart. Raises ValueError."""
    if thousands and _THOUSANDS.fullmatch(text):
        text = text.replace(",", "")
    if not _NUMBER.fullmatch(text):
        shapes = "41000 or 41,000" if thousands else "12 or 0.31"
        raise ValueError(f"{text!r} is not a plain number such as {shapes}")
    return float(text) if "." in text else int(text)


def range_in(text: str, *, thousands: bool = False) -> object:
    """Both ends of the range in a cell, or its one number. Raises ValueError.

    >>> range_in("27,000 - 44,000", thousands=True)
    (27000, 44000)
    """
    ends = _RANGE.fullmatch(text)
    if ends is None and not _RANGE.fullmatch(f"{text}-0"):
        raise ValueError(f"{text!r} is not a range such as 27000-44000")
    if ends is None:
        return number_in(text, thousands=thousands)
    return number_in(ends[1], thousands=thousands), number_in(ends[2], thousands=thousands)


def weighted_in(text: str) -> str | tuple[str, float]:
    """A name, or a name and what stands after its last colon, if that is a number.

    >>> weighted_in("appeals: 0.2"), weighted_in("note: none")
    (('appeals', 0.2), 'note: none')
    """
    name, colon, tail = text.rpartition(":")
    weight = tail.strip()
    return (name.strip(), number_in(weight)) if colon and _NUMBER.fullmatch(weight) else text


def share_in(text: str) -> tuple[str, float]:
    """A name and its share. Raises ValueError where there is no share."""
    found = weighted_in(text)
    if isinstance(found, str):
        raise ValueError(f"{text!r} has no share such as '{text}:0.31'")  # noqa: TRY004
    return found


def list_in(text: str) -> list[str]:
    """The texts between the semicolons of a cell. Raises ValueError for an empty one."""
    items = [each.strip() for each in text.split(";")]
    if "" in items:
        raise ValueError("an item between semicolons is empty")
    return items


def number_cell(number: float) -> str:
    """A number in full, without an exponent, and whole only if it is an int."""
    from decimal import Decimal

    return format(Decimal(repr(number)), "f")


def weighted_cell(name: str, weight: float | None) -> str:
    """A name with its weight, as `weighted_in` reads it: "appeals:0.2"."""
    return name if weight is None else f"{name}:{number_cell(weight)}"
