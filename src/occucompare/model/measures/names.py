"""Measures of names: the most common one, shares by name, weighted lists, and texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, TypeVar, cast

import attrs

from occucompare.errors import Problem
from occucompare.model import changes
from occucompare.model.changes import Change, Mismatch, PartGap, Thresholds
from occucompare.model.figures import (
    Distribution,
    Money,
    Named,
    Part,
    Texts,
    Weighted,
    WeightedNames,
)
from occucompare.model.language import Words
from occucompare.model.measures.measure import (
    UNSAID,
    Family,
    Measure,
    Problems,
    Reading,
    number,
    pair,
)
from occucompare.model.measures.scales import FLOAT_DUST, Pay, fraction
from occucompare.model.values import Estimate, Value

Item = TypeVar("Item")

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
        *UNSAID,
    )
    family: ClassVar[Family | None] = "category"
    figure_type: ClassVar[type] = Named
    threshold: ClassVar[str | None] = "points"

    def text(self, figure: Named, shown: tuple[str, float | None], words: Words) -> str:
        """The name, and its share where it has one."""
        return figure.name if shown[1] is None else f"{figure.name} ({words.percent(shown[1])})"

    def pieces(
        self,
        figure: Named,  # noqa: ARG002
        shown: tuple[str, float | None],
        words: Words,
    ) -> tuple[str, ...]:
        """The share, where the name has one."""
        return () if shown[1] is None else (words.percent(shown[1]),)

    def size(self, shown: tuple[str, float | None]) -> float | None:
        """The share that comes with the name."""
        return shown[1]

    def gap_text(self, gap: float, figure: Named, words: Words) -> str:  # noqa: ARG002
        """The gap of two shares of one name."""
        return words.points(gap)

    def samples(self) -> Sequence[Named]:
        """Names, alone, with shares and with pay."""
        return [
            Named("bachelor's degree", share=0.3),
            Named("bachelor's degree", share=0.305),
            Named("bachelor's degree", share=0.5),
            Named("high school diploma"),
            Named("none"),
            Named("finance", pay=Money(40_000)),
            Named("insurance", pay=Money(41_000), reliably_first=False),
        ]

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> Named:  # noqa: ARG002
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

    def shown(self, figure: Named) -> tuple[str, float | None]:
        """The name without its case, and its share in percent."""
        share = figure.share
        return figure.name.casefold(), None if share is None else round(share * 100, 1)

    def plain_shape(
        self,
        left: tuple[str, float | None],
        right: tuple[str, float | None],
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

    def plain_change(self, shape: type[Change], left: Reading, right: Reading) -> Change:
        """The gap in percentage points, when one name has two shares."""
        if shape is changes.Higher or shape is changes.Similar:
            gap = round(right.shown[1] - left.shown[1], 1)
            return shape("right" if gap > 0 else "left", abs(gap))
        return changes.Equal() if shape is changes.Equal else changes.Differs()


@attrs.frozen
class Shares(Measure[Distribution]):
    """Shares of people by name, each a fraction from 0 to 1."""

    by_name: ClassVar[bool] = True
    shapes: ClassVar[tuple[type[Change], ...]] = (
        changes.Equal,
        changes.Shifts,
        changes.Differs,
        *UNSAID,
    )
    figure_type: ClassVar[type] = Distribution

    def text(self, figure: Distribution, shown: dict[str, float], words: Words) -> str:  # noqa: ARG002
        """Each part with its share."""
        return words.listed([f"{name} {words.percent(part)}" for name, part in shown.items()])

    def gap_text(self, gap: float, figure: Distribution, words: Words) -> str:  # noqa: ARG002
        """The gap of one part, in percentage points."""
        return words.points(gap)

    def samples(self) -> Sequence[Distribution]:
        """Mixes of women and men."""
        return [
            Distribution((Part("women", women), Part("men", round(1 - women, 3))))
            for women in (0.5, 0.505, 0.7)
        ]

    def figure(
        self, given: object, path: str, problems: Problems, *, distance: bool
    ) -> Distribution:
        """A Distribution, a mapping of names to fractions, or (name, fraction) pairs."""
        if isinstance(given, Distribution):
            found = given
        else:
            pairs = _pairs(given, path, problems)
            found = Distribution(tuple(Part(name, cast("float", share)) for name, share in pairs))
        total = 0.0
        parts: list[Part] = []
        for part in found.parts:
            at = f"{path}.{text(part.name, path, problems)}"
            share = fraction(part.share, at, problems, distance=distance)
            total += share
            parts.append(part if type(share) is type(part.share) else Part(part.name, share))
        _unique((part.name for part in found.parts), path, problems)
        if not (found.partial or distance or abs(total - 1) <= _ROUNDING):
            message = f"the shares add up to {total:.1%}, not 100%"
            problems.append(Problem(path, f"{message}; mark a distribution in part as partial"))
        return attrs.evolve(found, parts=tuple(parts))

    def shown(self, figure: Distribution) -> dict[str, float]:
        """Each part in percent with one decimal."""
        return {part.name: round(part.share * 100, 1) for part in figure.parts}

    def plain_shape(
        self,
        left: dict[str, float],
        right: dict[str, float],
        thresholds: Thresholds,  # noqa: ARG002
    ) -> type[Change]:
        """Equal when every part is; Shifts over the parts of both; Differs when there is none."""
        if left == right:
            return changes.Equal
        return changes.Differs if left.keys().isdisjoint(right) else changes.Shifts

    def plain_change(self, shape: type[Change], left: Reading, right: Reading) -> Change:
        """Right minus left for each part that both have, by name so that both sides agree."""
        if shape is not changes.Shifts:
            return changes.Equal() if shape is changes.Equal else changes.Differs()
        one: dict[str, float] = left.shown
        other: dict[str, float] = right.shown
        shared = sorted(one.keys() & other.keys())
        gaps = (PartGap(name, round(other[name] - one[name], 1)) for name in shared)
        return changes.Shifts(tuple(gaps))


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

    by_name: ClassVar[bool] = True
    shapes: ClassVar[tuple[type[Change], ...]] = (changes.Sets, *UNSAID)
    mismatches: ClassVar[tuple[Mismatch, ...]] = ("statistic", "reference", "scale", "scale")
    figure_type: ClassVar[type] = WeightedNames

    def text(self, figure: WeightedNames, shown: object, words: Words) -> str:  # noqa: ARG002
        """The names with their weights."""
        return words.listed([_weighted_text(item, figure.scale, words) for item in figure])

    def samples(self) -> Sequence[WeightedNames]:
        """Lists that have none, some and all of their names in common."""
        return [_sample_list(letters) for letters in ("", "a", "ab", "abc", "bcdef", "xyz")]

    def figure(
        self,
        given: object,
        path: str,
        problems: Problems,
        *,
        distance: bool,  # noqa: ARG002
    ) -> WeightedNames:
        """A WeightedNames, a mapping of names to weights, names, or (name, weight) pairs."""
        if isinstance(given, WeightedNames):
            listing = given
        else:
            pairs = _pairs(given, path, problems)
            weighted = (Weighted(name, cast("float | None", weight)) for name, weight in pairs)
            listing = WeightedNames(tuple(weighted))
        items, before = listing.items, len(problems)
        for place, item in enumerate(items):
            text(item.name, f"{path}[{place}].name", problems)
        weights = [
            self._weight(item, listing, f"{path}[{place}].weight", problems)
            for place, item in enumerate(items)
        ]
        _unique((item.name for item in items), path, problems)
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

    def plain_shape(
        self,
        left: tuple[str, ...],  # noqa: ARG002
        right: tuple[str, ...],  # noqa: ARG002
        thresholds: Thresholds,  # noqa: ARG002
    ) -> type[Change]:
        """Two lists always give the names of both and of each."""
        return changes.Sets

    def plain_change(
        self,
        shape: type[Change],  # noqa: ARG002
        left: Reading,
        right: Reading,
    ) -> Change:
        """Names are the same when they differ in case alone; left's spelling is kept."""
        sides = Sides(left.folded, right.folded)
        return changes.Sets(sides.shared, sides.only_left, sides.only_right)

    def between(self, shape: type[Change], left: Reading, right: Reading) -> object:  # noqa: ARG002
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


