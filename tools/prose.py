"""Strings of English that a reader of the package's texts and pages can meet, by file.

English stands in `languages/` alone. Not counted, since no page shows it: docstrings; the sentences
of errors, problems and warnings; the command line's own help and progress; the words that readers
match in publishers' files; labels of metrics, which are declared with them (`measured("Average
salary", ...)`); and names that data has (`Literal["at least", "at most"]`), where they are told
apart.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from imports import PACKAGE, files_of, room_of

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
EXEMPT_NAMES = {"message", "_PURPOSE", "_MODULES"}
# Markup, styles, regular expressions and identifiers are no prose.
_CODE = re.compile(r"[{}\[\]=|\\<>_#;]|https?:|: \d|^[a-z]+:|^[\w-]+$|^bold |\d(px|em|rem)\b")
_WORDS = re.compile(r"(?<![\w.-])[A-Za-z][a-z']*(?: ?, | |-)[a-z]{2,}\b(?![.(-]\w)")
# An f-string's values, between its words.
_HOLE = "\x00"


def english_outside(package: Path = PACKAGE) -> dict[str, list[tuple[int, str]]]:
    """Each file outside `languages/` with English that a reader can meet: line and text."""
    trees = {
        path: ast.parse(path.read_text(encoding="utf-8"))
        for module, path in files_of(package).items()
        if room_of(module) not in EXEMPT_ROOMS
    }
    data_names = {name for tree in trees.values() for name in _data_names(tree)}
    found = {}
    for path, tree in trees.items():
        file = path.relative_to(package).as_posix()
        # The model makes, tells apart and stores these names; elsewhere they would be shown.
        names = data_names if file.startswith("model/") else set[str]()
        lines = sorted({each for each in english_in(tree) if each[1] not in names})
        if lines:
            found[file] = lines
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


def _strings(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def english_in(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """The line and text of each string of two or more words, but for those no reader meets."""
    for node in ast.iter_child_nodes(tree):
        if _unread(node):
            continue
        text = _text(node)
        if text is None:
            yield from english_in(node)
        elif is_prose(text):
            yield getattr(node, "lineno", 0), text.replace(_HOLE, "...")


def is_prose(text: str) -> bool:
    """Whether a text has two English words in a row, and is no markup and no code."""
    return bool(_WORDS.search(text)) and not _CODE.search(text)


def _unread(node: ast.AST) -> bool:
    match node:
        case ast.Raise() | ast.Expr(value=ast.Constant()) | ast.Compare() | ast.MatchValue():
            return True
        case ast.Subscript(value=ast.Name(id="Literal")):
            return True
        case ast.Assign(targets=[ast.Name(id=name)]):
            return name in EXEMPT_NAMES
        case ast.FunctionDef(name=name):
            return "problem" in name
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
