"""OEWS files: every figure as published, every absence with its reason."""

from __future__ import annotations

import itertools
import pickle

import pytest
from hypothesis import given, strategies as st

import readers_fuzz as files
from occucompare import readers
from occucompare.model.figures import Money, Range
from occucompare.model.values import Absence, Absent, Estimate
from occucompare.readers import cells

OEWS = files.DATA / "oews"
real = pytest.mark.skipif(not files.DATA.is_dir(), reason=files.WHY)


@pytest.fixture
def nation(tmp_path):
    return readers.oews(files.comma_separated(tmp_path / "national_M2024_dl.csv", files.NATION))


def test_figures_are_as_published(nation):
    role = nation["bill and account collector"]
    assert role.code == "43-3011"
    assert role.title == "Bill and Account Collectors"
    assert role.salary.figure == Money(49_060)
    assert role.salary.statistic == "mean"
    assert role.hourly.figure == Money(23.59, per="hour")
    assert role.median_salary.figure == Money(47_030)
    assert role.median_hourly.figure == Money(22.61, per="hour")
    assert role.salary_range.figure == Range(34_400, 65_580, "USD", "year")
    assert role.salary_range.statistic == "p10-p90"
    assert role.salary_quartiles.figure == Range(38_930, 56_960, "USD", "year")
    assert role.salary_quartiles.statistic == "p25-p75"
    assert role.hourly_range.figure == Range(16.54, 31.53, "USD", "hour")
    assert role.hourly_quartiles.figure == Range(18.72, 27.38, "USD", "hour")
    assert role.jobs.figure == 158_830


def test_standard_errors_have_the_figures_own_unit(nation):
    role = nation["43-3011"]
    assert role.salary.standard_error == pytest.approx(49_060 * 0.004)
    assert role.hourly.standard_error == pytest.approx(23.59 * 0.004)
    assert role.jobs.standard_error == pytest.approx(158_830 * 0.007)
    assert role.median_salary.standard_error is None


def test_every_figure_and_absence_names_its_source(nation):
    for role in nation:
        for name in ("salary", "hourly", "median_salary", "salary_range", "jobs"):
            source = getattr(role, name).source
            assert source.publisher == "U.S. Bureau of Labor Statistics"
            assert source.dataset == "Occupational Employment and Wage Statistics"
            assert source.period == "May 2024"
            assert source.address.startswith("https://www.bls.gov/oes")
            assert source.licence == "public domain"


def test_a_top_coded_figure_is_at_least_the_ceiling(nation):
    chief, surgeon = nation["11-1011"], nation["29-1249"]
    assert chief.salary.figure == Money(239_200)
    assert chief.salary.bound == "at least"
    assert chief.salary.standard_error is None
    assert chief.hourly.figure == Money(115, per="hour")
    assert chief.salary_range.figure == Range(73_710, 239_200, "USD", "year", "high")
    assert surgeon.hourly_quartiles.figure == Range(115, 115, "USD", "hour", "both")
    assert surgeon.median_salary.bound == "at least"


def test_the_ceiling_was_lower_before_2022(tmp_path):
    path = files.comma_separated(tmp_path / "national_M2021_dl.csv", files.NATION)
    chief = readers.oews(path)["11-1011"]
    assert chief.salary.figure == Money(208_000)
    assert chief.hourly.figure == Money(100, per="hour")


def test_an_absence_has_its_reason(nation):
    assert nation["29-1249"].jobs.absence is Absence.SUPPRESSED
    assert nation["25-2021"].hourly.absence is Absence.NOT_APPLICABLE
    assert nation["25-2021"].hourly_range.absence is Absence.NOT_APPLICABLE
    assert nation["27-2011"].salary.absence is Absence.NOT_APPLICABLE
    assert isinstance(nation["27-2011"].hourly, Estimate)


