"""Compare occupations: typed differences, true sentences, and the source of every figure.

The public names are loaded when they are first used, so that importing this package costs nothing.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from occucompare import readers as readers
    from occucompare.api import (
        compare as compare,
        describe as describe,
        load_catalog as load_catalog,
        rank as rank,
    )
    from occucompare.catalog.catalog import Catalog as Catalog, Match as Match
    from occucompare.errors import (
        AreaNotFoundError as AreaNotFoundError,
        CatalogNotFoundError as CatalogNotFoundError,
        ExtraMissingError as ExtraMissingError,
        InvalidDataError as InvalidDataError,
        MetricError as MetricError,
        MetricNotFoundError as MetricNotFoundError,
        NotComparableError as NotComparableError,
        OccucompareError as OccucompareError,
        Problem as Problem,
        RoleNotFoundError as RoleNotFoundError,
        WordingError as WordingError,
    )
    from occucompare.languages.en.check.lint import Lint as Lint, lint_text as lint_text
    from occucompare.languages.en.check.sentence import check_sentence as check_sentence
    from occucompare.languages.en.titles import title_forms as title_forms
    from occucompare.model.changes import (
        AtLeast as AtLeast,
        Change as Change,
        Differs as Differs,
        Equal as Equal,
        Higher as Higher,
        NeitherKnown as NeitherKnown,
        NotComparable as NotComparable,
        OneKnown as OneKnown,
        Overlap as Overlap,
        PartGap as PartGap,
        Sets as Sets,
        Shifts as Shifts,
        Similar as Similar,
        Thresholds as Thresholds,
        Together as Together,
    )
    from occucompare.model.comparison import (
        Asked as Asked,
        Comparison as Comparison,
    )
    from occucompare.model.converters import (
        as_listing as as_listing,
        as_named as as_named,
        as_number as as_number,
        as_pay as as_pay,
        as_range as as_range,
        as_shares as as_shares,
        as_text as as_text,
        as_texts as as_texts,
    )
    from occucompare.model.difference import Difference as Difference
    from occucompare.model.figures import (
        Distribution as Distribution,
        FigureType as FigureType,
        Money as Money,
        Named as Named,
        Part as Part,
        Range as Range,
        Texts as Texts,
        Weighted as Weighted,
        WeightedNames as WeightedNames,
    )
    from occucompare.model.measures import (
        Category as Category,
        Count as Count,
        Growth as Growth,
        Items as Items,
        Level as Level,
        Listing as Listing,
        Measure as Measure,
        Months as Months,
        Pay as Pay,
        PayRange as PayRange,
        Prose as Prose,
        Rating as Rating,
        Scale as Scale,
        Share as Share,
        Shares as Shares,
        Years as Years,
    )
    from occucompare.model.metric import (
        Metric as Metric,
        measured as measured,
        metrics_of as metrics_of,
    )
    from occucompare.model.profile import RolePage as RolePage
    from occucompare.model.ranking import (
        Place as Place,
        Ranking as Ranking,
        Unranked as Unranked,
    )
    from occucompare.model.role import Role as Role
    from occucompare.model.schema import json_schema as json_schema
    from occucompare.model.similarity import Similarity as Similarity
    from occucompare.model.statement import Fact as Fact, Sentence as Sentence
    from occucompare.model.values import (
        Absence as Absence,
        Absent as Absent,
        Estimate as Estimate,
        Source as Source,
        TitleForms as TitleForms,
        Value as Value,
        at_least as at_least,
        at_most as at_most,
    )
    from occucompare.readers import (
        AreaNotInFileError as AreaNotInFileError,
        ReadRoles as ReadRoles,
        Report as Report,
        UnreadableFileError as UnreadableFileError,
    )
    from occucompare.wording.custom import Wording as Wording

__version__ = "0.1.0"

_MODULES = {
    "api": "compare describe load_catalog rank",
    "catalog.catalog": "Catalog Match",
    "errors": (
        "AreaNotFoundError CatalogNotFoundError ExtraMissingError InvalidDataError "
        "MetricError MetricNotFoundError NotComparableError OccucompareError Problem "
        "RoleNotFoundError WordingError"
    ),
    "languages.en.check.lint": "Lint lint_text",
    "languages.en.check.sentence": "check_sentence",
    "wording.custom": "Wording",
    "languages.en.titles": "title_forms",
    "model.changes": (
        "AtLeast Change Differs Equal Higher NeitherKnown NotComparable OneKnown Overlap "
        "PartGap Sets Shifts Similar Thresholds Together"
    ),
    "model.comparison": "Asked Comparison",
    "model.difference": "Difference",
    "model.converters": "as_listing as_named as_number as_pay as_range as_shares as_text as_texts",
    "model.figures": "Distribution FigureType Money Named Part Range Texts Weighted WeightedNames",
    "model.measures": (
        "Category Count Growth Items Level Listing Measure Months Pay PayRange Prose Rating "
        "Scale Share Shares Years"
    ),
    "model.metric": "Metric measured metrics_of",
    "model.profile": "RolePage",
    "model.ranking": "Place Ranking Unranked",
    "model.role": "Role",
    "model.schema": "json_schema",
    "model.similarity": "Similarity",
    "model.statement": "Fact Sentence",
    "model.values": "Absence Absent Estimate Source TitleForms Value at_least at_most",
    "readers": "AreaNotInFileError ReadRoles Report UnreadableFileError",
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names.split()}
_ROOMS = ("readers",)

__all__ = ["__version__", *_ROOMS, *_HOMES]  # noqa: PLE0604 # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    if name not in _HOMES and name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    home = import_module(f"{__name__}.{_HOMES.get(name, name)}")
    value: object = home if name in _ROOMS else getattr(home, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
