"""Build the bundled national catalog from the publishers' own files.

    python tools/build_data.py [FOLDER]              writes src/occucompare/data/us.* and SOURCES.md
    python tools/build_data.py [FOLDER] --check      says whether they are what this writes
    python tools/build_data.py [FOLDER] --manifest   writes tools/manifest.json anew

The folder holds the files that tools/manifest.json lists, each with its sha256; a file that is
another one is refused. Running this twice gives the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import math
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
from bundle_files import DATA, catalog_files, write_or_check
from sources_page import sources_page

from occucompare import Absence, Absent, Estimate, Money, Named, Role, Source, readers, title_forms
from occucompare.readers.oews import OewsRow, oews_rows
from occucompare.readers.oews_areas import AREA_CELLS

MANIFEST = Path(__file__).parent / "manifest.json"
SHARED = Path(__file__).parents[2] / "shared" / "data"

FLOOR = 500
"""The least number of jobs for a place or a sector to be called the best-paying."""
_Z95 = 1.959964

OEWS = "Occupational Employment and Wage Statistics"
PERIOD = "May 2025"
# Names that take an article in a sentence: "best paid in the District of Columbia".
_THE = {name: f"the {name}" for name in ("District of Columbia", "Virgin Islands")}
ADDRESS = "https://www.bls.gov/oes/"

FIELDS = {
    "oews": (
        "salary", "median_salary", "hourly", "median_hourly", "salary_range", "salary_quartiles",
        "hourly_range", "hourly_quartiles", "jobs",
    ),
    "outlook": ("growth", "openings", "entry_education", "experience", "training"),
    "attainment": ("education",),
    "scores": ("skill_scores",),
    "people": ("gender", "race", "age"),
    "onet": ("skills", "knowledge", "technologies", "related"),
    "recent": ("skills",),
}  # fmt: skip

# The sectors as they stand in a sentence: "best paid in retail trade".
SECTORS = {
    "11": "agriculture, forestry, fishing, and hunting",
    "21": "mining, quarrying, and oil and gas extraction",
    "22": "utilities",
    "23": "construction",
    "31-33": "manufacturing",
    "42": "wholesale trade",
    "44-45": "retail trade",
    "48-49": "transportation and warehousing",
    "51": "information",
    "52": "finance and insurance",
    "53": "real estate and rental and leasing",
    "54": "professional, scientific, and technical services",
    "55": "management of companies and enterprises",
    "56": "administrative and support and waste management services",
    "61": "educational services",
    "62": "health care and social assistance",
    "71": "arts, entertainment, and recreation",
    "72": "accommodation and food services",
    "81": "other services, except public administration",
    "99": "federal, state, and local government",
}


def place_source(kind: str) -> Source:
    """The source of the best-paying places, which says what it left out."""
    return Source(
        publisher="U.S. Bureau of Labor Statistics",
        dataset=f"{OEWS}, by {kind} with at least {FLOOR} of these jobs",
        period=PERIOD,
        address=ADDRESS,
        licence="public domain",
    )


def best(rows: Iterable[OewsRow], name: Mapping[str, str] | None, kind: str) -> dict[str, Any]:
    """For each occupation the place or sector with the highest mean pay a year above the floor."""
    found: dict[str, list[OewsRow]] = {}
    seen: set[str] = set()
    for row in rows:
        if row.detail not in {"detailed", "major"}:
            continue
        seen.add(row.code)
        if isinstance(row.annual_mean, (int, float)) and enough(row):
            found.setdefault(row.code, []).append(row)
    source = place_source(kind)
    absent = Absent(Absence.NOT_PUBLISHED, source)
    return {code: named(found[code], name, source) if code in found else absent for code in seen}


def enough(row: OewsRow) -> bool:
    """Whether a line has the jobs that the floor asks for."""
    return isinstance(row.jobs, (int, float)) and row.jobs >= FLOOR


def named(rows: list[OewsRow], names: Mapping[str, str] | None, source: Source) -> Estimate[Named]:
    """The first of some lines by mean pay, and whether it is reliably first."""
    ordered = sorted(rows, key=lambda row: (-number(row.annual_mean), row.area_title, row.naics))
    first = ordered[0]
    reliable = all(apart(first, other) for other in ordered[1:2]) if len(ordered) > 1 else None
    title = names[first.naics] if names else _THE.get(first.area_title, first.area_title)
    figure = Named(
        title,
        pay=Money(number(first.annual_mean)),
        standard_error=error(first),
        jobs=int(number(first.jobs)),
        reliably_first=reliable,
    )
    return Estimate(figure, source=source)


def apart(first: OewsRow, other: OewsRow) -> bool:
    """Whether two means differ at 95% confidence."""
    one, two = error(first), error(other)
    if one is None or two is None:
        return False
    return number(first.annual_mean) - number(other.annual_mean) > _Z95 * math.hypot(one, two)


def error(row: OewsRow) -> float | None:
    """The standard error of a line's mean pay in dollars."""
    if isinstance(row.mean_error, str):
        return None
    return round(number(row.annual_mean) * row.mean_error / 100, 6)


def number(cell: object) -> float:
    """A cell that is known to be a number."""
    if not isinstance(cell, (int, float)):
        raise TypeError(f"{cell!r} is not a number")
    return cell


