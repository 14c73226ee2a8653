"""Whole texts: what is worth telling, in which order, told once, joined into paragraphs."""

from __future__ import annotations

import difflib
import functools
from collections import Counter
from collections.abc import Iterator, Sequence
from math import isclose
from typing import TYPE_CHECKING

import attrs

from occucompare.errors import WordingError, did_you_mean
from occucompare.model.changes import NeitherKnown, OneKnown
from occucompare.model.comparison import Comparison
from occucompare.model.metric import Group, Metric, cache_of, metrics_of
from occucompare.model.role import Role
from occucompare.model.statement import Sentence
from occucompare.model.style import Length, TextStyle
from occucompare.model.values import Absence, Estimate
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.message import Message, TwoRoles, Worded
from occucompare.wording.messages import MESSAGES, about, message_of
from occucompare.wording.outline import (
    OPENING,
    TOPICS,
    Part,
    Topic,
    is_listed,
    messages_named,
    topics_of,
)
from occucompare.wording.salience import salience
from occucompare.wording.same_title import told_apart
from occucompare.wording.style import Style, variant_of

if TYPE_CHECKING:
    from occucompare.model.profile import RolePage

LENGTHS: tuple[Length, ...] = ("headline", "short", "standard", "full")
_FULL_PARAGRAPH = 3
_FULL_TIME = 2080
"""Hours a year, as OEWS has them: 52 weeks of 40."""
_ROUNDING = 0.002
_SAME_QUANTITY = {"education": "degree"}
"""Metrics that tell the same shares: the most common degree is one of the levels of education."""


@attrs.frozen
class Telling:
    """What one text is told with: the roles, the style, and the length of its sentences."""

    roles: TwoRoles
    style: TextStyle
    length: Length

    def style_of(self, worded: Worded, turn: int = 0, *, later: bool = False) -> Style:
        """The style of one sentence of a message."""
        style, family = self.style, worded.message.family
        variant = variant_of(style.seed, family, style.turn + turn)
        return Style(style.register, self.length, style.subject, variant, later)


def two_roles(comparison: Comparison, lexicon: Lexicon) -> TwoRoles:
    """A comparison's roles as text, told apart; made once a comparison and language."""
    key = TwoRoles, lexicon.code
    cache = cache_of(comparison)
    known: TwoRoles | None = cache.get(key)
    if known is None:
        left, right = told_apart((comparison.left, comparison.right), lexicon)
        known = TwoRoles(comparison, left, right, lexicon)
        cache[key] = known
    return known


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
    told = [tuple(each) for each in _told(telling, length, _topics(telling, length)) if each]
    return tuple(paragraphed(told)) if length in ("standard", "full") else (sum(told, ()),)


def block(comparison: Comparison, style: TextStyle, lexicon: Lexicon) -> tuple[Sentence, ...]:
    """One role of several against another, as a paragraph of the page about one of them.

    What that page has told of the one is not told again: gaps and the other's own figures.
    """
    telling = Telling(two_roles(comparison, lexicon), style, "standard")
    told = _told(telling, "block", _sized(telling, "block"))
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
            near = difflib.get_close_matches(name, dict.fromkeys(known))
            raise WordingError(f"no sentence kind {name!r}{did_you_mean(near)}")
    checked_length(length)
    telling = Telling(two_roles(comparison, lexicon), style, length)
    return tuple([each for name in names for each in _said(telling, name)])


def about_role(
    role: Role, length: Length, style: TextStyle, lexicon: Lexicon
) -> tuple[tuple[Sentence, ...], ...]:
    """What is known of one role, paragraph by paragraph.

    Raises WordingError for a length that does not exist.
    """
    checked_length(length)
    told = (
        topic_of_role(role, topic.of_role[length], length, style, lexicon)
        for topic in TOPICS
        if length in topic.of_role
    )
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
    """The sentences of some messages about one role that have something to say."""
    roles = two_roles(Comparison(role, role), lexicon)
    telling = Telling(roles, style, length)
    turns: Counter[str] = Counter()
    told: list[Sentence] = []
    for name in names:
        worded = bundled(MESSAGES[name], lexicon)
        family = worded.message.family
        selected = worded.message.select(worded.message, roles)
        if selected is None:
            continue
        own = telling.style_of(worded, turns[family], later=bool(turns))
        sentence = worded.sentence(selected, own)
        if sentence is not None:
            told.append(sentence)
            turns[family] += 1
    return tuple(told)


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


