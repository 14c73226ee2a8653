"""What is said of many roles at once: who is first, who is last, and who has no place."""

from __future__ import annotations

from occucompare.wording.lexicon import Forms
from occucompare.wording.style import lines

RANKING: Forms = {
    "one": lines("The figure for {noun} is {figures} for {everyone}."),
    "together": lines("One figure for {noun} is published for {everyone} together: {figures}."),
    "limit": lines(
        "{Everyone} share one published limit for {noun}, {figures}, so their order is not known."
    ),
    "same": lines("{Everyone} have the same {noun}, {figures}."),
    "about the same": lines("{Everyone} have about the same {noun}, {figures}."),
    "two, than": lines(
        "{First} {verb} {most}{what}{on_average} ({figures}) than {last} ({last_figures})."
    ),
    "two": lines(
        "{First} {verb} {most}{what}{on_average} ({figures}) and {last} {least} ({last_figures})."
    ),
    "many": lines("{First} {verb} {most}{what}{on_average} ({figures}) and {last} {least}."),
    "many, tie": lines("{First} {verb} {most}{what}{on_average} ({figures}), and {last} {least}."),
    "many, near tie": lines(
        "{First} {verb} {most}{what}{on_average}, about the same ({figures}), and {last} {least}."
    ),
}

GROWTH: Forms = {
    "all": lines("Employment of {everyone} is projected {verb}{by_size}{period}."),
    "one way": lines(
        "Employment of {first} is projected {verb}{how} and that of {last}{last_how}."
    ),
    "two ways": lines(
        "Employment of {first} is projected {verb}{how}, while that of {last} is projected {last_verb}{last_how}."
    ),
}

UNRANKED: Forms = {
    "not published": lines("No figure is published for {names}."),
    "suppressed": lines("The publisher withholds the figure for {names}."),
    "not applicable": lines("There is no such figure for {names}."),
    "unknown": lines("No figure is known for {names}."),
    "not published.alone": lines("No figure for {noun} is published for {names}."),
    "suppressed.alone": lines("The publisher withholds the figure for {noun} for {names}."),
    "not applicable.alone": lines("There is no {noun} for {names}."),
    "unknown.alone": lines("No figure for {noun} is known for {names}."),
    "mismatch, one": lines("The figure for {names} is not ranked with the others, because {why}."),
    "mismatch, many": lines(
        "The figures for {names} are not ranked with the others, because {why}."
    ),
    "mismatch, one.alone": lines("The figure for {names} is not ranked, because {why}."),
    "mismatch, many.alone": lines("The figures for {names} are not ranked, because {why}."),
}
