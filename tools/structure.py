"""Measure the house: rooms, floors, arrows, circles, lengths, and where English stands.

    python tools/structure.py [--check]

With --check it ends with 1 unless no arrow goes up, no files form a circle, and there are at most
17 rooms: the laws of tests/laws/test_imports.py as one figure each.
"""

from __future__ import annotations

import ast
import io
import statistics
import sys
import tokenize
from collections.abc import Iterator, Sequence
from pathlib import Path

from imports import (
    PACKAGE,
    Arrows,
    arrows_down,
    arrows_of,
    arrows_up,
    circles,
    files_of,
    floors_of,
    listed_rooms,
    parsed,
    room_arrows,
    without_shortcuts,
)
from prose import english_outside

MOST_ROOMS = 17
LONG_FILE = 300
_DOCUMENTED = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def main(arguments: Sequence[str] = ()) -> int:
    """Print the count; with --check, say by the exit code whether the laws hold."""
    arrows = arrows_of()
    order = list(listed_rooms())
    up = arrows_up(arrows, order)
    knots = circles(arrows)
    rooms = room_arrows(arrows)
    print_rooms(rooms, order)
    print_names("imports up", [f"{module} -> {target}" for module, target in up])
    largest = knots[0] if knots else []
    print_names("files in the largest circle", largest, most=12)
    print_lengths(sorted(PACKAGE.rglob("*.py")))
    print_names("files naming a measure class outside model/measures", measure_users(arrows))
    english = [f"{file}  {len(lines)}" for file, lines in english_outside().items()]
    print_names("files outside languages/ with English that a reader can meet", english)
    return int("--check" in arguments and (bool(up or knots) or len(rooms) > MOST_ROOMS))


def print_rooms(rooms: Arrows, order: list[str]) -> None:
    """The rooms from the ground up, each with what it imports; a "!" marks an arrow up."""
    down = arrows_down(rooms, order)
    floors = floors_of(down)
    count, needed = sum(map(len, rooms.values())), sum(map(len, without_shortcuts(down).values()))
    print(f"rooms {len(rooms)}, floors {max(floors.values()) + 1}")
    print(f"arrows between rooms {count}, down and not implied by others {needed}")
    for room in sorted(rooms, key=lambda each: (floors[each], each)):
        targets = [each if each in down[room] else f"!{each}" for each in sorted(rooms[room])]
        print(f"  {floors[room]:2} {room:13} -> {' '.join(targets)}")


def print_lengths(paths: Sequence[Path]) -> None:
    """Lines, docstrings, comments, and how long files and functions are."""
    sources = {path: path.read_text(encoding="utf-8") for path in paths}
    trees = [ast.parse(source) for source in sources.values()]
    lines = sum(len(source.splitlines()) for source in sources.values())
    docstrings = sum(map(docstring_lines, trees))
    comments = sum(map(comment_count, sources.values()))
    functions = sorted(length for tree in trees for length in function_lengths(tree))
    print(f"files {len(paths)}, lines {lines}")
    print(f"docstrings {docstrings / lines:.1%} of lines")
    print(f"comments {100 * comments / lines:.1f} in 100 lines")
    print(
        f"functions {len(functions)}: median {statistics.median(functions):g}, "
        f"95% up to {functions[int(len(functions) * 0.95)]}, longest {functions[-1]}"
    )
    sizes = {path: len(source.splitlines()) for path, source in sources.items()}
    long = [f"{_short(path)}  {size}" for path, size in sizes.items() if size > LONG_FILE]
    print_names(f"files over {LONG_FILE} lines", long)


def print_names(what: str, names: Sequence[str], *, most: int = 1000) -> None:
    """How many there are, and which."""
    print(f"{what}: {len(names)}")
    for name in names[:most]:
        print(f"    {name}")
    if len(names) > most:
        print("    ...")


def docstring_lines(tree: ast.Module) -> int:
    """The lines that docstrings take."""
    total = 0
    for node in ast.walk(tree):
        if isinstance(node, _DOCUMENTED) and ast.get_docstring(node, clean=False) is not None:
            total += (node.body[0].end_lineno or 0) - node.body[0].lineno + 1
    return total


def comment_count(source: str) -> int:
    """Lines that end in a comment, or are one."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return sum(token.type == tokenize.COMMENT for token in tokens)


def function_lengths(tree: ast.Module) -> Iterator[int]:
    """The lines of each function, without its docstring and decorators."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            documented = ast.get_docstring(node, clean=False) is not None
            body = node.body[1:] if documented and len(node.body) > 1 else node.body
            yield (node.end_lineno or 0) - body[0].lineno + 2


def measure_users(arrows: Arrows) -> list[str]:
    """The files outside model/measures that name a measure class, as a name or an attribute."""
    classes = set(measure_classes())
    users = []
    for module, path in files_of().items():
        if module.startswith("model.measures"):
            continue
        tree = parsed(path)
        imported = any(target.startswith("model.measures") for target in arrows[module])
        if imported and _names_in(tree) & classes:
            users.append(f"{_short(path)}  {' '.join(sorted(_names_in(tree) & classes))}")
    return users


def measure_classes() -> Iterator[str]:
    """The names of the classes that are measures, but for `Measure` itself."""
    for path in sorted((PACKAGE / "model" / "measures").glob("*.py")):
        for node in parsed(path).body:
            if isinstance(node, ast.ClassDef) and node.bases and node.name != "Measure":
                yield node.name


def _names_in(tree: ast.Module) -> set[str]:
    found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return found | {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


def _short(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
