"""What differs between two roles in one metric."""

from __future__ import annotations

import math
from typing import Any, Literal, TypeAlias

import attrs

from occucompare.model.changes import AtLeast, Change, Equal, Higher, Similar
from occucompare.model.figures import Money
from occucompare.model.language import language
from occucompare.model.measures import Reading
from occucompare.model.metric import Metric
from occucompare.model.plain_data import PlainData, read_by
from occucompare.model.values import Estimate, Value, value_from_plain

Direction: TypeAlias = Literal["higher", "lower"]
Z95 = 1.959964
"""How many standard errors lie on either side of a 95% confidence interval's middle."""


@attrs.frozen
class Difference(PlainData):
    """One metric of two roles: both values as stored, and the change from left to right."""

    metric: Metric
    left: Value[Any] = attrs.field(metadata=read_by(value_from_plain))
    right: Value[Any] = attrs.field(metadata=read_by(value_from_plain))
    change: Change

    @property
    def left_shown(self) -> Any:  # noqa: ANN401 - a number, a pair or names, as the measure has it
        """The left figure, rounded as it is shown and subtracted; None when it is absent."""
        return self._reading(self.left).shown

    @property
    def right_shown(self) -> Any:  # noqa: ANN401
        """The right figure, rounded as it is shown and subtracted; None when it is absent."""
        return self._reading(self.right).shown

    @property
    def gap(self) -> Money | float | None:
        """How far apart the shown figures are: Money for pay, percentage points for shares."""
        if not isinstance(self.change, (Similar, Higher, AtLeast)):
            return 0 if self.equal else None
        known = self.left if isinstance(self.left, Estimate) else self.right
        figure = known.figure if isinstance(known, Estimate) else None
        gap: Money | float = self.metric.measure.gap_value(self.change.gap, figure)
        return gap

    @property
    def relative(self) -> float | None:
        """The gap as a fraction of the lower figure, where that means something."""
        return self.change.relative if isinstance(self.change, (Similar, Higher)) else None

    @property
    def direction(self) -> Direction | None:
        """Whether right is higher or lower than left; None when neither can be said."""
        if not isinstance(self.change, (Higher, AtLeast)):
            return None
        return "higher" if self.change.side == "right" else "lower"

    @property
    def equal(self) -> bool:
        """Whether both figures are known and shown as the same."""
        return isinstance(self.change, Equal)

    @property
    def similar(self) -> bool:
        """Whether the figures are equal or closer than the threshold."""
        return isinstance(self.change, (Equal, Similar))

    @property
    def reason(self) -> str | None:
        """Why nothing can be said, or None when something can."""
        return language().reason(self.change)

    @property
    def interval(self) -> tuple[float, float] | None:
        """The 95% confidence interval of right minus left, when both standard errors are known.

        Normal approximation for independent estimates: gap ± 1.96 √(se₁² + se₂²).
        """
        one, other = self.left, self.right
        if not (isinstance(one, Estimate) and isinstance(other, Estimate)):
            return None
        measure = self.metric.measure
        if not (measure.ordered and isinstance(self.change, (Equal, Similar, Higher))):
            return None
        if one.standard_error is None or other.standard_error is None:
            return None
        gap = self.right_shown - self.left_shown
        margin = Z95 * measure.error(math.hypot(one.standard_error, other.standard_error))
        return gap - margin, gap + margin

    @property
    def reliable(self) -> bool | None:
        """Whether the interval leaves out zero; None when standard errors are not published."""
        interval = self.interval
        return None if interval is None else not interval[0] <= 0 <= interval[1]

    def _reading(self, value: Value[Any]) -> Reading:
        return self.metric.measure.read(value)
