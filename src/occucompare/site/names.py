"""File names of a site's pages: made of titles, safe in every file system and every address."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

from occucompare.model.role import Role

INDEX = "index.html"
BETWEEN = "vs"
"""The word between the two names of a pair, which no role's name has."""

_LONGEST = 60
_MARK = 8
_APOSTROPHE = re.compile("['\N{RIGHT SINGLE QUOTATION MARK}]")
_NO_WORD = re.compile(r"[^a-z0-9]+")
# Windows opens devices by these names, whatever the folder and the ending.
_TAKEN = frozenset(
    ["index", "con", "prn", "aux", "nul"]
    + [f"{device}{number}" for device in ("com", "lpt") for number in range(10)]
)


def stems_of(roles: Sequence[Role]) -> tuple[str, ...]:
    """A name for each role's page, without its ending; no two are the same.

    A name is made of the title alone. Only where two titles would give one name, each of the two
    is marked by a few digits that follow from its title, code and area.
    """
    wishes = [slug(role.title) for role in roles]
    counts = Counter(wishes)
    given = {wish for wish, count in counts.items() if count == 1}
    stems: list[str] = []
    for role, wish in zip(roles, wishes, strict=True):
        if counts[wish] > 1:
            stems.append(_unlike(wish, role, given))
            given.add(stems[-1])
        else:
            stems.append(wish)
    return tuple(stems)


def slug(title: str) -> str:
    """A title as lower-case words of ASCII letters and digits, joined by hyphens.

    >>> slug("Paralegals & Legal Assistants")
    'paralegals-and-legal-assistants'
    """
    folded = _APOSTROPHE.sub("", title.replace("&", " and ")).casefold()
    plain = unicodedata.normalize("NFKD", folded).encode("ascii", "ignore").decode().lower()
    words = filter(None, _NO_WORD.split(plain))
    name = "-".join("versus" if word == BETWEEN else word for word in words)
    if not name:
        return _marked("role", title)
    if name in _TAKEN:
        return f"{name}-role"
    return name if len(name) <= _LONGEST else _marked(name, title)


def page_file(stem: str) -> str:
    """The file of a role's page."""
    return f"{stem}.html"


def pair_file(left: str, right: str) -> str:
    """The file of the page that compares two roles, by the names of their own pages."""
    return f"{left}-{BETWEEN}-{right}.html"


def digest(parts: Iterable[str]) -> str:
    """Digits that are the same for the same parts only."""
    found = hashlib.sha256()
    for part in parts:
        content = part.encode("utf-8", "surrogatepass")
        found.update(b"%d:" % len(content))
        found.update(content)
    return found.hexdigest()


def _unlike(wish: str, role: Role, given: set[str]) -> str:
    told = (role.title, role.code or "", role.area or "")
    count = 0
    while (name := _marked(wish, *told, str(count))) in given:
        count += 1
    return name


def _marked(name: str, *told: str) -> str:
    """The beginning of a name, to the end of a word where one is near, and a few digits."""
    room = _LONGEST - _MARK - 1
    kept = name if len(name) <= room else name[: room + 1].rpartition("-")[0] or name[:room]
    return f"{kept}-{digest(told)[:_MARK]}"
