"""Sentences beside the facts that they state: what a reader checks them by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from occucompare.model.statement import Fact, Sentence
from occucompare.wording.lexicon import Lexicon

_LONGEST = 60


def explanation(sentences: Sequence[Sentence], lexicon: Lexicon) -> str:
    """Each sentence with its facts under it: metric, role, the words shown, the value stored."""
    return "\n\n".join("\n".join(_explained(each, lexicon)) for each in sentences)


def _explained(sentence: Sentence, lexicon: Lexicon) -> Iterator[str]:
    yield sentence.text
    if not sentence.facts:
        yield f"    {lexicon.phrases['no figure stated']}"
        return
    heads = tuple(lexicon.phrases["heads"].split("|"))
    rows = [heads, *(_row(fact, lexicon) for fact in sentence.facts)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"    {'  '.join(cells)}".rstrip()


def _row(fact: Fact, lexicon: Lexicon) -> tuple[str, ...]:
    return (
        fact.metric,
        _short(fact.role or lexicon.phrases["between the two"]),
        _short(fact.shown),
        _short(str(fact.value)),
        _short(fact.source.name if fact.source else ""),
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 3]}..."
