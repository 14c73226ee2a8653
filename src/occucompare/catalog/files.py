"""Roles of one's own: read from records, files and frames, and written to files.

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
from typing import Any, TextIO, TypeAlias, cast

import attrs

from occucompare.catalog.cells import (
    column_problems,
    columns_of,
    known_columns,
    parsed,
    read_row,
    row_of,
)
from occucompare.catalog.entries import Entries, roles_of
from occucompare.errors import InvalidDataError, Problem
from occucompare.model.plain_data import is_mapping
from occucompare.model.role import Role

FilePath: TypeAlias = "str | PathLike[str]"
Problems: TypeAlias = list[Problem]


@attrs.frozen
class Table:
    """Rows of cells under named columns, each with its place as its owner counts.

    `row` is what its owner calls a row ("line" of a file), and `top` where the names stand.
    """

    columns: Sequence[str]
    rows: Iterable[tuple[int, Sequence[object]]]
    row: str
    top: str


def roles_of_records(records: Iterable[object], cls: type[Role]) -> list[Role]:
    """Roles of plain data, or roles as they are. Raises InvalidDataError with every problem."""
    if isinstance(records, (str, bytes, Role)) or is_mapping(records):
        message = "this is no list of roles; put one role in a list too"
        raise InvalidDataError("records", [Problem("$", message)])
    return roles_of("records", enumerate(records), cls, _list_path, [])


def roles_of_json(path: FilePath, cls: type[Role]) -> list[Role]:
    """Roles of a JSON list or of JSON lines. Raises InvalidDataError with every problem."""
    subject = Path(path).name
    try:
        # Only "\n" ends a line: JSON leaves some characters that Python takes for it as they are.
        with Path(path).open(encoding="utf-8-sig", newline="\n") as file:
            if not _is_list(file):
                problems: Problems = []
                return roles_of(subject, _of_lines(file, problems), cls, _line_path, problems)
            records = cast("list[object]", parsed(file.read()))
    except UnicodeDecodeError as error:
        raise _not_utf8(path) from error
    except InvalidDataError:
        raise
    except ValueError as error:
        raise InvalidDataError(subject, [Problem("$", str(error))]) from None
    return roles_of(subject, enumerate(records), cls, _list_path, [])


def roles_of_csv(path: FilePath, cls: type[Role]) -> list[Role]:
    """Roles of a CSV file. Raises InvalidDataError with every problem."""
    try:
        with Path(path).open(encoding="utf-8-sig", newline="") as file:
            return _roles_of_csv(Path(path).name, file, cls)
    except UnicodeDecodeError as error:
        raise _not_utf8(path) from error


def _roles_of_csv(subject: str, lines: Iterable[str], cls: type[Role]) -> list[Role]:
    problems: Problems = []
    rows = _csv_rows(lines, problems)
    top, header = next(rows, (1, list[str]()))
    if not (header or problems):
        problems.append(Problem(f"line {top}", "there is no row of column names"))
    if len(header) == 1 and (";" in header[0] or "\t" in header[0]):
        problems.append(Problem(f"line {top}", "the columns are not separated by commas"))
    if problems and len(header) < 2:  # noqa: PLR2004 - the rows can't be told without columns
        raise InvalidDataError(subject, problems)
    table = Table([each.strip() for each in header], rows, "line", f"line {top}")
    return _roles_of_table(subject, table, cls, problems)


def roles_of_frame(frame: Any, cls: type[Role]) -> list[Role]:  # noqa: ANN401 - of three libraries
    """Roles of a pandas, polars or pyarrow table. Raises InvalidDataError with every problem."""
    read = _reader(frame)
    names: Iterable[object] = getattr(frame, "column_names", None) or frame.columns
    columns = [str(each) for each in names]
    # The three libraries would drop a column of a name that was there before.
    records = read() if len(set(columns)) == len(columns) else []
    rows = ([_plain(cell) for cell in record.values()] for record in records)
    return _roles_of_table("frame", Table(columns, enumerate(rows), "row", "columns"), cls, [])


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


def _roles_of_table(subject: str, table: Table, cls: type[Role], problems: Problems) -> list[Role]:
    if "type" in table.columns:
        # Which columns there are depends on the types of all rows.
        table = attrs.evolve(table, rows=list(table.rows))
    known = known_columns(cls, _types(table))
    problems += [Problem(table.top, each) for each in column_problems(table.columns, known)]
    if "title" not in table.columns:
        raise InvalidDataError(subject, problems)
    telling = functools.partial(_cell_path, table.row, table.columns)
    return roles_of(subject, _entries(table, known, cls, problems), cls, telling, problems)


def _types(table: Table) -> set[object]:
    if "type" not in table.columns:
        return set()
    at = table.columns.index("type")
    return {cells[at] for _, cells in table.rows if len(cells) > at}


def _entries(
    table: Table, known: Mapping[str, object], cls: type[Role], problems: Problems
) -> Entries:
    columns = table.columns
    for place, cells in table.rows:
        if len(cells) != len(columns):
            message = f"{len(cells)} cells under {len(columns)} columns"
            at = f"{table.row} {place}"
            problems.append(Problem(at, f"{message}; put a cell that has a comma in quotes"))
            continue
        filled = zip(columns, map(_stripped, cells), strict=True)
        row = {name: cell for name, cell in filled if cell not in (None, "") and name in known}
        found: Problems = []
        data = read_row(row, cls, found)
        problems += [
            Problem(_cell_path(table.row, columns, place, each.path), each.message)
            for each in found
        ]
        yield place, data


def _stripped(cell: object) -> object:
    return cell.strip() if isinstance(cell, str) else cell


def _csv_rows(lines: Iterable[str], problems: Problems) -> Iterator[tuple[int, list[str]]]:
    """The rows that are not blank, each with the line on which it begins."""
    reader = csv.reader(lines, strict=True, skipinitialspace=True)
    begins = 1
    try:
        for cells in reader:
            if any(map(str.strip, cells)):
                yield begins, cells
            begins = reader.line_num + 1
    except csv.Error as error:
        problems.append(Problem(f"line {begins}", f"not CSV that can be read: {error}"))


def _is_list(file: TextIO) -> bool:
    """Whether a file's text begins with a bracket; it is read from its beginning afterwards."""
    first = next((line.lstrip() for line in file if line.strip()), "")
    file.seek(0)
    return first.startswith("[")


def _of_lines(lines: Iterable[str], problems: Problems) -> Entries:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield number, parsed(line)
        except ValueError as error:
            problems.append(Problem(f"line {number}", f"{error}; a role is one whole line"))


def _list_path(place: int, path: str) -> str:
    return f"$[{place}]{path[1:]}"


def _line_path(place: int, path: str) -> str:
    return f"line {place}" if path == "$" else f"line {place}, {path}"


def _cell_path(row: str, columns: Sequence[str], place: int, path: str) -> str:
    """`$.salary_range.low` as its row and column, which may be `salary_range_low`."""
    name = path[2:]
    joined = name.replace(".", "_")
    column = joined if joined in columns else name
    return f"{row} {place}, column {column}" if column else f"{row} {place}"


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


def _not_utf8(path: FilePath) -> InvalidDataError:
    """What is wrong with a file whose text can't be read."""
    content = Path(path).read_bytes()
    line = 1
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line += content.count(b"\n", 0, error.start)
    problem = Problem(f"line {line}", "not UTF-8; save the file in that encoding")
    return InvalidDataError(Path(path).name, [problem])


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
