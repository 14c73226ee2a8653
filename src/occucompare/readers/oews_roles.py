"""OEWS lines as roles: pay, ranges of pay and jobs, with their errors, ceilings and absences."""

from __future__ import annotations

from typing import Any

from occucompare.model.figures import Money, Range
from occucompare.model.role import Role
from occucompare.model.values import Absence, Absent, Estimate, Source, Statistic, Value
from occucompare.readers import cells
from occucompare.readers.cells import Cell
from occucompare.readers.oews_row import OewsRow
from occucompare.readers.publishers import bls
from occucompare.readers.unreadable import Faults

DATASET = "Occupational Employment and Wage Statistics"
ADDRESS = "https://www.bls.gov/oes/"

_NATIONAL = ("99", "U.S.", "000000", "Cross-industry")
# The first year of each published ceiling, in US dollars a year and an hour.
_CEILINGS = ((2022, 239_200, 115.0), (2003, 208_000, 100.0))


class Roles:
    """The roles of OEWS lines, by code."""

    def __init__(self) -> None:
        self.made: dict[str, Role] = {}
        self._sources: dict[tuple[object, ...], Source] = {}

    def add(self, row: OewsRow, year: int | None, faults: Faults) -> None:
        """Make a line's role; what is wrong with it goes to `faults`."""
        if row.code in self.made:
            faults.add(f"{row.code!r} is there twice", row=row.row, column="OCC_CODE")
            return
        key = (row.area, row.area_title, row.naics, row.sector, year)
        source = self._sources.setdefault(key, _source(row, year))
        role = faults.role(row.row, _Line(row, source, year).fields())
        if role is not None:
            self.made[row.code] = role


class _Line:
    """One line's figures with their source, and the ceilings of its year."""

    def __init__(self, row: OewsRow, source: Source, year: int | None) -> None:
        self._row = row
        self._source = source
        _, annual, hourly = next(each for each in _CEILINGS if (year or 2003) >= each[0])
        self._ceilings: dict[str, float] = {"year": annual, "hour": hourly}

    def fields(self) -> dict[str, Any]:
        row = self._row
        return {
            "title": row.title,
            "code": row.code,
            "salary": self._pay(row.annual_mean, "year", "mean", row.mean_error),
            "median_salary": self._pay(row.annual_median, "year", "median"),
            "hourly": self._pay(row.hourly_mean, "hour", "mean", row.mean_error),
            "median_hourly": self._pay(row.hourly_median, "hour", "median"),
            "salary_range": self._range(row.annual_10, row.annual_90, "year", "p10-p90"),
            "salary_quartiles": self._range(row.annual_25, row.annual_75, "year", "p25-p75"),
            "hourly_range": self._range(row.hourly_10, row.hourly_90, "hour", "p10-p90"),
            "hourly_quartiles": self._range(row.hourly_25, row.hourly_75, "hour", "p25-p75"),
            "jobs": self._jobs(),
        }

    def _pay(self, pay: Cell, per: Any, statistic: Statistic, error: Cell = "") -> Value[Money]:  # noqa: ANN401
        if pay == "#":
            figure = Money(self._ceilings[per], per=per)
            return Estimate(figure, statistic=statistic, bound="at least", source=self._source)
        if isinstance(pay, str):
            return self._absent(pay, per)
        return Estimate(
            Money(pay, per=per),
            statistic=statistic,
            standard_error=standard_error(pay, error),
            source=self._source,
        )

    def _range(self, low: Cell, high: Cell, per: Any, statistic: Statistic) -> Value[Range]:  # noqa: ANN401
        for end in (low, high):
            if isinstance(end, str) and end != "#":
                return self._absent(end, per)
        top_coded: Any = None if high != "#" else "both" if low == "#" else "high"
        figure = Range(self._end(low, per), self._end(high, per), "USD", per, top_coded)
        return Estimate(figure, statistic=statistic, source=self._source)

    def _end(self, end: Cell, per: str) -> float:
        return self._ceilings[per] if isinstance(end, str) else end

    def _jobs(self) -> Value[float]:
        jobs = self._row.jobs
        if isinstance(jobs, str):
            return Absent(cells.absence(jobs), self._source)
        error = standard_error(jobs, self._row.jobs_error)
        return Estimate(jobs, standard_error=error, source=self._source)

    def _absent(self, mark: cells.Mark, per: str) -> Absent:
        one_period_only = self._row.hourly_only if per == "year" else self._row.annual_only
        why = Absence.NOT_APPLICABLE if one_period_only else cells.absence(mark)
        return Absent(why, self._source)


def standard_error(figure: float, percent: Cell) -> float | None:
    """A relative standard error in percent, in the figure's own unit; None when not published."""
    return None if isinstance(percent, str) else round(figure * percent / 100, 6)


def _source(row: OewsRow, year: int | None) -> Source:
    places = [row.area_title, row.sector]
    own = ", ".join(place for place in places if place and place not in _NATIONAL)
    period = None if year is None else f"May {year}"
    return bls(f"{DATASET}: {own}" if own else DATASET, period, ADDRESS)


def figures_of(row: OewsRow, source: Source, year: int) -> dict[str, Any]:
    """A line's pay, ranges of pay and jobs, by the names of Role's fields."""
    fields = _Line(row, source, year).fields()
    return {name: value for name, value in fields.items() if name not in ("title", "code")}
