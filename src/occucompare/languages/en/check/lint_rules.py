"""What is wrong in a text, as data: each rule's name, its pattern and what to write instead.

A rule must be sure: it marks what no careful writer leaves, and lets pass what one might mean.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

Rule: TypeAlias = Literal[
    # of any English text
    "article",
    "agreement",
    "both a",
    "capital",
    "double punctuation",
    "double space",
    "doubled plural",
    "list comma",
    "malformed money",
    "missing comma",
    "missing noun",
    "missing space",
    "mojibake",
    "percent for points",
    "placeholder",
    "possessive",
    "range hyphen",
    "repeated word",
    "same than",
    "sentence start",
    "similar than",
    "space before punctuation",
    "space in quotes",
    "stray comma",
    # of a sentence and its facts
    "both",
    "count",
    "direction",
    "fact",
    "favours",
    "figure",
    "gap",
    "order",
    "period",
    "rounding",
]


@attrs.frozen
class Pattern:
    """A rule as a pattern. `triggers` are texts without one of which it cannot match.

    What is marked is the group "found", or all that the pattern matches.
    """

    rule: Rule
    pattern: str
    message: str
    triggers: tuple[str, ...]


_NOUN = r"(?:salary|salaries|resumes|education|demographics|responsibilities|duties|skills)"
_PEOPLE = r"(?:ists|ors|ers|ysts|ants|ians|nurses|clerks)"
# "workers compensation" and the like are no possessives that lack a sign.
_FREE = r"(?!drivers education|customers? education)"
_HAS = r"(?:requires|has|is|earns|tends|includes|needs|was)"
_WORD = r"[A-Za-z][A-Za-z'/-]*"
_OPENS = r"(?!(?:and|or|namely|among|including|which|while|for|with|on|in|at|from|but|as)\b)"
_ITEM = rf"{_OPENS}[a-z/-]+(?: (?!(?:and|or)\b)[a-z/-]+){{0,2}}"
_ABBREVIATED = "".join(
    rf"(?<!\b{word}\. )"
    for word in ("vs", "etc", "e.g", "i.e", "sr", "jr", "Sr", "Jr", "asst", "dept", "approx", "inc",
                 "Inc", "ltd", "Ltd", "co", "Co", "no", "No", "cf", "al", "ca", "U.S", "St", "Corp")
)  # fmt: skip
_VERBS = r"(?:tend|earn|are|have|is|has|make|need)"
_NO_FIELD = r"(?:professional|financial|medical|legal|industrial|commercial|automotive|educational)"
_TWICE = r"(?!(?:had|that|very|so|bye|ha|no|long|far|New|York|Walla|Pago|tom|Baden|chop|yo)\b)"
_PAIRED = r"(?!(?:more|again|over|many|through|years?|less|neck|side|days?|time|round|fewer)\b)"

PATTERNS = (
    Pattern(
        "missing space",
        r"(?<=[a-z0-9]{2})[.!?][A-Z](?=[a-z]+,? |n? [a-z])"
        r"|(?<=[.,!?])[\"\u201d](?=[A-Z][a-z]+ [a-z])"
        rf"|(?<=[a-z0-9]{{3}})\.[a-z](?=[a-z]{{3,}} (?:[a-z]+ ){{0,3}}{_VERBS}\b)",
        "put a space between the two sentences",
        (".", "!", "?"),
    ),
    Pattern(
        "sentence start",
        rf"(?<=[a-z0-9)%]{{2}}[.!?] ){_ABBREVIATED}[\"\u201c]?[a-z]+(?![a-z]*[A-Z.-])\b"
        rf"|(?<=[a-z0-9]{{3}}\.)[a-z]{{4,}}(?= (?:[a-z]+ ){{0,3}}{_VERBS}\b)"
        r"|\A[\"\u201c]?[a-z]+(?![a-z]*[A-Z.-])\b(?=[^.!?]*[.!?][\"\u201d]?(?:\s|\Z))",
        "begin the sentence with a capital",
        (".", "!", "?"),
    ),
    Pattern("double space", r"(?<=\S) {2,}(?=\S)", "write one space", ("  ",)),
    Pattern(
        "space before punctuation",
        r"(?<=[\w)%])[ \xa0]+[.,;:!?](?=\s|\Z)",
        "write no space before the sign",
        (" .", " ,", " ;", " :", " !", " ?", "\xa0"),
    ),
    Pattern(
        "double punctuation",
        r"[,;]{2,}|[,;:]\.(?!\.)|\.[,;](?<!etc\.[,;])(?<!\b[A-Z]\.[,;])(?<!\b(?:Inc|Ltd)\.[,;])"
        r"(?<!\b(?:Co|Jr|Sr|no|al|.g|.e)\.[,;])(?<![.]\w\.[,;])"
        r"|(?<![.])\.\.(?![./])|\(\s*\)|%%|\$\$",
        "write one sign",
        (",,", ";;", ",;", ";,", ",.", ";.", ":.", ".,", ".;", "..", "()", "( ", "%%", "$$"),
    ),
    Pattern(
        "space in quotes",
        r"(?<=[\w.,;!?)]) (?=\")|\" (?=\w)",
        "write no space inside the quotation marks",
        (' "', '" '),
    ),
    Pattern(
        "placeholder",
        r"\{[\w.]*\}|\b(?:nan|NaN|undefined|N/A)\b|\bnull\b(?! hypothes| and void)"
        r"|(?<=[a-z,$] )None\b|\[\]|(?<=\b(?:is|of) )-(?=[\s.,;]|\Z)|(?<=\bare )-(?=[\s.,;]|\Z)",
        "write the value, or say that it is not known",
        ("{", "nan", "NaN", "null", "undefined", "None", "[]", "N/A", " -"),
    ),
    Pattern(
        "percent for points",
        r"\d(?:[\d.]*)% (?:less|more) likely|\b(?:less|more) likely\b[^.;]{0,80}?"
        r"(?P<found>\bby \d+(?:\.\d+)?%)",
        'a gap of two shares is in percentage points: "by 1.4 percentage points"',
        (" likely",),
    ),
    Pattern(
        "similar than",
        r"\b[Ss]imilar\b(?:(?!\b(?:more|less|fewer|other|rather|[a-z]{3,}er)\b)[^.;:]){0,60}?"
        r"\bthan\b",
        '"similar to", or "the same as"',
        ("imilar",),
    ),
    Pattern(
        "same than",
        r"\b(?:same|equal|identical)\b(?:(?!\b(?:more|less|fewer|other|rather|[a-z]{3,}er)\b)"
        r"[^.,;:]){0,40}?\bthan\b",
        '"the same as", "equal to"',
        (" than",),
    ),
    Pattern(
        "range hyphen",
        r"(?<![\w.,/$-])\d{1,3}-\d{1,3}(?=%| (?:months?|years?|weeks?|days?|hours?|percent)\b)"
        r"|\$[\d,.]*\d ?- ?\$[\d,]*\d|(?<=\$)\d{1,3},\d{3}-\d{1,3},\d{3}",
        'write "6 to 12"',
        ("-",),
    ),
    Pattern(
        "malformed money",
        r"[-+]\$\d|\$[-+]\d|\$\d{4,}(?![\d,])|\$\d{1,3}(?:,\d{3})*\.\d(?![\d]| [mbt]r?illion|[MBK])"
        r"|\$ \d|\d\$(?!\w)|\$\d[\d,]*,\d{1,2}(?!\d)|\$\d[\d,]*\.\d{3,}",
        "write $1,234 or $12.50, and no sign before it",
        ("$",),
    ),
    Pattern(
        "mojibake",
        r"acirc;(?:(?:euro|trade);)*|euro;trade;|&(?:[a-z]{2,8}|\#\d{2,5});|\u00e2\u20ac.?|\ufffd"
        r"|\u00c3[\x80-\xbf]|\u00c2[\xa0-\xbf]",
        "the text was decoded wrongly; write the character that was meant",
        ("circ;", "euro;", "&", "\u00e2", "\ufffd", "\u00c3", "\u00c2"),
    ),
    Pattern(
        "possessive",
        rf"\b{_FREE}[a-z]+{_PEOPLE} {_NOUN}\b(?! (?:to|for|in|that|as)\b)",
        "the owners need an apostrophe: collectors' salaries",
        (" salar", " resumes", " education", " demographics", " respons", " duties", " skills"),
    ),
    Pattern(
        "doubled plural",
        r"\b[a-z]{3,}[bcdfghjklmnpqrtvwxz]ss\b|\b[\w/]*\baccounts? (?:receivables|payables)\b",
        "write the plural once, on the right word",
        ("ss", "bles"),
    ),
    Pattern(
        "agreement",
        r"(?:\A|(?<=[.;:] )|\b(?:show|say|find|mean)s?(?: us| you)? that )"
        r"(?:(?!(?:of|in|for|than|by|and|to|with|on|from|that|which|as)\b"
        rf"|[a-z]+ing\b|[A-Z][a-z]+ing\b){_WORD} ){{0,4}}?"
        rf"(?P<found>(?:responsibilities|duties|skills|salaries|wages|jobs|[a-z]{{3,}}{_PEOPLE}) "
        rf"{_HAS})\b|\bAmong [^.;,]{{3,60}} include\b",
        "the verb and its subject must agree in number",
        (*(f"s {verb}" for verb in _HAS[3:-1].split("|")), "Among"),
    ),
    Pattern(
        "missing noun",
        rf"\bin the {_NO_FIELD}(?= with\b|[,.;])",
        'the adjective needs a noun: "in the professional sector"',
        (" in the ",),
    ),
    Pattern(
        "both a",
        r"\bto become both an? ",
        '"either a ... or a ...": nobody becomes both',
        ("become both",),
    ),
    Pattern(
        "missing comma",
        r"(?:\A|(?<=[.!?;] )|(?<=[.!?][\"\u201d] ))(?:Meanwhile|Additionally|Moreover"
        r"|Furthermore|Nevertheless|Consequently|Conversely|By contrast"
        r"|In contrast(?! to\b| with\b)) [a-z]+",
        "write a comma after the first word",
        ("Mean", "Add", "More", "Furth", "Never", "Con", "contrast"),
    ),
    Pattern(
        "stray comma",
        r"\bsuch as,\s|(?<=\s)(?:an|the),(?= [a-z])",
        "write no comma here",
        ("such as,", " an,", " the,"),
    ),
    Pattern(
        "capital",
        r"[\"\u201c]?\b(?:powerpoint|javascript|linkedin|microsoft|quickbooks|medicaid|medicare"
        r"|photoshop|american|european|english|spanish)\b(?![./_@])"
        r"|(?<=\d )(?:And|To|Or)(?= \$?\d)",
        "write the capitals as the name has them, and none elsewhere",
        ("powerp", "javas", "linked", "micros", "quickb", "medica", "photosh", "american",
         "european", "english", "spanish", " And ", " To ", " Or "),
    ),
    Pattern(
        "list comma",
        rf"\b(?:includes?|including|are|is|like|such as) (?P<found>{_ITEM}(?:, {_ITEM})*?, "
        rf"{_ITEM} and\b)(?= {_ITEM}(?:[.;:]|\Z))",
        "the same text has a comma before the last item of another list",
        (" and ",),
    ),
    Pattern(
        "repeated word",
        rf"\b{_TWICE}([a-z]{{2,}}) \1\b(?![-'])"
        rf"|(?:\A|[,.;:(] |\b(?:of|for|between|both|compares?|than|are|is|by|with|from|the) )"
        rf"(?P<found>\b{_PAIRED}([a-z]{{4,}}(?: [a-z]{{3,}}){{0,3}}) and \3\b)(?! [a-z])",
        "the same words stand twice",
        (" ",),
    ),
)  # fmt: skip
"""The rules that are patterns; articles and the apostrophe after no s are judged in lint.py."""
