"""Codes and crosswalks: the SOC system, and the lists that join other publishers' codes to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

import attrs

from occucompare.readers import cells, columns
from occucompare.readers.columns import Headings, Line
from occucompare.readers.tables import PathLike, opened

CODE = r"\d\d-\d{4}"
ONET_CODE = r"\d\d-\d{4}\.\d\d"

_STRUCTURE = {
    "major": "major group",
    "minor": "minor group",
    "broad": "broad group",
    "detailed": "detailed occupation",
}
_CENSUS = {
    "title": "2018 census title",
    "census code": "2018 census code",
    "code": "2018 soc code",
}
_MATRIX = {
    "O*NET-SOC code": r"o\*net-soc code",
    "NEM code": "nem code",
    "title": "national employment matrix occupational title",
}
_ACS = {
    "code": "hybrid soc code",
    "ACS code": "acs code",
    "ACS title": "acs occupational title",
}
_DIRECT = {
    "code": "2018 soc code",
    "direct match title": "2018 soc direct match title",
}


@attrs.frozen
class Occupation:
    """A code with its title."""

    code: str
    title: str


def structure(path: PathLike) -> dict[str, str]:
    """Titles by code of the 867 detailed occupations, from soc_structure_2018.xlsx.

    Raises UnreadableFileError.
    """
    titles: dict[str, str] = {}
    for line in _lines(path, _STRUCTURE):
        if line.text("detailed"):
            code = line.needed("detailed", CODE, "a code such as 43-3011")
            titles[code] = cells.text(line.beside("detailed"))
    return titles


def census_codes(path: PathLike) -> dict[str, str]:
    """SOC codes by title of the Census 2018 occupation list: "15-1252", "13-20XX", "25-1000".

    Titles are as `same_title` makes them. Raises UnreadableFileError.
    """
    codes: dict[str, str] = {}
    for line in _lines(path, _CENSUS):
        code = line.text("code")
        if re.fullmatch(r"\d{1,4}", line.text("census code")) and re.fullmatch(
            r"\d\d-[\dX]{4}", code
        ):
            codes[same_title(line.needed("title"))] = code
    return codes


def matrix_codes(path: PathLike) -> dict[str, Occupation]:
    """BLS matrix occupations by O*NET-SOC code, from nem-onet-to-soc-crosswalk.xlsx.

    Raises UnreadableFileError.
    """
    return {
        line.needed("O*NET-SOC code", ONET_CODE, "a code such as 43-3011.00"): Occupation(
            line.needed("NEM code", CODE, "a code such as 43-3011"), line.needed("title")
        )
        for line in _lines(path, _MATRIX)
    }


def acs_titles(path: PathLike) -> dict[str, str]:
    """Titles of the American Community Survey's lines by BLS matrix code.

    From nem-occcode-acs-crosswalk.xlsx. Raises UnreadableFileError.
    """
    return {
        line.needed("code", CODE, "a code such as 43-3011"): line.needed("ACS title")
        for line in _lines(path, _ACS)
    }


def direct_match_titles(path: PathLike) -> dict[str, tuple[str, ...]]:
    """Job titles by code, from soc_2018_direct_match_title_file.xlsx.

    Raises UnreadableFileError.
    """
    titles: dict[str, list[str]] = {}
    for line in _lines(path, _DIRECT):
        code = line.needed("code", CODE, "a code such as 43-3011")
        titles.setdefault(code, []).append(line.needed("direct match title"))
    return {code: tuple(each) for code, each in titles.items()}


def covering(code: str, patterns: Iterable[str]) -> str | None:
    """The most exact of the patterns that cover a code, None when none does.

    An X is any digit that no pattern of its own has, and zeros at the end mean a whole group.

    >>> covering("13-2099", ["13-2090", "13-20XX", "13-2051"])
    '13-2090'
    >>> covering("13-2070", ["13-2051"])
    """
    among = set(patterns)
    return next((each for each in _wider(code) if each in among), None)


def same_title(title: str) -> str:
    """A title as it is matched: lower case, without punctuation.

    >>> same_title("Embalmers, crematory operators, and funeral attendants")
    'embalmers crematory operators and funeral attendants'
    """
    return " ".join(re.findall(r"\w+", title.casefold()))


def group_titles(occupations: Mapping[str, str]) -> dict[str, str]:
    """Codes by title as `same_title` makes it."""
    return {same_title(title): code for code, title in occupations.items()}


def _wider(code: str) -> Iterator[str]:
    """The code, then what covers it, narrowest first; never a whole major group."""
    yield code
    for kept in range(len(code) - 1, 3, -1):
        for filler in "X0":
            yield code[:kept] + filler * (len(code) - kept)


def _lines(path: PathLike, headings: Headings) -> list[Line]:
    with opened(path) as tables:
        found = columns.first(tables, headings)
        faults = found.faults()
        coded = headings.keys() & {"code", "NEM code"}
        lines = [line for line in found.lines(faults) if not coded or any(map(line.text, coded))]
        faults.check()
    return lines