@attrs.frozen
class Prose(Measure[str]):
    """A text about the role."""

    shapes: ClassVar[tuple[type[Change], ...]] = (changes.Equal, changes.Differs, *UNSAID)

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> str:  # noqa: ARG002
        """A text that is not blank."""
        return text(given, path, problems)

    def shown(self, figure: str) -> str:
        """The text itself."""
        return figure

    def plain_shape(self, left: object, right: object, thresholds: Thresholds) -> type[Change]:  # noqa: ARG002
        """Equal, or Differs."""
        return changes.Equal if left == right else changes.Differs

    def plain_change(self, shape: type[Change], left: Reading, right: Reading) -> Change:  # noqa: ARG002
        """Equal, or Differs."""
        return changes.Equal() if shape is changes.Equal else changes.Differs()


@attrs.frozen
class Items(Measure[Texts]):
    """Several texts, such as a role's duties."""

    shapes: ClassVar[tuple[type[Change], ...]] = (changes.Equal, changes.Differs, *UNSAID)
    figure_type: ClassVar[type] = Texts

    def text(self, figure: Texts, shown: object, words: Words) -> str:  # noqa: ARG002
        """The texts in a row."""
        return "; ".join(figure)

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> Texts:  # noqa: ARG002
        """A Texts, or a list of texts."""
        found = given.texts if isinstance(given, Texts) else _listed(given, path, problems)
        return Texts(
            tuple(text(each, f"{path}[{place}]", problems) for place, each in enumerate(found))
        )

    def shown(self, figure: Texts) -> tuple[str, ...]:
        """The texts themselves."""
        return figure.texts

    def plain_shape(self, left: object, right: object, thresholds: Thresholds) -> type[Change]:  # noqa: ARG002
        """Equal, or Differs."""
        return changes.Equal if left == right else changes.Differs

    def plain_change(self, shape: type[Change], left: Reading, right: Reading) -> Change:  # noqa: ARG002
        """Equal, or Differs."""
        return changes.Equal() if shape is changes.Equal else changes.Differs()


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


