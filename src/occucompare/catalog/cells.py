"""Rows of cells, both ways: what a CSV file or a frame says of a role as plain data, and back.

The format is told in `Catalog.from_csv`.
"""

from __future__ import annotations

import difflib
import functools
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias, cast

import attrs

from occucompare.errors import Problem, did_you_mean
from occucompare.model.measures import Measure
from occucompare.model.measures.cells import list_in
from occucompare.model.metric import Metric, metrics_of, value_of
from occucompare.model.plain_data import is_mapping, subclass_named, unique_keys
from occucompare.model.role import Role
from occucompare.model.values import Absence, Absent, Estimate

Row: TypeAlias = Mapping[str, object]
Cells: TypeAlias = dict[str, str]
Known: TypeAlias = "Estimate[Any] | Absent"

_TEXTS = ("type", "title", "code", "area")
_ABSENCES = {absence.value: absence for absence in Absence}


def columns_of(cls: type[Role]) -> list[str]:
    """Every column that a table of such roles can have, in order."""
    metrics = metrics_of(cls)
    names = [metric.name for metric in metrics]
    fields = attrs.fields(cls)
    others = [field.name for field in fields if field.init and field.name not in names]
    measured = [column for metric in metrics for column in _columns_of_metric(metric)]
    return ["type", *others, *measured]


def known_columns(cls: type[Role], types: Iterable[object]) -> dict[str, None]:
    """The columns of `cls`, and of the types of role that a table names."""
    named = (subclass_named(cls, each) for each in sorted(map(str, types)))
    classes = [cls, *(each for each in named if each is not None)]
    return dict.fromkeys(column for each in classes for column in columns_of(each))


def column_problems(columns: Sequence[str], known: Mapping[str, None]) -> Iterator[str]:
    """What is wrong with the names of a table's columns."""
    for place, column in enumerate(columns):
        near = did_you_mean(difflib.get_close_matches(column, known))
        if not column:
            yield f"column {place + 1} has no name"
        elif column not in known:
            yield f"there is no metric or field {column!r}{near}"
        elif column in columns[:place]:
            yield f"the column {column!r} is there twice"
    if "title" not in columns:
        yield "there is no column 'title'"


def read_row(row: Row, cls: type[Role], problems: list[Problem]) -> dict[str, Any]:
    """The plain data of the role in a row of known cells; cells that can't be read are left out.

    Texts are read as their column needs, other cells are taken as they are. The path of a problem
    is `$.column`.
    """
    exact: Any = (subclass_named(cls, row["type"]) if "type" in row else None) or cls
    measured = _metrics_by_column(exact)
    there = {measured[column] for column in row if column in measured}
    data = {column: _field(column, row, problems) for column in row if column not in measured}
    for metric in metrics_of(exact):
        if metric.name in there:
            data[metric.name] = _metric_data(metric, row, problems)
    return {name: value for name, value in data.items() if value is not None}


def row_of(role: Role, problems: list[Problem]) -> Cells:
    """The cells of a role; a title, code or area that would not be read back is a problem."""
    plain = role.to_dict()
    row = {"type": type(role).__name__} if type(role) is not Role else {}
    metrics = {metric.name: metric for metric in metrics_of(type(role))}
    for name, given in plain.items():
        if name in metrics:
            row |= _cells(metrics[name], cast("Known", value_of(role, metrics[name])), given)
        elif name not in {"schema_version", "type"}:
            row[name] = _written_field(name, given, problems)
    return row


@functools.cache
def _metrics_by_column(cls: Any) -> Mapping[str, str]:  # noqa: ANN401 - a Role class
    """The metric's name of each column that is a metric's."""
    return {column: each.name for each in metrics_of(cls) for column in _columns_of_metric(each)}


def _columns_of_metric(metric: Metric) -> Iterator[str]:
    yield metric.name
    yield from (f"{metric.name}_{end}" for end in metric.measure.cell_ends)
    yield f"{metric.name}_details"


def _cell(column: str, row: Row, read: Callable[[str], object], problems: list[Problem]) -> object:
    cell = row.get(column)
    if not isinstance(cell, str):
        return cell
    try:
        return read(cell)
    except ValueError as error:
        problems.append(Problem(f"$.{column}", str(error)))
        return None


def _field(column: str, row: Row, problems: list[Problem]) -> object:
    """What a cell says that is no metric's: a text, a list of texts, or JSON."""
    if column in _TEXTS:
        return row[column]
    return _cell(column, row, _aliases if column == "aliases" else parsed, problems)


