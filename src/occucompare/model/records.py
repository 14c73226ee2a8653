"""Values and plain data, both ways: strict, exact, with every problem's path.

The only importer of cattrs. Loading does not guess: "70000" is not a number and "abc" is not a
list. Figures are told apart by their keys: an amount is Money, low and high are a Range.
"""

from __future__ import annotations

import difflib
import enum
import functools
import inspect
import json
import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, TypeAlias, TypeGuard, TypeVar, cast, get_args, get_origin

import attrs
import cattrs
from cattrs.errors import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from occucompare.errors import InvalidDataError, Problem, did_you_mean
from occucompare.model.changes import Change
from occucompare.model.comparison import Comparison
from occucompare.model.figures import Distribution, Money, Named, Range, Texts, WeightedNames
from occucompare.model.measures import Measure
from occucompare.model.metric import Metric, metrics_of
from occucompare.model.plain_data import Plain
from occucompare.model.role import Role
from occucompare.model.values import Absent, Estimate

SCHEMA_VERSION = 1
"""Raised when plain data of an older version can no longer be read as it stands."""

FIGURES: dict[str, type[Plain]] = {
    "amount": Money,
    "low": Range,
    "name": Named,
    "parts": Distribution,
    "items": WeightedNames,
    "texts": Texts,
}
"""The key that tells a figure's type."""

PlainT = TypeVar("PlainT", bound=Plain)
Dict: TypeAlias = dict[str, Any]

_LOADERS: dict[type[Any], Callable[..., object]] = {}
_DUMPERS: dict[type[Any], Callable[[Any], dict[str, Any]]] = {}
_SCALARS = {float: "a number", int: "a whole number", str: "a text", bool: "true or false"}
_SHAPES: dict[str, type[Any]] = {shape.__name__: shape for shape in get_args(Change)}


def to_dict(value: Plain) -> Dict:
    """A value as plain data, under its type's name and the schema version."""
    header = {"schema_version": SCHEMA_VERSION, "type": type(value).__name__}
    return header | cast("Dict", _converter().unstructure(value))


def to_json(value: Plain, *, indent: int | None = None) -> str:
    """A value as JSON text."""
    return json.dumps(to_dict(value), ensure_ascii=False, allow_nan=False, indent=indent)


def from_dict(cls: type[PlainT], data: object) -> PlainT:
    """The value of plain data. Raises InvalidDataError with every problem."""
    try:
        return _converter().structure(_without_header(cls, data), cls)
    except (cattrs.BaseValidationError, ValueError) as error:
        problems = list(_problems(error, "$"))
        raise InvalidDataError(f"plain data of a {cls.__name__}", problems) from None


def from_json(cls: type[PlainT], text: str | bytes) -> PlainT:
    """The value of JSON text. Raises InvalidDataError, also for text that is not JSON."""
    try:
        data: object = json.loads(text, object_pairs_hook=unique_keys, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        problem = Problem("$", f"not JSON that can be read: {error}")
        raise InvalidDataError(f"JSON of a {cls.__name__}", [problem]) from None
    return from_dict(cls, data)


def unique_keys(pairs: list[tuple[str, Any]]) -> Dict:
    """A JSON object's fields. Raises ValueError for a key that is there twice."""
    found: Dict = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"the key {key!r} is there twice")
        found[key] = value
    return found


def subclass_named(cls: type[Any], name: object) -> type[Any] | None:
    """The class, or the subclass of it, of that name; None when no such class is loaded.

    attrs makes a new class of each that it decorates; the one it was made from is passed over.
    """
    if name == cls.__name__ and "__attrs_attrs__" in cls.__dict__:
        return cls
    found = (subclass_named(each, name) for each in reversed(cls.__subclasses__()))
    return next((each for each in found if each is not None), None)


@functools.cache
def _converter() -> cattrs.Converter:
    """Hooks that are registered later are asked first."""
    converter = cattrs.Converter(forbid_extra_keys=True, omit_if_default=True)
    load, dump = converter.register_structure_hook_func, converter.register_unstructure_hook_func
    converter.register_structure_hook_factory(
        attrs.has, functools.partial(_class_loader, converter)
    )
    for kind in (float, int, str, bool):
        converter.register_structure_hook(kind, _scalar)
    load(lambda cls: set(get_args(cls)) == {float, str}, _scalar)
    load(lambda cls: _is_kind(cls, enum.Enum) or _origin(cls) == Literal, _member)
    load(lambda cls: _is_kind(cls, tuple), functools.partial(_tuple, converter))
    load(lambda cls: _is_kind(cls, Estimate), functools.partial(_estimate, converter))
    load(_is_value, lambda data, _: _value(converter, data))
    load(
        lambda cls: get_args(cls) == get_args(Change),
        lambda data, _: _tagged(converter, data, "shape", _SHAPES),
    )
    load(
        lambda cls: cls in _SHAPES.values(),
        lambda data, cls: _tagged(converter, data, "shape", {cls.__name__: cls}),
    )
    load(
        lambda cls: _is_kind(cls, Measure),
        lambda data, _: _tagged(converter, data, "measure", _measures()),
    )
    dump(
        lambda cls: cls in _SHAPES.values(), lambda change: _dump_tagged(converter, change, "shape")
    )
    dump(
        lambda cls: _is_kind(cls, Measure),
        lambda measure: _dump_tagged(converter, measure, "measure"),
    )
    converter.register_structure_hook_factory(
        lambda cls: _is_kind(cls, Role), functools.partial(_role_loader, converter)
    )
    dump(lambda cls: _is_kind(cls, Role), lambda role: _dump_role(converter, role))
    load(lambda cls: cls is Comparison, lambda data, _: _load_comparison(converter, data))
    dump(lambda cls: cls is Comparison, lambda comparison: _dump_comparison(converter, comparison))
    return converter


