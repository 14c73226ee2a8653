"""One layer of a plot, made at once: Altair's shorthand and its chained calls cost ten times that.

Marks, axes and scales are plain data, which Altair checks when a chart is shown or saved and not,
as it does its own objects, when each is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def layer(
    alt: Any,  # noqa: ANN401
    data: Any,  # noqa: ANN401
    mark: Mapping[str, object],
    *,
    where: str | None = None,
    **channels: object,
) -> Any:  # noqa: ANN401
    """Marks for the rows of which a Vega expression holds, or for all."""
    return alt.Chart(
        data,
        mark=mark,
        transform=alt.Undefined if where is None else [{"filter": where}],
        encoding=alt.FacetedEncoding(**channels),
    )


def number(channel: Any, field: str, **options: object) -> Any:  # noqa: ANN401
    """A channel that is read from a field of numbers: `number(alt.X, "value")`."""
    return channel(field=field, type="quantitative", **options)


def name(channel: Any, field: str, **options: object) -> Any:  # noqa: ANN401
    """A channel that is read from a field of names: `name(alt.Text, "shown")`."""
    return channel(field=field, type="nominal", **options)


def known(*fields: str) -> str:
    """The Vega expression that holds for a row in which all those fields are known."""
    return " && ".join(f"isValid(datum.{field})" for field in fields)
