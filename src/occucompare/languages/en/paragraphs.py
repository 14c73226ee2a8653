"""Sentences put in order and joined as whole texts."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import isclose
from typing import TYPE_CHECKING

import attrs

from occucompare.errors import WordingError, did_you_mean
from occucompare.languages.en import kinds
from occucompare.languages.en.overall import OVERALL
from occucompare.languages.en.plans import (
    BLOCK,
    OWN,
    PLANS,
    Length,
    Plan,
    Theme,
    arranged,
    kinds_of,
)
from occucompare.languages.en.style import Extent, Register, Style, Subject, variant_of
from occucompare.languages.en.wording import Kind
from occucompare.languages.en.written import Written, written
from occucompare.model.changes import NeitherKnown, OneKnown
from occucompare.model.metric import Group, metrics_of
from occucompare.model.role import Role
from occucompare.model.statement import Sentence
from occucompare.model.values import Absence, Absent, Estimate

if TYPE_CHECKING:
    from occucompare.model.comparison import Comparison

_NATIONWIDE = "nationwide"
_FULL_PARAGRAPH = 3
_FULL_TIME = 2080
"""Hours a year, as OEWS has them: 52 weeks of 40."""
_ROUNDING = 0.002
_SAME_QUANTITY = {"education": "degree"}
"""Metrics that tell the same shares: the most common degree is one of the levels of education."""
_OF_ROLE = frozenset(metric.name for metric in metrics_of(Role))
KINDS = tuple(
    dict.fromkeys(
        (
            *PLANS["full"].opening,
            *kinds_of(PLANS["full"]),
            *sorted(kinds.WORDED),
            *OVERALL,
            *sorted(kinds.OF_ROLE),
        )
    )
)
"""The kinds of sentence, besides those of other metrics, which are named as their metric is."""


@attrs.frozen(kw_only=True)
class Manner:
    """How a whole text is to be worded.

    `seed` chooses among the wordings that say the same, and `turn` counts the texts of one page,
    so that no wording comes again before the others have been used. `wording` are kinds of the
    user's own, by name.
    """

    register: Register = "plain"
    subject: Subject | None = None
    seed: int = 0
    turn: int = 0
    wording: Mapping[str, Kind] = attrs.field(factory=dict[str, Kind])

    def style(self, kind: str, extent: Extent) -> Style:
        """The style of one sentence."""
        variant = variant_of(self.seed, kinds.family(kind), self.turn)
        return Style(register=self.register, extent=extent, subject=self.subject, variant=variant)


PLAIN = Manner()


@attrs.frozen
class _Pair:
    """A comparison, both roles as text, and how they are to be spoken of."""

    comparison: Comparison
    left: Written
    right: Written
    manner: Manner
    extent: Extent


def summary(comparison: Comparison, length: Length, manner: Manner = PLAIN) -> str:
    """The text of a comparison; an empty line stands between its paragraphs."""
    return "\n\n".join(
        " ".join(sentence.text for sentence in paragraph)
        for paragraph in paragraphs(comparison, length, manner)
    )


def sentences(
    comparison: Comparison, length: Length, manner: Manner = PLAIN
) -> tuple[Sentence, ...]:
    """The sentences of that text in order, joined by connectives that their facts bear."""
    told = paragraphs(comparison, length, manner)
    return tuple(sentence for paragraph in told for sentence in paragraph)


def paragraphs(
    comparison: Comparison, length: Length, manner: Manner = PLAIN
) -> tuple[tuple[Sentence, ...], ...]:
    """The sentences of that text, paragraph by paragraph.

    Raises WordingError for a length that does not exist.
    """
    plan = _plan(length)
    if comparison.left == comparison.right:
        plan = Plan(opening=("same_occupation",) if comparison.asked else ("headline",))
    told = [tuple(each) for each in _told(comparison, plan, manner) if each]
    return tuple(paragraphed(told)) if length in ("standard", "full") else (sum(told, ()),)


def block(comparison: Comparison, manner: Manner) -> tuple[Sentence, ...]:
    """One role of several against another, as a paragraph of the page about one of them."""
    told = _told(comparison, BLOCK, manner)
    return tuple(sentence for theme in told for sentence in theme)


def standalone(
    comparison: Comparison,
    names: Sequence[str],
    length: Length = "standard",
    manner: Manner = PLAIN,
) -> tuple[Sentence, ...]:
    """The sentences of some kinds, each to be read alone and as long as those of such a text."""
    known = dict.fromkeys((*manner.wording, *KINDS, *comparison.names))
    for name in names:
        if name not in known:
            near = difflib.get_close_matches(name, known)
            raise WordingError(f"no sentence kind {name!r}{did_you_mean(near)}")
    of = _Pair(comparison, *pair(comparison), manner, _plan(length).extent)
    return tuple(each for name in names for each in _said(of, name))


def pair(comparison: Comparison) -> tuple[Written, Written]:
    """Both roles as text, told apart by their area, or by period or side if titles are the same."""
    one, other = comparison.left, comparison.right
    left, right = written(one), written(other)
    if one.area != other.area:
        return left.marked(one.area or _NATIONWIDE), right.marked(other.area or _NATIONWIDE)
    if left.plural != right.plural or one == other:
        return left, right
    marks = _period(one), _period(other)
    if not all(marks) or marks[0] == marks[1]:
        marks = "left", "right"
    return left.marked(marks[0]), right.marked(marks[1])


def _period(role: Role) -> str:
    """The period of a role's figures, as the source of its pay or its one source tells it."""
    pay: object = role.salary or role.hourly or role.median_salary
    source = pay.source if isinstance(pay, (Estimate, Absent)) else None
    source = source or (role.sources[0] if len(role.sources) == 1 else None)
    return (source.period if source else None) or ""


