"""Charts drawn by Altair: the figures of the model, their labels, and files made offline."""

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

import altair as alt
import attrs
import pytest
from hypothesis import given, settings

from occucompare.document.chart import BarGroup, Bars, Diverging, Opposed, Point, Span, Spans
from occucompare.errors import ExtraMissingError
from occucompare.formats.altair import chart as plots
from occucompare.formats.altair.style import affixes, labels
from occucompare.formats.colours import SERIES
from occucompare.formats.reading_order import chart_table
from occucompare.formats.wrap import one_line
from occucompare.languages.en.document_words import DOCUMENT_WORDS
from odd_pages import BARS, CHARTS, DIVERGING, SPANS, odd_texts

HEAVY = ("altair", "narwhals", "pandas", "polars", "pyarrow", "rich", "vl_convert")


def svg_of(model, tmp_path):
    path = tmp_path / "chart.svg"
    plots.chart(model, DOCUMENT_WORDS).save(path)
    return path.read_text(encoding="utf-8")


def texts_in(svg):
    """The words of an image, one line for each text."""
    found = ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314 - our own
    return [" ".join(" ".join(each.itertext()).split()) for each in found]


def rows_in(model):
    """The rows that a chart is drawn from."""
    return rows_of(plots.chart(model, DOCUMENT_WORDS).to_dict())


def rows_of(spec):
    data = [*spec.get("datasets", {}).values(), *(
        layer["data"]["values"] for layer in spec["layer"] if "values" in layer.get("data", {})
    )]  # fmt: skip
    if "values" in spec.get("data", {}):
        data.append(spec["data"]["values"])
    return [row for rows in data for row in rows]


@pytest.mark.parametrize("model", CHARTS)
def test_an_image_has_every_label(model, tmp_path):
    """Each figure's own label is in the image, and each row's name, title and unit."""
    said = "\n".join(texts_in(svg_of(model, tmp_path)))
    table = chart_table(model, DOCUMENT_WORDS)
    for row in table.rows:
        assert row.label in said
        assert all(cell.text.removeprefix("±") in said for cell in row.cells)
    assert model.caption in said
    assert getattr(model, "unit", "") in said
    assert "null" not in said
    assert "undefined" not in said
    assert "NaN" not in said


@pytest.mark.parametrize("model", CHARTS)
def test_a_png_is_made_without_a_browser(model, tmp_path):
    """An image file begins as one."""
    path = tmp_path / "chart.png"
    plots.chart(model, DOCUMENT_WORDS).save(str(path))
    assert path.read_bytes().startswith(b"\x89PNG\r\n\x1a\n")


def test_altairs_own_save_works_too(tmp_path):
    """What `chart` gives is Altair's own, and can be saved and laid beside others."""
    drawn = plots.chart(BARS, DOCUMENT_WORDS)
    assert isinstance(drawn, alt.LayerChart)
    beside = drawn | plots.chart(SPANS, DOCUMENT_WORDS)
    beside.save(tmp_path / "both.svg")
    assert "surgeon" in (tmp_path / "both.svg").read_text(encoding="utf-8")


def test_the_figures_drawn_are_those_of_the_model():
    """Each mark is drawn from a figure of the model, and none from a missing one."""
    drawn = {(row["label"], row["series"]): row["value"] for row in rows_in(BARS) if "value" in row}
    assert drawn == {
        ("nation", "baker"): -8,
        ("nation", "welder"): 4,
        ("Ohio", "baker"): None,
        ("Ohio", "welder"): 0,
    }
    opposed = {(row["label"], row["side"]): row["value"] for row in rows_in(DIVERGING)
               if "side" in row}  # fmt: skip
    assert opposed == {("heat", "left"): -80, ("heat", "right"): 100, ("dough", "left"): -45}
    baker, surgeon, umpire = (row for row in rows_in(SPANS) if "above" in row)
    names = ("low", "inner_low", "middle", "mean", "inner_high", "high")
    assert [baker[name] / 1_000 for name in names] == [25, 30, 34, 36, 40, 50]
    assert (baker["mean_from"], baker["mean_to"]) == (35_600, 36_400)
    assert "open" not in baker
    assert surgeon["open"] == 239_200
    assert not {"low", "high", "middle", "mean", "open", "both_at"} & set(umpire)
    assert umpire["above"] == "no figure"


def bars_in(svg, colour):
    """The bars of one colour, as their left and right ends in pixels."""
    found = []
    for path in re.findall(r'<path[^>]*aria-roledescription="bar"[^>]*>', svg):
        if f'fill="{colour}"' in path:
            x, width = re.search(r'd="M([-\d.]+),[-\d.]+h([-\d.]+)', path).groups()
            ends = float(x), float(x) + float(width)
            found.append((min(ends), max(ends)))
    return found


