"""A role as text, made once a role: its title's forms, and each metric's figure in words."""

from __future__ import annotations

import functools
import re
from typing import Any

from occucompare.model.measures import Reading
from occucompare.model.metric import Metric, cache_of, reading_of
from occucompare.model.role import Role
from occucompare.model.statement import Fact, stored
from occucompare.model.values import Estimate, Source
from occucompare.wording.lexicon import Lexicon

_PROJECTION = re.compile(r"\b(\d{4})\s*[-\u2013]\s*(\d{2,4})\b")


class FigureText:
    """One metric of one role as text.

    `text` is the figure in words, `number` the rounded figure that gaps are taken of, `size` what
    tells higher from lower: the number, or the share that comes with a name. `figure` is what the
    role stores, or None. `pieces` are the texts that a sentence may need of it: a range's ends, a
    name's share.
    """

    def __init__(self, role: RoleText, metric: Metric, reading: Reading) -> None:
        self.role = role
        self.metric = metric
        self.reading = reading
        self.known: Estimate[Any] | None = reading.known
        self.figure: Any = None if self.known is None else self.known.figure
        self.number: Any = reading.shown
        known = self.known is not None
        self.size: Any = metric.measure.size(reading.shown) if known else None
        self.digits: int = metric.measure.digits(reading) if known else 1
        self.printed: dict[str, str] = {}
        """What arguments have printed of it, because the same is asked for in each sentence."""
        self.stated: dict[str, tuple[Fact, ...]] = {}
        """What those state."""

    @functools.cached_property
    def text(self) -> str:
        """The figure in words, with its bound; empty when it is absent."""
        return self.role.lexicon.figure_text(self.metric.measure, self.reading)

    @functools.cached_property
    def pieces(self) -> tuple[str, ...]:
        """The texts that a sentence may need of the figure."""
        if self.known is None:
            return ()
        return self.metric.measure.pieces(self.figure, self.number, self.role.lexicon.words)

    def gap_text(self, gap: float) -> str:
        """A gap between this figure and another one in words."""
        return self.metric.measure.gap_text(gap, self.figure, self.role.lexicon.words)

    def print(self, name: str) -> str:
        """What an argument prints of the figure; asked for once."""
        text = self.printed[name] = self.role.lexicon.functions[name](self)
        return text

    @functools.cached_property
    def source(self) -> Source | None:
        """The figure's own source, or its role's when that has just one."""
        own = self.known.source if self.known else None
        sources = self.role.role.sources
        return own or (sources[0] if len(sources) == 1 else None)

    @functools.cached_property
    def higher(self) -> Fact:
        """That this figure is the higher one of two."""
        title = self.role.role.title
        return Fact(metric=self.metric.name, role=title, value="higher", shown="higher")

    @functools.cached_property
    def projected(self) -> tuple[str, ...]:
        """The two years of a projection, from its source's period ("2024-34"); none without it."""
        source = self.known.source if self.known else None
        match = _PROJECTION.search(source.period or "") if source else None
        return (match[1], match[1][: -len(match[2])] + match[2]) if match else ()

    def fact(self, value: object, shown: str) -> Fact:
        """A fact about this role's metric."""
        return Fact(
            metric=self.metric.name,
            role=self.role.role.title,
            value=stored(value),
            shown=shown,
            source=self.source,
        )


class RoleText:
    """A role as text. `a` is "a collector", `A` the same at the start of a sentence, and so on."""

    def __init__(self, role: Role, lexicon: Lexicon) -> None:
        forms = role.forms or lexicon.title_forms(role.title)
        self.role = role
        self.lexicon = lexicon
        self.singular = forms.singular
        self.plural = forms.plural
        self.a = f"{forms.article} {forms.singular}"
        self._capitals()
        # By the metric itself, not its name: a subclass may declare a metric anew.
        self.figures: dict[int, FigureText] = {}

    def _capitals(self) -> None:
        capital = self.lexicon.capital
        self.Singular, self.Plural, self.A = map(capital, (self.singular, self.plural, self.a))

    def with_mark(self, mark: str) -> RoleText:
        """The same role, its title told apart from another of the same title: "cooks (left)"."""
        copy = RoleText(self.role, self.lexicon)
        for name in ("a", "plural", "singular"):
            setattr(copy, name, f"{getattr(self, name)} ({mark})")
        copy._capitals()
        return copy

    def figure(self, metric: Metric) -> FigureText:
        """The role's figure of one metric, made when it is first asked for."""
        known = self.figures.get(id(metric))
        if known is None:
            # The figure keeps its metric, so that no other can come to have the same id.
            known = FigureText(self, metric, reading_of(self.role, metric))
            self.figures[id(metric)] = known
        return known


def role_text(role: Role, lexicon: Lexicon) -> RoleText:
    """The role as text; kept with the role, because it never changes."""
    key = RoleText, lexicon.code
    cache = cache_of(role)
    known: RoleText | None = cache.get(key)
    if known is None:
        known = cache[key] = RoleText(role, lexicon)
    return known
