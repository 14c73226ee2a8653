"""Tables, text and Markdown: what they hold, and that no title breaks them."""

import html
import re
import unicodedata

import commonmark
import mistune
import pytest
from hypothesis import given, strategies as st
from markdown_it import MarkdownIt

import occucompare as oc
import strategies
from english import comparison_page, comparison_table
from occucompare.document.chart import BarGroup, Bars, Diverging, Point, Span, Spans
from occucompare.document.page import Entries, Page, Paragraph, Quote, Section, Term
from occucompare.document.table import Cell, Row, Table
from occucompare.formats.markdown import escape, markdown, table
from occucompare.formats.reading_order import chart_table, in_order, span_points
from occucompare.formats.text import text as plain
from occucompare.formats.wrap import filled, one_line, web_address, width_of
from occucompare.languages.en.document_words import DOCUMENT_WORDS
from odd_pages import BARS, CHARTS, HOSTILE, SPANS, odd_texts, page_of


@pytest.fixture(scope="module")
def family():
    return oc.load_catalog("collections")


def row(comparison, label):
    found = next(each for each in comparison_table(comparison).rows if each.label == label)
    return tuple(cell.text for cell in found.cells)


@pytest.mark.parametrize(
    ("label", "left", "right", "difference"),
    [
        ("Average salary", "$34,872", "$37,938", "+$3,066"),
        ("Salary range", "$27,000 to $44,000", "$30,000 to $47,000", "overlap"),
        ("Projected growth", "-8%", "-8%", "same"),
        ("Number of jobs", "23,948", "40,113", "+16,165"),
        ("Job satisfaction", "not published", "not published", ""),
        (
            "Most common degree",
            "bachelor's degree (31%)",
            "bachelor's degree (48%)",
            "+17 percentage points",
        ),
        ("Average age", "46", "46", "same"),
        ("Time to enter", "6 to 12 months", "6 to 12 months", "same"),
        ("Best-paying state", "Alaska", "Connecticut", "different"),
    ],
)
def test_rows_say_both_figures_and_the_difference(family, label, left, right, difference):
    """A row has the label, both figures in words, and right against left."""
    found = row(family.compare("collector", "collections coordinator"), label)
    assert found == (left, right, difference)


def test_the_other_way_round_only_signs_and_sides_change(family):
    """A row mirrors when the roles change places."""
    one = row(family.compare("collector", "payment processor"), "Average salary")
    other = row(family.compare("payment processor", "collector"), "Average salary")
    assert one == ("$34,872", "$34,030", "−$842")
    assert other == ("$34,030", "$34,872", "+$842")


# Markdown, read back by three parsers


def read(source):
    """What markdown-it makes of a source: its tokens, those inside of lines included."""
    parser = MarkdownIt("commonmark", {"linkify": False}).enable(["table", "strikethrough"])
    for token in parser.parse(source):
        yield token
        yield from token.children or ()


def words(source):
    """The text of each line or cell, in order."""
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source)
    return [
        "".join(each.content for each in token.children)
        for token in tokens
        if token.type == "inline"
    ]


STRUCTURE = {
    "heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "text",
    "bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close",
    "blockquote_open", "blockquote_close", "table_open", "table_close", "thead_open",
    "thead_close", "tbody_open", "tbody_close", "tr_open", "tr_close", "th_open", "th_close",
    "td_open", "td_close",
}  # fmt: skip


def is_read_as_written(source, *texts):
    """Whether the Markdown has no markup but paragraphs, and these texts."""
    assert {token.type for token in read(source)} <= STRUCTURE
    assert words(source) == [each for each in map(one_line, texts) if each]


@given(odd_texts)
def test_a_paragraph_is_read_as_it_was_written(text):
    """No text is taken for HTML, a link, emphasis, code, a list or a heading."""
    is_read_as_written(escape(text) + "\n", text)


