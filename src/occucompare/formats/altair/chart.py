"""Charts drawn by Altair, for notebooks and image files. The only importer of altair."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from occucompare.document.chart import Bars, Chart, Diverging, Spans
from occucompare.document.words import DocumentWords
from occucompare.errors import ExtraMissingError, assert_never
from occucompare.formats.altair.bars import bars_layers, diverging_layers
from occucompare.formats.altair.spans import mark_words, spans_layers
from occucompare.formats.altair.style import WIDTH, wrapped
from occucompare.formats.colours import INK, MUTED

if TYPE_CHECKING:
    import altair as alt

_ROW = 84
_BAR = 20
_BETWEEN = 18


def chart(model: Chart, words: DocumentWords) -> alt.LayerChart:
    """The chart as Altair draws it, with the figures of the model and their labels.

    It can be changed, laid beside others, and saved without a network by its own
    `save("pay.svg")`. Raises ExtraMissingError without altair.
    """
    try:
        import altair as alt
    except ImportError:
        raise ExtraMissingError("altair", "plots", "draw charts") from None
    layered: alt.LayerChart = _layered(alt, model, words)
    return layered


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
