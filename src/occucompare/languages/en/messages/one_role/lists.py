"""The lists of one role, such as its skills.

The words of a kind of list are `one` ("skill"), `nouns` ("skills") and `top` ("top three skills").
"""

from __future__ import annotations

from occucompare.languages.en import choices
from occucompare.languages.en.forms import SILENT, Cases
from occucompare.languages.en.messages.one_role.own import of_its_own
from occucompare.languages.en.style import lines

_ALL = "The {nouns} listed for {left.plural} are {left.names}."
_INCLUDE = "The {nouns} listed for {left.plural} include {left.names}."
_SHARES = (
    "{left.first} ({left.first_share}), {left.second} ({left.second_share}), and "
    "{left.third} ({left.third_share})"
)
_TOPS = lines(
    "The {top} for {left.plural} are {left.names}.",
    "Of the {nouns} listed for {left.plural}, {left.names} come first.",
    "For {left.plural}, the {top} are {left.names}.",
    formal="The {top} of {left.plural} are {left.names}.",
    later="The {top} are {left.names}.",
)

LIST = of_its_own(
    Cases(
        choices.TOPS_OF_ONE,
        {
            "empty": SILENT,
            "one": lines(
                "The one {one} listed for {left.plural} is {left.names}.",
                "The list of {nouns} for {left.plural} holds one, {left.names}.",
                later="The one {one} listed is {left.names}.",
            ),
            "all": lines(
                _ALL,
                "For {left.plural}, the {nouns} listed are {left.names}.",
                later="The {nouns} listed are {left.names}.",
            ),
            "some": lines(
                _INCLUDE,
                "Among the {nouns} listed for {left.plural} are {left.names}.",
                "For {left.plural}, the {nouns} listed include {left.names}.",
                formal="The {nouns} recorded for {left.plural} include {left.names}.",
                later="The {nouns} listed include {left.names}.",
            ),
            "tied": lines(
                "Among the top {nouns} for {left.plural} are {left.names}.",
                "The top {nouns} for {left.plural} include {left.names}.",
                formal="The foremost {nouns} of {left.plural} include {left.names}.",
                later="Among the top {nouns} are {left.names}.",
            ),
            "three": _TOPS,
            "shares": lines(
                f"The {{top}} for {{left.plural}} are {_SHARES}.",
                f"For {{left.plural}}, the {{top}} are {_SHARES}.",
                f"Of the {{nouns}} listed for {{left.plural}}, {_SHARES} come first.",
                short="The {top} for {left.plural} are {left.names}.",
                formal=f"The {{top}} of {{left.plural}} are {_SHARES}.",
                formal_short="The {top} of {left.plural} are {left.names}.",
                later=f"The {{top}} are {_SHARES}.",
            ),
        },
    )
)


def list_words(one: str, nouns: str) -> dict[str, str]:
    """The words of one kind of list."""
    return {"one": one, "nouns": nouns, "top": f"top three {nouns}"}
