"""The table of a ranking: a row for each role, and how far it is from the first."""

from __future__ import annotations

from occucompare.document.table import Cell, Row, Table
from occucompare.model.ranking import Place, Ranking, Unranked
from occucompare.presentation.tables.pairs import MINUS
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.ranked_roles import RankedRoles
from occucompare.wording.role_text import FigureText

_EMPTY = Cell("", known=False)


def ranking_table(ranking: Ranking, lexicon: Lexicon) -> Table:
    """A row for each role: its rank, its figure, and how far it is from the first."""
    roles, phrases = RankedRoles(ranking, lexicon), lexicon.phrases
    heading = lexicon.capital(roles.noun)
    order = phrases["highest first" if ranking.descending else "lowest first"]
    rows = [_placed(place, roles) for place in ranking.places]
    rows += [_unranked(each, roles) for each in ranking.unranked]
    return Table(
        caption=order.format(what=heading),
        columns=(phrases["rank"], heading, phrases["from the first"]),
        rows=tuple(rows),
    )


def _placed(place: Place, roles: RankedRoles) -> Row:
    figure = roles.figure(place)
    return _row(
        place, roles, Cell(str(place.rank)), Cell(figure.text), _from_first(place, roles, figure)
    )


def _unranked(each: Unranked, roles: RankedRoles) -> Row:
    """A role without a place: its figure, where that is one of the measure, and the reason."""
    phrases = roles.lexicon.phrases
    if each.mismatch is None or each.mismatch == "unit":
        return _row(each, roles, _EMPTY, Cell(_reason(each, roles), known=False), _EMPTY)
    why = phrases["not ranked"].format(reason=_reason(each, roles))
    return _row(each, roles, _EMPTY, Cell(roles.figure(each).text), Cell(why, known=False))


def _reason(each: Unranked, roles: RankedRoles) -> str:
    phrases = roles.lexicon.phrases
    if each.mismatch is not None:
        return phrases["mismatch"].format(mismatch=phrases[each.mismatch])
    return phrases[each.absence.value if each.absence else "unknown"]


def _row(each: Place | Unranked, roles: RankedRoles, *cells: Cell) -> Row:
    metric = roles.metric
    label = roles.text(each).Singular
    return Row(label=label, cells=cells, group=metric.group, metric=roles.ranking.by)


def _from_first(place: Place, roles: RankedRoles, figure: FigureText) -> Cell:
    first = roles.places[0]
    if place.rank == first.rank:
        return Cell("")
    gap = round(abs(place.shown - first.shown), figure.digits)
    text = f"{MINUS if place.shown < first.shown else '+'}{figure.gap_text(gap)}"
    open_end = first.bound or place.bound
    return Cell(roles.lexicon.phrases["or more"].format(gap=text) if open_end else text)
