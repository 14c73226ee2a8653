"""The page of many roles in the order of one figure."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from occucompare.document.chart import Bars
from occucompare.document.page import Block, Entries, Page, Paragraph, Section, Term
from occucompare.document.table import Row
from occucompare.model.metric import metrics_of, value_of
from occucompare.model.ranking import Ranking
from occucompare.model.style import Length
from occucompare.model.values import Estimate
from occucompare.presentation.charts.bars import metric_bars
from occucompare.presentation.sections.sources import Measured, sources_of, uses
from occucompare.presentation.tables.ranking import ranking_table
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.ranked import ranked
from occucompare.wording.ranked_roles import RankedRoles
from occucompare.wording.role_text import RoleText
from occucompare.wording.same_title import told_apart
from occucompare.wording.text import checked_length

MOST_DRAWN = 25
"""How many roles the chart has room for; it says how many there are."""
_FEWEST_DRAWN = 2


def ranking_page(ranking: Ranking, lexicon: Lexicon, *, length: Length = "full") -> Page:
    """Who is first and last, every place in a table, a chart, and who has no place and why.

    Below "full" there is no chart, and a headline has the first sentence alone. Raises
    WordingError for a length that does not exist.
    """
    checked_length(length)
    told = [sentence.text for sentence in ranked(ranking, lexicon)]
    told = told or [lexicon.phrases["no roles to rank"]]
    roles = RankedRoles(ranking, lexicon)
    lead = told[:1] if length == "headline" else told
    sections = _sections(roles, length)
    return Page(
        title=_title(roles),
        description=told[0],
        words=lexicon.document_words,
        lead=(Paragraph(" ".join(lead)),),
        sections=tuple(section for section in sections if section is not None),
    )


def _title(roles: RankedRoles) -> str:
    """How many roles, what they are ranked by, and where if that is one area."""
    phrases, count = roles.lexicon.phrases, len(roles.places)
    areas = {role.area for role in roles.ranking.roles}
    area = areas.pop() if len(areas) == 1 else None
    where = phrases["where"].format(area=area) if area else ""
    counted = roles.lexicon.capital(roles.lexicon.rankings.counted_roles(count))
    return phrases["roles by"].format(roles=counted, where=where, what=roles.noun)


def _sections(roles: RankedRoles, length: Length) -> Iterator[Section | None]:
    table = ranking_table(roles.ranking, roles.lexicon)
    count = len(roles.places)
    blocks: list[Block] = []
    if count:
        blocks.append(attrs.evolve(table, rows=table.rows[:count]))
    chart = _chart(roles) if length == "full" else None
    if chart is not None:
        blocks.append(chart)
    yield Section("places", table.caption, tuple(blocks)) if blocks else None
    terms = tuple(map(_unranked, table.rows[count:]))
    heading = roles.lexicon.phrases["not ranked and why"]
    yield Section("unranked", heading, (Entries(terms),)) if terms else None
    yield _sources(roles.ranking, roles.lexicon)


def _chart(roles: RankedRoles) -> Bars | None:
    """The first places as bars. None where one is below zero, or with nothing to compare."""
    places = roles.places
    if len(places) < _FEWEST_DRAWN:
        return None
    bars = metric_bars([roles.text(place) for place in places[:MOST_DRAWN]], roles.metric)
    if bars is None:
        return None
    caption = roles.lexicon.capital(roles.noun)
    if len(places) > MOST_DRAWN:
        phrase = roles.lexicon.phrases["the first of many"]
        caption = phrase.format(what=caption, count=MOST_DRAWN, total=len(places))
    return attrs.evolve(bars, caption=caption)


def _unranked(row: Row) -> Term:
    """A role without a place: its figure, where it has one, and the reason."""
    return Term("; ".join(cell.text for cell in row.cells if cell.text), row.label)


def _sources(ranking: Ranking, lexicon: Lexicon) -> Section | None:
    """The sources of the figures; of a figure that names none, those of its role."""
    texts = told_apart(ranking.roles, lexicon)
    values: list[Measured] = []
    bare: list[RoleText] = []
    for role, text in zip(ranking.roles, texts, strict=True):
        for metric in metrics_of(type(role)):
            if metric.name == ranking.by:
                value = value_of(role, metric)
                values.append((metric, value))
                if isinstance(value, Estimate) and value.source is None:
                    bare.append(text)
    return sources_of(uses(values, bare, lexicon), lexicon)
