"""Comparisons and roles as rows of text: no markup, and every gap explained."""

from occucompare.table.cells import label, reason, role_cell, weighted_names
from occucompare.table.many import roles_table, told_apart
from occucompare.table.model import Cell, Row, Table
from occucompare.table.pairs import (
    MINUS,
    alone,
    comparison_table,
    difference_row,
    worth_a_row,
)

__all__ = [
    "MINUS",
    "Cell",
    "Row",
    "Table",
    "alone",
    "comparison_table",
    "difference_row",
    "label",
    "reason",
    "role_cell",
    "roles_table",
    "told_apart",
    "weighted_names",
    "worth_a_row",
]
