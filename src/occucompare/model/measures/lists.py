"""The measure of ranked lists of names, such as skills with their weights."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, cast

import attrs

from occucompare.errors import Problem
from occucompare.model import changes
from occucompare.model.changes import Change, Mismatch, Thresholds
from occucompare.model.figures import Weighted, WeightedNames
from occucompare.model.measures.cells import list_in, weighted_cell, weighted_in
from occucompare.model.measures.checks import Problems, fraction, number, pairs, text, unique
from occucompare.model.measures.measure import UNAVAILABLE, Drawing, Layout, Measure
from occucompare.model.measures.reading import FRACTION, Quantity, Reading
from occucompare.model.values import Estimate, Value

if TYPE_CHECKING:
    from occucompare.model.language import Words

_SAMPLES = {
    "a": "customer service", "b": "appeals", "c": "phone calls", "d": "bookkeeping",
    "e": "billing", "f": "auditing", "x": "welding", "y": "brazing", "z": "soldering",
}  # fmt: skip


class Sides:
    """The names of both of two lists, and of each alone; names by their lower-case form."""

    __slots__ = ("_left", "_right", "shared")

    def __init__(self, left: dict[str, str], right: dict[str, str]) -> None:
        self._left = left
        self._right = right
        self.shared = tuple([name for key, name in left.items() if key in right])
        """The names of both, in left's order and spelling."""

    @property
    def only_left(self) -> tuple[str, ...]:
        """The names of left alone."""
        right = self._right
        return tuple([name for key, name in self._left.items() if key not in right])

    @property
    def only_right(self) -> tuple[str, ...]:
        """The names of right alone."""
        left = self._left
        return tuple([name for key, name in self._right.items() if key not in left])


@attrs.frozen
class Listing(Measure[WeightedNames]):
    """Names that matter most first: skills with their weights, technologies."""

    figure_type: ClassVar[type] = WeightedNames
    by_name: ClassVar[bool] = True
    layout: ClassVar[Layout] = "list"
    drawn: ClassVar[Drawing | None] = "opposed"
    shapes: ClassVar[tuple[type[Change], ...]] = (changes.Sets, *UNAVAILABLE)
    mismatches: ClassVar[tuple[Mismatch, ...]] = ("statistic", "reference", "scale", "scale")

    def figure(
        self,
        given: object,
        path: str,
        problems: Problems,
        *,
        distance: bool,
    ) -> WeightedNames:
        """A WeightedNames, a mapping of names to weights, names, or (name, weight) pairs."""
        if isinstance(given, WeightedNames):
            listing = given
        else:
            named = pairs(given, path, problems)
            weighted = (Weighted(name, cast("float | None", weight)) for name, weight in named)
            listing = WeightedNames(tuple(weighted))
        items, before = listing.items, len(problems)
        for place, item in enumerate(items):
            text(item.name, f"{path}[{place}].name", problems)
        weights = [
            self._weight(item, listing, f"{path}[{place}].weight", problems)
            for place, item in enumerate(items)
        ]
        unique((item.name for item in items), path, problems)
        if len(problems) > before:
            return listing
        plain = [
            item if type(weight) is type(item.weight) else attrs.evolve(item, weight=weight)
            for item, weight in zip(items, weights, strict=True)
        ]
        return attrs.evolve(listing, items=tuple(sorted(plain, key=_heaviest_first)))

    def shown(self, figure: WeightedNames) -> tuple[str, ...]:
        """The names in order."""
        return figure.names

    def read(self, value: Value[WeightedNames]) -> Reading:
        """A role's names ready for comparison, without their case."""
        reading = super().read(value)
        reading.folded = {name.casefold(): name for name in reading.shown or ()}
        return reading

    def key(self, estimate: Estimate[WeightedNames]) -> tuple[object, ...]:
        """Lists are compared when their weights are of one scale."""
        figure = estimate.figure
        return (estimate.statistic, estimate.relative_to, figure.scale, figure.top)

    def shape_of_known(
        self,
        left: tuple[str, ...],
        right: tuple[str, ...],
        thresholds: Thresholds,
    ) -> type[Change]:
        """Two lists always give the names of both and of each."""
        return changes.Sets

    def change_of_known(
        self,
        shape: type[Change],
        left: Reading,
        right: Reading,
    ) -> Change:
        """Names are the same when they differ in case alone; left's spelling is kept."""
        sides = Sides(left.folded, right.folded)
        return changes.Sets(sides.shared, sides.only_left, sides.only_right)

    def between(self, shape: type[Change], left: Reading, right: Reading) -> object:
        """The same names, each list worked out when a sentence asks for it."""
        return Sides(left.folded, right.folded)

    def _weight(
        self, item: Weighted, listing: WeightedNames, path: str, problems: Problems
    ) -> float | None:
        if item.weight is None:
            return None
        if listing.scale == "share":
            return fraction(item.weight, path, problems)
        weight = number(item.weight, path, problems)
        if not 0 <= weight <= (listing.top or float("inf")):
            problems.append(Problem(path, f"{item.weight} is not from 0 to {listing.top}"))
        return weight

    def text(self, figure: WeightedNames, shown: tuple[str, ...], words: Words) -> str:
        """The names with their weights."""
        return names_text(figure, words)

    def unit_of(self, figure: WeightedNames) -> str:
        """A fraction, or a score with its highest one."""
        top = "" if figure.top is None else f" up to {figure.top:g}"
        return FRACTION if figure.scale == "share" else f"score{top}"

    def quantities(self, reading: Reading, text: str, words: Words) -> Iterator[Quantity]:
        """Each name's weight; where nothing is listed, that."""
        known = cast("Estimate[WeightedNames]", reading.known)
        figure, error = known.figure, known.standard_error
        unit = self.unit_of(figure)
        if not figure.items:
            yield Quantity(None, None, "", unit, error)
        for item in figure:
            told = weight_text(item, figure.scale, words) or item.name
            yield Quantity(item.name, item.weight, told, unit, error)

    def from_cell(self, text: str) -> object:
        """Names, with or without their weights: "appeals:0.2; phone calls"."""
        return [weighted_in(each) for each in list_in(text)]

    def to_cells(self, figure: WeightedNames) -> dict[str, str]:
        """Names with their weights."""
        return {"": "; ".join(weighted_cell(item.name, item.weight) for item in figure)}

    def samples(self) -> list[WeightedNames]:
        """Lists of no name and of several, with some, many and none of another's."""
        return [_sample(letters) for letters in ("", "a", "ab", "abc", "bcdef", "xyz")]


def names_text(listing: WeightedNames, words: Words) -> str:
    """Names with their weights in a row: "appeals (20%) and phone calls (15%)"."""
    told = [(item.name, weight_text(item, listing.scale, words)) for item in listing]
    return words.listed([f"{name} ({weight})" if weight else name for name, weight in told])


def weight_text(item: Weighted, scale: str, words: Words) -> str:
    """A weight in prose: "15%", or a score; nothing where there is none."""
    if item.weight is None:
        return ""
    if scale == "share":
        return words.percent(round(item.weight * 100, 1))
    return words.decimal(item.weight)


def _sample(letters: str) -> WeightedNames:
    items = (
        Weighted(_SAMPLES[letter], round(0.2 - place / 100, 2))
        for place, letter in enumerate(letters)
    )
    return WeightedNames(tuple(items), "share")


def _heaviest_first(item: Weighted) -> float:
    return float("inf") if item.weight is None else -item.weight
