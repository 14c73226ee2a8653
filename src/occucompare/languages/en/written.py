"""A role as text, made once a role: its title's forms, and each metric's figure in words."""

from __future__ import annotations

import re
from typing import Any

from occucompare.languages.en import numbers
from occucompare.languages.en.titles import title_forms
from occucompare.model.language import Words
from occucompare.model.measures import Reading
from occucompare.model.metric import Metric, reading_of
from occucompare.model.role import Role
from occucompare.model.values import Estimate, TitleForms

WORDS: Words = numbers
"""How English writes figures: the functions of `numbers`."""
_PROJECTION = re.compile(r"\b(\d{4})\s*[-\u2013]\s*(\d{2,4})\b")


class Piece:
    """One metric of one role as text.

    `text` is the figure in words, `number` the rounded figure that gaps are taken of, `digits` the
    decimals of a gap. `size` is what tells higher from lower: the
    number, or the share that comes with a name. `figure` is what the role stores, or None.
    `parts` are the texts that a sentence may need of it: a range's ends, a name's share.
    """

    __slots__ = (
        "digits", "figure", "key", "metric", "number", "parts", "plain", "reading", "size", "text",
    )  # fmt: skip

    def __init__(self, metric: Metric, reading: Reading) -> None:
        measure = metric.measure
        known = reading.known
        self.metric = metric
        self.reading = reading
        self.plain = reading.plain
        self.key = reading.key
        self.figure: Any = None if known is None else known.figure
        self.number: Any = reading.shown
        self.size: Any = measure.size(reading.shown)
        self.digits = 1 if known is None else measure.digits(reading)
        self.text = "" if known is None else _text(metric, known, reading.shown)
        self.parts: tuple[str, ...] = ()
        if known is not None:
            self.parts = measure.pieces(known.figure, reading.shown, WORDS)
            if measure.projected:
                years = projected(reading)
                self.parts += (f" from {years[0]} to {years[1]}" if years else "",)

    def say(self, gap: float) -> str:
        """A gap to this figure in words."""
        return self.metric.measure.gap_text(gap, self.figure, WORDS)


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
    kept: Written | None = role.kept.get(Written)
    if kept is None:
        kept = role.kept[Written] = Written(role)
    return kept


def forms_of(role: Role) -> TitleForms:
    """The title's forms: those that the role brings, or the rules' own."""
    return role.forms or title_forms(role.title)


def capital(text: str) -> str:
    """The text at the start of a sentence; "iOS developers" keeps its own capitals."""
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]


def _text(metric: Metric, known: Estimate[Any], shown: Any) -> str:  # noqa: ANN401
    text = metric.measure.text(known.figure, shown, WORDS)
    if known.relative_to is not None:
        return f"{text} from that of {known.relative_to}"
    return f"{known.bound} {text}" if known.bound else text
