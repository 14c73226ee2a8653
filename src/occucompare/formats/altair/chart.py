"""Charts drawn by Altair, for notebooks and image files. The only importer of altair."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from occucompare.document.chart import Bars, Chart, Diverging, Spans
from occucompare.document.words import DocumentWords
from occucompare.errors import ExtraMissingError, assert_never
from occucompare.formats.altair.bars import bars_layers, diverging_layers
from occucompare.formats.altair.spans import mark_words, spans_layers
from occucompare.formats.altair.style import INK, MUTED, WIDTH, wrapped

if TYPE_CHECKING:
    import altair as alt

FilePath: TypeAlias = "str | os.PathLike[str]"
_PURPOSE = "draw charts"
_IMAGES = frozenset({".svg", ".png", ".pdf"})
_ROW = 84
_BAR = 20
_BETWEEN = 18


def chart(model: Chart, words: DocumentWords) -> alt.LayerChart:
    """The chart as Altair draws it, with the figures of the model and their labels.

    It can be changed, laid beside others, and saved: `chart(model, words).save("pay.svg")`, or .png,
    needs no network. Raises ExtraMissingError without altair.
    """
    try:
        import altair as alt
    except ImportError:
        raise ExtraMissingError("altair", "plots", _PURPOSE) from None
    layered: alt.LayerChart = _layered(alt, model, words)
    return layered


def save(model: Chart, path: FilePath, words: DocumentWords) -> None:
    """Draw a chart into a file: .svg, .png, .pdf, .html or .json, by its name.

    Raises ExtraMissingError without altair, or without vl-convert for images.
    """
    drawn: Any = chart(model, words)
    target = Path(path)
    if target.suffix in _IMAGES and find_spec("vl_convert") is None:
        raise ExtraMissingError("vl-convert-python", "plots", "save images")
    # Twice the pixels, for screens that have them.
    scale = {"scale_factor": 2} if target.suffix == ".png" else {}
    drawn.save(target, **scale)


def _layered(alt: Any, model: Chart, words: DocumentWords) -> Any:  # noqa: ANN401 - Altair's own types are loose
    match model:
        case Bars():
            layers, below = bars_layers(alt, model, words), ""
            height = len(model.groups) * (max(len(model.series), 1) * _BAR + _BETWEEN)
        case Spans():
            layers, below = spans_layers(alt, model, words), mark_words(model, words)
            height = len(model.spans) * _ROW
        case Diverging():
            layers, below = diverging_layers(alt, model, words), ""
            height = len(model.rows) * (_BAR + _BETWEEN // 2)
        case _:
            return assert_never(model)
    title = {
        "text": wrapped(model.caption, 80),
        "subtitle": wrapped(below, 100) if below else [],
        "anchor": "start",
        "color": INK,
        "subtitleColor": MUTED,
        "fontSize": 15,
        "subtitleFontSize": 11,
        "offset": 6,
    }
    view = {"stroke": None}
    return alt.LayerChart(
        layer=layers, title=title, view=view, width=WIDTH, height=max(height, _ROW // 2)
    )
