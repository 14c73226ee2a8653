"""How ranges of pay lie to each other, and where one runs."""

from __future__ import annotations

from occucompare.languages.en.messages.absent import UNAVAILABLE
from occucompare.wording.lexicon import Forms
from occucompare.wording.style import lines

_LIMIT = lines(
    "{Typical_pay} for {left.plural} is {left.value} a year.",
    "For {left.plural}, {typical_pay} is {left.value} a year.",
    later="{Typical_pay} is {left.value} a year.",
)

RANGE: Forms = {
    "equal.wide": lines(
        "{Typical_pay} runs from {left.start} to {left.end} a year for both {left} and {right}.",
        "{Typical_pay} is the same for {left} and {right}, from {left.start} to {left.end} a year.",
        "{Typical_pay} covers the same range for {left} and {right}: {left.start} to {left.end} a year.",
        short="{Typical_pay} covers the same range for {left} and {right}.",
        full="{Typical_pay} covers the same range for {left} and {right}, with {left.start} a year at the low end and {left.end} at the high end.",
        formal="{Typical_pay} ranges from {left.start} to {left.end} a year for both {left} and {right}.",
        formal_short="{Typical_pay} covers the same range for {left} and {right}.",
    ),
    "equal.flat": lines(
        "{Typical_pay} is {left.value} a year for both {left} and {right}.",
        "{Typical_pay} is the same for {left} and {right}, {left.value} a year.",
    ),
    "overlap.flat": lines(
        "{Typical_pay} is {left.value} a year for {left} and {right.value} for {right}.",
        "{Typical_pay} for {left} is {left.value} a year, and for {right} {right.value}.",
    ),
    "overlap.overlap": lines(
        "{Typical_pay} runs from {left.start} to {left.end} a year for {left} and from {right.start} to {right.end} for {right}; the ranges overlap from {overlap_start} to {overlap_end}.",
        "{Typical_pay} for {left} runs from {left.start} to {left.end} a year, and for {right} from {right.start} to {right.end}, so the two overlap from {overlap_start} to {overlap_end}.",
        "{Typical_pay} lies between {left.start} and {left.end} a year for {left} and between {right.start} and {right.end} for {right}; both ranges cover {overlap_start} to {overlap_end}.",
        short="The pay ranges for {left} and {right} overlap from {overlap_start} to {overlap_end} a year.",
        full="{Typical_pay} runs from {left.start} to {left.end} a year for {left} and from {right.start} to {right.end} for {right}, a gap of {start_gap} at the low end and {end_gap} at the high end; the ranges overlap from {overlap_start} to {overlap_end}.",
        formal="{Typical_pay} ranges from {left.start} to {left.end} a year for {left}, compared with {right.start} to {right.end} for {right}; the two ranges intersect from {overlap_start} to {overlap_end}.",
        formal_short="The pay ranges for {left} and {right} overlap from {overlap_start} to {overlap_end} a year.",
        formal_full="{Typical_pay} ranges from {left.start} to {left.end} a year for {left}, compared with {right.start} to {right.end} for {right}, a gap of {start_gap} at the low end and {end_gap} at the high end; the ranges overlap from {overlap_start} to {overlap_end}.",
    ),
    "overlap.touch": lines(
        "{Typical_pay} runs from {left.start} to {left.end} a year for {left} and from {right.start} to {right.end} for {right}; the ranges meet at {overlap_start}.",
        "{Typical_pay} for {left} runs from {left.start} to {left.end} a year, and for {right} from {right.start} to {right.end}, so the two meet at {overlap_start}.",
        "{Typical_pay} lies between {left.start} and {left.end} a year for {left} and between {right.start} and {right.end} for {right}; the two have only {overlap_start} in common.",
        short="The pay ranges for {left} and {right} meet at {overlap_start} a year.",
        full="{Typical_pay} runs from {left.start} to {left.end} a year for {left} and from {right.start} to {right.end} for {right}, a gap of {start_gap} at the low end and {end_gap} at the high end; the ranges meet at {overlap_start}.",
        formal="{Typical_pay} ranges from {left.start} to {left.end} a year for {left}, compared with {right.start} to {right.end} for {right}; the two ranges have only {overlap_start} in common.",
        formal_short="The pay ranges for {left} and {right} meet at {overlap_start} a year.",
        formal_full="{Typical_pay} ranges from {left.start} to {left.end} a year for {left}, compared with {right.start} to {right.end} for {right}, a gap of {start_gap} at the low end and {end_gap} at the high end; the ranges meet at {overlap_start}.",
    ),
    "overlap.apart": lines(
        "{Typical_pay} runs from {left.start} to {left.end} a year for {left} and from {right.start} to {right.end} for {right}; the ranges do not overlap.",
        "{Typical_pay} for {left} runs from {left.start} to {left.end} a year, and for {right} from {right.start} to {right.end}, so the two do not overlap.",
        "{Typical_pay} lies between {left.start} and {left.end} a year for {left} and between {right.start} and {right.end} for {right}; the two ranges have nothing in common.",
        short="The pay ranges for {left} and {right} do not overlap.",
        full="{Typical_pay} runs from {left.start} to {left.end} a year for {left} and from {right.start} to {right.end} for {right}, a gap of {start_gap} at the low end and {end_gap} at the high end; the ranges do not overlap.",
        formal="{Typical_pay} ranges from {left.start} to {left.end} a year for {left}, compared with {right.start} to {right.end} for {right}; the two ranges do not intersect.",
        formal_short="The pay ranges for {left} and {right} do not overlap.",
        formal_full="{Typical_pay} ranges from {left.start} to {left.end} a year for {left}, compared with {right.start} to {right.end} for {right}, a gap of {start_gap} at the low end and {end_gap} at the high end; the ranges do not overlap.",
    ),
    "overlap.left inside": lines(
        "{Typical_pay} runs from {left.start} to {left.end} a year for {left} and from {right.start} to {right.end} for {right}; the range for {left} lies within that for {right}.",
        "{Typical_pay} for {left} runs from {left.start} to {left.end} a year, and for {right} from {right.start} to {right.end}, so the first range lies within the second.",
        "{Typical_pay} lies between {left.start} and {left.end} a year for {left} and between {right.start} and {right.end} for {right}; the first range is part of the second.",
        short="The pay range for {left} lies within that for {right}.",
        full="{Typical_pay} runs from {left.start} to {left.end} a year for {left} and from {right.start} to {right.end} for {right}; the range for {left} lies within that for {right}, and the two have {overlap_start} to {overlap_end} in common.",
        formal="{Typical_pay} ranges from {left.start} to {left.end} a year for {left}, compared with {right.start} to {right.end} for {right}; the first range is contained in the second.",
        formal_short="The pay range for {left} lies within that for {right}.",
        formal_full="{Typical_pay} ranges from {left.start} to {left.end} a year for {left}, compared with {right.start} to {right.end} for {right}; the range for {left} lies within that for {right}, and the two have {overlap_start} to {overlap_end} in common.",
    ),
    "overlap.right inside": lines(
        "{Typical_pay} runs from {left.start} to {left.end} a year for {left} and from {right.start} to {right.end} for {right}; the range for {right} lies within that for {left}.",
        "{Typical_pay} for {left} runs from {left.start} to {left.end} a year, and for {right} from {right.start} to {right.end}, so the second range lies within the first.",
        "{Typical_pay} lies between {left.start} and {left.end} a year for {left} and between {right.start} and {right.end} for {right}; the second range is part of the first.",
        short="The pay range for {right} lies within that for {left}.",
        full="{Typical_pay} runs from {left.start} to {left.end} a year for {left} and from {right.start} to {right.end} for {right}; the range for {right} lies within that for {left}, and the two have {overlap_start} to {overlap_end} in common.",
        formal="{Typical_pay} ranges from {left.start} to {left.end} a year for {left}, compared with {right.start} to {right.end} for {right}; the second range is contained in the first.",
        formal_short="The pay range for {right} lies within that for {left}.",
        formal_full="{Typical_pay} ranges from {left.start} to {left.end} a year for {left}, compared with {right.start} to {right.end} for {right}; the range for {right} lies within that for {left}, and the two have {overlap_start} to {overlap_end} in common.",
    ),
    **UNAVAILABLE,
    "one_known": lines(
        "{Typical_pay} is {known.value} a year for {known}; for {missing}, {missing.absence}.",
        "{Typical_pay} for {known} is {known.value} a year; for {missing}, {missing.absence}.",
        short="The pay range is known only for {known.plural}: {known.value} a year.",
    ),
    "not_comparable.open": lines(
        "{Typical_pay} is {left.value} a year for {left} and {right.value} for {right}.",
        "{Typical_pay} for {left} is {left.value} a year, and for {right} {right.value}.",
        full="{Typical_pay} is {left.value} a year for {left} and {right.value} for {right}; the ranges are not compared, because one end is not known.",
    ),
    "not_comparable.other": lines(
        "The ranges of pay of {left.plural} ({left.value} a year) and {right.plural} ({right.value}) are not compared, because {mismatch}.",
        "The range of pay is {left.value} a year for {left} and {right.value} for {right}; the two are not compared, because {mismatch}.",
    ),
}

