"""Which page, which frame and which chart belong to which value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from occucompare.catalog.catalog import Catalog
from occucompare.document.chart import Chart
from occucompare.document.page import Page
from occucompare.errors import NotComparableError
from occucompare.model.comparison import Comparison
from occucompare.model.metric import Metric
from occucompare.model.profile import RolePage
from occucompare.model.ranking import Ranking
from occucompare.model.role import Role
from occucompare.presentation.charts.bars import metric_bars, share_bars
from occucompare.presentation.charts.pay import pay_spans
from occucompare.presentation.charts.skills import skills_diverging
from occucompare.presentation.pages.cards import catalog_card, role_card
from occucompare.presentation.pages.comparison import comparison_page
from occucompare.presentation.pages.ranking import ranking_page
from occucompare.presentation.pages.role import role_page

if TYPE_CHECKING:
    from occucompare.formats.frames import Backend
    from occucompare.model.style import Length
    from occucompare.model.views import Shown

_PAIR = 2


def page_of(value: Shown, length: Length) -> Page:
    """The page of a value. Raises TypeError for one that has none."""
    match value:
        case Comparison():
            return comparison_page(value, length=length)
        case RolePage():
            return role_page(value, length=length)
        case Ranking():
            return ranking_page(value, length=length)
        case Role():
            return role_card(value)
        case Catalog():
            return catalog_card(value)
        case _:
            raise TypeError(f"{type(value).__name__} has no page")


def frame_of(value: Shown, backend: Backend | None) -> Any:  # noqa: ANN401 - of the backend chosen
    """The figures of a value as a data frame: of a comparison side by side, else role by role."""
    from occucompare.presentation.rows.frames import roles_frame, to_frame

    if isinstance(value, Comparison):
        return to_frame(value, backend=backend)
    return roles_frame(_roles(value), backend=backend)


def chart_of(value: Shown, name: str | None) -> Chart:
    """The chart of one metric over a value's roles; without a name, what suits the value.

    Raises MetricNotFoundError for a name that is none, NotComparableError where nothing is drawn.
    """
    roles = _roles(value)
    name = name or (value.by if isinstance(value, Ranking) else "salary_range")
    metric = Comparison(roles[0], roles[-1])[name].metric
    # A ranking is of one figure; elsewhere pay is drawn with its range.
    drawn = metric_bars(roles, metric) if isinstance(value, Ranking) else _drawn(roles, metric)
    if drawn is None:
        message = f"nothing to draw of {name!r}: no figures of one kind are known"
        raise NotComparableError(message)
    return drawn


def _drawn(roles: Sequence[Role], metric: Metric) -> Chart | None:
    measure = metric.measure
    if measure.drawn == "spans" and measure.pay_period in ("year", "hour", "week"):
        return pay_spans(roles, per=measure.pay_period)
    if measure.drawn == "shares" and len(roles) == _PAIR:
        return share_bars(Comparison(roles[0], roles[1]), metric.name)
    if measure.drawn == "opposed" and len(roles) == _PAIR:
        return skills_diverging(Comparison(roles[0], roles[1]), metric.name)
    return metric_bars(roles, metric)


def _roles(value: Shown) -> tuple[Role, ...]:
    match value:
        case Comparison():
            return value.left, value.right
        case RolePage():
            return value.role, *value.others
        case Ranking():
            return tuple(place.role for place in value.places)
        case _:
            raise TypeError(f"{type(value).__name__} has no figures to draw")
