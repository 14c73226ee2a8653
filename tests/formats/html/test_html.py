"""HTML: nothing in a text becomes markup, nothing is lost, and those who hear a page get it all."""

import hashlib
import re
import subprocess
import sys
import unicodedata
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import attrs
import html5lib
import pytest
from hypothesis import given, settings, strategies as st

import occucompare as oc
import pages
from occucompare.document.chart import BarGroup, Bars, Diverging, Point, Span, Spans
from occucompare.document.page import Entries, Page, Section, Term
from occucompare.document.table import Table
from occucompare.formats.chart_words import span_words
from occucompare.formats.html import style
from occucompare.formats.html.document import document, fragment
from occucompare.formats.html.markup import Names, escape, is_web
from occucompare.formats.html.svg import svg
from occucompare.formats.html.text_width import lines, room, ticks
from occucompare.languages.en.document_words import DOCUMENT_WORDS

ELEMENTS = """
    html head meta title style body header nav main footer article section p div
    h1 h2 h3 h4 h5 h6 ul li strong a blockquote bdi figure figcaption
    table caption thead tbody tr th td svg desc g text rect line circle path
""".split()  # noqa: SIM905 - words
ATTRIBUTES = """
    lang dir charset content http-equiv name property id class role scope href rel data-label
    aria-label aria-labelledby aria-describedby xmlns width height direction font-family
    font-size fill stroke stroke-width x y x1 x2 y1 y2 dx cx cy r d transform text-anchor overflow
""".split()  # noqa: SIM905 - words
SVG = "{http://www.w3.org/2000/svg}"


def parsed(markup):
    """The tree that a browser makes of markup; any error of its grammar is raised."""
    return html5lib.HTMLParser(strict=True).parse(markup)


def whole(markup):
    """A fragment within a page of somebody else's."""
    return f"<!DOCTYPE html><html><head><title>host</title></head><body>{markup}</body></html>"


def drawn(chart, **options):
    """A drawing as a tree of its own."""
    return ET.fromstring(svg(chart, DOCUMENT_WORDS, **options))  # noqa: S314 - the text is ours


def local(element):
    return element.tag.rpartition("}")[2]


def plain(text):
    """What a text is to a reader: its words, without what no document may hold."""
    kept = (
        " " if each.isspace() else each
        for each in text
        if each.isspace() or unicodedata.category(each) not in {"Cc", "Cs"}
    )
    return " ".join("".join(each for each in kept if not noncharacter(each)).split())


def noncharacter(character):
    point = ord(character)
    return 0xFDD0 <= point <= 0xFDEF or point & 0xFFFE == 0xFFFE


def read(tree):
    """All words of a page, those of its description too."""
    shown = [each.text or "" for each in tree.iter() if local(each) != "style"]
    shown += [each.tail or "" for each in tree.iter()]
    shown += [each.get("content", "") for each in tree.iter() if local(each) == "meta"]
    return " ".join(" ".join(shown).split())


def dressed(page, word):
    """The page with every text of it begun with a word, and those texts."""
    texts = []

    def dress(value):
        if isinstance(value, str):
            texts.append(f"{word} {len(texts)} {word}")
            return texts[-1]
        if isinstance(value, tuple):
            return tuple(map(dress, value))
        if attrs.has(type(value)):
            names = [each.name for each in attrs.fields(type(value))]
            names = [name for name in names if name not in {"group", "words"}]
            return attrs.evolve(value, **{name: dress(getattr(value, name)) for name in names})
        return value

    def named(section):
        return attrs.evolve(section, name="a", sections=tuple(map(named, section.sections)))

    done = dress(page)
    named_sections = tuple(map(named, done.sections))
    names = {section.name for section in walked(done.sections)}
    return attrs.evolve(done, sections=named_sections), [t for t in texts if t not in names]


def walked(sections):
    for section in sections:
        yield section
        yield from walked(section.sections)


def blocks(page, kind):
    return [each for s in walked(page.sections) for each in s.blocks if isinstance(each, kind)]


def charts(page):
    return blocks(page, (Bars, Spans, Diverging))


