"""Strings of English that a reader of the package's texts and pages can meet, by file.

English stands in `languages/` alone. Not counted, since no page shows it: docstrings; the sentences
of errors, problems and warnings; the command line's own help and progress; the units of a
frame's numbers, which are data and the same in every language; the words that readers
match in publishers' files; labels of metrics, which are declared with them (`measured("Average
salary", ...)`); samples that patterns are tried on; and names: those that data has (`Literal["at
least", "at most"]`), where they are told apart, keys, and the cases that the engine selects.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from imports import PACKAGE, files_of, parsed, room_of

# The languages themselves; errors, which are for developers; readers, whose strings are the words
# that publishers print.
EXEMPT_ROOMS = {"languages", "errors", "readers"}
# What these are given is code, or read by the one who runs a command or mends a program.
EXEMPT_CALLS = {
    "ArgumentParser",
    "Problem",
    "TypeVar",
    "add_argument",
    "add_parser",
    "add_subparsers",
    "cast",
    "compile",
    "error",
    "import_module",
    "measured",
    "progress",
    "warn",
}
# Constants and functions of errors and samples, by their names.
EXEMPT_NAMES = re.compile(
    r"^message$|^_PURPOSE$|^_MODULES$|^_SCALARS$|SAMPLE|sample|problem|unknown|unit|SCALARS"
)
# Markup, styles, regular expressions and identifiers are no prose.
_CODE = re.compile(r"[{}\[\]=|\\<>_#;]|https?:|: \d|^[a-z]+:|^[\w-]+$|^bold |\d(px|em|rem)\b")
_WORDS = re.compile(r"(?<![\w.-])[A-Za-z][a-z']*(?: ?, | |-)[a-z]{2,}\b(?![.(-]\w)")
# Tags, and the places of a template that its figures fill, stand between words.
_FILLED = re.compile(r"</?\w[^<>]*>|\{[\w.|]*\}")
# An f-string's values, between its words.
_HOLE = "\x00"


def english_outside(package: Path = PACKAGE) -> dict[str, list[tuple[int, str]]]:
    """Each file outside `languages/` with English that a reader can meet: line and text."""
    files = files_of(package)
    trees = {module: parsed(path) for module, path in files.items()}
    data_names = {name for tree in trees.values() for name in _data_names(tree)}
    cases = "\n".join(
        name
        for module, tree in trees.items()
        if room_of(module) == "languages"
        for name in _keys(tree)
    )
    found = {}
    for module, tree in trees.items():
        room = room_of(module)
        # The model makes, tells apart and stores its data's names; elsewhere they would be shown.
        lines = sorted(
            (line, text)
            for line, text in set(english_in(tree))
            if not (room == "model" and text in data_names)
            and not (room == "wording" and text in cases)
        )
        if lines and room not in EXEMPT_ROOMS:
            found[files[module].relative_to(package).as_posix()] = lines
    return found


def _data_names(tree: ast.AST) -> Iterator[str]:
    """What a `Literal` or an enumeration of the model calls its members."""
    for node in ast.walk(tree):
        match node:
            case ast.Subscript(value=ast.Name(id="Literal"), slice=names):
                yield from _strings(names)
            case ast.ClassDef(bases=bases) if any("Enum" in ast.unparse(base) for base in bases):
                yield from _strings(node)
            case _:
                pass


def _keys(tree: ast.AST) -> Iterator[str]:
    """The cases that a language has patterns for ("higher.near"), and its other keys."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            for key in node.keys:
                if isinstance(key, ast.Constant) and isinstance(key.value, str):
                    yield key.value


def _strings(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def english_in(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """The line and text of each string of two or more words, but for those no reader meets."""
    for node in _children(tree):
        if _unread(node):
            continue
        text = _text(node)
        if text is None:
            yield from english_in(node)
        elif is_prose(text):
            yield getattr(node, "lineno", 0), text.replace(_HOLE, "...")


def _children(tree: ast.AST) -> Iterator[ast.AST]:
    """What stands in a piece of code, but for the keys that something is looked up by."""
    match tree:
        case ast.Subscript(value=value):
            yield value
        case _:
            yield from ast.iter_child_nodes(tree)


def is_prose(text: str) -> bool:
    """Whether a text has two English words in a row, and is no markup and no code."""
    words = _FILLED.sub(_HOLE, text)
    return bool(_WORDS.search(words)) and not _CODE.search(words)


def _unread(node: ast.AST) -> bool:
    match node:
        case ast.Raise() | ast.Expr(value=ast.Constant()) | ast.Compare() | ast.MatchValue():
            return True
        case ast.Subscript(value=ast.Name(id="Literal")):
            return True
        case ast.Assign(targets=[ast.Name(id=name)]):
            return bool(EXEMPT_NAMES.search(name))
        case ast.FunctionDef(name=name):
            return bool(EXEMPT_NAMES.search(name))
        case ast.Call(func=ast.Attribute(value=ast.Attribute(attr="stderr"))):
            return True
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name in EXEMPT_CALLS or name.endswith(("Error", "Warning"))
        case _:
            return False


def _text(node: ast.AST) -> str | None:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=values):
            return "".join(
                str(each.value) if isinstance(each, ast.Constant) else _HOLE for each in values
            )
        case _:
            return None