@given(odd_texts, odd_texts)
def test_a_line_is_no_markup_wherever_it_stands(text, other):
    """In headings, lists and quotes a text is still nothing but a text."""
    if not (one_line(text) and one_line(other)):
        return
    blocks = (Quote(text), Entries((Term(other), Term(text))), Entries((Term(other),), quoted=True))
    page = Page(
        title=text,
        description="",
        words=DOCUMENT_WORDS,
        lead=(Paragraph(other),),
        sections=(Section("a", other, blocks),),
    )
    is_read_as_written(markdown(page), text, other, other, text, other, text, other)


@given(st.lists(st.tuples(odd_texts, odd_texts), min_size=1, max_size=3), odd_texts)
def test_a_table_is_read_with_its_rows_and_columns(rows, head):
    """Whatever its cells hold, a table has the columns and rows that it was given."""
    source = table((head, "second"), rows) + "\n"
    cells = [head, "second", *(cell for pair in rows for cell in pair)]
    tokens = [token.type for token in read(source)]
    assert set(tokens) <= STRUCTURE
    assert tokens.count("tr_open") == len(rows) + 1
    assert words(source) == [one_line(cell) for cell in cells]
    by_mistune = mistune.create_markdown(escape=False, plugins=["table", "strikethrough", "url"])
    found = re.findall(r"<t[hd]>(.*?)</t[hd]>", by_mistune(source), re.DOTALL)
    assert list(map(html.unescape, found)) == [one_line(cell) for cell in cells]


@given(odd_texts)
def test_other_parsers_read_the_same(text):
    """commonmark and mistune, with its extensions, find the same text and no markup."""
    written = one_line(text)
    if not written:
        return
    by_commonmark = commonmark.commonmark(escape(text))
    extensions = ["strikethrough", "table", "url", "footnotes", "task_lists", "def_list", "math",
                  "mark", "insert", "superscript", "subscript", "abbr", "spoiler"]  # fmt: skip
    by_mistune = mistune.create_markdown(escape=False, plugins=extensions)(escape(text))
    for found in (by_commonmark, by_mistune):
        assert found.startswith("<p>")
        assert found.endswith("</p>\n")
        inside = found.removeprefix("<p>").removesuffix("</p>\n")
        assert "<" not in inside
        assert html.unescape(inside) == html.unescape(html.escape(written))


@given(odd_texts)
def test_escaping_only_adds_backslashes_and_entities(text):
    """Taking away what escaping added gives the text back, on one line."""
    bare = re.sub(
        r"\\([!-/:-@[-`{-~])|(&\S+?;)", lambda m: m[1] or html.unescape(m[2]), escape(text)
    )
    assert bare == one_line(text)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("$5 and $6", "\\$5 and \\$6"),
        ("==marked== a=b", "&#61;&#61;marked&#61;&#61; a=b"),
        ("www.example.com", "www&#46;example.com"),
        ("a@b.com at 5 @", "a&#64;b.com at 5 @"),
        ("x^2^ {{ y }}", "x&#94;2&#94; \\{\\{ y }}"),
        ("::: box", "\\::: box"),
        ("R&D", "R&amp;D"),
        ("C++, e.g. 1.5 (a)", "C++, e.g. 1.5 (a)"),
    ],
)
def test_markup_of_other_renderers_is_escaped_too(text, escaped):
    """Mathematics, marks, templates and addresses that become links by themselves are text."""
    assert escape(text) == escaped


def test_what_is_quoted_is_told_from_our_words():
    """A publisher's list and paragraph are marked as quotations in every format."""
    page = page_of(Entries((Term("Bake."),), quoted=True), Quote("They bake."))
    assert "  | - Bake.\n\n  | They bake.\n" in plain(page)
    quotes = [each for each in read(markdown(page)) if each.type == "blockquote_open"]
    assert len(quotes) == 2


def test_two_lists_stay_two():
    """A list that follows a list is not read as its end."""
    lists = [Entries((Term("a"), Term("b"))), Entries((Term("c"),)), Entries((Term("d"),))]
    opened = [each.type for each in read(markdown(page_of(*lists)))].count("bullet_list_open")
    assert opened == 3


