"""What is said of one role alone, on a page about it."""

from occucompare.languages.en.messages.one_role.entry import ENTRY, EXPERIENCE, TIME, TRAINING
from occucompare.languages.en.messages.one_role.lists import LIST, list_words
from occucompare.languages.en.messages.one_role.outlook import GROWTH, JOBS, OPENINGS, SATISFACTION
from occucompare.languages.en.messages.one_role.pay import BEST, PAY, RANGE, best_words
from occucompare.languages.en.messages.one_role.people import (
    AGE,
    DEGREE,
    WOMEN,
    YEARS_OF_EXPERIENCE,
)
from occucompare.languages.en.messages.one_role.skill_shares import SKILL_SHARES

__all__ = [
    "AGE",
    "BEST",
    "DEGREE",
    "ENTRY",
    "EXPERIENCE",
    "GROWTH",
    "JOBS",
    "LIST",
    "OPENINGS",
    "PAY",
    "RANGE",
    "SATISFACTION",
    "SKILL_SHARES",
    "TIME",
    "TRAINING",
    "WOMEN",
    "YEARS_OF_EXPERIENCE",
    "best_words",
    "list_words",
]
