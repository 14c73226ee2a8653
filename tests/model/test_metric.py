"""What a field says of itself is read from its declaration, once and in order."""

import attrs
import pytest

import occucompare as oc
from occucompare.model.metric import reading_of, value_of
from strategies import LoudRole

# Every metric of api.md, which users rely on by name.
PROMISED = [
    "salary",
    "median_salary",
    "hourly",
    "salary_range",
    "growth",
    "jobs",
    "openings",
    "job_satisfaction",
    "degree",
    "education",
    "entry_education",
    "experience",
    "training",
    "time_to_enter",
    "major",
    "college",
    "age",
    "gender",
    "race",
    "lgbt",
    "best_city",
    "best_state",
    "best_company",
    "best_industry",
    "skills",
    "soft_skills",
    "technologies",
    "description",
    "responsibilities",
    "related",
    "category",
]


def test_the_promised_metrics_are_there():
    """Every metric that the documents name is a metric of Role."""
    assert set(PROMISED) <= {metric.name for metric in oc.metrics_of(oc.Role)}


def test_metrics_come_in_the_order_of_declaration():
    """The metrics of a class are its fields' in order, a subclass's own last."""
    names = [metric.name for metric in oc.metrics_of(oc.Role)]
    assert names == [field.name for field in attrs.fields(oc.Role) if field.name in set(names)]
    assert [metric.name for metric in oc.metrics_of(LoudRole)] == [*names, "noise"]


def test_metrics_are_worked_out_once():
    """Asking again gives the same tuple."""
    assert oc.metrics_of(oc.Role) is oc.metrics_of(oc.Role)


def test_a_metric_says_what_was_declared():
    """Name, label, measure and group come from the field."""
    metric = oc.metrics_of(oc.Role)[0]
    measure = oc.Pay(per="year", statistic="mean")
    assert metric == oc.Metric("salary", "Average salary", measure, "pay")
    assert oc.metrics_of(LoudRole)[-1].group == "own"


def test_labels_are_told_apart():
    """No two metrics of Role have the same label."""
    labels = [metric.label for metric in oc.metrics_of(oc.Role)]
    assert len(set(labels)) == len(labels)
    assert all(label == label.strip() and label[0].isupper() for label in labels)


@pytest.mark.parametrize("metric", oc.metrics_of(oc.Role), ids=lambda metric: metric.name)
def test_a_metrics_type_holds_its_measures_figures(metric):
    """A field's annotation names the figure that its measure makes."""
    figures = {
        oc.Pay: "Money",
        oc.PayRange: "Range",
        oc.Months: "Range",
        oc.Category: "Named",
        oc.Shares: "Distribution",
        oc.Listing: "WeightedNames",
        oc.Items: "Texts",
        oc.Prose: "str",
    }
    expected = figures.get(type(metric.measure), "float")
    assert oc.Role.__annotations__[metric.name] == f"Value[{expected}]"


def test_a_reading_is_made_once_a_role():
    """A role's rounded figure is worked out once and kept, and is no part of its value."""
    role = oc.Role(title="baker", salary=30_000.4)
    metric = oc.metrics_of(oc.Role)[0]
    assert value_of(role, metric) is role.salary
    reading = reading_of(role, metric)
    assert reading is reading_of(role, metric)
    assert reading.shown == 30_000
    assert role == oc.Role(title="baker", salary=30_000.4)


def test_a_subclass_of_a_subclass_adds_to_both():
    """Metrics gather down the line of classes."""

    @attrs.frozen(kw_only=True)
    class LouderRole(LoudRole):
        echo: oc.Value[float] = attrs.field(
            default=None, converter=oc.as_number, metadata=oc.measured("Echo", oc.Years())
        )

    assert [metric.name for metric in oc.metrics_of(LouderRole)][-2:] == ["noise", "echo"]
    one, other = LouderRole(title="a", noise=1, echo=2), LoudRole(title="b", noise=3)
    comparison = oc.compare(one, other)
    assert comparison.names[-1] == "noise"
    assert [metric.name for metric in comparison.only_left] == ["echo"]


def test_a_forgotten_decorator_is_named():
    """A subclass that is no attrs class of its own has no metrics to read."""

    class UndecoratedRole(LoudRole):
        pass

    with pytest.raises(oc.MetricError, match="UndecoratedRole is not an attrs class; put @attrs"):
        oc.metrics_of(UndecoratedRole)