def test_a_table_stays_a_table():
    """Cells with bars and line breaks keep their columns."""
    assert table(("a|b",), [("c\nd",)]) == "| a\\|b |\n| --- |\n| c d |"


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://example.com/a b(c)?x=1&y=2", "https://example.com/a%20b%28c%29?x=1&y=2"),
        ("http://example.com", "http://example.com"),
        ('https://example.com/<script>\n"|`$', "https://example.com/%3Cscript%3E%20%22%7C%60%24"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("//example.com", None),
        ("https://", None),
        ("https://[x", None),
        (" java\nscript:x", None),
        ("related.html", None),
        (None, None),
    ],
)
def test_only_web_addresses_are_linked_to(address, link):
    """A link leads to http or https, or there is none; the text stays."""
    assert web_address(address) == link
    entries = Entries((Term("a [source]", address=address), Term("says", "it *all*", address)))
    found = list(read(markdown(page_of(entries))))
    opened = [token.attrs["href"] for token in found if token.type == "link_open"]
    assert opened == [link] * 2 if link else opened == []
    assert words(markdown(page_of(entries)))[-2:] == ["a [source]", "it *all*: says"]


# Charts as figures


def test_a_chart_is_a_table_of_its_figures():
    """Each figure has its cell, and a figure that is not known has an empty one."""
    assert chart_table(BARS, DOCUMENT_WORDS) == Table(
        caption="Projected growth",
        columns=("baker", "welder"),
        rows=(
            Row(label="nation", cells=(Cell("-8%"), Cell("4%"))),
            Row(label="Ohio", cells=(Cell("", known=False), Cell("0%"))),
        ),
    )
    ranges = chart_table(SPANS, DOCUMENT_WORDS)
    assert ranges.caption == "Pay (US dollars a year)"
    assert [cell.text for cell in ranges.rows[0].cells] == [
        "$25,000", "$30,000", "$34,000", "$36,000", "±$400", "$40,000", "$50,000",
    ]  # fmt: skip
    assert ranges.rows[1].cells[-1] == Cell("at least $239,200")
    assert not any(cell.known for cell in ranges.rows[2].cells)


@pytest.mark.parametrize("chart", CHARTS)
def test_every_figure_of_a_chart_is_in_every_format(chart):
    """Text and Markdown say what a chart shows, and nothing that it does not know."""
    rows = chart_table(chart, DOCUMENT_WORDS).rows
    labels = [cell.text for each in rows for cell in each.cells if cell.known]
    said = plain(page_of(chart), width=70)
    for format_text in (said, "\n".join(words(markdown(page_of(chart))))):
        for label in labels:
            assert label.removeprefix("±") in format_text
        assert "None" not in format_text
    assert max(map(width_of, said.splitlines())) <= 70


def test_bars_are_as_long_as_their_figures():
    """Bars start at one line for zero, and the longer the greater; zero has none."""
    lines = plain(page_of(BARS), width=60).splitlines()
    below, above, none = (next(each for each in lines if each.endswith(f" {figure}"))
                          for figure in ("-8%", "4%", "0%"))  # fmt: skip
    assert below.index("#") + below.count("#") == above.index("#")
    assert abs(below.count("#") - 2 * above.count("#")) <= 1
    assert "#" not in none


def test_a_range_is_drawn_from_zero():
    """The median stands inside the middle half, that inside the range, all in proportion."""
    lines = plain(page_of(SPANS), width=80).splitlines()
    drawn = next(line for line in lines if "=" in line and "-" in line and "|" in line and "o" in
                 line and "$" not in line and "median" not in line)[2:]  # fmt: skip
    assert re.fullmatch(r" +-+=+\|=*o=+-+", drawn)
    assert abs(drawn.index("-") - 25_000 / 239_200 * 77) <= 1


def test_no_bar_is_drawn_without_figures():
    """Charts with nothing known, or nothing but zeros, are laid out too."""
    empty = Bars(caption="x", series=(), groups=())
    zeros = Bars(caption="x", series=("a",), groups=(BarGroup("b", (Point(0, "0"),)),))
    for chart in (empty, zeros, Spans(caption="x", unit="y", spans=()),
                  Diverging(caption="x", left="a", right="b", rows=())):  # fmt: skip
        assert "#" not in plain(page_of(chart))
        assert markdown(page_of(chart)).startswith("# Bakers")