def test_a_blank_is_not_published_and_a_star_is_suppressed(tmp_path):
    line = list(files.NATION[1])
    line[files.OEWS_HEADER.index("A_MEAN")] = ""
    line[files.OEWS_HEADER.index("A_MEDIAN")] = "*"
    path = files.comma_separated(tmp_path / "national.csv", [files.OEWS_HEADER, line])
    (role,) = readers.oews(path)
    assert role.salary.absence is Absence.NOT_PUBLISHED
    assert role.median_salary.absence is Absence.SUPPRESSED
    assert role.hourly.source.period is None


def test_the_report_counts_marks_by_kind(nation):
    report = nation.report
    assert report.file == "national_M2024_dl.csv"
    assert report.rows == 6
    assert report.occupations == len(nation) == 5
    assert report.marks == {"#": 14, "*": 13, "**": 2, "~": 1}
    assert pickle.loads(pickle.dumps(report)) == report  # noqa: S301 - made one line above


def test_a_detail_is_chosen(tmp_path):
    path = files.workbook(tmp_path / "national.xlsx", national_M2024_dl=files.NATION)
    (role,) = readers.oews(path, detail="major")
    assert role.code == "11-0000"
    assert role.salary_range.figure.top_coded == "high"
    with pytest.raises(readers.UnreadableFileError, match="group 'broad'"):
        readers.oews(path, detail="broad")


@pytest.mark.parametrize("area", ["ID", "idaho", "Idaho", "16", "016"])
def test_a_state_is_found_by_any_of_its_names(tmp_path, area):
    path = files.comma_separated(tmp_path / "state_M2025_dl.csv.gz", files.STATES)
    reading = readers.oews(path, area=area)
    assert len(reading) == 5
    source = reading["43-3011"].salary.source
    assert source.dataset == "Occupational Employment and Wage Statistics: Idaho"
    assert source.period == "May 2025"


@pytest.mark.parametrize("area", ["14260", "Boise City, ID", "boise city id"])
def test_a_metropolitan_area_is_found_by_title_and_code(tmp_path, area):
    path = files.comma_separated(tmp_path / "MSA_M2025_dl.csv", files.METROS)
    assert len(readers.oews(path, area=area)) == 3


def test_an_area_must_be_named_where_there_are_several(tmp_path):
    path = files.comma_separated(tmp_path / "state_M2025_dl.csv", files.STATES)
    with pytest.raises(readers.AreaNotInFileError, match="'Idaho', 'Iowa'"):
        readers.oews(path)
    with pytest.raises(LookupError, match="no 'Idahho' in this file; did you mean 'Idaho'") as info:
        readers.oews(path, area="Idahho")
    assert info.value.suggestions[0] == "Idaho"
    assert str(pickle.loads(pickle.dumps(info.value))) == str(info.value)  # noqa: S301


@pytest.mark.parametrize("sector", ["21", "Mining"])
def test_a_sector_is_chosen(tmp_path, sector):
    path = files.comma_separated(tmp_path / "natsector_M2025_dl.csv", files.SECTORS)
    reading = readers.oews(path, sector=sector)
    assert reading["43-3011"].jobs.source.dataset.endswith(": Mining")
    with pytest.raises(readers.AreaNotInFileError, match="such as 'Mining'"):
        readers.oews(path)


def test_a_file_of_headings_alone_is_refused(tmp_path):
    path = files.comma_separated(tmp_path / "national.csv", [files.OEWS_HEADER])
    with pytest.raises(readers.UnreadableFileError, match="no line of group 'detailed'"):
        readers.oews(path)
    assert list(readers.oews_rows(path)) == []


def test_columns_may_stand_in_any_order(tmp_path, nation):
    turned = [list(reversed(row)) for row in files.NATION]
    path = files.comma_separated(tmp_path / "national_M2024_dl.csv", turned)
    assert readers.oews(path).roles == nation.roles


