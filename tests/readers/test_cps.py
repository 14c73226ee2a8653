"""CPS tables: titles joined to codes, shared lines marked, dashes absent."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

import readers_fuzz as files
from occucompare import readers
from occucompare.model.figures import Money
from occucompare.model.values import Absence, Estimate
from occucompare.readers import soc

CPS, SOC = files.DATA / "cps", files.DATA / "soc"
real = pytest.mark.skipif(not files.DATA.is_dir(), reason=files.WHY)


@pytest.fixture
def census(tmp_path):
    return files.workbook(tmp_path / "census.xlsx", List=files.CENSUS)


@pytest.fixture
def tables(tmp_path):
    return [
        files.workbook(tmp_path / f"{name}.xlsx", Sheet=rows)
        for name, rows in (
            *(("sex", files.SEX_AND_RACE), ("age", files.AGE), ("earnings", files.EARNINGS)),
        )
    ]


@pytest.fixture
def people(tables, census):
    return readers.cps(tables, crosswalk=census, occupations=files.OCCUPATIONS)


def test_women_and_men_make_a_whole(people):
    gender = people["29-1141"].gender
    assert [(part.name, part.share) for part in gender.figure] == [("women", 0.879), ("men", 0.121)]
    assert not gender.figure.partial
    assert (gender.source.dataset, gender.source.period) == (
        *("Current Population Survey, Table 11", "2022"),
    )


def test_race_overlaps_with_hispanic_origin(people):
    race = people["29-1141"].race.figure
    assert race.partial
    assert race.share("Hispanic or Latino") == 0.081
    assert race.share("Black or African American") == 0.145


def test_age_and_weekly_earnings_are_medians(people):
    nurse = people["29-1141"]
    assert (nurse.age.figure, nurse.age.statistic) == (42.3, "median")
    assert nurse.median_weekly.figure == Money(1563, per="week")
    assert nurse.median_weekly.statistic == "median"
    assert nurse.age.source.address == "https://www.bls.gov/cps/cpsaat11b.htm"
    assert nurse.age.source.period == "2025"


def test_a_line_of_several_occupations_is_given_to_each_and_marked(people):
    family, other = people["29-1215"], people["29-1229"]
    assert family.gender.figure == other.gender.figure
    assert family.gender.published_as == other.gender.published_as == "Other physicians"
    assert people["29-1141"].gender.published_as is None
    # Surgeons have a pattern of their own, so they are not among the other physicians.
    assert "29-1241" not in people


def test_a_dash_is_suppressed(people):
    assert people["53-5031"].gender.absence is Absence.SUPPRESSED
    assert people["53-5031"].race.absence is Absence.SUPPRESSED
    assert people["53-5031"].age.absence is Absence.SUPPRESSED
    assert people["53-5031"].median_weekly is None
    assert people.report.marks == {"-": 6}


def test_lines_without_a_code_are_reported(people):
    assert people.report.unmatched == ("Total, 16 years and over", "Total employed")


def test_without_occupations_a_shared_line_is_one_role(tables, census):
    people = readers.cps(tables[0], crosswalk=census)
    assert [(role.code, role.title) for role in people] == [
        *(("29-1141", "Registered nurses"), ("29-12XX", "Other physicians")),
        ("53-5031", "Ship engineers"),
    ]


def test_a_table_of_another_number_is_refused(tmp_path, census):
    rows = [["12. Employed persons by sex and age"], *files.AGE[1:]]
    path = files.workbook(tmp_path / "cpsaat12.xlsx", Sheet=rows)
    with pytest.raises(readers.UnreadableFileError, match="expected a CPS table: 11, 11b, 39"):
        readers.cps(path, crosswalk=census)


def test_a_missing_column_is_named(tmp_path, census):
    rows = [row[:5] for row in files.SEX_AND_RACE]
    path = files.workbook(tmp_path / "cpsaat11.xlsx", Sheet=rows)
    with pytest.raises(readers.UnreadableFileError, match="missing Asian, Hispanic or Latino"):
        readers.cps(path, crosswalk=census)


@given(st.from_regex(r"\A[0-9]{2}-[1-9]{4}\Z"))
def test_a_code_covers_itself_and_its_groups(code):
    assert soc.covering(code, [code, f"{code[:5]}XX"]) == code
    assert soc.covering(code, [f"{code[:6]}X", f"{code[:4]}000"]) == f"{code[:6]}X"
    assert soc.covering(code, [f"{code[:4]}000"]) == f"{code[:4]}000"
    assert soc.covering(code, ["99-9999X"]) is None


# The publishers' own files


@real
def test_all_titles_find_their_codes():
    census = SOC / "2018-occupation-code-list-and-crosswalk.xlsx"
    paths = [CPS / f"cpsaat{each}.xlsx" for each in ("11_2022", "11b_2025", "39_2025")]
    national = readers.oews(files.DATA / "oews" / "national_M2025_dl.xlsx")
    titles = {role.code: role.title for role in national}
    people = readers.cps(paths, crosswalk=census, occupations=titles)
    # What has no code is a total or a group of occupations.
    assert all(
        title.startswith("Total") or title.endswith("occupations")
        for title in people.report.unmatched
    )
    # Counsellors, aides and buyers are cut otherwise by OEWS than by any line of the Census.
    assert titles.keys() - {role.code for role in people} == {"13-1020", "21-1018", "31-1120"}
    nurse = people["29-1141"]
    assert nurse.gender.figure.share("women") == 0.879
    assert nurse.age.figure == 42.3
    known = [
        sum(isinstance(getattr(role, name), Estimate) for role in people)
        for name in ("age", "gender")
    ]
    assert known == [559, 567]


@real
def test_the_soc_structure_spreads_the_lines():
    people = readers.cps(
        CPS / "cpsaat39_2025.xlsx",
        crosswalk=SOC / "2018-occupation-code-list-and-crosswalk.xlsx",
        occupations=SOC / "soc_structure_2018.xlsx",
    )
    assert people["25-1011"].title == "Business Teachers, Postsecondary"
    assert people["25-1011"].median_weekly.published_as == "Postsecondary teachers"


@real
def test_the_lists_of_codes_are_whole():
    assert len(soc.structure(SOC / "soc_structure_2018.xlsx")) == 867
    assert len(soc.acs_titles(SOC / "nem-occcode-acs-crosswalk.xlsx")) == 790
    assert len(soc.matrix_codes(SOC / "nem-onet-to-soc-crosswalk.xlsx")) == 997
    titles = soc.direct_match_titles(SOC / "soc_2018_direct_match_title_file.xlsx")
    assert sum(map(len, titles.values())) == 6539
    assert "CEO" in titles["11-1011"]
