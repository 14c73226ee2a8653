"""What figures can be: their unit, what is possible, how two of them differ."""

from occucompare.model.measures.measure import Measure, Reading
from occucompare.model.measures.names import Category, Items, Listing, Prose, Shares
from occucompare.model.measures.scales import Count, Growth, Level, Pay, Rating, Scale, Share, Years
from occucompare.model.measures.spans import Months, PayRange, Span

__all__ = [
    "Category",
    "Count",
    "Growth",
    "Items",
    "Level",
    "Listing",
    "Measure",
    "Months",
    "Pay",
    "PayRange",
    "Prose",
    "Rating",
    "Reading",
    "Scale",
    "Share",
    "Shares",
    "Span",
    "Years",
]
