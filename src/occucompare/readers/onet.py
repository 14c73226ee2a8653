"""The O*NET database of the U.S. Department of Labor, in any of its official formats."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

from occucompare.model.role import Role
from occucompare.model.values import Estimate, Source
from occucompare.readers import folders, onet_tables, soc
from occucompare.readers.folders import Folder
from occucompare.readers.onet_tables import Taken
from occucompare.readers.publishers import onet as onet_source
from occucompare.readers.reading import ReadRoles, Tally
from occucompare.readers.soc import Occupation
from occucompare.readers.tables import PathLike

_VERSION = re.compile(r"(?:O\*NET|\bdb)[ _](\d\d)[._](\d)", re.IGNORECASE)
_RELEASE = re.compile(r"([A-Z][a-z]+ 20\d\d) Release")
_FOLDER_VERSION = re.compile(r"\b(\d\d)[._](\d)(?!\d)")
_OWN = ".00"


def onet(folder: PathLike, *, crosswalk: PathLike | None = None) -> ReadRoles:
    """The roles of an O*NET database: a folder of .txt or .xlsx files, or the .zip of them.

    Whatever files are there are read: titles, education, skills, knowledge, work styles,
    technologies, related occupations, descriptions and tasks. `crosswalk` is the path of
    nem-onet-to-soc-crosswalk.xlsx, which joins O*NET's codes to those of the BLS; without it
    they are cut to seven characters. A role's own occupation (".00") comes first; where only
    occupations within it have figures, the first one's are taken, `published_as` that one.
    A whole database is read in seconds from .txt, in half a minute from .xlsx.
    Raises UnreadableFileError.
    """
    tally = Tally()
    with folders.entered(folder) as files:
        source = _source(files)
        taken = onet_tables.taken(files, source, tally)
    joined = soc.matrix_codes(crosswalk) if crosswalk else _cut(taken.titles)
    roles = tuple(_roles(taken, joined, source))
    unmatched = tuple(code for code in taken.titles if code not in joined)
    return ReadRoles(roles, tally.report(Path(folder).name, len(roles), unmatched))


def onet_job_zones(folder: PathLike) -> dict[str, int]:
    """Job zones, from 1 (little preparation) to 5 (extensive), by O*NET-SOC code.

    Raises UnreadableFileError.
    """
    with folders.entered(folder) as files:
        return onet_tables.job_zones(files)


def _source(files: Folder) -> Source:
    """The release that the folder's note states, else that of the folder's name."""
    note = files.read_me()
    version = _VERSION.search(note) or _VERSION.search(files.path.name)
    version = version or _FOLDER_VERSION.search(files.path.name)
    release = _RELEASE.search(note)
    name = f"O*NET {version[1]}.{version[2]} Database" if version else "O*NET Database"
    return onet_source(name, release[1] if release else None)


def _cut(titles: Mapping[str, str]) -> dict[str, Occupation]:
    """The occupation that each O*NET code belongs to by its first seven characters."""
    own = {code[:7]: title for code, title in sorted(titles.items(), reverse=True)}
    return {code: Occupation(code[:7], own[code[:7]]) for code in titles}


def _roles(taken: Taken, joined: Mapping[str, Occupation], source: Source) -> Iterable[Role]:
    members: dict[str, list[str]] = {}
    for code, occupation in joined.items():
        if code in taken.titles:
            members.setdefault(occupation.code, []).append(code)
    for belongs_to, codes in sorted(members.items()):
        occupation = joined[codes[0]]
        # The occupation's own code comes first, then the other whole ones, as published.
        own = belongs_to + _OWN
        ordered = sorted(codes, key=lambda code: (code != own, not code.endswith(_OWN)))
        yield Role(
            code=occupation.code,
            title=occupation.title,
            aliases=_aliases(taken, occupation.title, ordered),
            sources=(source,),
            **_fields(taken, ordered, own),
        )


def _aliases(taken: Taken, title: str, codes: Sequence[str]) -> tuple[str, ...]:
    """The other names of these occupations, each once in any case."""
    names = [name for code in codes for name in (taken.titles[code], *taken.aliases.get(code, ()))]
    known = {name.casefold(): name for name in reversed(names)}
    once = dict.fromkeys(known[name.casefold()] for name in names)
    return tuple(name for name in once if name.casefold() != title.casefold())


def _fields(taken: Taken, codes: Sequence[str], own: str) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, values in taken.values.items():
        known = (each for each in codes if isinstance(values.get(each), Estimate))
        code = own if own in values else next(known, None)
        if code is None or (name in onet_tables.ABOUT_ONE and code != own and len(codes) > 1):
            continue
        value = values[code]
        if isinstance(value, Estimate) and code != own:
            value = attrs.evolve(value, published_as=taken.titles[code])
        fields[name] = value
    return fields
