"""Compare occupations: typed differences, true sentences, and the source of every figure.

The public names are loaded when they are first used, so that importing this package costs nothing.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from occucompare.catalog import Catalog, Match, compare, load_catalog
    from occucompare.changes import (
        AtLeast,
        Change,
        Differs,
        Equal,
        Higher,
        NeitherKnown,
        NotComparable,
        OneKnown,
        Overlap,
        PartGap,
        Sets,
        Shifts,
        Similar,
        Thresholds,
        Together,
    )
    from occucompare.comparison import Comparison, Difference
    from occucompare.english.sentences import Fact, Sentence
    from occucompare.english.titles import title_forms
    from occucompare.errors import (
        CatalogNotFoundError,
        InvalidDataError,
        MetricError,
        MetricNotFoundError,
        NotComparableError,
        OccucompareError,
        Problem,
        RoleNotFoundError,
        WordingError,
    )
    from occucompare.figures import (
        Distribution,
        Money,
        Named,
        Part,
        Range,
        Texts,
        Weighted,
        WeightedNames,
    )
    from occucompare.given import (
        as_listing,
        as_named,
        as_number,
        as_pay,
        as_range,
        as_shares,
        as_text,
        as_texts,
    )
    from occucompare.measures import (
        Category,
        Count,
        Growth,
        Items,
        Level,
        Listing,
        Measure,
        Months,
        Pay,
        PayRange,
        Prose,
        Rating,
        Share,
        Shares,
        Years,
    )
    from occucompare.metric import Metric, measured, metrics_of
    from occucompare.role import Role
    from occucompare.schema import json_schema
    from occucompare.values import (
        Absence,
        Absent,
        Estimate,
        Source,
        TitleForms,
        Value,
        at_least,
        at_most,
    )

__version__ = "0.1.0"

_MODULES = {
    "catalog": "Catalog Match compare load_catalog",
    "changes": (
        "AtLeast Change Differs Equal Higher NeitherKnown NotComparable OneKnown Overlap PartGap "
        "Sets Shifts Similar Thresholds Together"
    ),
    "comparison": "Comparison Difference",
    "english.sentences": "Fact Sentence",
    "english.titles": "title_forms",
    "errors": (
        "CatalogNotFoundError InvalidDataError MetricError MetricNotFoundError NotComparableError "
        "OccucompareError Problem RoleNotFoundError WordingError"
    ),
    "figures": "Distribution Money Named Part Range Texts Weighted WeightedNames",
    "given": "as_listing as_named as_number as_pay as_range as_shares as_text as_texts",
    "measures": (
        "Category Count Growth Items Level Listing Measure Months Pay PayRange Prose Rating Share "
        "Shares Years"
    ),
    "metric": "Metric measured metrics_of",
    "role": "Role",
    "schema": "json_schema",
    "values": "Absence Absent Estimate Source TitleForms Value at_least at_most",
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names.split()}

__all__ = ["__version__", *_HOMES]  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
