"""Which page, rows, chart and table belong to which value."""

from __future__ import annotations

from collections.abc import Sequence

from occucompare.catalog.catalog import Catalog
from occucompare.document.chart import Chart
from occucompare.document.page import Page
from occucompare.document.table import Table
from occucompare.errors import NotComparableError
from occucompare.model.comparison import Comparison
from occucompare.model.language import Rows
from occucompare.model.metric import Metric
from occucompare.model.profile import RolePage
from occucompare.model.ranking import Ranking
from occucompare.model.role import Role
from occucompare.model.style import Length
from occucompare.presentation.charts.bars import metric_bars, share_bars
from occucompare.presentation.charts.pay import pay_spans
from occucompare.presentation.charts.skills import opposed_lists
from occucompare.presentation.pages.cards import catalog_card, role_card
from occucompare.presentation.pages.comparison import comparison_page
from occucompare.presentation.pages.ranking import ranking_page
from occucompare.presentation.pages.role import role_page
from occucompare.presentation.rows.rows import (
    COMPARISON_COLUMNS,
    ROLE_COLUMNS,
    comparison_rows,
    role_rows,
)
from occucompare.presentation.tables.many import roles_table
from occucompare.presentation.tables.pairs import comparison_table
from occucompare.presentation.tables.ranking import ranking_table
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.role_text import RoleText
from occucompare.wording.same_title import told_apart
from occucompare.wording.telling import two_roles

_DEFAULT_CHART = "salary_range"
_PAIR = 2


def page_of(value: object, length: Length, lexicon: Lexicon) -> Page:
    """The page of a value. Raises TypeError for one that has none."""
    match value:
        case Comparison():
            return comparison_page(value, lexicon, length=length)
        case RolePage():
            return role_page(value, lexicon, length=length)
        case Ranking():
            return ranking_page(value, lexicon, length=length)
        case Role():
            return role_card(value, lexicon)
        case Catalog():
            return catalog_card(value, lexicon)
        case _:
            raise TypeError(f"{type(value).__name__} has no page")


def rows_of(value: object, lexicon: Lexicon) -> Rows:
    """The figures of a value as plain rows: of a comparison side by side, else role by role."""
    if isinstance(value, Comparison):
        roles = two_roles(value, lexicon)
        return comparison_rows(value, roles.left, roles.right), COMPARISON_COLUMNS
    texts = told_apart(_roles(value), lexicon)
    return (row for role in texts for row in role_rows(role)), ROLE_COLUMNS


def chart_of(value: object, name: str | None, lexicon: Lexicon) -> Chart:
    """The chart of one metric over a value's roles; without a name, what suits the value.

    Raises MetricNotFoundError for a name that is none, NotComparableError where nothing is drawn.
    """
    roles = _roles(value)
    name = name or (value.by if isinstance(value, Ranking) else _DEFAULT_CHART)
    metric = Comparison(roles[0], roles[-1])[name].metric
    texts = told_apart(roles, lexicon)
    # A ranking is of one figure; elsewhere pay is drawn with its range.
    drawn = metric_bars(texts, metric) if isinstance(value, Ranking) else _drawn(texts, metric)
    if drawn is None:
        message = f"nothing to draw of {name!r}: no figures of one kind are known"
        raise NotComparableError(message)
    return drawn


def table_of(value: object, lexicon: Lexicon) -> Table:
    """The figures of a value as one table. Raises TypeError for a value that has none."""
    match value:
        case Comparison():
            return comparison_table(value, lexicon)
        case RolePage():
            return roles_table(_roles(value), lexicon)
        case Ranking():
            return ranking_table(value, lexicon)
        case _:
            raise TypeError(f"{type(value).__name__} has no table")


def _drawn(roles: Sequence[RoleText], metric: Metric) -> Chart | None:
    measure = metric.measure
    if measure.drawn == "spans" and measure.pay_period in ("year", "hour", "week"):
        return pay_spans(roles, per=measure.pay_period)
    if measure.drawn in ("shares", "opposed") and len(roles) == _PAIR:
        difference = Comparison(roles[0].role, roles[1].role)[metric.name]
        draw = share_bars if measure.drawn == "shares" else opposed_lists
        return draw(difference, roles)
    return metric_bars(roles, metric)


def _roles(value: object) -> tuple[Role, ...]:
    match value:
        case Comparison():
            return value.left, value.right
        case RolePage():
            return value.role, *value.others
        case Ranking():
            return tuple(place.role for place in value.places)
        case _:
            raise TypeError(f"{type(value).__name__} has no figures to draw")
