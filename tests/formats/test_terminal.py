"""What rich prints of a page."""

import io
import pickle
import sys

import pytest
from hypothesis import given, settings
from rich.console import Console

from occucompare.document.page import Entries, Paragraph, Quote, Term
from occucompare.document.table import Cell, Row, Table
from occucompare.errors import ExtraMissingError
from occucompare.formats import terminal
from occucompare.formats.reading_order import chart_table
from occucompare.formats.wrap import one_line, width_of
from occucompare.languages.en.document_words import DOCUMENT_WORDS
from odd_pages import CHARTS, odd_texts, page_of


def printed(page, width=80, **options):
    """The characters that a console is sent."""
    out = io.StringIO()
    Console(file=out, width=width, **options).print(terminal.console(page))
    return out.getvalue()


def squeezed(text):
    """The text without white space, which wrapping changes."""
    return "".join(text.split())


def filled_page(text):
    """A page with that text in each place that a text can have."""
    table = Table(caption=text, columns=(text,), rows=(Row(label=text, cells=(Cell(text),)),))
    blocks = (Paragraph(text), Quote(text), Entries((Term(text, text),)), table)
    return page_of(*blocks, title=text)


@pytest.mark.parametrize("text", ["[red]bold[/red]", "[link=https://x]y[/link]", ":smile:", "[/]"])
def test_markup_in_texts_is_printed_as_it_is(text):
    """A title can't colour, link or break what rich prints."""
    coloured = printed(filled_page(text), force_terminal=True, color_system="truecolor")
    assert printed(filled_page(text)).count(text) == 8
    assert "\x1b[31m" not in coloured
    assert "\x1b]8;" not in coloured


@settings(max_examples=30)
@given(odd_texts)
def test_any_text_is_printed_whole_and_within_the_width(text):
    """No text is lost, sends controls to the terminal, or widens a line."""
    said = printed(filled_page(text[:200]))
    assert "\x1b" not in said
    assert all(width_of(line.rstrip()) <= 80 for line in said.splitlines())
    assert squeezed(one_line(text[:200])) in squeezed(said)


def test_what_is_quoted_is_told_from_our_words():
    """A publisher's list and paragraph are marked as quotations."""
    said = printed(page_of(Entries((Term("Bake."),), quoted=True), Quote("They bake.")))
    assert "  | - Bake." in said
    assert "  | They bake." in said


@pytest.mark.parametrize("chart", CHARTS)
@pytest.mark.parametrize("width", [60, 100])
def test_charts_say_their_figures_at_any_width(chart, width):
    """A chart is drawn to the console's width, with the label of each figure."""
    said = squeezed(printed(page_of(chart), width))
    for row in chart_table(chart, DOCUMENT_WORDS).rows:
        assert all(squeezed(cell.text.removeprefix("±")) in said for cell in row.cells)
    assert all(len(line) <= width for line in printed(page_of(chart), width).splitlines())


def test_colours_are_for_terminals():
    """A file gets the words alone; a terminal gets the same words with colours."""
    page = page_of(*CHARTS)
    coloured = Console(file=io.StringIO(), force_terminal=True, width=80, record=True)
    coloured.print(terminal.console(page))
    assert "\x1b[" in coloured.file.getvalue()
    assert coloured.export_text() == printed(page)


def test_addresses_of_the_web_are_links():
    """An entry's address is said, and leads there; any other address is no link."""
    page = page_of(
        Entries((Term("a", address="https://example.com"), Term("b", None, "file:///x")))
    )
    said = printed(page, force_terminal=True)
    assert "https://example.com" in said
    assert "file:" not in said


def test_rich_is_named_where_it_is_missing(monkeypatch):
    """Without rich there is one error that says what to install."""
    monkeypatch.setitem(sys.modules, "rich.console", None)
    with pytest.raises(ExtraMissingError, match=r"pip install 'occucompare\[terminal\]'") as info:
        terminal.console(page_of())
    assert isinstance(info.value, ImportError)
    copy = pickle.loads(pickle.dumps(info.value))  # noqa: S301
    assert (copy.library, copy.extra, str(copy)) == ("rich", "terminal", str(info.value))
