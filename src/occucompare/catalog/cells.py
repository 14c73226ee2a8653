"""Rows of cells, both ways: what a CSV file or a frame says of a role as plain data, and back.

The format is told in `Catalog.from_csv`.
"""

from __future__ import annotations

import difflib
import functools
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeAlias, cast

import attrs

from occucompare.errors import Problem, did_you_mean
from occucompare.model.figures import Distribution, Money, Named, Range, Texts, WeightedNames
from occucompare.model.measures import (
    Category,
    Count,
    Items,
    Listing,
    Measure,
    Pay,
    PayRange,
    Scale,
    Shares,
    Span,
)
from occucompare.model.metric import Metric, metrics_of, value_of
from occucompare.model.plain_data import is_mapping, subclass_named, unique_keys
from occucompare.model.role import Role
from occucompare.model.values import Absence, Absent, Estimate

Row: TypeAlias = Mapping[str, object]
Cells: TypeAlias = dict[str, str]
Known: TypeAlias = "Estimate[Any] | Absent"

_TEXTS = ("type", "title", "code", "area")
_ENDS = ("low", "high")
_ABSENCES = {absence.value: absence for absence in Absence}
_NUMBER = re.compile(r"-?(\d+(\.\d+)?|\.\d+)", re.ASCII)
# "0,310" is a decimal comma; a number with thousands never begins with zero.
_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?", re.ASCII)
_RANGE = re.compile(r"([\d.,]+)\s*[-\N{EN DASH}]\s*([\d.,]+)")


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
    if isinstance(metric.measure, Span):
        yield from (f"{metric.name}_{end}" for end in _ENDS)
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
    ends = _ends(metric, row, problems) if isinstance(measure, Span) else None
    if ends is not None and found is not None:
        problems.append(Problem(f"$.{name}", "this range is there twice, whole and by its ends"))
    rest = _cell(f"{name}_details", row, parsed, problems)
    found = ends if found is None else found
    if rest is None or len(problems) > before:
        return found
    return _detailed(found, rest, f"$.{name}_details", problems)


def _ends(metric: Metric, row: Row, problems: list[Problem]) -> tuple[object, object] | None:
    columns = [f"{metric.name}_{end}" for end in _ENDS]
    if not any(column in row for column in columns):
        return None
    commas = _takes_commas(metric.measure)
    low, high = (_cell(each, row, lambda text: _number(text, commas), problems) for each in columns)
    # Where both ends have a problem, there is no range with a problem of its own.
    return None if low is None and high is None else (low, high)


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
    if absence is not None:
        return absence
    match measure:
        case Scale():
            return _number(text, _takes_commas(measure))
        case Span():
            return _range(text, _takes_commas(measure))
        case Category():
            return _weighed(text)
        case Listing():
            return [_weighed(each) for each in _list(text)]
        case Shares():
            return [_share(each) for each in _list(text)]
        case Items():
            return _list(text)
        case _:
            return text


def _takes_commas(measure: Measure[Any]) -> bool:
    return isinstance(measure, (Count, Pay, PayRange))


def _number(text: str, commas: bool = False) -> float:  # noqa: FBT001, FBT002
    if commas and _THOUSANDS.fullmatch(text):
        text = text.replace(",", "")
    if not _NUMBER.fullmatch(text):
        shapes = "41000 or 41,000" if commas else "12 or 0.31"
        raise ValueError(f"{text!r} is not a plain number such as {shapes}")
    return float(text) if "." in text else int(text)


def _range(text: str, commas: bool) -> object:  # noqa: FBT001
    ends = _RANGE.fullmatch(text)
    if ends is None and not _RANGE.fullmatch(f"{text}-0"):
        raise ValueError(f"{text!r} is not a range such as 27000-44000")
    if ends is None:
        return _number(text, commas)
    return _number(ends[1], commas), _number(ends[2], commas)


def _weighed(text: str) -> str | tuple[str, float]:
    """A name, or a name and what stands after its last colon, if that is a number."""
    name, colon, tail = text.rpartition(":")
    return (name.strip(), _number(tail.strip())) if colon and _is_number(tail.strip()) else text


def _share(text: str) -> tuple[str, float]:
    found = _weighed(text)
    if isinstance(found, str):
        raise ValueError(f"{text!r} has no share such as '{text}:0.31'")  # noqa: TRY004
    return found


def _is_number(text: str) -> bool:
    return _NUMBER.fullmatch(text) is not None


def _list(text: str) -> list[str]:
    items = [each.strip() for each in text.split(";")]
    if "" in items:
        raise ValueError("an item between semicolons is empty")
    return items


def _aliases(text: str) -> object:
    return parsed(text) if text.startswith("[") else _list(text)


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
    cells = _shown(name, figure)
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


def _shown(name: str, figure: object) -> Cells:
    """The readable cells of a figure; none for one that has no form of its own."""
    match figure:
        case Absent():
            return {name: figure.absence.value}
        case Money():
            return {name: _digits(figure.amount)}
        case Range():
            ends = zip(_ENDS, (figure.low, figure.high), strict=True)
            return {f"{name}_{end}": _digits(each) for end, each in ends if each is not None}
        case Named():
            return {name: _joined(figure.name, figure.share)}
        case Distribution():
            return {name: "; ".join(_joined(part.name, part.share) for part in figure)}
        case WeightedNames():
            return {name: "; ".join(_joined(item.name, item.weight) for item in figure)}
        case Texts():
            return {name: "; ".join(figure)}
        case str():
            return {name: figure}
        case int() | float():
            return {name: _digits(figure)}
        case _:
            return {}


def _joined(name: str, weight: float | None) -> str:
    return name if weight is None else f"{name}:{_digits(weight)}"


def _digits(number: float) -> str:
    """A number in full, without an exponent, and whole only if it is an int."""
    return format(Decimal(repr(number)), "f")


def _json_text(plain: object) -> str:
    return json.dumps(plain, ensure_ascii=False, allow_nan=False)
