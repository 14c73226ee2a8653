"""What every figure is checked by: numbers, fractions, texts, pairs and lists that a user gives."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import cast

from occucompare.errors import Problem

Problems = list[Problem]

# No figure about an occupation comes near; beyond it floats no longer count every whole number.
_LARGEST = 10**15


def pair(given: object) -> tuple[object, object] | None:
    """The two halves of a pair, or None for anything else. A text is not a pair of letters."""
    if not isinstance(given, (list, tuple)):
        return None
    items = cast("Sequence[object]", given)
    return (items[0], items[1]) if len(items) == 2 else None  # noqa: PLR2004


def number(given: object, path: str, problems: Problems) -> float:
    """A finite number, or 0 and a problem. Text is not a number, and neither is True."""
    if isinstance(given, bool) or not isinstance(given, (int, float)):
        plain = _plain_number(given)
        if plain is None:
            problems.append(Problem(path, f"{given!r} is not a number"))
            return 0
        given = plain
    if isinstance(given, int):
        return _not_too_large(given, path, problems)
    exact = float(given)
    if not math.isfinite(exact):
        problems.append(Problem(path, f"{given} is not a finite number"))
        return 0
    return _not_too_large(exact, path, problems)


def _plain_number(given: object) -> float | None:
    """An exact number or one of another library's integers as a plain number; else None."""
    from decimal import Decimal
    from fractions import Fraction

    if isinstance(given, (Decimal, Fraction)):
        return float(given)
    whole = getattr(given, "__index__", None)
    return None if whole is None or isinstance(given, bool) else cast("int", whole())


def _not_too_large(given: float, path: str, problems: Problems) -> float:
    if abs(given) <= _LARGEST:
        return given
    problems.append(Problem(path, "the number is too large"))
    return 0


def fraction(given: object, path: str, problems: Problems, *, distance: bool = False) -> float:
    """A share as a fraction from 0 to 1."""
    share = number(given, path, problems)
    if share > 1:
        message = f"{share} is a share above 100%; write 31% as 0.31"
        problems.append(Problem(path, message))
    if share < 0 and not distance:
        problems.append(Problem(path, f"{share} is a negative share"))
    return share


def text(given: object, path: str, problems: Problems) -> str:
    """A text that is not blank."""
    if not isinstance(given, str):
        problems.append(Problem(path, f"{given!r} is not a text"))
        return ""
    if not given.strip():
        problems.append(Problem(path, "the text is empty"))
    return given


def listed(given: object, path: str, problems: Problems) -> tuple[object, ...]:
    """What is in a list or another row of things; nothing, and a problem, for anything else."""
    if isinstance(given, (str, bytes)) or not isinstance(given, Iterable):
        problems.append(Problem(path, f"{given!r} is not a list"))
        return ()
    if isinstance(given, (set, frozenset)):
        problems.append(Problem(path, "a set has no order; give a list"))
        return ()
    return tuple(cast("Iterable[object]", given))


def pairs(given: object, path: str, problems: Problems) -> list[tuple[str, object]]:
    """Names with their weights, from a mapping, from pairs, or from names alone."""
    if isinstance(given, Mapping):
        given = list(cast("Mapping[object, object]", given).items())
    found: list[tuple[str, object]] = []
    for each in listed(given, path, problems):
        name, weight = pair(each) or (each, None)
        found.append((cast("str", name), weight))
    return found


def unique(names: Iterable[str], path: str, problems: Problems) -> None:
    """Each name that is there twice is a problem, whatever its case."""
    seen: set[str] = set()
    for name in filter(None, names):
        folded = str(name).casefold()
        if folded in seen:
            problems.append(Problem(path, f"{name!r} is there twice"))
        seen.add(folded)
