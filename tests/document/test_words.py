"""The words that formats add to a page come with it; a format has none of its own."""

import io
import json
import re

import attrs
import html5lib
import pytest
from rich.console import Console

from occucompare.document.chart import BarGroup, Bars, Diverging, Opposed, Point, Span, Spans
from occucompare.document.page import Link, Page, Paragraph, Section
from occucompare.document.table import Cell, Row, Table
from occucompare.document.words import DocumentWords
from occucompare.formats import terminal
from occucompare.formats.altair import chart as plots
from occucompare.formats.html import style
from occucompare.formats.html.document import document, fragment
from occucompare.formats.markdown import markdown
from occucompare.formats.text import text
from occucompare.languages.en.document_words import DOCUMENT_WORDS

FIELDS = [field.name for field in attrs.fields(DocumentWords)]
PHRASES = [name for name in FIELDS if "{" in getattr(DOCUMENT_WORDS, name)]


def in_greek(place, english):
    """A label of Greek letters, with the figures of the English one."""
    braces = re.findall(r"\{\w+\}", english)
    return " ".join([chr(ord("α") + place % 24) * (2 + place // 24), *braces])


GREEK = DocumentWords(
    **{name: in_greek(place, getattr(DOCUMENT_WORDS, name)) for place, name in enumerate(FIELDS)}
)
POINT = Point(1, "1")
KNOWN = dict.fromkeys(
    ("low", "high", "inner_low", "inner_high", "middle", "mean", "error"), Point(2, "2")
)
CHARTS = (
    Bars(caption="3", series=("4", "5"), groups=(BarGroup("6", (POINT, None)),)),
    Spans(
        caption="7",
        unit="8",
        spans=(
            Span(label="9", **KNOWN),
            Span(label="10", low=POINT),
            Span(label="11", high=POINT),
            Span(label="12", high=POINT, open_end=True),
            Span(label="13"),
        ),
    ),
    Diverging(caption="14", left="15", right="16", rows=(Opposed("17", POINT, None),)),
)
TABLE = Table(
    caption="18",
    columns=("4", "5", GREEK.difference),
    rows=(Row(label="19", cells=(Cell("20"), Cell("21"), Cell("22"))),),
)
PAGE = Page(
    title="23",
    description="24",
    words=GREEK,
    lead=(Paragraph("25"),),
    roles=("4", "5"),
    sections=(Section("s1", "26", (TABLE, *CHARTS)),),
    links=(Link("27", "p.html"),),
)


def heard(markup):
    """What a reader of a document sees or hears: its texts, labels, and words in its style."""
    for element in html5lib.HTMLParser(namespaceHTMLElements=False).parse(markup).iter():
        labels = [element.get(name) for name in ("aria-label", "data-label", "title")]
        yield from filter(None, [*labels, element.tail])
        if element.tag != "style":
            yield element.text or ""
        else:
            yield from re.findall(r'content:"(.*?)"', element.text)


def printed(page):
    console = Console(file=io.StringIO(), width=80)
    console.print(terminal.console(page))
    return console.file.getvalue()


def drawn_words(chart):
    """What a plot shows: its titles, what appears under the pointer, and texts of its rows."""
    spec = plots.chart(chart, GREEK).to_dict()
    yield json.dumps([spec["title"]["text"], spec["title"]["subtitle"]], ensure_ascii=False)
    for layer in spec["layer"]:
        yield from (each["title"] for each in layer["encoding"].get("tooltip", []))
        yield str((layer["encoding"]["x"].get("axis") or {}).get("title") or "")
    for rows in [*spec.get("datasets", {}).values(), spec.get("data", {}).get("values", [])]:
        names = ("label", "series", "words", "above", "shown", "both_words")
        yield from (str(row[name]) for row in rows for name in names if name in row)


FORMATS = {
    "document": lambda: " ".join(heard(document(PAGE))),
    "fragment": lambda: " ".join(heard(fragment(PAGE))),
    "markdown": lambda: markdown(PAGE),
    "text": lambda: text(PAGE),
    "terminal": lambda: printed(PAGE),
    "plots": lambda: " ".join(each for chart in CHARTS for each in drawn_words(chart)),
}


@pytest.mark.parametrize("render", FORMATS.values(), ids=FORMATS)
def test_a_format_has_no_word_of_its_own(render):
    """A page without a Latin letter, in a language without one, has none in any format."""
    said = render()
    assert re.search("[α-ω]{2}", said)
    # An escaped character of a style is no word. A text's range is drawn with "o" and "-".
    assert not re.search(r"[A-Za-np-z]", re.sub(r"\\[0-9a-f]+ ?", "", said))


def test_a_document_says_its_language():
    """A document and a fragment tell in which language they are, and which way it runs."""
    hebrew = attrs.evolve(PAGE, words=attrs.evolve(GREEK, language="he-IL"))
    for render in (document, fragment):
        assert 'lang="he-IL" dir="rtl"' in render(hebrew)
        assert f'lang="{GREEK.language}" dir="ltr"' in render(PAGE)


@pytest.mark.parametrize("name", PHRASES)
def test_a_phrase_has_its_figures(name):
    """A phrase that leaves a figure out, or names one that there is not, is refused."""
    phrase = getattr(DOCUMENT_WORDS, name)
    for odd in ("no figure at all", f"{phrase} {{other}}", f"{phrase} {{low.real}}"):
        with pytest.raises(ValueError, match=rf"^{name} is to have {{.*}} in it, not "):
            attrs.evolve(DOCUMENT_WORDS, **{name: odd})


@pytest.mark.parametrize("odd", ['"; } body { x: url(y)', "</style><script>", "\\", "a\nb", "é"])
def test_a_heading_is_only_text_in_the_style(odd):
    """What stands before a difference on a phone can't end its string, its rule or the style."""
    plain, made = style.fragment_style("Difference"), style.fragment_style(odd)
    before, after = plain.split('"Difference:')
    assert made.startswith(before)
    assert made.endswith(after)
    assert re.fullmatch(r'"([A-Za-z ]|\\[0-9a-f]+ )*:', made[len(before) : -len(after)])
