"""Comparisons and roles as data frames: every figure once, with its unit, and nulls as nulls."""

import sys
from collections import Counter

import attrs
import narwhals as nw
import pytest
from hypothesis import given

import occucompare as oc
import strategies
from english import comparison_rows, role_rows, roles_frame, to_frame
from occucompare.errors import ExtraMissingError
from occucompare.formats import frames
from occucompare.model.metric import metrics_of, value_of
from occucompare.presentation.rows.rows import COMPARISON_COLUMNS, ROLE_COLUMNS

BACKENDS = ("pandas", "polars", "pyarrow")


def numbers(figure):
    """Every number of a figure as it is stored; the end of a scale and an error are none."""
    if isinstance(figure, (int, float)) and not isinstance(figure, bool):
        yield float(figure)
    elif isinstance(figure, tuple):
        for each in figure:
            yield from numbers(each)
    elif attrs.has(type(figure)):
        for field in attrs.fields(type(figure)):
            if field.name not in {"top", "standard_error"}:
                yield from numbers(getattr(figure, field.name))


def stored(role):
    """The numbers of a role, by metric."""
    return Counter(
        (metric.name, number)
        for metric in metrics_of(type(role))
        if isinstance(value := value_of(role, metric), oc.Estimate)
        for number in numbers(value.figure)
    )


def in_rows(rows, column):
    return Counter((row["metric"], row[column]) for row in rows if row.get(column) is not None)


@given(strategies.comparisons)
def test_every_figure_of_both_roles_is_there_once(comparison):
    """No number of either role is missing from a comparison's frame, and none is there twice."""
    rows = list(comparison_rows(comparison))
    assert in_rows(rows, "left") == stored(comparison.left)
    assert in_rows(rows, "right") == stored(comparison.right)


@given(strategies.roles())
def test_every_figure_of_a_role_is_there_once(role):
    """A role's frame has each of its numbers once, and a reason wherever one is given."""
    rows = list(role_rows(role))
    assert in_rows(rows, "value") == stored(role)
    absent = {metric.name for metric in metrics_of(type(role))
              if isinstance(value_of(role, metric), oc.Absent)}  # fmt: skip
    assert {row["metric"] for row in rows if row.get("absence")} == absent


@given(strategies.comparisons)
def test_figures_side_by_side_are_of_one_kind(comparison):
    """A row with two figures has one unit and one statistic for both, and no figure its reason."""
    for row in comparison_rows(comparison):
        metric = row["metric"]
        left, right = comparison.left, comparison.right
        if row.get("left") is not None and row.get("right") is not None:
            one, other = getattr(left, metric), getattr(right, metric)
            assert one.statistic == other.statistic == row["statistic"]
            assert one.relative_to == other.relative_to
        for side in ("left", "right"):
            assert not (row.get(f"{side}_absence") and row.get(f"{side}_text"))


@given(strategies.comparisons)
def test_gaps_are_those_of_the_differences(comparison):
    """A number that is subtracted has the difference's own gap, ratio and direction."""
    for row in comparison_rows(comparison):
        if row["metric"] not in comparison.names:
            continue
        difference = comparison[row["metric"]]
        assert row["change"] == type(difference.change).__name__
        if row.get("direction") is not None:
            shift = getattr(difference.change, "parts", None)
            points = {part.name: part.points for part in shift or ()}.get(row["part"])
            if points is None:
                assert row["direction"] == difference.direction
                gap = difference.gap
                assert row["gap"] == (gap.amount if isinstance(gap, oc.Money) else gap)
                assert row["relative"] == difference.relative
            else:
                assert (row["gap"], row["direction"]) == (
                    abs(points),
                    "higher" if points > 0 else "lower",
                )
        if row.get("gap") is not None:
            assert row["left"] is not None
            assert row["right"] is not None
            assert row["gap_unit"] in {row["unit"], "percentage points"}


@given(strategies.pairs())
def test_a_frame_mirrors(pair):
    """The other way round, the same rows have their sides and directions changed."""
    one, other = oc.compare(*pair), oc.compare(*reversed(pair))
    swapped = {"left": "right", "right": "left", "higher": "lower", "lower": "higher"}

    def mirrored(row):
        sides = ((name.partition("_"), value) for name, value in row.items())
        return {
            f"{swapped.get(side, side)}{line}{rest}": swapped.get(value, value)
            if (side, rest) == ("direction", "")
            else value
            for (side, line, rest), value in sides
        }

    def key(row):
        # Two spellings of one part are one; left's is kept.
        return sorted((name, str(value)) for name, value in row.items() if name != "part")

    rows = sorted(map(key, comparison_rows(one)))
    assert rows == sorted(key(mirrored(row)) for row in comparison_rows(other))


@pytest.fixture(scope="module")
def comparison():
    return oc.load_catalog("collections").compare("collector", "collections coordinator")


@pytest.mark.parametrize("backend", BACKENDS)
def test_frames_have_types_and_nulls(comparison, backend):
    """Numbers are floats, texts are strings, what is missing is null, in every kind of frame."""
    made = to_frame(comparison, backend=backend)
    assert type(made).__module__.split(".")[0] == backend
    frame = nw.from_native(made)
    assert list(frame.columns) == list(COMPARISON_COLUMNS)
    kinds = {str: nw.String, float: nw.Float64}
    assert [*frame.schema.values()] == [kinds[kind] for kind in COMPARISON_COLUMNS.values()]
    by_metric = {row["metric"]: row for row in frame.iter_rows(named=True)}
    salary = by_metric["salary"]
    assert (salary["left"], salary["right"], salary["gap"]) == (34_872, 37_938, 3_066)
    assert (salary["left_text"], salary["unit"]) == ("$34,872", "USD per year")
    assert (salary["statistic"], salary["direction"]) == ("mean", "higher")
    rows = list(comparison_rows(comparison))
    for name in COMPARISON_COLUMNS:
        missing = [row.get(name) is None for row in rows]
        assert frame[name].is_null().to_list() == missing, name