anything = st.sampled_from(pages.ODD[:9]) | st.text(
    st.characters(codec=None, categories=("L", "M", "N", "P", "S", "Z", "Cc", "Cf", "Cs", "Cn")),
    max_size=40,
)
both_ways = pytest.mark.parametrize("render", [document, lambda page: whole(fragment(page))])
every_page = pytest.mark.parametrize("page", pages.PAGES.values(), ids=pages.PAGES)


def assert_safe(tree):
    """No element and no attribute that does anything, and links to the web and the page alone."""
    for element in tree.iter():
        assert local(element) in ELEMENTS
        for name, value in element.attrib.items():
            assert name.rpartition("}")[2] in ATTRIBUTES
            if name == "href":
                assert re.match(r"https?://|#", value, re.IGNORECASE)
    assert not [each for each in tree.iter() if local(each) == "script"]


@both_ways
@settings(max_examples=15)
@given(anything)
def test_no_text_becomes_markup_and_none_is_lost(render, word):
    """Whatever every text of a page holds, a browser reads it as text, and reads all of it.

    What a page calls its roles is for their colours. A fragment has no description: that is for
    search engines, and the page around it has its own.
    """
    for page in (pages.COMPARISON, pages.OFFICIAL):
        odd, texts = dressed(page, word)
        tree = parsed(render(odd))
        assert_safe(tree)
        words = read(tree)
        lost = {text for text in texts if plain(text) not in words}
        assert lost <= {*odd.roles, *([] if render is document else [odd.description])}


@every_page
@both_ways
def test_any_page_is_read_by_a_strict_parser(render, page):
    """A page that is made of hostile texts is as right as one of plain ones."""
    assert_safe(parsed(render(page)))


@every_page
@both_ways
def test_names_are_unique_and_lead_somewhere(render, page):
    """No id is given twice, and whatever refers to an id finds it."""
    tree = parsed(render(page))
    names = [each.get("id") for each in tree.iter() if each.get("id") is not None]
    assert len(names) == len(set(names))
    assert not [name for name in names if not name or re.search(r"\s", name)]
    for element in tree.iter():
        for reference in ("aria-labelledby", "aria-describedby"):
            assert set((element.get(reference) or "").split()) <= set(names)
        address = element.get("href") or ""
        assert not address.startswith("#") or address[1:] in names


@every_page
def test_every_section_has_a_heading_that_names_it(page):
    """A section is labelled by the heading that begins it."""
    tree = parsed(document(page))
    for section in (each for each in tree.iter() if local(each) == "section"):
        heading = section[0]
        assert re.fullmatch(r"h[2-6]", local(heading))
        assert section.get("aria-labelledby") == heading.get("id")


def levels(markup):
    return [int(each) for each in re.findall(r"<h([1-6])[ >]", markup)]


@every_page
def test_headings_go_down_one_level_at_a_time(page):
    """A document has one first heading; a fragment leaves that to the page around it."""
    for markup, top in ((document(page), 1), (fragment(page), 2)):
        found = levels(markup)
        assert found[0] == top
        assert found.count(top) == 1
        assert all(after <= before + 1 for before, after in pairwise(found))


def test_a_document_says_what_it_is():
    """Language, direction, title, description and the parts of a page are named."""
    arabic = attrs.evolve(DOCUMENT_WORDS, language="ar")
    tree = parsed(document(attrs.evolve(pages.COMPARISON, words=arabic)))
    assert (tree.get("lang"), tree.get("dir")) == ("ar", "rtl")
    assert parsed(document(pages.COMPARISON)).get("dir") == "ltr"
    metas = {each.get("name"): each.get("content") for each in tree.iter() if local(each) == "meta"}
    assert metas["description"] == pages.COMPARISON.description
    assert metas["color-scheme"] == "light dark"
    there = [local(each) for each in tree.iter()]
    assert all(there.count(each) == 1 for each in ("header", "nav", "main", "footer", "h1"))


