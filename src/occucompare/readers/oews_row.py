"""One line of an OEWS file as published."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from occucompare.readers.cells import Cell

Detail: TypeAlias = Literal["detailed", "broad", "minor", "major", "total"]


@attrs.frozen(kw_only=True)
class OewsRow:
    """One line of an OEWS file, as published: a cell is a number or the mark of a missing one.

    Pay is in US dollars; `jobs_error` and `mean_error` are relative standard errors in percent,
    `reporting` is the percent of establishments that have the occupation.
    """

    row: int
    area: str
    area_title: str
    area_type: str
    state: str
    naics: str
    sector: str
    code: str
    title: str
    detail: Detail
    jobs: Cell
    jobs_error: Cell
    reporting: Cell
    hourly_mean: Cell
    annual_mean: Cell
    mean_error: Cell
    hourly_10: Cell
    hourly_25: Cell
    hourly_median: Cell
    hourly_75: Cell
    hourly_90: Cell
    annual_10: Cell
    annual_25: Cell
    annual_median: Cell
    annual_75: Cell
    annual_90: Cell
    annual_only: bool
    hourly_only: bool
