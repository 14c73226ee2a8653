"""One role described: what is known of it, and its nearest others compared with it."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs

from occucompare.model.changes import Thresholds
from occucompare.model.comparison import Comparison
from occucompare.model.plain_data import PlainData
from occucompare.model.role import Role
from occucompare.model.values import Source
from occucompare.model.views import Paged

if TYPE_CHECKING:
    from occucompare.languages.en.plans import Length
    from occucompare.languages.en.style import Register, Subject
    from occucompare.model.statement import Sentence

_DEFAULT = Thresholds()


@attrs.frozen(slots=False)
class RolePage(PlainData, Paged):
    """One role, and others that it is compared with, the nearest first."""

    role: Role
    others: tuple[Role, ...] = ()
    thresholds: Thresholds = _DEFAULT

    @functools.cached_property
    def comparisons(self) -> tuple[Comparison, ...]:
        """The role, on the left, with each of the others."""
        return tuple(Comparison(self.role, other, self.thresholds) for other in self.others)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source of a figure on this page, once, in order of use."""
        found = [source for each in self.comparisons for source in each.sources]
        return tuple(dict.fromkeys([*Comparison(self.role, self.role).sources, *found]))

    def paragraphs(
        self,
        *,
        length: Length = "full",
        register: Register = "plain",
        subject: Subject | None = None,
        seed: int = 0,
    ) -> tuple[tuple[Sentence, ...], ...]:
        """The sentences of `summary(...)`, paragraph by paragraph, each with its facts.

        At full length a paragraph on each of the others follows, every one in other words.
        Raises WordingError for a length that does not exist.
        """
        from occucompare.languages.en.about_role import about
        from occucompare.languages.en.paragraphs import Manner, block

        manner = Manner(register=register, subject=subject, seed=seed)
        told = about(self.role, length, manner)
        if length != "full":
            return told
        turns = (attrs.evolve(manner, turn=turn) for turn in range(len(self.others)))
        return (*told, *map(block, self.comparisons, turns))

    def sentences(
        self,
        *,
        length: Length = "full",
        register: Register = "plain",
        subject: Subject | None = None,
        seed: int = 0,
    ) -> tuple[Sentence, ...]:
        """The sentences of `summary(...)`, each with its facts."""
        told = self.paragraphs(length=length, register=register, subject=subject, seed=seed)
        return tuple(sentence for paragraph in told for sentence in paragraph)

    def summary(
        self,
        *,
        length: Length = "standard",
        register: Register = "plain",
        subject: Subject | None = None,
        seed: int = 0,
    ) -> str:
        """The role as a text; the choices are those of `Comparison.summary`."""
        told = self.paragraphs(length=length, register=register, subject=subject, seed=seed)
        return "\n\n".join(" ".join(map(str, paragraph)) for paragraph in told)
