"""What the command line answers by itself is answered at once."""

import subprocess
import sys

import pytest

_PROGRAM = """
import sys
from occucompare.cli.main import main
try:
    main(sys.argv[1:])
except SystemExit as ended:
    sys.stderr.write(f"{ended.code} {sorted({'attrs', 'occucompare.errors'} & set(sys.modules))}")
"""


@pytest.mark.parametrize(
    ("arguments", "ending"),
    [
        (["--version"], "0 []"),
        (["--help"], "0 []"),
        (["compare", "--help"], "0 ['attrs', 'occucompare.errors']"),
    ],
)
def test_the_library_is_loaded_for_a_command_alone(arguments, ending):
    """--version and --help load nothing of the library; the options of a command need it."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, *arguments], check=True, capture_output=True, text=True
    )
    assert done.stderr == ending
