"""Measures of names: the most common one, and shares by name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, cast

import attrs

from occucompare.errors import Problem
from occucompare.model import changes
from occucompare.model.changes import Change, PartGap, Thresholds
from occucompare.model.figures import Distribution, Money, Named, Part
from occucompare.model.measures.cells import list_in, share_in, weighted_cell, weighted_in
from occucompare.model.measures.checks import Problems, fraction, number, pair, pairs, text, unique
from occucompare.model.measures.measure import UNAVAILABLE, Drawing, Family, Measure, Threshold
from occucompare.model.measures.pay import Pay
from occucompare.model.measures.reading import FRACTION, Quantity, Reading
from occucompare.model.measures.scales import FLOAT_DUST
from occucompare.model.values import Estimate

if TYPE_CHECKING:
    from occucompare.model.language import Words

Shown: TypeAlias = "tuple[str, float | None]"

# Published shares are rounded, to a whole percent at worst, so they may miss 1 by this much.
_ROUNDING = 0.011


@attrs.frozen
class Category(Measure[Named]):
    """A name: a degree with its share, an industry with its pay, a field of study."""

    shapes: ClassVar[tuple[type[Change], ...]] = (
        changes.Equal,
        changes.Similar,
        changes.Higher,
        changes.Differs,
        *UNAVAILABLE,
    )

    figure_type: ClassVar[type] = Named
    threshold: ClassVar[Threshold | None] = "points"
    family: ClassVar[Family | None] = "category"
    compared_part: ClassVar[str | None] = "share"

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> Named:
        """A name, a (name, share) pair, or a Named."""
        halves = pair(given)
        if isinstance(given, Named):
            named = given
        elif halves is not None:
            named = Named(cast("str", halves[0]), cast("float", halves[1]))
        else:
            named = Named(cast("str", given))
        text(named.name, f"{path}.name" if named is given or halves else path, problems)
        changed = dict(_exact(named, path, problems))
        return attrs.evolve(named, **changed) if changed else named

    def shown(self, figure: Named) -> Shown:
        """The name without its case, and its share in percent."""
        share = figure.share
        return figure.name.casefold(), None if share is None else round(share * 100, 1)

    def shape_of_known(
        self,
        left: Shown,
        right: Shown,
        thresholds: Thresholds,
    ) -> type[Change]:
        """Differs for two names; for one name, how its shares differ."""
        if left[0] != right[0]:
            return changes.Differs
        one, other = left[1], right[1]
        if one is None or other is None or one == other:
            return changes.Equal
        return (
            changes.Similar if abs(one - other) < thresholds.points - FLOAT_DUST else changes.Higher
        )

    def change_of_known(self, shape: type[Change], left: Reading, right: Reading) -> Change:
        """The gap in percentage points, when one name has two shares."""
        if shape is changes.Higher or shape is changes.Similar:
            gap = round(right.shown[1] - left.shown[1], 1)
            return shape("right" if gap > 0 else "left", abs(gap))
        return changes.Equal() if shape is changes.Equal else changes.Differs()

    def size(self, shown: Shown | None) -> float | None:
        """The share."""
        return None if shown is None else shown[1]

    def text(self, figure: Named, shown: Shown, words: Words) -> str:
        """The name, with its share where there is one: "bachelor's degree (41%)"."""
        return figure.name if shown[1] is None else f"{figure.name} ({words.percent(shown[1])})"

    def pieces(self, figure: Named, shown: Shown, words: Words) -> tuple[str, ...]:
        """The share alone."""
        return () if shown[1] is None else (words.percent(shown[1]),)

    def gap_text(self, gap: float, figure: Named, words: Words) -> str:
        """Percentage points."""
        return words.points(gap)

    def quantities(self, reading: Reading, text: str, words: Words) -> Iterator[Quantity]:
        """The name, and each number that comes with it."""
        known = cast("Estimate[Named]", reading.known)
        figure = known.figure
        yield Quantity(None, None, figure.name, None, known.standard_error)
        if figure.share is not None:
            yield Quantity("share", figure.share, words.percent(reading.shown[1]), FRACTION)
        if figure.pay is not None:
            pay, error = figure.pay, figure.standard_error
            amount = words.money(pay.amount, pay.currency, pay.per)
            yield Quantity("pay", pay.amount, amount, f"{pay.currency} per {pay.per}", error)
        if figure.jobs is not None:
            yield Quantity("jobs", figure.jobs, words.count(figure.jobs), "count")

    def from_cell(self, text: str) -> object:
        """A name, and its share after a colon."""
        return weighted_in(text)

    def to_cells(self, figure: Named) -> dict[str, str]:
        """The name, and its share after a colon."""
        return {"": weighted_cell(figure.name, figure.share)}

    def samples(self) -> list[Named]:
        """Names alone, with shares, and with pay."""
        return [
            Named("bachelor's degree", share=0.3),
            Named("bachelor's degree", share=0.305),
            Named("bachelor's degree", share=0.5),
            Named("high school diploma"),
            Named("none"),
            Named("finance", pay=Money(40_000)),
            Named("insurance", pay=Money(41_000), reliably_first=False),
        ]


@attrs.frozen
class Shares(Measure[Distribution]):
    """Shares of people by name, each a fraction from 0 to 1."""

    figure_type: ClassVar[type] = Distribution
    by_name: ClassVar[bool] = True
    drawn: ClassVar[Drawing | None] = "shares"
    shapes: ClassVar[tuple[type[Change], ...]] = (
        changes.Equal,
        changes.Shifts,
        changes.Differs,
        *UNAVAILABLE,
    )

    def figure(
        self, given: object, path: str, problems: Problems, *, distance: bool
    ) -> Distribution:
        """A Distribution, a mapping of names to fractions, or (name, fraction) pairs."""
        if isinstance(given, Distribution):
            found = given
        else:
            shares = pairs(given, path, problems)
            found = Distribution(tuple(Part(name, cast("float", share)) for name, share in shares))
        total = 0.0
        parts: list[Part] = []
        for part in found.parts:
            at = f"{path}.{text(part.name, path, problems)}"
            share = fraction(part.share, at, problems, distance=distance)
            total += share
            parts.append(part if type(share) is type(part.share) else Part(part.name, share))
        unique((part.name for part in found.parts), path, problems)
        if not (found.partial or distance or abs(total - 1) <= _ROUNDING):
            message = f"the shares add up to {total:.1%}, not 100%"
            problems.append(Problem(path, f"{message}; mark a distribution in part as partial"))
        return attrs.evolve(found, parts=tuple(parts))

    def shown(self, figure: Distribution) -> dict[str, float]:
        """Each part in percent with one decimal."""
        return {part.name: round(part.share * 100, 1) for part in figure.parts}

    def shape_of_known(
        self,
        left: dict[str, float],
        right: dict[str, float],
        thresholds: Thresholds,
    ) -> type[Change]:
        """Equal when every part is; Shifts over the parts of both; Differs when there is none."""
        if left == right:
            return changes.Equal
        return changes.Differs if left.keys().isdisjoint(right) else changes.Shifts

    def change_of_known(self, shape: type[Change], left: Reading, right: Reading) -> Change:
        """Right minus left for each part that both have, by name so that both sides agree."""
        if shape is not changes.Shifts:
            return changes.Equal() if shape is changes.Equal else changes.Differs()
        one: dict[str, float] = left.shown
        other: dict[str, float] = right.shown
        shared = sorted(one.keys() & other.keys())
        gaps = (PartGap(name, round(other[name] - one[name], 1)) for name in shared)
        return changes.Shifts(tuple(gaps))

    def text(self, figure: Distribution, shown: dict[str, float], words: Words) -> str:
        """Each part with its share."""
        return words.listed([f"{name} {words.percent(share)}" for name, share in shown.items()])

    def gap_text(self, gap: float, figure: Distribution, words: Words) -> str:
        """Percentage points."""
        return words.points(gap)

    def unit_of(self, figure: Distribution) -> str:
        """A fraction."""
        return FRACTION

    def quantities(self, reading: Reading, text: str, words: Words) -> Iterator[Quantity]:
        """Each part's share."""
        known = cast("Estimate[Distribution]", reading.known)
        for part in known.figure:
            share = words.percent(reading.shown[part.name])
            yield Quantity(part.name, part.share, share, FRACTION, known.standard_error)

    def from_cell(self, text: str) -> object:
        """Names with their shares: "women:0.6; men:0.4"."""
        return [share_in(each) for each in list_in(text)]

    def to_cells(self, figure: Distribution) -> dict[str, str]:
        """Names with their shares."""
        return {"": "; ".join(weighted_cell(part.name, part.share) for part in figure)}

    def samples(self) -> list[Distribution]:
        """Women and men, of several shares."""
        return [
            Distribution((Part("women", women), Part("men", round(1 - women, 3))))
            for women in (0.5, 0.505, 0.7)
        ]


def _exact(named: Named, path: str, problems: Problems) -> Iterator[tuple[str, Any]]:
    """Check what is known of a name; the numbers that are to be made plain."""
    if named.share is not None:
        share = fraction(named.share, f"{path}.share", problems)
        if type(share) is not type(named.share):
            yield "share", share
    if named.pay is not None and not isinstance(named.pay, Money):  # pyright: ignore[reportUnnecessaryIsInstance]
        problems.append(Problem(f"{path}.pay", f"{named.pay!r} is not Money"))
    elif named.pay is not None:
        yield "pay", Pay().figure(named.pay, f"{path}.pay", problems, distance=False)
    for name in ("standard_error", "jobs"):
        given = getattr(named, name)
        if given is not None and number(given, f"{path}.{name}", problems) < 0:
            problems.append(Problem(f"{path}.{name}", f"{given} is negative"))