def _metric_data(metric: Metric, row: Row, problems: list[Problem]) -> object:
    """What the cells of a metric say together, as `from_dict` takes it."""
    before = len(problems)
    name, measure = metric.name, metric.measure
    found = _cell(name, row, lambda text: _given(measure, text), problems)
    ends = _ends(metric, row, problems)
    if ends is not None and found is not None:
        problems.append(Problem(f"$.{name}", "this range is there twice, whole and by its ends"))
    rest = _cell(f"{name}_details", row, parsed, problems)
    found = ends if found is None else found
    if rest is None or len(problems) > before:
        return found
    return _detailed(found, rest, f"$.{name}_details", problems)


def _ends(metric: Metric, row: Row, problems: list[Problem]) -> tuple[object, ...] | None:
    measure = metric.measure
    columns = [f"{metric.name}_{end}" for end in measure.cell_ends]
    if not any(column in row for column in columns):
        return None
    ends = tuple(_cell(each, row, measure.end_from_cell, problems) for each in columns)
    # Where all ends have a problem, there is no range with a problem of its own.
    return None if all(end is None for end in ends) else ends


def _detailed(found: object, rest: object, path: str, problems: list[Problem]) -> object:
    """A figure with what else is known of it: its source, error, bound or statistic."""
    if not is_mapping(rest):
        problems.append(Problem(path, f"{rest!r} is not an object with named fields"))
        return None
    if found is None:
        problems.append(Problem(path, "details of a figure that is not there"))
        return None
    whole: dict[str, Any] = {"figure": found}
    if isinstance(found, Absence):
        whole = {"absence": found.value}
    elif is_mapping(found) and found.keys() & {"figure", "absence"}:
        whole = dict(found)
    problems += [Problem(path, f"{key!r} is there twice") for key in rest if key in whole]
    return {**whole, **rest}


def _given(measure: Measure[Any], text: str) -> object:
    """The figure in a cell, as `from_dict` takes it. Raises ValueError."""
    if text.startswith("{"):
        return parsed(text)
    absence = _ABSENCES.get(text.casefold())
    return measure.from_cell(text) if absence is None else absence


def _aliases(text: str) -> object:
    return parsed(text) if text.startswith("[") else list_in(text)


def parsed(text: str) -> object:
    """What JSON text says, where every key is there once. Raises ValueError."""
    try:
        return json.loads(text, object_pairs_hook=unique_keys)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"not JSON that can be read: {error}") from None


def _written_field(name: str, given: Any, problems: list[Problem]) -> str:  # noqa: ANN401
    if name in _TEXTS:
        if not _is_kept(given):
            problems.append(Problem(f"$.{name}", f"a CSV cell can't hold {given!r} exactly"))
        return str(given)
    if name == "aliases" and all(_is_kept(each) and ";" not in each for each in given):
        joined = "; ".join(given)
        return _json_text(given) if joined.startswith("[") else joined
    return _json_text(given)


def _is_kept(text: str) -> bool:
    """Whether a cell keeps a text: not its outer spaces, and NUL not on every Python."""
    return bool(text) and text == text.strip() and "\0" not in text


def _cells(metric: Metric, value: Known, plain: dict[str, Any]) -> Cells:
    """A value as readable cells with their details, or where those can't hold it, as JSON."""
    name, figure = metric.name, value.figure if isinstance(value, Estimate) else value
    cells = _shown(metric, figure)
    problems: list[Problem] = []
    given = _metric_data(metric, cells, problems)
    if problems or not cells or not all(map(_is_kept, cells.values())):
        return {name: _json_text(plain)}
    if _accepted(metric.measure, given) == value:
        return cells
    if isinstance(value, Estimate):
        whole = attrs.evolve(value, figure=given)
        if _accepted(metric.measure, whole) != value:
            return {name: _json_text(plain)}
    rest = {key: each for key, each in plain.items() if key not in {"figure", "absence"}}
    return {**cells, f"{name}_details": _json_text(rest)}


def _accepted(measure: Measure[Any], given: object) -> object:
    problems: list[Problem] = []
    value = measure.accept(given, "$", problems)
    return None if problems else value


def _shown(metric: Metric, figure: object) -> Cells:
    """The readable cells of a figure; none for one that has no form of its own."""
    if isinstance(figure, Absent):
        return {metric.name: figure.absence.value}
    cells = metric.measure.to_cells(figure)
    return {f"{metric.name}_{end}" if end else metric.name: text for end, text in cells.items()}


def _json_text(plain: object) -> str:
    return json.dumps(plain, ensure_ascii=False, allow_nan=False)
