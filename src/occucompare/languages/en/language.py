"""English as one object: what the model and the pages ask of a language."""

from __future__ import annotations

from occucompare.languages.en import numbers
from occucompare.languages.en.titles import title_forms
from occucompare.model.language import Words
from occucompare.model.values import TitleForms


class English:
    """How English writes titles and figures."""

    code = "en"
    words: Words = numbers

    def title_forms(self, title: str) -> TitleForms:
        """A title as it stands in running prose."""
        return title_forms(title)


LANGUAGE = English()
