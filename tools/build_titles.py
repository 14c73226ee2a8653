"""Write the job titles of the 830 occupations, from the publishers' own files.

    python tools/build_titles.py [FOLDER]            writes src/occucompare/data/us.titles.txt
    python tools/build_titles.py [FOLDER] --check    says whether the file is what this writes

The folder holds `oews`, `onet` and `soc` as their publishers issue them. The first line of the
written file lists the occupations' codes; every other line is a set of owners, by place in that
list and likeliest first, and the titles that they own. Tabs part the cells.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import attrs
from openpyxl import load_workbook

from occucompare.catalog.lookup import lookup_key
from occucompare.catalog.spelling import singular

TARGET = Path(__file__).parents[1] / "src" / "occucompare" / "data" / "us.titles.txt"
SOURCES = Path(__file__).parents[2] / "shared" / "data"

OCCUPATIONS = Path("oews", "national_M2025_dl.xlsx")
ALTERNATE = Path("onet", "30.x_xlsx", "Alternate Titles.xlsx")
REPORTED = Path("onet", "29.3_xlsx", "Sample of Reported Titles.xlsx")
DIRECT = Path("soc", "soc_2018_direct_match_title_file.xlsx")
MATRIX = Path("soc", "nem-onet-to-soc-crosswalk.xlsx")

_SAID_BY_WORKERS, _SAID_BY_STANDARD, _SAID_BY_TAXONOMY = "reported", "SOC", "O*NET-SOC"

Line = tuple[str, ...]


@attrs.frozen
class Occupation:
    """One of the detailed occupations."""

    place: int
    title: str
    jobs: int


@attrs.frozen
class Mention:
    """One source's word that people of an occupation go by a title."""

    title: str
    code: str
    sources: frozenset[str]


def lines(path: Path, *headings: str) -> Iterator[Line]:
    """The cells under the headings, below the row that has them all."""
    book = load_workbook(path, read_only=True, data_only=True)
    sheet = book.worksheets[0]
    sheet.reset_dimensions()
    places: list[int] = []
    for row in sheet.iter_rows(values_only=True):
        cells = ["" if cell is None else str(cell).strip() for cell in row]
        if places:
            cells += [""] * (max(places) + 1 - len(cells))
            yield tuple(cells[place] for place in places)
        elif set(headings) <= set(cells):
            places = [cells.index(heading) for heading in headings]
    book.close()


def occupations(folder: Path) -> dict[str, Occupation]:
    """The detailed occupations by code, in the publisher's order."""
    found = lines(folder / OCCUPATIONS, "O_GROUP", "OCC_CODE", "OCC_TITLE", "TOT_EMP")
    detailed = [line[1:] for line in found if line[0] == "detailed"]
    return {
        code: Occupation(place, title, int(jobs) if jobs.isdigit() else 0)
        for place, (code, title, jobs) in enumerate(detailed)
    }


def mentions(folder: Path, known: Iterable[str]) -> Iterator[Mention]:
    """Every title that a source gives to one of the known codes."""
    known = frozenset(known)
    crosswalk = list(lines(folder / MATRIX, "O*NET-SOC Code", "O*NET-SOC Title", "NEM Code"))
    matrix = {onet: code for onet, _, code in crosswalk}
    for onet, title, short, sources in _alternate(folder):
        given = frozenset(sources.split(","))
        yield from _mentions(title, matrix.get(onet), given, twice=bool(short))
    for onet, title in lines(folder / REPORTED, "O*NET-SOC Code", "Reported Job Title"):
        yield from _mentions(title, matrix.get(onet), {_SAID_BY_WORKERS}, twice=True)
    for code, *titles in _direct(folder):
        for title in titles:
            owner = matrix.get(f"{code}.00", code if code in known else None)
            yield from _mentions(title, owner, {_SAID_BY_STANDARD})
    for _, title, code in crosswalk:
        yield from _mentions(title, code, {_SAID_BY_TAXONOMY})


def _alternate(folder: Path) -> Iterator[Line]:
    headings = ("O*NET-SOC Code", "Alternate Title", "Short Title", "Source(s)")
    return lines(folder / ALTERNATE, *headings)


def _direct(folder: Path) -> Iterator[Line]:
    headings = ("2018 SOC Code", "2018 SOC Title", "2018 SOC Direct Match Title")
    return lines(folder / DIRECT, *headings)


def _mentions(
    title: str, code: str | None, sources: Iterable[str], *, twice: bool = False
) -> Iterator[Mention]:
    if code:
        for name in names(title, twice=twice):
            yield Mention(name, code, frozenset(sources))


def names(title: str, *, twice: bool = False) -> tuple[str, ...]:
    """The names in "registered nurse (RN)", and in "HVAC tech" the only one.

    `twice` says that the parentheses hold a name whatever it looks like.
    """
    text = " ".join(title.replace("®", "").split())
    found = re.fullmatch(r"([^()]+) \(([^()]+)\)(.*)", text)
    if not found or not (twice or found[2].strip().isupper()):
        return (text,)
    outer, inner, rest = found.groups()
    return outer + rest, inner.strip() + rest


def owned(
    known: Mapping[str, Occupation], given: Iterable[Mention]
) -> dict[str, tuple[Occupation, ...]]:
    """Titles with their owners, the likeliest first; an official title is not among them."""
    official = {_forms(each.title): code for code, each in known.items()}
    sources: dict[str, dict[str, set[str]]] = {}
    spellings: dict[str, Counter[str]] = {}
    for each in given:
        name = lookup_key(each.title)
        if name and each.code in known and official.get(_forms(name)) != each.code:
            sources.setdefault(name, {}).setdefault(each.code, set()).update(each.sources)
            spellings.setdefault(name, Counter())[each.title] += 1
    return {
        _commonest(spellings[name]): _by_likelihood(known, given_by)
        for name, given_by in sorted(sources.items())
    }


def _forms(title: str) -> tuple[str, ...]:
    return tuple(map(singular, lookup_key(title).split()))


def _commonest(spellings: Counter[str]) -> str:
    return min(spellings, key=lambda spelling: (-spellings[spelling], spelling))


def _by_likelihood(
    known: Mapping[str, Occupation], given_by: Mapping[str, set[str]]
) -> tuple[Occupation, ...]:
    """The owners by number of sources, by their workers' own word, residual ones late, by jobs."""

    def rank(code: str) -> tuple[int, bool, bool, int, str]:
        sources, each = given_by[code], known[code]
        own = _SAID_BY_WORKERS in sources
        return -len(sources), not own, each.title.endswith("All Other"), -each.jobs, code

    return tuple(known[code] for code in sorted(given_by, key=rank))


def written(folder: Path) -> str:
    """The whole file."""
    known = occupations(folder)
    by_owners: dict[tuple[int, ...], list[str]] = {}
    for title, owners in owned(known, mentions(folder, known)).items():
        by_owners.setdefault(tuple(each.place for each in owners), []).append(title)
    groups = [
        "\t".join([" ".join(map(str, owners)), *by_owners[owners]]) for owners in sorted(by_owners)
    ]
    return "\n".join(["\t".join(known), *groups, ""])


def main(*arguments: str) -> int:
    """Write the titles, or with --check compare them."""
    folders = [Path(each) for each in arguments if each != "--check"]
    text = written(folders[0] if folders else SOURCES)
    if "--check" not in arguments:
        TARGET.write_text(text, encoding="utf-8", newline="\n")
        return 0
    same = TARGET.read_text(encoding="utf-8") == text
    print(f"{TARGET.name} is {'up to date' if same else 'not what this script writes'}")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
