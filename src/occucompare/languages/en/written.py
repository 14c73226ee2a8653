"""A role as text, made once a role: its title's forms, and each metric's figure in words."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import Any

from occucompare.languages.en import numbers
from occucompare.languages.en.titles import title_forms
from occucompare.model.figures import Weighted
from occucompare.model.measures import (
    Category,
    Count,
    Growth,
    Items,
    Level,
    Listing,
    Measure,
    Months,
    Pay,
    PayRange,
    Rating,
    Reading,
    Scale,
    Share,
    Shares,
    Span,
    Years,
)
from occucompare.model.metric import Metric, cache_of, reading_of
from occucompare.model.role import Role
from occucompare.model.values import TitleForms

_PROJECTION = re.compile(r"\b(\d{4})\s*[-\u2013]\s*(\d{2,4})\b")


class Piece:
    """One metric of one role as text.

    `text` is the figure in words, `number` the rounded figure that gaps are taken of, `digits` the
    decimals of a gap and `say` what writes one. `size` is what tells higher from lower: the
    number, or the share that comes with a name. `figure` is what the role stores, or None.
    `parts` are the texts that a sentence may need of it: a range's ends, a name's share.
    """

    __slots__ = (
        "digits", "figure", "key", "metric", "number", "parts", "plain", "reading", "say", "size",
        "text",
    )  # fmt: skip

    def __init__(self, metric: Metric, reading: Reading) -> None:
        measure = metric.measure
        self.metric = metric
        self.reading = reading
        self.plain = reading.plain
        self.key = reading.key
        self.figure: Any = None if reading.known is None else reading.known.figure
        self.number: Any = reading.shown
        self.size: Any = (
            reading.shown[1] if isinstance(measure, Category) and self.figure else reading.shown
        )
        self.digits = measure.digits(reading) if reading.known and isinstance(measure, Scale) else 1
        self.say = _gap_writer(measure, reading)
        self.text = "" if reading.known is None else _bounded(measure, reading)
        self.parts: tuple[str, ...] = () if reading.known is None else _parts(measure, self)


def projected(reading: Reading) -> tuple[str, ...]:
    """The two years of a projection, from its source's period ("2024-34"); none without it."""
    source = reading.known.source if reading.known else None
    match = _PROJECTION.search(source.period or "") if source else None
    return (match[1], match[1][: -len(match[2])] + match[2]) if match else ()


class Written:
    """A role as text. `a` is "a collector", `A` the same at the start of a sentence, and so on."""

    __slots__ = (
        "A", "Plural", "Singular", "a", "pieces", "plural", "possessive", "role", "singular",
    )  # fmt: skip

    def __init__(self, role: Role) -> None:
        forms = forms_of(role)
        self.role = role
        self.singular = forms.singular
        self.Singular = capital(forms.singular)
        self.plural = forms.plural
        self.Plural = capital(forms.plural)
        self.possessive = forms.possessive_plural
        self.a = f"{forms.article} {forms.singular}"
        self.A = capital(self.a)  # pyright: ignore[reportConstantRedefinition]
        # By the metric itself, not its name: a subclass may declare a metric anew.
        self.pieces: dict[int, Piece] = {}

    def marked(self, mark: str) -> Written:
        """The same role, its title told apart from another of the same title: "cooks (left)"."""
        copy = Written(self.role)
        for name in ("A", "Plural", "Singular", "a", "plural", "singular"):
            setattr(copy, name, f"{getattr(self, name)} ({mark})")
        return copy

    def piece(self, metric: Metric) -> Piece:
        """The role's figure of one metric, made when it is first asked for."""
        piece = self.pieces.get(id(metric))
        if piece is None:
            # The piece keeps its metric, so that no other can come to have the same id.
            piece = self.pieces[id(metric)] = Piece(metric, reading_of(self.role, metric))
        return piece


def written(role: Role) -> Written:
    """The role as text; kept with the role, because it never changes."""
    cache = cache_of(role)
    known: Written | None = cache.get(Written)
    if known is None:
        known = cache[Written] = Written(role)
    return known


def forms_of(role: Role) -> TitleForms:
    """The title's forms: those that the role brings, or the rules' own."""
    return role.forms or title_forms(role.title)


def capital(text: str) -> str:
    """The text at the start of a sentence; "iOS developers" keeps its own capitals."""
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]


def figure_text(measure: Measure[Any], figure: Any, shown: Any) -> str:  # noqa: ANN401
    """A figure in words, as its measure declares it."""
    match measure:
        case Pay():
            return numbers.money(figure)
        case Count():
            return numbers.count(shown)
        case Share():
            return numbers.percent(shown)
        case Rating():
            return f"{numbers.decimal(shown)} out of {numbers.decimal(measure.top)}"
        case Level():
            return f"{numbers.decimal(shown)} {measure.unit}"
        case PayRange():
            return numbers.pay_range(figure)
        case Months():
            return numbers.months(figure)
        case Category() if figure.share is not None:
            return f"{figure.name} ({numbers.percent(shown[1])})"
        case Shares():
            return numbers.listed(
                [f"{name} {numbers.percent(part)}" for name, part in shown.items()]
            )
        case Listing():
            return numbers.listed([_weighted(item, figure.scale) for item in figure])
        case Items():
            return "; ".join(figure)
        case Years():
            return numbers.decimal(shown)
        case _:
            return str(figure)


def _parts(measure: Measure[Any], piece: Piece) -> tuple[str, ...]:
    match measure:
        case Span():
            ends = (piece.figure.low, piece.figure.high)
            return tuple("" if end is None else piece.say(end) for end in ends)
        case Category() if piece.number[1] is not None:
            return (numbers.percent(piece.number[1]),)
        case Count():
            about = numbers.about(piece.number)
            return about, about.removeprefix("about ")
        case Growth():
            years = projected(piece.reading)
            return numbers.percent(
                abs(piece.number)
            ), f" from {years[0]} to {years[1]}" if years else ""
        case _:
            return ()


def _weighted(item: Weighted, scale: str) -> str:
    if item.weight is None:
        return item.name
    weight = numbers.percent(round(item.weight * 100, 1))
    return f"{item.name} ({weight if scale == 'share' else numbers.decimal(item.weight)})"


def _bounded(measure: Measure[Any], reading: Reading) -> str:
    known = reading.known
    if known is None:
        return ""
    text = figure_text(measure, known.figure, reading.shown)
    if known.relative_to is not None:
        return f"{text} from that of {known.relative_to}"
    return f"{known.bound} {text}" if known.bound else text


def _gap_writer(measure: Measure[Any], reading: Reading) -> Callable[[float], str]:
    known = reading.known
    match measure:
        case Pay() if known is not None:
            return numbers.money_writer(known.figure.currency, known.figure.per)
        case PayRange() if known is not None:
            return numbers.money_writer(known.figure.currency, known.figure.per)
        case Count():
            return numbers.count
        case Share() | Category() | Shares():
            return numbers.points
        case Years():
            return numbers.years
        case Level():
            return functools.partial(_level, measure.unit)
        case _:
            return numbers.decimal


def _level(unit: str, gap: float) -> str:
    return f"{numbers.decimal(gap)} {unit}"