ONE_RANGE: Forms = {
    "ranks": lines(
        "{Typical_pay} for {left.plural} runs from {left.start} to {left.end} a year.",
        "Pay for {left.plural} runs from {left.start} a year at the {left.start_rank} percentile to {left.end} at the {left.end_rank}.",
        "{Left.plural} earn {left.start} a year at the {left.start_rank} percentile and {left.end} at the {left.end_rank}.",
        short="Pay for {left.plural} runs from {left.start} to {left.end} a year.",
        formal="The annual pay of {left.plural} ranges from {left.start} at the {left.start_rank} percentile to {left.end} at the {left.end_rank}.",
        later="{Typical_pay} runs from {left.start} to {left.end} a year.",
    ),
    "typical": lines(
        "Typical pay for {left.plural} runs from {left.start} to {left.end} a year.",
        "{Left.plural} typically earn from {left.start} to {left.end} a year.",
        "For {left.plural}, typical pay is between {left.start} and {left.end} a year.",
        formal="The typical annual pay of {left.plural} ranges from {left.start} to {left.end}.",
        later="Typical pay runs from {left.start} to {left.end} a year.",
    ),
    "flat": _LIMIT,
    "limit": _LIMIT,
}

PAY_RANGE = {
    "noun": "typical pay range",
    "nouns": "typical pay ranges",
    "per": " a year",
    "is": "is",
}
