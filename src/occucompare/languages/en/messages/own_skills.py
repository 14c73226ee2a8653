"""The skills of one side alone, by how many there are.

Each text is one side's half of a sentence; the second half follows a semicolon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from occucompare.languages.en import choices
from occucompare.languages.en.forms import SILENT, Cases, Form, Forms
from occucompare.languages.en.messages.absent import NOTHING_SAID
from occucompare.languages.en.style import Lines, lines
from occucompare.model.changes import Sets

_ALONE = {
    "one": "only the list for {side.plural} has {side.own}",
    "few": "{side.own} are listed for {side.plural} alone",
    "many": "skills such as {side.own} are listed for {side.plural} alone",
}
_LISTED = {
    "one": "the one skill listed for {side.plural} alone is {side.own}",
    "few": "the skills listed for {side.plural} alone are {side.own}",
    "many": "the skills listed for {side.plural} alone include {side.own}",
}
_ONLY = {
    "one": "only the list for {side.plural} has {side.own}",
    "few": "only the list for {side.plural} has {side.own}",
    "many": "only the list for {side.plural} has skills such as {side.own}",
}
_COUNTED = {
    "one": "there is {side.own_count} skill listed for {side.plural} alone, {side.own}",
    "few": "there are {side.own_count} skills listed for {side.plural} alone, namely {side.own}",
    "many": (
        "there are {side.own_count} skills listed for {side.plural} alone, among them {side.own}"
    ),
}
_NUMBERED = {
    "one": "there is {side.own_count} skill listed for {side.plural} alone",
    **dict.fromkeys(
        ("few", "many"), "there are {side.own_count} skills listed for {side.plural} alone"
    ),
}


def _own_lines(left: str, right: str) -> Lines:
    listed = _halves(_LISTED, left, right)
    return lines(
        _halves(_ALONE, left, right),
        listed,
        _halves(_ONLY, left, right),
        short=_shortened(_halves(_NUMBERED, left, right)),
        full=_halves(_COUNTED, left, right),
        formal=listed.replace(" alone", "").replace(" for {", " exclusively for {"),
        formal_full=_halves(_COUNTED, left, right),
    )


def _halves(texts: dict[str, str], left: str, right: str) -> str:
    """The halves of the sides that have skills alone, as one template."""
    halves = [
        texts[size].replace("{side.", f"{{{side}.")
        for side, size in (("left", left), ("right", right))
        if size != "none"
    ]
    if halves[0].startswith("the "):
        # The second half has no noun of its own, if the first half's number fits it.
        halves[1:] = [half.replace("the one skill", "the one") for half in halves[1:]]
    if halves[0].startswith("the skills"):
        halves[1:] = [half.replace("the skills listed", "those listed") for half in halves[1:]]
    counted = r"there (is|are) (\{right\.own_count\}) skills? listed"
    halves[1:] = [re.sub(counted, r"\2 \1 listed", half) for half in halves[1:]]
    # The first letter of the sentence, or of the placeholder that begins it.
    return re.sub(r"\w", lambda letter: letter[0].upper(), "; ".join(halves), count=1) + "."


def _shortened(numbered: str) -> str:
    """Two numbers of skills as one clause: the second half leaves out what the first has said."""
    return re.sub(r"; (\{right\.own_count\}) (?:is|are) listed", r" and \1", numbered)


def _own() -> Iterator[tuple[str, Form]]:
    for left in choices.OWN_SIZES:
        for right in choices.OWN_SIZES:
            silent = left == right == "none"
            yield f"{left}, {right}", SILENT if silent else _own_lines(left, right)


OWN_SKILLS: Forms = {Sets: Cases(choices.OWN, dict(_own())), **NOTHING_SAID}
