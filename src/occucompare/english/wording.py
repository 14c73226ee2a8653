"""Sentence kinds as data, checked when made and compiled to functions that cost an f-string.

A Kind has one form for each shape of change that its metric can have. A form is a template, or
Cases: several templates and the rule that picks one from the two figures. The empty template says
nothing, on purpose. From the same template come the text, its facts, and the check of both.
"""

from __future__ import annotations

import ast
import string
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias, Union, cast

import attrs

from occucompare import changes
from occucompare.changes import Change, Side, Thresholds
from occucompare.english import placeholders
from occucompare.english.sentences import Fact, Sentence, source_of, stored
from occucompare.english.written import Piece, Written
from occucompare.errors import WordingError
from occucompare.measures.measure import UNSAID
from occucompare.metric import Metric

SILENT = ""
"""The template that says nothing."""

_ORDERED = (changes.Higher, changes.Similar, changes.AtLeast)
_UNSAID = frozenset(UNSAID)
_DIRECTED = (changes.Higher, changes.AtLeast)


@attrs.frozen
class Choice:
    """A rule that picks one of its `cases` from the pieces of both sides and their change."""

    cases: tuple[str, ...]
    pick: Callable[[Piece, Piece, Any], str]


@attrs.frozen(eq=False)
class Cases:
    """One template for each case of a choice. Raises WordingError when one is left out."""

    choice: Choice
    templates: Mapping[str, Form]

    def __attrs_post_init__(self) -> None:
        astray = sorted(set(self.choice.cases) ^ set(self.templates))
        if astray:
            raise WordingError(f"cases without a template, or templates without a case: {astray}")


Form: TypeAlias = Union[str, Cases]  # noqa: UP007
Arranged: TypeAlias = tuple[type[Change], Written, Written, Piece, Piece, Any]


class Kind:
    """How one metric of two roles is said, in every shape that its change can have.

    `forms` maps each shape of the metric's measure to a form. Raises WordingError when a shape
    has no form, or a template names a placeholder that does not exist.
    """

    def __init__(self, name: str, metric: Metric, forms: Mapping[type[Change], Form]) -> None:
        astray = set(metric.measure.shapes) ^ set(forms)
        if astray:
            names = sorted(shape.__name__ for shape in astray)
            raise WordingError(f"kind {name!r}: shapes without a form, or unknown: {names}")
        self.name = name
        self.metric = metric
        self.forms = forms
        plans = {shape: _plan(form, name) for shape, form in forms.items()}
        self._writers = {shape: plan.write for shape, plan in plans.items()}
        self._joined = {shape: plan.joined for shape, plan in plans.items()}
        self._states = {shape: plan.states for shape, plan in plans.items()}
        self._plain_shape = metric.measure.plain_shape

    def text(
        self,
        left: Written,
        right: Written,
        thresholds: Thresholds,
        opening: str = "",
        also: str = "",
    ) -> str:
        """The sentence about two roles, or "" when there is nothing to say.

        `opening` comes before it ("By contrast, "); `also` is " also" where the facts bear it.
        """
        shape, one, other, a, b, between = self._arranged(left, right, thresholds)
        if opening:
            text = self._joined[shape](one, other, a, b, between, also)
            return opening + text if text else text
        return self._writers[shape](one, other, a, b, between, also)

    def sentence(
        self,
        left: Written,
        right: Written,
        thresholds: Thresholds,
        opening: str = "",
        also: str = "",
    ) -> Sentence | None:
        """The same sentence with each fact that it states, or None when there is none."""
        text = self.text(left, right, thresholds, opening, also)
        if not text:
            return None
        shape, one, other, a, b, between = self._arranged(left, right, thresholds)
        state = self._states[shape]
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

    def _arranged(self, left: Written, right: Written, thresholds: Thresholds) -> Arranged:
        metric = self.metric
        name = metric.name
        # This runs once a sentence: what is nearly always there is looked up in place.
        a, b = left.pieces.get(name), right.pieces.get(name)
        if a is None or a.metric is not metric:
            a = left.piece(metric)
        if b is None or b.metric is not metric:
            b = right.piece(metric)
        x, y = a.reading, b.reading
        if x.plain and y.plain and x.key == y.key:
            shape = self._plain_shape(x.shown, y.shown, thresholds)
        else:
            shape = metric.measure.shape(x, y, thresholds)
        if shape is changes.Equal:
            return shape, left, right, a, b, None
        if shape in _ORDERED:
            gap = a.size - b.size
            if gap < 0:
                return shape, right, left, b, a, round(-gap, a.digits)
            return shape, left, right, a, b, round(gap, a.digits)
        measure = metric.measure
        if shape is changes.OneKnown and a.figure is None:
            return shape, right, left, b, a, None
        if shape in _UNSAID:
            return shape, left, right, a, b, measure.change(x, y, thresholds)
        return shape, left, right, a, b, measure.between(shape, x, y)


