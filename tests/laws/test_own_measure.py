"""A measure and a figure type of one's own, a dozen lines each, are at home in every output."""

import csv
import json
from typing import ClassVar

import attrs
import pytest

import occucompare as oc
from occucompare.model.measures.checks import number


@attrs.frozen
class Hours(oc.Scale[float]):
    """A number of hours, with one decimal."""

    def figure(self, given, path, problems, *, distance):  # noqa: ARG002
        """Any finite number."""
        return number(given, path, problems)

    def shown(self, figure):
        """One decimal."""
        return round(figure, 1)


@attrs.frozen
class Clock(oc.FigureType):
    """A time of day."""

    key: ClassVar[str] = "hour"

    hour: int
    minute: int = 0

    def __str__(self):
        return f"{self.hour}:{self.minute:02}"


@attrs.frozen
class TimeOfDay(oc.Measure[Clock]):
    """When something begins: a Clock, or a text such as "6:30"."""

    figure_type: ClassVar[type] = Clock
    family: ClassVar[str] = "category"

    def figure(self, given, path, problems, *, distance):  # noqa: ARG002
        """A Clock, or its text."""
        if isinstance(given, Clock):
            return given
        hour, colon, minute = str(given).partition(":")
        if not (colon and hour.isdecimal() and minute.isdecimal()):
            problems.append(oc.Problem(path, f"{given!r} is no time such as '6:30'"))
            return Clock(0)
        return Clock(int(hour), int(minute))

    def to_cells(self, figure):
        """The time as people write it."""
        return {"": str(figure)}


@attrs.frozen
class Grade(oc.FigureType):
    """A school's grade."""

    key: ClassVar[str] = "letter"

    letter: str


@attrs.frozen
class Graded(oc.Scale[Grade]):
    """A grade from A, the highest, to E."""

    figure_type: ClassVar[type] = Grade
    threshold: ClassVar[None] = None

    def figure(self, given, path, problems, *, distance):  # noqa: ARG002
        """A Grade, or its letter."""
        found = given if isinstance(given, Grade) else Grade(str(given))
        if found.letter not in list("ABCDE"):
            problems.append(oc.Problem(path, f"{given!r} is no grade from A to E"))
        return found

    def shown(self, figure):
        """Its place from the lowest, 0."""
        return "EDCBA".find(figure.letter)

    def text(self, figure, shown, words):  # noqa: ARG002
        """Its letter."""
        return figure.letter

    def gap_text(self, gap, figure, words):  # noqa: ARG002
        """So many grades."""
        return f"{gap} grade{'' if gap == 1 else 's'}"


@attrs.frozen(kw_only=True)
class Shift(oc.Role):
    """A role with a metric of each."""

    hours: oc.Value[float] = attrs.field(
        default=None,
        converter=oc.as_number,
        metadata=oc.measured("Hours a week", Hours()),
    )
    start: oc.Value[Clock] = attrs.field(
        default=None, metadata=oc.measured("Start of the shift", TimeOfDay())
    )
    safety: oc.Value[Grade] = attrs.field(
        default=None, metadata=oc.measured("Safety grade", Graded())
    )


BAKER = Shift(title="baker", hours=41.26, start="3:30", safety="B")
CLERK = Shift(title="clerk", hours=35, start=oc.Estimate(Clock(9)), safety=Grade("D"))
PAIR = oc.compare(BAKER, CLERK)


def test_a_difference_is_of_the_rounded_figures():
    """What is subtracted is what is shown, without the dust of binary fractions."""
    assert PAIR["hours"].change == oc.Higher("left", 6.3)
    assert (PAIR["hours"].left_shown, PAIR["hours"].gap) == (41.3, 6.3)
    assert PAIR["start"].change == oc.Differs()
    assert PAIR["safety"].change == oc.Higher("left", 2)


def test_a_sentence_prints_what_it_subtracts():
    """The figures and the gap of a sentence agree, and each is one of its facts."""
    (hours,) = PAIR.sentences(["hours"])
    assert hours.text == "The hours a week of bakers are 41.3, 6.3 higher than the 35 of clerks."
    assert {fact.shown for fact in hours.facts} >= {"41.3", "6.3", "35"}
    assert oc.check_sentence(hours) == ()
    (start,) = PAIR.sentences(["start"])
    assert start.text == "The start of the shift is 3:30 for bakers and 9:00 for clerks."
    (safety,) = PAIR.sentences(["safety"])
    assert safety.text == "The safety grade of bakers is B, 2 grades higher than the D of clerks."
    assert oc.check_sentence(safety) == ()


