"""The lists of one role, such as its skills.

The words of a kind of list are `one` ("skill"), `nouns` ("skills") and `top` ("top three skills").
"""

from __future__ import annotations

from occucompare.wording.lexicon import Forms
from occucompare.wording.style import SILENT, lines

ONE_LIST: Forms = {
    "empty": SILENT,
    "one": lines(
        "The one {one} listed for {left.plural} is {left.names}.",
        "The list of {nouns} for {left.plural} holds one, {left.names}.",
        later="The one {one} listed is {left.names}.",
    ),
    "all": lines(
        "The {nouns} listed for {left.plural} are {left.names}.",
        "For {left.plural}, the {nouns} listed are {left.names}.",
        later="The {nouns} listed are {left.names}.",
    ),
    "some": lines(
        "The {nouns} listed for {left.plural} include {left.names}.",
        "Among the {nouns} listed for {left.plural} are {left.names}.",
        "For {left.plural}, the {nouns} listed include {left.names}.",
        formal="The {nouns} recorded for {left.plural} include {left.names}.",
        later="The {nouns} listed include {left.names}.",
    ),
    "tied": lines(
        "Among the top {nouns} for {left.plural} are {left.names}.",
        "The top {nouns} for {left.plural} include {left.names}.",
        formal="The foremost {nouns} of {left.plural} include {left.names}.",
        later="Among the top {nouns} are {left.names}.",
    ),
    "three": lines(
        "The {top} for {left.plural} are {left.names}.",
        "Of the {nouns} listed for {left.plural}, {left.names} come first.",
        "For {left.plural}, the {top} are {left.names}.",
        formal="The {top} of {left.plural} are {left.names}.",
        later="The {top} are {left.names}.",
    ),
    "shares": lines(
        "The {top} for {left.plural} are {left.first} ({left.first_share}), {left.second} ({left.second_share}), and {left.third} ({left.third_share}).",
        "For {left.plural}, the {top} are {left.first} ({left.first_share}), {left.second} ({left.second_share}), and {left.third} ({left.third_share}).",
        "Of the {nouns} listed for {left.plural}, {left.first} ({left.first_share}), {left.second} ({left.second_share}), and {left.third} ({left.third_share}) come first.",
        short="The {top} for {left.plural} are {left.names}.",
        formal="The {top} of {left.plural} are {left.first} ({left.first_share}), {left.second} ({left.second_share}), and {left.third} ({left.third_share}).",
        formal_short="The {top} of {left.plural} are {left.names}.",
        later="The {top} are {left.first} ({left.first_share}), {left.second} ({left.second_share}), and {left.third} ({left.third_share}).",
    ),
}

SKILL_SHARES: Forms = {
    "none": SILENT,
    "one": lines(
        "{Left.first} is the skill listed most often for {left.plural} ({left.first_share}).",
        "The skill listed most often for {left.plural} is {left.first} ({left.first_share}).",
        "For {left.plural}, {left.first} is listed most often ({left.first_share}).",
        short="{Left.first} is the skill listed most often for {left.plural}.",
        formal="The skill most frequently listed for {left.plural} is {left.first} ({left.first_share}).",
        formal_short="The skill most frequently listed for {left.plural} is {left.first}.",
    ),
    "two": lines(
        "{Left.first} is the skill listed most often for {left.plural} ({left.first_share}), followed by {left.second} ({left.second_share}).",
        "The skill listed most often for {left.plural} is {left.first} ({left.first_share}), followed by {left.second} ({left.second_share}).",
        "For {left.plural}, {left.first} is listed most often ({left.first_share}), and then {left.second} ({left.second_share}).",
        short="{Left.first} is the skill listed most often for {left.plural}.",
        formal="The skill most frequently listed for {left.plural} is {left.first} ({left.first_share}), followed by {left.second} ({left.second_share}).",
        formal_short="The skill most frequently listed for {left.plural} is {left.first}.",
    ),
    "three": lines(
        "{Left.first} is the skill listed most often for {left.plural} ({left.first_share}), followed by {left.second} ({left.second_share}) and {left.third} ({left.third_share}).",
        "The skill listed most often for {left.plural} is {left.first} ({left.first_share}), followed by {left.second} ({left.second_share}) and {left.third} ({left.third_share}).",
        "For {left.plural}, {left.first} is listed most often ({left.first_share}), then {left.second} ({left.second_share}), and then {left.third} ({left.third_share}).",
        short="{Left.first} is the skill listed most often for {left.plural}.",
        formal="The skill most frequently listed for {left.plural} is {left.first} ({left.first_share}), followed by {left.second} ({left.second_share}) and {left.third} ({left.third_share}).",
        formal_short="The skill most frequently listed for {left.plural} is {left.first}.",
    ),
    "tie for second": lines(
        "{Left.first} is the skill listed most often for {left.plural} ({left.first_share}), followed by {left.second} and {left.third} ({left.second_share} each).",
        "The skill listed most often for {left.plural} is {left.first} ({left.first_share}), followed by {left.second} and {left.third} ({left.second_share} each).",
        "For {left.plural}, {left.first} is listed most often ({left.first_share}), and then {left.second} and {left.third} ({left.second_share} each).",
        short="{Left.first} is the skill listed most often for {left.plural}.",
        formal="The skill most frequently listed for {left.plural} is {left.first} ({left.first_share}), followed by {left.second} and {left.third} ({left.second_share} each).",
        formal_short="The skill most frequently listed for {left.plural} is {left.first}.",
    ),
    "tie": lines(
        "{Left.first} and {left.second} are the skills listed most often for {left.plural} ({left.first_share} each).",
        "The skills listed most often for {left.plural} are {left.first} and {left.second} ({left.first_share} each).",
        short="{Left.first} and {left.second} are the skills listed most often for {left.plural}.",
        formal="The skills most frequently listed for {left.plural} are {left.first} and {left.second} ({left.first_share} each).",
    ),
}

SKILLS = {
    "one": "skill",
    "nouns": "skills",
    "top": "top three skills",
}

SOFT_SKILLS = {
    "one": "soft skill",
    "nouns": "soft skills",
    "top": "top three soft skills",
}

TECHNOLOGIES = {
    "one": "technology",
    "nouns": "technologies",
    "top": "top three technologies",
}
