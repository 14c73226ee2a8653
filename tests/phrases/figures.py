"""A baker and a welder, whom the tables of phrases are about, and figures to give them."""

import occucompare as oc

EURO = "\N{EURO SIGN}"
TOP_CODED = oc.at_least(239_200)
PROJECTED = oc.Source(publisher="BLS", dataset="EP", period="2024\N{EN DASH}34")


def baker(**fields):
    return oc.Role(title="baker", **fields)


def welder(**fields):
    return oc.Role(title="welder", **fields)


def together(figure):
    return oc.Estimate(figure, published_as="bakers and cooks")


def of(statistic, figure):
    return oc.Estimate(figure, statistic=statistic)


def distance(name, share):
    parts = oc.Distribution((oc.Part(name, share),), partial=True)
    return oc.Estimate(parts, relative_to="clerks")


def scores(**weights):
    items = tuple(map(oc.Weighted, weights, weights.values()))
    return oc.WeightedNames(items, "score", 5)


def projected(figure):
    return oc.Estimate(figure, source=PROJECTED)


def unranked(names):
    return oc.WeightedNames(tuple(map(oc.Weighted, names)), ranked=False)


def paid(name, amount):
    return oc.Named(name, pay=oc.Money(amount))


def unsure(name, amount):
    return oc.Named(name, pay=oc.Money(amount), reliably_first=False)


def people(women):
    return {"women": women, "men": round(1 - women, 3)}