def test_both_are_told_and_stand_in_the_table_of_every_page():
    """A metric of one's own is in the full text, and its row has both figures and the gap."""
    assert all(each in PAIR.summary(length="full") for each in ("41.3", "3:30", "9:00"))
    lines = PAIR.to_markdown().splitlines()
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines if "|" in line]
    assert ["Hours a week", "41.3", "35", "\N{MINUS SIGN}6.3"] in rows
    assert ["Start of the shift", "3:30", "9:00", "different"] in rows
    assert ["Safety grade", "B", "D", "\N{MINUS SIGN}2 grades"] in rows
    assert all("3:30" in page for page in (PAIR.to_page(), PAIR.to_text(), BAKER._repr_html_()))


def test_plain_data_gives_the_same_again():
    """JSON has every field, and the roles and their comparison are read back as they were."""
    assert BAKER.to_dict()["start"] == {"figure": {"hour": 3, "minute": 30}}
    assert BAKER.to_dict()["safety"] == {"figure": {"letter": "B"}}
    assert Shift.from_json(BAKER.to_json()) == BAKER
    assert oc.Comparison.from_json(PAIR.to_json()) == PAIR
    assert Shift.from_dict({"title": "cook", "start": {"hour": 5}}).start.figure == Clock(5)


def test_a_schema_knows_the_type():
    """The JSON Schema has the figure type with its fields."""
    schema = oc.json_schema(Shift)
    assert set(schema["$defs"]["Clock"]["properties"]) == {"hour", "minute"}
    assert schema["$defs"]["HoursValue"]["anyOf"][2] == {"type": "number"}


def test_a_table_of_text_gives_the_same_again(tmp_path):
    """Cells are as people write them, or JSON, and are read back as they were."""
    path = tmp_path / "shifts.csv"
    oc.Catalog("shifts", [BAKER, CLERK]).to_csv(path)
    with path.open(encoding="utf-8", newline="") as file:
        first = next(csv.DictReader(file))
    assert (first["hours"], first["start"]) == ("41.26", "3:30")
    assert json.loads(first["safety"]) == {"figure": {"letter": "B"}}
    assert list(oc.Catalog.from_csv(path, cls=Shift)) == [BAKER, CLERK]


def test_a_frame_has_a_row_for_each():
    """Numbers are numbers, what has an order is the number that it is compared by, and anything
    else is its text."""
    rows = PAIR.to_frame(backend="pandas").set_index("metric")
    hours, start, safety = (rows.loc[name] for name in ("hours", "start", "safety"))
    assert (hours.left, hours.right, hours.gap, hours.direction) == (41.26, 35, 6.3, "lower")
    assert (start.left_text, start.right_text, start.change) == ("3:30", "9:00", "Differs")
    assert (safety.left, safety.right, safety.left_text, safety.gap) == (3, 1, "B", 2)


@pytest.mark.parametrize("name", ["hours", "safety"])
def test_what_has_an_order_is_drawn_and_ranked(name):
    """A bar each, places from the highest, and a page with both."""
    values = json.loads(PAIR.plot(name).to_json())["layer"][0]["data"]["values"]
    assert [each["label"] for each in values] == ["Bakers", "Clerks"]
    ranking = oc.rank([CLERK, BAKER], name)
    assert [place.role for place in ranking.places] == [BAKER, CLERK]
    assert "<svg" in ranking.to_page()


def test_what_has_no_order_is_refused_in_words():
    """A time is neither drawn nor ranked."""
    with pytest.raises(oc.NotComparableError, match="nothing to draw of 'start'"):
        PAIR.plot("start")
    with pytest.raises(oc.NotComparableError, match="has no order"):
        oc.rank([BAKER, CLERK], "start")


def test_two_figure_types_have_two_keys():
    """A key that is another type's would leave plain data in doubt."""
    with pytest.raises(oc.MetricError, match="Money"):

        class Amount(oc.FigureType):
            key: ClassVar[str] = "amount"