@every_page
def test_nothing_is_fetched_or_run(page):
    """No script, no style sheet, font or picture from elsewhere; a policy that says so."""
    for markup in (document(page), fragment(page)):
        assert not re.search(r"<(script|link|img|iframe|object|embed|form)", markup)
    assert "url(" not in style.document_style("")
    assert "@import" not in style.document_style("")
    assert "default-src 'none'" in document(page)


@both_ways
def test_tables_are_tables(render):
    """A caption, headings with their scope, and a cell for each heading in every row."""
    tree = parsed(render(pages.COMPARISON))
    tables = [each for each in tree.iter() if local(each) == "table"]
    assert len(tables) == len(blocks(pages.COMPARISON, Table))
    for table in tables:
        caption, head, body = table
        assert (local(caption), local(head), local(body)) == ("caption", "thead", "tbody")
        columns = [each for each in head[0] if local(each) == "th"]
        assert {each.get("scope") for each in columns} == {"col"}
        for row in body:
            label, *cells = row
            assert (local(label), label.get("scope")) == ("th", "row")
            assert len(cells) == len(columns)
            assert {local(each) for each in cells} == {"td"}


def test_absent_figures_say_why():
    """A cell without a figure is marked, and says why there is none."""
    tree = parsed(document(pages.COMPARISON))
    none = [each for each in tree.iter() if local(each) == "td" and each.get("class") == "none"]
    assert ["".join(each.itertext()) for each in none] == ["not published"] * 2


@pytest.mark.parametrize(
    ("address", "links"),
    [
        ("https://www.bls.gov/oes/", True),
        ("HTTP://example.org/a?b=c&d=%22", True),
        ("javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,<script>alert(1)</script>", False),
        ("//example.org", False),
        ("https://a b", False),
        ("https://", False),
        (" https://example.org", False),
        ("https://example.org/\n", False),
        ("vbscript:x", False),
        ("", False),
    ],
)
def test_only_web_addresses_become_links(address, links):
    """Any other address stands beside its entry as text."""
    assert is_web(address) == links
    entries = Entries((Term("text", address=address), Term("text", "name", address)))
    sections = (Section("s", "h", (entries,)),)
    page = Page(title="t", description="d", words=DOCUMENT_WORDS, sections=sections)
    tree = parsed(whole(fragment(page)))
    found = [each for each in tree.iter() if local(each) == "a"]
    assert [each.get("href") for each in found] == [address] * 2 * links
    assert {each.get("rel") for each in found} <= {"noreferrer"}
    assert links or plain(address) in read(tree)


def test_every_rule_of_the_style_keeps_to_the_page():
    """A fragment changes nothing of the page around it."""
    inner = re.sub(
        r"@media[^{]*\{((?:[^{}]*\{[^{}]*\})*)\}", r"\1", style.fragment_style("Difference")
    )
    selectors = re.findall(r"([^{}]+)\{[^{}]*\}", inner)
    assert len(selectors) > 50
    host = r'(\[data-jp-theme-light="(true|false)"\] |\.vscode-(light|dark) )?'
    for selector in selectors:
        for each in re.split(r",(?![^(]*\))", selector):
            assert re.match(rf"{host}\.occucompare\b", each.strip()), each


@pytest.mark.parametrize("page", [pages.COMPARISON, pages.OFFICIAL], ids=["comparison", "official"])
def test_a_drawing_stands_alone(page):
    """A chart is well-formed XML with a title, its figures in words, and labelled marks."""
    for chart in charts(page):
        root = drawn(chart, name="one")
        assert root.tag == f"{SVG}svg"
        assert root.get("role") == "img"
        title, words = root[0], root[1]
        assert (title.tag, title.text) == (f"{SVG}title", chart.caption)
        assert root.get("aria-labelledby") == title.get("id") == "one-title"
        assert root.get("aria-describedby") == words.get("id") == "one-words"


@settings(max_examples=40)
@given(anything, anything, anything)
def test_a_drawing_of_any_text_is_well_formed(one, other, label):
    """No label breaks a drawing, and all are in its words."""
    for chart in charts(pages.odd_page(one, other, label)):
        root = drawn(chart)
        words = " ".join(root[1].text.split())
        assert all(plain(each) in words for each in (one, other, label))