def text_of(told: Sequence[Sequence[Sentence]]) -> str:
    """Paragraphs as a text; an empty line stands between them."""
    return "\n\n".join(" ".join([each.text for each in paragraph]) for paragraph in told)


def own_metrics(comparison: Comparison) -> tuple[Metric, ...]:
    """The metrics that the outline has no place for, such as those of a subclass."""
    return _own_metrics(comparison.metrics)


@functools.lru_cache(maxsize=256)
def _own_metrics(metrics: tuple[Metric, ...]) -> tuple[Metric, ...]:
    named = metrics_named()
    return tuple(each for each in metrics if not is_listed(each, named))


@functools.cache
def metrics_named() -> frozenset[str]:
    """The metrics that the messages of the outline are about."""
    return frozenset(name for each in messages_named() for name in message_of(each).metrics)


def _topics(telling: Telling, length: Length) -> Iterator[Topic]:
    """The topics of a text, what opens it, and what the user has added in its place."""
    comparison = telling.roles.comparison
    if comparison.left == comparison.right:
        yield _opening(("same_occupation",) if comparison.asked else ("headline",))
        return
    yield _opening(("headline",) if length == "headline" else OPENING)
    yield from _with_own(telling, length)


@functools.cache
def _opening(messages: tuple[str, ...]) -> Topic:
    return Topic(name="opening", told=dict.fromkeys(LENGTHS, messages))


def _with_own(telling: Telling, length: Length) -> Iterator[Topic]:
    """Metrics of no topic's own at the end of their group, and messages that the user has made."""
    found = list(_sized(telling, length))
    if "own" not in {topic.name for topic in found}:
        yield from found
        return
    own = own_metrics(telling.roles.comparison)
    if not (own or telling.style.wording):
        yield from found
        return
    groups: set[Group | None] = {topic.group for topic in found}
    planned = {*OPENING, *(name for topic in found for name in topic.told[length])}
    known = {*planned, *(metric.name for metric in own)}
    for topic in found:
        last = topic.name == "own"
        added = [
            each.name
            for each in own
            if each.group == topic.group or (last and each.group not in groups)
        ]
        if last:
            added += [name for name in telling.style.wording if name not in known]
        if added:
            yield attrs.evolve(topic, told={length: (*topic.told[length], *added)})
        else:
            yield topic


def _sized(telling: Telling, part: Part) -> Iterator[Topic]:
    sizes = salience(telling.roles.comparison)
    return topics_of(part, {lead.metric: size for lead, size in sizes.items()})


def _told(telling: Telling, part: Part, topics: Iterator[Topic]) -> Iterator[list[Sentence]]:
    """The sentences of each topic; a figure that has been told is not told again."""
    before: Sentence | None = None
    figures: set[tuple[str, str, object]] = set()
    turns: Counter[str] = Counter()
    for topic in topics:
        told: list[Sentence] = []
        own = attrs.evolve(telling, length=topic.length) if topic.length else telling
        for name in topic.told[part]:
            if not _worth_saying(own, name):
                continue
            # Messages that share their patterns take turns at them, so that no two begin alike.
            family = _message(own, name).family
            for sentence in _said(own, name, turns[family], before):
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


