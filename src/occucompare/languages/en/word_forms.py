"""One word of a title: what it names, its plural and singular, its capitals, its article."""

from __future__ import annotations

import re
import unicodedata

from occucompare.languages.en.title_words import (
    ACRONYMS,
    AFTER_NOUN,
    BEFORE,
    IRREGULAR,
    KIN,
    LABEL_ENDINGS,
    LABELS,
    NOT_LABELS,
    NOT_MEN,
    PARTICLES,
    PERSON_ENDINGS,
    PERSONS,
    PREPOSITIONS,
    PRONOUNCED,
    PROPER,
    SPELLED,
    THINGS,
)


def is_person(word: str) -> bool:
    """Whether the word is known to name one person.

    >>> [is_person(word) for word in ("nurse", "sous-chef", "center", "drawer-in")]
    [True, True, False, True]
    """
    word = word.strip(_MARKS)
    if word.isupper() and word.lower() not in ACRONYMS:
        return False
    word = word.lower()
    if "-" in word:
        first, _, rest = word.partition("-")
        word = first if _is_behind(rest) else rest.rpartition("-")[2]
    if word in PERSONS:
        return True
    return len(word) > _SHORT and word.endswith(PERSON_ENDINGS) and word not in THINGS


def is_people(word: str) -> bool:
    """Whether the word is known to name several people."""
    word = word.strip(_MARKS)
    one = singular_word(word)
    return one != word and is_person(one)


def is_plural(word: str) -> bool:
    """Whether a title that ends in this word is a plural already."""
    word = word.strip(_MARKS)
    if is_people(word):
        return True
    plain = word.isalpha() and word.endswith("s") and not word.endswith(("ss", "us", "is", "ics"))
    return plain and not is_label(word) and not is_label(singular_word(word))


def is_label(word: str) -> bool:
    """Whether the word names a field, a thing or nothing at all, so that a worker must be added."""
    word = word.lower().strip(_MARKS)
    if word in LABELS:
        return True
    if is_person(word) or word in NOT_LABELS:
        return False
    return word.endswith(LABEL_ENDINGS) or not any(map(str.isalpha, word))


def plural_word(word: str) -> str:
    """Several of one person.

    >>> [plural_word(word) for word in ("foreman", "LPN", "editor-in-chief", "secretary-treasurer")]
    ['foremen', 'LPNs', 'editors-in-chief', 'secretary-treasurers']
    """
    first, hyphen, rest = word.partition("-")
    if hyphen and _is_behind(rest) and (is_person(first) or first in KIN):
        return f"{plural_word(first)}-{rest}"
    body = word.rstrip(_MARKS)
    if "." in body:
        return f"{word}s"
    return _plural_body(body) + word[len(body) :]


def _is_behind(rest: str) -> bool:
    first, *_, final = [*rest.split("-"), rest.rpartition("-")[2]]
    return first in PREPOSITIONS or final in PARTICLES or final in AFTER_NOUN


