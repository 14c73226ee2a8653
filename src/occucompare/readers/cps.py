"""Current Population Survey of the BLS: Tables 11 (sex, race), 11b (age) and 39 (earnings)."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import attrs

from occucompare.model.figures import Distribution, Money, Part
from occucompare.model.role import Role
from occucompare.model.values import Absence, Absent, Estimate, Source, Value
from occucompare.readers import columns, cps_headings, soc
from occucompare.readers.columns import Found, Headings, Line
from occucompare.readers.publishers import bls
from occucompare.readers.reading import ReadRoles, Tally
from occucompare.readers.tables import PathLike, opened

Fields: TypeAlias = "dict[str, Any]"

DATASET = "Current Population Survey"

_RACES = ("White", "Black or African American", "Asian", "Hispanic or Latino")
_OCCUPATION = {"occupation": "occupation"}


def cps(
    paths: PathLike | Iterable[PathLike],
    *,
    crosswalk: PathLike,
    occupations: PathLike | Mapping[str, str] | None = None,
) -> ReadRoles:
    """The roles of CPS tables 11, 11b and 39, one or several: sex, race, age, weekly earnings.

    `crosswalk` is the path of the Census 2018 occupation list, which gives each published line
    its codes. `occupations` spreads lines that cover several occupations over them, marked
    `published_as`: titles by code, or the path of soc_structure_2018.xlsx. Without it such a line
    is one role under the list's own code ("13-20XX"). Raises UnreadableFileError.
    """
    codes = soc.census_codes(crosswalk)
    titles = (
        soc.structure(occupations) if isinstance(occupations, (str, os.PathLike)) else (occupations)
    )
    tally = Tally()
    files = [paths] if isinstance(paths, (str, os.PathLike)) else list(paths)
    published = [_published(file, codes, titles or {}, tally) for file in files]
    fields: dict[str, Fields] = {}
    for each in published:
        for code, title, line in _joined(each, codes, titles):
            names = {"code": code, "title": title}
            own = each.fields(line, None if line.code == code else line.title)
            fields.setdefault(code, names).update(own)
    roles = tuple(Role(**each) for each in fields.values())
    unmatched = dict.fromkeys(title for each in published for title in each.unmatched)
    name = ", ".join(Path(file).name for file in files)
    return ReadRoles(roles, tally.report(name, len(roles), tuple(unmatched)))


@attrs.frozen
class _PublishedLine:
    """One line's title, its code in the Census list, and its figures by column."""

    title: str
    code: str
    figures: Mapping[str, float | None]


@attrs.frozen
class _Published:
    """The lines of one table by code, and the titles that have none."""

    kind: _Kind
    source: Source
    lines: dict[str, _PublishedLine]
    unmatched: list[str]

    def fields(self, line: _PublishedLine, published_as: str | None) -> Fields:
        """A role's fields from a line; a figure is absent where the line has a dash."""

        def estimate(figure: object, **said: Any) -> Estimate[Any]:  # noqa: ANN401
            return Estimate(figure, source=self.source, published_as=published_as, **said)

        absent = Absent(Absence.SUPPRESSED, self.source)
        return self.kind.fields(line.figures, estimate, absent)


_Figures: TypeAlias = Mapping[str, "float | None"]
_Make: TypeAlias = Callable[..., Estimate[Any]]


@attrs.frozen
class _Kind:
    """One of the tables: its number, its columns, and a role's fields from their figures."""

    number: str
    headings: Headings
    fields: Callable[[_Figures, _Make, Absent], Fields]


def _sex_and_race(figures: _Figures, estimate: _Make, absent: Absent) -> Fields:
    women = figures["women"]
    shares = [(race, figures[race]) for race in _RACES]
    parts = tuple(Part(race, _fraction(share)) for race, share in shares if share is not None)
    gender: Value[Distribution] = absent
    if women is not None:
        share = _fraction(women)
        parts_of_two = (Part("women", share), Part("men", round(1 - share, 6)))
        gender = estimate(Distribution(parts_of_two))
    race = estimate(Distribution(parts, partial=True)) if parts else absent
    return {"gender": gender, "race": race}


def _age(figures: _Figures, estimate: _Make, absent: Absent) -> Fields:
    age = figures["median age"]
    return {"age": absent if age is None else estimate(age, statistic="median")}


def _earnings(figures: _Figures, estimate: _Make, absent: Absent) -> Fields:
    weekly = figures["median weekly earnings"]
    money = None if weekly is None else Money(weekly, per="week")
    return {"median_weekly": absent if money is None else estimate(money, statistic="median")}


_KINDS = (
    _Kind("11", {"women": ".*women", **{race: race.lower() for race in _RACES}}, _sex_and_race),
    _Kind("11b", {"median age": "median age"}, _age),
    _Kind("39", {"median weekly earnings": "total median weekly earnings"}, _earnings),
)


def _published(
    path: PathLike, codes: Mapping[str, str], titles: Mapping[str, str], tally: Tally
) -> _Published:
    with opened(path) as tables:
        number, year, flat = cps_headings.flattened(tables, [kind.number for kind in _KINDS])
        kind = next(each for each in _KINDS if each.number == number)
        found = columns.first([flat], {**_OCCUPATION, **kind.headings})
        address = f"https://www.bls.gov/cps/cpsaat{number}.htm"
        source = bls(f"{DATASET}, Table {number}", year, address)
        # Groups such as "Management occupations" are found by the title of their own code.
        known = {**soc.group_titles(titles), **codes}
        published = _Published(kind, source, {}, [])
        _read(found, published, known, tally)
    return published


def _read(found: Found, into: _Published, codes: Mapping[str, str], tally: Tally) -> None:
    faults = found.faults()
    for line in found.lines(faults):
        if all(line.raw(name) in (None, "") for name in into.kind.headings):
            continue  # the note below the table
        tally.tables[found.table.name] += 1
        title = line.needed("occupation", expected="an occupation's title")
        figures = {name: _figure(line, name, tally) for name in into.kind.headings}
        code = codes.get(soc.same_title(title))
        if code is None:
            into.unmatched.append(title)
        elif code in into.lines:
            line.fault("occupation", f"{title!r} is there twice")
        else:
            published = into.lines[code] = _PublishedLine(title, code, figures)
            faults.role(line.number, {"title": title, **into.fields(published, None)})
    faults.check()


def _figure(line: Line, name: str, tally: Tally) -> float | None:
    figure = line.cell(name)
    if isinstance(figure, str):
        tally.marks[figure] += 1
        return None
    return figure


def _joined(
    published: _Published, codes: Mapping[str, str], titles: Mapping[str, str] | None
) -> Iterable[tuple[str, str, _PublishedLine]]:
    """Each occupation's code and title with the line that covers it."""
    if titles is None:
        yield from ((each.code, each.title, each) for each in published.lines.values())
        return
    patterns = {*codes.values(), *published.lines}
    for code, title in titles.items():
        line = published.lines.get(soc.covering(code, patterns) or "")
        if line is not None:
            yield code, title, line


def _fraction(percent: float) -> float:
    return round(percent / 100, 6)
