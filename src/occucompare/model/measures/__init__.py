"""What figures can be: their unit, what is possible, how two of them differ."""

from occucompare.model.measures.levels import Level, Rating, Years
from occucompare.model.measures.lists import Listing
from occucompare.model.measures.measure import Measure
from occucompare.model.measures.names import Category, Shares
from occucompare.model.measures.pay import Pay
from occucompare.model.measures.reading import Reading
from occucompare.model.measures.scales import Count, Scale
from occucompare.model.measures.share import Growth, Share
from occucompare.model.measures.spans import Months, PayRange, Span
from occucompare.model.measures.texts import Items, Prose

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
