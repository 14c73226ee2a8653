"""Comparisons and roles as data frames."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from occucompare.formats.frames import Backend, frame
from occucompare.model.comparison import Comparison
from occucompare.model.role import Role
from occucompare.presentation.rows.rows import (
    COMPARISON_COLUMNS,
    ROLE_COLUMNS,
    comparison_rows,
    role_rows,
)


def to_frame(comparison: Comparison, *, backend: Backend | None = None) -> Any:  # noqa: ANN401
    """A row for each number of each metric, with both roles' figures and their difference.

    `left` and `right` are the figures as they are stored, shares as fractions; `left_text` and
    `right_text` are as they are shown. `gap` is the distance of the shown figures, in `gap_unit`
    (percentage points for fractions), and `direction` says whether right is higher or lower. A
    metric of several numbers has a row for each, named by `part`; a text is a row without a
    number. Two figures that are not of a kind, such as dollars and euros, have a row each. What
    neither role says anything of has none.

    Without `backend` the frame is of the first of pandas, polars and pyarrow that is installed.
    Raises ExtraMissingError for a library that is missing.
    """
    return frame(comparison_rows(comparison), COMPARISON_COLUMNS, backend=backend)


def roles_frame(roles: Iterable[Role], *, backend: Backend | None = None) -> Any:  # noqa: ANN401
    """A row for each number of each metric of each role; parts and units as in `to_frame`."""
    rows = (row for role in roles for row in role_rows(role))
    return frame(rows, ROLE_COLUMNS, backend=backend)
