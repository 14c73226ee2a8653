"""The bundled national catalog: what it holds, and that it is what the publishers printed."""

import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import occucompare as oc
from occucompare.catalog.bundled import bundled_catalog
from occucompare.catalog.storage import packed, read_resource, source_of, unpacked

SHARED = Path(__file__).parents[3] / "shared" / "data"
needs_files = pytest.mark.skipif(
    not SHARED.is_dir(), reason="the publishers' files are not here (shared/data)"
)


@pytest.fixture(scope="module")
def us():
    return oc.load_catalog()


def test_it_has_all_detailed_occupations_and_major_groups(us):
    """The catalog has the 830 detailed occupations, each once, and the 22 major groups beside."""
    codes = [role.code for role in us]
    assert len(us) == len(codes) == len(set(codes)) == 830
    assert len(us.groups) == 22
    assert all(re.fullmatch(r"\d\d-\d{4}", code) for code in codes)
    assert us["43-0000"].title == "Office and Administrative Support Occupations"


@pytest.mark.parametrize(
    ("code", "metric", "value"),
    [
        ("43-3011", "jobs", 158_830),
        ("43-3011", "salary", 49_060),
        ("43-3011", "median_salary", 47_030),
        ("43-3011", "hourly", 23.59),
        ("43-3011", "growth", -0.105),
        ("29-1141", "jobs", 3_379_720),
        ("29-1141", "salary", 101_420),
        ("29-1141", "median_salary", 97_550),
    ],
)
def test_spot_values(us, code, metric, value):
    """A few figures that were read in the publishers' files by eye."""
    figure = getattr(us[code], metric).figure
    assert getattr(figure, "amount", figure) == value


def test_spot_values_of_ranges_and_errors(us):
    """Percentiles and the relative standard error of collectors, read by eye."""
    role = us["43-3011"]
    assert (role.salary_range.figure.low, role.salary_range.figure.high) == (34_400, 65_580)
    assert role.salary.standard_error == pytest.approx(49_060 * 0.004)


def test_every_figure_has_a_source_and_every_absence_a_reason(us):
    """Each value of each role names its publisher and, but for lists of names, its period."""
    for role in (*us, *us.groups):
        for metric in oc.metrics_of(oc.Role):
            value = getattr(role, metric.name)
            assert value is None or value.source.publisher, (role.code, metric.name)
            if isinstance(value, oc.Absent):
                assert value.absence is not oc.Absence.UNKNOWN


def test_no_text_of_the_sources_is_bundled(us):
    """Descriptions and tasks are left to the user's own copy."""
    assert all(role.description is None and role.responsibilities is None for role in us)


def test_top_coded_pay_is_a_lower_bound():
    """Pay at the publisher's ceiling is "at least"; states have some, the nation of 2025 none."""
    ranges = [
        value.figure
        for area in ("AK", "DE", "WY", "GU", "ND")
        for role in oc.load_catalog("us", area=area)
        for value in (role.salary_range, role.salary_quartiles)
        if isinstance(value, oc.Estimate) and value.figure.top_coded
    ]
    assert {each.high for each in ranges} == {239_200}


def test_reading_a_line_gives_the_role_that_was_packed(us):
    """The quick loader makes what the checking one makes."""
    index = json.loads(read_resource("us.index.json"))
    sources = {source_of(each): place for place, each in enumerate(index["sources"])}
    for role in (*us, *us.groups):
        assert oc.Role.from_dict(role.to_dict()) == role
        assert unpacked(packed(role, sources), list(sources)) == role


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("43-3011", "43-3011"),
        ("43-3011.00", "43-3011"),
        ("433011", "43-3011"),
        ("Registered Nurses", "29-1141"),
        ("registered nurse", "29-1141"),
        ("paralegal", "23-2011"),
        ("RN", "29-1141"),
        ("Accountants and Auditors", "13-2011"),
        ("accountant or auditor", "13-2011"),
        ("truck driver", "53-3032"),
    ],
)
def test_an_occupation_is_found_as_people_name_it(us, name, code):
    """By code in any form, official title in any form, and job title."""
    assert us[name].code == code


def test_a_title_of_several_occupations_says_which_was_taken():
    """The comparison knows the name that was asked for and the other roles it may mean."""
    comparison = oc.compare("collector", "registered nurse")
    (asked,) = comparison.asked
    assert (asked.side, asked.name) == ("left", "collector")
    assert len(asked.others) >= 1
    assert comparison.summary().startswith('Here, "collector" means ')
    assert oc.Comparison.from_json(comparison.to_json()) == comparison


