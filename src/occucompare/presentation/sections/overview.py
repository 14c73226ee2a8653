"""The figures that readers look for first."""

from __future__ import annotations

from occucompare.document.page import Section
from occucompare.presentation.context import Material

OVERVIEW = (
    "salary", "hourly", "growth", "jobs", "job_satisfaction", "degree", "entry_education", "age",
    "years_of_experience",
)  # fmt: skip


def overview_section(material: Material) -> Section | None:
    """One table of the main figures, or None when none is known."""
    found = [material.known[name] for name in OVERVIEW if name in material.known]
    table = material.table("Overview", found)
    return Section("overview", "Overview", (table,)) if table else None
