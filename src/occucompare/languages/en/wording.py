"""Sentence kinds as data, checked when made and compiled to functions that cost an f-string.

A Kind has one form for each shape of change that its metric can have. From the same templates come
the text, its facts, and the check of both.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

import attrs

from occucompare.errors import WordingError
from occucompare.languages.en.compiled import (
    Located,
    Skeleton,
    Writer,
    fact_function,
    text_function,
)
from occucompare.languages.en.forms import Cases, Form, Forms, leaf, leaves
from occucompare.languages.en.style import DEFAULT, Lines, Style, Subject
from occucompare.languages.en.templates import Setting, parsed, spoken
from occucompare.languages.en.written import Written
from occucompare.model import changes
from occucompare.model.changes import Side, Thresholds
from occucompare.model.metric import Metric
from occucompare.model.statement import Fact, Sentence, source_of, stored

_DIRECTED = (changes.Higher, changes.AtLeast)


class Kind:
    """How one metric of two roles is said, in every shape that its change can have.

    `forms` maps each shape of the metric's measure to a form; `words` are the kind's own, for
    templates that several kinds share; `subject` is the number that its sentences are best said
    in. `wordings` is how many variants it has, and `variants` after how many all forms have gone
    round. Raises WordingError when a shape has no form, or a template names a placeholder that does
    not exist.
    """

    def __init__(
        self,
        name: str,
        metric: Metric,
        forms: Forms,
        words: Mapping[str, str] | None = None,
        subject: Subject = "plural",
    ) -> None:
        astray = set(metric.measure.shapes) ^ set(forms)
        if astray:
            names = sorted(shape.__name__ for shape in astray)
            raise WordingError(f"kind {name!r}: shapes without a form, or unknown: {names}")
        self.name = name
        self.metric = metric
        self.forms = forms
        self.subject: Subject = subject
        self._setting = Setting(f"kind {name!r}", subject, words or {})
        spoken_in = [each for form in forms.values() for each in leaves(form)]
        self.variants = math.lcm(*(count for each in spoken_in for count in each.counts()))
        self.wordings = max(count for each in spoken_in for count in each.counts())
        for each in spoken_in:
            _check(each, self._setting)
        self._text = functools.cache(self._text_of)
        self._facts = functools.cache(self._facts_of)
        self._writer = functools.cache(self._writer_in)

    def writer(self, style: Style = DEFAULT, *, joined: bool = False) -> Writer:
        """The function that writes the sentence: `write(left, right, thresholds, also="")`.

        `joined` is for the middle of a sentence, so its first word is in lower case.
        """
        variant = style.variant % self.variants
        return self._writer(attrs.evolve(style, variant=variant), joined=joined)

    def text(
        self,
        left: Written,
        right: Written,
        thresholds: Thresholds,
        style: Style = DEFAULT,
    ) -> str:
        """The sentence about two roles, or "" when there is nothing to say."""
        return self.writer(style)(left, right, thresholds)

    def sentence(  # noqa: PLR0913 - the connectives are by keyword
        self,
        left: Written,
        right: Written,
        thresholds: Thresholds,
        style: Style = DEFAULT,
        *,
        opening: str = "",
        also: str = "",
    ) -> Sentence | None:
        """The same sentence with each fact that it states, or None when there is none.

        `opening` comes before it ("By contrast, "); `also` is " also" where the facts bear it.
        """
        located = self._locate(left, right, thresholds)
        if located is None:
            return None
        shape, one, other, a, b, between, place = located
        template, subject = leaf(self._skeleton.leaves[place], style), style.subject or self.subject
        write = self._text(template, subject, joined=bool(opening))
        text = opening + write(one, other, a, b, between, also)
        state = self._facts(template, subject)
        facts = list(_facts(self.metric, state(one, other, a, b, between), one, other))
        if shape is changes.Equal:
            # What is said of both is a fact about each.
            facts += _facts(self.metric, state(other, one, b, a, between), other, one)
        facts = list(dict.fromkeys(facts))
        if shape not in _DIRECTED:
            return Sentence(text, self.name, tuple(facts))
        favours: Side = "left" if one is left else "right"
        direction = Fact(
            metric=self.metric.name, role=one.role.title, value="higher", shown="higher"
        )
        return Sentence(text, self.name, (*facts, direction), favours)

    @functools.cached_property
    def _skeleton(self) -> Skeleton:
        return Skeleton(self.metric, self.forms)

    @functools.cached_property
    def _locate(self) -> Callable[..., Located | None]:
        return self._skeleton.locator()

    def _text_of(self, template: str, subject: Subject, *, joined: bool) -> Writer:
        setting = attrs.evolve(self._setting, subject=subject)
        return text_function(spoken(template, setting, joined=joined))

    def _facts_of(self, template: str, subject: Subject) -> Callable[..., Any]:
        return fact_function(parsed(template, attrs.evolve(self._setting, subject=subject)))

    def _writer_in(self, style: Style, *, joined: bool) -> Writer:
        setting = attrs.evolve(self._setting, subject=style.subject or self.subject)
        return self._skeleton.writer(style, setting, joined=joined)


class RoleKind:
    """How one metric of one role is said; its templates speak of `left` alone."""

    def __init__(
        self,
        name: str,
        metric: Metric,
        form: Form,
        words: Mapping[str, str] | None = None,
        subject: Subject = "plural",
    ) -> None:
        self.name = name
        self.metric = metric
        self.form = form
        self._setting = Setting(f"kind {name!r}", subject, words or {})
        self.variants = math.lcm(*(count for each in leaves(form) for count in each.counts()))
        self._functions = functools.cache(self._compile)

    def sentence(self, role: Written, style: Style = DEFAULT) -> Sentence | None:
        """The sentence about a role with its facts, or None when there is nothing to say."""
        piece = role.piece(self.metric)
        if piece.figure is None:
            return None
        template = _template(self.form, style, piece)
        if not template:
            return None
        write, state = self._functions(template, style.subject or self._setting.subject)
        stated = state(role, role, piece, piece, None)
        facts = tuple(_facts(self.metric, stated, role, role))
        return Sentence(write(role, role, piece, piece, None, ""), self.name, facts)

    def _compile(self, template: str, subject: Subject) -> tuple[Writer, Callable[..., Any]]:
        parts = parsed(template, attrs.evolve(self._setting, subject=subject))
        return text_function(parts), fact_function(parts)


def _check(form: Lines, setting: Setting) -> None:
    """Raise WordingError for a template that can't be read."""
    for templates in attrs.astuple(form):
        for template in templates:
            parsed(template, setting)


def _template(form: Form, style: Style, piece: Any) -> str:  # noqa: ANN401
    while isinstance(form, Cases):
        form = form.templates[form.choice.pick(piece, piece, None)]
    return leaf(form, style)


def _facts(
    metric: Metric, states: tuple[tuple[Any, ...], ...], one: Written, other: Written
) -> Iterator[Fact]:
    for side, value, shown in states:
        written = {"one": one, "other": other}.get(side)
        role, source = None, None
        if written is not None:
            role = written.role.title
            source = source_of(written.piece(metric), written.role.sources)
        several = isinstance(value, tuple)
        values = cast("tuple[object, ...]", value) if several else (value,)
        for each in values:
            text = str(each) if several else shown
            yield Fact(metric=metric.name, role=role, value=stored(each), shown=text, source=source)
