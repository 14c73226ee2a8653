"""Writing what a command found: a page in one of the formats, or plain data."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from occucompare.document.page import Page

_WIDEST = 100


def write_page(page: Page, chosen: argparse.Namespace) -> None:
    """Write a page in the format that was chosen."""
    write(written_page(page, chosen.format), chosen.output)


def write_data(data: object, output: Path | None) -> None:
    """Write plain data as JSON."""
    write(json.dumps(data, ensure_ascii=False, indent=2) + "\n", output)


def written_page(page: Page, form: str) -> str:
    """A page as text, Markdown or HTML."""
    if form == "html":
        from occucompare.formats.html.document import document

        return document(page)
    if form == "markdown":
        from occucompare.formats.markdown import markdown

        return markdown(page)
    from occucompare.formats.text import text

    return text(page, width=min(_WIDEST, shutil.get_terminal_size().columns))


def write(text: str, output: Path | None) -> None:
    """Write to standard output, or to a file that appears when it is whole."""
    if output is None:
        sys.stdout.write(text)
        return
    from occucompare.site.folder import write_whole

    if not output.parent.is_dir():
        raise FileNotFoundError(f"can't write {output}: there is no folder {output.parent}")
    try:
        write_whole(output, text.encode("utf-8", "surrogatepass"))
    except OSError as error:
        raise OSError(f"can't write {output}: {error.strerror or error}") from error
