"""A kind's forms compiled to functions: one that writes, and one that tells what it would write.

The writer is one function a kind and style: which form applies and the text itself, with no table
looked up and no call between them, because it runs once a pair. It decides by the rules of
`Measure.shape`, written out; a test holds the two together for every pair of the bundled roles.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from occucompare.languages.en import placeholders
from occucompare.languages.en.forms import Cases, Form, leaf
from occucompare.languages.en.style import Lines, Style
from occucompare.languages.en.templates import Part, Setting, expression, spoken, stated_by, text_of
from occucompare.model import changes
from occucompare.model.changes import Change
from occucompare.model.measures import Scale
from occucompare.model.measures.measure import UNAVAILABLE
from occucompare.model.measures.scales import FLOAT_DUST
from occucompare.model.metric import Metric

Writer: TypeAlias = Callable[..., str]
"""Takes left, right, thresholds and, where the facts bear it, " also"; gives the text or ""."""
Located: TypeAlias = tuple[type[Change], Any, Any, Any, Any, Any, int]
"""Shape, the two roles in the order that the form speaks of them, their pieces, what lies between
them, and the number of the template."""

ORDERED = (changes.Higher, changes.Similar, changes.AtLeast)

_OPENING = """
def function(left, right, thresholds, also=""):
    one, other = left, right
    a = left.pieces.get(KEY)
    if a is None:
        a = left.piece(METRIC)
    b = right.pieces.get(KEY)
    if b is None:
        b = right.piece(METRIC)
    if a.plain and b.plain and a.key == b.key:
"""
_SCALE = """
        high, low = a.size, b.size
        if high == low:
            x = None
{Equal}
        if high < low:
            one, other, a, b, high, low = right, left, b, a, low, high
        x = high - low
        near = x < tolerance(low, thresholds) - DUST
        x = round(x, a.digits)
        if near:
{Similar}
{Higher}
    shape = shape_of_any(a.reading, b.reading, thresholds)
"""
_OTHERS = """
        shape = shape_of_known(a.number, b.number, thresholds)
    else:
        shape = shape_of_any(a.reading, b.reading, thresholds)
"""
_ORDERED = """
    if shape is {name}:
        if a.size < b.size:
            one, other, a, b = right, left, b, a
        x = round(a.size - b.size, a.digits)
{form}
"""
_ONE_KNOWN = """
    if shape is OneKnown:
        x = None
        if a.figure is None:
            one, other, a, b = right, left, b, a
{form}
"""
_ALIKE = """
    if shape is {name}:
        x = {between}
{form}
"""


class Skeleton:
    """The rule by which a kind chooses among its forms, with a place for what each of them gives.

    `leaves` are the forms without cases, in the order of their places.
    """

    def __init__(self, metric: Metric, forms: Mapping[type[Change], Form]) -> None:
        self.leaves: list[str | Lines] = []
        self._metric = metric
        self._forms = forms
        self._names = _names(metric)
        self._text = self._source()

    def locator(self) -> Callable[..., Located | None]:
        """The function that tells which form it is, and what is said of whom."""
        found = "(shape, one, other, a, b, x, {})"
        bodies = [expression(found.format(place)) for place in range(len(self.leaves))]
        return self._function(bodies, ast.Constant(None))

    def writer(self, style: Style, setting: Setting, *, joined: bool) -> Writer:
        """The function that writes the sentence in one style."""
        parts = [spoken(leaf(each, style), setting, joined=joined) for each in self.leaves]
        return self._function(list(map(text_of, parts)), ast.Constant(""))

    def _source(self) -> str:
        rule: Any = Scale
        if getattr(type(self._metric.measure), "shape_of_known", None) is rule.shape_of_known:
            fast = {
                name: self._form(getattr(changes, name), 12 if name != "Higher" else 8)
                for name in ("Equal", "Similar", "Higher")
            }
            source = _OPENING + _SCALE.format(**fast)
        else:
            source = _OPENING + _OTHERS
        return source + "".join(map(self._branch, self._forms)) + "\n    return NOTHING\n"

    def _branch(self, shape: type[Change]) -> str:
        form = self._form(shape, 8)
        if shape in ORDERED:
            return _ORDERED.format(name=shape.__name__, form=form)
        if shape is changes.OneKnown:
            return _ONE_KNOWN.format(form=form)
        between = "between(shape, a.reading, b.reading)"
        if shape is changes.Equal:
            between = "None"
        elif shape in UNAVAILABLE:
            between = "change(a.reading, b.reading, thresholds)"
        return _ALIKE.format(name=shape.__name__, between=between, form=form)

    def _form(self, shape: type[Change], indent: int) -> str:
        lines = [f"shape = {shape.__name__}", *self._returns(self._forms[shape])]
        return "\n".join(" " * indent + line for line in lines)

    def _returns(self, form: Form) -> Iterator[str]:
        if not isinstance(form, Cases):
            yield f"return {self._place(form)}"
            return
        pick = f"pick{len(self._names)}"
        self._names[pick] = form.choice.pick
        yield f"case = {pick}(a, b, x)"
        for case, each in form.templates.items():
            yield f"if case == {case!r}:"
            yield from ("    " + line for line in self._returns(each))

    def _place(self, form: str | Lines) -> str:
        if not form:
            return "NOTHING"
        if form not in self.leaves:
            self.leaves.append(form)
        return f"T{self.leaves.index(form)}"

    def _function(self, bodies: list[ast.expr], nothing: ast.expr) -> Callable[..., Any]:
        tree = _Filled(bodies, nothing).visit(ast.parse(self._text))
        names = dict(self._names)
        code = compile(ast.fix_missing_locations(tree), "<wording>", "exec")
        # The code is the skeleton above and expressions of placeholders.py; a template only
        # chooses among those, and its literal text is data.
        exec(code, names)  # noqa: S102
        function: Callable[..., Any] = names["function"]
        return function


class _Filled(ast.NodeTransformer):
    """Puts what is to be returned in the places that a skeleton leaves for it."""

    def __init__(self, bodies: list[ast.expr], nothing: ast.expr) -> None:
        self._bodies = {f"T{place}": body for place, body in enumerate(bodies)}
        self._bodies["NOTHING"] = nothing

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """A place's own expression."""
        return copy.deepcopy(self._bodies.get(node.id, node))


def text_function(parts: Sequence[Part]) -> Writer:
    """What writes one template, from what the locator gives."""
    return _lambda(text_of(parts), "one, other, a, b, x, also")


def fact_function(parts: Sequence[Part]) -> Callable[..., tuple[tuple[Any, ...], ...]]:
    """What tells one template's facts: tuples of side, stored value and text."""
    return _lambda(stated_by(parts), "one, other, a, b, x")


def _lambda(body: ast.expr, parameters: str) -> Callable[..., Any]:
    tree = ast.parse(f"lambda {parameters}: BODY", mode="eval")
    tree.body.body = body  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue]
    code = compile(ast.fix_missing_locations(tree), "<wording>", "eval")
    function: Callable[..., Any] = eval(code, dict(placeholders.FUNCTIONS))  # noqa: S307 - as above
    return function


def _names(metric: Metric) -> dict[str, Any]:
    measure: Any = metric.measure
    return {
        **placeholders.FUNCTIONS,
        **{shape.__name__: shape for shape in measure.shapes},
        "METRIC": metric,
        "KEY": id(metric),
        "DUST": FLOAT_DUST,
        "tolerance": getattr(measure, "tolerance", None),
        "shape_of_known": measure.shape_of_known,
        "shape_of_any": measure.shape,
        "between": measure.between,
        "change": measure.change,
    }
