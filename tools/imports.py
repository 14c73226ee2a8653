"""Which file of the package imports which: the graph that the law, the picture and the count read.

Every import counts, wherever it stands: at the top of a file, inside a function, or for types. The
package's own `__init__` is left out; a name taken from it is followed to the file that defines it.
"""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
NAME = "occucompare"
PACKAGE = ROOT / "src" / NAME
ARCHITECTURE = ROOT / "docs" / "architecture.md"
DOOR = "__init__"  # the package's own; nothing may import it as a whole

Arrows = dict[str, set[str]]


def listed_rooms(page: Path = ARCHITECTURE) -> dict[str, str]:
    """Each room and its purpose, from the ground up, as docs/architecture.md lists them."""
    listed = page.read_text(encoding="utf-8").split("<!-- rooms:", 1)[1].split("\n## ", 1)[0]
    return dict(re.findall(r"^    (\w+)  +(.+)$", listed, re.MULTILINE))


def room_of(module: str) -> str:
    """The top-level name that a module belongs to: `model` of "model.measures.scales"."""
    return module.split(".", 1)[0]


def files_of(package: Path = PACKAGE) -> dict[str, Path]:
    """Each module by its name below the package: "model.role"; "readers" for its `__init__`."""
    found = {}
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package).with_suffix("").parts
        module = ".".join(parts[:-1] if parts[-1] == DOOR else parts)
        if module:
            found[module] = path
    return found


def parsed(path: Path) -> ast.Module:
    """The tree of a file, read once for each content."""
    return _tree(path.read_text(encoding="utf-8"))


@functools.cache
def _tree(source: str) -> ast.Module:
    return ast.parse(source)


def arrows_of(package: Path = PACKAGE) -> Arrows:
    """The modules that each module imports."""
    files = files_of(package)
    homes = public_homes(package)
    return {
        module: set(_imported(module, path, files, homes)) - {module}
        for module, path in files.items()
    }


def public_homes(package: Path = PACKAGE) -> dict[str, str]:
    """The module that defines each name that the package's `__init__` gives away."""
    tree = parsed(package / "__init__.py")
    return {
        alias.asname or alias.name: (node.module or "").removeprefix(f"{NAME}.")
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{NAME}.")
        for alias in node.names
    }


def _imported(
    module: str, path: Path, files: dict[str, Path], homes: dict[str, str]
) -> Iterator[str]:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == NAME:
                    yield _nearest(alias.name.removeprefix(NAME).lstrip("."), files)
        elif isinstance(node, ast.ImportFrom):
            home = _absolute(node, module, path)
            if home is not None:
                yield from (_target(home, alias.name, files, homes) for alias in node.names)


def _absolute(node: ast.ImportFrom, module: str, path: Path) -> str | None:
    """The module that is imported from, below the package; None for another library."""
    named = node.module or ""
    if not node.level:
        return named.removeprefix(NAME).lstrip(".") if named.split(".")[0] == NAME else None
    parts = module.split(".")
    kept = len(parts) - node.level + (path.stem == DOOR)
    return ".".join([*parts[:kept], *([named] if named else [])])


def _target(home: str, name: str, files: dict[str, Path], homes: dict[str, str]) -> str:
    """The module that `from home import name` loads: the submodule of that name, or the home."""
    submodule = f"{home}.{name}" if home else name
    if submodule in files:
        return submodule
    if home:
        return _nearest(home, files)
    # `__version__` and its like are a constant of the door, and no arrow.
    return "" if name.startswith("__") else _nearest(homes.get(name, ""), files)


def _nearest(module: str, files: dict[str, Path]) -> str:
    return module if module in files else DOOR


def room_arrows(arrows: Arrows) -> Arrows:
    """The same between rooms."""
    rooms: Arrows = {}
    for module, targets in arrows.items():
        own = rooms.setdefault(room_of(module), set())
        own |= {room_of(target) for target in targets if target} - {room_of(module)}
    return rooms


def arrows_up(arrows: Arrows, order: list[str]) -> list[tuple[str, str]]:
    """The imports of a room that stands above, or that the list of rooms does not have."""
    place = {room: number for number, room in enumerate(order)}
    return sorted(
        (module, target)
        for module, targets in arrows.items()
        for target in targets
        if target
        and room_of(module) != room_of(target)
        and place.get(room_of(target), len(order)) >= place.get(room_of(module), -1)
    )


def circles(arrows: Arrows) -> list[list[str]]:
    """The groups of modules that import one another around a circle, the largest first."""
    index: dict[str, int] = {}
    lowest: dict[str, int] = {}
    open_: list[str] = []
    found: list[list[str]] = []

    def visit(module: str) -> None:
        index[module] = lowest[module] = len(index)
        open_.append(module)
        for target in sorted(arrows.get(module, ())):
            if target not in index:
                visit(target)
            if target in open_:
                lowest[module] = min(lowest[module], lowest[target])
        if lowest[module] == index[module]:
            place = open_.index(module)
            found.append(sorted(open_[place:]))
            del open_[place:]

    for module in arrows:
        if module not in index:
            visit(module)
    return sorted((each for each in found if len(each) > 1), key=len, reverse=True)


def arrows_down(rooms: Arrows, order: list[str]) -> Arrows:
    """The arrows between rooms that keep to the order: these have no circle."""
    place = {room: number for number, room in enumerate(order)}
    return {
        room: {each for each in targets if place.get(each, len(order)) < place.get(room, 0)}
        for room, targets in rooms.items()
    }


def floors_of(down: Arrows) -> dict[str, int]:
    """How high each room stands: on the ground, or one above the highest room that it imports.

    >>> floors_of({"model": {"errors"}, "errors": set(), "api": {"model", "errors"}})
    {'errors': 0, 'model': 1, 'api': 2}
    """
    floors: dict[str, int] = {}

    def floor(room: str) -> int:
        if room not in floors:
            floors[room] = max((floor(each) + 1 for each in down.get(room, ())), default=0)
        return floors[room]

    for room in down:
        floor(room)
    return floors


def without_shortcuts(down: Arrows) -> Arrows:
    """The arrows that no longer path implies.

    >>> without_shortcuts({"api": {"model", "errors"}, "model": {"errors"}})
    {'api': {'model'}, 'model': {'errors'}}
    """

    def below(room: str) -> set[str]:
        return down.get(room, set()).union(*map(below, down.get(room, ())))

    return {
        room: targets - set().union(*(below(target) for target in targets))
        for room, targets in down.items()
    }