def test_every_packing_gives_the_same_roles(tmp_path, nation):
    plain = files.comma_separated(tmp_path / "national_M2024_dl.csv", files.NATION)
    packed = files.comma_separated(tmp_path / "national_M2024_dl.csv.gz", files.NATION)
    book = files.workbook(
        tmp_path / "national_M2024_dl.xlsx",
        Field_Descriptions=[["May 2024 OEWS Estimates"], ["area", "state FIPS code"]],
        national_M2024_dl=files.NATION,
    )
    archives = [files.zipped(tmp_path / f"{each.suffix[1:]}.zip", each) for each in (plain, book)]
    for path in (packed, book, *archives):
        assert readers.oews(path).roles == nation.roles


def test_a_file_without_the_newer_columns_is_read(tmp_path, nation):
    place = files.OEWS_HEADER.index("PCT_RPT")
    rows = [[*row[:place], *row[place + 1 :]] for row in files.NATION]
    path = files.comma_separated(tmp_path / "national_M2024_dl.csv", rows)
    assert readers.oews(path).roles == nation.roles


def test_rows_are_typed_and_in_order(tmp_path):
    path = files.comma_separated(tmp_path / "MSA_M2025_dl.csv.gz", files.METROS)
    rows = list(readers.oews_rows(path))
    assert [row.area for row in rows] == ["16", "14260", "14260", "14260"]
    first, _, surgeon, chief = rows
    assert (first.row, first.area_title, first.state, first.naics) == (2, "Idaho", "ID", "000000")
    assert (first.code, first.detail, first.jobs, first.jobs_error) == (
        *("43-3011", "detailed", 158_830, 0.7),
    )
    assert (first.annual_mean, first.hourly_mean, first.mean_error) == (49_060, 23.59, 0.4)
    assert (surgeon.jobs, surgeon.annual_25, chief.reporting) == ("**", "#", "~")
    assert not first.annual_only


def test_a_reading_compares_and_finds(nation):
    assert "43-3011" in nation
    assert [role.code for role in nation][:2] == ["43-3011", "29-1249"]
    assert nation.find("bill and account collectors")[0].role.code == "43-3011"
    assert nation.catalog["43-3011"] is nation["43-3011"]
    comparison = nation.compare("43-3011", nation["25-2021"])
    assert comparison["salary"].direction == "higher"
    assert comparison["jobs"].reliable


@given(st.decimals(-(10**12), 10**12, places=3))
def test_a_number_is_read_as_it_is_written(given):
    assert cells.number(f"{given:,}") == cells.number(str(given)) == pytest.approx(float(given))


@given(st.text(max_size=12))
def test_a_cell_is_a_number_a_mark_or_neither(content):
    found = cells.cell(content)
    assert (
        found is None or isinstance(found, (int, float)) or found in {"*", "**", "#", "~", "-", ""}
    )


# The publisher's own files


@real
def test_spot_values_of_may_2025():
    nation = readers.oews(OEWS / "national_M2025_dl.xlsx")
    collector, nurse = nation["43-3011"], nation["registered nurse"]
    assert len(nation) == 830
    assert collector.jobs.figure == 158_830
    assert collector.salary.figure == Money(49_060)
    assert collector.salary.standard_error == pytest.approx(49_060 * 0.004)
    assert collector.median_salary.figure == Money(47_030)
    assert collector.salary_range.figure == Range(34_400, 65_580, "USD", "year")
    assert collector.hourly.figure == Money(23.59, per="hour")
    assert (nurse.code, nurse.jobs.figure) == ("29-1141", 3_379_720)
    assert nurse.salary.figure == Money(101_420)
    assert nurse.median_salary.figure == Money(97_550)
    reasons = [getattr(role.hourly, "absence", None) for role in nation]
    assert reasons.count(Absence.NOT_APPLICABLE) == 58
    assert sum(isinstance(role.salary, Absent) for role in nation) == 5


