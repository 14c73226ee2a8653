"""A role's page: its title, what opens it, and its sections."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

import attrs

from occucompare.document.page import Entries, Page, Paragraph, Section, Term
from occucompare.model.comparison import Comparison
from occucompare.model.difference import Difference
from occucompare.model.profile import RolePage
from occucompare.model.statement import Sentence
from occucompare.model.style import Length, Register, TextStyle
from occucompare.model.values import Estimate
from occucompare.presentation.context import PageContext, context_of, in_paragraphs
from occucompare.presentation.pages.history import DiscourseHistory, said_of_role
from occucompare.presentation.pages.similar import (
    SHOWN,
    columns_of,
    compared_here,
    similar_section,
    similar_table,
    values_of_others,
)
from occucompare.presentation.sections.evidence import evidence_section
from occucompare.presentation.sections.lists import MOST
from occucompare.presentation.sections.missing import missing_section
from occucompare.presentation.sections.overview import overview_section
from occucompare.presentation.sections.quotes import description_sections
from occucompare.presentation.sections.sources import sources_of, uses, values_of
from occucompare.presentation.sections.topics import topic_section
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.outline import ROLE_BRIEF, ROLE_LEAD, ROLE_LEAD_SKILLS, TOPICS
from occucompare.wording.plan import own_metrics
from occucompare.wording.role_text import RoleText
from occucompare.wording.same_title import told_apart
from occucompare.wording.text import about_page

_IN_TITLE = ("salary", "outlook", "skills", "similar")
"""The sections that the title of a page names, where it has them."""
_FIRST = "duties"


def role_page(
    described: RolePage,
    lexicon: Lexicon,
    *,
    length: Length = "full",
    register: Register = "plain",
    seed: int = 0,
) -> Page:
    """Everything that is known of one role, and how it differs from the others beside it.

    The lengths below "full" give a brief page: the summary of that length, a table of the main
    figures, one of the others, and the sources. The other choices are those of `summary`. Raises
    WordingError for a length that does not exist.
    """
    style = TextStyle(register=register, seed=seed)
    alone = Comparison(described.role, described.role, described.thresholds)
    if length != "full":
        told = about_page(described, length, style, lexicon)
        return _brief(described, context_of(alone, lexicon), told)
    history = DiscourseHistory(described.role)
    context = context_of(alone, lexicon, said_of_role(described.role, style, history, lexicon))
    columns = told_apart((described.role, *described.others), lexicon)
    others = similar_section(described, columns, style, history)
    sections = _found(_sections(described, context, columns, others))
    description = next(iter(context.texts(*ROLE_LEAD, *ROLE_LEAD_SKILLS)), _unsaid(context.left))
    lead = (*context.prose(*ROLE_LEAD), *context.prose(*ROLE_LEAD_SKILLS))
    return Page(
        title=_title(context.left, {section.name for section in sections}),
        description=description,
        words=context.lexicon.document_words,
        lead=lead or (Paragraph(description),),
        roles=context.headings,
        sections=sections,
    )


def _brief(described: RolePage, context: PageContext, told: Sequence[Sequence[Sentence]]) -> Page:
    role = context.left
    code = f" ({role.role.code})" if role.role.code else ""
    lead = in_paragraphs(told)
    description = told[0][0].text if told else _unsaid(role)
    return Page(
        title=f"{_title(role)}{code}",
        description=description,
        words=context.lexicon.document_words,
        lead=lead or (Paragraph(description),),
        roles=context.headings,
        sections=_found(_brief_sections(described, context)),
    )


def _found(sections: Iterable[Section | None]) -> tuple[Section, ...]:
    return tuple(section for section in sections if section is not None)


def _title(role: RoleText, names: Collection[str] = ()) -> str:
    """The role and what is told of it: "Collector: pay, outlook, skills, and similar roles"."""
    phrases = role.lexicon.phrases
    area = role.role.area
    title = f"{role.Singular}{phrases['where'].format(area=area) if area else ''}"
    told = [phrases[f"title {name}"] for name in _IN_TITLE if name in names]
    return f"{title}: {role.lexicon.words.listed(told)}" if told else title


def _unsaid(role: RoleText) -> str:
    """What opens a page without a figure that is told in words."""
    return role.lexicon.phrases["nothing in words"].format(role=role.plural)


def _sections(
    described: RolePage, context: PageContext, columns: Sequence[RoleText], others: Section | None
) -> Iterator[Section | None]:
    yield _overview(context)
    yield from description_sections(context)
    topics = [topic for topic in TOPICS if topic.group or topic.metrics]
    # What one does in the job comes first.
    for topic in sorted(topics, key=lambda each: each.name != _FIRST):
        if not topic.aside:
            yield topic_section(context, topic, columns[1:])
    yield others
    for topic in topics:
        if topic.aside:
            yield topic_section(context, topic)
    yield evidence_section(context, compared_here(described))
    yield missing_section(context)
    own = values_of(context.differences)
    found = uses((*own, *values_of_others(described, SHOWN)), columns, context.lexicon)
    yield sources_of(found, context.lexicon)


def _overview(context: PageContext) -> Section | None:
    """The main figures, the role's code and its other names."""
    section = overview_section(context) or Section("overview", context.lexicon.phrases["overview"])
    names = tuple(_names(context.left))
    blocks = (*section.blocks, *([Entries(names)] if names else []))
    return attrs.evolve(section, blocks=blocks) if blocks else None


def _names(text: RoleText) -> Iterator[Term]:
    role, lexicon = text.role, text.lexicon
    if role.code:
        yield Term(role.code, lexicon.phrases["occupation code"])
    if role.aliases:
        names = lexicon.words.listed(role.aliases[:MOST])
        more = len(role.aliases) - MOST
        if more > 0:
            names = lexicon.phrases["and more"].format(names=names, count=more)
        yield Term(names, lexicon.phrases["also called"])


def _brief_sections(described: RolePage, context: PageContext) -> Iterator[Section | None]:
    lexicon = context.lexicon
    heading = lexicon.phrases["at a glance"]
    own = {metric.name for metric in own_metrics(context.comparison)}
    shown = [each for each in context.differences if _is_brief(each, own)]
    table = context.table(heading, shown)
    yield Section("figures", heading, (table,)) if table else None
    roles = told_apart((described.role, *described.others), lexicon)
    if described.others:
        caption = lexicon.phrases["and similar"].format(role=roles[0].Plural)
        others = similar_table(caption, roles)
        yield Section("similar", caption, (others,)) if others else None
    names = {metric.name for metric in columns_of(roles)}
    values = (*values_of(shown), *values_of_others(described, names))
    yield sources_of(uses(values, roles, lexicon), lexicon)


def _is_brief(difference: Difference, own: Collection[str]) -> bool:
    """Whether a brief table has it: a known figure of the main ones, or of your own."""
    metric = difference.metric
    if metric.measure.layout == "text" or not isinstance(difference.left, Estimate):
        return False
    return metric.name in ROLE_BRIEF or metric.name in own
