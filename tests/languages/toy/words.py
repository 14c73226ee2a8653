"""Figures, lists and titles of the toy language."""

from occucompare.model.values import TitleForms

SIGNS = {"USD": "$", "EUR": "€"}
BOUNDS = {"at least": "τουλάχιστον", "at most": "το πολύ"}
PERIODS = {"year": "χρόνο", "month": "μήνα", "week": "εβδομάδα", "day": "μέρα", "hour": "ώρα"}


def decimal(number):
    """A number with a decimal comma: "3,5"."""
    return f"{number:.10f}".rstrip("0").rstrip(".").replace(".", ",")


def count(number):
    """A whole number with its thousands apart: "23.948"."""
    return f"{number:,.0f}".replace(",", ".")


about = count


def money(amount, currency="USD", per="year"):
    """An amount with its sign behind it: "34.872 $"."""
    written = decimal(round(amount, 2)) if per == "hour" else count(amount)
    return f"{written} {SIGNS[currency]}"


def percent(points):
    """A share: "73,4 %"."""
    return f"{decimal(round(points, 1))} %"


def points(number):
    """A gap of two shares."""
    return f"{decimal(number)} μονάδες"


def years(number):
    """A gap in years."""
    return f"{decimal(number)} χρόνια"


def rating(number, top):
    """A score on a scale."""
    return f"{decimal(number)}/{decimal(top)}"


def stretch(low, high, write):
    """From a low to a high end; an end that is not known is a dot."""
    return "–".join("·" if end is None else write(end) for end in (low, high))


def months(low, high):
    """A time."""
    return f"{stretch(low, high, decimal)} μήνες"


def pay_for(pay):
    """An amount with its period."""
    return f"{money(pay.amount, pay.currency, pay.per)} τον {PERIODS[pay.per]}"


def limit(text, bound):
    """A figure that is a floor or a ceiling."""
    return f"{BOUNDS[bound]} {text}"


def distance(text, reference):
    """A figure that is a distance from that of a reference."""
    return f"{text} από {reference}"


def listed(items, conjunction="and"):
    """Names in a row, with a word before the last."""
    joint = {"and": " και ", "or": " ή "}[conjunction]
    first, last = ", ".join(items[:-1]), "".join(items[-1:])
    return f"{first}{joint}{last}" if first else last


named = listed
"""Several roles in a row: the one thing that a page of two asks of rankings."""


def small(number):
    """A small number: digits do."""
    return str(number)


def quoted(name):
    """A name as somebody typed it."""
    return f"«{name}»"


def with_article(name):
    """There is no article."""
    return name


def lower_label(label):
    """A label stays as it is."""
    return label


def capital(text):
    """The text at the start of a sentence."""
    return text[:1].upper() + text[1:]


def is_joined(title):
    """Whether a title has an "and" of its own."""
    return " και " in title


def title_forms(title):
    """A title stays as it is; many are that title after "all"."""
    many = f"όλοι {title}"
    return TitleForms(
        singular=title, article="ο", plural=many, possessive_singular=title, possessive_plural=many
    )
