"""English as one object: what the model and the pages ask of a language."""

from __future__ import annotations

from occucompare.languages.en import numbers
from occucompare.languages.en.phrases import DOCUMENT_WORDS
from occucompare.languages.en.titles import title_forms
from occucompare.model.language import Words
from occucompare.model.values import TitleForms


class English:
    """How English writes titles and figures, and the words that outputs add to a page."""

    code = "en"
    document_words = DOCUMENT_WORDS
    words: Words = numbers  # type: ignore[assignment]

    def title_forms(self, title: str) -> TitleForms:
        """A title as it stands in running prose."""
        return title_forms(title)


LANGUAGE = English()
