"""The page of many roles in the order of one figure."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from occucompare.document.chart import Bars
from occucompare.document.page import Block, Entries, Page, Paragraph, Section, Term
from occucompare.document.table import Row
from occucompare.errors import WordingError
from occucompare.model.language import language
from occucompare.model.metric import metrics_of, value_of
from occucompare.model.ranking import Ranking
from occucompare.model.style import Length
from occucompare.model.values import Estimate
from occucompare.presentation.charts.bars import metric_bars
from occucompare.presentation.sections.sources import Measured, sources_of, uses
from occucompare.wording.role_text import RoleText, written

MOST_DRAWN = 25
"""How many roles the chart has room for; it says how many there are."""
_FEWEST_DRAWN = 2


def ranking_page(ranking: Ranking, *, length: Length = "full") -> Page:
    """Who is first and last, every place in a table, a chart, and who has no place and why.

    Below "full" there is no chart, and a headline has the first sentence alone. Raises
    WordingError for a length that does not exist.
    """
    if length not in PLANS:
        raise WordingError(f"no length {length!r}; there is {', '.join(map(repr, PLANS))}")
    told = [sentence.text for sentence in ranking.sentences()] or ["There are no roles to rank."]
    lead = told[:1] if length == "headline" else told
    sections = _sections(ranking, length)
    return Page(
        title=_title(ranking),
        description=told[0],
        words=language().document_words,
        lead=(Paragraph(" ".join(lead)),),
        sections=tuple(section for section in sections if section is not None),
    )


def _title(ranking: Ranking) -> str:
    """How many roles, what they are ranked by, and where if that is one area."""
    count = capital(roles_counted(len(ranking.places)))
    roles = "" if count.endswith(" roles") else " role" if len(ranking) == 1 else " roles"
    areas = {role.area for role in ranking.roles}
    area = areas.pop() if len(areas) == 1 else None
    return f"{count}{roles}{f' in {area}' if area else ''} by {_noun(ranking)}"


def _noun(ranking: Ranking) -> str:
    places = ranking.places
    first = written(places[0].role).figure(ranking.metric) if places else None
    return noun_of(ranking.metric, first)


def _sections(ranking: Ranking, length: Length) -> Iterator[Section | None]:
    table = ranking.table()
    count = len(ranking.places)
    blocks: list[Block] = []
    if count:
        blocks.append(attrs.evolve(table, rows=table.rows[:count]))
    chart = _chart(ranking) if length == "full" else None
    if chart is not None:
        blocks.append(chart)
    yield Section("places", table.caption, tuple(blocks)) if blocks else None
    terms = tuple(map(_unranked, table.rows[count:]))
    yield Section("unranked", "Not ranked, and why", (Entries(terms),)) if terms else None
    yield _sources(ranking)


def _chart(ranking: Ranking) -> Bars | None:
    """The first places as bars. None where one is below zero, or with nothing to compare."""
    roles = [place.role for place in ranking.places]
    if len(roles) < _FEWEST_DRAWN:
        return None
    bars = metric_bars(roles[:MOST_DRAWN], ranking.metric)
    if bars is None:
        return None
    caption = capital(_noun(ranking))
    if len(roles) > MOST_DRAWN:
        caption += f": the first {MOST_DRAWN} of {len(roles)}"
    # Roles of one title have the same mark here as in the table.
    names = told_apart([*roles, *(each.role for each in ranking.unranked)])
    labelled = zip(bars.groups, roles, strict=False)
    groups = (attrs.evolve(group, label=names[id(role)].Plural) for group, role in labelled)
    return attrs.evolve(bars, caption=caption, groups=tuple(groups))


def _unranked(row: Row) -> Term:
    """A role without a place: its figure, where it has one, and the reason."""
    return Term("; ".join(cell.text for cell in row.cells if cell.text), row.label)


def _sources(ranking: Ranking) -> Section | None:
    """The sources of the figures; of a figure that names none, those of its role."""
    names = told_apart(ranking.roles)
    values: list[Measured] = []
    bare: list[RoleText] = []
    for role in ranking.roles:
        for metric in metrics_of(type(role)):
            if metric.name == ranking.by:
                value = value_of(role, metric)
                values.append((metric, value))
                if isinstance(value, Estimate) and value.source is None:
                    bare.append(names[id(role)])
    return sources_of(uses(values, bare))
