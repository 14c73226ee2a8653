"""The lines of an OEWS file that are of one area, one sector and one level of detail."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Sequence
from typing import TypeAlias

from occucompare.readers import cells
from occucompare.readers.columns import Line
from occucompare.readers.unreadable import AreaNotInFileError, unreadable

CROSS_INDUSTRY = "000000"

_STATES = ("2", "3")  # a state, a territory

_Key: TypeAlias = "tuple[object, ...]"


class Chosen:
    """Whether a line is of the area, sector and detail that were asked for."""

    def __init__(self, file: str, area: str | None, sector: str | None, detail: str) -> None:
        self._file = file
        self._detail = detail
        self._area = _Choice(file, area, _names_of_area)
        self._sector = _Choice(file, sector or CROSS_INDUSTRY, _names_of_sector)

    def __call__(self, line: Line) -> bool:
        """Whether this line is one of them."""
        area = tuple(map(line.raw, ("AREA", "AREA_TITLE", "AREA_TYPE", "PRIM_STATE")))
        sector = (line.raw("NAICS"), line.raw("NAICS_TITLE"))
        # Both are asked, so that each knows every name that the file has.
        in_area, in_sector = self._area(area), self._sector(sector)
        return in_area and in_sector and line.text("O_GROUP").lower() == self._detail

    def explain(self) -> None:
        """Raise the error of a file without any such line."""
        self._area.explain()
        self._sector.explain()
        message = f"there is no line of group {self._detail!r}"
        raise unreadable(self._file, message, expected=f"lines with O_GROUP {self._detail}")


class _Choice:
    """One of the areas or sectors of a file, by any of its names."""

    def __init__(
        self, file: str, wanted: str | None, names: Callable[[Sequence[str]], list[str]]
    ) -> None:
        self._file = file
        self._wanted = wanted
        self._names = names
        self._answers: dict[_Key, bool] = {}
        self._seen: dict[str, None] = {}

    def __call__(self, key: _Key) -> bool:
        answer = self._answers.get(key)
        if answer is None:
            answer = self._answers[key] = self._decide(list(map(cells.text, key)))
        return answer

    def explain(self) -> None:
        """Raise AreaNotInFileError when nothing had the name that was asked for."""
        if not self._seen or any(self._answers.values()):
            return
        if self._wanted == CROSS_INDUSTRY:
            raise AreaNotInFileError(self._file, None, list(self._seen)[:3])
        names = {name.casefold(): name for name in self._seen}
        near = difflib.get_close_matches((self._wanted or "").casefold(), names, cutoff=0.4)
        raise AreaNotInFileError(self._file, self._wanted, [names[each] for each in near])

    def _decide(self, key: Sequence[str]) -> bool:
        names = self._names(key)
        self._seen[names[-1]] = None
        if self._wanted is not None:
            return _same(self._wanted) in map(_same, names)
        if len(self._seen) > 1:
            raise AreaNotInFileError(self._file, None, list(self._seen))
        return True


def _names_of_area(key: Sequence[str]) -> list[str]:
    area, title, kind, state = key
    return [area, *([state] if kind in _STATES else []), title]


def _names_of_sector(key: Sequence[str]) -> list[str]:
    return list(key)


def _same(name: str) -> str:
    return " ".join(re.findall(r"\w+", name.casefold())).lstrip("0") or "0"
