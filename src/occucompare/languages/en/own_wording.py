"""A user's own words for a kind of sentence, checked against the facts when they are made."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias, Union

from occucompare.errors import WordingError, did_you_mean
from occucompare.languages.en import choices, kinds
from occucompare.languages.en.forms import Cases, Form
from occucompare.languages.en.probes import probes
from occucompare.languages.en.style import Lines, Register, Style
from occucompare.languages.en.wording import Kind
from occucompare.model.changes import Change, Thresholds
from occucompare.model.metric import Metric, metrics_of
from occucompare.model.role import Role
from occucompare.model.statement import Sentence

Given: TypeAlias = Union[str, Sequence[str], Mapping[str, str]]  # noqa: UP007 - see Wordings
"""A template, several that say the same, or one for each case of a ratio."""


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
        whole = {**_like(like, metric), **dict(_forms(name, forms, metric))}
        self.name = name
        self.kind = Kind(name, metric, whole, _words(like))
        _check(self.kind)

    def __repr__(self) -> str:
        return f"Wording({self.name!r}, on={self.kind.metric.name!r})"


Wordings: TypeAlias = Union[Wording, Sequence[Wording]]  # noqa: UP007 - read at run time on 3.10


def _metric(name: str, like: str | None, on: str | None, of: type[Role]) -> Metric:
    if like is not None and like not in kinds.WORDED:
        near = did_you_mean(difflib.get_close_matches(like, kinds.WORDED))
        raise WordingError(f"kind {name!r}: no kind {like!r} to take forms from{near}")
    metrics = {metric.name: metric for metric in metrics_of(of)}
    wanted = on or kinds.metric_name(like or name)
    if wanted not in metrics:
        near = did_you_mean(difflib.get_close_matches(wanted, metrics))
        hint = "" if on or like else "; name the metric of a new kind with on="
        raise WordingError(f"kind {name!r}: no metric {wanted!r}{near}{hint}")
    return metrics[wanted]


def _like(like: str | None, metric: Metric) -> Mapping[type[Change], Form]:
    if like is None:
        return {}
    if kinds.kind(like).metric.measure != metric.measure:
        raise WordingError(f"kind {like!r} is about another measure than {metric.name!r}")
    return kinds.kind(like).forms


def _words(like: str | None) -> Mapping[str, str]:
    return kinds.words_of(like) if like else {}


def _forms(
    name: str, forms: Mapping[str, Given], metric: Metric
) -> Iterator[tuple[type[Change], Form]]:
    shapes = {_shape_name(shape): shape for shape in metric.measure.shapes}
    for shape, given in forms.items():
        if shape not in shapes:
            raise WordingError(
                f"kind {name!r}: no shape {shape!r}; {metric.name!r} has {', '.join(shapes)}"
            )
        yield shapes[shape], _form(name, shape, given)


def _form(name: str, shape: str, given: Given) -> Form:
    if isinstance(given, str):
        return _lines(name, shape, (given,))
    if not isinstance(given, Mapping):
        return _lines(name, shape, tuple(given))
    cases = given
    if not {"near", "no base"} <= set(cases) <= set(choices.RATIO.cases):
        raise WordingError(
            f"kind {name!r}, {shape}: give a template for 'near' and one for 'no base', "
            f"and if you like for 'twice' and 'times'; not {', '.join(map(repr, cases))}"
        )
    near = {case: cases.get(case, cases["near"]) for case in choices.RATIO.cases}
    return Cases(
        choices.RATIO,
        {case: _lines(name, f"{shape}, {case}", (each,)) for case, each in near.items()},
    )


def _lines(name: str, shape: str, templates: tuple[str, ...]) -> Lines:
    if not templates or not all(
        isinstance(each, str) and each.strip()  # pyright: ignore[reportUnnecessaryIsInstance]
        for each in templates
    ):
        raise WordingError(f"kind {name!r}, {shape}: a form says something; this one is empty")
    return Lines(plain=templates)


def _shape_name(shape: type[Change]) -> str:
    words = "".join(
        f"_{letter.lower()}" if letter.isupper() else letter for letter in shape.__name__
    )
    return words.lstrip("_")


def _check(kind: Kind) -> None:
    """Say the kind of made-up roles in every shape, and check what comes out against its facts."""
    thresholds = Thresholds()
    for left, right in probes(kind.metric):
        for style in _styles(kind):
            try:
                sentence = kind.sentence(left, right, thresholds, style)
            except ZeroDivisionError:
                raise WordingError(
                    f"kind {kind.name!r}: there is no {{relative}} or {{times}} when the lower "
                    'figure is zero; give "higher" as a mapping with "near" and "no base"'
                ) from None
            if sentence is not None:
                _check_sentence(kind, sentence)


def _styles(kind: Kind) -> Iterator[Style]:
    registers: tuple[Register, ...] = ("plain", "formal")
    for variant in range(kind.variants):
        for register in registers:
            for subject in (None, "singular", "plural"):
                yield Style(variant=variant, register=register, subject=subject)


def _check_sentence(kind: Kind, sentence: Sentence) -> None:
    from occucompare.languages.en.check.sentence import check_sentence

    found = check_sentence(sentence)
    if found:
        first = found[0]
        raise WordingError(
            f"kind {kind.name!r} would say {sentence.text!r}: {first.found!r}: {first.message}"
        )
