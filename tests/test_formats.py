"""Tables, text and Markdown: what they hold, and that no title breaks them."""

import re

import pytest
from hypothesis import given, strategies as st

import occucompare as oc
import strategies
from occucompare.formats.markdown import escape, table, to_markdown
from occucompare.formats.text import to_text
from occucompare.table import comparison_table

HOSTILE = [
    "<script>alert(1)</script>",
    "a | b",
    "# heading",
    "1. list",
    "- item",
    "*bold* _it_ `code` ~~no~~ [link](x) ![img](y) $math$ &amp; \\",
    "two\nlines",
    "\u202eright to left\u202c",
    "👩‍🚒 firefighter",
    "\x1b[31mred\x07",
    "x" * 10_000,
]


@pytest.fixture(scope="module")
def family():
    return oc.load_catalog("collections")


def row(comparison, label):
    return next(each for each in comparison_table(comparison).rows if each.label == label)


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
    assert (found.left, found.right, found.difference) == (left, right, difference)


def test_the_other_way_round_only_signs_and_sides_change(family):
    """A row mirrors when the roles change places."""
    one = row(family.compare("collector", "payment processor"), "Average salary")
    other = row(family.compare("payment processor", "collector"), "Average salary")
    assert (one.left, one.right, one.difference) == ("$34,872", "$34,030", "−$842")
    assert (other.left, other.right, other.difference) == ("$34,030", "$34,872", "+$842")


@given(strategies.roles(), strategies.roles())
def test_any_two_roles_have_a_table_a_text_and_markdown(left, right):
    """No figure, absence or bound is without a cell, and no line of a table is broken."""
    comparison = oc.compare(left, right)
    rows = comparison_table(comparison).rows
    lines = [line for line in to_markdown(comparison).splitlines() if line.startswith("|")]
    assert len(lines) == len(rows) + 2
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in lines} == {5}
    assert to_text(comparison).endswith("\n")


@pytest.mark.parametrize("title", HOSTILE)
def test_no_title_breaks_a_format(title):
    """Markup in a title is text in every format, on one line."""
    comparison = oc.compare(oc.Role(title=title, salary=1), oc.Role(title="baker", salary=2))
    markdown, text = to_markdown(comparison), to_text(comparison)
    assert not re.search(r"(?<!\\)[<*`|$]", markdown.split("\n\n")[1])
    assert markdown.split("\n\n")[0].startswith("# ")
    assert all(each.isprintable() for each in text.replace("\n", ""))


@given(st.text(max_size=60))
def test_escaping_keeps_every_character_but_white_space(text):
    """What escaping adds are backslashes; nothing else changes."""
    plain = " ".join(text.split())
    assert re.sub(r"\\(?=[\\`*_\[\]<>|~$&#.)+=-])", "", escape(text)).replace("\\", "") == (
        plain.replace("\\", "")
    )
    assert "\n" not in escape(text)


def test_a_table_stays_a_table():
    """Cells with bars and line breaks keep their columns."""
    assert table(("a|b",), [("c\nd",)]) == "| a\\|b |\n| --- |\n| c d |"
