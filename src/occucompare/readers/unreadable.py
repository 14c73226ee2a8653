"""Files that can't be read: one error, with every place where something is wrong."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Sequence
from typing import Any

import attrs

from occucompare.errors import InvalidDataError, OccucompareError, did_you_mean
from occucompare.model.role import Role

_MOST = 20


@attrs.frozen(kw_only=True)
class Fault:
    """One thing that is wrong in a file: where, what is there, and what was expected."""

    message: str
    sheet: str | None = None
    row: int | None = None
    column: str | None = None
    expected: str | None = None

    def __str__(self) -> str:
        sheet = None if self.sheet is None else f"sheet {self.sheet!r}"
        row = None if self.row is None else f"row {self.row}"
        column = None if self.column is None else f"column {self.column}"
        place = ", ".join(filter(None, (sheet, row, column)))
        text = f"{place}: {self.message}" if place else self.message
        return f"{text}; expected {self.expected}" if self.expected else text


class UnreadableFileError(OccucompareError, ValueError):
    """A file that is not what its reader takes: wrong, truncated, altered, or not there.

    `faults` has up to 20 things that are wrong; `sheet`, `row`, `column` and `expected` are those
    of the first.
    """

    def __init__(self, file: str, faults: Sequence[Fault]) -> None:
        self.file = file
        self.faults = tuple(faults)
        first = self.faults[0]
        self.sheet = first.sheet
        self.row = first.row
        self.column = first.column
        self.expected = first.expected
        super().__init__(_sentence(file, self.faults))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.file, self.faults)


class AreaNotInFileError(UnreadableFileError, LookupError):
    """An area or a sector that a file does not have, or none named where it has several."""

    def __init__(self, file: str, area: str | None, suggestions: Sequence[str] = ()) -> None:
        self.area = area
        self.suggestions = tuple(suggestions)
        if area is None:
            some = ", ".join(map(repr, suggestions))
            message = f"the file has several areas or sectors; name one of them, such as {some}"
        else:
            message = f"there is no {area!r} in this file{did_you_mean(suggestions)}"
        super().__init__(file, [Fault(message=message)])

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.file, self.area, self.suggestions)


class Faults:
    """What is wrong in one table, gathered until there is enough to raise."""

    def __init__(self, file: str, sheet: str | None) -> None:
        self.file = file
        self.sheet = sheet
        self._found: list[Fault] = []

    def add(
        self, message: str, *, row: int, column: str | None = None, expected: str | None = None
    ) -> None:
        """Keep one fault. Raises UnreadableFileError with all of them at the twentieth."""
        self._found.append(
            Fault(message=message, sheet=self.sheet, row=row, column=column, expected=expected)
        )
        if len(self._found) == _MOST:
            self.check()

    def __len__(self) -> int:
        return len(self._found)

    def check(self) -> None:
        """Raise UnreadableFileError if anything was wrong."""
        if self._found:
            raise UnreadableFileError(self.file, self._found)

    def role(self, row: int, fields: dict[str, Any]) -> Role | None:
        """The role of those fields; None, and its faults kept, when it can't be true."""
        try:
            return Role(**fields)
        except InvalidDataError as error:
            for problem in error.problems:
                self.add(problem.message, row=row, column=problem.path.split(".")[1])
        return None


def unreadable(file: str, message: str, *, expected: str | None = None) -> UnreadableFileError:
    """The error of a file that is wrong as a whole."""
    return UnreadableFileError(file, [Fault(message=message, expected=expected)])


@contextlib.contextmanager
def translated(file: str, expected: str, sheet: str | None = None) -> Generator[None, None, None]:
    """Turn whatever a parser stumbles over in a damaged file into UnreadableFileError."""
    try:
        yield
    except OccucompareError:
        raise
    # Damaged workbooks and archives make their parsers raise KeyError, zlib.error, ParseError,
    # TypeError and a dozen others: only parsers are ever called in here.
    except Exception as error:
        message = f"the file is damaged, truncated or of another kind: {error or type(error)}"
        fault = Fault(message=message[:300], sheet=sheet, expected=expected)
        raise UnreadableFileError(file, [fault]) from error


def _sentence(file: str, faults: Sequence[Fault]) -> str:
    if len(faults) == 1:
        return f"{file}: {faults[0]}"
    return "\n  ".join([f"{file}: {len(faults)} problems", *map(str, faults)])