@real
@pytest.mark.parametrize(
    ("year", "occupations", "marks"),
    [
        (2020, 789, {"#": 122, "*": 378, "**": 2}),
        (2021, 831, {"#": 189, "*": 397}),
        (2022, 830, {"#": 141, "*": 384}),
        (2023, 831, {"#": 156, "*": 384}),
        (2024, 831, {"#": 168, "*": 384}),
        (2025, 830, {"*": 378}),
    ],
)
def test_every_year_is_read(year, occupations, marks):
    nation = readers.oews(OEWS / f"national_M{year}_dl.xlsx")
    assert (len(nation), nation.report.marks) == (occupations, marks)
    assert {role.jobs.source.period for role in nation} == {f"May {year}"}
    assert len(readers.oews(OEWS / f"national_M{year}_dl.xlsx", detail="major")) == 22


@real
def test_every_figure_is_that_of_its_cell():
    """All cells of the national workbook, read here without the reader."""
    from openpyxl import load_workbook

    book = load_workbook(OEWS / "national_M2025_dl.xlsx", read_only=True)
    header, *lines = book.worksheets[0].iter_rows(values_only=True)
    book.close()
    nation = readers.oews(OEWS / "national_M2025_dl.xlsx")
    plain = {"jobs": "TOT_EMP", "salary": "A_MEAN", "hourly": "H_MEAN"}
    medians = {"median_salary": "A_MEDIAN", "median_hourly": "H_MEDIAN"}
    ranges = {
        "salary_range": ("A_PCT10", "A_PCT90"),
        "salary_quartiles": ("A_PCT25", "A_PCT75"),
        "hourly_range": ("H_PCT10", "H_PCT90"),
        "hourly_quartiles": ("H_PCT25", "H_PCT75"),
    }
    detailed = [dict(zip(header, line, strict=True)) for line in lines]
    detailed = [line for line in detailed if line["O_GROUP"] == "detailed"]
    for line, role in zip(detailed, nation, strict=True):
        assert (line["OCC_CODE"], line["OCC_TITLE"]) == (role.code, role.title)
        for name, column in {**plain, **medians}.items():
            value = getattr(role, name)
            if isinstance(value, Estimate):
                assert getattr(value.figure, "amount", value.figure) == line[column]
            else:
                assert line[column] in {"*", "**"}
        for name, columns in ranges.items():
            value = getattr(role, name)
            if isinstance(value, Estimate):
                assert (value.figure.low, value.figure.high) == tuple(map(line.get, columns))
            else:
                assert {line[column] for column in columns} == {"*"}


@real
def test_states_metros_and_sectors_are_read():
    state = OEWS / "state_M2025_dl.csv.gz"
    by_code, by_title = readers.oews(state, area="CA"), readers.oews(state, area="California")
    assert by_code.roles == by_title.roles
    assert by_code["29-1141"].salary.figure == Money(150_280)
    metro = readers.oews(OEWS / "MSA_M2025_dl.csv.gz", area="Abilene, TX")
    assert metro["11-1011"].salary.figure == Money(206_200)
    sector = readers.oews(OEWS / "natsector_M2025_dl.csv.gz", sector="11")
    assert sector["11-1011"].salary.figure == Money(277_000)


@real
def test_long_files_are_streamed():
    rows = readers.oews_rows(OEWS / "MSA_M2025_dl.csv.gz")
    first = next(rows)
    assert (first.area_title, first.detail, first.jobs) == ("Abilene, TX", "total", 75_070)
    assert sum(1 for _ in itertools.islice(rows, 1000)) == 1000
    rows.close()


@real
@pytest.mark.slow
def test_a_large_workbook_of_sectors_is_read():
    sector = readers.oews(OEWS / "natsector_M2024_dl.xlsx", sector="Manufacturing")
    assert len(sector) == 546
    assert sector.report.marks["~"] == 310
    assert sum(1 for _ in readers.oews_rows(OEWS / "MSA_M2025_dl.csv.gz")) == 198_287