def shown_figures(chart):
    """The words of each figure of a chart."""
    if isinstance(chart, Point):
        yield chart.shown
    elif isinstance(chart, tuple):
        for each in chart:
            yield from shown_figures(each)
    elif attrs.has(type(chart)):
        for field in attrs.fields(type(chart)):
            yield from shown_figures(getattr(chart, field.name))


@pytest.mark.parametrize("page", [pages.COMPARISON, pages.OFFICIAL], ids=["comparison", "official"])
def test_every_figure_is_printed_and_said(page):
    """No figure of a chart is told by its mark alone."""
    for chart in charts(page):
        root = drawn(chart)
        printed = " ".join(each.text for each in root.iter(f"{SVG}text"))
        for figure in shown_figures(chart):
            assert figure in printed
            assert figure in root[1].text


def bars_of(chart):
    """Where each bar begins and how long it is, in percent of the width."""
    root = drawn(chart)
    layers = [each for each in root.findall(f"{SVG}g") if each.get("class") in {"s0", "s1"}]
    places = [(bar.get("x"), bar.get("width")) for layer in layers for bar in layer]
    return [tuple(float((each or "0").rstrip("%")) for each in place) for place in places]


@given(st.lists(st.floats(0, 1e9, allow_subnormal=False), min_size=1, max_size=6))
def test_bars_are_as_long_as_their_figures(figures):
    """The lengths of bars stand to one another as their figures do."""
    groups = tuple(BarGroup("a", (Point(each, f"{each:g}"),)) for each in figures)
    found = [each for _, each in bars_of(Bars(caption="c", series=("a",), groups=groups))]
    highest = max(figures)
    for figure, width in zip(figures, found, strict=True):
        assert width == pytest.approx(max(found) * figure / (highest or 1), abs=0.02)


def test_a_bar_below_zero_goes_the_other_way():
    """Growth and decline start at the same line."""
    bars = tuple(BarGroup("a", (Point(each, f"{each}%"),)) for each in (40, -20))
    (zero, grown), (left, shrunk) = bars_of(Bars(caption="c", series=("a",), groups=bars))
    assert left == 0
    assert zero == pytest.approx(shrunk, abs=0.02)
    assert grown == pytest.approx(2 * shrunk, abs=0.02)


def test_a_range_with_an_open_end_says_so():
    """A ceiling is drawn as an arrow, and its words, which say what it is, stand as they are."""
    low, high = Point(100, "$100"), Point(200, "at least $200")
    for opened in (True, False):
        span = Span(label="a", low=low, high=high, open_end=opened)
        drawn = svg(Spans(caption="c", unit="US dollars", spans=(span,)), DOCUMENT_WORDS)
        assert drawn.count("at least $200") == 2
        assert ("<path" in drawn) == opened


def test_a_missing_figure_is_said_and_not_drawn():
    """What nobody published has no bar, and words in its place."""
    chart = Bars(caption="c", series=("a", "b"), groups=(BarGroup("g", (Point(5, "5"), None)),))
    assert len(bars_of(chart)) == 1
    assert svg(chart, DOCUMENT_WORDS).count("no figure") == 2


@pytest.mark.parametrize(("text", "most"), [("a b", 1), ("word " * 40, 2), ("x" * 500, 3)])
def test_lines_fit(text, most):
    """No line is wider than its room, and dots tell that there is more."""
    found = lines(text, 100, most=most)
    assert len(found) <= most
    assert max(map(room, found)) <= 100
    assert found[-1].endswith("…") == (len(plain(text)) > 3)


@given(anything, st.integers(20, 400), st.integers(1, 3))
def test_lines_hold_the_text_or_its_beginning(text, width, most):
    """Lines are the words of a text in their order."""
    joined = "".join("".join(lines(text, width, most=most)).split())
    words = "".join(text.split())
    assert joined == words or words.startswith(joined.removesuffix("…"))


