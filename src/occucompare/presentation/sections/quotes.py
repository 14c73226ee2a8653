"""Texts that are not ours, such as descriptions and duties: shown as they are, and told apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from occucompare.document.page import Block, Entries, Paragraph, Quote, Section, Term
from occucompare.model.difference import Difference
from occucompare.model.figures import Texts
from occucompare.model.values import Estimate
from occucompare.presentation.context import PageContext
from occucompare.wording.lexicon import Lexicon


def description_sections(context: PageContext) -> Iterator[Section]:
    """What each role does, in its publisher's words."""
    for suffix, role, value in context.sides(context.known["description"]):
        if isinstance(value, Estimate):
            heading = context.lexicon.phrases["what it does"].format(role=role.a)
            yield Section(f"description{suffix}", heading, quoted(value, context.lexicon))


def text_sections(context: PageContext, difference: Difference, within: str) -> Iterator[Section]:
    """A text, or a list of them, of each role that has one; a list without entries says nothing."""
    metric = difference.metric
    for suffix, role, value in context.sides(difference):
        if isinstance(value, Estimate) and value.figure != Texts(()):
            heading = context.lexicon.phrases["of role"].format(what=metric.label, role=role.plural)
            name = f"{within}-{metric.name}{suffix}"
            yield Section(name, heading, quoted(value, context.lexicon))


def quoted(estimate: Estimate[Any], lexicon: Lexicon) -> tuple[Block, ...]:
    """The words themselves, after the name of their own source where they have one.

    A role's general source is not named for them: it may have given the figures alone.
    """
    figure = estimate.figure
    words: Block = (
        Entries(tuple(map(Term, figure)), quoted=True)
        if isinstance(figure, Texts)
        else Quote(figure)
    )
    source = estimate.source
    if source is None:
        return (words,)
    return Paragraph(lexicon.phrases["from source"].format(source=source.title)), words
