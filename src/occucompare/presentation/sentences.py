"""The sentences of a page about two roles, kind by kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from occucompare.languages.en.kinds import metric_name
from occucompare.languages.en.overall import OVERALL
from occucompare.languages.en.paragraphs import Manner, standalone
from occucompare.languages.en.style import variant_of
from occucompare.model.changes import NeitherKnown, OneKnown
from occucompare.model.comparison import Comparison, Difference
from occucompare.model.statement import Sentence
from occucompare.model.values import Absence


def said_of(comparison: Comparison, kinds: Sequence[str], manner: Manner) -> dict[str, list[str]]:
    """The sentences of those kinds; none for a figure that nobody misses."""
    known = {difference.metric.name: difference for difference in comparison.differences}
    worth = [kind for kind in kinds if _worth_saying(known, kind, manner)]
    return by_kind(
        sentence
        for kind, own in in_turn(worth, manner)
        for sentence in standalone(comparison, (kind,), manner=own)
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


def in_turn(kinds: Iterable[str], manner: Manner) -> Iterator[tuple[str, Manner]]:
    """Each kind and how it is said. Those about the best-paying places follow each other and share
    their wordings, so that each takes the next one."""  # noqa: D205, D209 - one sentence
    first = turn = 0
    for kind in kinds:
        if "best_" not in kind:
            yield kind, manner
            continue
        own = variant_of(manner.seed, kind)
        first, turn = (first, turn + 1) if turn else (own, 1)
        yield kind, attrs.evolve(manner, turn=first + turn - 1 - own)


def _worth_saying(known: dict[str, Difference], kind: str, manner: Manner) -> bool:
    """Whether prose has room for it; what is missing is told at the end of the page."""
    own = manner.wording.get(kind)
    if own is None and kind in OVERALL:
        return True
    difference = known.get(own.metric.name if own else metric_name(kind))
    if difference is None:
        return False
    change = difference.change
    if isinstance(change, OneKnown):
        return kind == "salary" or change.absence is not Absence.UNKNOWN
    return not isinstance(change, NeitherKnown)
