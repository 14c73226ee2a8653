"""The engine and the pages in English, for the tests: what needs a lexicon has it here."""

import functools

from occucompare import Role, Thresholds, metrics_of
from occucompare.formats.frames import frame
from occucompare.languages.en.lexicon import LEXICON
from occucompare.model.style import TextStyle
from occucompare.presentation import outputs
from occucompare.presentation.charts import bars, pay, skills
from occucompare.presentation.pages import cards, comparison, ranking, role
from occucompare.presentation.rows import rows
from occucompare.presentation.tables import many, pairs
from occucompare.wording import telling, text
from occucompare.wording.custom import sample_pairs
from occucompare.wording.lexicon import Patterns
from occucompare.wording.message import Worded, of_metric
from occucompare.wording.messages import MESSAGES, metric_of, named
from occucompare.wording.role_text import role_text
from occucompare.wording.same_title import told_apart
from occucompare.wording.style import DEFAULT

LINES = Thresholds()
ABOUT_TWO = tuple(sorted(name for name, each in MESSAGES.items() if each.scope == "difference"))
ABOUT_ONE = tuple(sorted(name for name, each in MESSAGES.items() if each.scope == "role"))
WHOLE = tuple(sorted(name for name, each in MESSAGES.items() if each.scope == "whole"))


def bound(function, place=1):
    """A function of presentation with English as its lexicon."""

    @functools.wraps(function)
    def with_english(*given, **choices):
        return function(*given[:place], LEXICON, *given[place:], **choices)

    return with_english


comparison_page = bound(comparison.comparison_page)
ranking_page = bound(ranking.ranking_page)
role_page = bound(role.role_page)
role_card = bound(cards.role_card)
catalog_card = bound(cards.catalog_card)
comparison_table = bound(pairs.comparison_table)
roles_table = bound(many.roles_table)
page_of = bound(outputs.page_of, 2)
written = functools.partial(role_text, lexicon=LEXICON)


def pair(compared):
    """Both roles of a comparison as text."""
    roles = telling.two_roles(compared, LEXICON)
    return roles.left, roles.right


def block(compared, style=None):
    return text.block(compared, style or TextStyle(), LEXICON)


def about(one, length="standard", style=None):
    return text.about_role(one, length, style or TextStyle(), LEXICON)


def theme(one, names, length, style=None):
    return text.topic_of_role(one, names, length, style or TextStyle(), LEXICON)


def standalone(compared, kinds, length="standard", style=None):
    return text.standalone(compared, kinds, length, style or TextStyle(), LEXICON)


def share_bars(compared, metric):
    roles = told_apart((compared.left, compared.right), LEXICON)
    return bars.share_bars(compared[metric], roles)


def skills_diverging(compared, metric="skills"):
    roles = told_apart((compared.left, compared.right), LEXICON)
    return skills.opposed_lists(compared[metric], roles)


def metric_bars(roles, metric):
    return bars.metric_bars(told_apart(roles, LEXICON), metric)


def pay_spans(roles, **choices):
    return pay.pay_spans(told_apart(roles, LEXICON), **choices)


def comparison_rows(compared):
    return rows.comparison_rows(compared, *pair(compared))


def role_rows(one):
    return rows.role_rows(written(one))


def to_frame(compared, *, backend=None):
    return frame(comparison_rows(compared), rows.COMPARISON_COLUMNS, backend=backend)


def roles_frame(roles, *, backend=None):
    every = (row for one in roles for row in role_rows(one))
    return frame(every, rows.ROLE_COLUMNS, backend=backend)


class Kind:
    """A bundled message about one metric of two roles, or one that a metric's label words."""

    def __init__(self, name):
        message = MESSAGES.get(name)
        self.name = name
        if message is None:
            self.metric = next(each for each in metrics_of(Role) if each.name == name)
            self.worded = telling.labelled(self.metric, LEXICON)
        else:
            self.metric = metric_of(message, Role)
            self.worded = telling.bundled(message, LEXICON)

    @property
    def wordings(self):
        """How many patterns say the same, where there are most."""
        forms = self.worded.patterns.forms.values() if self.worded else ()
        return max((len(each) for form in forms if form for each in form.every), default=1)

    def sentence(self, left, right, lines, style=DEFAULT):
        """The sentence about two roles as text; None for nothing."""
        if self.worded is None:
            return None
        selected = of_metric(self.worded.message, self.metric, left, right, lines)
        return self.worded.sentence(selected, style)

    def samples(self):
        return list(sample_pairs(self.metric, LEXICON))


def mine(name, metric, forms):
    """A message of one's own about a metric, from patterns by case, unchecked."""
    return Worded(named(name, metric), Patterns(forms), LEXICON)
