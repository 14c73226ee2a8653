"""Roles of one's own: read from records, files and frames, merged, and written to files.

The doors to this room are methods of Catalog.
"""

from __future__ import annotations

import csv
import functools
import io
import math
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import Any, TypeAlias, cast

import attrs

from occucompare.catalog.cells import (
    column_problems,
    columns_of,
    known_columns,
    parsed,
    read_row,
    row_of,
)
from occucompare.errors import InvalidDataError, Problem
from occucompare.model.plain_data import is_mapping
from occucompare.model.role import Role

FilePath: TypeAlias = "str | PathLike[str]"
Problems: TypeAlias = list[Problem]

@attrs.frozen
class Entry:
    """One role's data, and how a path in it is told to whoever gave it."""

    data: object
    told: Callable[[str], str]


@attrs.frozen
class Table:
    """Rows of cells under named columns, with the place of each as its owner counts."""

    columns: Sequence[str]
    rows: Iterable[tuple[str, Sequence[object]]]
    top: str


@attrs.frozen
class Merged:
    """Two lists of roles as one, with the new place of each role of left and of right.

    A role that was replaced has the place of the one that replaced it.
    """

    roles: Sequence[Role]
    left: Sequence[int]
    right: Sequence[int]


def roles_of_records(records: Iterable[object], cls: type[Role]) -> list[Role]:
    """Roles of plain data, or roles as they are. Raises InvalidDataError with every problem."""
    if isinstance(records, (str, bytes, Role)) or is_mapping(records):
        message = "this is no list of roles; put one role in a list too"
        raise InvalidDataError("records", [Problem("$", message)])
    return _roles("records", _listed(records), cls, [])


def roles_of_json(path: FilePath, cls: type[Role]) -> list[Role]:
    """Roles of a JSON list or of JSON lines. Raises InvalidDataError with every problem."""
    subject, text = Path(path).name, _text(path)
    if not text.lstrip().startswith("["):
        problems: Problems = []
        return _roles(subject, _of_lines(text, problems), cls, problems)
    try:
        records = cast("list[object]", parsed(text))
    except ValueError as error:
        raise InvalidDataError(subject, [Problem("$", str(error))]) from None
    return _roles(subject, _listed(records), cls, [])


def roles_of_csv(path: FilePath, cls: type[Role]) -> list[Role]:
    """Roles of a CSV file. Raises InvalidDataError with every problem."""
    problems: Problems = []
    rows = list(_csv_rows(_text(path), problems))
    top, header = rows[0] if rows else ("line 1", [])
    if not (rows or problems):
        problems.append(Problem(top, "there is no row of column names"))
    if len(header) == 1 and (";" in header[0] or "\t" in header[0]):
        problems.append(Problem(top, "the columns are not separated by commas"))
    if problems and len(header) < 2:  # noqa: PLR2004 - the rows can't be told without columns
        raise InvalidDataError(Path(path).name, problems)
    table = Table([each.strip() for each in header], rows[1:], top)
    return _roles_of_table(Path(path).name, table, cls, problems)


def roles_of_frame(frame: Any, cls: type[Role]) -> list[Role]:  # noqa: ANN401 - of three libraries
    """Roles of a pandas, polars or pyarrow table. Raises InvalidDataError with every problem."""
    read = _reader(frame)
    names: Iterable[object] = getattr(frame, "column_names", None) or frame.columns
    columns = [str(each) for each in names]
    # The three libraries would drop a column of a name that was there before.
    records = read() if len(set(columns)) == len(columns) else []
    rows = [
        (f"row {place}", [_plain(cell) for cell in record.values()])
        for place, record in enumerate(records)
    ]
    return _roles_of_table("frame", Table(columns, rows, "columns"), cls, [])


def merge(left: Sequence[Role], right: Sequence[Role]) -> Merged:
    """Two lists of roles as one, in which a role of right replaces those of its code or title."""
    roles: list[Role | None] = list(left)
    moved = list(range(len(left)))
    owners: dict[tuple[str, str], int] = {}
    for place, role in enumerate(left):
        owners |= {key: place for key in _keys(role) if key not in owners}
    placed: list[int] = []
    for role in right:
        same = [owners[key] for key in _keys(role) if key in owners]
        place = same[0] if same else len(roles)
        for each in same:
            owners = {key: owner for key, owner in owners.items() if owner != each}
            roles[each], moved[each] = None, place
        roles[place : place + 1], moved[place : place + 1] = [role], [place]
        owners |= dict.fromkeys(_keys(role), place)
        placed.append(place)
    return _compact(roles, moved, placed, len(left))


