"""What is known of a figure: an estimate with its source and error, or the reason for none."""

from __future__ import annotations

import enum
from typing import Any, Generic, Literal, TypeAlias, TypeVar, Union

import attrs

from occucompare.model.figures import FIGURES, figure_from_plain, unknown_keys
from occucompare.model.plain_data import PlainData, is_mapping, read_by, read_value

Figure = TypeVar("Figure")
FigureT_co = TypeVar("FigureT_co", covariant=True)

Statistic: TypeAlias = Literal["mean", "median", "p10-p90", "p25-p75"]
Bound: TypeAlias = Literal["at least", "at most"]
AT_LEAST: Bound = "at least"
"""The bound of a top-coded figure."""


@attrs.frozen(kw_only=True)
class Source(PlainData):
    """Where a figure was published, for which period, and under which licence."""

    publisher: str
    dataset: str
    period: str | None = None
    address: str | None = None
    licence: str | None = None

    @property
    def title(self) -> str:
        """What it is called: publisher and data set, "BLS, OEWS", without a final full stop."""
        return f"{self.publisher}, {self.dataset.rstrip('.')}"

    @property
    def name(self) -> str:
        """The same with its period: "BLS, OEWS (May 2025)"."""
        return f"{self.title} ({self.period})" if self.period else self.title


class Absence(enum.Enum):
    """Why there is no figure."""

    NOT_PUBLISHED = "not published"
    SUPPRESSED = "suppressed"
    NOT_APPLICABLE = "not applicable"
    UNKNOWN = "unknown"


@attrs.frozen
class Absent(PlainData):
    """No figure, and the reason for it."""

    absence: Absence
    source: Source | None = None


@attrs.frozen
class Estimate(PlainData, Generic[FigureT_co]):
    """A published figure and what its publisher says of it.

    `standard_error` has the figure's own unit; for pay and counts that is currency units and
    persons, not percent. `bound` marks a top-coded or bottom-coded figure. `published_as` names
    the published line when several occupations share it: between two of them there is no measured
    difference. `relative_to` names a reference whose own figure is not published, when the figure
    is the distance from it: two distances from one reference can be compared, and nothing else.
    """

    figure: FigureT_co = attrs.field(metadata=read_by(figure_from_plain))
    statistic: Statistic | None = attrs.field(default=None, kw_only=True)
    standard_error: float | None = attrs.field(default=None, kw_only=True)
    bound: Bound | None = attrs.field(default=None, kw_only=True)
    published_as: str | None = attrs.field(default=None, kw_only=True)
    relative_to: str | None = attrs.field(default=None, kw_only=True)
    source: Source | None = attrs.field(default=None, kw_only=True)


Value: TypeAlias = Union[Estimate[Figure], Absent, None]  # noqa: UP007 - a generic alias on 3.10


def value_from_plain(data: object) -> object:
    """A metric's value from plain data: an estimate, an absence, or a plain figure."""
    if not is_mapping(data):
        return data
    if "absence" in data:
        return read_value(Absent, data)
    if "figure" in data:
        return read_value(Estimate[Any], data)
    if not data.keys() & FIGURES.keys():
        known = ("figure", "absence", *FIGURES)
        raise ValueError(f"no value has the keys {unknown_keys(data, known)}")
    return figure_from_plain(data)


def at_least(figure: Figure) -> Estimate[Figure]:
    """A top-coded figure: the true one is this or more."""
    return Estimate(figure, bound="at least")


def at_most(figure: Figure) -> Estimate[Figure]:
    """A bottom-coded figure: the true one is this or less."""
    return Estimate(figure, bound="at most")


@attrs.frozen(kw_only=True)
class TitleForms(PlainData):
    """A title as it stands in running prose.

    `article` is "a" or "an". Where a possessive would not be natural it is an of-phrase
    ("of right of way agents").
    """

    singular: str
    article: str
    plural: str
    possessive_singular: str
    possessive_plural: str
