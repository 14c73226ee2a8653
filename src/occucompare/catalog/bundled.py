"""The bundled catalogs, of which only what is asked for is read."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias, cast

from occucompare.catalog.catalog import Catalog
from occucompare.catalog.job_titles import JobTitles, NoJobTitles, StoredJobTitles
from occucompare.catalog.lookup import lookup_key
from occucompare.catalog.names import Names
from occucompare.catalog.storage import (
    LazyRoles,
    ResourceSlices,
    read_resource,
    source_of,
    unpacked,
)
from occucompare.errors import AreaNotFoundError, CatalogNotFoundError
from occucompare.model.role import Role
from occucompare.model.values import Source

AreaRole: TypeAlias = Callable[[Role, Sequence[Any], str, Source], Role]
"""A role with an area's figures, from the area's cells, its name and its source."""

BUNDLED = ("us", "collections")


def bundled_catalog(name: str) -> Catalog:
    """The bundled catalog of that name. Raises CatalogNotFoundError for any other name."""
    index = _index(name)
    sources = [source_of(each) for each in index["sources"]]
    slices, lines = ResourceSlices(f"{name}.jsonl"), index["lines"]
    roles = LazyRoles(len(lines), lambda place: unpacked(slices.part(*lines[place]), sources))
    names = Names(index["codes"], cast("dict[str, int]", index["names"]).items)
    return Catalog.lazily(name, roles, index["count"], names, _job_titles(index["titles"]))


def area_code(name: str, area: str) -> str:
    """The code of a catalog's area that is given by its code or name, in any case.

    Raises AreaNotFoundError with the areas that there are.
    """
    areas: dict[str, dict[str, Any]] = _index(name).get("areas", {})
    wanted = lookup_key(area)
    for code, entry in areas.items():
        if wanted in (lookup_key(code), lookup_key(entry["name"])):
            return code
    raise AreaNotFoundError(area, [each["name"] for each in areas.values()])


def area_catalog(national: Catalog, code: str, area_role: AreaRole) -> Catalog:
    """The same occupations with one area's pay and jobs; those that it does not publish are out."""
    index = _index(national.name)
    entry: dict[str, Any] = index["areas"][code]
    slices = ResourceSlices(f"{national.name}.areas.jsonl")
    cells: dict[str, Sequence[Any]] = json.loads(slices.part(*entry["bytes"]))
    source = source_of(entry["source"])
    codes: list[str | None] = index["codes"][: index["count"]]
    return national.limited(
        f"{national.name}, {entry['name']}",
        [place for place, each in enumerate(codes) if each in cells],
        lambda role: area_role(role, cells[role.code or ""], entry["name"], source),
    )


@functools.cache
def _index(name: str) -> dict[str, Any]:
    if name not in BUNDLED:
        raise CatalogNotFoundError(name, BUNDLED)
    index: dict[str, Any] = json.loads(read_resource(f"{name}.index.json"))
    return index


def _job_titles(file: str | None) -> JobTitles:
    if file is None:
        return NoJobTitles()
    return StoredJobTitles(lambda: read_resource(file).decode())
