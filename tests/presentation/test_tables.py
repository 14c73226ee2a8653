"""Tables: every figure or the reason for its absence, for two roles and for many."""

import attrs
import pytest
from hypothesis import given, strategies as st

import occucompare as oc
import strategies
from english import comparison_table, roles_table
from occucompare.model.language import language
from occucompare.model.metric import metrics_of, value_of


@pytest.fixture(scope="module")
def family():
    return oc.load_catalog("collections")


def row(table, label):
    return next(each for each in table.rows if each.label == label)


def texts(found):
    return tuple(cell.text for cell in found.cells)


@pytest.mark.parametrize(
    ("absence", "words"),
    [
        (oc.Absence.NOT_PUBLISHED, "not published"),
        (oc.Absence.SUPPRESSED, "withheld by the publisher"),
        (oc.Absence.NOT_APPLICABLE, "not applicable"),
        (oc.Absence.UNKNOWN, "not known"),
        (None, "not known"),
    ],
)
def test_a_missing_figure_is_a_reason_in_words(absence, words):
    """A cell without a figure says why, and says that it is no figure."""
    one, other = oc.Role(title="baker", salary=1), oc.Role(title="welder", salary=absence)
    cells = row(comparison_table(oc.compare(one, other)), "Average salary").cells
    assert (cells[0].text, cells[0].known) == ("$1", True)
    assert (cells[1].text, cells[1].known) == (words, False)


@pytest.mark.parametrize(("side", "place"), [("left", 0), ("right", 1)])
def test_a_metric_of_one_class_alone_has_its_row(side, place):
    """What only one side's class declares is shown, and the other side says that it is not."""
    loud, plain = strategies.LoudRole(title="welder", noise=70), oc.Role(title="baker")
    pair = (loud, plain) if side == "left" else (plain, loud)
    cells = row(comparison_table(oc.compare(*pair)), "Noise level").cells
    assert cells[place].text == "70 decibels"
    assert (cells[1 - place].text, cells[1 - place].known) == ("not recorded", False)
    assert cells[2].text == ""


def test_a_value_has_its_table(family):
    """Two roles side by side, one beside its nearest others, many in order: one table each."""
    pair = family.compare("collector", "collections coordinator")
    described = oc.describe("collector", catalog=family)
    assert language().table(pair) == comparison_table(pair)
    assert language().table(described) == roles_table([described.role, *described.others])
    assert language().table(oc.rank(list(family))) == oc.rank(list(family)).table()
    with pytest.raises(TypeError, match="str has no table"):
        language().table("collector")


def test_differing_leaves_out_what_is_alike(family):
    """The view of differences has the rows that differ, and only those."""
    table = comparison_table(family.compare("collector", "collections coordinator"))
    left = {each.label for each in table.rows} - {each.label for each in table.differing().rows}
    assert left == {
        "Projected growth", "Average age", "Years of experience", "LGBT share", "Time to enter",
        "Most common major", "Category",
    }  # fmt: skip


@given(strategies.comparisons)
def test_alike_is_what_the_comparison_calls_similar(comparison):
    """A row is alike exactly when its difference is equal or below the threshold."""
    similar = {each.metric.name for each in comparison if each.similar}
    rows = comparison_table(comparison).rows
    assert {each.metric for each in rows if each.alike} == similar - texts_of(comparison)


def texts_of(comparison):
    kinds = (oc.Prose, oc.Items)
    return {metric.name for metric in comparison.metrics if isinstance(metric.measure, kinds)}


@given(strategies.comparisons)
def test_grouped_takes_groups_apart(comparison):
    """The groups' tables have every row once."""
    table = comparison_table(comparison)
    groups = {each.group for each in table.rows}
    parts = [each for group in groups for each in table.grouped(group).rows]
    assert sorted(parts, key=table.rows.index) == list(table.rows)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (oc.Named("Alaska"), "Alaska"),
        (oc.Named("Alaska", pay=oc.Money(50_000)), "Alaska ($50,000 a year)"),
        (oc.Named("Alaska", pay=oc.Money(20.5, "EUR", "hour")), "Alaska (€20.50 an hour)"),
    ],
)
def test_a_place_comes_with_its_pay(name, words):
    """The pay of a place is in the place's cell, with its period."""
    one = oc.Role(title="baker", best_state=name)
    table = comparison_table(oc.compare(one, oc.Role(title="welder", best_state="Ohio")))
    assert texts(row(table, "Best-paying state"))[0] == words


