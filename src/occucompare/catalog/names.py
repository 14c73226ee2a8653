"""What the roles of a catalog are called, each name with the place of its role."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

import attrs

from occucompare.catalog.lookup import lookup_key, lookup_keys
from occucompare.model.language import language
from occucompare.model.role import Role

# A code of the Standard Occupational Classification, also without its hyphen, and O*NET's own.
_SOC_CODE = re.compile(r"(\d\d)-?(\d{4})(?:\.\d\d)?")


@attrs.frozen(slots=False)
class Names:
    """The codes of roles by their places, and what gives their titles as they are written.

    Titles are asked for when the first of them is looked up, for that takes the forms of all.
    """

    codes: Sequence[str | None]
    titles: Callable[[], Iterable[tuple[str, int]]]

    def place(self, text: str) -> int | None:
        """The place of the role of that code, title, plural or alias."""
        of_code = self.place_of_code(text)
        return self._places.get(lookup_key(text)) if of_code is None else of_code

    def place_of_code(self, text: str) -> int | None:
        """The place of the role of that code, which may be written without its hyphen."""
        soc = _SOC_CODE.fullmatch(text.strip())
        return self._places_of_codes.get(lookup_key(f"{soc[1]}-{soc[2]}" if soc else text))

    def limited(self, kept: Sequence[int]) -> Names:
        """The names of some of the roles, which get new places."""
        new = {old: place for place, old in enumerate(kept)}
        return Names(
            [self.codes[place] for place in kept],
            lambda: ((title, new[place]) for title, place in self.titles() if place in new),
        )

    @functools.cached_property
    def _places_of_codes(self) -> dict[str, int]:
        return _by_key((code, place) for place, code in enumerate(self.codes) if code)

    @functools.cached_property
    def _places(self) -> dict[str, int]:
        return _by_key(self.titles())


def names_of(roles: Sequence[Role]) -> Names:
    """The names of some roles; a role's own title comes before any other role's alias."""
    return Names([role.code for role in roles], lambda: _titles(roles))


def _titles(roles: Sequence[Role]) -> Iterator[tuple[str, int]]:
    for place, role in enumerate(roles):
        forms = role.forms or language().title_forms(role.title)
        yield from ((each, place) for each in (role.title, forms.singular, forms.plural))
    for place, role in enumerate(roles):
        for alias in role.aliases:
            yield alias, place
            yield language().title_forms(alias).plural, place


def _by_key(named: Iterable[tuple[str, int]]) -> dict[str, int]:
    """The place of each name by its key, the first one's where several have it."""
    pairs = list(named)
    found: dict[str, int] = {}
    for key, (_, place) in zip(lookup_keys([name for name, _ in pairs]), pairs, strict=True):
        found.setdefault(key, place)
    return found