def _origin(cls: object) -> object:
    return get_origin(cls) or cls


def _is_kind(cls: object, parent: type) -> bool:
    origin = _origin(cls)
    return isinstance(origin, type) and issubclass(origin, parent)


def _is_value(cls: object) -> bool:
    return any(get_origin(each) is Estimate for each in get_args(cls))


def _scalar(data: object, kind: Any) -> object:  # noqa: ANN401
    """A scalar as it is: a whole number stands for a float too, and nothing for anything else."""
    kinds = get_args(kind) or (kind,)
    fits = type(data) in kinds or (float in kinds and type(data) is int)
    if not fits:
        raise ValueError(f"{data!r} is not {' or '.join(_SCALARS[each] for each in kinds)}")
    if isinstance(data, float) and not math.isfinite(data):
        raise ValueError(f"{data} is not a finite number")
    return data


def _member(data: object, cls: Any) -> object:  # noqa: ANN401
    names = get_args(cls) or tuple(member.value for member in cls)
    if data not in names:
        raise ValueError(f"{data!r} is not one of {', '.join(map(repr, names))}")
    return data if get_args(cls) else cls(data)


def _tuple(converter: cattrs.Converter, data: object, cls: Any) -> tuple[object, ...]:  # noqa: ANN401
    if not isinstance(data, (list, tuple)):
        raise ValueError(f"{data!r} is not a list")  # noqa: TRY004 - cattrs gathers ValueErrors
    kind = get_args(cls)[0]
    kinds: Any = list[kind]  # type: ignore[valid-type]
    return tuple(converter.structure(data, kinds))


def _is_mapping(data: object) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(data, Mapping)


def _mapping(data: object) -> Mapping[str, Any]:
    if not _is_mapping(data):
        raise ValueError(f"{data!r} is not an object with named fields")
    return data


def _class_loader(converter: cattrs.Converter, cls: type[Any]) -> Callable[..., object]:
    known = _LOADERS.get(cls)
    if known is not None:
        return known
    loader = make_dict_structure_fn(cls, converter)

    def load(data: object, _: object) -> object:
        return loader(_mapping(data), cls)

    return _LOADERS.setdefault(cls, load)


def _estimate(converter: cattrs.Converter, data: object, _: object = None) -> Estimate[Any]:
    return _estimate_loader(converter)(_mapping(data), Estimate[Any])


@functools.cache
def _estimate_loader(converter: cattrs.Converter) -> Callable[..., Estimate[Any]]:
    return make_dict_structure_fn(
        Estimate[Any],
        converter,
        figure=override(struct_hook=lambda figure, _: _figure(converter, figure)),
    )


def _dumper(converter: cattrs.Converter, cls: type[Any]) -> Callable[[Any], Dict]:
    known = _DUMPERS.get(cls)
    if known is None:
        made = make_dict_unstructure_fn(cls, converter, _cattrs_omit_if_default=True)
        known = _DUMPERS.setdefault(cls, made)
    return known


def _figure(converter: cattrs.Converter, data: object) -> object:
    """A figure by its tell-tale key; numbers and texts stand for themselves."""
    if not _is_mapping(data):
        return data
    cls = next((FIGURES[key] for key in FIGURES if key in data), None)
    if cls is None:
        raise ValueError(f"no figure has the keys {_keys(data)}{_near(data, FIGURES)}")
    return converter.structure(data, cls)


def _value(converter: cattrs.Converter, data: object) -> object:
    """A metric's value: an estimate, an absence, or a plain figure."""
    if not _is_mapping(data):
        return data
    if "absence" in data:
        return converter.structure(data, Absent)
    if "figure" in data:
        return _estimate(converter, data)
    if not data.keys() & FIGURES.keys():
        known = ("figure", "absence", *FIGURES)
        raise ValueError(f"no value has the keys {_keys(data)}{_near(data, known)}")
    return _figure(converter, data)


def _role_loader(converter: cattrs.Converter, cls: type[Role]) -> Callable[..., object]:
    hooks = {
        metric.name: override(struct_hook=functools.partial(_metric_value, converter, metric))
        for metric in metrics_of(cls)
    }
    loader = make_dict_structure_fn(cls, converter, **hooks)  # type: ignore[arg-type]

    def load(data: object, _: object) -> object:
        fields = dict(_mapping(data))
        name = fields.pop("type", cls.__name__)
        exact = subclass_named(cls, name)
        if exact is None:
            raise ValueError(f"no loaded {cls.__name__} class is called {name!r}; import it first")
        return loader(fields, cls) if exact is cls else converter.structure(fields, exact)

    return load