@pytest.mark.parametrize(
    ("one", "other"),
    [("a", "W"), ("a", "\N{WOMAN}"), ("e", "é"), ("e\N{COMBINING ACUTE ACCENT}", "é")],
)
def test_room_grows_with_broader_letters(one, other):
    """Letters that may be broader get more room, and accents that stand over them none."""
    assert room(one) < room(other)
    assert lines(other, 1) == (other,)


@pytest.mark.parametrize(
    ("low", "high", "opened", "words"),
    [
        ("$1", "$2", False, ["$1 to $2"]),
        (None, "at least $2", True, ["at least $2"]),
        ("$1", "at least $2", True, ["$1 to at least $2"]),
        ("$1", None, False, ["from $1"]),
        (None, "$2", False, ["up to $2"]),
        (None, None, False, []),
    ],
)
def test_a_range_says_the_ends_that_are_known(low, high, opened, words):
    """A range with one end says that end, and one with none says nothing."""
    ends = {"low": low, "high": high}
    known = {name: Point(1, shown) for name, shown in ends.items() if shown is not None}
    span = Span(label="a", open_end=opened, **known)
    assert list(span_words(span, DOCUMENT_WORDS)) == words


@given(st.floats(1e-6, 1e12))
def test_an_axis_holds_its_highest_figure(highest):
    """Ticks start at zero, are evenly spaced and few, and reach the figure."""
    found = ticks(highest)
    assert found[0] == 0
    assert found[-1] >= highest * (1 - 1e-9)
    assert 2 <= len(found) <= 5


@pytest.mark.parametrize("figure", [0, -5, float("inf")])
def test_an_axis_of_nothing_is_an_axis(figure):
    assert ticks(figure) == (0, 1)


@given(st.lists(anything, max_size=8))
def test_fresh_names_are_names(wishes):
    """However odd the wish, a name can stand in an address, and none is given twice."""
    names = Names("p-")
    given_names = [names.fresh(each) for each in wishes]
    assert len(set(given_names)) == len(wishes)
    assert all(re.fullmatch(r"p-[a-z0-9-]+", each) for each in given_names)


@given(anything)
def test_escaped_text_is_text(text):
    """Nothing that begins markup is left, and everything can be written in UTF-8."""
    assert not re.search(r"[<>\"']|&(?!(amp|lt|gt|quot|#39);)", escape(text))
    escape(text).encode()


def colours(block):
    return dict(re.findall(r"--(\w+): (#\w+)", block))


def luminance(colour):
    digits = colour[1:] if len(colour) == 7 else "".join(each * 2 for each in colour[1:])
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("block", [style._LIGHT, style._DARK], ids=["light", "dark"])
def test_colours_can_be_told(block):
    """Text has the contrast that guidelines ask for, bars too, and the two roles in grey."""
    found = colours(block)
    assert all(contrast(found[text], found["paper"]) >= 4.5 for text in ("ink", "muted", "link"))
    assert contrast(found["ink"], found["soft"]) >= 4.5
    assert all(contrast(found[f"s{place}"], found["paper"]) >= 3 for place in range(4))
    assert contrast(found["s0"], found["s1"]) >= 1.5


def test_a_page_is_small():
    """A page of two roles is at most 60 kB."""
    assert len(document(pages.COMPARISON).encode()) <= 60_000


def test_the_same_page_has_the_same_bytes():
    """No order of a set or a dictionary, and no memory of an earlier page, shows in a page."""
    code = (
        f"import sys; sys.path.insert(0, {str(Path(pages.__file__).parent)!r})\n"
        "import hashlib, pages\n"
        "from occucompare.formats.html.document import document, fragment\n"
        "text = ''.join(map(document, pages.PAGES.values())) + fragment(pages.COMPARISON)\n"
        "print(hashlib.sha256(text.encode()).hexdigest())"
    )
    here = "".join(map(document, pages.PAGES.values())) + fragment(pages.COMPARISON)
    there = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        env={"PYTHONHASHSEED": "7", "PYTHONPATH": str(Path(oc.__file__).parents[1])},
    )
    assert there.stdout.strip() == hashlib.sha256(here.encode()).hexdigest()
