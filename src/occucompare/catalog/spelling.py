"""Words of titles that are spelt otherwise: in the plural, abridged, misspelt."""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Mapping


def singular(word: str) -> str:
    """The word without the ending of a plural; a key for look-up, not always a word.

    >>> [singular(word) for word in ("nurses", "secretaries", "salesmen", "coaches", "boss")]
    ['nurse', 'secretary', 'salesman', 'coach', 'boss']
    """
    if word.endswith("men"):
        return f"{word[:-2]}an"
    if not word.endswith("s") or len(word) <= _SHORT or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-2] if word.endswith(("sses", "shes", "ches", "xes")) else word[:-1]


class Vocabulary:
    """Words with how often they are used, and the words that a misspelt one may be."""

    def __init__(self, uses: Mapping[str, int]) -> None:
        self._uses = uses
        self._words = frozenset(uses)
        self._by_piece: defaultdict[str, list[str]] = defaultdict(list)
        for word in uses:
            edged = f" {word} "
            for start in range(len(word)):
                self._by_piece[edged[start : start + _PIECE]].append(word)
        self._between: defaultdict[str, str] = defaultdict(str)
        for piece in self._by_piece:
            self._between[piece[0] + piece[2]] += piece[1]

    def near(self, word: str, limit: int, *, far: bool) -> list[tuple[str, float]]:
        """The words that it may be, nearest first, with their likeness.

        Those at more than one edit are among them if `far` says so, or if there is none nearer.
        """
        near = self.one_edit_away(word)
        alike = {each: 1 - 1 / max(len(word), len(each)) for each in near}
        if far or not near:
            alike |= {each: likeness(word, each) for each in self._sharing_pieces(word)}
        alike.pop(word, None)
        ranked = [(like, self._uses[each], each) for each, like in alike.items() if like >= _ALIKE]
        return [(each, like) for like, _, each in heapq.nlargest(limit, ranked)]

    def one_edit_away(self, word: str) -> frozenset[str]:
        """The words with one letter more, less, another, or two neighbours swapped."""
        edged, size = f" {word} ", len(word)
        between = self._between
        tried = [f"{word[:at]}{word[at + 1 :]}" for at in range(size)]
        tried += [f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}" for at in range(size - 1)]
        # Only letters that some word has between the same two neighbours.
        for skipped in (0, 1):
            tried += [
                f"{word[:at]}{letter}{word[at + skipped :]}"
                for at in range(size + 1 - skipped)
                for letter in between.get(edged[at] + edged[at + 1 + skipped], "")
            ]
        return self._words.intersection(tried) - {word}

    def _sharing_pieces(self, word: str) -> list[str]:
        """The words that share most runs of three letters with it, by the rarer runs."""
        edged, size = f" {word} ", len(word)
        runs = {edged[start : start + _PIECE] for start in range(size)}
        known = sorted((len(self._by_piece[run]), run) for run in runs if run in self._by_piece)
        shared: Counter[str] = Counter()
        for _, run in known[:_RAREST_PIECES]:
            shared.update(self._by_piece[run])
        likely = [
            (count / (size + len(each)), each)
            for each, count in shared.items()
            if count > 1 or size < _FEW_LETTERS
        ]
        return [each for _, each in heapq.nlargest(_WORTH_A_LOOK, likely)]


def likeness(left: str, right: str) -> float:
    """How alike two words are, from 0 to 1: one less the share of letters to edit.

    >>> round(likeness("acturay", "actuary"), 3)
    0.857
    """
    return 1 - _edits(left, right) / max(len(left), len(right), 1)


