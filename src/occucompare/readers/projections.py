"""Employment Projections of the BLS: growth, openings, entry, attainment and skill scores."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, TypeAlias

from occucompare.model.figures import Distribution, Named, Part, Weighted, WeightedNames
from occucompare.model.role import Role
from occucompare.model.values import Absence, Absent, Estimate, Source
from occucompare.readers import cells, columns, soc
from occucompare.readers.cells import Cell
from occucompare.readers.columns import Found, Headings, Line
from occucompare.readers.projections_headings import (
    ATTAINMENT,
    ENTRY,
    LEVELS,
    OUTLOOK,
    SCORES,
    SKILLS,
)
from occucompare.readers.publishers import bls
from occucompare.readers.reading import ReadRoles, Tally
from occucompare.readers.tables import PathLike, Table, opened
from occucompare.readers.unreadable import unreadable

Group: TypeAlias = Literal["detailed", "major"]
Fields: TypeAlias = "dict[str, Any]"

_KINDS = (OUTLOOK, ATTAINMENT, SCORES)
_PERIOD = re.compile(r"(20\d\d)-(?:20)?(\d\d)")
_YEARS = re.compile(r"20\d\d(?: (?:and|to|through) 20\d\d)?")
_FOOTNOTE_MARK = re.compile(r"[(\[]\d+[)\]]$")
_ADDRESS = "https://www.bls.gov/emp/"
_DATASET = "Employment Projections"
_NAMED_MEMBERS = 2


def projections(
    path: PathLike, *, detail: Group = "detailed", crosswalk: PathLike | None = None
) -> ReadRoles:
    """The roles of a workbook of projections, or of a table of skill scores (.csv).

    Growth is a fraction, openings are a number a year; one published as 0.0 thousand is at most
    50. Attainment is read where the file has it (Table 5.3 of 2022-32); rows that occupations
    share are marked `published_as`, by the name of the survey's line when `crosswalk` is the path
    of nem-occcode-acs-crosswalk.xlsx. Raises UnreadableFileError with up to 20 faults.
    """
    reading = _Reading(detail)
    with opened(path) as tables:
        outlook, attainment, scores = (_kind(tables, headings) for headings in _KINDS)
        if not (outlook or attainment or scores):
            columns.first(tables, OUTLOOK)
        if outlook:
            reading.read(outlook, "type", _outlook(outlook))
        if attainment:
            shared = shared_rows(attainment, soc.acs_titles(crosswalk) if crosswalk else {})
            reading.read(attainment, LEVELS[-1], _attainment(attainment, shared))
        if scores:
            reading.read(scores, SKILLS[0], _scores(scores))
    file = Path(path).name
    if not reading.fields:
        raise unreadable(file, f"there is no {detail} occupation", expected="their lines")
    roles = tuple(Role(**each) for each in reading.fields.values())
    return ReadRoles(roles, reading.tally.report(file, len(roles)))


def _kind(tables: Sequence[Table], headings: Headings) -> Found | None:
    """The table of that kind, or None; an error when one is nearly of that kind."""
    near = columns.nearest(tables, headings)
    if near is None or len(near.places) <= len(headings) / 2:
        return None
    return columns.first(tables, headings)


class _Reading:
    """The fields of each occupation's role, gathered from one table after the other."""

    def __init__(self, detail: Group) -> None:
        self.tally = Tally()
        self.fields: dict[str, Fields] = {}
        self._detail: Group = detail

    def read(self, found: Found, marker: str, make: Callable[[Line], Fields]) -> None:
        """Add what `make` gives for each line; footnotes have neither a code nor a `marker`."""
        faults = found.faults()
        seen: set[str] = set()
        for line in found.lines(faults):
            if not line.text("code") and not line.text(marker):
                continue
            self.tally.tables[found.table.name] += 1
            code = line.needed("code", soc.CODE, "a code such as 43-3011")
            if code in seen:
                line.fault("code", f"{code!r} is there twice")
            seen.add(code)
            if _wanted(line, code, self._detail):
                self._add(line, code, make(line))
        faults.check()

    def _add(self, line: Line, code: str, own: Fields) -> None:
        names = {"code": code, "title": line.needed("title", expected="an occupation's title")}
        if line.faults.role(line.number, names | own) is not None:
            self.fields.setdefault(code, names).update(own)
            self.tally.marks.update("-" for each in own.values() if isinstance(each, Absent))


def _wanted(line: Line, code: str, detail: Group) -> bool:
    kind = line.text("type")
    if kind not in ("", "Line item", "Summary"):
        line.fault("type", f"{kind!r} is no type", "Line item or Summary")
    if code.endswith("-0000"):
        return detail == "major" and code != "00-0000"
    return detail == "detailed" and kind != "Summary"


