"""What a page says of its role: each sentence once, and each of the role's figures once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from occucompare.model.role import Role
from occucompare.model.statement import Sentence
from occucompare.model.style import TextStyle
from occucompare.presentation.sentences import by_kind, in_turn
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.outline import ROLE_LEAD, ROLE_LEAD_SKILLS, TOPICS
from occucompare.wording.text import topic_of_role


class DiscourseHistory:
    """Lets through what has not been told: no sentence twice, and no figure of the role."""

    def __init__(self, role: Role) -> None:
        self._title = role.title
        self._told: set[object] = set()

    def new(self, sentences: Iterable[Sentence]) -> Iterator[Sentence]:
        """The sentences that tell nothing of the role that has been told before."""
        for sentence in sentences:
            own = {sentence.text, *self._figures(sentence)}
            if own.isdisjoint(self._told):
                self._told |= own
                yield sentence

    def _figures(self, sentence: Sentence) -> Iterator[tuple[str, float]]:
        for fact in sentence.facts:
            if fact.role == self._title and isinstance(fact.value, (int, float)):
                yield fact.metric, fact.value


def said_of_role(
    role: Role, style: TextStyle, history: DiscourseHistory, lexicon: Lexicon
) -> dict[str, list[str]]:
    """The sentences about one role alone, kind by kind, in the order of its page."""
    return by_kind(history.new(_sentences(role, style, lexicon)))


def _sentences(role: Role, style: TextStyle, lexicon: Lexicon) -> Iterator[Sentence]:
    for lead in (ROLE_LEAD, ROLE_LEAD_SKILLS):
        yield from topic_of_role(role, lead, "standard", style, lexicon)
    # The lists of skills first, so that what they tell is not told again by other sections.
    for topic in sorted(TOPICS, key=lambda each: each.name != "skills"):
        kinds = topic.role_section
        if topic.name == "places":
            for kind, own in in_turn(kinds, style):
                yield from topic_of_role(role, (kind,), "full", own, lexicon)
        else:
            yield from topic_of_role(role, kinds, "full", style, lexicon)
