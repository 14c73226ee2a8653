"""The lines that name a comparison's sources, the same in every format."""

from __future__ import annotations

from collections.abc import Iterator

from occucompare.comparison import Comparison
from occucompare.values import Source


def source_lines(comparison: Comparison) -> Iterator[str]:
    """One line a source, the first after the word that introduces them."""
    names = [source_name(source) for source in comparison.sources]
    if names:
        yield f"Source{'s' if len(names) > 1 else ''}: {'; '.join(names)}."


def source_name(source: Source) -> str:
    """Publisher, data set and period: "Zippia, What does a collections coordinator do?"."""
    period = f" ({source.period})" if source.period else ""
    return f"{source.publisher}, {source.dataset.rstrip('.')}{period}"
