"""The shapes of a difference, and the same difference seen from the other side."""

from typing import get_args

import attrs
import pytest
from hypothesis import given, strategies as st

import occucompare as oc
from occucompare.model.changes import mirror

sides = st.sampled_from(["left", "right"])
gaps = st.floats(0, 1e9)
names = st.lists(st.sampled_from("abcdef"), unique=True, max_size=3).map(tuple)
relations = st.sampled_from(["same", "left inside", "right inside", "overlap", "touch", "apart"])
absences = st.sampled_from(oc.Absence)
parts = st.builds(oc.PartGap, st.sampled_from("abc"), st.floats(-100, 100))
changes = st.one_of(
    st.builds(oc.Equal),
    st.builds(oc.Similar, sides, gaps, st.none() | gaps),
    st.builds(oc.Higher, sides, gaps, st.none() | gaps),
    st.builds(oc.AtLeast, sides, gaps),
    st.builds(oc.Overlap, relations, st.none() | st.builds(oc.Range, gaps, gaps)),
    st.builds(oc.Differs),
    st.builds(oc.Shifts, st.lists(parts, max_size=3).map(tuple)),
    st.builds(oc.Sets, names, names, names),
    st.builds(oc.OneKnown, sides, absences),
    st.builds(oc.NeitherKnown, absences, absences),
    st.builds(oc.Together, st.text()),
    st.builds(oc.NotComparable, st.sampled_from(["currency", "period"])),
)


@given(changes)
def test_a_mirror_twice_is_the_change(change):
    """Seen from the other side twice, a change is what it was."""
    assert mirror(mirror(change)) == change
    assert type(mirror(change)) is type(change)


@given(changes)
def test_a_mirror_keeps_every_size(change):
    """The other side sees the same gap and ratio."""
    seen = mirror(change)
    for name in ("gap", "relative", "shared", "published_as", "mismatch"):
        assert getattr(seen, name, None) == getattr(change, name, None)


@pytest.mark.parametrize(
    ("change", "seen"),
    [
        (oc.Equal(), oc.Equal()),
        (oc.Higher("left", 5, 0.1), oc.Higher("right", 5, 0.1)),
        (oc.Similar("right", 5, 0.1), oc.Similar("left", 5, 0.1)),
        (oc.AtLeast("left", 5), oc.AtLeast("right", 5)),
        (oc.OneKnown("left", oc.Absence.UNKNOWN), oc.OneKnown("right", oc.Absence.UNKNOWN)),
        (
            oc.NeitherKnown(oc.Absence.UNKNOWN, oc.Absence.SUPPRESSED),
            oc.NeitherKnown(oc.Absence.SUPPRESSED, oc.Absence.UNKNOWN),
        ),
        (oc.Overlap("left inside"), oc.Overlap("right inside")),
        (oc.Overlap("apart"), oc.Overlap("apart")),
        (oc.Shifts((oc.PartGap("women", 9.4),)), oc.Shifts((oc.PartGap("women", -9.4),))),
        (oc.Sets(("a",), ("b",), ("c",)), oc.Sets(("a",), ("c",), ("b",))),
        (oc.NotComparable("currency"), oc.NotComparable("currency")),
        (oc.Together("a and b"), oc.Together("a and b")),
        (oc.Differs(), oc.Differs()),
    ],
    ids=lambda change: type(change).__name__,
)
def test_mirrored_changes(change, seen):
    """What each shape looks like from the other side."""
    assert mirror(change) == seen


def test_the_shapes_are_closed():
    """Every shape is public, frozen, and a member of the union Change."""
    for shape in get_args(oc.Change):
        assert getattr(oc, shape.__name__) is shape
        assert attrs.has(shape)


def test_another_object_is_no_change():
    """What is no change can't be mirrored."""
    with pytest.raises(AssertionError, match="a shape that nobody handles"):
        mirror("higher")


def test_the_default_thresholds_are_the_stated_ones():
    """1% of pay and counts, one percentage point, half a year, 2% of a rating's scale."""
    lines = oc.Thresholds()
    assert (lines.relative, lines.points, lines.years, lines.rating) == (0.01, 1.0, 0.5, 0.02)