def test_two_names_of_one_occupation_are_said_to_be_counted_together():
    """No difference is made up between two titles that share one code."""
    comparison = oc.compare("debt collector", "bill collector")
    assert comparison.same_occupation
    assert comparison.summary() == (
        'Official statistics count "debt collector" and "bill collector" together, under bill and '
        "account collectors, so their figures are the same."
    )


def test_a_wrong_name_gets_suggestions(us):
    """A typo names what was meant."""
    with pytest.raises(oc.RoleNotFoundError, match="Actuaries"):
        us["acturay scientist zzz"]
    assert us.find("acturay")[0].role.title == "Actuaries"


def test_an_area_has_its_own_pay_and_jobs(us):
    """An area's catalog has that area's figures, and none of the nation's that are not its own."""
    by_code, by_name = oc.load_catalog("us", area="CA"), oc.load_catalog("us", area="california")
    nurse = by_code["registered nurse"]
    assert nurse == by_name["29-1141"]
    assert nurse.area == "California"
    assert nurse.salary != us["29-1141"].salary
    assert nurse.growth is None
    assert nurse.entry_education == us["29-1141"].entry_education
    with pytest.raises(oc.AreaNotFoundError, match="did you mean 'California'"):
        oc.load_catalog("us", area="Califronia")


def test_roles_of_two_areas_are_told_apart(us):
    """One occupation in two areas is named with its area, and its pay is compared."""
    california = oc.load_catalog("us", area="CA")["registered nurse"]
    text = oc.compare(california, us["registered nurse"]).summary()
    assert "registered nurse (California)" in text
    assert "registered nurse (nationwide)" in text


@needs_files
def test_every_cell_of_the_national_file_is_bundled_as_published(us):
    """830 occupations by all columns of pay and jobs: no difference."""
    read = oc.readers.oews(SHARED / "oews" / "national_M2025_dl.xlsx")
    names = (
        "salary", "median_salary", "hourly", "median_hourly", "salary_range", "salary_quartiles",
        "hourly_range", "hourly_quartiles", "jobs",
    )  # fmt: skip
    different = [
        (role.code, name)
        for role in read
        for name in names
        if getattr(role, name) != getattr(us[role.code], name)
    ]
    assert len(read) == 830
    assert different == []


@needs_files
def test_all_states_and_territories_are_there():
    """54 areas, each with what its lines publish."""
    read = oc.readers.oews(SHARED / "oews" / "state_M2025_dl.csv.gz", area="CA")
    bundled = oc.load_catalog("us", area="CA")
    assert len(bundled) == len(read)
    assert all(role.salary == bundled[role.code].salary for role in read)
    assert all(role.jobs == bundled[role.code].jobs for role in read)
    assert len(json.loads(read_resource("us.index.json"))["areas"]) == 54


@needs_files
def test_a_role_is_compared_across_the_years():
    """Last year's national file, read by a user, against the bundled figures."""
    before = oc.readers.oews(SHARED / "oews" / "national_M2024_dl.xlsx")["29-1141"]
    comparison = oc.compare(before, oc.load_catalog()["29-1141"])
    assert comparison["salary"].direction == "higher"
    assert "(May 2024)" in comparison.summary()


def test_two_occupations_of_one_published_line_have_no_difference(us):
    """A figure that is published for several occupations together is never compared among them."""
    by_line = {}
    for role in us:
        if isinstance(role.age, oc.Estimate) and role.age.published_as:
            by_line.setdefault(role.age.published_as, []).append(role)
    shared = [roles for roles in by_line.values() if len(roles) > 1]
    assert len(shared) > 50
    for one, other, *_ in shared:
        comparison = oc.compare(one, other)
        assert isinstance(comparison["age"].change, oc.Together)
        (sentence,) = comparison.sentences(["age"])
        assert "published for" in sentence.text
        assert "no difference" in sentence.text


def test_threads_read_one_catalog_alike():
    """Roles that are made on first use are the same whichever thread asks first."""
    catalog = bundled_catalog("us")
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda place: list(catalog)[place % 830], range(200)))
    expected = list(oc.load_catalog())
    assert found == [expected[place % 830] for place in range(200)]
