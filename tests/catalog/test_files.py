"""Roles of one's own: what is read is what was written, and every problem has its place."""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings, strategies as st

import occucompare as oc
from occucompare.catalog.merging import merge
from strategies import LoudRole, roles

NURSE = oc.Role(title="Registered Nurse", code="29-1141", salary=98_430, aliases=("RN",))
WELDER = oc.Role(title="Welder", code="51-4121", salary=oc.Estimate(oc.Money(51_000)))
PROSE = "They bake; they sell: 3.\nThat is all."


@attrs.frozen(kw_only=True)
class NotedRole(oc.Role):
    """A Role with a metric and a field that is none."""

    noise: oc.Value[float] = attrs.field(
        default=None, converter=oc.as_number, metadata=oc.measured("Noise", oc.Level("dB"))
    )
    note: str = ""


@attrs.frozen
class Point(oc.Prose):
    """A measure whose figures have no form in a cell."""

    def figure(self, given, *_path_and_problems, **_distance):
        return given


@attrs.frozen(kw_only=True)
class PlacedRole(oc.Role):
    """A Role with a metric of a measure of its own."""

    point: oc.Value[list] = attrs.field(default=None, metadata=oc.measured("Point", Point()))


@pytest.fixture
def written(tmp_path):
    """A function that writes a file and gives its path."""

    def write(text, name="own.csv"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def problems_of(read, *given, **options):
    with pytest.raises(oc.InvalidDataError) as caught:
        read(*given, **options)
    return {problem.path: problem.message for problem in caught.value.problems}


def cell(column, text, written):
    """What `from_csv` makes of one cell."""
    quoted = text.replace('"', '""')
    catalog = oc.Catalog.from_csv(written(f'title,{column}\nbaker,"{quoted}"\n'))
    return getattr(catalog["baker"], column)


@pytest.mark.parametrize(
    ("column", "text", "given"),
    [
        ("salary", "41000", 41_000),
        ("salary", "41000.50", 41_000.5),
        ("salary", " 41,000 ", 41_000),
        ("salary", "1,041,000.5", 1_041_000.5),
        ("salary", '{"amount": 41000, "currency": "EUR"}', oc.Money(41_000, "EUR")),
        ("salary", '{"figure": 41000, "standard_error": 9}', oc.Estimate(41_000, standard_error=9)),
        ("jobs", "1,200", 1_200),
        ("growth", "-0.08", -0.08),
        ("growth", ".05", 0.05),
        ("growth", "Not Published", oc.Absence.NOT_PUBLISHED),
        ("age", "45.9", 45.9),
        ("salary_range", "27000-44000", (27_000, 44_000)),
        ("salary_range", "27,000 \N{EN DASH} 44,000", (27_000, 44_000)),
        ("time_to_enter", "12", 12),
        ("degree", "bachelor's degree", "bachelor's degree"),
        ("degree", "bachelor's degree: 0.31", ("bachelor's degree", 0.31)),
        ("degree", "arts: fine", "arts: fine"),
        ("gender", "women:0.64; men:0.36", {"women": 0.64, "men": 0.36}),
        ("gender", '{"parts": [{"name": "women", "share": 0.6}], "partial": true}', None),
        ("skills", "typing:0.2; listening : 0.4", {"listening": 0.4, "typing": 0.2}),
        ("skills", "listening; typing", ["listening", "typing"]),
        ("responsibilities", "Bake; sell", ["Bake", "sell"]),
        ("description", PROSE, PROSE),
        ("best_state", "suppressed", oc.Absence.SUPPRESSED),
    ],
)  # fmt: skip
def test_cells_are_read_as_their_metric_needs(column, text, given, written):
    if given is None:
        given = oc.Distribution((oc.Part("women", 0.6),), partial=True)
    expected = oc.Role(title="baker", **{column: given})
    assert cell(column, text, written) == getattr(expected, column)


@pytest.mark.parametrize(
    ("column", "text", "words"),
    [
        ("salary", "$41,000", "not a plain number such as 41000 or 41,000"),
        ("salary", "41000 USD", "not a plain number"),
        ("salary", "4.1e4", "not a plain number"),
        ("salary", "41,00", "not a plain number"),
        ("salary", "0,310", "not a plain number"),
        ("salary", "nan", "not a plain number"),
        ("salary", "\N{ARABIC-INDIC DIGIT FOUR}1000", "not a plain number"),
        ("salary", "-5", "negative pay"),
        ("growth", "31%", "such as 12 or 0.31"),
        ("growth", "1,250", "not a plain number"),
        ("lgbt", "31", "share above 100%"),
        ("jobs", "1.5", "not a whole number"),
        ("salary_range", "44000-27000", "upside down"),
        ("salary_range", "27000-", "not a range such as 27000-44000"),
        ("salary_range", "27k-44k", "not a range such as 27000-44000"),
        ("salary_range", "2.7.0", "not a plain number"),
        ("time_to_enter", "1,200-1,300", "not a plain number"),
        ("gender", "women:0.64", "add up to 64.0%"),
        ("gender", "women; men:1", "'women' has no share"),
        ("skills", "typing;; listening", "an item between semicolons is empty"),
        ("skills", "typing; typing", "there twice"),
        ("salary", "{41000}", "not JSON that can be read"),
        ("salary", '{"amount": 1, "amount": 2}', "'amount' is there twice"),
        ("salary", '{"amount": "41000"}', "is not a number"),
        ("salary", '{"amout": 41000}', "did you mean 'amount'"),
        ("salary_details", '{"standard_error": 1}', "not there"),
        ("sources", "my own", "not JSON that can be read"),
        ("sources", '"my own"', "is not a list"),
    ],
)
def test_cells_that_say_something_else_are_refused_with_line_and_column(
    column, text, words, written
):
    found = problems_of(cell, column, text, written)
    assert len(found) == 1
    (path, message) = found.popitem()
    assert path.startswith(f"line 2, column {column}")
    assert words in message


def test_a_range_may_have_a_column_for_each_end(written):
    path = written(
        "title,salary_range_low,salary_range_high\n"
        'baker,27000,"44,000"\nwelder,30000,\numpire,,90000\ncook,,\n'
    )
    found = [role.salary_range for role in oc.Catalog.from_csv(path)]
    assert [each and (each.figure.low, each.figure.high) for each in found] == [
        (27_000, 44_000),
        (30_000, None),
        (None, 90_000),
        None,
    ]


def test_details_are_added_to_the_figure_beside_them(written):
    source = oc.Source(publisher="BLS", dataset="OEWS")
    path = written(
        "title,salary,salary_details\n"
        'baker,"41,000","{""standard_error"": 9, ""source"": {""publisher"": ""BLS"", '
        '""dataset"": ""OEWS""}}"\n'
        'welder,suppressed,"{""source"": {""publisher"": ""BLS"", ""dataset"": ""OEWS""}}"\n'
    )
    baker, welder = oc.Catalog.from_csv(path)
    assert baker == oc.Role(
        title="baker", salary=oc.Estimate(oc.Money(41_000), standard_error=9, source=source)
    )
    assert welder.salary == oc.Absent(oc.Absence.SUPPRESSED, source)


@pytest.mark.parametrize(
    ("header", "cells", "column", "words"),
    [
        ("age,age_details", "40,[1]", "age_details", "not an object"),
        ("age,age_details", "40,1", "age_details", "not an object"),
        ("age,age_details", '40,"{""figure"": 50}"', "age_details", "'figure' is there twice"),
        ("age,age_details", '40,"{""bond"": 50}"', "age.bond", "no such field"),
        ("salary_range,salary_range_low", "1-2,1", "salary_range", "there twice"),
    ],
)
def test_cells_that_do_not_go_together_are_refused(header, cells, column, words, written):
    found = problems_of(oc.Catalog.from_csv, written(f"title,{header}\nbaker,{cells}\n"))
    assert words in found[f"line 2, column {column}"]


def test_details_go_with_a_figure_in_json_too(written):
    path = written('title,age,age_details\nbaker,"{""figure"": 40}","{""bound"": ""at least""}"\n')
    assert oc.Catalog.from_csv(path)["baker"].age == oc.at_least(40)


def test_every_problem_of_every_row_is_named_with_its_line_and_column(written):
    path = written(
        "title,code,salary,salary_range_low,salary_range_high,skills,jobs\n"
        'baker,51-3011,"$41,000",abc,def,typing:2,-1\n'
        "\n"
        '"a title\non two lines",,41000,9,,,\n'
        ",,x,,-4,,\n"
        "welder,51-3011,1,2,3\n"
        "BAKER,51-3011,41000,,,,\n"
        "cook,51-3011,suppressed,,,,\n"
        ",,,,,,\n"
    )
    assert list(problems_of(oc.Catalog.from_csv, path)) == [
        "line 2, column salary",
        "line 2, column salary_range_low",
        "line 2, column salary_range_high",
        "line 2, column jobs",
        "line 2, column skills[0].weight",
        "line 6, column salary",
        "line 6, column title",
        "line 6, column salary_range_high",
        "line 7",
        "line 8, column code",
        "line 8, column title",
        "line 9, column code",
    ]


def test_columns_are_checked_once(written):
    path = written("title,salry,salary,salary,,notes\nbaker,1,2,3,4,5\nwelder,1,x,3,4,5\n")
    with pytest.raises(oc.InvalidDataError) as caught:
        oc.Catalog.from_csv(path)
    assert [str(each) for each in caught.value.problems] == [
        "line 1: there is no metric or field 'salry'; did you mean 'salary'?",
        "line 1: the column 'salary' is there twice",
        "line 1: column 5 has no name",
        "line 1: there is no metric or field 'notes'",
    ]


@pytest.mark.parametrize(
    ("content", "path", "words"),
    [
        (b"", "line 1", "no row of column names"),
        (b"salary\n1\n", "line 1", "no column 'title'"),
        (b"title;salary\nbaker;1\n", "line 1", "not separated by commas"),
        (b"title,salary\nbaker,1\n\xe9lagueur,2\n", "line 3", "not UTF-8"),
        ("title\nbaker\n".encode("utf-16"), "line 1", "not UTF-8"),
        (b'title,salary\nbaker,1\n"welder,2\n', "line 3", "not CSV that can be read"),
    ],
)
def test_a_file_that_is_no_table_is_refused(content, path, words, written):
    found = problems_of(oc.Catalog.from_csv, written(content))
    assert words in found[path]


def test_a_byte_order_mark_blank_lines_and_any_line_end_are_passed_over(written):
    path = written("\N{ZERO WIDTH NO-BREAK SPACE}title, salary\r\n\r\nbaker, 1\r\n,\r\n")
    assert oc.Catalog.from_csv(path)["baker"].salary.figure.amount == 1


RECORDS_WITH_PROBLEMS = [
    {"title": "baker", "salary": "70000"},
    {"title": " ", "salary": -1, "growth": "x"},
    {"salary": 3},
    3,
    {"title": "Baker", "codes": "1"},
    {"title": "cook", "code": "35-2014"},
    {"title": "COOK ", "code": "35-2014"},
]
PLACES = [
    "[0].salary",
    "[1].salary",
    "[1].growth",
    "[1].title",
    "[2].title",
    "[3]",
    "[4].codes",
    "[4].title",
    "[6].code",
    "[6].title",
]


def test_every_problem_of_every_record_has_its_path(written):
    found = problems_of(oc.Catalog.from_records, RECORDS_WITH_PROBLEMS)
    assert list(found) == ["$" + place for place in PLACES]
    assert found["$[6].code"] == "$[5] has the same code, '35-2014'"
    path = written(json.dumps(RECORDS_WITH_PROBLEMS), "own.json")
    assert problems_of(oc.Catalog.from_json, path) == found


def test_every_problem_of_every_json_line_has_its_line(written):
    lines = map(json.dumps, RECORDS_WITH_PROBLEMS)
    path = written("\n\n" + "\r\n".join(lines) + '\n{"title": \n', "own.jsonl")
    found = problems_of(oc.Catalog.from_json, path)
    told = [(int(place[1]) + 3, place[3:]) for place in PLACES]
    expected = [f"line {line}, ${rest}" if rest else f"line {line}" for line, rest in told]
    assert sorted(found) == sorted([*expected, "line 10"])


@pytest.mark.parametrize("given", ["baker", b"baker", {"title": "baker"}, NURSE])
def test_one_role_is_no_list_of_roles(given):
    assert "no list" in problems_of(oc.Catalog.from_records, given)["$"]


@pytest.mark.parametrize("text", ["[", '[{"title": "a", "title": "b"}]', "[" * 100_000])
def test_a_list_that_is_not_json_is_one_problem(text, written):
    assert list(problems_of(oc.Catalog.from_json, written(text))) == ["$"]


def test_records_may_be_roles_and_need_the_class_that_was_asked_for():
    loud = LoudRole(title="riveter", noise=100)
    catalog = oc.Catalog.from_records([loud, {"title": "baker", "noise": 50}], cls=LoudRole)
    assert [role.noise.figure for role in catalog] == [100, 50]
    assert list(oc.Catalog.from_records([loud, NURSE])) == [loud, NURSE]
    assert "not a LoudRole" in problems_of(oc.Catalog.from_records, [NURSE], cls=LoudRole)["$[0]"]


def test_a_role_class_of_ones_own_has_columns_of_its_own(written, tmp_path):
    path = written('title,noise,note\nriveter,100,"""a {note}"""\nbaker,,\n')
    catalog = oc.Catalog.from_csv(path, cls=NotedRole)
    assert catalog["riveter"] == NotedRole(title="riveter", noise=100, note="a {note}")
    assert "line 1" in problems_of(oc.Catalog.from_csv, path)
    mixed = oc.Catalog.from_records([*catalog, NURSE])
    mixed.to_csv(tmp_path / "mixed.csv")
    assert list(oc.Catalog.from_csv(tmp_path / "mixed.csv")) == list(mixed)


def test_figures_without_a_form_of_their_own_are_json():
    catalog = oc.Catalog("own", [PlacedRole(title="baker", point=[1, 2])])
    assert list(_read_back(catalog, oc.Catalog.to_csv, oc.Catalog.from_csv)) == list(catalog)


def _read_back(catalog, write, read):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "own"
        write(catalog, path)
        found = read(path)
        assert list(Path(folder).iterdir()) == [path]
    return found


def _alike(roles):
    """The plain data, which tells 1 from 1.0."""
    return [role.to_json() for role in roles]


many = st.lists(roles(), unique_by=(lambda role: role.title, lambda role: role.code or role.title))


@settings(deadline=None)
@given(many)
def test_json_lines_are_read_back_exactly(members):
    catalog = oc.Catalog("own", members)
    found = _read_back(catalog, oc.Catalog.to_json_lines, oc.Catalog.from_json)
    assert list(found) == members
    assert _alike(found) == _alike(members)


@settings(deadline=None)
@given(many)
def test_csv_is_read_back_exactly(members):
    catalog = oc.Catalog("own", members)
    found = _read_back(catalog, oc.Catalog.to_csv, oc.Catalog.from_csv)
    assert list(found) == members
    assert _alike(found) == _alike(members)


ODD_TEXT = st.sampled_from(
    ["a; b", "a:1", "{a}", "[a]", " a ", "unknown", "1", "1-2", "a\rb", 'a"b', "a\0b", "-", "x;"]
) | st.text(st.characters(codec="utf-8"), min_size=1).filter(str.strip)


@settings(deadline=None)
@given(
    ODD_TEXT, st.lists(ODD_TEXT, min_size=1, unique_by=str.casefold), st.floats(0, 1), st.text("ab")
)
def test_odd_texts_in_csv_are_read_back_exactly(text, texts, share, code):
    role = NotedRole(
        title="baker",
        code=f"c{code}",
        aliases=tuple(texts),
        degree=(text, share),
        major=text,
        gender={text: share, "b" * 300: 1 - share},
        skills=texts,
        technologies=dict.fromkeys(texts, share),
        description=text,
        responsibilities=texts,
        note=text,
    )
    found = _read_back(oc.Catalog("own", [role]), oc.Catalog.to_csv, oc.Catalog.from_csv)
    assert list(found) == [role]


@settings(deadline=None)
@given(ODD_TEXT)
def test_a_title_is_read_back_from_csv_or_refused(title):
    catalog = oc.Catalog("own", [oc.Role(title=title)])
    if title == title.strip() and "\0" not in title:
        found = _read_back(catalog, oc.Catalog.to_csv, oc.Catalog.from_csv)
        assert list(found) == list(catalog)
    else:
        with tempfile.TemporaryDirectory() as folder:
            found = problems_of(catalog.to_csv, Path(folder) / "own.csv")
            assert list(found) == ["$[0].title"]
            assert not list(Path(folder).iterdir())


def test_plain_figures_are_plain_cells(tmp_path):
    role = oc.Role(
        title="baker",
        salary=41_000,
        hourly=oc.Estimate(oc.Money(19.5, per="hour"), bound="at least"),
        salary_range=(27_000, 44_000),
        growth=oc.Absence.SUPPRESSED,
        gender={"women": 0.64, "men": 0.36},
        skills=oc.WeightedNames((oc.Weighted("baking", 4.5),), "score", 5),
    )
    oc.Catalog("own", [role]).to_csv(tmp_path / "own.csv")
    assert (tmp_path / "own.csv").read_text(encoding="utf-8") == (
        "title,salary,hourly,hourly_details,salary_range_low,salary_range_high,growth,gender,"
        "skills\n"
        'baker,41000,19.5,"{""statistic"": ""mean"", ""bound"": ""at least""}",27000,44000,'
        "suppressed,women:0.64; men:0.36,"
        '"{""figure"": {""items"": [{""name"": ""baking"", ""weight"": 4.5}], '
        '""scale"": ""score"", ""top"": 5}}"\n'
    )


@pytest.mark.parametrize("name", ["collections", pytest.param("us", marks=pytest.mark.slow)])
def test_the_bundled_catalogs_are_written_and_read_exactly(name):
    bundled = oc.load_catalog(name)
    found = _read_back(bundled, oc.Catalog.to_csv, oc.Catalog.from_csv)
    assert _alike(found) == _alike(bundled)
    found = _read_back(bundled, oc.Catalog.to_json_lines, oc.Catalog.from_json)
    assert _alike(found) == _alike(bundled)


def test_an_empty_catalog_is_written_and_read():
    empty = oc.Catalog("own", [])
    assert len(_read_back(empty, oc.Catalog.to_csv, oc.Catalog.from_csv)) == 0
    assert len(_read_back(empty, oc.Catalog.to_json_lines, oc.Catalog.from_json)) == 0


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("before", encoding="utf-8")
    with pytest.raises(oc.InvalidDataError):
        oc.Catalog("own", [oc.Role(title=" padded ")]).to_csv(path)
    with pytest.raises(UnicodeEncodeError):
        oc.Catalog("own", [NURSE, oc.Role(title="lone \ud800")]).to_json_lines(path)
    assert path.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [path]


BAKER = oc.Role(title="Baker", code="51-3011")
OWN_BAKER = oc.Role(title="Pastry cook", code="51-3011", salary=1)
OWN_WELDER = oc.Role(title="WELDER", salary=2)


@pytest.mark.parametrize(
    ("left", "right", "both"),
    [
        ([BAKER, NURSE], [], [BAKER, NURSE]),
        ([], [BAKER, NURSE], [BAKER, NURSE]),
        ([BAKER, NURSE], [WELDER], [BAKER, NURSE, WELDER]),
        ([BAKER, NURSE], [OWN_BAKER], [OWN_BAKER, NURSE]),
        ([NURSE, WELDER], [OWN_BAKER, OWN_WELDER], [NURSE, OWN_WELDER, OWN_BAKER]),
        (
            [BAKER, NURSE, WELDER],
            [oc.Role(title="Welder", code="51-3011")],
            [oc.Role(title="Welder", code="51-3011"), NURSE],
        ),
        (
            [BAKER],
            [OWN_BAKER, oc.Role(title="Baker")],
            [OWN_BAKER, oc.Role(title="Baker")],
        ),
    ],
)
def test_the_later_role_wins_by_code_and_by_title(left, right, both):
    merged = oc.Catalog("a", left) | oc.Catalog("b", right)
    assert list(merged) == both
    assert merged.name == "a | b"


@given(many, many)
def test_merging_keeps_every_role_of_the_later_catalog(left, right):
    left, right = (
        [role for place, role in enumerate(each) if role.title not in titles_before(each, place)]
        for each in (left, right)
    )
    merged = oc.Catalog("a", left).merged(oc.Catalog("b", right), name="both")
    assert all(any(role is each for each in merged) for role in right)
    assert len({role.title.casefold() for role in merged}) == len(merged)
    again = merged | oc.Catalog("b", right)
    assert _alike(again) == _alike(merged)


def titles_before(members, place):
    return {role.title for role in members[:place]}


def test_job_titles_and_groups_stay_in_a_merged_catalog():
    national = oc.load_catalog()
    own = oc.Role(title="Ward nurse", code="29-1141", salary=1)
    for merged in (national | oc.Catalog("own", [own]), oc.Catalog("own", [own]) | national):
        assert len(merged) == len(national)
        assert merged.groups == national.groups
        expected = own if merged.name.endswith("own") else national["29-1141"]
        assert merged["RN"] is expected
        assert merged["truck driver"] == national["truck driver"]
    assert merged.find("actuary")[0].role == national["Actuary"]


FRAME = {
    "title": ["baker", "welder", "cook"],
    "code": ["51-3011", None, "35-2014"],
    "salary": [41_000.0, None, 38_000.5],
    "jobs": [10, 20, 30],
    "salary_range_low": [27_000, None, None],
    "growth": ["suppressed", None, "0.05"],
    "gender": ["women:0.64; men:0.36", None, None],
    "skills": [["baking", "sales"], None, ["cooking"]],
    "degree": [{"name": "none", "share": None}, None, {"name": "diploma", "share": 0.5}],
}


def _pandas(columns):
    pandas = pytest.importorskip("pandas")
    return pandas.DataFrame(columns)


def _polars(columns):
    polars = pytest.importorskip("polars")
    return polars.DataFrame(columns, strict=False)


def _pyarrow(columns):
    pyarrow = pytest.importorskip("pyarrow")
    return pyarrow.table(columns)


class ListFrame:
    """What the three libraries have in common, so that the law holds where none is installed."""

    def __init__(self, columns):
        self.columns = list(columns)
        self.rows = [
            dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)
        ]

    def to_dicts(self):
        return self.rows


