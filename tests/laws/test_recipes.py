"""The recipes of CONTRIBUTING.md: a metric, a sentence, a format and a reader, each a few lines."""

import csv
import re

import attrs
import pytest

import occucompare as oc
from english import page_of
from occucompare.document.page import Entries, Paragraph, Quote
from occucompare.document.table import Table
from occucompare.formats.reading_order import Heading, in_order
from occucompare.readers.reading import ReadRoles, Tally

# A metric: one field.


@attrs.frozen(kw_only=True)
class Welder(oc.Role):
    """A role with a metric of its own."""

    noise: oc.Value[float] = attrs.field(
        default=None,
        converter=oc.as_number,
        metadata=oc.measured("Noise level", oc.Level("decibels")),
    )


WELDERS = oc.compare(Welder(title="arc welder", noise=93), Welder(title="laser welder", noise=78))


def test_a_metric_is_told_in_the_full_text():
    """One field is enough for a sentence with both figures and the gap."""
    text = WELDERS.summary(length="full")
    assert all(figure in text for figure in ("93 decibels", "78 decibels", "15 decibels higher"))


def test_a_metric_stands_on_the_page_in_every_format():
    """The same field is a row and a sentence of each format's page."""
    for page in (WELDERS.to_page(), WELDERS.to_markdown(), WELDERS.to_text()):
        assert "Noise level" in page
        assert "15 decibels" in page


def test_a_metric_is_plain_data_and_back():
    """JSON has the figure, and gives the same role again."""
    welder = WELDERS.left
    assert welder.to_dict()["noise"]["figure"] == 93
    assert Welder.from_json(welder.to_json()) == welder


# A sentence: patterns by the shape of the change.

TAKE_HOME = oc.Wording(
    "salary",
    {"higher": "{High} {takes|take} home {gap} more a year on average than {low}."},
    like="salary",
)


def test_a_sentence_has_its_facts():
    """Words of one's own state the facts that they name, and pass the check of the bundled ones."""
    pair = oc.compare(oc.Role(title="cook", salary=30_000), oc.Role(title="baker", salary=32_500))
    (sentence,) = pair.sentences(["salary"], wording=TAKE_HOME)
    assert sentence.text == "Bakers take home $2,500 more a year on average than cooks."
    assert "$2,500" in {fact.shown for fact in sentence.facts}
    assert oc.check_sentence(sentence) == ()


def test_a_sentence_that_says_too_much_is_refused():
    """A figure that is typed in, which no fact bears, is an error when the sentence is made."""
    typed = {"higher": "{High} {takes|take} home $5,000 more a year than {low}."}
    with pytest.raises(oc.WordingError, match=re.escape("$5,000")):
        oc.Wording("salary", typed, like="salary")


# A format: a function of a page.


def latex(page):
    """A page as LaTeX, without its drawings."""
    return "\n\n".join(filter(None, map(latex_block, in_order(page))))


def latex_block(block):
    match block:
        case Heading(level, text):
            return rf"\{'sub' * min(level - 1, 2)}section{{{escaped(text)}}}"
        case Paragraph(text) | Quote(text):
            return escaped(text)
        case Entries(entries):
            items = (rf"\item {escaped(entry.text)}" for entry in entries)
            return "\n".join([r"\begin{itemize}", *items, r"\end{itemize}"])
        case Table(rows=rows):
            lines = ([row.label, *(cell.text for cell in row.cells)] for row in rows)
            return "\n".join(" & ".join(map(escaped, line)) + r" \\" for line in lines)
        case _:
            return ""


def escaped(text):
    """The one place where a text becomes LaTeX; every piece of text goes through it."""
    return re.sub(r"[&%$#_{}]", r"\\\g<0>", text)


def test_a_format_is_a_function_of_a_page():
    """LaTeX of two roles has the headings, prose and tables, and its own markup escaped."""
    text = latex(page_of(WELDERS, "full"))
    assert r"\section{Arc welder" in text
    assert "15 decibels higher" in text
    assert "Noise level & 93 decibels & 78 decibels & " in text
    assert escaped("R&D, 50%") == r"R\&D, 50\%"


# A reader: from a file to roles and a report.


def payroll(path):
    """The roles of a payroll office's file: a line each, with a title and its pay."""
    source = oc.Source(publisher="Payroll office", dataset=path.stem)
    tally = Tally()
    with path.open(encoding="utf-8", newline="") as opened:
        roles = tuple(payroll_role(row, source, tally) for row in csv.DictReader(opened))
    return ReadRoles(roles, tally.report(path.name, len(roles)))


def payroll_role(row, source, tally):
    tally.tables["payroll"] += 1
    if row["pay"] == "n/a":
        tally.marks["n/a"] += 1
        return oc.Role(title=row["job"], salary=oc.Absent(oc.Absence.NOT_PUBLISHED, source=source))
    pay = oc.Estimate(oc.Money(float(row["pay"])), source=source)
    return oc.Role(title=row["job"], salary=pay)


def test_a_reader_is_a_function_of_a_file(tmp_path):
    """Its roles are found by name and compared, its figures know their source, absence a reason."""
    path = tmp_path / "payroll 2025.csv"
    path.write_text("job,pay\nbaker,32500\ncook,30000\nsmith,n/a\n", encoding="utf-8")
    read = payroll(path)
    assert (read.report.rows, read.report.marks) == (3, {"n/a": 1})
    pay = read.compare("bakers", "cook")["salary"]
    assert pay.gap == oc.Money(2500)
    assert pay.left.source.dataset == "payroll 2025"
    assert read["smith"].salary.absence is oc.Absence.NOT_PUBLISHED
