"""Values for the laws: roles of every metric, whole and in part, plain and odd.

The metrics are read from Role, so a metric that is added there is tested with no change here.
"""

from __future__ import annotations

import attrs
from hypothesis import strategies as st

import occucompare as oc

TITLES = ("baker", "welder", "registered nurse", "chief of staff", "X-ray technician", "umpire")
ODD_TITLES = (
    "<script>alert('1')</script>",
    "cook | baker",
    "line\nbreak",
    "tab\tand\r\nreturn",
    "\N{RIGHT-TO-LEFT OVERRIDE}drawkcab",
    "\N{WOMAN}\N{ZERO WIDTH JOINER}\N{FIRE ENGINE} firefighter",
    "{left.value} of {nothing}",
    "%s and %(title)s",
    "C++ developer",
    "  padded  ",
    "Stra\N{LATIN SMALL LETTER SHARP S}enbauer",
    '"quoted" & <b>bold</b>',
    "()",
    "null \x00 character",
    "a" * 10_000,
    "very " * 2_000 + "long title",
)
# Texts that are no names of anything; names in sentences may not hold words of direction.
NAMES = ("phone calls", "appeals", "customer service", "filing", "welding, MIG", "C++", "Word")
CURRENCIES = ("USD", "EUR", "JPY", "SEK")
AMOUNTS = (0, 1, 2.5, 34_872, 34_872.4, 35_000, 35_220.5, 37_938, 70_000, 239_200)
RATES = (0, 0.005, 7.25, 16.77, 16.775, 18.24, 20, 20.2, 115)
SHARES = (0, 0.0004, 0.08, 0.085, 0.31, 0.48, 0.631, 0.641, 1)
GROWTHS = (-1, -0.08, -0.0805, -0.003, 0, 0.003, 0.05, 0.12, 1.5)
COUNTS = (0, 1, 2, 23_948, 24_000, 40_113, 161_544)
YEARS = (0, 12, 45.97, 46, 46.3, 120)
LEVELS = (-40, -0.04, 0, 0.04, 70, 70.3, 140)
PARTS = ("women", "men")
DEGREES = ("associate's degree", "bachelor's degree", "master's degree")
STATISTICS = (None, "mean", "median", "p10-p90", "p25-p75")

sources = st.builds(
    oc.Source,
    publisher=st.sampled_from(["BLS", "O*NET"]),
    dataset=st.sampled_from(["OEWS", "Projections"]),
    period=st.sampled_from([None, "2024", "2024-34", "2022\N{EN DASH}2032"]),
    licence=st.sampled_from([None, "public domain"]),
)
absences = st.sampled_from(oc.Absence)
absents = st.builds(oc.Absent, absences, st.none() | sources)
forms = st.just(
    oc.TitleForms(
        singular="baker of bread",
        article="a",
        plural="bakers of bread",
        possessive_singular="baker of bread's",
        possessive_plural="bakers of bread's",
    )
)


@attrs.frozen(kw_only=True)
class LoudRole(oc.Role):
    """A Role with one more metric, as users declare it."""

    noise: oc.Value[float] = attrs.field(
        default=None,
        converter=oc.as_number,
        metadata=oc.measured("Noise level", oc.Level("decibels", decimals=1)),
    )


@attrs.frozen(kw_only=True)
class SteepRole(oc.Role):
    """Another Role with one more metric."""

    slope: oc.Value[float] = attrs.field(
        default=None,
        converter=oc.as_number,
        metadata=oc.measured("Slope", oc.Level("degrees")),
    )


def _or_any(pool, low, high):
    """Mostly figures that are equal or close to one another, sometimes any."""
    return st.sampled_from(pool) | st.floats(low, high, allow_subnormal=False)


def money(per="year"):
    """Pay for a period, in one of several currencies, most often in dollars."""
    hourly = per == "hour"
    amounts = _or_any(RATES if hourly else AMOUNTS, 0, 300 if hourly else 500_000)
    currencies = st.sampled_from(("USD", "USD", "USD", *CURRENCIES))
    return st.builds(oc.Money, amounts, currencies, st.just(per))


def ranges(pool, currencies, pers):
    """A range with two ends, or one."""

    def between(ends, currency, per, opened):
        low, high = sorted(ends)
        if opened == "low":
            return oc.Range(None, high, currency, per)
        return oc.Range(low, None if opened == "high" else high, currency, per)

    return st.builds(
        between,
        st.tuples(st.sampled_from(pool), st.sampled_from(pool)),
        currencies,
        pers,
        st.sampled_from([None, None, None, "low", "high"]),
    )


def named():
    """A name, or a name with its share or its pay."""
    names = st.sampled_from(DEGREES)
    return st.one_of(
        st.builds(oc.Named, names),
        st.builds(oc.Named, names, st.sampled_from(SHARES)),
        st.builds(oc.Named, names, pay=money(), jobs=st.none() | st.just(1_200)),
    )


def distributions():
    """Shares of two parts that add up, and shares in part."""
    whole = st.sampled_from([(0.36, 0.64), (0.266, 0.734), (1, 0), (0.5, 0.5)])
    parts = st.builds(lambda pair: tuple(map(oc.Part, PARTS, pair)), whole)
    lone = st.builds(lambda share: (oc.Part("master's degree", share),), st.sampled_from(SHARES))
    return st.builds(oc.Distribution, parts) | st.builds(oc.Distribution, lone, st.just(True))


