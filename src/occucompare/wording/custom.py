"""A user's own words for a message, checked against the facts when they are made."""

from __future__ import annotations

import difflib
import itertools
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias, Union

from occucompare.errors import WordingError, did_you_mean
from occucompare.model.changes import Thresholds
from occucompare.model.language import language
from occucompare.model.metric import Metric, metrics_of
from occucompare.model.role import Role
from occucompare.model.statement import Sentence
from occucompare.model.style import Number, Register
from occucompare.model.values import Absence, Absent, Estimate, Value
from occucompare.wording import selectors
from occucompare.wording.lexicon import Lexicon, Patterns
from occucompare.wording.message import Worded, of_metric, shape_name
from occucompare.wording.messages import MESSAGES, metric_of, named
from occucompare.wording.role_text import FigureText, RoleText
from occucompare.wording.selected import Selector
from occucompare.wording.style import Lines, Style

Given: TypeAlias = Union[str, Sequence[str], Mapping[str, str]]  # noqa: UP007 - see Wordings
"""A pattern, several that say the same, or one for each case of a ratio."""
Problem: TypeAlias = tuple[str, str]
Check: TypeAlias = Callable[[Sentence], Sequence[Any]]


class Wording:
    """A kind of sentence in words of your own, for `wording=`.

    `name` is the kind that it replaces ("salary") or a new one. `forms` has a template for each
    shape that the metric's change can have, by the shape's name in lower case: "equal", "similar",
    "higher", "at_least", "one_known", "neither_known", "together", "not_comparable" and, for other
    measures, "differs", "overlap", "shifts", "sets". A list of templates are variants that `seed`
    chooses among. Where `{relative}` or `{times}` is used, give a mapping instead: "near" with
    them, "no base" without (a lower figure of zero has no ratio), and if you like "twice" and
    "times". `like` names a bundled kind whose forms are used for shapes that you leave out; `on`
    names the metric of a new kind, `of` the class that declares it.

    Placeholders are those of docs/words.md. Raises WordingError, with the reason, for a shape that
    has no form, for a placeholder that does not exist, and for words that the facts do not bear:
    a figure that is typed in, a direction where there is none, the wrong direction, "%" for
    percentage points.

    >>> more = "{High} {earns|earn} {gap} more a year on average than {low}."
    >>> Wording("salary", {"higher": more}, like="salary")
    Wording('salary', on='salary')
    """

    def __init__(
        self,
        name: str,
        forms: Mapping[str, Given],
        *,
        like: str | None = None,
        on: str | None = None,
        of: type[Role] = Role,
    ) -> None:
        metric = _metric(name, like, on, of)
        spoken = language()
        lexicon: Lexicon = spoken.lexicon
        patterns, chosen = _patterns(name, forms, like, metric, lexicon)
        message = named(name, metric.name, chosen)
        self.name = name
        self.worded = Worded(message, patterns, lexicon)
        _check(self.worded, metric, lexicon, spoken.check_sentence)

    def __repr__(self) -> str:
        return f"Wording({self.name!r}, on={self.worded.message.metrics[0]!r})"


Wordings: TypeAlias = Union[Wording, Sequence[Wording]]  # noqa: UP007 - read at run time on 3.10


def by_name(wording: Wordings) -> dict[str, Wording]:
    """One wording or several, by the names of their messages."""
    own = [wording] if isinstance(wording, Wording) else wording
    return {each.name: each for each in own}


def _metric(name: str, like: str | None, on: str | None, of: type[Role]) -> Metric:
    about_two = [each for each, message in MESSAGES.items() if message.scope == "difference"]
    if like is not None and like not in about_two:
        near = did_you_mean(difflib.get_close_matches(like, about_two))
        raise WordingError(f"kind {name!r}: no kind {like!r} to take forms from{near}")
    metrics = {metric.name: metric for metric in metrics_of(of)}
    model = like or name
    wanted = on or (MESSAGES[model].metrics[0] if model in about_two else model)
    if wanted not in metrics:
        near = did_you_mean(difflib.get_close_matches(wanted, metrics))
        hint = "" if on or like else "; name the metric of a new kind with on="
        raise WordingError(f"kind {name!r}: no metric {wanted!r}{near}{hint}")
    return metrics[wanted]


