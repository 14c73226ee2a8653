"""The English that outputs add to a page: names of its parts, and what a chart says of itself."""

from __future__ import annotations

from occucompare.document.words import DocumentWords

DOCUMENT_WORDS = DocumentWords(
    language="en",
    contents="Contents",
    site="Site",
    difference="Difference",
    series_order="In each row, {names}",
    in_unit="In {unit}",
    no_figure="no figure",
    range="{low} to {high}",
    range_from="from {low}",
    range_to="up to {high}",
    middle_half="middle half {low} to {high}",
    median="median {figure}",
    average="average {figure}",
    average_and_margin="average {figure} ± {margin}",
    average_within="average {figure}, give or take {margin} at 95% confidence",
    low_heading="Low",
    middle_half_from_heading="Middle half from",
    median_heading="Median",
    average_heading="Average",
    margin_heading="95% margin",
    middle_half_to_heading="Middle half to",
    high_heading="High",
    text_marks="Key: - low to high, = middle half, | median, o average",
    range_mark="pale bar: low to high",
    middle_half_mark="dark bar: middle half",
    median_mark="line: median",
    average_mark="circle: average",
    margin_mark="line through it: 95% confidence interval",
    open_end_mark="arrow: the publisher tells no more",
    of_row="for",
    of_series="series",
    figure="figure",
    figures="figures",
)