def rows_of(comparison, metric):
    return [row for row in comparison_rows(comparison) if row["metric"] == metric]


def test_a_share_keeps_its_fraction_and_its_gap_is_in_points(comparison):
    """Shares are stored as fractions, and their gaps are percentage points."""
    women, men = rows_of(comparison, "gender")
    assert (women["part"], women["left"], women["right"]) == ("women", 0.64, 0.734)
    assert (women["gap"], women["gap_unit"], women["direction"]) == (
        9.4,
        "percentage points",
        "higher",
    )
    assert (men["part"], men["direction"]) == ("men", "lower")


def test_dollars_and_euros_have_a_row_each():
    """Figures that are not of a kind are never on one row."""
    left = oc.Role(title="a", salary=oc.Money(50_000))
    right = oc.Role(title="b", salary=oc.Money(45_000, "EUR"))
    rows = rows_of(oc.compare(left, right), "salary")
    assert [(row["unit"], row["left"], row["right"]) for row in rows] == [
        ("USD per year", 50_000, None),
        ("EUR per year", None, 45_000),
    ]
    assert {row["change"] for row in rows} == {"NotComparable"}


def test_a_ceiling_is_a_bound_and_no_figure_of_its_own():
    """What a publisher tops is marked as "at least" beside the number."""
    surgeon = oc.Role(
        title="surgeon",
        salary=oc.at_least(239_200),
        salary_range=oc.Range(90_000, 239_200, top_coded="high"),
    )
    rows = list(comparison_rows(oc.compare(oc.Role(title="baker", salary=1), surgeon)))
    bounds = [(row["metric"], row["part"], row.get("right_bound")) for row in rows]
    assert bounds == [
        ("salary", None, "at least"),
        ("salary_range", "low", None),
        ("salary_range", "high", "at least"),
    ]
    assert [row["right_text"] for row in rows] == [
        "at least $239,200",
        "$90,000",
        "at least $239,200",
    ]


def test_absences_have_their_reasons():
    """Why there is no figure is beside the empty cell."""
    left = oc.Role(title="a", salary=oc.Absence.SUPPRESSED, jobs=5)
    right = oc.Role(title="b", salary=oc.Absence.NOT_PUBLISHED)
    salary, jobs = comparison_rows(oc.compare(left, right))
    assert (salary["left_absence"], salary["right_absence"]) == ("suppressed", "not published")
    assert (jobs["left"], jobs["right_absence"]) == (5, "unknown")


@pytest.mark.parametrize("backend", BACKENDS)
def test_roles_are_rows_of_their_own(backend):
    """Many roles make one frame, with each role's title in its rows."""
    roles = [strategies.LoudRole(title="a", noise=70.2), oc.Role(title="b", skills={"x": 0.5})]
    frame = nw.from_native(roles_frame(roles, backend=backend))
    assert list(frame.columns) == list(ROLE_COLUMNS)
    assert frame["role"].to_list() == ["a", "b"]
    assert frame["value"].to_list() == [70.2, 0.5]
    assert frame["unit"].to_list() == ["decibels", "fraction"]


@pytest.mark.parametrize("backend", BACKENDS)
def test_any_rows_make_a_frame(backend):
    """Rows may lack cells, hold odd texts, or be none at all."""
    columns = {"title": str, "rank": int, "value": float}
    rows = [{"title": "half: \ud83d", "rank": 1}, {"rank": 2, "value": 2}]
    frame = nw.from_native(frames.frame(rows, columns, backend=backend))
    assert frame["title"].is_null().to_list() == [False, True]
    assert frame["rank"].to_list() == [1, 2]
    assert frame["value"].is_null().to_list() == [True, False]
    empty = nw.from_native(frames.frame([], columns, backend=backend))
    assert empty.shape == (0, 3)
    assert empty.schema["rank"] == nw.Int64


def test_the_first_backend_that_is_there_is_taken(monkeypatch, comparison):
    """Without a name the frame is pandas', else polars', else pyarrow's, else an error."""
    for backend in BACKENDS:
        made = to_frame(comparison)
        assert type(made).__module__.split(".")[0] == backend
        monkeypatch.setitem(sys.modules, backend, None)
    with pytest.raises(ExtraMissingError, match=r"pip install 'occucompare\[frames\]'"):
        to_frame(comparison)


def test_what_is_missing_is_named(monkeypatch, comparison):
    """Each library that is missing is named, with what to install."""
    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(ExtraMissingError, match=r"polars is needed .*: pip install polars"):
        to_frame(comparison, backend="polars")
    with pytest.raises(ValueError, match="no backend 'dask'; there is 'pandas', 'polars'"):
        to_frame(comparison, backend="dask")
    monkeypatch.setitem(sys.modules, "narwhals", None)
    with pytest.raises(ExtraMissingError, match=r"narwhals is needed .*'occucompare\[frames\]'"):
        to_frame(comparison)
