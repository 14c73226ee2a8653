"""Draw docs/architecture.svg: the rooms on their floors, and what imports what.

    python tools/draw_rooms.py [--check]

The rooms and their purposes are those that docs/architecture.md lists, the ground floor at the
bottom. An arrow is drawn where no longer path implies it; all arrows stand in the picture's <desc>.
"""

from __future__ import annotations

import sys
import textwrap
from itertools import pairwise
from typing import TypeAlias
from xml.sax.saxutils import escape

from imports import (
    ROOT,
    Arrows,
    arrows_down,
    arrows_of,
    floors_of,
    listed_rooms,
    room_arrows,
    without_shortcuts,
)

TARGET = ROOT / "docs" / "architecture.svg"

# A place on a floor: a room, or where an arrow passes on its way ("from", "to", floor).
Stop: TypeAlias = "str | tuple[str, str, int]"
Floors: TypeAlias = list[list[Stop]]
Spots: TypeAlias = dict[Stop, tuple[float, float]]

_WIDTH, _HEIGHT, _PASSAGE, _BETWEEN, _STOREY, _MARGIN = 226, 54, 30, 26, 86, 20
_LETTERS = 36
_SWEEPS = 8

_OPENING = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}"
 font-family="system-ui, sans-serif" role="img">
<title>The rooms of occucompare, and what imports what</title>
<desc>{arrows}</desc>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8"
 markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#5b6b7b"/></marker></defs>
<rect width="{width:g}" height="{height:g}" fill="#ffffff"/>"""


def drawing() -> str:
    """The picture."""
    purposes = listed_rooms()
    rooms = room_arrows(arrows_of())
    down = arrows_down(rooms, list(purposes))
    drawn = without_shortcuts(down)
    height_of = floors_of(down)
    floors = arranged(stops_of(drawn, height_of), drawn, height_of)
    width = 2 * _MARGIN + max(map(_breadth, floors))
    spots = spots_of(floors, width)
    height = 2 * _MARGIN + _STOREY * (len(floors) - 1) + _HEIGHT
    parts = [_OPENING.format(width=width, height=height, arrows=escape(_told(rooms)))]
    for room, targets in sorted(drawn.items()):
        parts += [_arrow(path_of(room, to, height_of), spots) for to in sorted(targets)]
    parts += [_box(room, purposes.get(room, ""), *spots[room]) for room in sorted(drawn)]
    return "\n".join([*parts, "</svg>"]) + "\n"


def stops_of(drawn: Arrows, height_of: dict[str, int]) -> Floors:
    """What stands on each floor: its rooms, and the arrows that pass it."""
    floors: Floors = [[] for _ in range(max(height_of.values()) + 1)]
    for room in sorted(drawn):
        floors[height_of[room]].append(room)
        for target in sorted(drawn[room]):
            for floor in range(height_of[target] + 1, height_of[room]):
                floors[floor].append((room, target, floor))
    return floors


def path_of(room: str, target: str, height_of: dict[str, int]) -> list[Stop]:
    """Where an arrow goes, floor by floor."""
    between = range(height_of[room] - 1, height_of[target], -1)
    return [room, *((room, target, floor) for floor in between), target]


def arranged(floors: Floors, drawn: Arrows, height_of: dict[str, int]) -> Floors:
    """The floors with each stop near those that it is joined to, so that few arrows cross."""
    joined: dict[Stop, list[Stop]] = {stop: [] for floor in floors for stop in floor}
    for room, targets in drawn.items():
        for target in targets:
            for one, other in pairwise(path_of(room, target, height_of)):
                joined[one].append(other)
                joined[other].append(one)
    for _ in range(_SWEEPS):
        for floor in (*floors, *reversed(floors)):
            middles = {stop: x for stop, (x, _) in spots_of(floors, 0).items()}
            floor.sort(key=lambda stop: _middle([middles[each] for each in joined[stop]]))
    return floors


def _middle(places: list[float]) -> float:
    return sum(places) / len(places) if places else 0


def spots_of(floors: Floors, width: float) -> Spots:
    """The middle of each stop: every floor is centred, the ground is at the bottom."""
    spots: Spots = {}
    for number, floor in enumerate(reversed(floors)):
        left = (width - _breadth(floor)) / 2
        for stop in floor:
            spots[stop] = (left + _span(stop) / 2, _MARGIN + number * _STOREY + _HEIGHT / 2)
            left += _span(stop) + _BETWEEN
    return spots


def _breadth(floor: list[Stop]) -> float:
    return sum(map(_span, floor)) + _BETWEEN * (len(floor) - 1)


def _span(stop: Stop) -> float:
    return _WIDTH if isinstance(stop, str) else _PASSAGE


def _arrow(path: list[Stop], spots: Spots) -> str:
    """A curve from the foot of a room to the head of another, straight where it passes a floor."""
    x, y = spots[path[0]]
    line = f"M{x:g} {y + _HEIGHT / 2:g}"
    y += _HEIGHT / 2
    for stop in path[1:]:
        to_x, middle = spots[stop]
        to_y = middle - _HEIGHT / 2
        half = (y + to_y) / 2
        line += f"C{x:g} {half:g} {to_x:g} {half:g} {to_x:g} {to_y:g}"
        if stop != path[-1]:
            line += f"V{middle + _HEIGHT / 2:g}"
        x, y = to_x, middle + _HEIGHT / 2
    return f'<path d="{line}" fill="none" stroke="#5b6b7b" marker-end="url(#tip)"/>'


def _box(room: str, purpose: str, x: float, y: float) -> str:
    left, top = x - _WIDTH / 2, y - _HEIGHT / 2
    lines = textwrap.wrap(purpose, _LETTERS)[:2]
    words = "".join(
        f'<text x="{left + 10:g}" y="{top + 33 + 14 * number:g}" font-size="11.5" fill="#33475b">'
        f"{escape(line)}</text>"
        for number, line in enumerate(lines)
    )
    return (
        f'<rect x="{left:g}" y="{top:g}" width="{_WIDTH}" height="{_HEIGHT}" rx="6" '
        'fill="#eef3f8" stroke="#8aa0b5"/>'
        f'<text x="{left + 10:g}" y="{top + 18:g}" font-size="13.5" font-weight="600" '
        f'fill="#15324f">{room}</text>{words}'
    )


def _told(rooms: Arrows) -> str:
    return "; ".join(
        f"{room} imports {', '.join(sorted(targets)) or 'nothing'}"
        for room, targets in sorted(rooms.items())
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
