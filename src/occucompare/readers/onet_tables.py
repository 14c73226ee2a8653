"""The files of an O*NET database: what each says of each O*NET-SOC code."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import attrs

from occucompare.model.figures import Distribution, Part, Texts, Weighted, WeightedNames
from occucompare.model.values import Absence, Absent, Estimate, Source
from occucompare.readers import cells, columns
from occucompare.readers.columns import Headings, Line
from occucompare.readers.folders import Folder
from occucompare.readers.reading import Tally
from occucompare.readers.soc import ONET_CODE
from occucompare.readers.unreadable import unreadable

Values: TypeAlias = "dict[str, Estimate[Any] | Absent]"
Rows: TypeAlias = "dict[str, list[Any]]"

ABOUT_ONE = ("description", "responsibilities")
"""Texts that are true of one occupation only, not of a wider one that it is a part of."""

_CODE = {"code": r"o\*net-soc code"}
_TITLE = {"title": "title"}
_NOT_GIVEN = ("", "n/a")
_HIGHEST_SCORE = 5
_EDUCATION_LEVELS = (
    "less than a high school diploma",
    "high school diploma or equivalent",
    "post-secondary certificate",
    "some college courses",
    "associate's degree",
    "bachelor's degree",
    "post-baccalaureate certificate",
    "master's degree",
    "post-master's certificate",
    "first professional degree",
    "doctoral degree",
    "post-doctoral training",
)


@attrs.frozen
class Taken:
    """What was read: titles and other names by O*NET-SOC code, and values by field and code."""

    titles: dict[str, str] = attrs.field(factory=dict[str, str])
    aliases: dict[str, list[str]] = attrs.field(factory=dict[str, list[str]])
    values: dict[str, Values] = attrs.field(factory=dict[str, Any])


def taken(files: Folder, source: Source, tally: Tally) -> Taken:
    """Everything in the files that a Role has a field for. Raises UnreadableFileError."""
    reader = _Reader(files, source, tally)
    reader.occupations()
    reader.aliases()
    reader.scores("skills", "Skills", "Essential Skills", "Transferable Skills")
    reader.scores("knowledge", "Knowledge")
    reader.scores("soft_skills", "Work Styles")
    reader.technologies()
    reader.education()
    reader.tasks()
    reader.related()
    if not tally.tables:
        expected = "files such as Occupation Data.txt or Skills.xlsx"
        raise unreadable(files.path.name, "there is no O*NET table in it", expected=expected)
    if not reader.taken.titles:
        message = "no file has the titles of the occupations"
        raise unreadable(files.path.name, message, expected="Occupation Data beside the others")
    return reader.taken


def job_zones(files: Folder) -> dict[str, int]:
    """Job zones by O*NET-SOC code. Raises UnreadableFileError when the file is not there."""
    zones: dict[str, int] = {}
    reader = _Reader(files, Source(publisher="", dataset=""), Tally())
    for code, line in reader.lines("Job Zones", {"zone": "job zone"}):
        zone = line.needed("zone", "[1-5]", "a zone from 1 to 5")
        if zone in tuple("12345"):
            zones[code] = int(zone)
    if not zones:
        raise unreadable(files.path.name, "there are no job zones in it", expected="Job Zones")
    return zones


class _Reader:
    """Reads the files of one folder in turn."""

    def __init__(self, files: Folder, source: Source, tally: Tally) -> None:
        self.taken = Taken()
        self._files = files
        self._source = source
        self._tally = tally

    def lines(self, file: str, headings: Headings) -> Iterator[tuple[str, Line]]:
        """Each line of a file with its code; none when the file is not there."""
        wanted = {**_CODE, **headings, **_TITLE}
        with self._files.table(file) as table:
            if table is None:
                return
            found = columns.first([table], wanted, optional=_TITLE)
            faults = found.faults()
            for line in found.lines(faults):
                self._tally.tables[found.table.file] += 1
                code = line.needed("code", ONET_CODE, "a code such as 43-3011.00")
                title = line.text("title")
                if title:
                    self.taken.titles.setdefault(code, title)
                yield code, line
            faults.check()

    def occupations(self) -> None:
        descriptions = self.taken.values.setdefault("description", {})
        for code, line in self.lines("Occupation Data", {"description": "description"}):
            line.needed("title", expected="an occupation's title")
            descriptions[code] = self._estimate(line.needed("description"))

    def aliases(self) -> None:
        alternate = {"name": "alternate title", "short": "short title"}
        for code, line in self.lines("Alternate Titles", alternate):
            self._alias(code, line.needed("name"))
            self._alias(code, line.text("short"))
        for code, line in self.lines("Sample of Reported Titles", {"name": "reported job title"}):
            self._alias(code, line.needed("name"))

    def scores(self, field: str, *files: str) -> None:
        """Importance from 1 to 5 by element; what O*NET recommends to suppress is left out."""
        headings = {
            "element": "element name",
            "scale": "scale id",
            "value": "data value",
            "suppress": "recommend suppress",
        }
        rows: Rows = {}
        for file in files:
            for code, line in self.lines(file, headings):
                if line.text("scale") == "IM":
                    self._score(rows.setdefault(code, []), line)
        self._keep(field, rows, _listing)

    def technologies(self) -> None:
        headings = {"name": "example", "hot": "hot technology", "wanted": "in demand"}
        rows: Rows = {}
        for file in ("Technology Skills", "Software Skills"):
            for code, line in self.lines(file, headings):
                rank = (line.text("wanted") != "Y", line.text("hot") != "Y")
                rows.setdefault(code, []).append((rank, line.needed("name")))
        self._keep("technologies", rows, _technologies)

    def education(self) -> None:
        headings = {
            "scale": "scale id",
            "category": "category",
            "value": "data value",
            "suppress": "recommend suppress",
        }
        rows: Rows = {}
        for code, line in self.lines("Education, Training, and Experience", headings):
            if line.text("scale") == "RL":
                self._share(rows.setdefault(code, []), line)
        self._keep("education", rows, _distribution)

    def tasks(self) -> None:
        rows: Rows = {}
        for code, line in self.lines("Task Statements", {"task": "task", "type": "task type"}):
            rank = line.text("type") != "Core"
            rows.setdefault(code, []).append((rank, line.needed("task")))
        self._keep("responsibilities", rows, _texts)

    def related(self) -> None:
        headings = {"related": r"related o\*net-soc code", "index": "index"}
        rows: Rows = {}
        for code, line in self.lines("Related Occupations", headings):
            other = line.needed("related", ONET_CODE, "a code such as 43-3011.00")
            index = line.cell("index")
            if other in self.taken.titles and not isinstance(index, str):
                rows.setdefault(code, []).append((index, self.taken.titles[other]))
        self._keep("related", rows, _texts)

    def _alias(self, code: str, name: str) -> None:
        if name not in _NOT_GIVEN:
            self.taken.aliases.setdefault(code, []).append(name)

    def _score(self, scores: list[Any], line: Line) -> None:
        score = line.cell("value")
        if self._suppressed(line) or isinstance(score, str):
            return
        if not 0 <= score <= _HIGHEST_SCORE:
            line.fault("value", f"{score} is no importance", "a number from 1 to 5")
        scores.append((cells.prose(line.needed("element")), score))

    def _share(self, shares: list[Any], line: Line) -> None:
        category, share = line.cell("category"), line.cell("value")
        if isinstance(share, str):
            return
        if category not in range(1, len(_EDUCATION_LEVELS) + 1):
            line.fault("category", f"{category!r} is no level of education", "1 to 12")
        elif not 0 <= share <= 100:  # noqa: PLR2004 - percent
            line.fault("value", f"{share} is no percentage", "a number from 0 to 100")
        else:
            shares.append((int(category), share, self._suppressed(line)))

    def _suppressed(self, line: Line) -> bool:
        suppressed = line.text("suppress") == "Y"
        self._tally.marks["suppress"] += suppressed
        return suppressed

    def _keep(self, field: str, rows: Rows, make: Callable[[list[Any]], object]) -> None:
        values = self.taken.values.setdefault(field, {})
        for code, listed in rows.items():
            figure = make(listed) if listed else None
            absent = Absent(Absence.SUPPRESSED, self._source)
            values[code] = absent if figure is None else self._estimate(figure)

    def _estimate(self, figure: object) -> Estimate[Any]:
        return Estimate(figure, source=self._source)


def _listing(scores: list[tuple[str, float]]) -> WeightedNames:
    weighted = (Weighted(name, score) for name, score in dict(scores).items())
    return WeightedNames(tuple(weighted), scale="score", top=_HIGHEST_SCORE)


def _technologies(ranked: list[tuple[tuple[bool, bool], str]]) -> WeightedNames:
    """Those in demand first, then the other hot ones; within these O*NET gives no order."""
    names = {name.casefold(): name for _, name in sorted(ranked, key=lambda each: each[0])}
    return WeightedNames(tuple(map(Weighted, names.values())), ranked=False)


def _distribution(shares: list[tuple[int, float, bool]]) -> Distribution | None:
    """The levels that may be shown; None when one of the others may be the greatest."""
    shown = {level: share for level, share, suppressed in sorted(shares) if not suppressed}
    hidden = sum(share for _, share, suppressed in shares if suppressed)
    if hidden >= max(shown.values(), default=0):
        return None
    parts = (Part(_EDUCATION_LEVELS[n - 1], round(s / 100, 6)) for n, s in shown.items())
    return Distribution(tuple(parts), partial=len(shown) < len(_EDUCATION_LEVELS))


def _texts(ranked: list[tuple[float, str]]) -> Texts:
    ordered = sorted(ranked, key=lambda each: each[0])
    return Texts(tuple(dict.fromkeys(text for _, text in ordered)))
