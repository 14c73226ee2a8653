"""O*NET databases in every format: whatever files are there, joined to codes."""

from __future__ import annotations

import pytest

import readers_fuzz as files
from occucompare import readers
from occucompare.model.values import Absence, Estimate

DATABASES = files.DATA / "onet"
CROSSWALK = files.DATA / "soc" / "nem-onet-to-soc-crosswalk.xlsx"
real = pytest.mark.skipif(not files.DATA.is_dir(), reason=files.WHY)


@pytest.fixture
def folder(tmp_path):
    folder = files.database(tmp_path / "db")
    (folder / "Read Me.txt").write_text("O*NET 29.2 Database\nFebruary 2025 Release\n")
    return folder


@pytest.fixture
def chief(folder):
    return readers.onet(folder)["11-1011"]


def test_names_are_there_once(chief):
    assert chief.title == "Chief Executives"
    assert chief.aliases == (
        *("Chief Executive Officer (CEO)", "CEO", "Executive Director"),
        "Chief Sustainability Officers",
    )


def test_skills_are_scored_by_importance(chief):
    skills = chief.skills.figure
    assert [(each.name, each.weight) for each in skills] == [
        *(("negotiation", 4.5), ("reading comprehension", 4.12)),
    ]
    assert (skills.scale, skills.top) == ("score", 5)


def test_technologies_in_demand_come_first(chief):
    technologies = chief.technologies.figure
    assert technologies.names == ("Microsoft Excel", "Atlassian JIRA", "AdSense Tracker")
    assert not technologies.ranked


def test_education_is_by_level(folder):
    roles = readers.onet(folder)
    education = roles["11-1011"].education.figure
    assert education.share("bachelor's degree") == education.share("master's degree") == 0.5
    assert len(education) == 12
    assert not education.partial
    # 40% for the level that may be shown, where 60% is suppressed, would mislead.
    assert roles["13-1022"].education.absence is Absence.SUPPRESSED


def test_texts_are_in_their_order(chief):
    assert chief.description.figure == "Determine policies."
    assert chief.responsibilities.figure.texts == ("Direct activities.", "Sign letters.")
    assert chief.related.figure.texts == ("Chief Sustainability Officers", "Wholesale Buyers")


def test_the_source_is_the_release_that_the_note_states(chief):
    (source,) = chief.sources
    assert source == chief.skills.source
    assert source.publisher.startswith("U.S. Department of Labor")
    assert (source.dataset, source.period) == ("O*NET 29.2 Database", "February 2025")
    assert source.licence == "CC BY 4.0"


def test_quotation_marks_are_text(folder):
    assert readers.onet(folder)["13-1022"].description.figure == 'Buy "goods" for resale.'


def test_a_crosswalk_joins_the_codes(folder, tmp_path):
    crosswalk = files.workbook(tmp_path / "crosswalk.xlsx", Sheet=files.MATRIX)
    roles = readers.onet(folder, crosswalk=crosswalk)
    assert [(role.code, role.title) for role in roles] == [
        *(("11-1011", "Chief executives"), ("13-1020", "Buyers and purchasing agents")),
    ]
    knowledge = roles["13-1020"].knowledge
    assert knowledge.figure.names == ("English language",)
    assert knowledge.published_as == "Wholesale Buyers"
    assert roles["11-1011"].skills.published_as is None


def test_workbooks_and_archives_give_the_same(folder, tmp_path, chief):
    books = files.database(tmp_path / "db_29_2_excel", kind="xlsx")
    again = readers.onet(books)["11-1011"]
    assert (again.skills.figure, again.aliases) == (chief.skills.figure, chief.aliases)
    assert again.skills.source.dataset == "O*NET 29.2 Database"
    archive = files.zipped(tmp_path / "db.zip", *folder.iterdir())
    assert readers.onet(archive)["11-1011"] == chief


def test_few_files_are_enough(tmp_path):
    skills = [["Title", *files.ONET["Essential Skills"][0]]]
    skills += [["Chief Executives", *row] for row in files.ONET["Essential Skills"][1:]]
    folder = files.database(tmp_path / "db", {"Skills": skills})
    (role,) = readers.onet(folder)
    assert (role.title, role.skills.figure.names) == (
        "Chief Executives",
        ("reading comprehension",),
    )
    assert role.skills.source.dataset == "O*NET Database"


def test_a_folder_of_other_things_is_refused(tmp_path):
    with pytest.raises(readers.UnreadableFileError, match="no O\\*NET table"):
        readers.onet(tmp_path)
    folder = files.database(tmp_path / "db", {"Job Zones": files.ONET["Job Zones"]})
    with pytest.raises(readers.UnreadableFileError, match="no O\\*NET table"):
        readers.onet(folder)


def test_job_zones_are_by_code(folder, tmp_path):
    assert readers.onet_job_zones(folder) == {"11-1011.00": 5}
    with pytest.raises(readers.UnreadableFileError, match="no job zones"):
        readers.onet_job_zones(tmp_path)


def test_a_text_file_without_its_end_is_truncated(folder):
    path = folder / "Occupation Data.txt"
    path.write_bytes(path.read_bytes()[:-2])
    with pytest.raises(readers.UnreadableFileError, match="truncated") as info:
        readers.onet(folder)
    assert info.value.file == "Occupation Data.txt"


# The publisher's own files


@real
def test_the_text_format():
    roles = readers.onet(DATABASES / "29.2_text", crosswalk=CROSSWALK)
    chief = roles["11-1011"]
    assert len(roles) == 832
    assert chief.title == "Chief executives"
    assert chief.related.figure.texts[0] == "General and Operations Managers"
    assert chief.technologies.source.dataset == "O*NET 29.2 Database"
    assert "CEO" in chief.aliases
    known = sum(isinstance(role.technologies, Estimate) for role in roles)
    assert known == 785  # two of them are no occupations of OEWS
    assert len(readers.onet_job_zones(DATABASES / "29.2_text")) == 923


@real
@pytest.mark.slow
@pytest.mark.parametrize(("folder", "known"), [("29.3_xlsx", 754), ("30.x_xlsx", 763)])
def test_the_workbook_format(folder, known):
    roles = readers.onet(DATABASES / folder, crosswalk=CROSSWALK)
    assert len(roles) == 832
    assert sum(isinstance(role.skills, Estimate) for role in roles) == known
    assert roles["11-1011"].skills.figure.names[0] == "judgment and decision making"
