"""Draw docs/rooms.svg from the list in docs/rooms.md and the imports in the code.

    python tools/draw_rooms.py [--check]

Each room is a box, in the order of the list; each arc on the right is an import, and points down.
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "occucompare"
TARGET = ROOT / "docs" / "rooms.svg"

_TOP, _STEP, _LEFT, _WIDTH, _HEIGHT, _PAGE = 16, 40, 16, 470, 28, 860

_OPENING = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"
 font-family="system-ui, sans-serif" font-size="13" role="img">
<title>The rooms of occucompare, and what imports what</title>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7"
 markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#5b6b7b"/></marker></defs>"""


def rooms() -> dict[str, str]:
    """Each room with what it is for, as docs/rooms.md lists them."""
    text = (ROOT / "docs" / "rooms.md").read_text(encoding="utf-8")
    listed = text.split("<!-- rooms:", 1)[1].split("\n## ", 1)[0]
    return dict(re.findall(r"^    (\w+)\s+(.+)$", listed, re.MULTILINE))


def imports(known: dict[str, str]) -> dict[str, set[str]]:
    """The rooms that each room imports when it is loaded, not inside a function."""
    found: dict[str, set[str]] = {room: set() for room in known}
    for file in sorted(PACKAGE.rglob("*.py")):
        room = file.relative_to(PACKAGE).parts[0].removesuffix(".py")
        if room not in known:
            continue
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("occucompare"):
                modules = (node.module or "").split(".")[1:2] or [each.name for each in node.names]
                found[room] |= {module for module in modules if module in known and module != room}
    return found


def drawing() -> str:
    """The picture."""
    known = rooms()
    places = {room: _TOP + place * _STEP for place, room in enumerate(known)}
    height = _TOP * 2 + _STEP * (len(known) - 1) + _HEIGHT
    parts = [
        _OPENING.format(width=_PAGE, height=height),
        f'<rect width="{_PAGE}" height="{height}" fill="#ffffff"/>',
    ]
    for room, uses in imports(known).items():
        parts += [_arc(places[room], places[used]) for used in sorted(uses, key=list(known).index)]
    for room, purpose in known.items():
        parts += _box(room, purpose, places[room])
    return "\n".join([*parts, "</svg>"]) + "\n"


def _box(room: str, purpose: str, top: int) -> list[str]:
    middle = top + _HEIGHT / 2 + 4.5
    short = escape(re.split("[:;]", purpose)[0])
    box = f'x="{_LEFT}" y="{top}" width="{_WIDTH}" height="{_HEIGHT}" rx="5"'
    name, words = f'x="{_LEFT + 10}" y="{middle}"', f'x="{_LEFT + 104}" y="{middle}"'
    return [
        f'<rect {box} fill="#eef3f8" stroke="#8aa0b5"/>',
        f'<text {name} font-weight="600" fill="#15324f">{room}</text>',
        f'<text {words} font-size="11" fill="#33475b">{short}</text>',
    ]


def _arc(start: int, end: int) -> str:
    edge = _LEFT + _WIDTH
    one, other = start + _HEIGHT / 2 + 4, end + _HEIGHT / 2 - 4
    reach = edge + min(360, 24 + (other - one) * 0.55)
    return (
        f'<path d="M{edge} {one}C{reach:.0f} {one} {reach:.0f} {other} {edge + 2} {other}" '
        'fill="none" stroke="#5b6b7b" stroke-opacity="0.55" marker-end="url(#tip)"/>'
    )


def main() -> int:
    """Write the picture, or with --check compare it."""
    if "--check" not in sys.argv[1:]:
        TARGET.write_text(drawing(), encoding="utf-8", newline="\n")
        return 0
    same = TARGET.read_text(encoding="utf-8") == drawing()
    print(f"{TARGET.name} is {'up to date' if same else 'not what this script draws'}")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
