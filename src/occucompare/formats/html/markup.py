"""What every piece of markup is made with: the one escape function, links and unique names."""

from __future__ import annotations

import re

import attrs

# What HTML and XML forbid: controls, lone surrogates and noncharacters.
_FORBIDDEN = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
_SPECIAL = re.compile(f"[&<>\"'\r{_FORBIDDEN}]")
_MARKUP = re.compile("[&<>\"']")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
_WEB = re.compile(r"https?://[^\s<>\"'\\]+", re.IGNORECASE)
_NO_NAME = re.compile(r"[^a-z0-9-]+")
_LONGEST_NAME = 60


def escape(text: str) -> str:
    """Text that is only text, in HTML and in XML, in elements and in attributes.

    >>> escape('"<b>" & co.')
    '&quot;&lt;b&gt;&quot; &amp; co.'
    """
    # Nearly all text is this plain, and the whole list of what is forbidden takes long to look for.
    plain = text.isascii() and text.isprintable()
    return (_MARKUP if plain else _SPECIAL).sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    return _ENTITIES.get(match[0]) or (" " if match[0].isspace() else "")


def is_web(address: str) -> bool:
    """Whether an address is one that a browser fetches, and nothing that it runs."""
    return _WEB.fullmatch(address) is not None


def linked(text: str, address: str | None) -> str:
    """Text that leads to its address; an address of another kind stands beside it as text."""
    if address is None:
        return escape(text)
    if not is_web(address):
        return f"{escape(text)} ({escape(address)})"
    return f'<a href="{escape(address)}" rel="noreferrer">{escape(text)}</a>'


@attrs.frozen
class Direction:
    """Which way the lines of a page run; text that may run the other way keeps its own."""

    from_right: bool = False

    def attribute(self, text: str) -> str:
        """What an element says that holds such a text alone."""
        return ' dir="auto"' if self._may_differ(text) else ""

    def isolated(self, text: str) -> str:
        """A text within an element that keeps the direction of the page."""
        return f"<bdi>{escape(text)}</bdi>" if self._may_differ(text) else escape(text)

    def _may_differ(self, text: str) -> bool:
        return bool(text) and (self.from_right or not text.isascii())


class Names:
    """The names that a page's parts have been given, each one once."""

    def __init__(self, prefix: str = "") -> None:
        self._prefix = prefix
        self._given: set[str] = set()

    def fresh(self, wish: str) -> str:
        """A name for use as an id, as near to the wish as it can be."""
        plain = _NO_NAME.sub("-", wish.lower()[:_LONGEST_NAME]).strip("-") or "part"
        name, count = plain, 1
        while name in self._given:
            count += 1
            name = f"{plain}-{count}"
        self._given.add(name)
        return f"{self._prefix}{name}"
