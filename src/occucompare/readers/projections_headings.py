"""The headings of the tables of projections: outlook, attainment and skill scores."""

from __future__ import annotations

NAMES = {
    "title": r".*national employment matrix title",
    "code": r".*national employment matrix code",
}
GROWTH = {"growth": r"employment change, percent, .*"}
ENTRY = {
    "entry_education": "typical education needed for entry",
    "experience": "work experience in a related occupation",
    "training": "typical on-the-job training needed to attain competency in the occupation",
}
OUTLOOK = {
    **NAMES,
    "type": "occupation type",
    **GROWTH,
    "openings": r"occupational openings, .*",
    **ENTRY,
}
LEVELS = (
    "less than high school diploma",
    "high school diploma or equivalent",
    "some college, no degree",
    "associate's degree",
    "bachelor's degree",
    "master's degree",
    "doctoral or professional degree",
)
SKILLS = (
    "adaptability",
    "computers and information technology",
    "creativity and innovation",
    "critical and analytical thinking",
    "customer service",
    "detail oriented",
    "fine motor",
    "interpersonal",
    "leadership",
    "mathematics",
    "mechanical",
    "physical strength and stamina",
    "problem solving and decision making",
    "project management",
    "science",
    "speaking and listening",
    "writing and reading",
)
ATTAINMENT = {**NAMES, **{level: level for level in LEVELS}}
SCORES = {**NAMES, **GROWTH, **{skill: skill for skill in SKILLS}}
