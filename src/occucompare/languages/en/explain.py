"""Sentences beside the facts that they state: what a reader checks them by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from occucompare.model.statement import Fact, Sentence
from occucompare.model.values import Source

_HEADS = ("metric", "role", "shown", "stored", "source")
_LONGEST = 60


def explanation(sentences: Sequence[Sentence]) -> str:
    """Each sentence with its facts under it: metric, role, the words shown, the value stored."""
    return "\n\n".join("\n".join(_explained(sentence)) for sentence in sentences)


def _explained(sentence: Sentence) -> Iterator[str]:
    yield sentence.text
    if not sentence.facts:
        yield "    states no figure"
        return
    rows = [_HEADS, *map(_row, sentence.facts)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"    {'  '.join(cells)}".rstrip()


def _row(fact: Fact) -> tuple[str, ...]:
    return (
        fact.metric,
        _short(fact.role or "between the two"),
        _short(fact.shown),
        _short(str(fact.value)),
        _short(_named(fact.source)),
    )


def _named(source: Source | None) -> str:
    if source is None:
        return ""
    period = f" ({source.period})" if source.period else ""
    return f"{source.publisher}, {source.dataset}{period}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 3]}..."
