"""The page that says where the bundled figures come from, written by the build."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from occucompare import Absent, Estimate, Role, metrics_of

# The attribution that the O*NET database's licence asks for, with the note of changes.
ONET = (
    "This product includes information from the O*NET 29.3 and 30 Databases by the U.S. Department "
    "of Labor, Employment and Training Administration (USDOL/ETA), used under the "
    "[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/) licence. O*NET® is a trademark of "
    "USDOL/ETA. occucompare has modified some of this information: titles, scores and relations "
    "are joined to the occupations of the Bureau of Labor Statistics, put in order, and shortened. "
    "USDOL/ETA has not approved, endorsed, or tested these modifications."
)

GAPS = """\
- Rows that several occupations share, in the survey tables of people and of educational attainment, are marked as
  published together: between two such occupations no difference was measured, and none is shown.
- Sex and race are those of 2022, age that of 2025, attainment that of 2019 and 2021: each figure has its own year.
- Race and Hispanic origin overlap and do not add up to 100%.
- Wages of some occupations are published a year only (teachers, pilots) or an hour only (actors, musicians). Nothing is
  recomputed from the other period.
- Top-coded wages are "at least" the publisher's ceiling, $239,200 a year or $115.00 an hour in May 2025.
- The best-paying state, metropolitan area and sector are those with the highest published mean among those with at
  least {floor} of the jobs. Whether the first is ahead of the next at 95% confidence is kept with each.
- Descriptions and tasks of the sources are not bundled. A reader loads them from your own copy.
- Skills come from O*NET 30, knowledge, technologies and related occupations from O*NET 29.3. Where only an occupation
  within the published one has them, they are marked as that one's.
"""


def sources_page(
    manifest: Sequence[Mapping[str, str]], roles: Sequence[Role], groups: Sequence[Role], floor: int
) -> str:
    """SOURCES.md: origin, year, licence, coverage and known gaps of each bundled file."""
    return "".join(
        [
            "# Sources of the bundled data\n\nWritten by `tools/build_data.py`; do not edit by hand.\n\n",
            "## us.jsonl, us.areas.jsonl, us.titles.txt, us.index.json\n\n",
            f"The {len(roles)} detailed occupations and {len(groups)} major groups of the Occupational "
            "Employment and Wage Statistics of May 2025.\n\n",
            "| file of the publisher | publisher | data set | period | licence |\n|---|---|---|---|---|\n",
            *(_line(entry) for entry in manifest),
            f"\nAddresses and checksums are in `tools/manifest.json`.\n\n{ONET}\n\n",
            "### Coverage\n\nOf the detailed occupations, how many have the figure, and how many a stated "
            "reason for having none.\n\n| metric | known | absent, with reason |\n|---|---|---|\n",
            *_coverage(roles),
            "\n### Known gaps\n\n",
            GAPS.format(floor=floor),
            "\n",
            COLLECTIONS,
        ]
    )


def _line(entry: Mapping[str, str]) -> str:
    keys = ("name", "publisher", "dataset", "period", "licence")
    return f"| {' | '.join(entry[key] for key in keys)} |\n"


def _coverage(roles: Sequence[Role]) -> list[str]:
    lines: list[str] = []
    for metric in metrics_of(Role):
        values = [getattr(role, metric.name) for role in roles]
        known = sum(isinstance(value, Estimate) for value in values)
        absent = sum(isinstance(value, Absent) for value in values)
        if known or absent:
            lines.append(f"| `{metric.name}` | {known} | {absent} |\n")
    return lines


COLLECTIONS = """\
## collections.jsonl

- **What:** nine roles around the collection of unpaid bills, with the figures of five published pages.
- **Publisher:** Zippia. Four comparison pages ("Collector vs collections coordinator", "Collections specialist vs
  collections coordinator", "Collections/accounts receivable vs collections coordinator", "Collector vs collections,
  customer service") and one role page ("What does a collections coordinator do?", updated January 8, 2025).
- **Licence:** figures are quoted as facts; no sentence of the pages is used. Descriptions and responsibilities are
  written for this library, under its own licence.
- **Made by:** `tools/build_collections.py`, which has each figure; `--check` holds the files against it.
- **Implied figures:** the salaries of the accounts receivable specialist, account specialist, payment processor and
  accounts receivable analyst are the coordinator's plus or minus the gap that the role page states. Their shares of
  master's and doctoral degrees are stored as the distance from the coordinator's, because the page prints nothing else.
- **Names of skills** are put in words that stand in a sentence: "Patients" is patient accounts, "Excellent
  Interpersonal" interpersonal skills, "Past Due Accounts" past-due accounts, "process payments" payment processing,
  "strong analytical" analytical skills, "catheter" catheter products. The industry "Professional" is professional
  services.
- **Known gaps:** the pages do not say how they counted, for which year, or with what error. They give no job
  satisfaction and no college. Four roles have only pay, degrees, skills and one industry. A role's list of skills is
  what the pages print, so a skill that is not listed may still be needed.
- **Noticed:** the pages print 6 to 12 months to enter each job beside 12 years of experience. Both are kept, as two
  metrics: the time it takes to enter, and the experience of the people in the job.
"""
