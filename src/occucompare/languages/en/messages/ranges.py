"""How ranges of pay are said."""

from __future__ import annotations

from occucompare.languages.en import choices
from occucompare.languages.en.forms import Cases, Forms
from occucompare.languages.en.messages.absent import UNSAID
from occucompare.languages.en.style import Lines, lines
from occucompare.model.changes import Equal, NotComparable, OneKnown, Overlap

# Both ranges, in three constructions; each ends with how they lie.
_RUNS = (
    "{Typical_pay} runs from {left.start} to {left.end} a year for {left} "
    "and from {right.start} to {right.end} for {right}"
)
_FOR_EACH = (
    "{Typical_pay} for {left} runs from {left.start} to {left.end} a year, "
    "and for {right} from {right.start} to {right.end}"
)
_LIES = (
    "{Typical_pay} lies between {left.start} and {left.end} a year for {left} "
    "and between {right.start} and {right.end} for {right}"
)
_RANGES = (
    "{Typical_pay} ranges from {left.start} to {left.end} a year for {left}, "
    "compared with {right.start} to {right.end} for {right}"
)
_GAPS = ", a gap of {start_gap} at the low end and {end_gap} at the high end"
_LEFT_INSIDE = "the range for {left} lies within that for {right}"
_RIGHT_INSIDE = "the range for {right} lies within that for {left}"
_COMMON = "the two have {overlap_start} to {overlap_end} in common"


def _related(*tails: str, short: str, full: str, formal: str) -> Lines:
    """Two ranges and how they lie: one tail for each construction, full and formal ones."""
    runs, for_each, lies = tails
    return lines(
        f"{_RUNS}; {runs}.",
        f"{_FOR_EACH}, {for_each}.",
        f"{_LIES}; {lies}.",
        short=short,
        full=f"{_RUNS}{full}.",
        formal=f"{_RANGES}; {formal}.",
        formal_short=short,
        formal_full=f"{_RANGES}{full}.",
    )


RANGE: Forms = {
    Equal: Cases(
        choices.WIDTH,
        {
            "wide": lines(
                (
                    "{Typical_pay} runs from {left.start} to {left.end} a year for both "
                    "{left} and {right}."
                ),
                (
                    "{Typical_pay} is the same for {left} and {right}, from {left.start} to "
                    "{left.end} a year."
                ),
                (
                    "{Typical_pay} covers the same range for {left} and {right}: {left.start} to "
                    "{left.end} a year."
                ),
                short="{Typical_pay} covers the same range for {left} and {right}.",
                full=(
                    "{Typical_pay} covers the same range for {left} and {right}, with "
                    "{left.start} a year at the low end and {left.end} at the high end."
                ),
                formal=(
                    "{Typical_pay} ranges from {left.start} to {left.end} a year for both "
                    "{left} and {right}."
                ),
                formal_short="{Typical_pay} covers the same range for {left} and {right}.",
            ),
            "flat": lines(
                "{Typical_pay} is {left.value} a year for both {left} and {right}.",
                "{Typical_pay} is the same for {left} and {right}, {left.value} a year.",
            ),
        },
    ),
    Overlap: Cases(
        choices.RELATION,
        {
            "flat": lines(
                "{Typical_pay} is {left.value} a year for {left} and {right.value} for {right}.",
                "{Typical_pay} for {left} is {left.value} a year, and for {right} {right.value}.",
            ),
            "overlap": _related(
                "the ranges overlap from {overlap_start} to {overlap_end}",
                "so the two overlap from {overlap_start} to {overlap_end}",
                "both ranges cover {overlap_start} to {overlap_end}",
                short=(
                    "The pay ranges for {left} and {right} overlap from {overlap_start} "
                    "to {overlap_end} a year."
                ),
                full=f"{_GAPS}; the ranges overlap from {{overlap_start}} to {{overlap_end}}",
                formal="the two ranges intersect from {overlap_start} to {overlap_end}",
            ),
            "touch": _related(
                "the ranges meet at {overlap_start}",
                "so the two meet at {overlap_start}",
                "the two have only {overlap_start} in common",
                short="The pay ranges for {left} and {right} meet at {overlap_start} a year.",
                full=f"{_GAPS}; the ranges meet at {{overlap_start}}",
                formal="the two ranges have only {overlap_start} in common",
            ),
            "apart": _related(
                "the ranges do not overlap",
                "so the two do not overlap",
                "the two ranges have nothing in common",
                short="The pay ranges for {left} and {right} do not overlap.",
                full=f"{_GAPS}; the ranges do not overlap",
                formal="the two ranges do not intersect",
            ),
            "left inside": _related(
                _LEFT_INSIDE,
                "so the first range lies within the second",
                "the first range is part of the second",
                short="The pay range for {left} lies within that for {right}.",
                full=f"; {_LEFT_INSIDE}, and {_COMMON}",
                formal="the first range is contained in the second",
            ),
            "right inside": _related(
                _RIGHT_INSIDE,
                "so the second range lies within the first",
                "the second range is part of the first",
                short="The pay range for {right} lies within that for {left}.",
                full=f"; {_RIGHT_INSIDE}, and {_COMMON}",
                formal="the second range is contained in the first",
            ),
        },
    ),
    **UNSAID,
    OneKnown: lines(
        "{Typical_pay} is {known.value} a year for {known}; for {missing}, {missing.absence}.",
        "{Typical_pay} for {known} is {known.value} a year; for {missing}, {missing.absence}.",
        short="The pay range is known only for {known.plural}: {known.value} a year.",
    ),
    NotComparable: Cases(
        choices.OPEN,
        {
            "open": lines(
                "{Typical_pay} is {left.value} a year for {left} and {right.value} for {right}.",
                "{Typical_pay} for {left} is {left.value} a year, and for {right} {right.value}.",
                full=(
                    "{Typical_pay} is {left.value} a year for {left} and {right.value} for "
                    "{right}; the ranges are not compared, because one end is not known."
                ),
            ),
            "other": lines(
                (
                    "The ranges of pay of {left.plural} ({left.value} a year) and {right.plural} "
                    "({right.value}) are not compared, because {mismatch}."
                ),
                (
                    "The range of pay is {left.value} a year for {left} and {right.value} for "
                    "{right}; the two are not compared, because {mismatch}."
                ),
            ),
        },
    ),
}
