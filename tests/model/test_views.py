"""A notebook is executed, and each value shows itself as notebooks ask for it."""

import io

import html5lib
import nbformat
import pytest
from nbclient import NotebookClient

import occucompare as oc

# Each cell's last line is a value that shows itself.
CELLS = {
    "comparison": "import occucompare as oc\noc.compare('registered nurse', 'paralegal')",
    "ranking": "oc.rank(['registered nurse', 'paralegal', 'actuary'])",
    "role page": "oc.describe('registered nurse')",
    "role": "oc.load_catalog()['registered nurse']",
    "catalog": "oc.load_catalog()",
    "plot": "oc.compare('registered nurse', 'paralegal').plot()",
}
WORDS = {
    "comparison": ("Registered nurse", "Average salary", "$101,420", "Paralegal"),
    "ranking": ("Actuary", "$", "Registered nurse"),
    "role page": ("Registered nurse", "$101,420"),
    "role": ("Registered nurse", "$101,420"),
    "catalog": ("830",),
}


@pytest.fixture(scope="module")
def outputs():
    """What each cell shows, by MIME type."""
    notebook = nbformat.v4.new_notebook()
    notebook.cells = [nbformat.v4.new_code_cell(code) for code in CELLS.values()]
    NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
    return {
        name: next(each.data for each in cell.outputs if each.output_type == "execute_result")
        for name, cell in zip(CELLS, notebook.cells, strict=True)
    }


@pytest.mark.parametrize("name", WORDS)
def test_values_show_themselves(outputs, name):
    """Each value is there as HTML, Markdown and plain text, small and useful."""
    data = outputs[name]
    for kind in ("text/html", "text/markdown"):
        assert all(word in data[kind].replace("\\", "") for word in WORDS[name]), kind
        assert len(data[kind].encode()) < 30_000
    assert len(data["text/plain"]) < 1_000


@pytest.mark.parametrize("name", WORDS)
def test_shown_html_is_inert(outputs, name):
    """What a notebook shows has no script, and asks for nothing from anywhere."""
    tree = html5lib.parseFragment(outputs[name]["text/html"], namespaceHTMLElements=False)
    assert not {"script", "iframe", "img", "link", "object"} & {each.tag for each in tree.iter()}
    assert not [key for each in tree.iter() for key in each.attrib if str(key).startswith("on")]


def test_a_plot_shows_itself(outputs):
    """A plot is a chart that notebooks draw."""
    assert "vega" in outputs["plot"]["text/html"]
    assert "$101,420" in outputs["plot"]["text/html"]


def test_rich_prints_every_value():
    """A terminal with rich prints each value's page."""
    shown = io.StringIO()
    console = pytest.importorskip("rich.console").Console(file=shown, width=100)
    family = oc.load_catalog("collections")
    values = [
        family,
        family["collector"],
        family.compare("collector", "payment processor"),
        oc.rank(list(family)),
        oc.describe("collector", catalog=family),
    ]
    for value in values:
        shown.seek(0)
        shown.truncate()
        console.print(value)
        assert "ollector" in shown.getvalue()
        assert "Estimate(" not in shown.getvalue()