def listings():
    """Skills: none, weighted, ranked and unranked."""
    names = st.lists(st.sampled_from(NAMES), unique=True, max_size=6)
    weights = st.sampled_from([None, 0.03, 0.1, 0.1, 0.15, 0.5, 1])

    def listing(names, weights, ranked, scale):
        top = 5 if scale == "score" else None
        items = tuple(map(oc.Weighted, names, weights))
        return oc.WeightedNames(items, scale, top, ranked)

    return st.builds(
        listing,
        names,
        st.lists(weights, min_size=6, max_size=6) | st.just([None] * 6),
        st.booleans(),
        st.sampled_from(["share", "share", "share", "score"]),
    )


def figures(measure):
    """Figures that a measure can have."""
    match measure:
        case oc.Pay():
            return money(measure.per or "year")
        case oc.Count():
            return st.sampled_from(COUNTS) | st.integers(0, 10_000_000)
        case oc.Growth():
            return _or_any(GROWTHS, -1, 3)
        case oc.Share():
            return _or_any(SHARES, 0, 1)
        case oc.Years():
            return _or_any(YEARS, 0, 120)
        case oc.Rating():
            return _or_any((measure.bottom, 3.9, 3.94, 4, measure.top), measure.bottom, measure.top)
        case oc.Level():
            return _or_any(LEVELS, -1_000, 1_000)
        case oc.PayRange():
            pool = RATES if measure.per == "hour" else AMOUNTS
            return ranges(pool, st.sampled_from(("USD", "USD", "EUR")), st.just(measure.per))
        case oc.Months():
            return ranges((0, 1, 6, 12, 18), st.none(), st.none())
        case oc.Category():
            return named()
        case oc.Shares():
            return distributions()
        case oc.Listing():
            return listings()
        case oc.Prose():
            return st.sampled_from(["They bake bread.", "They join metal.\n\nBy heat."])
        case _:
            assert isinstance(measure, oc.Items), f"no strategy for {measure!r}"
            texts = st.lists(st.sampled_from(["Bake.", "Weld | cut.", "Sweep."]), max_size=3)
            return texts.map(lambda each: oc.Texts(tuple(each)))


def estimates(measure):
    """Estimates of a measure, with all that a publisher can say of one."""
    bounds = [None, None, None, "at least", "at most"] if measure.bounded else [None]
    statistics = [None, measure.statistic] if measure.statistic else STATISTICS
    return st.builds(
        oc.Estimate,
        figures(measure),
        statistic=st.sampled_from(statistics),
        standard_error=st.sampled_from([None, None, 0, 120.5, 2_000]),
        bound=st.sampled_from(bounds),
        published_as=st.sampled_from([None, None, None, "bakers and welders"]),
        relative_to=st.sampled_from([None, None, None, "clerks"]),
        source=st.none() | sources,
    )


def values(measure):
    """All that a field of this measure takes: figures, estimates, and reasons for none."""
    plain = figures(measure)
    return st.one_of(plain, plain, estimates(measure), st.none(), absents, absences)


METRICS = {metric.name: metric for metric in oc.metrics_of(oc.Role)}
VALUES = {name: values(metric.measure) for name, metric in METRICS.items()}
NOISE = values(oc.Level("decibels", decimals=1))


@st.composite
def roles(draw, titles=None, names=None, of=None):
    """A role with some metrics, or with those of `names`."""
    if names is None:
        names = draw(st.lists(st.sampled_from(sorted(METRICS)), unique=True, max_size=6))
    cls = of or draw(st.sampled_from([oc.Role, oc.Role, LoudRole]))
    own = {"noise": draw(NOISE)} if cls is LoudRole else {}
    return cls(
        title=draw(st.sampled_from(TITLES) if titles is None else titles),
        code=draw(st.sampled_from([None, None, "51-3011", "51-4121"])),
        aliases=draw(st.sampled_from([(), ("bread maker",)])),
        forms=draw(st.none() | st.none() | forms) if titles is None else None,
        sources=draw(st.sampled_from([(), ()]) | st.tuples(sources)),
        **{name: draw(VALUES[name]) for name in names},
        **own,
    )


@st.composite
def pairs(draw, titles=None):
    """Two roles that are likely to have figures of the same metrics; `titles` names each side."""
    names = draw(st.lists(st.sampled_from(sorted(METRICS)), unique=True, min_size=1, max_size=6))
    one, other = map(st.just, titles) if titles else (None, None)
    return draw(roles(one, names)), draw(roles(other, names))


thresholds = st.builds(
    oc.Thresholds,
    relative=st.sampled_from([0, 0.01, 0.2]),
    points=st.sampled_from([0, 1, 5]),
    years=st.sampled_from([0, 0.5, 3]),
    rating=st.sampled_from([0, 0.02]),
)
comparisons = st.builds(oc.Comparison, roles(), roles(), thresholds) | st.builds(
    lambda pair, lines: oc.Comparison(*pair, lines), pairs(), thresholds
)
