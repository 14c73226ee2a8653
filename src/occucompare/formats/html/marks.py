"""The marks of a drawing, placed by percent across and by pixel down.

So a drawing is as wide as its place, on a phone and on a desk, and its type keeps its size.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, TypeAlias

from occucompare.formats.colours import AXIS, INK, PALE, PAPER, RULE, SERIES, SOFT
from occucompare.formats.html.markup import escape
from occucompare.formats.html.text_width import lines, room

Anchor: TypeAlias = Literal["start", "middle", "end"]

NARROWEST = 272
"""The pixels that a drawing fits into: what is left of the smallest phone's screen."""
LINE = 18
"""From one line of text to the next."""
BAR = 16
"""The height of a bar."""
BETWEEN = 12
"""The room between two rows."""
_BASE = 13
"""From the top of a line of text to the line it stands on."""
_GAP = 14
_KEY = 18
_HUES = len(SERIES)
# Each layer lies on those before it. Its name is the class by which a page's style gives it the
# colours of day or night; those here are for a drawing that stands alone.
_LAYERS = {
    "track": f'fill="{SOFT}"',
    "grid": f'stroke="{RULE}"',
    **{f"p{n}": f'fill="{PALE[n]}" stroke="{SERIES[n]}"' for n in range(_HUES)},
    **{f"s{n}": f'fill="{SERIES[n]}"' for n in range(_HUES)},
    "axis": f'stroke="{AXIS}"',
    "halo": f'stroke="{PAPER}" stroke-width="5"',
    "whisker": f'stroke="{INK}" stroke-width="2"',
    "tick": f'stroke="{INK}" stroke-width="2.5"',
    "dot": f'fill="{PAPER}" stroke="{INK}" stroke-width="2"',
}


class Mark(NamedTuple):
    """A piece of a drawing, and the layer it lies on; words and their keys lie on none."""

    layer: str
    markup: str


def layered(marks: Iterable[Mark]) -> Iterator[str]:
    """The marks, layer by layer, then the words in reading order."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for mark in marks:
        found[mark.layer].append(mark.markup)
    for layer in _LAYERS:
        if layer in found:
            yield f"<g {_dressed(layer)}>{''.join(found[layer])}</g>"
    yield from found[""]


def _dressed(layer: str) -> str:
    return f'class="{layer}" {_LAYERS[layer]}'


def text(  # noqa: PLR0913 - where a line stands, and how it is held there
    content: str,
    x: float,
    y: float,
    *,
    shift: float = 0,
    anchor: Anchor = "start",
    role: str = "",
) -> Mark:
    """A line of text whose top is at `y`; `role` is its class in the page's style."""
    moved = f' dx="{shift:g}"' if shift else ""
    held = f' text-anchor="{anchor}"' if anchor != "start" else ""
    named = f' class="{role}"' if role else ""
    place = f'{_at(x)}y="{y + _BASE:g}"'
    return Mark("", f"<text {place}{moved}{held}{named}>{escape(content)}</text>")


def label(content: str, y: float) -> tuple[list[Mark], float]:
    """A row's label over the full width, and where what it names begins."""
    shown = lines(content, NARROWEST)
    drawn = [text(line, 0, y + place * LINE, role="label") for place, line in enumerate(shown)]
    return drawn, y + len(shown) * LINE + 1


def _hue(series: int) -> int:
    """One of the four colours; the first is a page's own role's, so it never comes again."""
    return series if series < _HUES else 1 + (series - 1) % (_HUES - 1)


def bar(start: float, end: float, y: float, series: int) -> Mark:
    """A bar in the colour of a series."""
    return _rect(f"s{_hue(series)}", start, end, y)


def pale_bar(start: float, end: float, y: float, series: int) -> Mark:
    """A light bar with an outline in the colour of a series."""
    return _rect(f"p{_hue(series)}", start, end, y)


def track(start: float, end: float, y: float, height: float) -> Mark:
    """The ground of bars whose axis ends at a fixed figure."""
    return _rect("track", start, end, y, height)


def _rect(layer: str, start: float, end: float, y: float, height: float = BAR) -> Mark:
    place = f'{_at(start)}y="{y:g}" width="{_percent(max(end - start, 0))}"'
    return Mark(layer, f'<rect {place} height="{height:g}"/>')


def arrow(x: float, y: float, series: int) -> Mark:
    """The end of a bar that goes on to where nobody tells."""
    shape = f'<path d="M0-1l10 {BAR / 2 + 1:g}l-10 {BAR / 2 + 1:g}z"/>'
    place = f'x="{_percent(x)}" y="{y:g}"'
    return Mark(f"s{_hue(series)}", f'<svg {place} overflow="visible">{shape}</svg>')


def rule(x: float, top: float, bottom: float, layer: Literal["axis", "grid"] = "axis") -> Mark:
    """A thin upright line."""
    return _line(layer, x, x, top, bottom)


def tick(x: float, y: float) -> Iterator[Mark]:
    """The mark of a median: a line across a bar, seen on any colour by the light one behind it."""
    yield _line("halo", x, x, y - 4, y + BAR + 4)
    yield _line("tick", x, x, y - 4, y + BAR + 4)


def whisker(start: float, end: float, y: float) -> Iterator[Mark]:
    """A line from one end of an interval to the other, along the middle of a bar."""
    yield _line("halo", start, end, y + BAR / 2, y + BAR / 2)
    yield _line("whisker", start, end, y + BAR / 2, y + BAR / 2)


def dot(x: float, y: float) -> Mark:
    """The mark of an average, in the middle of a bar."""
    return Mark("dot", f'<circle cx="{_percent(x)}" cy="{y + BAR / 2:g}" r="4.5"/>')


def _line(layer: str, start: float, end: float, top: float, bottom: float) -> Mark:
    across = f'x1="{_percent(start)}" x2="{_percent(end)}"'
    return Mark(layer, f'<line {across} y1="{top:g}" y2="{bottom:g}"/>')


def _at(x: float) -> str:
    return f'x="{_percent(x)}" ' if x else ""


def _percent(value: float) -> str:
    return f"{round(value, 2) + 0.0:g}%"


def swatch(series: int) -> str:
    """The key of a series: a square of its colour."""
    return f'<rect y="3" width="12" height="12" {_dressed(f"s{_hue(series)}")}/>'


def median_key() -> str:
    """The key of a median."""
    return f'<line x1="6" x2="6" y1="2" y2="16" {_dressed("tick")}/>'


def mean_key() -> str:
    """The key of an average."""
    return f'<circle cx="6" cy="9" r="4.5" {_dressed("dot")}/>'


def keys(items: Iterable[tuple[str, str]], y: float) -> tuple[list[Mark], float]:
    """Keys with their words, side by side where there is room, and where the next line begins."""
    drawn: list[Mark] = []
    x = 0.0
    for key, words in items:
        shown = lines(words, NARROWEST - _KEY, most=2)
        width = max(map(room, shown)) + _KEY
        if x and x + width > NARROWEST:
            x, y = 0.0, y + LINE
        drawn.append(Mark("", f'<g transform="translate({x:g} {y:g})">{key}</g>'))
        for line in shown:
            drawn.append(text(line, 0, y, shift=x + _KEY))
            y += LINE
        x, y = x + width + _GAP, y - LINE
    return drawn, (y + LINE if drawn else y)
