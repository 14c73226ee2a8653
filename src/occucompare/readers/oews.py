"""Occupational Employment and Wage Statistics of the BLS: pay and jobs by occupation.

National, state, metropolitan and sector files of May 2020 and later, as they are downloaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from occucompare.readers import columns, oews_roles
from occucompare.readers.cells import Cell
from occucompare.readers.columns import Found, Line
from occucompare.readers.oews_places import Chosen
from occucompare.readers.oews_row import Detail, OewsRow
from occucompare.readers.reading import ReadRoles, Tally
from occucompare.readers.tables import PathLike, opened

_TEXTS = {
    "area": "AREA",
    "area_title": "AREA_TITLE",
    "area_type": "AREA_TYPE",
    "state": "PRIM_STATE",
    "naics": "NAICS",
    "sector": "NAICS_TITLE",
}
_CELLS = {
    "jobs": "TOT_EMP",
    "jobs_error": "EMP_PRSE",
    "reporting": "PCT_RPT",
    "hourly_mean": "H_MEAN",
    "annual_mean": "A_MEAN",
    "mean_error": "MEAN_PRSE",
    "hourly_10": "H_PCT10",
    "hourly_25": "H_PCT25",
    "hourly_median": "H_MEDIAN",
    "hourly_75": "H_PCT75",
    "hourly_90": "H_PCT90",
    "annual_10": "A_PCT10",
    "annual_25": "A_PCT25",
    "annual_median": "A_MEDIAN",
    "annual_75": "A_PCT75",
    "annual_90": "A_PCT90",
}
_OPTIONAL = ("PCT_RPT",)  # not there in May 2020
_HEADINGS = {
    heading: heading.lower()
    for heading in (
        *_TEXTS.values(),
        *("OCC_CODE", "OCC_TITLE", "O_GROUP"),
        *_CELLS.values(),
        *("ANNUAL", "HOURLY"),
    )
}
_DETAILS = "total|major|minor|broad|detailed"
_CODE = r"\d\d-\d{4}"
_YEAR = re.compile(r"M(20\d\d)", re.IGNORECASE)


def oews(
    path: PathLike,
    *,
    area: str | None = None,
    sector: str | None = None,
    detail: Detail = "detailed",
) -> ReadRoles:
    """The roles of an OEWS file: pay in US dollars a year and an hour, and jobs, with errors.

    `area` is a state ("CA", "California") or an area's title or code, where the file has several;
    `sector` an industry sector's title or NAICS code. Raises UnreadableFileError with up to 20
    things that are wrong, AreaNotInFileError for an area or sector that the file lacks.
    """
    tally, roles = Tally(), oews_roles.Roles()
    file = Path(path).name
    with opened(path) as tables:
        chosen = Chosen(file, area, sector, detail)
        for found in columns.found(tables, _HEADINGS, optional=_OPTIONAL):
            faults, year = found.faults(), _year(found)
            for line in found.lines(faults):
                tally.tables[found.table.name] += 1
                before = len(faults)
                row = _row(line) if chosen(line) else None
                if row is not None and len(faults) == before:
                    tally.marks.update(_marks(row))
                    roles.add(row, year, faults)
            faults.check()
    if not roles.made:
        chosen.explain()
    return ReadRoles(tuple(roles.made.values()), tally.report(file, len(roles.made)))


def oews_rows(path: PathLike) -> Iterator[OewsRow]:
    """Every line of an OEWS file in turn, of all areas, sectors and groups, in little memory.

    Raises UnreadableFileError with up to 20 things that are wrong, when they are met.
    """
    with opened(path) as tables:
        for found in columns.found(tables, _HEADINGS, optional=_OPTIONAL):
            faults = found.faults()
            for line in found.lines(faults):
                row = _row(line)
                faults.check()
                yield row
            faults.check()


def _row(line: Line) -> OewsRow:
    texts: dict[str, Any] = {name: line.text(heading) for name, heading in _TEXTS.items()}
    figures: dict[str, Any] = dict(zip(_CELLS, line.cells(_CELLS.values()), strict=True))
    return OewsRow(
        row=line.number,
        code=line.needed("OCC_CODE", _CODE, "a code such as 43-3011"),
        title=line.needed("OCC_TITLE", expected="an occupation's title"),
        detail=_detail(line),
        annual_only=line.text("ANNUAL").upper() == "TRUE",
        hourly_only=line.text("HOURLY").upper() == "TRUE",
        **texts,
        **figures,
    )


def _detail(line: Line) -> Detail:
    group = line.text("O_GROUP").lower()
    if not re.fullmatch(_DETAILS, group):
        line.fault("O_GROUP", f"{group!r} is no group", _DETAILS.replace("|", ", "))
    return group  # type: ignore[return-value]  # a fault that is raised otherwise


def _marks(row: OewsRow) -> list[str]:
    figures: dict[str, Cell] = {name: getattr(row, name) for name in _CELLS}
    if figures["reporting"] == "":
        del figures["reporting"]  # published for sectors only
    return [figure for figure in figures.values() if isinstance(figure, str)]


def _year(found: Found) -> int | None:
    year = _YEAR.search(found.table.sheet or "") or _YEAR.search(found.table.file)
    return int(year[1]) if year else None