def write_json_lines(path: FilePath, roles: Iterable[Role]) -> None:
    """A file with each role on a line of its own, as `to_json` writes it."""
    _write(path, (f"{role.to_json()}\n" for role in roles))


def write_csv(path: FilePath, roles: Sequence[Role]) -> None:
    """A CSV file with each role in a row. Raises InvalidDataError for what no cell can hold."""
    problems: Problems = []
    rows: list[dict[str, str]] = []
    for place, role in enumerate(roles):
        found: Problems = []
        rows.append(row_of(role, found))
        problems += [Problem(f"$[{place}]{each.path[1:]}", each.message) for each in found]
    if problems:
        raise InvalidDataError("roles as CSV", problems)
    order = dict.fromkeys(column for cls in {*map(type, roles), Role} for column in columns_of(cls))
    text = io.StringIO(newline="")
    # With another line end, older Pythons leave a lone "\r" in a cell without quotes.
    used = {"title"}.union(*rows)
    writer = csv.DictWriter(text, [each for each in order if each in used], restval="")
    writer.writeheader()
    writer.writerows(rows)
    _write(path, [text.getvalue()])


def _roles(
    subject: str, entries: Iterable[Entry], cls: type[Role], problems: Problems
) -> list[Role]:
    """The roles of all entries, if there is no problem with any; `entries` may add problems."""
    roles: list[Role] = []
    seen: list[Entry] = []
    for entry in entries:
        role = _role(entry, cls, problems)
        roles += [] if role is None else [role]
        seen.append(entry)
    problems += _doubles(seen)
    if problems:
        raise InvalidDataError(subject, problems)
    return roles


def _role(entry: Entry, cls: type[Role], problems: Problems) -> Role | None:
    data = entry.data
    if isinstance(data, cls):
        return data
    if isinstance(data, Role):
        problems.append(Problem(entry.told("$"), f"{data!r} is not a {cls.__name__}"))
        return None
    try:
        return cls.from_dict(data)
    except InvalidDataError as error:
        problems += [Problem(entry.told(each.path), each.message) for each in error.problems]
        return None


