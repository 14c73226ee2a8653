"""Odd texts and small charts for the laws of every format."""

from hypothesis import strategies as st

import strategies
from occucompare.document.chart import BarGroup, Bars, Diverging, Opposed, Point, Span, Spans
from occucompare.document.page import Page, Section
from occucompare.languages.en.document_words import DOCUMENT_WORDS

HOSTILE = [
    "<script>alert(1)</script>",
    "\"quotes\" and 'quotes'",
    "a | b",
    "a \\| b \\\\| c",
    "ends with \\",
    "# heading",
    "C# and F#",
    "1. list",
    "(2) list",
    "iv. list",
    "- item",
    "+ item",
    "* * *",
    "--- | ---",
    "=== | ===",
    "> quote",
    "::: box",
    "~~~ fence",
    "*bold* _it_ **x** __y__ `code` ``co`de`` ~~no~~ [link](x) ![img](y) $math$ &amp; &#60; \\",
    "{.class} {{ template }} {% tag %} ==mark== x^2^ H~2~O :smile: [^1] [TOC]",
    "see https://example.com, www.example.com or mail@example.com",
    "<https://example.com> <b onclick='x'>",
    "two\nlines\r\n\r\nand more\u2028more",
    "    indented\n\tcode",
    "\u202eright to left\u202c",
    "\u05d0\u05d1\u05d2 \u0627\u0628",
    "👩\u200d🚒 firefighter",
    "\x1b[31mred\x07 and \x00",
    "[red]bold[/red]",
    "half of a character: \ud83d",
    "x" * 10_000,
    "wide 消防士 words " * 50,
    "C++ developer",
    "\u00a0",
]

odd_texts = (
    st.sampled_from([*HOSTILE, *strategies.ODD_TITLES])
    | st.text(max_size=30)
    | st.text(alphabet="\\`*_{}[]()<>#+-.!|~$&^=:@/\"'%?, \n\tab1iw", max_size=24)
)


def page_of(*blocks, title="Bakers and welders"):
    """A page with those blocks under one heading."""
    section = Section("figures", "Figures", tuple(blocks))
    return Page(title=title, description="", words=DOCUMENT_WORDS, sections=(section,))


BARS = Bars(
    caption="Projected growth",
    series=("baker", "welder"),
    groups=(
        BarGroup("nation", (Point(-8, "-8%"), Point(4, "4%"))),
        BarGroup("Ohio", (None, Point(0, "0%"))),
    ),
)
SPANS = Spans(
    caption="Pay",
    unit="US dollars a year",
    spans=(
        Span(
            label="baker",
            low=Point(25_000, "$25,000"),
            high=Point(50_000, "$50,000"),
            inner_low=Point(30_000, "$30,000"),
            inner_high=Point(40_000, "$40,000"),
            middle=Point(34_000, "$34,000"),
            mean=Point(36_000, "$36,000"),
            error=Point(400, "$400"),
        ),
        Span(
            label="surgeon",
            low=Point(90_000, "$90,000"),
            high=Point(239_200, "at least $239,200"),
            open_end=True,
        ),
        Span(label="umpire"),
    ),
)
DIVERGING = Diverging(
    caption="Skills",
    left="baker",
    right="welder",
    rows=(
        Opposed("heat", Point(80, "80%"), Point(100, "100%")),
        Opposed("dough", Point(45, "45%"), None),
    ),
    top=100,
)
CHARTS = (BARS, SPANS, DIVERGING)
