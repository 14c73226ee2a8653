"""The command line: a thin door to the library, one file a command."""

from occucompare.cli.door import main

__all__ = ["main"]
