"""The figures that readers look for first."""

from __future__ import annotations

from occucompare.document.page import Section
from occucompare.presentation.context import PageContext
from occucompare.wording.outline import OVERVIEW


def overview_section(context: PageContext) -> Section | None:
    """One table of the main figures, or None when none is known."""
    heading = context.lexicon.phrases["overview"]
    found = [context.known[name] for name in OVERVIEW if name in context.known]
    table = context.table(heading, found)
    return Section("overview", heading, (table,)) if table else None