def _edits(left: str, right: str) -> int:
    """Letters to add, leave out, replace or swap; a column of the usual table is one number.

    Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003.
    """
    masks: dict[str, int] = {}
    for place, letter in enumerate(left):
        masks[letter] = masks.get(letter, 0) | 1 << place
    full, last = (1 << len(left)) - 1, 1 << len(left) >> 1
    rises, falls, level, before, edits = full, 0, 0, 0, len(left)
    for letter in right:
        mask = masks.get(letter, 0)
        swapped = ((~level & mask) << 1) & before
        level = (((mask & rises) + rises) ^ rises) | mask | falls | swapped
        up, down = falls | ~(level | rises), rises & level
        edits += bool(up & last) - bool(down & last)
        up, down = up << 1 | 1, down << 1
        rises, falls, before = (down | ~(level | up)) & full, up & level & full, mask
    return edits if left else len(right)


_SHORT = 3
_PIECE, _RAREST_PIECES, _FEW_LETTERS, _WORTH_A_LOOK = 3, 6, 5, 12
_ALIKE = 0.6


def _table(text: str) -> dict[str, tuple[str, ...]]:
    pairs = (pair.split(":") for pair in " ".join(text.split()).split("; "))
    return {short: tuple(long.split()) for short, long in pairs}


def _both_ways(table: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    both = dict(table)
    for short, long_forms in table.items():
        for each in long_forms:
            both[each] = (*both.get(each, ()), short)
    return both


# Words that say little about a title.
LINKS = frozenset(
    ("and", "of", "the", "in", "for", "to", "at", "by", "on", "or", "with", "a", "an")
)

# What people write for a word, and the word for that; in the singular.
OTHER_FORMS = _both_ways(
    _table("""
    acct: account accountant accounting; admin: administrator administrative administration;
    assoc: associate; asst: assistant; atty: attorney; auto: automotive automobile;
    bldg: building; cert: certified; comm: communication commercial; const: construction;
    coord: coordinator; cust: customer; dept: department; dev: developer development;
    dir: director; dist: district; ed: education; elec: electrical electronic electrician;
    eng: engineer engineering; engr: engineer; equip: equipment; exec: executive;
    fin: financial finance; govt: government; info: information; inst: instructor;
    intl: international; jr: junior; lab: laboratory; maint: maintenance; math: mathematics;
    mech: mechanic mechanical; med: medical; mfg: manufacturing; mgmt: management;
    mgr: manager; mktg: marketing; mngr: manager; natl: national; op: operator operation;
    oper: operator; pharm: pharmacy; phys: physical; prod: production product; prof: professor;
    psych: psychology psychiatric psychologist; rehab: rehabilitation; rep: representative;
    sec: secretary security; spec: specialist; sped: special; sr: senior; stat: statistics;
    supt: superintendent; supv: supervisor; surg: surgical; svc: service; sys: system;
    tech: technician technologist technical technology; telecom: telecommunication;
    univ: university; vet: veterinarian veterinary; whse: warehouse
    """)
)

# Letters that people say for several words; in the singular.
PHRASES = _table("""
    ai: artificial intelligence; ap: account payable; ar: account receivable;
    avp: assistant vice president; cad: computer aided design; cdl: commercial driver;
    cma: certified medical assistant; cna: certified nursing assistant;
    cpa: certified public accountant; crna: nurse anesthetist; csr: customer service representative;
    dba: database administrator; dr: doctor; ece: early childhood education;
    emt: emergency medical technician; er: emergency room; evp: executive vice president;
    ft: full time; gm: general manager; gp: general practitioner; hr: human resource;
    hvac: heating ventilation air conditioning; ict: information technology;
    icu: intensive care unit; it: information technology; lpn: licensed practical nurse;
    lvn: licensed vocational nurse; md: medical doctor; ml: machine learning;
    np: nurse practitioner; ot: occupational therapist; pa: physician assistant;
    pm: project manager; pr: public relation; pt: physical therapist; qa: quality assurance;
    qc: quality control; rn: registered nurse; sde: software engineer; slp: speech pathologist;
    sme: subject matter expert; svp: senior vice president; swe: software engineer;
    sysadmin: system administrator; ta: teaching assistant; ux: user experience;
    vp: vice president
    """)
