"""The JSON Schema of what `to_json` writes and `from_json` reads, made from the classes."""

from __future__ import annotations

import enum
import types
from typing import Any, Literal, TypeAlias, Union, cast, get_args, get_origin, get_type_hints

import attrs

from occucompare.model.changes import Change, Thresholds
from occucompare.model.comparison import Asked, Comparison
from occucompare.model.figures import Distribution, Money, Named, Range, Texts, WeightedNames
from occucompare.model.metric import Metric, metrics_of
from occucompare.model.plain_data import SCHEMA_VERSION
from occucompare.model.role import Role
from occucompare.model.values import Absent, Estimate

Schema: TypeAlias = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_NUMBER: Schema = {"type": "number"}
_TEXT: Schema = {"type": "string", "pattern": r"\S"}
_FRACTIONS: Schema = {"type": "object", "additionalProperties": _NUMBER}
_NULL: Schema = {"type": "null"}
_NAMES: Schema = {"type": "array", "items": _TEXT}
_PAIR: Schema = {"type": "array", "prefixItems": [_TEXT, _NUMBER], "items": False}
_ENDS: Schema = {
    "type": "array", "items": {"type": ["number", "null"]}, "minItems": 2, "maxItems": 2
}  # fmt: skip
_SHORTER: dict[type, Schema] = {Money: _NUMBER, Named: _TEXT}
"""What stands for a figure wherever it is written."""
_BY_HAND: dict[type, tuple[Schema, ...]] = {
    Range: (_NUMBER, _ENDS),
    Named: (_PAIR,),
    Distribution: (_FRACTIONS, {"type": "array", "items": _PAIR}),
    WeightedNames: (_FRACTIONS, _NAMES, {"type": "array", "items": _PAIR}),
    Texts: (_NAMES,),
}
"""The shorter ways in which a person may write a figure as a metric's whole value."""
_SCALARS: dict[object, Schema] = {
    str: {"type": "string"},
    float: _NUMBER,
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    type(None): _NULL,
}


def json_schema(cls: type[Role | Comparison] = Role) -> Schema:
    """The JSON Schema (2020-12) of a Role class, or of Comparison.

    It takes what `to_json` writes, and also plain figures written by hand. What a schema can't
    say, such as a distribution that adds up, is checked when the value is loaded.
    """
    found: dict[str, Schema] = {}
    whole = _comparison(found) if issubclass(cls, Comparison) else _role(cls, found)
    header: Schema = {
        "schema_version": {"const": SCHEMA_VERSION},
        "type": {"const": cls.__name__},
    }
    return {
        "$schema": DIALECT,
        "title": f"occucompare {cls.__name__}",
        **whole,
        "properties": header | whole["properties"],
        "$defs": found,
    }


def _comparison(found: dict[str, Schema]) -> Schema:
    found["Role"] = _role(Role, found)
    found["Role"]["properties"]["type"] = {"const": "Role"}
    difference: Schema = {
        "type": "object",
        "properties": {
            "metric": _TEXT,
            "label": _TEXT,
            "change": {"anyOf": [_shape(shape, found) for shape in get_args(Change)]},
        },
        "required": ["metric", "label", "change"],
        "additionalProperties": False,
    }
    return {
        "type": "object",
        "properties": {
            "left": {"$ref": "#/$defs/Role"},
            "right": {"$ref": "#/$defs/Role"},
            "thresholds": _schema(Thresholds, found),
            "asked": {"type": "array", "items": _schema(Asked, found)},
            "differences": {"type": "array", "items": difference},
        },
        "required": ["left", "right"],
        "additionalProperties": False,
    }


def _role(cls: type[Role], found: dict[str, Schema]) -> Schema:
    whole = _fields(cls, found)
    for metric in metrics_of(cls):
        whole["properties"][metric.name] = _value(metric, found)
    whole["properties"]["title"] = _TEXT
    return whole


def _value(metric: Metric, found: dict[str, Schema]) -> Schema:
    """A metric's value; metrics of one measure share its definition."""
    name = f"{type(metric.measure).__name__}Value"
    if name not in found:
        figure_type = metric.measure.figure_type
        figure = _figure(figure_type, found)
        estimate = _fields(Estimate, found)
        estimate["properties"]["figure"] = figure
        options = [estimate, _schema(Absent, found), figure, *_BY_HAND.get(figure_type, ()), _NULL]
        found[name] = {"anyOf": options}
    return {"title": metric.label, "$ref": f"#/$defs/{name}"}


def _figure(kind: type[Any], found: dict[str, Schema]) -> Schema:
    """A figure as it is written; one of no declared type takes anything."""
    if kind is str:
        return _TEXT
    own = _schema(kind, found)
    shorter = _SHORTER.get(kind)
    return {"anyOf": [own, shorter]} if shorter else own


def _shape(shape: type[Any], found: dict[str, Schema]) -> Schema:
    whole = _fields(shape, found)
    whole["properties"] = {"shape": {"const": shape.__name__}} | whole["properties"]
    return whole | {"required": ["shape", *whole.get("required", ())]}


def _schema(kind: Any, found: dict[str, Schema]) -> Schema:  # noqa: ANN401
    """The schema of an annotation; classes go to the definitions."""
    origin, inner = get_origin(kind), get_args(kind)
    if kind in _SCALARS:
        return _SCALARS[kind]
    if origin is Literal:
        return {"enum": list(inner)}
    if origin is tuple:
        return {"type": "array", "items": _schema(inner[0], found)}
    if origin in (Union, types.UnionType):
        return {"anyOf": [_schema(each, found) for each in inner]}
    if isinstance(kind, enum.EnumMeta):
        return {"enum": [member.value for member in cast("type[enum.Enum]", kind)]}
    if attrs.has(kind):
        if kind.__name__ not in found:
            found[kind.__name__] = {}
            found[kind.__name__].update(_fields(kind, found))
        return {"$ref": f"#/$defs/{kind.__name__}"}
    return {}


def _fields(cls: type[Any], found: dict[str, Schema]) -> Schema:
    hints = get_type_hints(cls)
    fields = [field for field in attrs.fields(cls) if field.init]
    required = [field.name for field in fields if field.default is attrs.NOTHING]
    metrics = {metric.name for metric in metrics_of(cls)} if issubclass(cls, Role) else set[str]()
    schema: Schema = {
        "type": "object",
        "properties": {
            field.name: {} if field.name in metrics else _schema(hints[field.name], found)
            for field in fields
        },
        "additionalProperties": False,
    }
    return schema | ({"required": required} if required else {})
