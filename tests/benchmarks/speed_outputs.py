"""What pages, plots and plain data cost, beside the plain thing of the same kind."""

from __future__ import annotations

import json

import altair as alt
import pandas as pd
from hand_page import hand_page
from timing import Row, ratio

import occucompare as oc


def rows() -> list[Row]:
    """The rows of the table about pages, plots and JSON."""
    comparison = oc.compare("29-1141", "23-2011")
    left, right = comparison.left, comparison.right
    one, other, text = left.to_dict(), right.to_dict(), comparison.to_json()
    page, by_hand = oc.compare(left, right).to_page(), hand_page(one, other)
    sizes = f"{len(page.encode()) / 1000:.0f} and {len(by_hand.encode()) / 1000:.0f} kB"
    paging = ratio(lambda: oc.compare(left, right).to_page(), lambda: hand_page(one, other))
    loading = ratio(lambda: oc.Comparison.from_json(text), lambda: json.loads(text))
    return [
        Row(f"to_page() ({sizes})", "a Jinja2 page, data included", f"{paging:.2f}", "<= 2"),
        Row("Comparison.from_json()", "json.loads of the text", f"{loading:.2f}", "<= 8"),
        plot_row(comparison),
    ]


def plot_row(comparison: oc.Comparison) -> Row:
    """A plot against bars of as many rows as it has."""
    count = rows_of(comparison.plot().to_dict())
    frame = pd.DataFrame({"name": [f"row {each}" for each in range(count)], "figure": 1.0})

    def bars():
        return alt.Chart(frame).mark_bar().encode(x="figure:Q", y="name:N")

    plotting = ratio(comparison.plot, bars)
    return Row("plot()", f"an Altair bar chart of {count} rows", f"{plotting:.2f}", "<= 4")


def rows_of(specification: object) -> int:
    """How many rows of data a chart holds, all its layers together."""
    if isinstance(specification, list):
        return sum(map(rows_of, specification))
    if not isinstance(specification, dict):
        return 0
    data = specification.get("values")
    return len(data) if isinstance(data, list) else sum(map(rows_of, specification.values()))