FRAMES = [ListFrame, _pandas, _polars, _pyarrow]


@pytest.mark.parametrize("frame", FRAMES)
def test_a_frame_has_a_role_in_each_row(frame):
    catalog = oc.Catalog.from_frame(frame(FRAME))
    assert list(catalog) == [
        oc.Role(
            title="baker",
            code="51-3011",
            salary=41_000.0,
            jobs=10,
            salary_range=(27_000, None),
            growth=oc.Absence.SUPPRESSED,
            gender={"women": 0.64, "men": 0.36},
            skills=["baking", "sales"],
            degree="none",
        ),
        oc.Role(title="welder", jobs=20),
        oc.Role(
            title="cook",
            code="35-2014",
            salary=38_000.5,
            jobs=30,
            growth=0.05,
            skills=["cooking"],
            degree=("diploma", 0.5),
        ),
    ]


@pytest.mark.parametrize("frame", FRAMES)
def test_every_problem_of_a_frame_has_its_row_and_column(frame):
    columns = {"title": ["baker", "Baker", None], "salary": [1, -1, 2], "jobz": [1, 2, 3]}
    assert list(problems_of(oc.Catalog.from_frame, frame(columns))) == [
        "columns",
        "row 1, column salary",
        "row 2, column title",
        "row 1, column title",
    ]


