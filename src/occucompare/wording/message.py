"""Messages: one thing each that can be said of roles, in any language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias, get_args

import attrs

from occucompare.model import changes
from occucompare.model.changes import Change, Thresholds
from occucompare.model.comparison import Comparison
from occucompare.model.measures.measure import UNAVAILABLE
from occucompare.model.metric import Metric
from occucompare.model.statement import Fact, Sentence
from occucompare.wording.lexicon import Lexicon, Patterns
from occucompare.wording.patterns import Pattern, Setting
from occucompare.wording.role_text import RoleText
from occucompare.wording.selected import Selected, Selector
from occucompare.wording.style import DEFAULT, Lines, Style

Scope: TypeAlias = Literal["difference", "role", "whole"]

_ORDERED = (changes.Higher, changes.Similar, changes.AtLeast)
_DIRECTED = (changes.Higher, changes.AtLeast)


@attrs.frozen
class TwoRoles:
    """Two roles as text, told apart, and their comparison. Of one role alone, both are that one."""

    comparison: Comparison
    left: RoleText
    right: RoleText
    lexicon: Lexicon

    @property
    def thresholds(self) -> Thresholds:
        """Below these, two figures are about the same."""
        return self.comparison.thresholds


@attrs.frozen(eq=False)
class Message:
    """One thing that can be said: a name, and what selects its case and its arguments.

    `metrics` are the metrics that it is about, by name; `select` finds the case of two roles, or
    None where there is nothing to say. `selectors` pick one of several cases of a shape of change
    ("higher"), or of the message ("") where it is about one role alone. `scope` is what it is
    about: one metric of two roles, one role, or the comparison as a whole. `given` names the
    arguments that `select` brings itself; `kind` is its sentences' kind, where that is not its own
    name; `patterns` is the message whose patterns it takes, where those are not its own.
    """

    name: str
    metrics: tuple[str, ...] = ()
    select: Select = attrs.field(kw_only=True)
    selectors: Mapping[str, Selector] = attrs.field(factory=dict[str, Selector])
    scope: Scope = "whole"
    given: frozenset[str] = frozenset()
    kind: str | None = None
    patterns: str | None = None

    @property
    def family(self) -> str:
        """The message by whose patterns it is said: such messages take turns at them."""
        return self.name if self.scope == "whole" else self.patterns or self.name

    def cases(self, shapes: tuple[str, ...]) -> tuple[str, ...]:
        """Every case of some shapes of change: "equal", "higher.near", "higher.twice"."""
        found: list[str] = []
        for shape in shapes:
            selector = self.selectors.get(shape)
            found += [f"{shape}.{case}" for case in selector.cases] if selector else [shape]
        return tuple(found)


Select: TypeAlias = Callable[[Message, TwoRoles], "Selected | None"]


def of_metric(
    message: Message, metric: Metric, left: RoleText, right: RoleText, thresholds: Thresholds
) -> Selected:
    """One metric of two roles: the shape of its change, and the higher or known role first."""
    a, b = left.figure(metric), right.figure(metric)
    measure = metric.measure
    shape = measure.shape(a.reading, b.reading, thresholds)
    one, other, between = left, right, None
    if shape in _ORDERED:
        if a.size < b.size:
            one, other, a, b = right, left, b, a
        between = round(a.size - b.size, max(a.digits, b.digits))
    elif shape is changes.OneKnown:
        if a.known is None:
            one, other, a, b = right, left, b, a
    elif shape in UNAVAILABLE:
        between = measure.change(a.reading, b.reading, thresholds)
    elif shape is not changes.Equal:
        between = measure.between(shape, a.reading, b.reading)
    case = shape_name(shape)
    selector = message.selectors.get(case)
    if selector is not None:
        case = f"{case}.{selector.pick(a, b, between)}"
    selected = Selected(case, one, other, a, b, metric=metric.name, between=between)
    if shape is changes.Equal:
        selected.both = True
    elif shape in _DIRECTED:
        selected.favours = "left" if one is left else "right"
        selected.after = (a.higher,)
    return selected


def of_one_role(message: Message, metric: Metric, role: RoleText) -> Selected | None:
    """One metric of one role; a distance from another's figure is not said alone."""
    figure = role.figure(metric)
    known = figure.known
    if known is None or known.relative_to is not None:
        return None
    selector = message.selectors.get("")
    case = "known" if selector is None else selector.pick(figure, figure, None)
    return Selected(case, role, role, figure, figure, metric=metric.name)


def shape_name(shape: type[Change]) -> str:
    """What a shape of change is called: "at_least"."""
    return _NAMES[shape]


def _snake(name: str) -> str:
    return "".join(f"_{each.lower()}" if each.isupper() else each for each in name).lstrip("_")


_NAMES: dict[type[Change], str] = {shape: _snake(shape.__name__) for shape in get_args(Change)}


class Worded:
    """A message in one language: its patterns, each read when it is first asked for.

    Raises WordingError, when a sentence is made, for a pattern that can't be read.
    """

    def __init__(self, message: Message, patterns: Patterns, lexicon: Lexicon) -> None:
        self.message = message
        self.patterns = patterns
        self._lexicon = lexicon
        self._read: dict[tuple[Any, ...], Pattern | None] = {}
        self._parsed: dict[tuple[Any, ...], Pattern] = {}

    def sentence(self, selected: Selected, style: Style = DEFAULT) -> Sentence | None:
        """The sentence of what was selected with each fact that it states, or None for silence."""
        key = (selected.case, style, not selected.opening)
        pattern = self._read.get(key)
        if pattern is None:
            if key in self._read:
                return None
            pattern = self._read[key] = self._pattern(*key)
            if pattern is None:
                return None
        texts = tuple([text(selected) for text in pattern.texts])
        facts: list[Fact] = []
        for place, state in pattern.stating:
            facts += state(selected, texts[place])
        if selected.both:
            # What is said of both is a fact about each.
            for state in pattern.mirrored:
                facts += state(selected, "")
        facts += selected.after
        return Sentence(
            selected.opening + pattern.frame % texts,
            self.message.kind or self.message.name,
            _once(facts),
            selected.favours,
        )

    def pattern(self, text: str, style: Style = DEFAULT, *, joined: bool = False) -> Pattern:
        """A pattern of this message as it is read in some style."""
        number = style.subject or self.patterns.number
        key = text, number, joined
        known = self._parsed.get(key)
        if known is None:
            message = self.message
            setting = Setting(
                f"kind {message.name!r}", self._lexicon, number, self.patterns.words, message.given
            )
            known = self._parsed[key] = Pattern(text, setting, joined=joined)
        return known

    def _pattern(self, case: str, style: Style, first: bool) -> Pattern | None:  # noqa: FBT001 - a part of the key
        form = self.patterns.of(case)
        text = form.of(style) if isinstance(form, Lines) else form
        return self.pattern(text, style, joined=not first) if text else None


def _once(facts: list[Fact]) -> tuple[Fact, ...]:
    """The facts without those that are there twice, such as one gap at both ends of a range."""
    if len(facts) < 2:  # noqa: PLR2004 - one is never there twice
        return tuple(facts)
    # A figure and its source belong together, so that the source need not be looked at.
    found: dict[tuple[str, str | None, object, str], Fact] = {}
    for each in facts:
        found.setdefault((each.metric, each.role, each.value, each.shown), each)
    return tuple(found.values())
