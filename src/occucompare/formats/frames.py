"""Rows as data frames of pandas, polars or pyarrow. The only importer of narwhals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from typing import Any, Literal, TypeAlias, get_args

from occucompare.errors import ExtraMissingError

Backend: TypeAlias = Literal["pandas", "polars", "pyarrow"]
Columns: TypeAlias = Mapping[str, "type[str | float | int]"]
"""The columns of a frame, in order, and what each holds."""
_PURPOSE = "make data frames"


def frame(
    rows: Iterable[Mapping[str, object]], columns: Columns, *, backend: Backend | None = None
) -> Any:  # noqa: ANN401 - a frame of that backend
    """Rows as a frame with those columns of text, numbers or whole numbers; None is null.

    Without `backend` it is of the first of pandas, polars and pyarrow that is installed. Raises
    ExtraMissingError for a library that is missing.
    """
    try:
        import narwhals as nw
    except ImportError:
        raise ExtraMissingError("narwhals", "frames", _PURPOSE) from None
    chosen = _installed(backend)
    kinds = {str: nw.String(), float: nw.Float64(), int: nw.Int64()}
    gathered = list(rows)
    first, *others = [
        nw.new_series(name, [_cell(row.get(name)) for row in gathered], kinds[kind], backend=chosen)
        for name, kind in columns.items()
    ]
    return first.to_frame().with_columns(*others).to_native()


def _installed(backend: Backend | None) -> Backend:
    """The backend that was named, or the first that is there."""
    if backend is None:
        return _first_installed()
    if backend not in get_args(Backend):
        known = ", ".join(map(repr, get_args(Backend)))
        raise ValueError(f"no backend {backend!r}; there is {known}")
    if find_spec(backend) is None:
        extra = "frames" if backend == "pandas" else None
        raise ExtraMissingError(backend, extra, f"make {backend} data frames")
    return backend


def _first_installed() -> Backend:
    backends: tuple[Backend, ...] = get_args(Backend)
    for backend in backends:
        if find_spec(backend) is not None:
            return backend
    raise ExtraMissingError("pandas, polars or pyarrow", "frames", _PURPOSE)


def _cell(cell: object) -> object:
    """A cell as it can be stored: halves of a character are no text to Arrow."""
    if isinstance(cell, str) and not cell.isascii():
        return cell.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return cell
