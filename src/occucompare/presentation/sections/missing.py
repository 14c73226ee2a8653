"""What a page has no figure for, and why."""

from __future__ import annotations

from typing import Any

from occucompare.document.page import Block, Entries, Section, Term
from occucompare.document.table import Cell, Row
from occucompare.model.comparison import Difference
from occucompare.model.values import Estimate
from occucompare.presentation.context import Material
from occucompare.presentation.tables.cells import label, reason

_HEADING = "What is missing, and why"


def missing_section(material: Material) -> Section | None:
    """Each metric that a side has no figure of, with the reason; None when all are known."""
    missing = [each for each in material.differences if _is_missing(material, each)]
    unsaid = [each for each in missing if each.left is None and each.right is None]
    told = [each for each in missing if each not in unsaid]
    blocks: list[Block] = [*material.prose("not_published")]
    table = material.facing(_HEADING, (_row(material, each) for each in told))
    blocks += [] if table is None else [table]
    blocks += [Entries((_unknown(material, unsaid),))] if unsaid else []
    return Section("missing", _HEADING, tuple(blocks)) if blocks else None


def _is_missing(material: Material, difference: Difference) -> bool:
    """Whether a side has no figure; on a page about one role, a distance is none either."""
    values = (difference.left, difference.right)
    if material.same and isinstance(difference.left, Estimate):
        return difference.left.relative_to is not None
    return not all(isinstance(value, Estimate) for value in values)


def _row(material: Material, difference: Difference) -> Row:
    metric = difference.metric
    cells = (
        _known(value)
        if isinstance(value, Estimate)
        else Cell(reason(role.role, metric, value), known=False)
        for _, role, value in material.sides(difference)
    )
    return Row(
        label=label(metric, difference.left, difference.right),
        cells=tuple(cells),
        group=metric.group,
        metric=metric.name,
    )


def _known(estimate: Estimate[Any]) -> Cell:
    if estimate.relative_to is None:
        return Cell("known")
    return Cell(f"known only as a distance from {estimate.relative_to}")


def _unknown(material: Material, differences: list[Difference]) -> Term:
    names = listed([lower_label(each.metric.label) for each in differences])
    return Term(names, "Not known" if material.same else "Not known for either")
