"""Whole texts: what is worth telling, in which order, told once, joined into paragraphs."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from occucompare.errors import WordingError, did_you_mean
from occucompare.model.comparison import Comparison
from occucompare.model.role import Role
from occucompare.model.statement import Sentence
from occucompare.model.style import Length, TextStyle
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.messages import MESSAGES
from occucompare.wording.outline import TOPICS, Part, Topic, messages_named
from occucompare.wording.plan import sized, topics_of_text, worth_saying
from occucompare.wording.telling import (
    LENGTHS,
    Telling,
    bundled,
    message_told,
    said,
    two_roles,
)

if TYPE_CHECKING:
    from occucompare.model.profile import RolePage

_FULL_PARAGRAPH = 3
_SAME_QUANTITY = {"education": "degree"}
"""Metrics that tell the same shares: the most common degree is one of the levels of education."""


def checked_length(length: str) -> None:
    """Raise WordingError for a length that does not exist."""
    if length not in LENGTHS:
        known = ", ".join(map(repr, LENGTHS))
        raise WordingError(f"no length {length!r}; there is {known}")


def paragraphs(
    comparison: Comparison, length: Length, style: TextStyle, lexicon: Lexicon
) -> tuple[tuple[Sentence, ...], ...]:
    """The sentences of the text about two roles, paragraph by paragraph.

    Raises WordingError for a length that does not exist.
    """
    checked_length(length)
    telling = Telling(two_roles(comparison, lexicon), style, length)
    told = [tuple(each) for each in _told(telling, length, topics_of_text(telling, length)) if each]
    return tuple(paragraphed(told)) if length in ("standard", "full") else (sum(told, ()),)


def block(comparison: Comparison, style: TextStyle, lexicon: Lexicon) -> tuple[Sentence, ...]:
    """One role of several against another, as a paragraph of the page about one of them.

    What that page has told of the one is not told again: gaps and the other's own figures.
    """
    telling = Telling(two_roles(comparison, lexicon), style, "standard")
    told = _told(telling, "block", sized(telling, "block"))
    return tuple(sentence for topic in told for sentence in topic)


def standalone(
    comparison: Comparison,
    names: Sequence[str],
    length: Length,
    style: TextStyle,
    lexicon: Lexicon,
) -> tuple[Sentence, ...]:
    """The sentences of some messages, each to be read alone and as long as those of such a text."""
    for name in names:
        if not (name in MESSAGES or name in style.wording or name in comparison):
            known = (*style.wording, *messages_named(), *MESSAGES, *comparison.names)
            raise _no_kind(name, known)
    checked_length(length)
    telling = Telling(two_roles(comparison, lexicon), style, length)
    return tuple([each for name in names for each in said(telling, name)])


def about_role(
    role: Role, length: Length, style: TextStyle, lexicon: Lexicon
) -> tuple[tuple[Sentence, ...], ...]:
    """What is known of one role, paragraph by paragraph.

    Raises WordingError for a length that does not exist.
    """
    checked_length(length)
    telling = Telling(two_roles(Comparison(role, role), lexicon), style, length)
    told = (_of_role(telling, each.of_role[length]) for each in TOPICS if length in each.of_role)
    return tuple(paragraphed(list(told)))


def about_page(
    described: RolePage, length: Length, style: TextStyle, lexicon: Lexicon
) -> tuple[tuple[Sentence, ...], ...]:
    """The same, and at full length a paragraph on each of the others, every one in other words."""
    told = about_role(described.role, length, style, lexicon)
    if length != "full":
        return told
    turns = (attrs.evolve(style, turn=turn) for turn in range(len(described.others)))
    others = zip(described.comparisons, turns, strict=True)
    return (*told, *(block(comparison, own, lexicon) for comparison, own in others))


def topic_of_role(
    role: Role, names: Sequence[str], length: Length, style: TextStyle, lexicon: Lexicon
) -> tuple[Sentence, ...]:
    """The sentences of some messages about one role that have something to say.

    Raises WordingError for a message or a length that does not exist.
    """
    for name in names:
        if name not in MESSAGES:
            raise _no_kind(name, MESSAGES)
    checked_length(length)
    return _of_role(Telling(two_roles(Comparison(role, role), lexicon), style, length), names)


def _of_role(telling: Telling, names: Sequence[str]) -> tuple[Sentence, ...]:
    """What some messages say of one role; after the first sentence it is "they"."""
    turns: Counter[str] = Counter()
    told: list[Sentence] = []
    for name in names:
        worded = bundled(MESSAGES[name], telling.roles.lexicon)
        family = worded.message.family
        selected = worded.message.select(worded.message, telling.roles)
        if selected is None:
            continue
        own = telling.style_of(worded, turns[family], later=bool(turns))
        sentence = worded.sentence(selected, own)
        if sentence is not None:
            told.append(sentence)
            turns[family] += 1
    return tuple(told)


def _no_kind(name: str, known: Iterable[str]) -> WordingError:
    near = difflib.get_close_matches(name, dict.fromkeys(known))
    return WordingError(f"no sentence kind {name!r}{did_you_mean(near)}")


def paragraphed(told: Sequence[tuple[Sentence, ...]]) -> Iterator[tuple[Sentence, ...]]:
    """Topics as paragraphs; those of a sentence or two are joined until there are three."""
    paragraph: tuple[Sentence, ...] = ()
    for topic in told:
        paragraph += topic
        if len(paragraph) >= _FULL_PARAGRAPH:
            yield paragraph
            paragraph = ()
    if paragraph:
        yield paragraph


def _told(telling: Telling, part: Part, topics: Iterator[Topic]) -> Iterator[list[Sentence]]:
    """The sentences of each topic; a figure that has been told is not told again."""
    before: Sentence | None = None
    figures: set[tuple[str, str, object]] = set()
    turns: Counter[str] = Counter()
    for topic in topics:
        told: list[Sentence] = []
        own = attrs.evolve(telling, length=topic.length) if topic.length else telling
        for name in topic.told[part]:
            if not worth_saying(own, name):
                continue
            # Messages that share their patterns take turns at them, so that no two begin alike.
            family = message_told(own.style, name).family
            for sentence in said(own, name, turns[family], before):
                stated = _figures(sentence)
                if stated and stated <= figures:
                    continue
                figures |= stated
                turns[family] += 1
                told.append(sentence)
                before = sentence
        yield told


def _figures(sentence: Sentence) -> set[tuple[str, str, object]]:
    """The roles' figures that a sentence tells; a gap or a name may come again."""
    found: set[tuple[str, str, object]] = set()
    for fact in sentence.facts:
        if fact.role is not None and not isinstance(fact.value, str):
            found.add((fact.role, _SAME_QUANTITY.get(fact.metric, fact.metric), fact.value))
    return found
