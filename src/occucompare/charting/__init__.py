"""Charts made from roles and comparisons. What can't be compared is not drawn side by side."""

from occucompare.charting.bars import metric_bars, share_bars
from occucompare.charting.pay import PayPeriod, pay_spans
from occucompare.charting.skills import skills_diverging

__all__ = ["PayPeriod", "metric_bars", "pay_spans", "share_bars", "skills_diverging"]