def test_a_distance_alone_has_no_row():
    """What is known as a distance has a row where another figure stands beside it."""
    far = oc.Estimate({"men": -0.01}, relative_to="clerks")
    titles = ("baker", "welder", "cook")
    one, other, third = (oc.Role(title=each, gender=far) for each in titles)
    alone = roles_table([one, oc.Role(title="umpire"), oc.Role(title="tailor")])
    assert not alone.rows
    assert [each.label for each in roles_table([one, other, third]).rows] == ["Gender"]


def test_an_empty_list_is_told_to_be_one():
    """A list that is known to be empty is not an empty cell."""
    (cell,) = row(roles_table([oc.Role(title="baker", technologies=[])]), "Technologies").cells
    assert (cell.text, cell.known) == ("none listed", True)


def test_long_lists_say_how_many_more_there_are():
    """A cell has room for six names and the number of the others."""
    role = oc.Role(title="baker", technologies=[f"tool {each}" for each in range(9)])
    (cell,) = row(roles_table([role]), "Technologies").cells
    assert cell.text.startswith("tool 0, tool 1")
    assert cell.text.endswith("and tool 5; 3 more")


def test_many_roles_have_a_column_each(family):
    """The table of N roles has N columns, and a row for each metric that one of them has."""
    roles = list(family)
    table = roles_table(roles)
    assert table.columns[0] == "Collector"
    assert len(table.columns) == len(roles)
    assert {len(each.cells) for each in table.rows} == {len(roles)}
    assert texts(row(table, "Average salary"))[:2] == ("$34,872", "$37,938")
    assert texts(row(table, "Average age"))[-1] == "not known"


def test_a_row_of_many_roles_is_alike_when_all_figures_are(family):
    """One figure that differs makes a row differ."""
    five = list(family)[:5]
    differing = {each.label for each in roles_table(five).differing().rows}
    assert "Average salary" in differing
    assert "Projected growth" not in differing


@pytest.mark.parametrize(("pay", "alike"), [(100_000, True), (100_900, True), (101_500, False)])
def test_about_the_same_is_alike_for_many_roles_too(pay, alike):
    """Below the threshold, and only there, a row of many roles is alike."""
    titles = {"baker": 100_000, "welder": 100_500, "cook": pay}
    table = roles_table([oc.Role(title=title, salary=each) for title, each in titles.items()])
    assert row(table, "Average salary").alike == alike


def test_only_the_metrics_asked_for_are_rows(family):
    """`metrics` says which rows there are and in which order."""
    metrics = {metric.name: metric for metric in metrics_of(oc.Role)}
    table = roles_table(list(family)[:3], [metrics["jobs"], metrics["salary"]])
    assert [each.label for each in table.rows] == ["Number of jobs", "Average salary"]


def test_roles_of_one_title_are_told_apart():
    """Columns are told apart by area, or by place where all else is the same."""
    baker = oc.Role(title="baker", salary=1)
    areas = [attrs.evolve(baker, area=area) for area in ("Ohio", "Iowa", None)]
    assert roles_table(areas).columns == ("Baker (Ohio)", "Baker (Iowa)", "Baker (nationwide)")
    same = [baker, oc.Role(title="welder"), attrs.evolve(baker, salary=2)]
    assert roles_table(same).columns == ("Baker (number 1)", "Welder", "Baker (number 3)")


@given(st.lists(strategies.roles(), min_size=1, max_size=4))
def test_every_figure_of_any_roles_is_in_their_table(roles):
    """A cell is known exactly when its role has a figure, and no cell is empty."""
    table = roles_table(roles)
    for each in table.rows:
        for role, cell in zip(roles, each.cells, strict=True):
            metric = {metric.name: metric for metric in metrics_of(type(role))}.get(each.metric)
            value = None if metric is None else value_of(role, metric)
            assert cell.known == isinstance(value, oc.Estimate)
            assert cell.text
