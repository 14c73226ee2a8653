"""What stands on a page: its sections, blocks, rows and prose, for the laws of every page."""

import occucompare as oc
from occucompare.document.chart import Bars, Diverging, Spans
from occucompare.document.page import Entries, Paragraph, Quote
from occucompare.document.table import Table
from occucompare.model.metric import metrics_of, value_of

CHARTS = (Bars, Spans, Diverging)


def all_sections(page):
    def nested(sections):
        for section in sections:
            yield section
            yield from nested(section.sections)

    return list(nested(page.sections))


def names(page):
    return [section.name for section in all_sections(page)]


def section(page, name):
    return next(each for each in all_sections(page) if each.name == name)


def blocks(page, kind):
    return [each for part in all_sections(page) for each in part.blocks if isinstance(each, kind)]


def captions(part):
    return [each.caption for each in part.blocks if isinstance(each, CHARTS)]


def labels(part):
    rows = [row.label for each in part.blocks if isinstance(each, Table) for row in each.rows]
    return [*rows, *captions(part)]


def row(page, name, label):
    tables = [each for each in section(page, name).blocks if isinstance(each, Table)]
    return next(row for table in tables for row in table.rows if row.label == label)


def texts(found):
    return [cell.text for cell in found.cells]


def prose(page):
    return [*page.lead, *blocks(page, Paragraph)]


def told(page):
    """The page's own prose as one text, without the names of sources before quotes."""
    return "\n".join(each.text for each in prose(page) if not each.text.startswith("From "))


def terms(part):
    return [
        each.text for entry in part.blocks if isinstance(entry, Entries) for each in entry.entries
    ]


def is_empty(figure):
    return isinstance(figure, (oc.Texts, oc.WeightedNames)) and not len(figure)


def known(role):
    """The figures of a role that there is something to tell of: no empty lists."""
    for metric in metrics_of(type(role)):
        value = value_of(role, metric)
        if isinstance(value, oc.Estimate) and not is_empty(value.figure):
            yield metric, value


def stands_on(page, metric, value):
    """Whether a known metric has a row, a chart, a list or a quote."""
    if isinstance(metric.measure, oc.Prose):
        return value.figure in {each.text for each in blocks(page, Quote)}
    parts = [each for each in all_sections(page) if each.name not in {"missing", "sources"}]
    found = {label for part in parts for label in (*labels(part), part.heading)}
    return any(metric.label.casefold() in each.casefold() for each in found)


def is_missing_told(page, metric):
    """Whether a metric is named under "What is missing, and why"."""
    part = section(page, "missing")
    return metric.label.casefold() in " ".join([*labels(part), *terms(part)]).casefold()


def is_well_made(page):
    """Names are unique, and nothing is empty or has too few cells."""
    tables = blocks(page, Table)
    return (
        page.title
        and page.description
        and page.lead
        and len(set(names(page))) == len(names(page))
        and all(each.blocks or each.sections for each in all_sections(page))
        and all(table.rows for table in tables)
        and all(len(each.cells) == len(table.columns) for table in tables for each in table.rows)
        and all(entry.text for each in blocks(page, Entries) for entry in each.entries)
    )
