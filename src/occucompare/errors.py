"""What can go wrong, each with its facts as attributes and advice in its text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NoReturn

import attrs


class OccucompareError(Exception):
    """Any error that occucompare raises on purpose."""


@attrs.frozen
class Problem:
    """One thing that is wrong in some data: where, as a path from `$`, and what."""

    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


class InvalidDataError(OccucompareError, ValueError):
    """Data that can't be true or can't be read; `problems` has everything that was found."""

    def __init__(self, subject: str, problems: Sequence[Problem]) -> None:
        self.subject = subject
        self.problems = tuple(problems)
        lines = [f"{subject}: {len(self.problems)} problem{'s' if len(self.problems) > 1 else ''}"]
        super().__init__("\n  ".join([*lines, *map(str, self.problems)]))

    def __reduce__(self) -> tuple[type[InvalidDataError], tuple[str, tuple[Problem, ...]]]:
        return type(self), (self.subject, self.problems)


class NotComparableError(OccucompareError, ValueError):
    """Two figures whose difference means nothing: dollars and euros, a year and an hour."""


class MetricError(OccucompareError, TypeError):
    """A Role subclass, or one of its fields, that is not declared as metrics must be."""


class MetricNotFoundError(OccucompareError, LookupError):
    """A metric's name that a comparison does not have; `suggestions` are the nearest it has."""

    def __init__(self, name: str, suggestions: Sequence[str] = ()) -> None:
        self.name = name
        self.suggestions = tuple(suggestions)
        super().__init__(f"no metric {name!r}{did_you_mean(suggestions)}")

    def __reduce__(self) -> tuple[type[MetricNotFoundError], tuple[str, tuple[str, ...]]]:
        return type(self), (self.name, self.suggestions)


class RoleNotFoundError(OccucompareError, LookupError):
    """A name that no role of a catalog answers to; `suggestions` are the nearest titles."""

    def __init__(self, name: str, catalog: str, suggestions: Sequence[str] = ()) -> None:
        self.name = name
        self.catalog = catalog
        self.suggestions = tuple(suggestions)
        super().__init__(f"no role {name!r} in catalog {catalog!r}{did_you_mean(suggestions)}")

    def __reduce__(self) -> tuple[type[RoleNotFoundError], tuple[str, str, tuple[str, ...]]]:
        return type(self), (self.name, self.catalog, self.suggestions)


class CatalogNotFoundError(OccucompareError, LookupError):
    """A catalog's name that is not bundled."""

    def __init__(self, name: str, bundled: Sequence[str]) -> None:
        self.name = name
        self.bundled = tuple(bundled)
        known = ", ".join(repr(each) for each in bundled)
        super().__init__(f"no catalog {name!r} is bundled; there is {known}")

    def __reduce__(self) -> tuple[type[CatalogNotFoundError], tuple[str, tuple[str, ...]]]:
        return type(self), (self.name, self.bundled)


class AreaNotFoundError(OccucompareError, LookupError):
    """An area that a bundled catalog does not have; `areas` are those that it has."""

    def __init__(self, name: str, areas: Sequence[str]) -> None:
        self.name = name
        self.areas = tuple(areas)
        import difflib

        near = difflib.get_close_matches(name, self.areas) or self.areas[:3]
        super().__init__(f"no area {name!r}{did_you_mean(near)}")

    def __reduce__(self) -> tuple[type[AreaNotFoundError], tuple[str, tuple[str, ...]]]:
        return type(self), (self.name, self.areas)


class WordingError(OccucompareError, ValueError):
    """A sentence kind that could say something untrue, or nothing: refused when it is made."""


class ExtraMissingError(OccucompareError, ImportError):
    """A library that is not installed, and the extra that brings it.

    `purpose` is what the library is needed for; `extra` is None for one that no extra brings.
    """

    def __init__(self, library: str, extra: str | None, purpose: str) -> None:
        self.library = library
        self.extra = extra
        self.purpose = purpose
        wanted = f"'occucompare[{extra}]'" if extra else library
        super().__init__(f"{library} is needed to {purpose}: pip install {wanted}")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.library, self.extra, self.purpose)


def did_you_mean(suggestions: Sequence[str]) -> str:
    """The end of an error's sentence that offers the nearest names, or nothing."""
    if not suggestions:
        return ""
    quoted = [repr(each) for each in suggestions]
    options = quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"
    return f"; did you mean {options}?"


def assert_never(value: NoReturn) -> NoReturn:
    """Close a `match` over a union: type checkers refuse a call that could be reached."""
    raise AssertionError(f"a shape that nobody handles: {value!r}")