# Pages


def test_a_caption_is_not_said_twice():
    """A table's caption that is the heading above it is left out; another is said."""
    content = Table(caption="Figures", columns=("a",), rows=(Row(label="b", cells=(Cell("c"),)),))
    for made in (plain, markdown):
        assert made(page_of(content)).count("Figures") == 1
    other = page_of(Table(caption="Pay", columns=("a",), rows=()))
    assert all("Pay" in made(other) for made in (plain, markdown))


def test_headings_keep_their_levels():
    """A section in a section is one level down, and no deeper than Markdown's six."""
    section = Section("s7", "level 8")
    for level in range(7, 1, -1):
        section = Section(f"s{level}", f"level {level}", sections=(section,))
    page = Page(title="level 1", description="", words=DOCUMENT_WORDS, sections=(section,))
    assert [each.level for each in in_order(page)] == list(range(1, 9))
    tags = [token.tag for token in read(markdown(page)) if token.type == "heading_open"]
    assert tags == ["h1", "h2", "h3", "h4", "h5", "h6", "h6", "h6"]
    assert plain(page).startswith("level 1\n=======\n\nlevel 2\n-------\n\nlevel 3\n\n")


@given(strategies.roles(), strategies.roles())
def test_any_two_roles_have_a_table_a_text_and_markdown(left, right):
    """No figure, absence or bound is without a cell, and no line of a table is broken."""
    comparison = oc.compare(left, right)
    content = comparison_table(comparison)
    lines = [line for line in markdown(page_of(content)).splitlines() if line.startswith("|")]
    assert len(lines) == len(content.rows) + 2
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in lines} == {5}
    assert comparison.to_text().endswith("\n")
    assert comparison.to_markdown().endswith("\n")


@pytest.mark.parametrize("title", [each for each in HOSTILE if each.strip()])
def test_no_title_breaks_a_format(title):
    """Markup in a title is text in every format, on one line."""
    comparison = oc.compare(oc.Role(title=title, salary=1), oc.Role(title="baker", salary=2))
    made, text = comparison.to_markdown(), comparison.to_text()
    # Names of sources and lists are in bold, which is our own.
    assert {token.type for token in read(made)} <= {*STRUCTURE, "strong_open", "strong_close"}
    assert words(made)[0] == one_line(comparison_page(comparison).title)
    assert not {unicodedata.category(each) for each in text.replace("\n", "")} & {"Cc", "Cs"}
    text.encode()


@given(odd_texts, st.integers(1, 30))
def test_lines_are_no_wider_than_asked(text, width):
    """Text is broken between words, or inside of one that is too wide, and nothing is lost."""
    written = one_line(text)
    lines = filled(written, width)
    assert "".join(lines).replace(" ", "") == written.replace(" ", "")
    assert all(width_of(line) <= max(width, 2) for line in lines)
    assert all(lines)


@given(odd_texts, odd_texts, st.integers(40, 100))
def test_text_keeps_to_its_width(text, other, width):
    """No line of a page is wider than asked, whatever it holds."""
    content = Table(caption=text, columns=(other,), rows=(Row(label=text, cells=(Cell(other),)),))
    blocks = (content, Quote(text), Entries((Term(text, other),)), Paragraph(other), *CHARTS)
    lines = plain(page_of(*blocks, title=text), width=width).splitlines()
    assert max(map(width_of, lines)) <= max(width, 44)


def test_columns_line_up_with_wide_letters():
    """A letter of two columns takes two, and a mark above a letter takes none."""
    assert [width_of(each) for each in ("ab", "消防", "e\u0301", "👩")] == [2, 4, 1, 2]
    rows = (Row(label="消防士", cells=(Cell("1"),)), Row(label="ab", cells=(Cell("2"),)))
    lines = plain(page_of(Table(caption="", columns=("x",), rows=rows))).splitlines()[-2:]
    assert [width_of(line.rstrip("12")) for line in lines] == [8, 8]


def test_a_span_without_figures_has_no_points():
    """What is not known of a range is no point of it."""
    assert set(span_points(Span(label=""), DOCUMENT_WORDS).values()) == {None}