def _patterns(
    name: str, forms: Mapping[str, Given], like: str | None, metric: Metric, lexicon: Lexicon
) -> tuple[Patterns, dict[str, Selector]]:
    """The patterns by case, and the selectors that those cases come from."""
    whole: dict[str, Lines | str] = {}
    chosen: dict[str, Selector] = {}
    words: Mapping[str, str] = {}
    if like is not None:
        own = metric_of(MESSAGES[like], Role)
        if own is None or own.measure != metric.measure:
            raise WordingError(f"kind {like!r} is about another measure than {metric.name!r}")
        model = lexicon.patterns(like)
        whole, words, chosen = dict(model.forms), model.words, dict(MESSAGES[like].selectors)
    shapes = [shape_name(shape) for shape in metric.measure.shapes]
    for shape, given in forms.items():
        if shape not in shapes:
            raise WordingError(
                f"kind {name!r}: no shape {shape!r}; {metric.name!r} has {', '.join(shapes)}"
            )
        whole = {case: form for case, form in whole.items() if case.partition(".")[0] != shape}
        chosen.pop(shape, None)
        found = _form(name, shape, given)
        if len(found) > 1:
            chosen[shape] = selectors.RATIO
        whole |= found
    missing = [each for each in metric.measure.shapes if not _has(whole, shape_name(each))]
    if missing:
        names = sorted(shape.__name__ for shape in missing)
        raise WordingError(f"kind {name!r}: shapes without a form, or unknown: {names}")
    return Patterns(whole, words), chosen


def _has(forms: Mapping[str, object], shape: str) -> bool:
    return any(case.partition(".")[0] == shape for case in forms)


def _form(name: str, shape: str, given: Given) -> dict[str, Lines | str]:
    if isinstance(given, str):
        return {shape: _lines(name, shape, (given,))}
    if not isinstance(given, Mapping):
        return {shape: _lines(name, shape, tuple(given))}
    cases = selectors.RATIO.cases
    if not {"near", "no base"} <= set(given) <= set(cases):
        raise WordingError(
            f"kind {name!r}, {shape}: give a template for 'near' and one for 'no base', "
            f"and if you like for 'twice' and 'times'; not {', '.join(map(repr, given))}"
        )
    found = {case: given.get(case, given["near"]) for case in cases}
    return {
        f"{shape}.{case}": _lines(name, f"{shape}, {case}", (each,)) for case, each in found.items()
    }


def _lines(name: str, shape: str, templates: tuple[str, ...]) -> Lines:
    if not templates or not all(
        isinstance(each, str) and each.strip()  # pyright: ignore[reportUnnecessaryIsInstance]
        for each in templates
    ):
        raise WordingError(f"kind {name!r}, {shape}: a form says something; this one is empty")
    return Lines(plain=templates)


def _check(worded: Worded, metric: Metric, lexicon: Lexicon, check: Check) -> None:
    """Say the message of made-up roles in every shape, and check what comes out by its facts."""
    for form in worded.patterns.forms.values():
        for variants in form.every if isinstance(form, Lines) else ():
            for pattern in variants:
                worded.pattern(pattern)
    thresholds, message = Thresholds(), worded.message
    for left, right in sample_pairs(metric, lexicon):
        selected = of_metric(message, metric, left, right, thresholds)
        for style in _styles(worded):
            try:
                sentence = worded.sentence(selected, style)
            except ZeroDivisionError:
                raise WordingError(
                    f"kind {message.name!r}: there is no {{relative}} or {{times}} when the lower "
                    'figure is zero; give "higher" as a mapping with "near" and "no base"'
                ) from None
            found = check(sentence) if sentence is not None else ()
            if sentence is not None and found:
                first = found[0]
                raise WordingError(
                    f"kind {message.name!r} would say {sentence.text!r}: "
                    f"{first.found!r}: {first.message}"
                )


def _styles(worded: Worded) -> Iterator[Style]:
    registers: tuple[Register, ...] = ("plain", "formal")
    numbers: tuple[Number | None, ...] = (None, "singular", "plural")
    forms = [form for form in worded.patterns.forms.values() if isinstance(form, Lines)]
    variants = math.lcm(*(len(each) for form in forms for each in form.every))
    for variant, register, number in itertools.product(range(variants), registers, numbers):
        yield Style(variant=variant, register=register, subject=number)


def sample_pairs(metric: Metric, lexicon: Lexicon) -> Iterator[tuple[RoleText, RoleText]]:
    """Pairs of made-up roles that together have every shape the metric's measure has.

    None for a measure of the user's own that no figure can be made up for.
    """
    measure = metric.measure
    figures = list(measure.samples())
    if not figures:
        return
    values: list[Value[Any]] = [Estimate(each, statistic=measure.statistic) for each in figures]
    values += [None, Absent(Absence.SUPPRESSED), Absent(Absence.NOT_PUBLISHED)]
    values.append(Estimate(figures[1], statistic=measure.statistic, published_as="others"))
    if measure.bounded:
        values.append(Estimate(figures[-1], statistic=measure.statistic, bound="at least"))
    titles = lexicon.phrases["sample title"], lexicon.phrases["other sample title"]
    one, other = (Role(title=title) for title in titles)
    for left, right in itertools.product(values, repeat=2):
        yield _sample(one, metric, left, lexicon), _sample(other, metric, right, lexicon)


def _sample(role: Role, metric: Metric, value: Value[Any], lexicon: Lexicon) -> RoleText:
    """A role as text whose figure of the metric is made up."""
    text = RoleText(role, lexicon)
    text.figures[id(metric)] = FigureText(text, metric, metric.measure.read(value))
    return text
