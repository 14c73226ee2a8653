"""Values that can be looked at: as a page in every format, as a frame, as a plot.

The work is in the formats, each imported when it is asked for, and in a language, which is found
by its code.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from occucompare.model.language import language
from occucompare.model.style import Length, Number, Register, Wordings, text_style

if TYPE_CHECKING:
    from occucompare.formats.frames import Backend
    from occucompare.model.statement import Sentence


class Shows:
    """What notebooks and terminals ask of a value when it is the last of a cell."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        from occucompare.formats.html.document import fragment

        return fragment(language().page(self, "short"))

    def _repr_markdown_(self) -> str:
        from occucompare.formats.markdown import markdown

        return markdown(language().page(self, "short"))

    def __rich_console__(self, console: object, options: object) -> Iterator[Any]:
        """What rich prints: the brief page, laid out for a terminal."""
        from occucompare.formats.terminal import console as laid_out

        yield laid_out(language().page(self, "standard"))


class HasPage(Shows):
    """A value with a page of its own, in every format."""

    __slots__ = ()

    def to_markdown(self, *, length: Length = "full") -> str:
        """The page as Markdown that any renderer takes.

        "full" is the whole page; the shorter lengths give a summary, one table and the sources.
        """
        from occucompare.formats.markdown import markdown

        return markdown(language().page(self, length))

    def to_html(self, *, length: Length = "full") -> str:
        """The page as an HTML fragment with its own style, for another page to hold.

        It has no script, asks for nothing from the network, and its headings begin at `<h2>`.
        """
        from occucompare.formats.html.document import fragment

        return fragment(language().page(self, length))

    def to_page(self, *, length: Length = "full") -> str:
        """The page as a whole HTML document: no script, no network, light and dark, printable."""
        from occucompare.formats.html.document import document

        return document(language().page(self, length))

    def to_text(self, *, length: Length = "full", width: int = 80) -> str:
        """The page as plain text in lines of at most `width` columns where words allow."""
        from occucompare.formats.text import text

        return text(language().page(self, length), width=width)

    def to_frame(self, *, backend: Backend | None = None) -> Any:  # noqa: ANN401 - of the backend chosen
        """The figures as a tidy data frame, a row for each number of each metric.

        `backend` is "pandas", "polars" or "pyarrow"; the default is the first that is installed.
        Raises ExtraMissingError without narwhals and one of these (the extra `frames`).
        """
        from occucompare.formats.frames import frame

        rows, columns = language().rows(self)
        return frame(rows, columns, backend=backend)

    def plot(self, metric: str | None = None) -> Any:  # noqa: ANN401 - an altair chart
        """An Altair chart of one metric: by default the ranges of pay.

        Pay is drawn as ranges with median and average, shares and other figures as bars, skills
        as bars to both sides. `chart.save("pay.svg")` and `"pay.png"` work offline. Raises
        NotComparableError where there is nothing to draw, ExtraMissingError without altair (the
        extra `plots`).
        """
        from occucompare.formats.altair.chart import chart

        spoken = language()
        return chart(spoken.chart(self, metric), spoken.document_words)


class HasText(HasPage):
    """A value that is told in sentences, each with its facts."""

    __slots__ = ()

    def paragraphs(  # noqa: PLR0913 - every choice is by keyword and has a default
        self,
        *,
        length: Length = "full",
        register: Register = "plain",
        subject: Number | None = None,
        seed: int = 0,
        wording: Wordings = (),
        language: str = "en",
    ) -> tuple[tuple[Sentence, ...], ...]:
        """The sentences of `summary(...)`, paragraph by paragraph, each with its facts."""
        style = text_style(register, subject, seed, wording)
        return _language(language).paragraphs(self, length, style)

    def sentences(  # noqa: PLR0913 - as in paragraphs
        self,
        kinds: Sequence[str] | None = None,
        *,
        length: Length | None = None,
        register: Register = "plain",
        subject: Number | None = None,
        seed: int = 0,
        wording: Wordings = (),
        language: str = "en",
    ) -> tuple[Sentence, ...]:
        """The sentences of `summary(...)`, each with its facts; or those of some kinds.

        With `kinds`, each sentence stands alone, a kind with nothing to say is left out, and
        `length` is that of each sentence: "short" tells the difference, "standard" both figures,
        "full" all that follows from them. The default is "full" for a text, "standard" for kinds.
        The other choices are those of `summary`. Raises WordingError for a kind, a length or
        another choice that does not exist.
        """
        style = text_style(register, subject, seed, wording)
        spoken = _language(language)
        if kinds is not None:
            return spoken.standalone(self, kinds, length or "standard", style)
        told = spoken.paragraphs(self, length or "full", style)
        return tuple([sentence for paragraph in told for sentence in paragraph])

    def summary(  # noqa: PLR0913 - as in paragraphs
        self,
        *,
        length: Length = "standard",
        register: Register = "plain",
        subject: Number | None = None,
        seed: int = 0,
        wording: Wordings = (),
        language: str = "en",
    ) -> str:
        """This value as a text: "headline", "short", "standard" or "full".

        The most telling comes first. `register` is "plain" or "formal"; `subject` makes every
        sentence that can be so about "a collector" ("singular") or "collectors" ("plural"); `seed`
        chooses among wordings that say the same, and the same seed gives the same text; `wording`
        are kinds of your own (Wording); `language` is the code of a language. An empty line stands
        between paragraphs. Raises WordingError for a choice that does not exist.
        """
        style = text_style(register, subject, seed, wording)
        told = _language(language).paragraphs(self, length, style)
        return "\n\n".join(" ".join([each.text for each in paragraph]) for paragraph in told)

    def explain(  # noqa: PLR0913 - as in sentences
        self,
        kinds: Sequence[str] | None = None,
        *,
        length: Length | None = None,
        register: Register = "plain",
        subject: Number | None = None,
        seed: int = 0,
        wording: Wordings = (),
        language: str = "en",
    ) -> str:
        """The sentences of `sentences(...)`, each above a table of the facts that it states."""
        told = self.sentences(
            kinds,
            length=length,
            register=register,
            subject=subject,
            seed=seed,
            wording=wording,
            language=language,
        )
        return _language(language).explanation(told)


_language = language
"""Under a name of its own, because the methods have a choice that is called `language`."""
