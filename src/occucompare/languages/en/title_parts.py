"""A title taken apart: its nouns and what joins them, what follows them, what stays at the end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from occucompare.languages.en import title_words
from occucompare.languages.en.word_forms import (
    capitals,
    is_label,
    is_people,
    is_person,
    is_plural,
    singular_word,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ALL_OTHER = ", all other"


@attrs.frozen
class Phrase:
    """A title taken apart: "bakers / and / cooks", "attorney + general", "clerk + of court"."""

    nouns: tuple[str, ...]
    links: tuple[str, ...]
    after: str = ""  # part of the noun: " general", " II"
    tail: str = ""  # of, in or for something: " of sales workers"
    aside: str = ""  # stays at the end: ", except pediatric", " (airborne)"


def parsed(title: str) -> Phrase:
    """A title, however it was written, taken apart."""
    text, aside = _without_parentheses(_cased(_tidied(title)))
    text = _helpers(text)
    found = re.search(_ASIDE, text)
    if found:
        text, aside = text[: found.start()], found[0] + aside
    base, tail = _without_tail(text)
    base, behind = _turned_round(base)
    base, after, particle = _without_adjective(base)
    base, tail, aside = _members(base, particle + tail, behind + aside)
    nouns, links = _nouns(base)
    return Phrase(nouns, links, after, tail, aside)


def _without_parentheses(text: str) -> tuple[str, str]:
    """The title without a second name like "(CNA)"; a remark like "(airborne)" goes to the end."""
    found = re.fullmatch(_PARENTHESES, text) if text.endswith(")") else None
    if not found:
        return text, ""
    name, inner = found.groups()
    return name, "" if _is_other_name(inner, name) else f" ({inner})"


def _is_other_name(inner: str, name: str) -> bool:
    words, names = inner.lower().split(), name.lower().split()
    if len(words) > 1:
        return any(map(is_head, words)) or inner.rsplit(maxsplit=1)[-1].isupper()
    initials = "".join(word[0] for word in names)
    short = any(word.startswith(words[0][:_SHORT]) for word in names)
    return short or inner[:2].isupper() or words[0] == initials


def _helpers(text: str) -> str:
    """Turn "helpers--carpenters" into "carpenter's helpers"."""
    helpers, _, helped = text.partition("--")
    helped = helped.strip()
    if not helped or helpers not in ("helper", "helpers"):
        return text
    if " and " in helped:
        return f"{helpers} to {helped}"
    return f"{with_last_word(helped, singular_word)}'s {helpers}"


def _without_tail(text: str) -> tuple[str, str]:
    """Split "clerk of court" before the "of"; "right of way agent" stays whole."""
    words = text.split()
    for place, word in enumerate(words[1:], start=1):
        if _leads(word) and is_head(words[place - 1]):
            direct = word in ("to", "for") or words[-1] == word or words[place + 1] in _BELONGING
            if direct or not is_person(words[-1]) or text.endswith(_MANNERS):
                return _split_at(words, place)
    if words[-1].isalpha() and (is_label(words[-1]) or words[-1] in title_words.BODIES):
        for place, word in enumerate(words[:-1], start=1):
            if word.lower() in title_words.FIELD_BEHIND:
                return _split_at(words, place)
    return text, ""


def _split_at(words: Sequence[str], place: int) -> tuple[str, str]:
    return " ".join(words[:place]), " ".join(["", *words[place:]])


def _leads(word: str) -> bool:
    return word in title_words.PREPOSITIONS or word == "-" or word.startswith("d'")


def is_head(word: str) -> bool:
    """Whether a title can be about this word: it names one person, or several."""
    return is_person(word) or is_people(word) or word in title_words.KIN


def _turned_round(text: str) -> tuple[str, str]:
    """Put the qualifier of "cooks, fast food" in front, or apart if it cannot stand there."""
    segments = text.split(", ")
    size = _size_of_head(segments)
    head, qualifier = ", ".join(segments[:size]), ", ".join(segments[size:])
    if not qualifier:
        return text, ""
    whole = len(segments) == size + 1 or segments[-1].startswith(("and ", "or "))
    if whole and _can_stand_in_front(qualifier.split()):
        return f"{with_last_word(qualifier, _attributive)} {head}", ""
    return head, f", {qualifier}"


def _size_of_head(segments: Sequence[str]) -> int:
    """How many segments of "setters, operators, and tenders, metal and plastic" name people."""
    listed = [n for n, part in enumerate(segments) if n and part.startswith(("and ", "or "))]
    if listed and is_head(last_word(segments[listed[-1]])):
        return listed[-1] + 1
    names = is_people if is_people(last_word(segments[0])) else is_person
    named = [names(last_word(part)) and f", {part}" not in _MANNERS for part in segments]
    return named.index(False) or len(named) if False in named else len(named)


def _can_stand_in_front(words: Sequence[str]) -> bool:
    if any(_leads(word) or word in ("not", "through") for word in words):
        return False
    doing = words[0].endswith("ing") and words[1:2] not in ([], ["and"])
    done = len(words) > 1 and words[-1].endswith("ed")
    return not doing and not done


def _attributive(word: str) -> str:
    keeps = word in title_words.STAYS_PLURAL or word.endswith(("as", "ics", "is", "ws"))
    return word if keeps else singular_word(word)


def _without_adjective(text: str) -> tuple[str, str, str]:
    """Split off what follows the noun: "general", "II", or the "out" of "layer out"."""
    level = re.search(_LEVEL, text)
    if level and is_head(last_word(text[: level.start()])):
        return text[: level.start()], level[0], ""
    base, _, word = text.rpartition(" ")
    before = last_word(base)
    if word in title_words.PARTICLES and before.endswith(("er", "or", "ers", "ors")):
        return base, "", f" {word}"
    ranked = word == "general" and before in title_words.RANKS
    noun = word == "major" and before != "sergeant"
    if word in title_words.AFTER_NOUN and is_head(before) and not ranked and not noun:
        return base, f" {word}", ""
    return text, "", ""


def _members(base: str, tail: str, aside: str) -> tuple[str, str, str]:
    """Name people where the title names their body or their occupations."""
    if last_word(base) in title_words.MEMBER_OF_THE:
        return "member", f" of the {base}{tail}", aside
    other = "all other " if aside == ALL_OTHER else ""
    if base.endswith(" occupations"):
        return "workers", f" in {other}{base}{tail}", "" if other else aside
    if other and tail.startswith(" of ") and is_people(last_word(tail)):
        return base, f" of {other}{tail[4:]}", ""
    return base, tail, aside


def _nouns(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    nouns, links = re.split(_LINK, text), re.findall(_LINK, text)
    last = last_word(nouns[-1])
    if last in title_words.BODIES:
        nouns[-1] += " member"
    elif last == "police":
        nouns[-1] += " officers"
    elif is_label(last) and not is_plural(last):
        nouns[-1] += " worker"
        links = _label_links(nouns, links)
    return tuple(nouns), tuple(links)


def _label_links(nouns: Sequence[str], links: list[str]) -> list[str]:
    """Join "collections, customer service" with "and"."""
    if set(links) != {", "} or last_word(nouns[0]) in title_words.INVERTED_LABELS:
        return links
    return [*links[:-1], ", and " if len(links) > 1 else " and "]


def _tidied(title: str) -> str:
    """One space between words, straight apostrophes, "and" for "&" unless it joins letters."""
    text = re.sub(_GLUED, " ", title.replace("\u2019", "'"))
    words = text.strip(" ,;:-\u2013\u2014").split()
    for place, word in enumerate(words[1:-1], start=1):
        if word == "&" and len(words[place - 1]) > 1 and len(words[place + 1]) > 1:
            words[place] = "and"
    text = " ".join(words).replace(" ,", ",") or "worker"
    longest = max(map(len, words), default=0)
    shouted = text.isupper() and longest > (_LONG if len(words) == 1 else _SHORT)
    return text.lower() if shouted else text


def _cased(text: str) -> str:
    words = text.split()
    following = [*words[1:], ""]
    cased = [
        # "or" is the operating room only where it joins nothing.
        capitals(word, "" if place and word == "or" else following[place])
        for place, word in enumerate(words)
    ]
    return _with_names(" ".join(cased))


def _with_names(text: str) -> str:
    """Give "new york" its capitals."""
    lower = text.lower()
    if title_words.NAME_STARTS.isdisjoint(lower.split()):
        return text
    for words, name in title_words.NAMES.items():
        if words in lower:
            text = re.sub(rf"\b{words}\b", name, text, flags=re.IGNORECASE)
    return text


def last_word(text: str) -> str:
    """The last word of a text."""
    return text.rpartition(" ")[2]


def with_last_word(text: str, change: Callable[[str], str]) -> str:
    """The text with its last word changed."""
    before, space, last = text.rpartition(" ")
    return before + space + change(last)


_SHORT = 3
_LONG = 5
_BELONGING = ("the", "a", "an", "chief")
_MANNERS = (", hand", ", machine")

# Patterns are compiled when they are first used: importing them costs nothing.
_GLUED = r"(?<=\))(?=\w)"
_PARENTHESES = r"(.*\S) ?\(([^()]*\w[^()]*)\)"
_ASIDE = r"(?<=\w)(?:, (?:all other|not)|,? (?:except|excluding|including|other than))\b.*"
_LEVEL = r"(?: (?:class|grade|level|step))? (?:[IVX]+|[A-Z]|\d+)$| (?:first|second|third) class$"
_LINK = r" ?/(?!\d) ?|[,;]? (?:and|or) |, "