def merged(
    base: Iterable[Role], *others: tuple[Mapping[str, Role], tuple[str, ...]]
) -> Iterator[Role]:
    """Roles with the fields of other readings of the same code, where those have them."""
    for role in base:
        fields: dict[str, Any] = {}
        for roles, names in others:
            other = roles.get(role.code or "")
            for name in names:
                value = None if other is None else getattr(other, name)
                if value is not None:
                    fields[name] = value
        yield attrs.evolve(role, forms=title_forms(role.title), **fields)


def by_code(roles: Iterable[Role]) -> dict[str, Role]:
    """Roles by their code."""
    return {role.code: role for role in roles if role.code}


def with_places(roles: Iterable[Role], places: Mapping[str, Mapping[str, Any]]) -> list[Role]:
    """Roles with their best-paying state, metropolitan area and sector."""
    return [
        attrs.evolve(
            role,
            **{name: found[role.code] for name, found in places.items() if role.code in found},
        )
        for role in roles
    ]


def national(folder: Path) -> tuple[list[Role], list[Role]]:
    """The detailed occupations and the major groups, with everything that is bundled."""
    oews = folder / "oews"
    states = list(oews_rows(oews / "state_M2025_dl.csv.gz"))
    places = {
        "best_state": best(states, None, "state"),
        "best_city": best(oews_rows(oews / "MSA_M2025_dl.csv.gz"), None, "metropolitan area"),
        "best_industry": best(oews_rows(oews / "natsector_M2025_dl.csv.gz"), SECTORS, "sector"),
    }
    soc, ep = folder / "soc", folder / "ep"
    acs = soc / "nem-occcode-acs-crosswalk.xlsx"
    matrix = soc / "nem-onet-to-soc-crosswalk.xlsx"
    others = tuple(
        (by_code(read), FIELDS[name])
        for name, read in {
            "outlook": readers.projections(ep / "occupation_2024-34.xlsx"),
            "attainment": readers.projections(ep / "occupation_2022-32.xlsx", crosswalk=acs),
            "scores": readers.projections(ep / "Table 6.2-Table 1.csv"),
            "people": people(folder),
            "onet": readers.onet(folder / "onet" / "29.3_xlsx", crosswalk=matrix),
            "recent": readers.onet(folder / "onet" / "30.x_xlsx", crosswalk=matrix),
        }.items()
    )
    workbook = oews / "national_M2025_dl.xlsx"
    detailed = with_places(merged(readers.oews(workbook), *others), places)
    growth = readers.projections(ep / "occupation_2024-34.xlsx", detail="major")
    majors = merged(
        readers.oews(workbook, detail="major"), (by_code(growth), ("growth", "openings"))
    )
    return detailed, with_places(majors, places)


def people(folder: Path) -> Iterable[Role]:
    """Sex, race and age by occupation; lines that cover several are spread over them."""
    cps, soc = folder / "cps", folder / "soc"
    titles = {
        role.code or "": role.title
        for role in readers.oews(folder / "oews" / "national_M2025_dl.xlsx")
    }
    return readers.cps(
        [cps / "cpsaat11_2022.xlsx", cps / "cpsaat11b_2025.xlsx"],
        crosswalk=soc / "2018-occupation-code-list-and-crosswalk.xlsx",
        occupations=titles,
    )


def areas(folder: Path) -> dict[str, tuple[str, Source, dict[str, list[Any]]]]:
    """Each state's and territory's cells by occupation, as published."""
    found: dict[str, tuple[str, Source, dict[str, list[Any]]]] = {}
    for row in oews_rows(folder / "oews" / "state_M2025_dl.csv.gz"):
        if row.detail != "detailed":
            continue
        source = attrs.evolve(place_source("state"), dataset=f"{OEWS}: {row.area_title}")
        figures = found.setdefault(row.state, (row.area_title, source, {}))[2]
        figures[row.code] = [getattr(row, cell) for cell in AREA_CELLS]
    return dict(sorted(found.items()))


def checked(folder: Path) -> list[dict[str, str]]:
    """The manifest, once every file that it lists is the one that it means."""
    listed: list[dict[str, str]] = json.loads(MANIFEST.read_text(encoding="utf-8"))
    for entry in listed:
        file = folder / entry["name"]
        if not file.exists():
            raise SystemExit(f"{file} is missing; tools/manifest.json lists it")
        if digest(file) != entry["sha256"]:
            raise SystemExit(f"{file} is not the file that tools/manifest.json lists")
    return listed


def digest(file: Path) -> str:
    """A file's sha256."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def main() -> int:
    """Build, and write or compare."""
    folders = [each for each in sys.argv[1:] if not each.startswith("--")]
    folder = Path(folders[0]) if folders else SHARED
    if "--manifest" in sys.argv[1:]:
        listed = json.loads(MANIFEST.read_text(encoding="utf-8"))
        entries = [entry | {"sha256": digest(folder / entry["name"])} for entry in listed]
        MANIFEST.write_text(json.dumps(entries, indent=1) + "\n", encoding="utf-8", newline="\n")
        return 0
    manifest = checked(folder)
    roles, groups = national(folder)
    files = catalog_files("us", roles, groups, titles="us.titles.txt", areas=areas(folder))
    files["SOURCES.md"] = sources_page(manifest, roles, groups, FLOOR)
    differing = write_or_check(files, check="--check" in sys.argv[1:])
    for name in files:
        print(f"{name}: {(DATA / name).stat().st_size:,} bytes")
    print(f"not what this script writes: {differing}" if differing else "us: up to date")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
