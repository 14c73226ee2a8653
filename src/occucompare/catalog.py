"""Catalogs: roles by code, title and alias. The only reader of the package's own resources."""

from __future__ import annotations

import difflib
import functools
import re
from collections.abc import Iterable, Iterator

import attrs

from occucompare.changes import Thresholds
from occucompare.comparison import Comparison, compare_roles
from occucompare.english.titles import title_forms
from occucompare.english.written import forms_of
from occucompare.errors import CatalogNotFoundError, RoleNotFoundError
from occucompare.plain import Plain
from occucompare.role import Role

DEFAULT = "us"
BUNDLED = ("collections",)

_SUGGESTIONS = 3
_WORTH_A_LOOK = 0.3
_DEFAULT_THRESHOLDS = Thresholds()


@attrs.frozen
class Match(Plain):
    """A role that a text may mean, with the name that matched.

    `score` runs from 0 to 1; 1 means that the text is one of the role's names.
    """

    role: Role
    title: str
    score: float


class Catalog:
    """Roles that are found by code, title, plural or alias, in any case. Read-only.

    Iterating gives the roles in order.
    """

    def __init__(self, name: str, roles: Iterable[Role]) -> None:
        self.name = name
        self._roles = tuple(roles)
        self._names: dict[str, tuple[str, Role]] = {}
        # A role's own title comes before any other role's alias.
        for names_of in (_own_names, _aliases):
            for role in self._roles:
                for each in names_of(role):
                    self._names.setdefault(normal(each), (each, role))

    def __len__(self) -> int:
        return len(self._roles)

    def __iter__(self) -> Iterator[Role]:
        return iter(self._roles)

    def __contains__(self, name: object) -> bool:
        if isinstance(name, Role):
            return name in self._roles
        return isinstance(name, str) and normal(name) in self._names

    def __getitem__(self, name: str) -> Role:
        """The role of that code or name. Raises RoleNotFoundError with the nearest titles."""
        found = self._names.get(normal(name))
        if found is None:
            near = [match.role.title for match in self.find(name, limit=_SUGGESTIONS)]
            raise RoleNotFoundError(name, self.name, near)
        return found[1]

    def __repr__(self) -> str:
        return f"Catalog({self.name!r}, {len(self)} roles)"

    def find(self, text: str, *, limit: int = 5) -> list[Match]:
        """The roles that a text may mean, best first; each role once. Never raises."""
        wanted = normal(text)
        best: dict[str, Match] = {}
        for key, (name, role) in self._names.items():
            score = _score(wanted, key)
            known = best.get(role.title)
            if score >= _WORTH_A_LOOK and (known is None or score > known.score):
                best[role.title] = Match(role, name, round(score, 3))
        return sorted(best.values(), key=lambda match: -match.score)[: max(limit, 0)]

    def compare(
        self,
        left: str | Role,
        right: str | Role,
        *,
        thresholds: Thresholds = _DEFAULT_THRESHOLDS,
    ) -> Comparison:
        """The comparison of two roles, each a Role or a name in this catalog.

        Raises RoleNotFoundError for a name that it does not have.
        """
        one, other = (self[each] if isinstance(each, str) else each for each in (left, right))
        return compare_roles(one, other, thresholds=thresholds)


def compare(
    left: str | Role,
    right: str | Role,
    *,
    catalog: Catalog | None = None,
    thresholds: Thresholds = _DEFAULT_THRESHOLDS,
) -> Comparison:
    """The comparison of two roles; names are looked up in the default catalog, or in `catalog`.

    Raises RoleNotFoundError for a name that the catalog does not have.
    """
    if isinstance(left, Role) and isinstance(right, Role):
        return compare_roles(left, right, thresholds=thresholds)
    return (catalog or load_catalog()).compare(left, right, thresholds=thresholds)


@functools.cache
def load_catalog(name: str = DEFAULT) -> Catalog:
    """A bundled catalog: "collections", the nine roles of a family of office jobs.

    Read on first use and kept. Raises CatalogNotFoundError for a name that is not bundled.
    """
    if name not in BUNDLED:
        raise CatalogNotFoundError(name, BUNDLED)
    from importlib_resources import files

    text = files("occucompare").joinpath("data", f"{name}.jsonl").read_text(encoding="utf-8")
    return Catalog(name, map(Role.from_json, text.splitlines()))


def normal(name: str) -> str:
    """A name as it is looked up: lower case, words and numbers only."""
    return " ".join(re.findall(r"[^\W_]+", name.casefold()))


def _own_names(role: Role) -> Iterator[str]:
    if role.code:
        yield role.code
    forms = forms_of(role)
    yield from (role.title, forms.singular, forms.plural)


def _aliases(role: Role) -> Iterator[str]:
    for alias in role.aliases:
        yield alias
        yield title_forms(alias).plural


def _score(wanted: str, name: str) -> float:
    """How much of each other two names are: the better of letters in order and words begun."""
    if wanted == name:
        return 1.0
    letters = difflib.SequenceMatcher(None, wanted, name).ratio()
    words, others = wanted.split(), name.split()
    if not words or not others:
        return 0.0
    begun = sum(any(other.startswith(word) for other in others) for word in words)
    return min(0.99, max(letters, begun / max(len(words), len(others))))
