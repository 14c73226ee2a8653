"""Values that can be looked at: as a page in every format, as a frame, as a plot.

The work is in the formats, each imported when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from occucompare.formats.frames import Backend
    from occucompare.languages.en.plans import Length


class Shown:
    """What notebooks and terminals ask of a value when it is the last of a cell."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        from occucompare.formats.html.document import fragment
        from occucompare.presentation.outputs import page_of

        return fragment(page_of(self, "short"))

    def _repr_markdown_(self) -> str:
        from occucompare.formats.markdown import markdown
        from occucompare.presentation.outputs import page_of

        return markdown(page_of(self, "short"))

    def __rich_console__(self, console: object, options: object) -> Iterator[Any]:
        """What rich prints: the brief page, laid out for a terminal."""
        from occucompare.formats.terminal import console as laid_out
        from occucompare.presentation.outputs import page_of

        yield laid_out(page_of(self, "standard"))


class Paged(Shown):
    """A value with a page of its own, in every format."""

    __slots__ = ()

    def to_markdown(self, *, length: Length = "full") -> str:
        """The page as Markdown that any renderer takes.

        "full" is the whole page; the shorter lengths give a summary, one table and the sources.
        """
        from occucompare.formats.markdown import markdown
        from occucompare.presentation.outputs import page_of

        return markdown(page_of(self, length))

    def to_html(self, *, length: Length = "full") -> str:
        """The page as an HTML fragment with its own style, for another page to hold.

        It has no script, asks for nothing from the network, and its headings begin at `<h2>`.
        """
        from occucompare.formats.html.document import fragment
        from occucompare.presentation.outputs import page_of

        return fragment(page_of(self, length))

    def to_page(self, *, length: Length = "full") -> str:
        """The page as a whole HTML document: no script, no network, light and dark, printable."""
        from occucompare.formats.html.document import document
        from occucompare.presentation.outputs import page_of

        return document(page_of(self, length))

    def to_text(self, *, length: Length = "full", width: int = 80) -> str:
        """The page as plain text in lines of at most `width` columns where words allow."""
        from occucompare.formats.text import text
        from occucompare.presentation.outputs import page_of

        return text(page_of(self, length), width=width)

    def to_frame(self, *, backend: Backend | None = None) -> Any:  # noqa: ANN401 - of the backend chosen
        """The figures as a tidy data frame, a row for each number of each metric.

        `backend` is "pandas", "polars" or "pyarrow"; the default is the first that is installed.
        Raises ExtraMissingError without narwhals and one of these (the extra `frames`).
        """
        from occucompare.presentation.outputs import frame_of

        return frame_of(self, backend)

    def plot(self, metric: str | None = None) -> Any:  # noqa: ANN401 - an altair chart
        """An Altair chart of one metric: by default the ranges of pay.

        Pay is drawn as ranges with median and average, shares and other figures as bars, skills
        as bars to both sides. `chart.save("pay.svg")` and `"pay.png"` work offline. Raises
        NotComparableError where there is nothing to draw, ExtraMissingError without altair (the
        extra `plots`).
        """
        from occucompare.formats.altair.chart import chart
        from occucompare.model.language import language
        from occucompare.presentation.outputs import chart_of

        return chart(chart_of(self, metric), language().document_words)