def is_worth_saying(comparison: Comparison, name: str, style: TextStyle) -> bool:
    """Whether a text has room for a message.

    A figure that one side lacks for no stated reason is left out, except for pay, which a reader
    would miss.
    """
    own = style.wording.get(name)
    message: Message = message_of(name) if own is None else own.worded.message
    if message.scope != "difference":
        return True
    metric = message.metrics[0]
    if metric not in comparison:
        return False
    change = comparison[metric].change
    if isinstance(change, OneKnown) and name != "salary":
        return change.absence is not Absence.UNKNOWN
    return not isinstance(change, NeitherKnown)


def _worth_saying(telling: Telling, name: str) -> bool:
    if name == "hourly" and _only_in_hours(telling.roles.comparison):
        return False
    return is_worth_saying(telling.roles.comparison, name, telling.style)


def _only_in_hours(comparison: Comparison) -> bool:
    """Whether pay an hour is only the salary over a year of full-time work, for both roles."""
    return all(
        isinstance(yearly, Estimate)
        and isinstance(hourly, Estimate)
        and isclose(yearly.figure.amount, hourly.figure.amount * _FULL_TIME, rel_tol=_ROUNDING)
        for yearly, hourly in zip(
            (comparison["salary"].left, comparison["salary"].right),
            (comparison["hourly"].left, comparison["hourly"].right),
            strict=True,
        )
    )


def _message(telling: Telling, name: str) -> Message:
    own = telling.style.wording.get(name)
    return own.worded.message if own is not None else message_of(name)


def _said(
    telling: Telling, name: str, turn: int = 0, before: Sentence | None = None
) -> Iterator[Sentence]:
    """The sentence of a message, or one for each role; connected to the one before it."""
    roles = telling.roles
    worded = _worded(telling, name)
    if worded is None:
        return
    message = worded.message
    style = telling.style_of(worded, turn)
    if message.scope == "role":
        for role in (roles.left, roles.right):
            one = attrs.evolve(roles, left=role, right=role)
            selected = message.select(message, one)
            sentence = selected and worded.sentence(selected, style)
            if sentence:
                yield sentence
        return
    selected = message.select(message, roles)
    if selected is None:
        return
    if before is not None and before.favours and selected.favours and message.scope == "difference":
        if before.favours == selected.favours:
            selected.also = roles.lexicon.phrases["also"]
        elif _group(before.kind) == roles.comparison[message.metrics[0]].metric.group:
            selected.opening = roles.lexicon.phrases["by contrast"]
    sentence = worded.sentence(selected, style)
    if sentence is not None:
        yield sentence


def _group(kind: str) -> Group | None:
    """What a message is about; only what is about one thing turns against it."""
    message = MESSAGES.get(kind)
    if message is None or message.scope != "difference":
        return None
    return group_of(message.metrics[0])


@functools.cache
def group_of(name: str) -> Group | None:
    """The group of one of Role's metrics."""
    return next((each.group for each in metrics_of(Role) if each.name == name), None)


def _worded(telling: Telling, name: str) -> Worded | None:
    """A message in the text's language; a metric declared anew is worded by its label.

    None for a metric that no sentence tells, such as a text.
    """
    own = telling.style.wording.get(name)
    if own is not None:
        worded: Worded = own.worded
        return worded
    message, roles = message_of(name), telling.roles
    metric = roles.comparison.metric(message.metrics[0]) if message.scope == "difference" else None
    return _worded_in(message, metric, roles.lexicon)


@functools.lru_cache(maxsize=1024)
def _worded_in(message: Message, metric: Metric | None, lexicon: Lexicon) -> Worded | None:
    if metric is not None and (message.name not in MESSAGES or metric not in metrics_of(Role)):
        return labelled(metric, lexicon)
    return bundled(message, lexicon)


@functools.cache
def bundled(message: Message, lexicon: Lexicon) -> Worded:
    """A bundled message in some language."""
    return Worded(message, lexicon.patterns(message.name), lexicon)


@functools.cache
def labelled(metric: Metric, lexicon: Lexicon) -> Worded | None:
    """The message of a metric that has none of its own, worded by its label."""
    patterns = lexicon.labelled(metric)
    return None if patterns is None else Worded(about(metric.name), patterns, lexicon)
