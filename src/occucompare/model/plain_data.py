"""Values as plain data, both ways: strict, exact, with every problem's path.

Any attrs class is read and written by its fields. A class says itself what is special of it:

- `_tag` is a key under which its name is written, so that it is told from others of its kind;
- `_to_plain()` and `_from_plain(data)` are its own way, for which `fields_of` and `reader_of` help;
- a field of `attrs.field(metadata=read_by(function))` is read by that function.

Reading does not guess: "70000" is not a number and "abc" is not a list. The only importer of
cattrs, and that when it is first needed: comparing needs no plain data.
"""

from __future__ import annotations

import difflib
import enum
import functools
import inspect
import json
import math
import types
from collections.abc import Callable, Iterator, Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeAlias,
    TypeGuard,
    TypeVar,
    Union,
    get_args,
    get_origin,
)

import attrs

from occucompare.errors import InvalidDataError, Problem, did_you_mean

if TYPE_CHECKING:
    import cattrs
    from typing_extensions import Self

SCHEMA_VERSION = 1
"""Raised when plain data of an older version can no longer be read as it stands."""

T = TypeVar("T")
Dict: TypeAlias = dict[str, Any]
Reader: TypeAlias = Callable[[object], object]

_READER = "occucompare.reader"
_SCALARS = {float: "a number", int: "a whole number", str: "a text", bool: "true or false"}


class PlainData:
    """A value that turns into plain data and JSON and back, exactly."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """This value as dictionaries, lists, strings, numbers and None, with a schema version."""
        header = {"schema_version": SCHEMA_VERSION, "type": type(self).__name__}
        return header | dump(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """This value as JSON text that any JSON reader takes."""
        return json.dumps(self.to_dict(), ensure_ascii=False, allow_nan=False, indent=indent)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """The value that `to_dict` gave, or one written by hand with plain figures.

        Raises InvalidDataError with every problem and its path; nothing is guessed.
        """
        try:
            return read_value(cls, _without_header(cls, data))
        except ValueError as error:
            problems = list(_problems(error, "$"))
            raise InvalidDataError(f"plain data of a {cls.__name__}", problems) from None

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """The value that `to_json` wrote. Raises InvalidDataError as `from_dict` does."""
        try:
            data = json.loads(text, object_pairs_hook=unique_keys, parse_constant=_refuse)
        except (ValueError, RecursionError) as error:
            problem = Problem("$", f"not JSON that can be read: {error}")
            raise InvalidDataError(f"JSON of a {cls.__name__}", [problem]) from None
        return cls.from_dict(data)


def read_by(reader: Reader) -> dict[str, object]:
    """The `metadata=` of an attrs field whose plain data a function reads."""
    return {_READER: reader}


def read_value(cls: type[T], data: object) -> T:
    """A value of a class that stands in the data of another."""
    return _converter().structure(data, cls)


def dump(value: object) -> Any:  # noqa: ANN401 - a dictionary, for a value of a class
    """A value's plain data."""
    return _converter().unstructure(value)


def fields_of(value: object) -> Dict:
    """A value's fields as plain data, those left out that have their defaults."""
    return _fields_writer(type(value))(value)


def reader_of(cls: type[T], readers: Mapping[str, Reader] | None = None) -> Callable[[object], T]:
    """What reads a class by its fields, some of them by functions; it raises InvalidDataError."""
    from cattrs import BaseValidationError
    from cattrs.gen import make_dict_structure_fn, override

    every = {
        field.name: field.metadata[_READER]
        for field in attrs.fields(get_origin(cls) or cls)
        if _READER in field.metadata
    } | dict(readers or {})
    hooks: Any = {
        name: override(struct_hook=lambda data, _, reader=reader: reader(data))
        for name, reader in every.items()
    }
    whole: Any = cls[Any] if getattr(cls, "__parameters__", ()) else cls  # type: ignore[index]
    made: Callable[[object, object], T] = make_dict_structure_fn(whole, _converter(), **hooks)

    def read(data: object) -> T:
        try:
            return made(mapping(data), cls)
        except BaseValidationError as error:
            raise InvalidDataError(cls.__name__, list(_problems(error, "$"))) from None

    return read


def is_mapping(data: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether data has named fields."""
    # Asking the abstract class of what is mostly a text or a number takes ten times as long.
    return (
        isinstance(data, dict)
        or not (data is None or isinstance(data, (str, float, int, list, tuple)))
        and isinstance(data, Mapping)
    )


def mapping(data: object) -> Mapping[str, Any]:
    """Data that has named fields. Raises ValueError for any other."""
    if not is_mapping(data):
        raise ValueError(f"{data!r} is not an object with named fields")
    return data


def unique_keys(pairs: list[tuple[str, Any]]) -> Dict:
    """A JSON object's fields. Raises ValueError for a key that is there twice."""
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for place, name in enumerate(names) if name in names[:place])
        raise ValueError(f"the key {twice!r} is there twice")
    return found


def subclass_named(cls: type[Any], name: object) -> type[Any] | None:
    """The class, or the subclass of it, of that name; None when no such class is loaded.

    attrs makes a new class of each that it decorates; the one it was made from is passed over.
    """
    if name == cls.__name__ and "__attrs_attrs__" in cls.__dict__:
        return cls
    found = (subclass_named(each, name) for each in reversed(cls.__subclasses__()))
    return next((each for each in found if each is not None), None)


def _problems(error: Exception, path: str) -> Iterator[Problem]:
    """Every problem inside an error of reading, with its path."""
    from cattrs.errors import (
        ClassValidationError,
        ForbiddenExtraKeysError,
        IterableValidationError,
    )

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


