"""Ten messages of the toy language, and how their arguments print."""

from occucompare.wording.lexicon import Patterns
from occucompare.wording.style import lines

from . import words

ROLE = {
    "value": lambda figure: figure.text,
    "names": lambda figure: words.listed(figure.number[:3]),
}
PAIR = {
    "gap": lambda selected: selected.a.gap_text(selected.between),
    "shared": lambda selected: words.listed(selected.between.shared[:3]),
    "also": lambda selected: selected.also,
}
ALONE = {"own": lambda names: words.listed(names[:4])}

HEADLINE = {
    "one role": "Ίδιοι: {left.plural}.",
    "clear, one": "{Left.plural} και {right.plural} έχουν άλλο {topics}{tail}.",
    "clear, many": "{Left.plural} και {right.plural} έχουν άλλα {topics}{tail}.",
    "slight": "{Left.plural} και {right.plural} έχουν λίγο άλλο {topics}{tail}.",
    "alike": "{Left.plural} και {right.plural} έχουν ίδια {topics}.",
    "little": "{Left.plural} και {right.plural} μοιάζουν.",
    "nothing": "Για {left.plural} και {right.plural} τίποτα.",
}
# One text for every metric that is a number or a name; {noun} is what is measured.
COMPARED = {
    "equal": "{Left.plural} και {right.plural}: {noun} {left.value}.",
    "similar": "{High.plural} και {low.plural}: {noun} {high.value} και {low.value}.",
    "higher": lines(
        "{High.plural}: {noun} {high.value}, {gap} πάνω από {low.plural} ({low.value}).",
        "{High.plural}{also} έχουν {gap} πάνω από {low.plural}: {noun} {high.value}, {low.value}.",
        short="{High.plural}: {noun} {gap} πάνω από {low.plural}.",
    ),
    "at_least": "{High.plural}: {noun} {high.value}, πάνω από {low.plural} ({low.value}).",
    "differs": "{Left.plural}: {noun} {left.value}. {Right.plural}: {right.value}.",
    "overlap": "{Left.plural}: {noun} {left.value}. {Right.plural}: {right.value}.",
    "one_known": "{Known.plural}: {noun} {known.value}. {Missing.plural}: τίποτα.",
    "neither_known": "{Left.plural} και {right.plural}: {noun} τίποτα.",
    "together": "{Left.plural} και {right.plural} μαζί: {noun} {left.value}.",
    "not_comparable": "{Left.plural}: {noun} {left.value}. {Right.plural}, αλλιώς: {right.value}.",
}
SHARED = {"sets.empty": "", "sets.none": "", "sets": "Μαζί: {shared}."}
OWN = {
    "sets": "{Left.plural}: {left.own}. {Right.plural}: {right.own}.",
    **dict.fromkeys((f"sets.none, {right}" for right in ("none", "one", "few", "many")), ""),
    **dict.fromkeys((f"sets.{left}, none" for left in ("one", "few", "many")), ""),
}
ONE = "{Left.plural}: {noun} {left.value}."
ONE_LIST = {"empty": "", "shares": ""} | dict.fromkeys(
    ("one", "all", "some", "tied", "three"), "{Left.plural}: {left.names}."
)

MESSAGES = {
    "headline": Patterns(HEADLINE),
    "salary": Patterns(COMPARED, {"noun": "μισθός"}),
    "growth": Patterns(COMPARED, {"noun": "άνοδος"}),
    "jobs": Patterns(COMPARED, {"noun": "θέσεις"}),
    "shared_skills": Patterns(SHARED),
    "own_skills": Patterns(OWN),
    "role_salary": Patterns({"known": ONE}, {"noun": "μισθός"}),
    "role_growth": Patterns(
        dict.fromkeys(("grow", "shrink", "flat", "bound"), ONE), {"noun": "άνοδος"}
    ),
    "role_jobs": Patterns(dict.fromkeys(("one", "many", "bound"), ONE), {"noun": "θέσεις"}),
    "role_top_skills": Patterns(ONE_LIST),
}
SILENCE = Patterns({})


def patterns(name):
    """The patterns of a message; of one that is not in this dictionary, none: nothing is said."""
    return MESSAGES.get(name, SILENCE)


def labelled(metric):
    """The patterns of a metric that has no message: its label and both figures."""
    return Patterns(COMPARED, {"noun": metric.label}) if metric.measure.family else None
