"""Texts that are not ours, such as descriptions and duties: shown as they are, and told apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from occucompare.document.page import Block, Entries, Paragraph, Quote, Section, Term
from occucompare.model.comparison import Difference
from occucompare.model.figures import Texts
from occucompare.model.values import Estimate
from occucompare.presentation.context import Material
from occucompare.presentation.sections.sources import source_title


def description_sections(material: Material) -> Iterator[Section]:
    """What each role does, in its publisher's words."""
    for suffix, role, value in material.sides(material.known["description"]):
        if isinstance(value, Estimate):
            yield Section(f"description{suffix}", f"What does {role.a} do?", quoted(value))


def text_sections(material: Material, difference: Difference, within: str) -> Iterator[Section]:
    """A text, or a list of them, of each role that has one; a list without entries says nothing."""
    metric = difference.metric
    for suffix, role, value in material.sides(difference):
        if isinstance(value, Estimate) and value.figure != Texts(()):
            heading = f"{metric.label} of {role.plural}"
            yield Section(f"{within}-{metric.name}{suffix}", heading, quoted(value))


def quoted(estimate: Estimate[Any]) -> tuple[Block, ...]:
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
    return (words,) if source is None else (Paragraph(f"From {source_title(source)}:"), words)
