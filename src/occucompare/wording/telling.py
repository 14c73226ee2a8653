"""How one message of a text is told: in whose words, in which style, joined to what went before."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import get_args

import attrs

from occucompare.model.comparison import Comparison
from occucompare.model.metric import Group, Metric, cache_of, metrics_of
from occucompare.model.role import Role
from occucompare.model.statement import Sentence
from occucompare.model.style import Length, TextStyle
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.message import Message, TwoRoles, Worded
from occucompare.wording.messages import MESSAGES, about, message_of
from occucompare.wording.same_title import told_apart
from occucompare.wording.style import Style, variant_of

LENGTHS: tuple[Length, ...] = get_args(Length)


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


def message_told(style: TextStyle, name: str) -> Message:
    """The message of that name: the user's own, else a bundled one."""
    own = style.wording.get(name)
    message: Message = message_of(name) if own is None else own.worded.message
    return message


def said(
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


@functools.cache
def _group(kind: str) -> Group | None:
    """What a message is about; only what is about one thing turns against it."""
    message = MESSAGES.get(kind)
    if message is None or message.scope != "difference":
        return None
    return next((each.group for each in metrics_of(Role) if each.name == message.metrics[0]), None)


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