def _without_header(cls: type[Any], data: object) -> object:
    """Plain data without its version and type. Raises ValueError for another one's."""
    if not is_mapping(data):
        return data
    fields = dict(data)
    version = fields.pop("schema_version", SCHEMA_VERSION)
    if version != SCHEMA_VERSION:
        message = f"schema version {version!r} is not {SCHEMA_VERSION}, the one that is read here"
        raise ValueError(message)
    if getattr(cls, "_reads_type", False):
        return fields
    name = fields.pop("type", cls.__name__)
    if name != cls.__name__:
        raise ValueError(f"this is a {name}, not a {cls.__name__}")
    return fields


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not a number")


@functools.cache
def _converter() -> cattrs.Converter:
    """The converter of every class here; hooks that are registered later are asked first."""
    import cattrs

    converter = cattrs.Converter(forbid_extra_keys=True, omit_if_default=True)
    read, write = converter.register_structure_hook_func, converter.register_unstructure_hook_func
    converter.register_structure_hook_factory(attrs.has, _class_hook)
    for kind in (float, int, str, bool):
        converter.register_structure_hook(kind, _scalar)
    read(lambda cls: set(get_args(cls)) == {float, str}, _scalar)
    read(lambda cls: _is_kind(cls, enum.Enum) or get_origin(cls) is Literal, _member)
    read(lambda cls: _is_kind(cls, tuple), _tuple)
    read(lambda cls: _tag_of(cls) is not None, _read_tagged)
    write(lambda cls: _tag_of(cls) is not None, _write_tagged)
    read(lambda cls: hasattr(get_origin(cls) or cls, "_from_plain"), _read_own)
    write(lambda cls: hasattr(cls, "_to_plain"), _write_own)
    return converter


def _class_hook(cls: type[Any]) -> Callable[[object, object], object]:
    read = _fields_reader(cls)
    return lambda data, _: read(data)


@functools.cache
def _fields_reader(cls: type[T]) -> Callable[[object], T]:
    return reader_of(cls)


@functools.cache
def _fields_writer(cls: type[Any]) -> Callable[[object], Dict]:
    from cattrs.gen import make_dict_unstructure_fn

    return make_dict_unstructure_fn(cls, _converter(), _cattrs_omit_if_default=True)


def _is_kind(cls: object, parent: type) -> bool:
    origin = get_origin(cls) or cls
    return isinstance(origin, type) and issubclass(origin, parent)


def _alternatives(cls: object) -> tuple[Any, ...]:
    """The classes of a union, or a class alone."""
    origin = get_origin(cls)
    return get_args(cls) if origin in (Union, types.UnionType) else (origin or cls,)


def _tag_of(cls: object) -> str | None:
    """The tag that a class has, or that all classes of a union share."""
    tags = {getattr(each, "_tag", None) for each in _alternatives(cls)}
    return tags.pop() if len(tags) == 1 else None


def _read_tagged(data: object, cls: Any) -> object:  # noqa: ANN401 - any annotation
    """A value of the class whose name stands under the tag: of the union, or below the class."""
    tag = _tag_of(cls) or ""
    classes = {each.__name__: each for one in _alternatives(cls) for each in _concrete(one)}
    fields = dict(mapping(data))
    name = fields.pop(tag, None)
    if name not in classes:
        raise ValueError(f"{tag} {name!r} is not one of {', '.join(map(repr, classes))}")
    return _fields_reader(classes[name])(fields)


def _write_tagged(value: object) -> Dict:
    cls = type(value)
    return {_tag_of(cls) or "": cls.__name__} | fields_of(value)


def _concrete(cls: type[Any]) -> Iterator[type[Any]]:
    if not inspect.isabstract(cls):
        yield cls
    for each in cls.__subclasses__():
        yield from _concrete(each)


def _read_own(data: object, cls: Any) -> object:  # noqa: ANN401 - any class
    return (get_origin(cls) or cls)._from_plain(data)  # noqa: SLF001 - it is meant for here


def _write_own(value: Any) -> object:  # noqa: ANN401 - any class
    return value._to_plain()  # noqa: SLF001 - it is meant for here


def _scalar(data: object, kind: Any) -> object:  # noqa: ANN401 - any annotation
    """A scalar as it is: a whole number stands for a float too, and nothing for anything else."""
    kinds = get_args(kind) or (kind,)
    fits = type(data) in kinds or (float in kinds and type(data) is int)
    if not fits:
        raise ValueError(f"{data!r} is not {' or '.join(_SCALARS[each] for each in kinds)}")
    if isinstance(data, float) and not math.isfinite(data):
        raise ValueError(f"{data} is not a finite number")
    return data


def _member(data: object, cls: Any) -> object:  # noqa: ANN401 - any annotation
    """A name of an enumeration, or one of the texts of a Literal."""
    names = get_args(cls) or tuple(member.value for member in cls)
    if data not in names:
        raise ValueError(f"{data!r} is not one of {', '.join(map(repr, names))}")
    return data if get_args(cls) else cls(data)


def _tuple(data: object, cls: Any) -> tuple[object, ...]:  # noqa: ANN401 - any annotation
    if not isinstance(data, (list, tuple)):
        raise ValueError(f"{data!r} is not a list")  # noqa: TRY004 - cattrs gathers ValueErrors
    kind = get_args(cls)[0]
    kinds: Any = list[kind]  # type: ignore[valid-type]
    return tuple(_converter().structure(data, kinds))