def _doubles(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Codes and titles that were there before, also in what could not be made a role."""
    first: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        for key in _keys(entry.data):
            other = first.setdefault(key, entry)
            if other is not entry:
                message = f"{other.told('$')} has the same {key[0]}, {key[1]!r}"
                yield Problem(entry.told(f"$.{key[0]}"), message)


def _keys(data: object) -> list[tuple[str, str]]:
    """What no two roles of a catalog have in common, the code before the title."""
    names: Mapping[str, Any] = data if is_mapping(data) else {}
    if isinstance(data, Role):
        names = {"code": data.code, "title": data.title}
    given = ((kind, names.get(kind)) for kind in ("code", "title"))
    folded = ((kind, " ".join(str(name).casefold().split())) for kind, name in given if name)
    return [key for key in folded if key[1]]


def _listed(records: Iterable[object]) -> Iterator[Entry]:
    for place, record in enumerate(records):
        yield Entry(record, functools.partial(_list_path, place))


def _list_path(place: int, path: str) -> str:
    return f"$[{place}]{path[1:]}"


def _of_lines(text: str, problems: Problems) -> Iterator[Entry]:
    # Not splitlines: JSON leaves some characters that it takes for line ends as they are.
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            yield Entry(parsed(line), functools.partial(_line_path, number))
        except ValueError as error:
            problems.append(Problem(f"line {number}", f"{error}; a role is one whole line"))


def _line_path(number: int, path: str) -> str:
    return f"line {number}" if path == "$" else f"line {number}, {path}"


def _csv_rows(text: str, problems: Problems) -> Iterator[tuple[str, list[str]]]:
    """The rows that are not blank, each with the line on which it begins."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True, skipinitialspace=True)
    begins = 1
    try:
        for cells in reader:
            if any(map(str.strip, cells)):
                yield f"line {begins}", cells
            begins = reader.line_num + 1
    except csv.Error as error:
        problems.append(Problem(f"line {begins}", f"not CSV that can be read: {error}"))


def _roles_of_table(subject: str, table: Table, cls: type[Role], problems: Problems) -> list[Role]:
    at = table.columns.index("type") if "type" in table.columns else None
    types = () if at is None else {cells[at] for _, cells in table.rows if len(cells) > at}
    known = known_columns(cls, types)
    problems += [Problem(table.top, each) for each in column_problems(table.columns, known)]
    if "title" not in table.columns:
        raise InvalidDataError(subject, problems)
    return _roles(subject, _entries(table, known, cls, problems), cls, problems)


def _entries(
    table: Table, known: Mapping[str, object], cls: type[Role], problems: Problems
) -> Iterator[Entry]:
    columns = table.columns
    for place, cells in table.rows:
        if len(cells) != len(columns):
            message = f"{len(cells)} cells under {len(columns)} columns"
            problems.append(Problem(place, f"{message}; put a cell that has a comma in quotes"))
            continue
        told = functools.partial(_cell_path, place, columns)
        filled = zip(columns, map(_stripped, cells), strict=True)
        row = {name: cell for name, cell in filled if name in known and cell not in (None, "")}
        found: Problems = []
        data = read_row(row, cls, found)
        problems += [Problem(told(each.path), each.message) for each in found]
        yield Entry(data, told)


def _stripped(cell: object) -> object:
    return cell.strip() if isinstance(cell, str) else cell


def _cell_path(place: str, columns: Sequence[str], path: str) -> str:
    """`$.salary_range.low` as its row and column, which may be `salary_range_low`."""
    name = path[2:]
    joined = name.replace(".", "_")
    column = joined if joined in columns else name
    return f"{place}, column {column}" if column else place


def _reader(frame: Any) -> Callable[[], list[dict[str, object]]]:  # noqa: ANN401
    """What gives a frame's rows: polars' way, pyarrow's, or pandas'."""
    for verb in ("to_dicts", "to_pylist"):
        if hasattr(frame, verb):
            return cast("Callable[[], list[dict[str, object]]]", getattr(frame, verb))
    if hasattr(frame, "to_dict") and hasattr(frame, "columns"):
        return functools.partial(frame.to_dict, "records")
    message = f"a {type(frame).__name__} is no pandas, polars or pyarrow table"
    raise InvalidDataError("frame", [Problem("$", message)])


def _plain(cell: Any) -> Any:  # noqa: ANN401 - whatever a frame holds
    """A frame's cell as plain data: None for what is missing, and no type of a library."""
    if type(cell).__name__ in {"NAType", "NaTType"}:
        return None
    if type(cell).__module__ == "numpy":
        return _plain(cell.tolist())
    if isinstance(cell, (float, Decimal)) and math.isnan(cell):
        return None
    if isinstance(cell, (list, tuple)):
        return [_plain(each) for each in cast("Sequence[object]", cell)]
    if is_mapping(cell):
        fields = ((key, _plain(each)) for key, each in cell.items())
        return {key: each for key, each in fields if each is not None}
    return cell


def _compact(
    roles: Sequence[Role | None], moved: Sequence[int], placed: Sequence[int], count: int
) -> Merged:
    """The merged roles without the gaps that replaced ones left."""
    left = [place for place, role in enumerate(roles) if role is not None]
    new = {old: place for place, old in enumerate(left)}

    def final(place: int) -> int:
        while moved[place] != place:
            place = moved[place]
        return new[place]

    kept = [role for role in roles if role is not None]
    return Merged(kept, [final(each) for each in range(count)], [final(each) for each in placed])


def _text(path: FilePath) -> str:
    """A file's text. Raises InvalidDataError when it is not UTF-8."""
    content = Path(path).read_bytes()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        problem = Problem(f"line {line}", "not UTF-8; save the file in that encoding")
        raise InvalidDataError(Path(path).name, [problem]) from None


def _write(path: FilePath, parts: Iterable[str]) -> None:
    """Write a file whole or not at all."""
    target = Path(path).resolve()
    begun = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with begun.open("x", encoding="utf-8", newline="") as file:
            file.writelines(parts)
        begun.replace(target)
    finally:
        begun.unlink(missing_ok=True)
