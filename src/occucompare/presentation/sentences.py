"""The sentences of a page about two roles, kind by kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from occucompare.model.comparison import Comparison
from occucompare.model.statement import Sentence
from occucompare.model.style import TextStyle
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.plan import is_worth_saying
from occucompare.wording.style import variant_of
from occucompare.wording.text import standalone


def said_of(
    comparison: Comparison, kinds: Sequence[str], style: TextStyle, lexicon: Lexicon
) -> dict[str, list[str]]:
    """The sentences of those kinds; none for a figure that nobody misses."""
    worth = [kind for kind in kinds if is_worth_saying(comparison, kind, style)]
    return by_kind(
        sentence
        for kind, own in in_turn(worth, style)
        for sentence in standalone(comparison, (kind,), "standard", own, lexicon)
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
