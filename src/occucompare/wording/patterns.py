"""A pattern as parts: literal text, arguments, and words that agree with the subject."""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping

import attrs

from occucompare.errors import WordingError, did_you_mean
from occucompare.model.style import Number
from occucompare.wording.arguments import SIDES, Argument, argument_of, nearest_arguments
from occucompare.wording.lexicon import Lexicon

_SUBJECTS = {"singular": "a", "plural": "plural"}
_ALTERNATIVES = 2


@attrs.frozen
class Setting:
    """What a pattern is read in: whose it is, the number of its subject, and its words.

    `given` are the arguments that the message's selector brings; `words` are the message's own,
    for patterns that several messages share.
    """

    where: str
    lexicon: Lexicon
    number: Number = "plural"
    words: Mapping[str, str] = attrs.field(factory=dict[str, str])
    given: frozenset[str] = frozenset()


class Pattern:
    """A pattern that has been read: its literal text around its arguments.

    >>> from occucompare.languages.en.language import LEXICON
    >>> pattern = Pattern("{High} {earns|earn} {gap} more.", Setting("an example", LEXICON))
    >>> pattern.frame, [each.name for each in pattern.arguments]
    ('%s earn %s more.', ['High.plural', 'gap'])
    """

    __slots__ = ("arguments", "frame", "mirrored", "stating", "texts")

    def __init__(self, pattern: str, setting: Setting, *, joined: bool = False) -> None:
        parts = list(_parts(_lowered(pattern) if joined else pattern, setting))
        self.frame = "".join(
            "%s" if isinstance(part, Argument) else part.replace("%", "%%") for part in parts
        )
        self.arguments = tuple(part for part in parts if isinstance(part, Argument))
        self.texts = tuple(each.text for each in self.arguments)
        numbered = list(enumerate(self.arguments))
        self.stating = tuple((place, each.facts) for place, each in numbered if each.facts)
        self.mirrored = tuple(each.mirrored for each in self.arguments if each.mirrored)


def _lowered(pattern: str) -> str:
    """A pattern for the middle of a sentence: its first word or argument in lower case."""
    at = 1 if pattern.startswith("{") and not pattern.startswith("{{") else 0
    if pattern[at + 1 : at + 2].isupper():
        return pattern
    return pattern[:at] + pattern[at : at + 1].lower() + pattern[at + 1 :]


def _parts(pattern: str, setting: Setting) -> Iterator[str | Argument]:
    try:
        fields = list(string.Formatter().parse(pattern))
    except ValueError as error:
        raise WordingError(f"{setting.where}: {error} in {pattern!r}") from None
    for literal, name, spec, conversion in fields:
        if literal:
            yield literal
        if name is None:
            continue
        if spec or conversion:
            message = f"{{{name}}} can't be given a format in {pattern!r}"
            raise WordingError(f"{setting.where}: {message}")
        yield _field(name, setting, f"no placeholder {{{name}}} in {pattern!r}")


def _field(name: str, setting: Setting, refusal: str) -> str | Argument:
    """What stands in braces: a word of the message's, words that agree, or an argument.

    A side alone (`{High}`, `{low}`) is that role as the subject's number has it, "a collector" or
    "collectors"; `{earns|earn}` is the word that agrees with it.
    """
    if name in setting.words:
        return setting.words[name]
    words = name.split("|")
    if len(words) == _ALTERNATIVES:
        return words[setting.number == "plural"]
    full = f"{name}.{_SUBJECTS[setting.number]}" if name.lower() in SIDES else name
    found = argument_of(full, setting.lexicon, setting.given)
    if found is None:
        near = did_you_mean(nearest_arguments(name, setting.lexicon))
        raise WordingError(f"{setting.where}: {refusal}{near}")
    return found
