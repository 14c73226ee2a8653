"""Pages in a real browser: readable at every width, in light and dark, on paper and by ear."""

import io
import re
import unicodedata

import attrs
import pytest

import pages
from occucompare.document.table import Table
from occucompare.formats.html.document import document, fragment

pytestmark = pytest.mark.browser

WIDTHS = (360, 768, 1440)
PLAIN = {name: page for name, page in pages.PAGES.items() if not name.startswith("odd")}
every_page = pytest.mark.parametrize("page", pages.PAGES.values(), ids=pages.PAGES)
plain_page = pytest.mark.parametrize("page", PLAIN.values(), ids=PLAIN)
every_width = pytest.mark.parametrize("width", WIDTHS)

# The rectangles of a drawing's texts that leave it, and the pairs that meet.
MISPLACED = """() => [...document.querySelectorAll("svg.chart")].flatMap(svg => {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll("text")].map(text => {
    const {left, right, top, bottom} = text.getBoundingClientRect();
    return {words: text.textContent, left, right, top: top + 2, bottom: bottom - 2};
  });
  const outside = texts.filter(each => each.left < frame.left - 1 || each.right > frame.right + 1
    || each.top < frame.top - 3 || each.bottom > frame.bottom + 3);
  const meeting = texts.flatMap((one, place) => texts.slice(place + 1).filter(other =>
    one.left < other.right && other.left < one.right
    && one.top < other.bottom && other.top < one.bottom).map(other => [one, other]));
  return [...outside, ...meeting].map(each => JSON.stringify(each));
})"""
# What a fragment stands in: a page with its own style and its own first heading.
HOST = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<meta name="viewport" content="width=device-width"></head>
<body style="margin:16px"><main><h1>Host</h1>{}</main></body></html>"""


def scroll(page):
    return page.evaluate("[document.documentElement.scrollWidth, innerWidth]")


@every_page
def test_a_page_never_scrolls_sideways(opened, page):
    """However long a word is, the page is as wide as its window; so is a fragment in a host."""
    for markup in (document(page), HOST.format(fragment(page))):
        shown = opened(markup)
        for width in WIDTHS:
            shown.set_viewport_size({"width": width, "height": 900})
            wide, window = scroll(shown)
            assert wide <= window == width


@every_page
def test_no_text_of_a_drawing_meets_another(opened, page):
    """Labels and figures stand apart, and within the drawing."""
    shown = opened(document(page))
    for width in WIDTHS:
        shown.set_viewport_size({"width": width, "height": 900})
        assert shown.evaluate(MISPLACED) == []


@plain_page
@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (1440, "light")])
def test_axe_finds_nothing(opened, axe, page, width, scheme):
    """No rule of axe-core is broken, in a document and in a fragment, in dark and in light."""
    for markup in (document(page), HOST.format(fragment(page))):
        shown = opened(markup, width=width, scheme=scheme)
        shown.evaluate(axe)
        found = shown.evaluate("axe.run(document, {resultTypes: ['violations']})")
        assert [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]] == []


@plain_page
@every_width
def test_a_table_is_a_table_to_those_who_hear_it(opened, page, width):
    """At every width the browser tells of rows, their headings and their cells."""
    shown = opened(document(page), width=width)
    tree = shown.locator("body").aria_snapshot()
    for table in tables(page.sections):
        for row in table.rows:
            assert f'rowheader "{row.label}"' in tree.replace('\\"', '"')
    assert tree.count("- table") == len(list(tables(page.sections)))


def tables(sections):
    for section in sections:
        yield from (each for each in section.blocks if isinstance(each, Table))
        yield from tables(section.sections)


@plain_page
def test_paper_has_the_whole_of_every_table(opened, pypdf, page):
    """A printed page has all cells, and no row or figure is cut in two."""
    shown = opened(document(page), scheme="dark")
    printed = pypdf.PdfReader(io.BytesIO(shown.pdf(format="A4")))
    text = squeezed("".join(each.extract_text() for each in printed.pages))
    for table in tables(page.sections):
        for row in table.rows:
            assert [each.text for each in row.cells if squeezed(each.text) not in text] == []
            assert squeezed(row.label) in text


def squeezed(text):
    """A text without white space and ligatures, which paper has where lines end and f meets f."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


@plain_page
def test_paper_is_white_and_cuts_nothing(opened, page):
    """Rows and figures stay whole, headings repeat, addresses are printed, ink is dark."""
    shown = opened(document(page), scheme="dark")
    shown.emulate_media(media="print", color_scheme="dark")
    style = "(element, name) => getComputedStyle(element).getPropertyValue(name)"
    for element in shown.locator("tr, figure, svg.chart").all():
        assert element.evaluate(style, "break-inside") == "avoid"
    for element in shown.locator("thead").all():
        assert element.evaluate(style, "display") == "table-header-group"
    body = shown.locator("body")
    assert body.evaluate(style, "background-color") == "rgb(255, 255, 255)"
    assert body.evaluate(style, "color") == "rgb(0, 0, 0)"
    after = "element => getComputedStyle(element, '::after').content"
    for link in shown.locator("a[href^=http]").all():
        assert link.get_attribute("href") in link.evaluate(after)


BACKGROUND = "getComputedStyle(document.querySelector('.occucompare')).backgroundColor"
DARK, LIGHT = "rgb(21, 24, 28)", "rgb(255, 255, 255)"


@pytest.mark.parametrize(
    ("attribute", "scheme", "colour"),
    [
        ("", "light", LIGHT),
        ("", "dark", DARK),
        ('data-jp-theme-light="false"', "light", DARK),
        ('data-jp-theme-light="true"', "dark", LIGHT),
        ('class="vscode-dark"', "light", DARK),
        ('class="vscode-light"', "dark", LIGHT),
    ],
)
def test_a_fragment_is_as_light_as_its_notebook(opened, attribute, scheme, colour):
    """A notebook's theme goes before what the system prefers."""
    markup = HOST.format(fragment(pages.COMPARISON)).replace("<body", f"<body {attribute}")
    assert opened(markup, scheme=scheme).evaluate(BACKGROUND) == colour


@every_width
def test_a_page_from_right_to_left_fits_too(opened, width):
    """In a document of another direction nothing leaves the window or its drawing."""
    arabic = attrs.evolve(pages.COMPARISON.words, language="ar")
    shown = opened(document(attrs.evolve(pages.COMPARISON, words=arabic)), width=width)
    wide, window = scroll(shown)
    assert wide <= window
    assert shown.evaluate(MISPLACED) == []


def test_forced_colours_keep_the_two_roles_apart(opened):
    """Where a reader chose all colours, one role's bars are filled and the other's are not."""
    shown = opened(document(pages.COMPARISON), forced_colors="active")
    fills = [
        shown.locator(f"svg .{name}").first.evaluate("each => getComputedStyle(each).fill")
        for name in ("s0", "s1")
    ]
    assert fills[0] != fills[1]


def test_without_its_style_a_fragment_reads_well(opened):
    """Where a host strips style and drawings, headings, tables and lists are left in order."""
    bare = re.sub(
        r"<style>.*?</style>|<svg.*?</svg>", "", fragment(pages.COMPARISON), flags=re.DOTALL
    )
    bare = re.sub(r' (class|id|role|dir|data-label|aria-\w+)="[^"]*"', "", bare)
    shown = opened(HOST.format(bare), width=360)
    wide, window = scroll(shown)
    assert wide <= window
    assert shown.locator("table").count() == len(list(tables(pages.COMPARISON.sections)))
    assert shown.locator("h3").count() == len(pages.COMPARISON.sections)
