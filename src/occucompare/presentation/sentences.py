"""The sentences of a page about two roles, kind by kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from occucompare.model.changes import NeitherKnown, OneKnown
from occucompare.model.comparison import Comparison, Difference
from occucompare.model.statement import Sentence
from occucompare.model.style import TextStyle
from occucompare.model.values import Absence
from occucompare.wording.style import variant_of


def said_of(comparison: Comparison, kinds: Sequence[str], style: TextStyle) -> dict[str, list[str]]:
    """The sentences of those kinds; none for a figure that nobody misses."""
    known = {difference.metric.name: difference for difference in comparison.differences}
    worth = [kind for kind in kinds if _worth_saying(known, kind, style)]
    return by_kind(
        sentence
        for kind, own in in_turn(worth, style)
        for sentence in standalone(comparison, (kind,), style=own)
    )


def by_kind(sentences: Iterable[Sentence]) -> dict[str, list[str]]:
    """The texts by kind. What two kinds say in the same words is said by the first."""
    found: dict[str, list[str]] = {}
    seen: set[str] = set()
    for sentence in sentences:
        if sentence.text not in seen:
            seen.add(sentence.text)
            found.setdefault(sentence.kind, []).append(sentence.text)
    return found


def in_turn(kinds: Iterable[str], style: TextStyle) -> Iterator[tuple[str, TextStyle]]:
    """Each kind and how it is said. Those about the best-paying places follow each other and share
    their wordings, so that each takes the next one."""  # noqa: D205, D209 - one sentence
    first = turn = 0
    for kind in kinds:
        if "best_" not in kind:
            yield kind, style
            continue
        own = variant_of(style.seed, kind)
        first, turn = (first, turn + 1) if turn else (own, 1)
        yield kind, attrs.evolve(style, turn=first + turn - 1 - own)


def _worth_saying(known: dict[str, Difference], kind: str, style: TextStyle) -> bool:
    """Whether prose has room for it; what is missing is told at the end of the page."""
    own = style.wording.get(kind)
    if own is None and kind in OVERALL:
        return True
    difference = known.get(own.metric.name if own else metric_name(kind))
    if difference is None:
        return False
    change = difference.change
    if isinstance(change, OneKnown):
        return kind == "salary" or change.absence is not Absence.UNKNOWN
    return not isinstance(change, NeitherKnown)