def _plan(length: Length) -> Plan:
    if length not in PLANS:
        raise WordingError(f"no length {length!r}; there is {', '.join(map(repr, PLANS))}")
    return PLANS[length]


def _told(comparison: Comparison, plan: Plan, manner: Manner) -> Iterator[list[Sentence]]:
    """The sentences of each theme; a figure that has been told is not told again."""
    of = _Pair(comparison, *pair(comparison), manner, plan.extent)
    before: Sentence | None = None
    figures: set[tuple[str, str, object]] = set()
    forms: Counter[str] = Counter()
    for theme in _themes(comparison, plan, manner):
        told: list[Sentence] = []
        extent = theme.extent or plan.extent
        for name in theme.kinds:
            if not _worth_saying(of, name):
                continue
            # Kinds that share their forms take turns at them, so that no two begin alike.
            turn = manner.turn + forms[kinds.family(name)]
            own = attrs.evolve(of, extent=extent, manner=attrs.evolve(manner, turn=turn))
            for sentence in _said(own, name, before):
                stated = _figures(sentence)
                if stated and stated <= figures:
                    continue
                figures |= stated
                forms[kinds.family(name)] += 1
                told.append(sentence)
                before = sentence
        yield told


def _themes(comparison: Comparison, plan: Plan, manner: Manner) -> Iterator[Theme]:
    """The plan's themes, with what the user has added in its place: metrics and kinds."""
    planned = {*plan.opening, *kinds_of(plan)}
    own = [name for name in comparison.names if name not in _OF_ROLE]
    added = [name for name in manner.wording if name not in {*planned, *own}]
    for theme in arranged(plan, comparison):
        yield Theme((*own, *added)) if theme is OWN else theme


def _figures(sentence: Sentence) -> set[tuple[str, str, object]]:
    """The roles' figures that a sentence tells; a gap or a name may come again."""
    return {
        (fact.role, _SAME_QUANTITY.get(fact.metric, fact.metric), fact.value)
        for fact in sentence.facts
        if fact.role is not None and isinstance(fact.value, (int, float))
    }


def paragraphed(told: Sequence[tuple[Sentence, ...]]) -> Iterator[tuple[Sentence, ...]]:
    """Themes as paragraphs; those of a sentence or two are joined until there are three."""
    paragraph: tuple[Sentence, ...] = ()
    for theme in told:
        paragraph += theme
        if len(paragraph) >= _FULL_PARAGRAPH:
            yield paragraph
            paragraph = ()
    if paragraph:
        yield paragraph


def _worth_saying(of: _Pair, name: str) -> bool:
    """Whether a text has room for it: a figure that one side lacks for no stated reason is left
    out, except for pay, which a reader would miss."""  # noqa: D205, D209
    if name in OVERALL or name in kinds.OF_ROLE:
        return True
    change = of.comparison[_metric_name(of, name)].change
    if name == "hourly" and _only_in_hours(of.comparison):
        return False
    if isinstance(change, OneKnown) and name != "salary":
        return change.absence is not Absence.UNKNOWN
    return not isinstance(change, NeitherKnown)


def _only_in_hours(comparison: Comparison) -> bool:
    """Whether pay an hour is only the salary over a year of full-time work, for both roles."""
    return all(
        isinstance(yearly, Estimate)
        and isinstance(hourly, Estimate)
        and isclose(yearly.figure.amount, hourly.figure.amount * _FULL_TIME, rel_tol=_ROUNDING)
        for yearly, hourly in zip(
            (comparison["salary"].left, comparison["salary"].right),
            (comparison["hourly"].left, comparison["hourly"].right),
            strict=True,
        )
    )


def _metric_name(of: _Pair, name: str) -> str:
    own = of.manner.wording.get(name)
    return own.metric.name if own else kinds.metric_name(name)


def _said(of: _Pair, name: str, before: Sentence | None = None) -> Iterator[Sentence]:
    style = of.manner.style(name, of.extent)
    if name in of.manner.wording:
        found = [_connected(of.manner.wording[name], of, style, before)]
    elif name in kinds.OF_ROLE:
        found = [kinds.role_kind(name).sentence(role, style) for role in (of.left, of.right)]
    elif name in OVERALL:
        found = [OVERALL[name](of.comparison, of.left, of.right, style)]
    else:
        found = [_connected(_kind(of.comparison, name), of, style, before)]
    yield from (sentence for sentence in found if sentence is not None)


def _kind(comparison: Comparison, name: str) -> Kind:
    """The wording of that name; a metric that a subclass declares anew is worded by its label."""
    metric = comparison[kinds.metric_name(name)].metric
    if name in kinds.WORDED and kinds.kind(name).metric == metric:
        return kinds.kind(name)
    return kinds.kind_of(metric)


def _connected(kind: Kind, of: _Pair, style: Style, before: Sentence | None) -> Sentence | None:
    """The sentence with "also" or "By contrast," when its direction and the last one's say so."""
    left, right, thresholds = of.left, of.right, of.comparison.thresholds
    sentence = kind.sentence(left, right, thresholds, style)
    if before is None or sentence is None or not (before.favours and sentence.favours):
        return sentence
    if before.favours == sentence.favours:
        return kind.sentence(left, right, thresholds, style, also=" also")
    if _group(before.kind) != kind.metric.group:
        return sentence
    return kind.sentence(left, right, thresholds, style, opening="By contrast, ")


def _group(kind: str) -> Group | None:
    """What a kind is about; only what is about one thing turns against it."""
    return kinds.kind(kind).metric.group if kind in kinds.WORDED else None