def _metric_value(converter: cattrs.Converter, metric: Metric, data: object, _: object) -> object:
    """A metric's value, checked here already, so that its problems come with all the others."""
    # Shares and skills may be written as names with their shares, and a name can be any key.
    by_name = metric.measure.by_name and _is_mapping(data)
    if not (by_name and _is_mapping(data)) or data.keys() & {"figure", "absence", *FIGURES}:
        data = _value(converter, data)
    problems: list[Problem] = []
    metric.measure.accept(data, "$", problems)
    if problems:
        raise InvalidDataError(metric.name, problems)
    return data


def _dump_role(converter: cattrs.Converter, role: Role) -> Dict:
    cls = type(role)
    plain = _dumper(converter, cls)(role)
    return plain if cls is Role else {"type": cls.__name__} | plain


def _dump_comparison(converter: cattrs.Converter, comparison: Comparison) -> Dict:
    """The two roles, and for reading the differences that follow from them."""
    plain: Dict = {
        "left": converter.unstructure(comparison.left),
        "right": converter.unstructure(comparison.right),
        "thresholds": converter.unstructure(comparison.thresholds),
    }
    if comparison.asked:
        plain["asked"] = converter.unstructure(comparison.asked)
    plain["differences"] = [
        {
            "metric": difference.metric.name,
            "label": difference.metric.label,
            "change": converter.unstructure(difference.change),
        }
        for difference in comparison.differences
        if difference.left is not None or difference.right is not None
    ]
    return plain


def _load_comparison(converter: cattrs.Converter, data: object) -> Comparison:
    """The comparison of the two roles; differences that don't follow from them are refused."""
    fields = dict(_mapping(data))
    said = fields.pop("differences", None)
    comparison = cast("Comparison", _class_loader(converter, Comparison)(fields, None))
    if said is not None and said != _dump_comparison(converter, comparison)["differences"]:
        raise InvalidDataError(
            "comparison", [Problem("$.differences", "these do not follow from the two roles")]
        )
    return comparison


def _tagged(
    converter: cattrs.Converter, data: object, key: str, classes: Mapping[str, type[Any]]
) -> object:
    fields = dict(_mapping(data))
    name = fields.pop(key, None)
    if name not in classes:
        raise ValueError(f"{key} {name!r} is not one of {', '.join(map(repr, classes))}")
    return _class_loader(converter, classes[name])(fields, None)


def _dump_tagged(converter: cattrs.Converter, value: Any, key: str) -> Dict:  # noqa: ANN401
    cls: type[Any] = value.__class__
    return {key: cls.__name__} | _dumper(converter, cls)(value)


def _measures() -> dict[str, type[Any]]:
    def below(cls: type[Any]) -> Iterator[type[Any]]:
        for each in cls.__subclasses__():
            yield each
            yield from below(each)

    return {cls.__name__: cls for cls in below(Measure) if not inspect.isabstract(cls)}


def _without_header(cls: type[Plain], data: object) -> object:
    if not _is_mapping(data):
        return data
    fields = dict(data)
    version = fields.pop("schema_version", SCHEMA_VERSION)
    if version != SCHEMA_VERSION:
        message = f"schema version {version!r} is not {SCHEMA_VERSION}, the one that is read here"
        raise ValueError(message)
    if issubclass(cls, Role):
        return fields
    name = fields.pop("type", cls.__name__)
    if name != cls.__name__:
        raise ValueError(f"this is a {name}, not a {cls.__name__}")
    return fields


def _problems(error: Exception, path: str) -> Iterator[Problem]:
    """Every problem inside an error of cattrs, with its path."""
    match error:
        case InvalidDataError():
            yield from (Problem(path + each.path[1:], each.message) for each in error.problems)
        case IterableValidationError():
            noted, others = error.group_exceptions()
            for each, note in noted:
                yield from _problems(each, f"{path}[{note.index}]")
            for each in others:
                yield from _problems(each, path)
        case ClassValidationError():
            named, rest = error.group_exceptions()
            for each, field in named:
                at = f"{path}.{field.name}"
                if isinstance(each, KeyError) and each.args == (field.name,):
                    yield Problem(at, "this field is required and missing")
                else:
                    yield from _problems(each, at)
            for each in rest:
                yield from _problems(each, path)
        case ForbiddenExtraKeysError():
            known = [field.name for field in attrs.fields(error.cl) if field.init]
            for key in sorted(error.extra_fields, key=str):
                near = difflib.get_close_matches(str(key), known)
                yield Problem(f"{path}.{key}", f"there is no such field{did_you_mean(near)}")
        case _:
            yield Problem(path, str(error))


def _keys(data: Mapping[Any, Any]) -> str:
    return ", ".join(map(repr, data)) or "of an empty object"


def _near(data: Mapping[Any, Any], known: Mapping[str, Any] | tuple[str, ...]) -> str:
    found = (difflib.get_close_matches(str(key), known, 1) for key in data)
    return did_you_mean([each for near in found for each in near])


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not a number")
