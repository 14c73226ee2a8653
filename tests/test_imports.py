"""What importing the package costs, and which room may import which."""

import ast
import re
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
PAGE = Path(__file__).parents[1] / "docs" / "rooms.md"
# Rooms that are being built get their place in the list with the first room that uses them.
IN_THE_MAKING = {"batch"}
FILES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


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


def listed_rooms():
    """The rooms in the order of docs/rooms.md, the one that imports all others first."""
    text = PAGE.read_text(encoding="utf-8")
    listed = text.split("<!-- rooms:", 1)[1].split("\n## ", 1)[0]
    return ["__main__", *re.findall(r"^    (\w+)  ", listed, re.MULTILINE)]


ROOMS = listed_rooms()


def room_of(path):
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def test_every_room_is_on_the_list():
    """The list of rooms in the docs has every room that there is, and no other."""
    there = set(map(room_of, FILES))
    assert there - set(ROOMS) <= IN_THE_MAKING
    assert set(ROOMS) <= there


def imported_rooms(tree):
    """The rooms that a module imports when it is imported, and the line of each."""
    for node in tree.body:
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        for each in ast.walk(node):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                break
            if isinstance(each, ast.ImportFrom) and (each.module or "").startswith("occucompare"):
                names = each.module.split(".")[1:2] or [alias.name for alias in each.names]
                yield from ((name, each.lineno) for name in names)
            if isinstance(each, ast.Import):
                for alias in each.names:
                    if alias.name.startswith("occucompare."):
                        yield alias.name.split(".")[1], each.lineno


def module_level(tree):
    """The tree without the bodies of functions, whose imports happen when they are called."""

    class Outer(ast.NodeTransformer):
        def visit_FunctionDef(self, node):
            node.body = [ast.Pass()]
            return node

        visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815 - the same

    return Outer().visit(tree)


@pytest.mark.parametrize(
    "path",
    [path for path in FILES if room_of(path) in ROOMS],
    ids=lambda path: path.relative_to(PACKAGE).as_posix(),
)
def test_imports_point_down(path):
    """A room imports only the rooms below it; imports inside functions and for types are free."""
    tree = module_level(ast.parse(path.read_text(encoding="utf-8")))
    own = room_of(path)
    for room, line in imported_rooms(tree):
        if room in IN_THE_MAKING - set(ROOMS):
            continue
        assert room in ROOMS, f"line {line}: {room}"
        down = ROOMS.index(room) > ROOMS.index(own)
        assert down or room == own, f"line {line}: {own} imports {room}, which is above it"


@pytest.mark.parametrize(
    ("library", "homes"),
    [
        ("cattrs", {"model/plain_data.py"}),
        ("importlib_resources", {"catalog/storage.py"}),
    ],
)
def test_one_outside_library_has_one_home(library, homes):
    """Each outside library is imported in one file, functions included."""
    found = set()
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            if any(name.split(".")[0] == library for name in names):
                found.add(path.relative_to(PACKAGE).as_posix())
    assert found == homes
