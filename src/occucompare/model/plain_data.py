"""Values as plain data, both ways: strict, exact, with every problem's path.

Any attrs class is read and written by its fields. A class says itself what is special of it:

- `_tag` is a key under which its name is written, so that it is told from others of its kind;
- `_to_plain()` and `_from_plain(data)` are its own way, for which `fields_of` and `reader_of` help;
- a field of `attrs.field(metadata=read_by(function))` is read by that function.

Reading does not guess: "70000" is not a number and "abc" is not a list. The only importer of
cattrs, and that when it is first needed: comparing needs no plain data.
"""

from __future__ import annotations

import functools
import json
import operator
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard, TypeVar, get_args

import attrs

from occucompare.errors import InvalidDataError, Problem, did_you_mean
from occucompare.model.annotations import (
    SCALARS,
    alternatives,
    concrete_classes,
    is_choice,
    is_kind,
    is_scalar,
    member,
    origin_of,
    scalar_reader,
    tag_of,
)

if TYPE_CHECKING:
    import cattrs
    from typing_extensions import Self

SCHEMA_VERSION = 1
"""Raised when plain data of an older version can no longer be read as it stands."""

T = TypeVar("T")
Dict: TypeAlias = dict[str, Any]
Reader: TypeAlias = Callable[[object], object]

_READER = "occucompare.reader"


class PlainData:
    """A value that turns into plain data and JSON and back, exactly."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """This value as dictionaries, lists, strings, numbers and None, with a schema version."""
        header = {"schema_version": SCHEMA_VERSION, "type": type(self).__name__}
        plain: Dict = dump(self)
        return header | plain

    def to_json(self, *, indent: int | None = None) -> str:
        """This value as JSON text that any JSON reader takes."""
        return json.dumps(self.to_dict(), ensure_ascii=False, allow_nan=False, indent=indent)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """The value that `to_dict` gave, or one written by hand with plain figures.

        Raises InvalidDataError with every problem and its path; nothing is guessed.
        """
        from cattrs import BaseValidationError

        try:
            return read_value(cls, _without_header(cls, data))
        except (BaseValidationError, ValueError) as error:
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
    cls: Any = type(value)
    return _fields_writer(cls)(value)


def reader_of(cls: type[T], readers: Mapping[str, Reader] | None = None) -> Callable[[object], T]:
    """What reads a class by its fields, some of them by functions; it raises InvalidDataError."""
    from cattrs import BaseValidationError

    hook = _hook_of(cls, readers or {})

    def read(data: object) -> T:
        try:
            value: T = hook(data)
        except BaseValidationError as error:
            raise InvalidDataError(cls.__name__, list(_problems(error, "$"))) from None
        return value

    return read


def is_mapping(data: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether data has named fields."""
    # The abstract class is asked last: for texts and numbers that takes ten times as long.
    return isinstance(data, dict) or (
        not isinstance(data, (str, float, int, list, tuple)) and isinstance(data, Mapping)
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
        raise ValueError(f"the key {max(names, key=names.count)!r} is there twice")
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
    import difflib

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
    converter.register_structure_hook_factory(attrs.has, _fields_reader)
    converter.register_structure_hook_factory(is_scalar, scalar_reader)
    for kind in SCALARS:  # cattrs' own ways with these come before those of any factory
        converter.register_structure_hook(kind, scalar_reader(kind))
    read(is_choice, member)
    read(lambda cls: is_kind(cls, tuple), _tuple)
    read(lambda cls: tag_of(cls) is not None, _read_tagged)
    write(lambda cls: tag_of(cls) is not None, _write_tagged)
    read(lambda cls: hasattr(origin_of(cls), "_from_plain"), _read_own)
    write(lambda cls: hasattr(cls, "_to_plain"), operator.methodcaller("_to_plain"))
    return converter


@functools.cache
def _fields_reader(cls: Any) -> Callable[..., Any]:  # noqa: ANN401 - any class
    return _hook_of(cls, {})


def _hook_of(cls: Any, readers: Mapping[str, Reader]) -> Callable[..., Any]:  # noqa: ANN401
    """What reads a class as a hook of cattrs, whose errors it leaves as they are."""
    from cattrs.gen import make_dict_structure_fn, override

    fields = attrs.fields(origin_of(cls))
    every = {each.name: each.metadata[_READER] for each in fields if _READER in each.metadata}
    every |= readers
    hooks: Any = {
        name: override(struct_hook=lambda data, _, read=read: read(data))  # type: ignore[misc]
        for name, read in every.items()
    }
    whole = cls[Any] if getattr(cls, "__parameters__", ()) else cls
    made: Any = make_dict_structure_fn(whole, _converter(), **hooks)

    def read(data: object, _: object = None) -> object:
        return made(data if isinstance(data, dict) else mapping(data), cls)

    return read


@functools.cache
def _fields_writer(cls: Any) -> Callable[[object], Dict]:  # noqa: ANN401 - any class
    from cattrs.gen import make_dict_unstructure_fn

    return make_dict_unstructure_fn(cls, _converter(), _cattrs_omit_if_default=True)


def _read_tagged(data: object, cls: Any) -> object:  # noqa: ANN401 - any annotation
    """A value of the class whose name stands under the tag: of the union, or below the class."""
    tag = tag_of(cls) or ""
    classes = {each.__name__: each for one in alternatives(cls) for each in concrete_classes(one)}
    fields = dict(mapping(data))
    name = fields.pop(tag, None)
    if name not in classes:
        raise ValueError(f"{tag} {name!r} is not one of {', '.join(map(repr, classes))}")
    cls = classes[name]
    return _fields_reader(cls)(fields)


def _write_tagged(value: object) -> Dict:
    cls = type(value)
    return {tag_of(cls) or "": cls.__name__} | fields_of(value)


def _read_own(data: object, cls: object) -> object:
    return operator.methodcaller("_from_plain", data)(origin_of(cls))


def _tuple(data: object, cls: Any) -> tuple[object, ...]:  # noqa: ANN401 - any annotation
    if not isinstance(data, (list, tuple)):
        raise ValueError(f"{data!r} is not a list")  # noqa: TRY004 - cattrs gathers ValueErrors
    kind = get_args(cls)[0]
    kinds: Any = list[kind]  # type: ignore[valid-type]
    return tuple(_converter().structure(data, kinds))
