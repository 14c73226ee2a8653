"""What a role is made from: its names as they must be, and its plain data with every problem."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar, cast

from occucompare.errors import InvalidDataError, Problem
from occucompare.model.metric import checked_of_plain, given_of_plain, metrics_of
from occucompare.model.plain_data import mapping, reader_of, subclass_named
from occucompare.model.values import Source, TitleForms

T = TypeVar("T")
Problems = list[Problem]

_NAMES = ("title", "code", "area", "aliases")


def accepted_names(role: object, problems: Problems) -> Iterator[tuple[str, object]]:
    """Check what a role is called; its lists as tuples, by the names of their fields."""
    title: object = getattr(role, "title")  # noqa: B009 - a Role, which stands above
    if not isinstance(title, str):
        problems.append(Problem("$.title", f"{title!r} is not a text"))
    elif not title.strip():
        problems.append(Problem("$.title", "the title is empty"))
    for name, kind in (("code", str), ("area", str), ("forms", TitleForms)):
        told: object = getattr(role, name)
        if told is not None and not isinstance(told, kind):
            problems.append(Problem(f"$.{name}", f"{told!r} is not a {kind.__name__}"))
    for name, member in (("aliases", str), ("sources", Source)):
        given: object = getattr(role, name)
        if isinstance(given, (list, tuple)):
            items = tuple(cast("Sequence[object]", given))
            problems += _odd_members(items, member, f"$.{name}")
            yield name, items
        else:
            problems.append(Problem(f"$.{name}", f"{given!r} is not a list"))


def _odd_members(items: Sequence[object], kind: type, path: str) -> Iterator[Problem]:
    for place, item in enumerate(items):
        if not isinstance(item, kind) or (isinstance(item, str) and not item.strip()):
            message = f"{item!r} is not a {kind.__name__}" if item else "it is empty"
            yield Problem(f"{path}[{place}]", message)


def role_of_plain(cls: type[T], base: type[Any], data: object) -> T:
    """A role of some class, or of the subclass that its plain data names.

    `base` is Role itself, whose fields every role has. Raises InvalidDataError with every problem.
    """
    fields = dict(mapping(data))
    name = fields.pop("type", cls.__name__)
    exact: Any = subclass_named(cls, name)
    if exact is None:
        raise ValueError(f"no loaded {cls.__name__} class is called {name!r}; import it first")
    try:
        return cast("T", _reader_of_metrics(exact)(fields))
    except InvalidDataError as error:
        # Read again with every check in its place, so that all problems come together; those of
        # what it is called would be hidden by those of its figures.
        called = {each: fields[each] for each in _NAMES if each in fields}
        problems = [*_problems(exact, fields), *_problems(base, called)]
        found = tuple(dict.fromkeys(problems)) or error.problems
        raise InvalidDataError(f"role {name!r}", found) from None


@functools.cache
def _reader_of_metrics(cls: Any) -> Callable[[object], Any]:  # noqa: ANN401 - a Role class
    """What reads a Role class; its figures are accepted once, when the role is made."""
    return _reader(cls, given_of_plain)


def _problems(cls: type[Any], data: object) -> Sequence[Problem]:
    """Every problem of a role's plain data, those of its figures beside those of its fields."""
    try:
        _reader(cls, checked_of_plain)(data)
    except InvalidDataError as error:
        return error.problems
    return ()


def _reader(cls: type[T], read: Callable[[Any, object], object]) -> Callable[[object], T]:
    metrics = metrics_of(cls)
    return reader_of(cls, {each.name: functools.partial(read, each) for each in metrics})
