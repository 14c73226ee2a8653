"""The files of one bundled catalog, as `occucompare.catalog` reads them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

from occucompare import Role, Source
from occucompare.catalog.lookup import lookup_key
from occucompare.catalog.names import names_of
from occucompare.catalog.storage import packed

DATA = Path(__file__).parents[1] / "src" / "occucompare" / "data"


def catalog_files(
    name: str,
    roles: Sequence[Role],
    groups: Sequence[Role] = (),
    *,
    titles: str | None = None,
    areas: Mapping[str, tuple[str, Source, Mapping[str, Sequence[Any]]]] | None = None,
) -> dict[str, str]:
    """The text of each file by its name: roles, areas where there are any, and the index."""
    sources: dict[Source, int] = {}
    lines = [packed(role, sources) for role in (*roles, *groups)]
    names = names_of((*roles, *groups))
    index: dict[str, Any] = {
        "count": len(roles),
        "titles": titles,
        "sources": [plain_source(source) for source in sources],
        "lines": _places(lines),
        "codes": names.codes,
        "names": _each_once(names.titles()),
    }
    files = {f"{name}.jsonl": _joined(lines)}
    if areas:
        figures = [compact(figures) for _, _, figures in areas.values()]
        files[f"{name}.areas.jsonl"] = _joined(figures)
        index["areas"] = {
            code: {"name": title, "source": plain_source(source), "bytes": place}
            for (code, (title, source, _)), place in zip(
                areas.items(), _places(figures), strict=True
            )
        }
    return files | {f"{name}.index.json": compact(index) + "\n"}


def plain_source(source: Source) -> dict[str, str]:
    """A source with what is known of it."""
    return {key: value for key, value in attrs.asdict(source).items() if value is not None}


def compact(value: object) -> str:
    """JSON on one line."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write_or_check(files: Mapping[str, str], *, check: bool, folder: Path = DATA) -> list[str]:
    """Write the files, or say which of them are not what they should be."""
    differing: list[str] = []
    for name, text in files.items():
        file = folder / name
        if not check:
            file.write_text(text, encoding="utf-8", newline="\n")
        elif not file.exists() or file.read_bytes() != text.encode():
            differing.append(name)
    return differing


def _each_once(names: Iterable[tuple[str, int]]) -> dict[str, int]:
    """The names as they are written, of those that are looked up alike only the first."""
    found: dict[str, tuple[str, int]] = {}
    for name, place in names:
        found.setdefault(lookup_key(name), (name, place))
    return dict(found.values())


def _joined(lines: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _places(lines: Sequence[str]) -> list[tuple[int, int]]:
    """Where each line begins and ends, in bytes."""
    places: list[tuple[int, int]] = []
    start = 0
    for line in lines:
        end = start + len(line.encode())
        places.append((start, end))
        start = end + 1
    return places
