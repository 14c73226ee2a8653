"""A role with the figures of one area, from the cells that are bundled for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from occucompare.model.metric import metrics_of
from occucompare.model.role import Role
from occucompare.model.values import Source
from occucompare.readers.oews_roles import figures_of
from occucompare.readers.oews_row import OewsRow

AREA_CELLS = (
    "jobs", "jobs_error", "annual_mean", "mean_error", "annual_median",
    "annual_10", "annual_25", "annual_75", "annual_90",
    "hourly_mean", "hourly_median", "hourly_10", "hourly_25", "hourly_75", "hourly_90",
    "annual_only", "hourly_only",
)  # fmt: skip
"""What an area's line has for an occupation: cells of the official file, as published."""

_OF_THE_NATION = frozenset({"pay", "outlook", "education", "people", "places"})


def area_role(role: Role, cells: Sequence[Any], area: str, source: Source) -> Role:
    """A role with one area's pay and jobs, and what holds of the occupation anywhere.

    The nation's outlook, people, education and places are left out: they are not the area's.
    """
    figures: dict[str, Any] = dict.fromkeys((field.name for field in attrs.fields(OewsRow)), "")
    figures.update(zip(AREA_CELLS, cells, strict=True))
    year = int((source.period or "").split()[-1])
    elsewhere = [metric.name for metric in metrics_of(Role) if metric.group in _OF_THE_NATION]
    changed: dict[str, Any] = dict.fromkeys(elsewhere)
    changed |= figures_of(OewsRow(**figures), source, year)
    return attrs.evolve(role, area=area, **changed)
