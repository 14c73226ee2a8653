"""The words that an output adds to a page: names of its parts, and what a chart says of itself.

A language has one such object, and every page carries it, so that no format has a word of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from string import Formatter

import attrs


def _has(*figures: str) -> Callable[[object, attrs.Attribute[str], str], None]:
    """A phrase has each of those figures in it, and no other."""

    def check(_words: object, field: attrs.Attribute[str], phrase: str) -> None:
        found = {name for _, name, _, _ in Formatter().parse(phrase) if name is not None}
        if found != set(figures):
            wanted = " and ".join(f"{{{name}}}" for name in figures)
            message = f"{field.name} is to have {wanted} in it, not {phrase!r}"
            raise ValueError(message)

    return check


@attrs.frozen(kw_only=True)
class DocumentWords:
    """Labels and phrases of one language; a phrase has its figures in braces.

    >>> from occucompare.languages.en.document_words import DOCUMENT_WORDS
    >>> DOCUMENT_WORDS.range.format(low="$27,000", high="$44,000")
    '$27,000 to $44,000'
    """

    language: str
    """The language's tag, as HTML knows it: "en"."""
    contents: str
    """The name of the list of a page's sections."""
    site: str
    """The name of the links to other pages."""
    difference: str
    """The heading of the column that tells how far two figures are apart."""

    series_order: str = attrs.field(validator=_has("names"))
    """Says in which order a chart's figures are read out."""
    in_unit: str = attrs.field(validator=_has("unit"))
    """Says in which unit a chart's figures are read out."""
    no_figure: str
    """Stands where a chart has nothing to draw."""
    range: str = attrs.field(validator=_has("low", "high"))
    """A range of which both ends are known."""
    range_from: str = attrs.field(validator=_has("low"))
    """A range of which the low end alone is known."""
    range_to: str = attrs.field(validator=_has("high"))
    """A range of which the high end alone is known."""
    middle_half: str = attrs.field(validator=_has("low", "high"))
    """The range that half of all figures lie in."""
    median: str = attrs.field(validator=_has("figure"))
    """The figure that half of all are below."""
    average: str = attrs.field(validator=_has("figure"))
    """The mean of all figures."""
    average_and_margin: str = attrs.field(validator=_has("figure", "margin"))
    """The same where it is an estimate: short, as it stands beside a mark."""
    average_within: str = attrs.field(validator=_has("figure", "margin"))
    """The same in full, as it is read out."""

    low_heading: str
    """The headings of a table of ranges, from the low end to the high one."""
    middle_half_from_heading: str
    median_heading: str
    average_heading: str
    margin_heading: str
    middle_half_to_heading: str
    high_heading: str

    text_marks: str
    """What the characters mean that a range is drawn with: "- low to high, = middle half"."""
    range_mark: str
    """What the marks of a plot mean; those that it has are said in one sentence."""
    middle_half_mark: str
    median_mark: str
    average_mark: str
    margin_mark: str
    open_end_mark: str

    of_row: str
    """What stands before each part of a plot's label that appears under the pointer."""
    of_series: str
    figure: str
    figures: str
