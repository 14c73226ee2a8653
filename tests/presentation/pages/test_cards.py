"""What roles and catalogs show in a notebook: small, true, and of use."""

import pytest
from hypothesis import given

import occucompare as oc
import strategies
from english import about, catalog_card, role_card
from occucompare.document.page import Paragraph
from occucompare.document.table import Table
from occucompare.formats.html.document import fragment
from occucompare.presentation.pages.cards import FIRST
from reading import blocks, is_well_made, labels, names, section, texts

SMALL = 12_000
NURSE = "registered nurse"


@pytest.fixture(scope="module")
def national():
    return oc.load_catalog()


CATALOGS = (
    oc.load_catalog(),
    oc.load_catalog("collections"),
    oc.load_catalog(area="CA"),
    oc.Catalog("own", [oc.Role(title="baker")]),
)


def test_a_role_shows_its_sentences_and_main_figures(national):
    """Title, code, a few sentences, one table of known figures, and their sources."""
    page = role_card(national[NURSE])
    assert page.title == "Registered nurse (29-1141)"
    assert names(page) == ["figures", "sources"]
    (table,) = blocks(page, Table)
    assert table.columns == ("Registered nurse",)
    assert "Average salary" in labels(section(page, "figures"))
    assert len(page.lead) == 1


@given(strategies.roles())
def test_a_role_shows_known_figures_alone(role):
    """No cell of a role's card is a reason for having no figure, and prose is the library's."""
    page = role_card(role)
    assert is_well_made(page)
    assert all(
        cell.known for table in blocks(page, Table) for row in table.rows for cell in row.cells
    )
    said = [" ".join(map(str, paragraph)) for paragraph in about(role, "short")]
    assert not said or [each.text for each in page.lead] == said


def test_cards_are_small(national):
    """A card is at most about 12 kB as HTML, its style included."""
    for role in list(national)[::60]:
        assert len(fragment(role_card(role)).encode()) < SMALL, role.title
    for catalog in CATALOGS:
        assert len(fragment(catalog_card(catalog)).encode()) < SMALL, catalog.name


@pytest.mark.parametrize("catalog", CATALOGS, ids=lambda each: each.name)
def test_the_lines_of_code_of_a_catalog_work(catalog):
    """What a catalog shows to be typed gives a role, matches and a comparison."""
    for entry in section(catalog_card(catalog), "names").blocks[0].entries:
        found = eval(entry.text, {"catalog": catalog})  # noqa: S307 - the card's own line
        assert isinstance(found, (oc.Role, oc.Comparison, list))
        assert found


@pytest.mark.parametrize("catalog", CATALOGS, ids=lambda each: each.name)
def test_a_catalog_shows_its_first_roles_with_their_salaries(catalog):
    """The rows are the first roles in order, each with its salary or the reason for none."""
    page = catalog_card(catalog)
    assert is_well_made(page)
    rows = section(page, "roles").blocks[0].rows
    first = list(catalog)[:FIRST]
    assert len(rows) == len(first)
    for row, role in zip(rows, first, strict=True):
        assert row.cells[-1].known == isinstance(role.salary, oc.Estimate)
        assert role.code is None or texts(row)[0] == role.code


def test_a_catalog_tells_its_size(national):
    """How many roles and groups there are, and in which area."""
    told = [catalog_card(each).description for each in CATALOGS]
    assert told == [
        "This catalog has 830 roles and 22 groups of roles.",
        "This catalog has nine roles.",
        f"This catalog has {len(oc.load_catalog(area='CA'))} roles in California.",
        "This catalog has one role.",
    ]
    assert catalog_card(national).title == 'Catalog "us"'


def test_a_catalog_without_roles_says_so():
    """An empty catalog has a page of one sentence."""
    page = catalog_card(oc.Catalog("own", ()))
    assert (page.lead, page.sections) == ((Paragraph("This catalog has no roles."),), ())


def test_roles_with_and_without_codes_have_a_cell_each():
    """A role without a code has a reason in the column of codes."""
    roles = [oc.Role(title="baker", code="51-3011"), oc.Role(title="cook")]
    rows = section(catalog_card(oc.Catalog("own", roles)), "roles").blocks[0].rows
    assert [(cell.text, cell.known) for cell in (row.cells[0] for row in rows)] == [
        ("51-3011", True),
        ("none", False),
    ]


@pytest.mark.parametrize("title", strategies.ODD_TITLES)
def test_no_title_breaks_a_card(title):
    """Odd titles are text, also in the lines of code."""
    role = oc.Role(title=title, salary=1)
    assert is_well_made(role_card(role))
    page = catalog_card(oc.Catalog("own", [role, oc.Role(title="cook")]))
    assert names(page) == ["roles", "names"]