def _plural_body(word: str) -> str:
    lower = word.lower()
    if lower in IRREGULAR:
        return IRREGULAR[lower]
    if lower.endswith("person"):
        return f"{word[:-4]}ople"
    if lower.endswith("man") and lower not in NOT_MEN:
        return f"{word[:-2]}en"
    if not word[-2:].islower():
        return f"{word}s"
    if lower.endswith("y") and lower[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if re.search(_HISS, lower) else f"{word}s"


def singular_word(word: str) -> str:
    """One of several people; a word that is no plural comes back as it was.

    >>> [singular_word(word) for word in ("waitresses", "nurses", "foremen", "secretaries", "boss")]
    ['waitress', 'nurse', 'foreman', 'secretary', 'boss']
    """
    lower = word.lower()
    first, hyphen, rest = word.partition("-")
    if hyphen and _is_behind(rest):
        return f"{singular_word(first)}-{rest}"
    if lower in _ONE_OF:
        return _ONE_OF[lower]
    if lower.endswith("people"):
        return f"{word[:-5]}erson"
    if lower.endswith("men") and is_person(f"{word[:-3]}man"):
        return f"{word[:-3]}man"
    if not lower.endswith("s") or lower.endswith(("ss", "us")):
        return word
    if not lower.endswith("es"):
        return word[:-1]
    guesses = [word[:-1], word[:-2], f"{word[:-3]}y"]
    likeliest = 2 if lower.endswith("ies") else 1 if re.search(_HISS, lower[:-2]) else 0
    return next(filter(is_person, guesses), guesses[likeliest])


def capitals(word: str, following: str = "") -> str:
    """The word with the capitals that it keeps in the middle of a sentence.

    >>> [capitals(word) for word in ("Lpn", "Spanish", "X-Ray", "E-Commerce", "ui/ux", "VoIP")]
    ['LPN', 'Spanish', 'X-ray', 'e-commerce', 'UI/UX', 'VoIP']
    """
    bare = word.strip(_MARKS)
    if word.lower() in SPELLED or not bare:
        return SPELLED.get(word.lower(), word)
    cased = _listed(bare, following.lower().strip(_MARKS))
    if not cased:
        cased = "/".join(map(_joined, bare.split("/"))) if not bare.isalpha() else _word(bare)
    return word.replace(bare, cased)


def _listed(word: str, following: str = "") -> str:
    """The word as a table writes it, or nothing."""
    lower = word.lower()
    if lower in SPELLED:
        return SPELLED[lower]
    if lower in BEFORE and following in BEFORE[lower][1]:
        return BEFORE[lower][0]
    if lower in ACRONYMS or (not lower.isalpha() and re.fullmatch(_INITIALS, lower)):
        return word.upper()
    stem = lower.removesuffix("'s").removesuffix("s")
    plural = stem in ACRONYMS and len(lower) > _SHORT and not lower.endswith("ss")
    return stem.upper() + lower[len(stem) :] if plural else ""


def _joined(word: str) -> str:
    pieces = word.split("-")
    if len(pieces) == 1:
        return _listed(word) or _word(word)
    first, *others = (
        _plain(piece) if len(piece) > 1 else _edge_letter(piece, place, len(pieces) - 1)
        for place, piece in enumerate(pieces)
    )
    acronym = _listed(first) if len(first) >= _SHORT else ""
    return "-".join([acronym or first, *others])


def _word(word: str) -> str:
    return _plain(word) if len(word) > 1 else _letter(word)


def _plain(word: str) -> str:
    lower = word.lower()
    if lower.removesuffix("'s") in PROPER:
        return lower.capitalize()
    if word[1:] != lower[1:]:
        return lower if word.isupper() and is_person(lower) else word
    return lower


def _letter(letter: str) -> str:
    """A letter by itself is a name ("C programmer"), or a word ("a", "n")."""
    return letter if letter in "aeino" else letter.upper()


def _edge_letter(letter: str, place: int, final: int) -> str:
    """At an edge a letter is a name ("K-12", "pre-K"), but for the e of e-commerce."""
    inside = 0 < place < final
    electronic = place == 0 and letter in "eE"
    return letter.lower() if inside or electronic else letter.upper()


def indefinite_article(phrase: str) -> str:
    """The article by sound: "a UX researcher", "an HR manager", "an 8th grade teacher".

    >>> [indefinite_article(word) for word in ("LAN", "LPN", "European", "hourly", ".NET")]
    ['a', 'an', 'a', 'an', 'a']
    """
    first = re.search(_FIRST, phrase)
    word = first[0] if first else ""
    if phrase.startswith("."):  # said "dot"
        return "a"
    if word[:2].isupper() and word not in _SAID and len(word) <= _LONGEST_SPELLED:
        return "an" if word[0] in "AEFHILMNORSX" else "a"
    plain = unicodedata.normalize("NFD", word).lower()
    return "an" if re.match(_AN, plain) and not re.match(_NOT_AN, plain) else "a"


_MARKS = ".,;:()[]\"'!?*"
_SHORT = 3
_LONGEST_SPELLED = 5
_ONE_OF = {many: one for one, many in IRREGULAR.items()}
_SAID = frozenset(map(str.upper, PRONOUNCED))

# Patterns are compiled when they are first used: importing them costs nothing.
_HISS = r"(?:s|x|z|sh|(?<!ar)ch)$"
_FIRST = r"[^\W_]+"
_INITIALS = (
    r"[a-z](?:\.[a-z])+|[a-z]{1,2}&[a-z]{1,2}|[a-z](?:\+\+|#)"  # u.s, r&d, c++
    r"|\d[a-z]|[a-z]{1,2}\d+[a-z]?|[a-z]\d[a-z]"  # 3d, k9, b2b
)
_AN = (
    r"[aeiou]|8|1[18](?!\d)|hour|honest|hono|heir|herb(?!ert|ar)|hors d"
    r"|xbox|x-?ray|[fhlmnrsx]$"  # letters by their names
)
_NOT_AN = (
    r"e[uw]|onc?e(?![a-z])|ouija"
    r"|uni(?![nmd])|u(?:s[aeiou]|t[aeio]|r[aeio]|bi|k|fo|ga|nanim)|u$"  # said "you"
)
