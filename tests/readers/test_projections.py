"""Projections: published rates and words, shared rows marked, nothing recomputed."""

from __future__ import annotations

import pytest

import readers_fuzz as files
from occucompare import compare, readers
from occucompare.model.changes import Together
from occucompare.model.values import Absence, Absent

EP = files.DATA / "ep"
real = pytest.mark.skipif(not files.DATA.is_dir(), reason=files.WHY)


@pytest.fixture
def outlook(tmp_path):
    path = files.workbook(
        tmp_path / "occupation.xlsx",
        Index=[["Occupation.xlsx contents"]],
        Table_1=files.OUTLOOK,
        Table_5=files.ATTAINMENT,
    )
    return readers.projections(path)


def test_growth_openings_and_entry_are_as_published(outlook):
    role = outlook["43-3011"]
    assert role.title == "Bill and account collectors"
    assert role.growth.figure == -0.105
    assert role.growth.source.period == "2024-34"
    assert role.openings.figure == 13_700
    assert role.entry_education.figure.name == "high school diploma or equivalent"
    assert role.training.figure.name == "moderate-term on-the-job training"


def test_none_is_a_word_and_not_an_absence(outlook):
    assert outlook["43-3011"].experience.figure.name == "none"


def test_openings_that_round_to_zero_are_not_none(outlook):
    openings = outlook["29-1024"].openings
    assert (openings.figure, openings.bound) == (50, "at most")


def test_footnote_marks_are_no_part_of_a_title(outlook):
    assert outlook["29-1024"].title == "Prosthodontists"
    assert outlook["11-1011"].title == "Chief executives"


def test_a_dash_is_not_published(tmp_path):
    path = files.workbook(tmp_path / "occupation.xlsx", Table=files.OUTLOOK)
    (role,) = readers.projections(path, detail="major")
    assert role.code == "11-0000"
    assert role.growth.figure == 0.061
    assert role.training.absence is Absence.NOT_PUBLISHED


def test_occupations_that_share_a_row_have_no_measured_difference(outlook):
    chief, legislator = outlook["11-1011"], outlook["11-1031"]
    assert chief.education.published_as == "Chief executives; Legislators"
    assert isinstance(compare(chief, legislator)["education"].change, Together)
    assert outlook["43-3011"].education.published_as is None
    assert outlook["43-3011"].education.figure.share("bachelor's degree") == 0.152
    assert chief.education.source.period == "2019 and 2021"


def test_skill_scores_are_read_from_the_csv(tmp_path):
    reading = readers.projections(files.comma_separated(tmp_path / "Table 6.2.csv", files.SCORES))
    scores = reading["15-1252"].skill_scores
    assert (scores.figure.scale, scores.figure.top, len(scores.figure)) == ("score", 5, 17)
    assert scores.figure.items[0].name == "adaptability"
    assert scores.figure.items[0].weight == 4.1
    assert scores.source.period == "2023-33"
    assert reading["15-1252"].title == "Software developers"
    assert isinstance(reading["35-2014"].skill_scores, Absent)
    assert reading.report.marks == {"-": 1}


def test_a_table_that_is_nearly_whole_is_not_passed_over(tmp_path):
    cut = [row[:-1] for row in files.ATTAINMENT if len(row) > 1]
    path = files.workbook(tmp_path / "occupation.xlsx", Outlook=files.OUTLOOK, Other=cut)
    with pytest.raises(readers.UnreadableFileError, match="missing doctoral") as info:
        readers.projections(path)
    assert info.value.sheet == "Other"


# The publisher's own files


@real
def test_the_projections_of_2024_to_2034():
    reading = readers.projections(EP / "occupation_2024-34.xlsx")
    role = reading["43-3011"]
    assert len(reading) == 832
    assert (role.growth.figure, role.openings.figure) == (-0.105, 13_700)
    assert role.growth.source.period == "2024-34"
    assert len(readers.projections(EP / "occupation_2024-34.xlsx", detail="major")) == 22
    assert sum(role.openings.bound == "at most" for role in reading) == 4


@real
def test_attainment_stands_in_the_older_workbook():
    path = EP / "occupation_2022-32.xlsx"
    reading = readers.projections(path)
    named = readers.projections(
        path, crosswalk=files.DATA / "soc" / "nem-occcode-acs-crosswalk.xlsx"
    )
    assert named["11-1031"].education.published_as == "Chief executives and legislators"
    assert reading["43-3011"].education.published_as is None
    for each in (reading, named):
        lines = {(role.education.published_as, role.education.figure) for role in each}
        assert len(lines) == 520  # of 521 rows, one is the total
        names = [name for name, _ in lines if name]
        assert len(names) == len(set(names))


@real
def test_the_tables_of_skill_scores():
    reading = readers.projections(EP / "Table 6.2-Table 1.csv")
    assert len(reading) == 832
    assert reading["43-3011"].skill_scores.figure.names[:2] == ("detail oriented", "adaptability")
    assert len(readers.projections(EP / "Table 6.1-Table 1.csv", detail="major")) == 22
    with pytest.raises(readers.UnreadableFileError, match="missing"):
        readers.projections(EP / "Table 6.3-Table 1.csv")
