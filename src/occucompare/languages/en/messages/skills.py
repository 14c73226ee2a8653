"""How lists of skills are said: their top, and what they share."""

from __future__ import annotations

from occucompare.languages.en.messages.absent import NOTHING_TOLD
from occucompare.wording.lexicon import Forms
from occucompare.wording.style import SILENT, lines

TOP_SKILLS: Forms = {
    "sets.empty": SILENT,
    "sets.three": lines(
        "The top three skills for {left.plural} are {left.names}; for {right.plural}, they are {right.names}.",
        "Of the skills listed for {left.plural}, the top three are {left.names}; of those listed for {right.plural}, {right.names}.",
        "For {left.plural}, the top three skills are {left.names}; the top three for {right.plural} are {right.names}.",
        short="The top three skills for {left.plural} are {left.names}; for {right.plural}, {right.names}.",
        formal="The top three skills of {left.plural} are {left.names}; those of {right.plural} are {right.names}.",
    ),
    "sets.tied": lines(
        "Among the top skills for {left.plural} are {left.names}; among those for {right.plural}, {right.names}.",
        "The top skills for {left.plural} include {left.names}; those for {right.plural} include {right.names}.",
        formal="The foremost skills of {left.plural} include {left.names}; those of {right.plural} include {right.names}.",
    ),
    "sets.one, one": lines(
        "The one skill listed for {left.plural} is {left.names}; for {right.plural}, it is {right.names}.",
        "The list for {left.plural} has one skill, {left.names}; that for {right.plural} has {right.names}.",
    ),
    "sets.one, some": lines(
        "The one skill listed for {left.plural} is {left.names}; those for {right.plural} include {right.names}.",
        "The list for {left.plural} has one skill, {left.names}; that for {right.plural} includes {right.names}.",
    ),
    "sets.some, one": lines(
        "The skills listed for {left.plural} include {left.names}; the one listed for {right.plural} is {right.names}.",
        "The list for {left.plural} includes {left.names}; that for {right.plural} has one skill, {right.names}.",
    ),
    "sets.some, some": lines(
        "The skills listed for {left.plural} include {left.names}; those for {right.plural} include {right.names}.",
        "The list of skills for {left.plural} includes {left.names}; that for {right.plural} includes {right.names}.",
        "Among the skills listed for {left.plural} are {left.names}; among those for {right.plural}, {right.names}.",
        short="Skills listed for {left.plural} include {left.names}; for {right.plural}, {right.names}.",
    ),
    **NOTHING_TOLD,
}

SHARED_SKILLS: Forms = {
    "sets.empty": SILENT,
    "sets.none": lines(
        "None of the skills listed for {left.plural} are listed for {right.plural}.",
        "The lists of skills for {left.plural} and {right.plural} have nothing in common.",
        "No skill is listed for both {left.plural} and {right.plural}.",
        short="{Left.plural} and {right.plural} have no listed skill in common.",
        formal="The skills listed for {left.plural} and those listed for {right.plural} do not overlap.",
    ),
    "sets.one": lines(
        "The jobs of {left.plural} and {right.plural} both call for {shared}.",
        "{Left.plural} and {right.plural} have one listed skill in common, {shared}.",
        "The skill on the lists for both {left.plural} and {right.plural} is {shared}.",
        short="{Left.plural} and {right.plural} share one listed skill, {shared}.",
        full="Of all the skills listed for {left.plural} and {right.plural}, one is shared: {shared}.",
        formal="The occupations of {left.plural} and {right.plural} both call for {shared}.",
    ),
    "sets.some": lines(
        "The jobs of {left.plural} and {right.plural} both call for {shared}.",
        "{Left.plural} and {right.plural} have these skills in common: {shared}.",
        "The skills listed for both {left.plural} and {right.plural} are {shared}.",
        short="{Left.plural} and {right.plural} share these skills: {shared}.",
        full="Of all the skills listed for {left.plural} and {right.plural}, {shared_count} are shared: {shared}.",
        formal="The occupations of {left.plural} and {right.plural} both call for {shared}.",
    ),
    "sets.many": lines(
        "The jobs of {left.plural} and {right.plural} both call for skills such as {shared}.",
        "{Left.plural} and {right.plural} have skills such as {shared} in common.",
        "The skills listed for both {left.plural} and {right.plural} include {shared}.",
        short="{Left.plural} and {right.plural} share skills such as {shared}.",
        full="Of all the skills listed for {left.plural} and {right.plural}, {shared_count} are shared, among them {shared}.",
        formal="The occupations of {left.plural} and {right.plural} both call for skills such as {shared}.",
    ),
    "sets.all": lines(
        "The list of skills is the same for {left.plural} and {right.plural}: {shared}.",
        "{Left.plural} and {right.plural} share one list of skills: {shared}.",
        short="The list of skills is the same for {left.plural} and {right.plural}.",
        formal="The skills listed for {left.plural} and those for {right.plural} are identical: {shared}.",
    ),
    "sets.all of many": lines(
        "The same skills are listed for {left.plural} and {right.plural}, among them {shared}.",
        "The list of skills is the same for {left.plural} and {right.plural}; it includes {shared}.",
        short="The list of skills is the same for {left.plural} and {right.plural}.",
        full="The same {shared_count} skills are listed for {left.plural} and {right.plural}, among them {shared}.",
        formal="The skills listed for {left.plural} and those for {right.plural} are identical; they include {shared}.",
    ),
    **NOTHING_TOLD,
}