def text(given: object, path: str, problems: Problems) -> str:
    """A text that is not blank."""
    if not isinstance(given, str):
        problems.append(Problem(path, f"{given!r} is not a text"))
        return ""
    if not given.strip():
        problems.append(Problem(path, "the text is empty"))
    return given


def _listed(given: object, path: str, problems: Problems) -> tuple[object, ...]:
    if isinstance(given, (str, bytes)) or not isinstance(given, Iterable):
        problems.append(Problem(path, f"{given!r} is not a list"))
        return ()
    if isinstance(given, (set, frozenset)):
        problems.append(Problem(path, "a set has no order; give a list"))
        return ()
    return tuple(cast("Iterable[object]", given))


def _pairs(given: object, path: str, problems: Problems) -> list[tuple[str, object]]:
    if isinstance(given, Mapping):
        given = list(cast("Mapping[object, object]", given).items())
    pairs: list[tuple[str, object]] = []
    for each in _listed(given, path, problems):
        name, weight = pair(each) or (each, None)
        pairs.append((cast("str", name), weight))
    return pairs


def _unique(names: Iterable[str], path: str, problems: Problems) -> None:
    seen: set[str] = set()
    for name in filter(None, names):
        folded = str(name).casefold()
        if folded in seen:
            problems.append(Problem(path, f"{name!r} is there twice"))
        seen.add(folded)


def _weighted_text(item: Weighted, scale: str, words: Words) -> str:
    if item.weight is None:
        return item.name
    shares = scale == "share"
    return f"{item.name} ({words.percent(round(item.weight * 100, 1)) if shares else words.decimal(item.weight)})"


_SKILLS = {
    "a": "customer service", "b": "appeals", "c": "phone calls", "d": "bookkeeping",
    "e": "billing", "f": "auditing", "x": "welding", "y": "brazing", "z": "soldering",
}  # fmt: skip


def _sample_list(letters: str) -> WeightedNames:
    weights = (round(0.2 - place / 100, 2) for place in range(len(letters)))
    items = (Weighted(_SKILLS[each], weight) for each, weight in zip(letters, weights, strict=True))
    return WeightedNames(tuple(items), "share")


def _heaviest_first(item: Weighted) -> float:
    return float("inf") if item.weight is None else -item.weight
