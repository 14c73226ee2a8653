"""Figures that are a role's own."""

from __future__ import annotations

from occucompare.languages.en import choices
from occucompare.languages.en.forms import SILENT, Cases, Form


def of_its_own(form: Form) -> Form:
    """A form for figures of a role's own; a distance from another's figure is not said alone."""
    return Cases(choices.OF_ONE, {"own": form, "distance": SILENT})
