"""How a source is named, the same in every format."""

from __future__ import annotations

from occucompare.model.values import Source


def source_name(source: Source) -> str:
    """Publisher, data set and period: "Zippia, What does a collections coordinator do?"."""
    period = f" ({source.period})" if source.period else ""
    return f"{source.publisher}, {source.dataset.rstrip('.')}{period}"