def test_bars_are_as_long_as_their_figures(tmp_path):
    """In the image itself, a bar for 4% is half as long as one for -8%, and 0% has no length."""
    svg = svg_of(BARS, tmp_path)
    (below,) = bars_in(svg, SERIES[0])
    above, none = sorted(bars_in(svg, SERIES[1]), key=lambda ends: ends[0] - ends[1])
    assert below[1] == pytest.approx(above[0])
    assert below[1] - below[0] == pytest.approx(2 * (above[1] - above[0]))
    assert none[0] == none[1] == pytest.approx(above[0])


def test_opposed_bars_grow_from_one_line(tmp_path):
    """Left and right bars start at the middle, and one scale holds for both."""
    svg = svg_of(DIVERGING, tmp_path)
    left, right = bars_in(svg, SERIES[0]), bars_in(svg, SERIES[1])
    assert {end for _, end in left} == {start for start, _ in right}
    lengths = sorted(end - start for start, end in left)
    assert lengths[1] / lengths[0] == pytest.approx(80 / 45)
    assert right[0][1] - right[0][0] == pytest.approx(lengths[1] * 100 / 80)


def test_colours_are_those_of_the_pages():
    """A role has the same colour in a plot and in a page's drawing."""
    svg = pytest.importorskip("occucompare.formats.html.svg")
    drawn = svg.svg(SPANS, DOCUMENT_WORDS) + svg.svg(BARS, DOCUMENT_WORDS)
    assert all(colour in drawn for colour in SERIES[:2])


@settings(max_examples=20)
@given(odd_texts, odd_texts)
def test_any_text_can_be_drawn(text, other):
    """No label breaks a drawing or is run, and each is on one line in the tooltip's data."""
    point = Point(1, other)
    models = (
        Bars(caption=text, series=(text, other), groups=(BarGroup(other, (point, None)),)),
        Spans(caption=text, unit=other, spans=(Span(label=text, low=point, mean=point),)),
        Diverging(caption=text, left=text, right=other, rows=(Opposed(other, point, point),)),
    )
    for model in models:
        spec = plots.chart(model, DOCUMENT_WORDS).to_dict(validate=False)
        json.dumps(spec, ensure_ascii=False).encode()
        shown = [row["shown"] for row in rows_of(spec) if "shown" in row]
        assert [one_line(each) for each in shown] == shown


@pytest.mark.parametrize(
    "odd", ["'; alert(1); '", '"quoted"', "\\", "<script>alert(1)</script>", "a | b", "{{x}}", "$1"]
)
def test_odd_labels_are_words_in_the_image(odd, tmp_path):
    """A label is text in the image, whatever it looks like."""
    model = attrs.evolve(
        BARS, caption=odd, groups=(BarGroup(odd, (Point(1, f"{odd}1"), Point(2, f"{odd}2"))),)
    )
    svg = svg_of(model, tmp_path)
    assert texts_in(svg).count(odd) >= 2
    assert f"{odd}1" in texts_in(svg)
    assert "<script" not in svg


@pytest.mark.parametrize(
    "model",
    [
        Bars(caption="x", series=(), groups=()),
        Bars(caption="x", series=("a",), groups=(BarGroup("b", (None,)),)),
        Bars(caption="x", series=("a",), groups=(BarGroup("b", (Point(0, "0"),)),)),
        Spans(caption="x", unit="y", spans=()),
        Spans(caption="x", unit="y", spans=(Span(label="a", high=Point(5, "5")),)),
        Diverging(caption="x", left="a", right="a", rows=()),
    ],
)
def test_charts_with_little_in_them_are_drawn(model, tmp_path):
    """Nothing known, or nothing but zeros, is a chart too."""
    svg = svg_of(model, tmp_path)
    assert "NaN" not in svg
    assert "Infinity" not in svg


def test_two_rows_of_one_name_stay_two():
    """Labels are told apart, so that two roles of one title are not drawn over each other."""
    assert labels(["cook", "cook", "waiter", "cook"]) == ["cook", "cook (2)", "waiter", "cook (3)"]
    assert labels(["", " "]) == [" ", "  (2)"]


@pytest.mark.parametrize(
    ("shown", "sign"),
    [
        (["$1,000", "$20"], ("$", "")),
        (["31%", "-8%", "0.5%"], ("", "%")),
        (["70 decibels"], ("", " decibels")),
        (["$1", "€1"], ("", "")),
        (["4.5", "3"], ("", "")),
        (["no number"], ("", "")),
        ([], ("", "")),
    ],
)
def test_axes_bear_the_sign_that_all_figures_have(shown, sign):
    """Dollars are dollars on the axis only where every figure is in dollars."""
    assert affixes([Point(1, each) for each in shown]) == sign


def test_what_is_missing_is_named(monkeypatch):
    """Without altair there is no chart, and the error says so."""
    monkeypatch.setitem(sys.modules, "altair", None)
    with pytest.raises(ExtraMissingError, match=r"altair is needed .*'occucompare\[plots\]'"):
        plots.chart(BARS, DOCUMENT_WORDS)


@pytest.mark.parametrize("module", ["text", "markdown", "terminal", "frames", "altair.chart"])
def test_formats_load_no_heavy_library(module):
    """Importing a format reads none of the libraries that only its functions need."""
    code = (
        f"import sys, occucompare.formats.{module}\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
