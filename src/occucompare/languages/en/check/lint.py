"""What is wrong with an English text, by rules that are sure of it."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Collection, Iterator

import attrs

from occucompare.languages.en.check.lint_rules import PATTERNS, Rule
from occucompare.languages.en.title_words import STAYS_PLURAL
from occucompare.languages.en.word_forms import indefinite_article, is_label, is_people
from occucompare.model.plain_data import PlainData

NAME = "\N{RUNIC LETTER FEHU FEOH FE F}"
"""Stands for what is not judged: a letter that no word of English has."""


@attrs.frozen
class Lint(PlainData):
    """One thing that is wrong in a text: `found` is what stands from `start` to `end`.

    `message` says what is wrong, or what to write instead.
    """

    rule: Rule
    start: int
    end: int
    found: str
    message: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.found!r}: {self.message}"


def lint_text(text: str, *, names: Collection[str] = ()) -> tuple[Lint, ...]:
    """What is wrong in a text, in order of place; what stands in `names` is not judged inside.

    >>> [str(lint) for lint in lint_text("A collector earn the same than a accountant.")]
    ... # doctest: +ELLIPSIS
    ['same than: ...', "article: 'a accountant': ..."]
    """
    masked = without(text, names)
    found = {*marks(masked), *articles(masked, text)}
    return tuple(
        Lint(rule, start, end, text[start:end], message)
        for rule, start, end, message in sorted(found, key=lambda mark: (mark[1], mark))
    )


Mark = tuple[Rule, int, int, str]


def without(text: str, names: Collection[str]) -> str:
    """The text with each letter of the names hidden, so that it keeps its places."""
    for name in sorted(filter(None, names), key=len, reverse=True):
        if name in text:
            text = text.replace(name, NAME * len(name))
    return text


def marks(text: str) -> Iterator[Mark]:
    """What the patterns find, and bare apostrophes."""
    for rule, search, message, triggers, judge in _rules():
        if any(trigger in text for trigger in triggers):
            for match in search(text):
                if judge is None or judge(text, match):
                    start, end = match.span("found" if "found" in match.re.groupindex else 0)
                    if start == end or start < 0:
                        start, end = match.span()
                    yield rule, start, end, message


def articles(masked: str, text: str) -> Iterator[Mark]:
    """The articles that do not fit the sound of the word after them, be it hidden or not."""
    if "a " not in masked and "an " not in masked and "A" not in masked:
        return
    for match in _article()(masked):
        start, end = match.span()
        article = match["article"]
        if article[0] == "A" and not _begins(masked, start):
            continue
        fitting = fitting_article(text[match.start("word") : match.start("word") + _LOOK])
        if article.lower() != fitting and not re.match(_EITHER, match["word"]):
            yield "article", start, end, f'write "{fitting}" before this sound'


@functools.lru_cache(maxsize=4096)
def fitting_article(phrase: str) -> str:
    """The article that fits the sound of a phrase."""
    return indefinite_article(phrase)


def _begins(text: str, start: int) -> bool:
    """Whether a capital A there is an article, and no letter or grade."""
    before = text[:start].rstrip(' "(\u201c')
    return not before or before[-1] in ".!?:"


_LOOK = 24
# "An historic" is old, not wrong; "npm" is spelled or said.
_EITHER = r"histor|[bcdfghjklmnpqrstvwxz]+\b"
_LABEL_ENDS = r"(?=[,/][ a-z])|(?= (?:is|are|has|have|earns?)\b)"
Search = Callable[[str], Iterator[re.Match[str]]]
Judge = Callable[[str, "re.Match[str]"], bool]


@functools.cache
def _article() -> Search:
    pattern = r"(?<![\w'.-])(?P<article>[Aa]n?) [\"(\u201c`]?(?P<word>[^\W_][\w'-]*)"
    return re.compile(pattern).finditer


@functools.cache
def _rules() -> tuple[tuple[Rule, Search, str, tuple[str, ...], Judge | None], ...]:
    judges: dict[str, Judge] = {
        "list comma": _differs_from_other_lists,
        "space in quotes": _is_inside_quotes,
    }
    rules: list[tuple[Rule, Search, str, tuple[str, ...], Judge | None]] = [
        (each.rule, re.compile(each.pattern).finditer, each.message, each.triggers,
         judges.get(each.rule))
        for each in PATTERNS
    ]  # fmt: skip
    bare = re.compile(r"\b[a-z]+ [a-z]+[^s'\W\d_]'(?=\s)").finditer
    message = "after a word that does not end in s, the possessive is 's"
    rules.append(("possessive", bare, message, ("' ",), _closes_no_quote))
    label = re.compile(rf"\b[Aa]n? (?P<noun>[a-z]{{3,}}s)(?:{_LABEL_ENDS})").finditer
    message = "the article needs one person: add a noun, or use the singular"
    rules.append(("article", label, message, ("a ", "an ", "A "), _names_no_person))
    return tuple(rules)


def _differs_from_other_lists(text: str, match: re.Match[str]) -> bool:
    """Whether another list of the same text has the serial comma that this one lacks."""
    rest = text[: match.start()] + text[match.end() :]
    return re.search(r", [^.,;:()]{1,40}, (?:and|or) ", rest) is not None


def _is_inside_quotes(text: str, match: re.Match[str]) -> bool:
    """Whether the space is on the inner side, by the marks before it: every second one closes."""
    closes = text.count('"', 0, match.start()) % 2 == 1
    return text.count('"') % 2 == 0 and closes == (match[0][0] == " ")


def _closes_no_quote(text: str, match: re.Match[str]) -> bool:
    before = f" {text[: match.start()]} {match[0]}"
    return before.count(" '") + before.count("('") == 0 and not match[0].endswith("in'")


def _names_no_person(_text: str, match: re.Match[str]) -> bool:
    noun = match["noun"]
    if noun in STAYS_PLURAL or noun.endswith(("ss", "us", "is", "ics")):
        return False
    return is_people(noun) or is_label(noun)
