"""Compare occupations: typed differences, true sentences, and the source of every figure.

The public names are loaded when they are first used, so that importing this package costs nothing.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from occucompare.catalog import (
        Catalog as Catalog,
    )
    from occucompare.catalog import (
        Match as Match,
    )
    from occucompare.catalog import (
        compare as compare,
    )
    from occucompare.catalog import (
        load_catalog as load_catalog,
    )
    from occucompare.changes import (
        AtLeast as AtLeast,
    )
    from occucompare.changes import (
        Change as Change,
    )
    from occucompare.changes import (
        Differs as Differs,
    )
    from occucompare.changes import (
        Equal as Equal,
    )
    from occucompare.changes import (
        Higher as Higher,
    )
    from occucompare.changes import (
        NeitherKnown as NeitherKnown,
    )
    from occucompare.changes import (
        NotComparable as NotComparable,
    )
    from occucompare.changes import (
        OneKnown as OneKnown,
    )
    from occucompare.changes import (
        Overlap as Overlap,
    )
    from occucompare.changes import (
        PartGap as PartGap,
    )
    from occucompare.changes import (
        Sets as Sets,
    )
    from occucompare.changes import (
        Shifts as Shifts,
    )
    from occucompare.changes import (
        Similar as Similar,
    )
    from occucompare.changes import (
        Thresholds as Thresholds,
    )
    from occucompare.changes import (
        Together as Together,
    )
    from occucompare.comparison import (
        Comparison as Comparison,
    )
    from occucompare.comparison import (
        Difference as Difference,
    )
    from occucompare.english.sentences import (
        Fact as Fact,
    )
    from occucompare.english.sentences import (
        Sentence as Sentence,
    )
    from occucompare.english.titles import title_forms as title_forms
    from occucompare.errors import (
        CatalogNotFoundError as CatalogNotFoundError,
    )
    from occucompare.errors import (
        InvalidDataError as InvalidDataError,
    )
    from occucompare.errors import (
        MetricError as MetricError,
    )
    from occucompare.errors import (
        MetricNotFoundError as MetricNotFoundError,
    )
    from occucompare.errors import (
        NotComparableError as NotComparableError,
    )
    from occucompare.errors import (
        OccucompareError as OccucompareError,
    )
    from occucompare.errors import (
        Problem as Problem,
    )
    from occucompare.errors import (
        RoleNotFoundError as RoleNotFoundError,
    )
    from occucompare.errors import (
        WordingError as WordingError,
    )
    from occucompare.figures import (
        Distribution as Distribution,
    )
    from occucompare.figures import (
        Money as Money,
    )
    from occucompare.figures import (
        Named as Named,
    )
    from occucompare.figures import (
        Part as Part,
    )
    from occucompare.figures import (
        Range as Range,
    )
    from occucompare.figures import (
        Texts as Texts,
    )
    from occucompare.figures import (
        Weighted as Weighted,
    )
    from occucompare.figures import (
        WeightedNames as WeightedNames,
    )
    from occucompare.given import (
        as_listing as as_listing,
    )
    from occucompare.given import (
        as_named as as_named,
    )
    from occucompare.given import (
        as_number as as_number,
    )
    from occucompare.given import (
        as_pay as as_pay,
    )
    from occucompare.given import (
        as_range as as_range,
    )
    from occucompare.given import (
        as_shares as as_shares,
    )
    from occucompare.given import (
        as_text as as_text,
    )
    from occucompare.given import (
        as_texts as as_texts,
    )
    from occucompare.measures import (
        Category as Category,
    )
    from occucompare.measures import (
        Count as Count,
    )
    from occucompare.measures import (
        Growth as Growth,
    )
    from occucompare.measures import (
        Items as Items,
    )
    from occucompare.measures import (
        Level as Level,
    )
    from occucompare.measures import (
        Listing as Listing,
    )
    from occucompare.measures import (
        Measure as Measure,
    )
    from occucompare.measures import (
        Months as Months,
    )
    from occucompare.measures import (
        Pay as Pay,
    )
    from occucompare.measures import (
        PayRange as PayRange,
    )
    from occucompare.measures import (
        Prose as Prose,
    )
    from occucompare.measures import (
        Rating as Rating,
    )
    from occucompare.measures import (
        Share as Share,
    )
    from occucompare.measures import (
        Shares as Shares,
    )
    from occucompare.measures import (
        Years as Years,
    )
    from occucompare.metric import (
        Metric as Metric,
    )
    from occucompare.metric import (
        measured as measured,
    )
    from occucompare.metric import (
        metrics_of as metrics_of,
    )
    from occucompare.role import Role as Role
    from occucompare.schema import json_schema as json_schema
    from occucompare.values import (
        Absence as Absence,
    )
    from occucompare.values import (
        Absent as Absent,
    )
    from occucompare.values import (
        Estimate as Estimate,
    )
    from occucompare.values import (
        Source as Source,
    )
    from occucompare.values import (
        TitleForms as TitleForms,
    )
    from occucompare.values import (
        Value as Value,
    )
    from occucompare.values import (
        at_least as at_least,
    )
    from occucompare.values import (
        at_most as at_most,
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

__all__ = ["__version__", *_HOMES]  # noqa: PLE0604 # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
