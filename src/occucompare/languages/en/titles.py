"""Job titles as they read in running prose: singular, article, plural and possessives.

Here a title is put together in each form; `title_parts` takes it apart, and what a single word is,
`word_forms` tells.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from occucompare.languages.en import title_words
from occucompare.languages.en.title_parts import (
    ALL_OTHER,
    Phrase,
    is_head,
    last_word,
    parsed,
    with_last_word,
)
from occucompare.languages.en.word_forms import (
    indefinite_article,
    is_people,
    is_person,
    is_plural,
    plural_word,
    singular_word,
)
from occucompare.model.values import TitleForms

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHORT_TAIL = 3


@lru_cache(maxsize=4096)
def title_forms(title: str) -> TitleForms:
    """A title, however it was written, in the forms that a sentence needs.

    >>> title_forms("icu nurse").plural
    'ICU nurses'
    >>> title_forms("Cooks, Fast Food").singular
    'fast food cook'
    >>> title_forms("First-Line Supervisors of Security Workers").possessive_plural
    'of first-line supervisors of security workers'
    """
    phrase = parsed(title)
    one, many = _one_and_many(phrase)
    singular = one + phrase.tail + _in_parentheses(phrase.aside)
    article = indefinite_article(singular)
    plural = _with_aside(many + phrase.tail, phrase.aside)
    return TitleForms(
        singular=singular,
        article=article,
        plural=plural,
        possessive_singular=f"{singular}'s" if _owns(phrase) else f"of {article} {singular}",
        possessive_plural=_possessive(plural) if _own(phrase, many) else f"of {plural}",
    )


def _one_and_many(phrase: Phrase) -> tuple[str, str]:
    if is_plural(last_word(phrase.nouns[-1])):
        one, many = _one_of(phrase), _joined(phrase.nouns, phrase.links)
    else:
        one, many = _joined(phrase.nouns, phrase.links), _many_of(phrase)
    return one + phrase.after, many + phrase.after.replace("emeritus", "emeriti")


def _one_of(phrase: Phrase) -> str:
    """One of several "cooks, bakers, and decorators" is a "cook, baker, or decorator"."""
    *others, head = phrase.nouns
    nouns, links = list[str](), list[str]()
    for noun, link in zip(others, phrase.links, strict=True):
        body = link.startswith(",") and last_word(noun) in title_words.BODIES
        several = is_people(last_word(noun))
        nouns.append(
            f"{noun} member" if body else with_last_word(noun, singular_word) if several else noun
        )
        links.append(link.replace(";", ",").replace("and ", "or ") if body or several else link)
    return _joined([*nouns, with_last_word(head, singular_word)], links)


def _many_of(phrase: Phrase) -> str:
    *others, head = phrase.nouns
    nouns = [
        with_last_word(noun, plural_word) if _stands_alone(noun, link, head) else noun
        for noun, link in zip(others, phrase.links, strict=True)
    ]
    return _joined([*nouns, with_last_word(head, plural_word)], phrase.links)


def _stands_alone(noun: str, link: str, head: str) -> bool:
    """Whether the noun is a worker of its own, unlike the drier of "drier and grinder tender"."""
    worker = last_word(noun)
    if not is_person(worker) or not is_person(last_word(head)):
        return False
    if " " not in head or (link == ", " and " " in noun):
        return True
    if "/" in link and last_word(head) not in title_words.SHARED_HEADS:
        return worker not in title_words.MACHINES
    return worker.endswith(title_words.APART) and (
        "/" in link or last_word(head) not in title_words.SHARED_HEADS
    )


def _joined(nouns: Sequence[str], links: Sequence[str]) -> str:
    return "".join(noun + link for noun, link in zip(nouns, [*links, ""], strict=True))


def _with_aside(plural: str, aside: str) -> str:
    return f"all other {plural}" if aside == ALL_OTHER else plural + _in_parentheses(aside)


def _in_parentheses(aside: str) -> str:
    """A remark as a sentence goes on after it: "a surgeon (except pediatric) has"."""
    remark = aside.removeprefix(",").strip()
    return aside if not remark or remark.startswith("(") else f" ({remark})"


def _owns(phrase: Phrase) -> bool:
    """Whether one of them takes 's: "secretary of state's", not "supervisor of workers's"."""
    short = len(phrase.tail.split()) <= _SHORT_TAIL and not phrase.tail.endswith("s")
    return short and not phrase.aside and not _is_bare_list(phrase)


def _own(phrase: Phrase, many: str) -> bool:
    """Whether several take s': "LPNs'", not "editors-in-chief's" or "accountants II's"."""
    inside = "-" in last_word(many) and not many.endswith("s")
    level = phrase.after != "" and phrase.after.strip() not in title_words.AFTER_NOUN
    plain = not phrase.tail and phrase.aside in ("", ALL_OTHER)
    return plain and not inside and not level and not _is_bare_list(phrase)


def _is_bare_list(phrase: Phrase) -> bool:
    """Whether it strings people together without a word: "astronaut, mission specialist"."""
    bare = ", " in phrase.links and not any("and" in link or "or" in link for link in phrase.links)
    return bare and is_head(last_word(phrase.nouns[0]))


def _possessive(plural: str) -> str:
    return f"{plural}'" if plural.endswith("s") else f"{plural}'s"
