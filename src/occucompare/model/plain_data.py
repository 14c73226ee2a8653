"""Every public value as plain data: four methods, the work itself in records.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import Self


class Plain:
    """A value that turns into plain data and JSON and back, exactly."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """This value as dictionaries, lists, strings, numbers and None, with a schema version."""
        from occucompare.model import records

        return records.to_dict(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """This value as JSON text that any JSON reader takes."""
        from occucompare.model import records

        return records.to_json(self, indent=indent)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """The value that `to_dict` gave, or one written by hand with plain figures.

        Raises InvalidDataError with every problem and its path; nothing is guessed.
        """
        from occucompare.model import records

        return records.from_dict(cls, data)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """The value that `to_json` wrote. Raises InvalidDataError as `from_dict` does."""
        from occucompare.model import records

        return records.from_json(cls, text)