class RoleKind:
    """How one metric of one role is said; its templates speak of `left` alone."""

    def __init__(self, name: str, metric: Metric, form: Form) -> None:
        self.name = name
        self.metric = metric
        self._plan = _plan(form, name)

    def sentence(self, role: Written) -> Sentence | None:
        """The sentence about a role with its facts, or None when there is nothing to say."""
        piece = role.piece(self.metric)
        if piece.figure is None:
            return None
        text = self._plan.write(role, role, piece, piece, None, "")
        states = self._plan.states(role, role, piece, piece, None)
        return (
            Sentence(text, self.name, tuple(_facts(self.metric, states, role, role)))
            if text
            else None
        )


@attrs.frozen
class _Plan:
    """A form as three functions: its text, its text after an opening, and what it states."""

    write: Callable[[Written, Written, Piece, Piece, Any, str], str]
    joined: Callable[[Written, Written, Piece, Piece, Any, str], str]
    states: Callable[[Written, Written, Piece, Piece, Any], tuple[Any, ...]]


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


def _plan(form: Form, kind: str) -> _Plan:
    if isinstance(form, str):
        pieces = list(_parsed(form, kind))
        return _Plan(_writer(pieces), _writer(_continued(pieces)), _stater(pieces, kind))
    pick = form.choice.pick
    plans = {case: _plan(each, kind) for case, each in form.templates.items()}
    writers = {case: plan.write for case, plan in plans.items()}
    joined = {case: plan.joined for case, plan in plans.items()}
    staters = {case: plan.states for case, plan in plans.items()}
    return _Plan(
        lambda one, other, a, b, x, also: writers[pick(a, b, x)](one, other, a, b, x, also),
        lambda one, other, a, b, x, also: joined[pick(a, b, x)](one, other, a, b, x, also),
        lambda one, other, a, b, x: staters[pick(a, b, x)](one, other, a, b, x),
    )


def _parsed(template: str, kind: str) -> Iterator[tuple[str, str | None]]:
    """Each stretch of literal text, with the placeholder that follows it."""
    try:
        parts = list(string.Formatter().parse(template))
    except ValueError as error:
        raise WordingError(f"kind {kind!r}: {error} in {template!r}") from None
    for literal, name, _, _ in parts:
        if name is not None and placeholders.find(name) is None:
            raise WordingError(f"kind {kind!r}: no placeholder {{{name}}} in {template!r}")
        yield literal, name


def _continued(pieces: list[tuple[str, str | None]]) -> list[tuple[str, str | None]]:
    """The same pieces for the middle of a sentence: the first word in lower case."""
    if not pieces:
        return pieces
    literal, name = pieces[0]
    if literal:
        literal = literal[0].lower() + literal[1:]
    elif name:
        name = name[0].lower() + name[1:]
    return [(literal, name), *pieces[1:]]


def _writer(pieces: list[tuple[str, str | None]]) -> Callable[..., str]:
    values: list[ast.expr] = []
    for literal, name in pieces:
        if literal:
            values.append(ast.Constant(literal))
        found = placeholders.find(name) if name else None
        if found:
            values.append(ast.FormattedValue(_expression(found[0].shown), conversion=-1))
    return _function(ast.JoinedStr(values), ("one", "other", "a", "b", "x", "also"))


def _stater(pieces: list[tuple[str, str | None]], kind: str) -> Callable[..., tuple[Any, ...]]:
    stated: list[ast.expr] = []
    for _, name in pieces:
        found = placeholders.find(name) if name else None
        if found and found[0].states:
            side, (placeholder, _) = ast.Constant(found[1]), found
            shown = _expression(placeholder.shown)
            value = _expression(placeholder.states or kind)
            stated.append(ast.Tuple([side, value, shown], ast.Load()))
    return _function(ast.Tuple(stated, ast.Load()), ("one", "other", "a", "b", "x"))


def _expression(source: str) -> ast.expr:
    return ast.parse(source, mode="eval").body


def _function(body: ast.expr, parameters: tuple[str, ...]) -> Callable[..., Any]:
    arguments = ast.arguments(
        posonlyargs=[],
        args=[ast.arg(name) for name in parameters],
        kwonlyargs=[],
        kw_defaults=[],
        defaults=[],
    )
    tree = ast.Expression(ast.Lambda(arguments, body))
    code = compile(ast.fix_missing_locations(tree), "<wording>", "eval")
    # The expressions are the house's own, from placeholders.py; templates only choose among them.
    function: Callable[..., Any] = eval(code, dict(placeholders.FUNCTIONS))  # noqa: S307
    return function
