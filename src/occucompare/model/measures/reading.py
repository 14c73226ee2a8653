"""A value as it is compared, and a number of it with its unit."""

from __future__ import annotations

from typing import Any

import attrs

from occucompare.model.values import Absence, Absent, Bound, Estimate, Value

FRACTION = "fraction"
"""The unit of a share as it is stored, from 0 to 1."""


class Reading:
    """A value as it is compared: rounded as its measure declares, and marked with its unit.

    `shown` is the rounded figure, `key` what must agree before two figures are subtracted, and
    `plain` says that it is known, unbounded and its role's own: the common case, tested first.
    `folded` are names by their lower-case form, for measures that compare lists of names.
    """

    __slots__ = ("folded", "key", "plain", "shown", "value")

    def __init__(self, value: Value[Any], shown: Any, key: tuple[object, ...]) -> None:  # noqa: ANN401
        self.value = value
        self.shown = shown
        self.key = key
        self.folded: dict[str, str] = {}
        self.plain = (
            isinstance(value, Estimate) and value.bound is None and value.published_as is None
        )

    @property
    def known(self) -> Estimate[Any] | None:
        """The estimate, or None when the figure is absent."""
        return self.value if isinstance(self.value, Estimate) else None

    @property
    def absence(self) -> Absence:
        """Why there is no figure; UNKNOWN when nobody said."""
        return self.value.absence if isinstance(self.value, Absent) else Absence.UNKNOWN


@attrs.frozen
class Quantity:
    """One number of a value as it is stored, with its unit and its text.

    `part` says which number of several: "low", "bachelor's degree", the name of a skill. A text
    that is no number has no `value`.
    """

    part: str | None
    value: float | None
    text: str
    unit: str | None = None
    standard_error: float | None = None
    bound: Bound | None = None
