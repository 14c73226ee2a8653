"""Make the example pages in docs/examples: one for the subject of each of the five seed pages.

python tools/build_examples.py            writes the pages
python tools/build_examples.py --check    exits with 1 if one is not what it would write
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import occucompare as oc

FOLDER = Path(__file__).parents[1] / "docs" / "examples"
PAIRS = (
    ("collector", "collections coordinator"),
    ("collections specialist", "collections coordinator"),
    ("collections/accounts receivable", "collections coordinator"),
    ("collector", "collections, customer service"),
)
ROLE = "collections coordinator"
OFFICIAL = ("registered nurse", "paralegal")


def pages() -> Iterator[tuple[str, str]]:
    """Each file's name and text."""
    family = oc.load_catalog("collections")
    for left, right in PAIRS:
        comparison = family.compare(left, right)
        names = (comparison.left.title, comparison.right.title)
        yield f"{'-vs-'.join(map(_slug, names))}.html", comparison.to_page()
    yield f"{_slug(ROLE)}.html", oc.describe(ROLE, catalog=family).to_page()
    comparison = oc.compare(*OFFICIAL)
    yield f"{'-vs-'.join(map(_slug, OFFICIAL))}.html", comparison.to_page()


def _slug(title: str) -> str:
    letters = "".join(each if each.isalnum() else " " for each in title.lower())
    return "-".join(letters.split())


def main() -> int:
    """Write the pages, or tell whether they are what would be written."""
    made = dict(pages())
    there = {path.name for path in FOLDER.glob("*.html")}
    if "--check" not in sys.argv[1:]:
        FOLDER.mkdir(exist_ok=True)
        for name, text in made.items():
            (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
        return 0
    stale = sorted(
        name
        for name in there | set(made)
        if name not in made
        or name not in there
        or (FOLDER / name).read_text(encoding="utf-8") != made[name]
    )
    print(f"examples: {'stale: ' + ', '.join(stale) if stale else 'up to date'}")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
