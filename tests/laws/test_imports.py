"""What importing the package costs, which room may import which, and where English stands.

The laws are over all imports, wherever they stand, and have no exceptions. Each is shown able to
fail by planting a fault in a copy of the package.
"""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import occucompare as oc

PACKAGE = Path(oc.__file__).parent
HEAVY = (
    "attr",
    "attrs",
    "cattr",
    "cattrs",
    "importlib_resources",
    "altair",
    "narwhals",
    "numpy",
    "pandas",
    "polars",
    "pyarrow",
    "rich",
    "vl_convert",
)
TOOLS = Path(__file__).parents[2] / "tools"
sys.path.insert(0, str(TOOLS))

from imports import (  # noqa: E402 - the tools lie beside the package
    arrows_of,
    arrows_up,
    circles,
    files_of,
    listed_rooms,
    parsed,
    room_of,
)
from prose import english_outside  # noqa: E402 - the same

ORDER = list(listed_rooms())
# A module of another library is imported in one file, functions included.
HOMES = {
    "cattrs": {"model/plain_data.py"},
    "importlib_resources": {"catalog/storage.py"},
}
# Where modules are found by a name that is made up when the code runs.
NAMED = {"model/language.py"}


def run(code):
    """What a fresh interpreter prints for some code."""
    path = f"import sys; sys.path.insert(0, {str(PACKAGE.parent)!r})\n"
    command = [sys.executable, "-I", "-W", "error", "-c", path + code]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_importing_loads_no_other_library():
    """`import occucompare` reads neither attrs nor cattrs nor any heavy library."""
    code = f"import occucompare; print([name for name in {HEAVY!r} if name in sys.modules])"
    assert run(code).strip() == "[]"


def test_importing_loads_no_room():
    """`import occucompare` runs none of its own modules but the first."""
    code = "import occucompare; print([n for n in sys.modules if n.startswith('occucompare')])"
    assert run(code).strip() == "['occucompare']"


def test_comparing_loads_no_reader_of_plain_data():
    """Two roles are made and compared without cattrs or a catalog's resources."""
    code = (
        "import occucompare as oc\n"
        "oc.compare(oc.Role(title='a', salary=1), oc.Role(title='b', salary=2)).differences\n"
        "print([name for name in ('cattrs', 'importlib_resources') if name in sys.modules])"
    )
    assert run(code).strip() == "[]"


@pytest.mark.parametrize("name", oc.__all__)
def test_every_public_name_is_there(name):
    """Each public name can be used, is listed by dir, and is what its home defines."""
    assert getattr(oc, name) is not None
    assert name in dir(oc)


def test_public_names_are_listed_for_type_checkers_too():
    """The names that are loaded late are those that type checkers see."""
    tree = ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    seen = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        and node.module
        and node.module.startswith("occucompare")
        for alias in node.names
    }
    assert seen | {"__version__"} == set(oc.__all__)
    assert len(set(oc.__all__)) == len(oc.__all__)


def test_an_unknown_name_is_an_attribute_error():
    """A name that is not public is refused as Python refuses it."""
    with pytest.raises(AttributeError, match="module 'occucompare' has no attribute 'zzz'"):
        oc.zzz  # noqa: B018


@pytest.fixture
def copy(tmp_path):
    """A copy of the package's code, for a fault to be planted in."""
    target = tmp_path / PACKAGE.name
    shutil.copytree(PACKAGE, target, ignore=shutil.ignore_patterns("data", "__pycache__"))
    return target


def plant(package, file, *lines):
    """Add lines to the end of a file of a copy."""
    with (package / file).open("a", encoding="utf-8") as opened:
        opened.write("\n".join(["", *lines, ""]))


def test_the_list_of_rooms_has_every_room_and_no_other():
    """docs/architecture.md lists the rooms that there are."""
    assert {room_of(module) for module in files_of(PACKAGE)} == set(ORDER)


def test_no_files_import_one_another_in_a_circle():
    """No circle among files, wherever an import stands: at the top, in a function, or for types."""
    assert circles(arrows_of(PACKAGE)) == []


def test_a_room_imports_only_rooms_listed_before_it():
    """No arrow goes up, wherever an import stands."""
    assert arrows_up(arrows_of(PACKAGE), ORDER) == []


PLANTED = {
    "at the top": ("from occucompare.cli.main import main",),
    "of a module": ("from occucompare.cli import main",),
    "as a module": ("import occucompare.cli.main",),
    "relative": ("from .cli import main",),
    "in a function": ("def _late():", "    from occucompare.cli.main import main"),
    "in a method": ("class _A:", "    def b(self):", "        import occucompare.cli.main as m"),
    "for types": ("if TYPE_CHECKING:", "    from occucompare.cli.main import main"),
    "through the door": ("from occucompare import Role",),
    "the door itself": ("def _all():", "    import occucompare"),
}


