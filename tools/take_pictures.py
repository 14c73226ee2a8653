"""Take the pictures of pages in docs/pictures with Chromium: python tools/take_pictures.py."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import attrs
from playwright.sync_api import Browser, sync_playwright

import occucompare as oc

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@attrs.frozen
class Picture:
    """One picture: its file, the page, the size of the window, and where the picture begins."""

    name: str
    markup: str
    width: int
    height: int
    scheme: str = "light"
    anchor: str | None = None


def pictures() -> list[Picture]:
    """What is shown in docs/pages.md."""
    family = oc.load_catalog("collections")
    collectors = family.compare("collector", "collections coordinator").to_page()
    nurses = oc.compare("registered nurse", "paralegal").to_page()
    role = oc.describe("collections coordinator", catalog=family).to_page()
    return [
        Picture("comparison.png", collectors, 1440, 1100),
        Picture("comparison-phone-dark.png", collectors, 360, 1000, "dark", "overview"),
        Picture("skills-dark.png", nurses, 768, 900, "dark", "skills"),
        Picture("role.png", role, 768, 1100),
    ]


def take(browser: Browser, picture: Picture, folder: Path) -> None:
    """Open the page without a network and write what the window shows."""
    path = folder / f"{picture.name}.html"
    path.write_text(picture.markup, encoding="utf-8")
    context = browser.new_context(
        viewport={"width": picture.width, "height": picture.height},
        color_scheme="dark" if picture.scheme == "dark" else "light",
        offline=True,
    )
    page = context.new_page()
    page.goto(path.as_uri())
    if picture.anchor is not None:
        page.evaluate("name => document.getElementById(name).scrollIntoView()", picture.anchor)
    page.screenshot(path=FOLDER / picture.name)
    context.close()


def main() -> int:
    """Take every picture."""
    FOLDER.mkdir(exist_ok=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=ARGUMENTS
        )
        for picture in pictures():
            take(chromium, picture, Path(folder))
        chromium.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
