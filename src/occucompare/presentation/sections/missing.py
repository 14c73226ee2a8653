"""What a page has no figure for, and why."""

from __future__ import annotations

from typing import Any

from occucompare.document.page import Block, Entries, Section, Term
from occucompare.document.table import Cell, Row
from occucompare.model.difference import Difference
from occucompare.model.values import Estimate
from occucompare.presentation.context import PageContext


def missing_section(context: PageContext) -> Section | None:
    """Each metric that a side has no figure of, with the reason; None when all are known."""
    missing = [each for each in context.differences if _is_missing(context, each)]
    unsaid = [each for each in missing if each.left is None and each.right is None]
    told = [each for each in missing if each not in unsaid]
    blocks: list[Block] = [*context.prose("not_published")]
    heading = context.lexicon.phrases["missing"]
    table = context.facing(heading, (_row(context, each) for each in told))
    blocks += [] if table is None else [table]
    blocks += [Entries((_unknown(context, unsaid),))] if unsaid else []
    return Section("missing", heading, tuple(blocks)) if blocks else None


def _is_missing(context: PageContext, difference: Difference) -> bool:
    """Whether a side has no figure; on a page about one role, a distance is none either."""
    values = (difference.left, difference.right)
    if context.same and isinstance(difference.left, Estimate):
        return difference.left.relative_to is not None
    return not all(isinstance(value, Estimate) for value in values)


def _row(context: PageContext, difference: Difference) -> Row:
    return context.row(difference, lambda _role, _difference, value: _known(value, context))


def _known(estimate: Estimate[Any], context: PageContext) -> Cell:
    phrases = context.lexicon.phrases
    if estimate.relative_to is None:
        return Cell(phrases["known"])
    return Cell(phrases["known as distance"].format(reference=estimate.relative_to))


def _unknown(context: PageContext, differences: list[Difference]) -> Term:
    words, phrases = context.lexicon.words, context.lexicon.phrases
    names = words.listed([words.lower_label(each.metric.label) for each in differences])
    return Term(names, phrases["unknown of role" if context.same else "unknown of both"])
