"""A real browser without a network, which fails what asks for one.

Without Chromium the tests are left out; OCCUCOMPARE_BROWSER=1 makes that a failure.
"""

import os
import shutil
from importlib.resources import files

import pytest

ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def left_out(reason):
    if os.environ.get("OCCUCOMPARE_BROWSER") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def browser():
    """Chromium with a profile of its own, from the system."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        left_out("playwright is not installed")
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        left_out("chromium is not installed")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def opened(browser, tmp_path):
    """Opens markup from a file at a width; in the end nothing was fetched, nothing complained."""
    contexts, asked, complaints = [], [], []

    def open_page(markup, *, width=768, scheme="light", **options):
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True, **options
        )
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        path = tmp_path / f"{len(contexts)}.html"
        path.write_bytes(markup.encode())
        page.goto(path.as_uri())
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert [each for each in asked if not each.startswith("file://")] == []
    assert len(asked) == len(contexts)
    assert complaints == []


@pytest.fixture(scope="session")
def axe():
    """The script of axe-core, which finds what keeps people out of a page."""
    try:
        script = files("axe_playwright_python") / "axe.min.js"
    except ImportError:
        left_out("axe-playwright-python is not installed")
    return script.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def pypdf():
    """What reads a printed page."""
    try:
        import pypdf
    except ImportError:
        left_out("pypdf is not installed")
    return pypdf
