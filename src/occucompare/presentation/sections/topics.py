"""The topics of a page, such as salary and skills: sentences, a table and charts of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from occucompare.document.chart import Chart
from occucompare.document.page import Block, Section
from occucompare.model.difference import Difference
from occucompare.model.figures import Period
from occucompare.model.values import Estimate
from occucompare.presentation.charts.bars import share_bars
from occucompare.presentation.charts.pay import pay_spans
from occucompare.presentation.context import PageContext
from occucompare.presentation.sections.lists import listing_section
from occucompare.presentation.sections.quotes import text_sections
from occucompare.wording.outline import TOPICS, Topic
from occucompare.wording.plan import own_metrics
from occucompare.wording.role_text import RoleText

_PERIODS: tuple[Period, ...] = ("year", "hour", "week")
_FEW = 2
"""With more parts than this, a distribution that is drawn has no row besides."""


_ELSEWHERE = frozenset({"description", *(name for topic in TOPICS for name in topic.metrics)})


def topic_section(
    context: PageContext, topic: Topic, beside: Sequence[RoleText] = ()
) -> Section | None:
    """What there is to read about a topic, or None when there is nothing.

    `beside` are other roles whose pay is drawn beside that of the page's own.
    """
    heading = context.lexicon.phrases[f"section {topic.name}"]
    kinds = topic.role_section if context.same else topic.section
    found = [each for each in context.differences if _is_of(each, topic)]
    drawn = dict(_bars(context, found))
    blocks: list[Block] = [*context.prose(*kinds, *_own_kinds(context, found))]
    table = context.table(heading, (each for each in found if _is_row(each, drawn)))
    pay = _spans(context, topic, beside)
    blocks += [each for each in (table, pay) if each is not None]
    blocks += drawn.values()
    parts = [part for each in found for part in _parts(context, each, topic)]
    # A list that is called what the section is called needs no heading of its own.
    if parts and parts[0].heading == heading:
        blocks += parts[0].blocks
        parts = [*parts[0].sections, *parts[1:]]
    if context.same and len(parts) == 1 and not blocks:
        return attrs.evolve(parts[0], name=topic.name)
    if not (blocks or parts):
        return None
    return Section(topic.name, heading, tuple(blocks), tuple(parts))


def _is_of(difference: Difference, topic: Topic) -> bool:
    metric = difference.metric
    if metric.name in _ELSEWHERE:
        return metric.name in topic.metrics
    return metric.group == topic.group


def _own_kinds(context: PageContext, found: list[Difference]) -> tuple[str, ...]:
    """The kinds of metrics of your own, which are named as they are, and those that you worded."""
    names = [difference.metric.name for difference in found]
    added = (kind for kind, metric in context.own_kinds.items() if metric in names)
    own = {metric.name for metric in own_metrics(context.comparison)}
    if context.same:
        return tuple(added)
    return (*(name for name in names if name in own), *added)


def _is_row(difference: Difference, drawn: dict[str, Chart]) -> bool:
    metric = difference.metric
    if metric.measure.layout != "figure":
        return False
    return metric.name not in drawn or not _has_many_parts(difference)


def _has_many_parts(difference: Difference) -> bool:
    both = (difference.left, difference.right)
    return any(isinstance(each, Estimate) and len(each.figure) > _FEW for each in both)


def _spans(context: PageContext, topic: Topic, beside: Sequence[RoleText]) -> Chart | None:
    """Pay a year, or by the hour or week where that is all there is."""
    if topic.group != "pay":
        return None
    for per in _PERIODS:
        own = pay_spans(context.roles, per=per)
        if own is not None:
            # Pay in another currency has no place beside it.
            return (pay_spans((*context.roles, *beside), per=per) if beside else None) or own
    return None


def _bars(context: PageContext, found: list[Difference]) -> Iterator[tuple[str, Chart]]:
    for difference in found:
        bars = share_bars(difference, context.roles) if _is_drawn(context, difference) else None
        if bars is not None:
            yield difference.metric.name, bars


def _is_drawn(context: PageContext, difference: Difference) -> bool:
    name = difference.metric.name
    return difference.metric.measure.drawn == "shares" and name in context.known


def _parts(context: PageContext, difference: Difference, topic: Topic) -> Iterator[Section]:
    layout = difference.metric.measure.layout
    if layout == "text":
        yield from text_sections(context, difference, topic.name)
    elif layout == "list":
        section = listing_section(context, difference, topic.name)
        if section is not None:
            yield section