def _outlook(found: Found) -> Callable[[Line], Fields]:
    source = _source(_DATASET, found, "tables/occupational-projections-and-characteristics.htm")

    def fields(line: Line) -> Fields:
        growth, openings = line.cell("growth"), line.cell("openings")
        return {
            "growth": _absent(growth, source) or Estimate(_fraction(growth), source=source),
            "openings": _absent(openings, source) or _openings(openings, source),
            **{name: _category(line, name, source) for name in ENTRY},
        }

    return fields


def _openings(thousands: Cell, source: Source) -> Estimate[float]:
    if not thousands:
        # 0.0 thousand is below 50, and rounded is not the same as none.
        return Estimate(50, bound="at most", source=source)
    return Estimate(round(float(thousands) * 1000), source=source)


def _category(line: Line, name: str, source: Source) -> object:
    content = line.raw(name)
    mark = cells.cell(content)
    if isinstance(mark, str):
        return Absent(cells.absence(mark), source)
    if not isinstance(content, str) or mark is not None:
        line.fault(name, f"{content!r} is not a category", "a text such as None")
        return None
    return Estimate(Named(cells.prose(cells.title(content))), source=source)


def shared_rows(found: Found, names: Mapping[str, str]) -> dict[str, str]:
    """What stands for a published row that several occupations share, by each one's code.

    A row is shared when occupations marked "(1)" have the same seven shares.
    """
    groups: dict[tuple[object, ...], list[soc.Occupation]] = {}
    for line in found.lines(found.faults()):
        if _FOOTNOTE_MARK.search(line.text("title")) and line.text("code"):
            shares = tuple(map(line.raw, LEVELS))
            occupation = soc.Occupation(line.text("code"), cells.title(line.raw("title")))
            groups.setdefault(shares, []).append(occupation)
    lines: dict[str, Sequence[soc.Occupation]] = {}
    for group in groups.values():
        if len(group) > 1:
            name = _line_name(group, names)
            # One line of the survey can stand in two rows; each row needs a name of its own.
            lines[name if name not in lines else _line_name(group, {})] = group
    return {each.code: name for name, group in lines.items() for each in group}


def _line_name(group: Sequence[soc.Occupation], names: Mapping[str, str]) -> str:
    known = Counter(names[each.code] for each in group if each.code in names)
    if known:
        return known.most_common(1)[0][0]
    titles = [each.title for each in group]
    more = len(titles) - _NAMED_MEMBERS
    return "; ".join([*titles[:_NAMED_MEMBERS], *([f"{more} more"] if more else [])])


def _attainment(found: Found, shared: Mapping[str, str]) -> Callable[[Line], Fields]:
    title = " ".join(cells.text(content) for row in found.above() for content in row)
    years = _YEARS.search(title)
    source = bls(
        f"{_DATASET}, educational attainment (American Community Survey)",
        years[0] if years else None,
        f"{_ADDRESS}tables/educational-attainment.htm",
    )

    def fields(line: Line) -> Fields:
        shares: dict[str, Cell] = {level: line.cell(level) for level in LEVELS}
        for share in shares.values():
            if isinstance(share, str):
                return {"education": _absent(share, source)}
        parts = tuple(Part(level, _fraction(share)) for level, share in shares.items())
        published_as = shared.get(line.text("code"))
        return {
            "education": Estimate(Distribution(parts), published_as=published_as, source=source)
        }

    return fields


def _scores(found: Found) -> Callable[[Line], Fields]:
    source = _source(f"{_DATASET}, skills data", found, "")

    def fields(line: Line) -> Fields:
        scores: dict[str, Cell] = {skill: line.cell(skill) for skill in SKILLS}
        known = [(skill, score) for skill, score in scores.items() if not isinstance(score, str)]
        items = [Weighted(skill, score) for skill, score in known]
        if not items:
            return {"skill_scores": Absent(Absence.NOT_PUBLISHED, source)}
        listing = WeightedNames(tuple(items), scale="score", top=5)
        return {"skill_scores": Estimate(listing, source=source)}

    return fields


def _absent(cell: Cell, source: Source) -> Absent | None:
    return Absent(cells.absence(cell), source) if isinstance(cell, str) else None


def _fraction(percent: Cell) -> float:
    return round(float(percent) / 100, 6)


def _source(dataset: str, found: Found, page: str) -> Source:
    """The source with the period that stands in the heading of growth: "2024-34"."""
    period = _PERIOD.search(columns.tidy(found.headings["growth"]))
    return bls(dataset, f"{period[1]}-{period[2]}" if period else None, _ADDRESS + page)