@pytest.mark.parametrize("missing", ["nan", "NaT", "NA"])
def test_what_pandas_calls_missing_is_not_known(missing):
    pandas = pytest.importorskip("pandas")
    cell = {"nan": float("nan"), "NaT": pandas.NaT, "NA": pandas.NA}[missing]
    frame = pandas.DataFrame({"title": ["a"], "salary": pandas.Series([cell], dtype=object)})
    assert oc.Catalog.from_frame(frame)["a"].salary is None


def test_numbers_and_lists_of_numpy_become_plain():
    numpy = pytest.importorskip("numpy")
    cells = {"jobs": numpy.int32(5), "growth": numpy.float32(0.5), "age": numpy.float64("nan")}
    cells |= {"skills": numpy.array(["a", "b"])}
    frame = ListFrame({"title": ["a"], **{name: [each] for name, each in cells.items()}})
    expected = oc.Role(title="a", jobs=5, growth=0.5, skills=["a", "b"])
    assert list(oc.Catalog.from_frame(frame)) == [expected]


def test_columns_of_one_name_are_a_problem():
    frame = ListFrame({"title": ["a"]})
    frame.columns = ["title", "salary", "salary"]
    assert "there twice" in problems_of(oc.Catalog.from_frame, frame)["columns"]


def test_what_is_no_frame_is_refused():
    for each in ([], NURSE, None):
        assert "no pandas, polars or pyarrow" in problems_of(oc.Catalog.from_frame, each)["$"]


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_a_csv_that_a_frame_library_has_read_gives_the_same_roles(library, tmp_path):
    read = pytest.importorskip(library)
    catalog = oc.Catalog("own", [NURSE, WELDER, OWN_BAKER])
    catalog.to_csv(tmp_path / "own.csv")
    frame = read.read_csv(tmp_path / "own.csv")
    assert list(oc.Catalog.from_frame(frame)) == list(catalog)


def test_merging_is_linear():
    """The time for ten times as many replaced roles is not a hundred times as long."""

    def seconds(count):
        ours = [oc.Role(title=f"role {place}") for place in range(count)]
        theirs = [oc.Role(title=f"role {place * 2}") for place in range(count // 2)]
        begun = time.process_time()
        merge(ours, theirs)
        return time.process_time() - begun

    assert seconds(10_000) < 40 * max(seconds(1_000), 0.002)


def test_problems_of_figures_do_not_hide_those_of_names():
    """All problems of one record come together, whatever field they are in."""
    record = {"title": " ", "salary": "x", "growth": -3, "aliases": [""], "soup": 1}
    assert problems_of(oc.Catalog.from_records, [record]).keys() == {
        "$[0].title",
        "$[0].salary",
        "$[0].growth",
        "$[0].aliases[0]",
        "$[0].soup",
    }
