"""What the annotation of a field takes in plain data: scalars, choices, and classes of a tag."""

from __future__ import annotations

import enum
import inspect
import math
import types
from collections.abc import Callable, Iterator
from typing import Any, Literal, Union, get_args, get_origin

SCALARS = {float: "a number", int: "a whole number", str: "a text", bool: "true or false"}
"""The types of scalars, and what a value of each is called."""


def origin_of(cls: Any) -> Any:  # noqa: ANN401 - any annotation
    """The class of an annotation, without its parameters."""
    return get_origin(cls) or cls


def is_choice(cls: object) -> bool:
    """Whether an annotation lists what it takes: an enumeration, or texts."""
    return is_kind(cls, enum.Enum) or origin_of(cls) is Literal


def is_kind(cls: object, parent: type) -> bool:
    """Whether an annotation is a class below another, of whatever parameters."""
    origin = origin_of(cls)
    return isinstance(origin, type) and issubclass(origin, parent)


def alternatives(cls: object) -> tuple[Any, ...]:
    """The classes of a union, or a class alone."""
    origin = origin_of(cls)
    is_union = origin is Union or isinstance(cls, types.UnionType)
    return get_args(cls) if is_union else (origin,)


def tag_of(cls: object) -> str | None:
    """The tag that a class has, or that all classes of a union share."""
    tags = {getattr(each, "_tag", None) for each in alternatives(cls)}
    return tags.pop() if len(tags) == 1 else None


def concrete_classes(cls: type[Any]) -> Iterator[type[Any]]:
    """The class and those below it, the abstract ones left out."""
    if not inspect.isabstract(cls):
        yield cls
    for each in cls.__subclasses__():
        yield from concrete_classes(each)


def is_scalar(cls: object) -> bool:
    """Whether an annotation takes numbers, texts, booleans or None, and nothing else."""
    return set(alternatives(cls)) <= {*SCALARS, type(None)}


def scalar_reader(cls: object) -> Callable[[object, object], object]:
    """Takes a scalar as it is: a whole number stands for a float too, nothing for anything else."""
    kinds = alternatives(cls)
    fitting = {*kinds, int} if float in kinds else set(kinds)
    names = " or ".join(SCALARS[each] for each in kinds if each in SCALARS)

    def read(data: object, _: object) -> object:
        if type(data) not in fitting:
            raise ValueError(f"{data!r} is not {names}")
        if isinstance(data, float) and not math.isfinite(data):
            raise ValueError(f"{data} is not a finite number")
        return data

    return read


def member(data: object, cls: Any) -> object:  # noqa: ANN401 - any annotation
    """A name of an enumeration, or one of the texts of a Literal."""
    names = get_args(cls) or tuple(member.value for member in cls)
    if data not in names:
        raise ValueError(f"{data!r} is not one of {', '.join(map(repr, names))}")
    return data if get_args(cls) else cls(data)
