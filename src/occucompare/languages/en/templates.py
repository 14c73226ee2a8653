"""A template as pieces: literal text, placeholders, and words that agree with the subject."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator, Mapping, Sequence

import attrs

from occucompare.errors import WordingError, did_you_mean
from occucompare.languages.en import placeholders
from occucompare.languages.en.placeholders import Placeholder
from occucompare.languages.en.style import Subject

_SUBJECTS = {"singular": "a", "plural": "plural"}
_ALTERNATIVES = 2


@attrs.frozen
class Part:
    """Literal text, or a placeholder with the side that it is about."""

    literal: str = ""
    placeholder: Placeholder | None = None
    side: str | None = None


@attrs.frozen
class Setting:
    """What a template is read in: whose it is, the number of its subject, the kind's own words."""

    where: str
    subject: Subject = "plural"
    words: Mapping[str, str] = attrs.field(factory=dict[str, str])


def parsed(template: str, setting: Setting) -> tuple[Part, ...]:
    """The parts of a template, its subject in the setting's number.

    A side alone (`{High}`, `{low}`) is that role as the subject's number has it, "a collector" or
    "collectors"; `{earns|earn}` is the word that agrees with it. Raises WordingError for what is
    no template, naming whose it is.
    """
    return tuple(_parts(template, setting))


def spoken(template: str, setting: Setting, *, joined: bool) -> tuple[Part, ...]:
    """The parts of a template; `joined` is for the middle of a sentence, in lower case."""
    return parsed(_lowered(template) if joined else template, setting)


def _lowered(template: str) -> str:
    """A template whose first word, or whose first placeholder's, is in lower case."""
    at = 1 if template.startswith("{") and not template.startswith("{{") else 0
    if template[at + 1 : at + 2].isupper():
        return template
    return template[:at] + template[at : at + 1].lower() + template[at + 1 :]


def text_of(parts: Sequence[Part]) -> ast.expr:
    """The parts as one f-string."""
    values: list[ast.expr] = []
    for part in parts:
        if part.literal:
            values.append(ast.Constant(part.literal))
        if part.placeholder:
            values.append(ast.FormattedValue(expression(part.placeholder.shown), conversion=-1))
    return ast.JoinedStr(values)


def stated_by(parts: Sequence[Part]) -> ast.expr:
    """What the parts state, as tuples of side, stored value and text."""
    stated: list[ast.expr] = []
    for part in parts:
        if part.placeholder and part.placeholder.states:
            shown, value = map(expression, (part.placeholder.shown, part.placeholder.states))
            stated.append(ast.Tuple([ast.Constant(part.side), value, shown], ast.Load()))
    return ast.Tuple(stated, ast.Load())


def expression(source: str) -> ast.expr:
    """An expression as a syntax tree."""
    return ast.parse(source, mode="eval").body


def _parts(template: str, setting: Setting) -> Iterator[Part]:
    try:
        fields = list(string.Formatter().parse(template))
    except ValueError as error:
        raise WordingError(f"{setting.where}: {error} in {template!r}") from None
    for literal, name, spec, conversion in fields:
        if literal:
            yield Part(literal)
        if name is None:
            continue
        if spec or conversion:
            message = f"{{{name}}} can't be given a format in {template!r}"
            raise WordingError(f"{setting.where}: {message}")
        yield _field(name, setting, f"no placeholder {{{name}}} in {template!r}")


def _field(name: str, setting: Setting, refusal: str) -> Part:
    if name in setting.words:
        return Part(setting.words[name])
    words = name.split("|")
    if len(words) == _ALTERNATIVES:
        return Part(words[setting.subject == "plural"])
    full = f"{name}.{_SUBJECTS[setting.subject]}" if name.lower() in placeholders.SIDES else name
    found = placeholders.find(full)
    if found is None:
        near = did_you_mean(placeholders.near(name))
        raise WordingError(f"{setting.where}: {refusal}{near}")
    return Part("", *found)
