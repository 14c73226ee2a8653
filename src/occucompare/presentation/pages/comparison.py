"""The page that compares two roles: its title, what opens it, and its sections, with no markup."""

from __future__ import annotations

from collections.abc import Iterator

from occucompare.document.page import Page, Paragraph, Section
from occucompare.model.changes import NeitherKnown, OneKnown
from occucompare.model.comparison import Comparison
from occucompare.model.difference import Difference
from occucompare.model.style import Length, Register, TextStyle, Wordings, text_style
from occucompare.presentation.context import PageContext, context_of, in_paragraphs
from occucompare.presentation.sections.evidence import evidence_section
from occucompare.presentation.sections.missing import missing_section
from occucompare.presentation.sections.overview import overview_section
from occucompare.presentation.sections.quotes import description_sections
from occucompare.presentation.sections.sources import sources_section
from occucompare.presentation.sections.topics import topic_section
from occucompare.presentation.sentences import said_of
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.outline import BRIEF, LEAD, LEAD_SKILLS, TOPICS, messages_named
from occucompare.wording.plan import own_metrics
from occucompare.wording.text import paragraphs

_HEADLINES = ("same_occupation", "headline")


def comparison_page(  # noqa: PLR0913 - every choice is by keyword and has a default
    comparison: Comparison,
    lexicon: Lexicon,
    *,
    length: Length = "full",
    register: Register = "plain",
    seed: int = 0,
    wording: Wordings = (),
) -> Page:
    """Everything that is known of two roles, side by side.

    The lengths below "full" give a brief page: the summary of that length, one table of what
    differs, and the sources. The other choices are those of `Comparison.summary`. Raises
    WordingError for a length that does not exist.
    """
    style = text_style(register, None, seed, wording)
    if length != "full":
        return _brief(comparison, length, style, lexicon)
    kinds = _kinds(comparison)
    new = {
        name: own for name, own in style.wording.items() if name not in {*kinds, *messages_named()}
    }
    said = said_of(comparison, (*kinds, *new), style, lexicon)
    added = {name: own.worded.message.metrics[0] for name, own in new.items()}
    context = context_of(comparison, lexicon, said, added)
    return Page(
        title=_title(context),
        description=_description(context),
        words=lexicon.document_words,
        lead=_lead(context),
        roles=context.headings,
        sections=tuple(section for section in _sections(context) if section is not None),
    )


def _brief(comparison: Comparison, length: Length, style: TextStyle, lexicon: Lexicon) -> Page:
    context = context_of(comparison, lexicon, said_of(comparison, _HEADLINES, style, lexicon))
    return Page(
        title=_title(context),
        description=_description(context),
        words=lexicon.document_words,
        lead=in_paragraphs(paragraphs(comparison, length, style, lexicon)),
        roles=context.headings,
        sections=tuple(section for section in _brief_sections(context) if section is not None),
    )


def _title(context: PageContext) -> str:
    left, right, phrases = context.left, context.right, context.lexicon.phrases
    area = left.role.area if left.role.area == right.role.area else None
    where = phrases["where"].format(area=area) if area else ""
    joined = context.lexicon.words.is_joined(left.plural + right.plural)
    names = [each.name for each in context.comparison.asked]
    if not context.same:
        phrase = phrases["compared with" if joined else "compared"]
        return phrase.format(left=left.Plural, right=right.plural, where=where)
    if len(names) == len(("left", "right")):
        one, other = map(context.lexicon.words.quoted, names)
        return phrases["compared"].format(left=one, right=other, where=where)
    return phrases["compared with itself"].format(role=left.Plural, where=where)


def _kinds(comparison: Comparison) -> tuple[str, ...]:
    if comparison.left == comparison.right:
        return _HEADLINES
    own = (metric.name for metric in own_metrics(comparison))
    sections = (name for topic in TOPICS for name in topic.section)
    return (*LEAD, *LEAD_SKILLS, "reliability", "not_published", *sections, *own)


def _description(context: PageContext) -> str:
    first = _HEADLINES if context.same else ("headline",)
    return context.texts(*first)[0]


def _lead(context: PageContext) -> tuple[Paragraph, ...]:
    """What opens the page; a gap that the standard errors do not bear out is told at once."""
    if context.same:
        return (Paragraph(_description(context)),)
    unsure = ("reliability",) if context.comparison["salary"].reliable is False else ()
    return (*context.prose(*LEAD, *unsure), *context.prose(*LEAD_SKILLS))


def _sections(context: PageContext) -> Iterator[Section | None]:
    yield overview_section(context)
    yield from description_sections(context)
    for topic in TOPICS:
        if topic.group or topic.metrics:
            yield topic_section(context, topic)
    yield evidence_section(context)
    yield missing_section(context)
    yield sources_section(context)


def _brief_sections(context: PageContext) -> Iterator[Section | None]:
    heading = context.lexicon.phrases["what differs"]
    own = {metric.name for metric in own_metrics(context.comparison)}
    found = [
        difference
        for name, difference in context.known.items()
        if (name in BRIEF or name in own) and not difference.similar
    ]
    table = context.table(heading, filter(_compared, found))
    yield Section("differences", heading, (table,)) if table else None
    yield sources_section(context)


def _compared(difference: Difference) -> bool:
    """Whether a brief table has it: both sides known, and short enough for a cell."""
    if isinstance(difference.change, (OneKnown, NeitherKnown)):
        return False
    return difference.metric.measure.layout == "figure"