@pytest.mark.parametrize("lines", PLANTED.values(), ids=PLANTED)
def test_an_arrow_up_is_seen(copy, lines):
    """An import of a higher room is found in each form that Python has for it."""
    before = arrows_up(arrows_of(copy), ORDER)
    plant(copy, "errors.py", *lines)
    (added,) = set(arrows_up(arrows_of(copy), ORDER)) - set(before)
    assert added[0] == "errors"


def test_a_circle_in_one_room_is_seen(copy):
    """Two files of one room that import one another are a circle, also by a late import."""
    (copy / "document" / "one.py").write_text("from occucompare.document import other\n", "utf-8")
    (copy / "document" / "other.py").write_text("", "utf-8")
    assert ["document.one", "document.other"] not in circles(arrows_of(copy))
    plant(copy, "document/other.py", "def late():", "    from occucompare.document.one import a")
    assert ["document.one", "document.other"] in circles(arrows_of(copy))


def test_an_import_within_a_package_is_no_arrow_to_its_door(copy):
    """`from occucompare.languages.en import numbers` is an arrow to numbers, not to `__init__`."""
    plant(copy, "cli/output.py", "from occucompare.languages.en import numbers as n")
    assert "languages.en.numbers" in arrows_of(copy)["cli.output"]


def importers(package, library):
    """The files that import another library, functions included."""
    return {
        path.relative_to(package).as_posix()
        for path in files_of(package).values()
        for node in ast.walk(parsed(path))
        if library in imported_libraries(node)
    }


def imported_libraries(node):
    """The outside libraries of one import statement."""
    if isinstance(node, ast.Import):
        return {alias.name.split(".")[0] for alias in node.names}
    return {(node.module or "").split(".")[0]} if isinstance(node, ast.ImportFrom) else set()


@pytest.mark.parametrize(("library", "homes"), HOMES.items(), ids=HOMES)
def test_one_outside_library_has_one_home(library, homes):
    """Each outside library is imported in one file."""
    assert importers(PACKAGE, library) == homes


def test_a_second_home_is_seen(copy):
    """An import of cattrs elsewhere, inside a function, is found."""
    plant(copy, "errors.py", "def _late():", "    from cattrs.gen import make_dict_unstructure_fn")
    assert "errors.py" in importers(copy, "cattrs")


def named_imports(package):
    """The files outside the languages' own folders that import by a name made at run time."""
    return {
        path.relative_to(package).as_posix()
        for module, path in files_of(package).items()
        if room_of(module) != "languages"
        and {"import_module", "__import__"} & names_of(parsed(path))
    }


def names_of(tree):
    """Every name and attribute that stands in some code."""
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return names | {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


def test_only_a_language_is_found_by_name():
    """No import hides in a string: a language is found by its code, in one place."""
    assert named_imports(PACKAGE) == NAMED


def test_an_import_in_a_string_is_seen(copy):
    """A module that is imported by a string is found."""
    plant(copy, "errors.py", "import importlib", "importlib.import_module('occucompare.cli')")
    assert "errors.py" in named_imports(copy)


def test_english_stands_in_languages_alone():
    """No file outside `languages/` has English that a reader can meet."""
    assert english_outside(PACKAGE) == {}


ENGLISH = {
    "a text": ("_A = 'About the same'", "About the same"),
    "an f-string": ("def _a(n):", "    return f'{n} or more of them'", "... or more of them"),
    "a template": ("_A = '{} or more of {name}'", "{} or more of {name}"),
    "in markup": ("_A = '<p>About the same</p>'", "<p>About the same</p>"),
    "a default": ("def _a(title='What is missing'):", "    return title", "What is missing"),
    "in a call": ("print('no figure')", "no figure"),
}


@pytest.mark.parametrize("lines", ENGLISH.values(), ids=ENGLISH)
def test_english_elsewhere_is_seen(copy, lines):
    """A phrase in a file of another room is found, with its text."""
    *code, expected = lines
    plant(copy, "presentation/__init__.py", *code)
    assert [text for _, text in english_outside(copy)["presentation/__init__.py"]] == [expected]


NO_ENGLISH = {
    "a docstring": ("def _a():", "    'The first of all.'"),
    "an error": ("def _a():", "    raise ValueError('no such thing there')"),
    "markup": ("_A = '<p class=\"wide table\">'",),
    "a name in code": ("_A = 'axis-label'",),
    "a key": ("_A = phrases['in area']",),
    "a label": ("_A = measured('Average salary', None)",),
}


@pytest.mark.parametrize("lines", NO_ENGLISH.values(), ids=NO_ENGLISH)
def test_what_no_reader_meets_is_left_alone(copy, lines):
    """Docstrings, errors, markup and labels of metrics are no fault."""
    plant(copy, "presentation/__init__.py", *lines)
    assert "presentation/__init__.py" not in english_outside(copy)
