"""A page of two roles as one would make it by hand: plain dictionaries, f-strings and Jinja2.

It has about as many rows, bars and bytes as the library's page, and does what a careful hand does:
cells and gaps from rounded figures, escaped text, drawings as SVG, sources. It knows nothing of
lengths, styles, standard errors, reasons for absence or sentences that follow from the figures.
"""

from __future__ import annotations

import jinja2

_STYLE = "".join(
    f".part-{number} {{ margin: {number}px 0; padding: 0.5rem; color: #222; }}\n"
    f"@media print {{ .part-{number} {{ break-inside: avoid; color: black; }} }}\n"
    for number in range(60)
)

_TEMPLATE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{{ left.title }} and {{ right.title }} compared</title>
<meta name="description" content="{{ lead[0] }}">
<style>{{ style|safe }}</style>
</head>
<body>
<h1>{{ left.title }} and {{ right.title }} compared</h1>
{% for sentence in lead %}<p class="lead">{{ sentence }}</p>
{% endfor %}
{% for section in sections %}
<section id="{{ section.id }}" aria-labelledby="{{ section.id }}-heading">
<h2 id="{{ section.id }}-heading">{{ section.heading }}</h2>
{% for sentence in section.prose %}<p>{{ sentence }}</p>
{% endfor %}
{% if section.rows %}<table>
<caption>{{ section.heading }} of {{ left.title }} and {{ right.title }}</caption>
<thead><tr><th scope="col">Metric</th><th scope="col">{{ left.title }}</th>
<th scope="col">{{ right.title }}</th><th scope="col">Difference</th></tr></thead>
<tbody>
{% for row in section.rows %}<tr><th scope="row">{{ row.label }}</th>
<td class="figure">{{ row.left }}</td><td class="figure">{{ row.right }}</td>
<td class="figure {{ row.way }}">{{ row.gap }}</td></tr>
{% endfor %}</tbody>
</table>{% endif %}
{% if section.bars %}<svg viewBox="0 0 640 {{ section.bars|length * 48 }}" role="img" \
aria-label="{{ section.heading }} of both">
{% for bar in section.bars %}
<text x="0" y="{{ bar.y + 12 }}" class="label">{{ bar.name }}</text>
<rect x="200" y="{{ bar.y }}" width="{{ bar.left_width }}" height="14" class="left"/>
<text x="{{ bar.left_width + 206 }}" y="{{ bar.y + 12 }}" class="value">{{ bar.left }}</text>
<rect x="200" y="{{ bar.y + 18 }}" width="{{ bar.right_width }}" height="14" class="right"/>
<text x="{{ bar.right_width + 206 }}" y="{{ bar.y + 30 }}" class="value">{{ bar.right }}</text>
{% endfor %}</svg>{% endif %}
</section>
{% endfor %}
<section id="sources"><h2>Sources</h2><ul>
{% for source in sources %}<li>{{ source.publisher }}, {{ source.dataset }}, {{ source.period }},
<a href="{{ source.address }}">{{ source.address }}</a></li>
{% endfor %}</ul></section>
</body>
</html>
"""
_PAGE = jinja2.Environment(autoescape=True).from_string(_TEMPLATE)

_PAY = ("salary", "median_salary", "hourly", "median_hourly")
_RANGES = ("salary_range", "salary_quartiles", "hourly_range", "hourly_quartiles")
_NUMBERS = ("jobs", "openings", "growth", "age")
_NAMES = ("entry_education", "experience", "training", "best_city", "best_state", "best_industry")
_SHARES = ("education", "gender", "race")
_WEIGHTS = ("skills", "knowledge", "technologies", "skill_scores")


def hand_page(left, right):
    """A whole document about two roles, from their plain data."""
    pay = [_pay_row(name, left, right) for name in _PAY]
    ranges = [_range_row(name, left, right) for name in _RANGES]
    numbers = [_number_row(name, left, right) for name in _NUMBERS]
    names = [_name_row(name, left, right) for name in _NAMES]
    sections = [
        _section("Overview", [*pay, *numbers, *names]),
        _section("Salary", [*pay, *ranges]),
        _section("Jobs and outlook", numbers),
        _section("Getting into the job", names),
        *(_section(_label(name), *_shares(name, left, right)) for name in _SHARES),
        *(_section(_label(name), *_weights(name, left, right)) for name in _WEIGHTS),
    ]
    lead = [row["prose"] for row in (*pay[:1], *numbers)]
    sources = {}
    for role in (left, right):
        for value in role.values():
            if isinstance(value, dict) and "source" in value:
                source = value["source"]
                sources[source["dataset"], source.get("period")] = source
    return _PAGE.render(
        left=left, right=right, style=_STYLE, lead=lead, sections=sections, sources=sources.values()
    )


def _section(heading, rows, bars=()):
    prose = [row["prose"] for row in rows if "prose" in row]
    slug = heading.lower().replace(" ", "-")
    return {"id": slug, "heading": heading, "prose": prose, "rows": rows, "bars": bars}


def _label(name):
    return name.replace("_", " ").capitalize()


def _row(name, one, other, gap="", way="", **more):
    return {"label": _label(name), "left": one, "right": other, "gap": gap, "way": way, **more}


def _figure(role, name):
    return role.get(name, {}).get("figure")


def _missing(name, one, other):
    return _row(name, *("not published" if each is None else "published" for each in (one, other)))


def _pay_row(name, left, right):
    one, other = _figure(left, name), _figure(right, name)
    if one is None or other is None:
        return _missing(name, one, other)
    shown = one["amount"], other["amount"]
    return _compared(name, (left, right), shown, lambda pay: f"${pay:,.2f}")


def _number_row(name, left, right):
    one, other = _figure(left, name), _figure(right, name)
    if one is None or other is None:
        return _missing(name, one, other)
    show = (lambda share: f"{share:.1%}") if name == "growth" else lambda number: f"{number:,}"
    return _compared(name, (left, right), (one, other), show)


def _compared(name, roles, figures, show):
    (left, right), (one, other) = roles, figures
    way = "higher" if other > one else "lower" if other < one else "equal"
    gap = show(abs(other - one))
    relative = f" ({abs(other - one) / one:.1%})" if one else ""
    prose = (
        f"The {_label(name).lower()} of {right['forms']['plural']} is {show(other)}, "
        f"{gap}{relative} {way} than the {show(one)} of {left['forms']['plural']}."
    )
    return _row(name, show(one), show(other), f"{gap}{relative} {way}", way, prose=prose)


def _range_row(name, left, right):
    one, other = _figure(left, name), _figure(right, name)
    if one is None or other is None:
        return _missing(name, one, other)
    cells = [f"${each['low']:,.0f} to ${each['high']:,.0f}" for each in (one, other)]
    low, high = max(one["low"], other["low"]), min(one["high"], other["high"])
    gap = f"both from ${low:,.0f} to ${high:,.0f}" if low <= high else "no overlap"
    return _row(name, *cells, gap)


def _name_row(name, left, right):
    one, other = _figure(left, name), _figure(right, name)
    if one is None or other is None:
        return _missing(name, one, other)
    return _row(name, one["name"], other["name"], "the same" if one == other else "differs")


def _shares(name, left, right):
    sides = [
        {part["name"]: part["share"] for part in (_figure(role, name) or {}).get("parts", ())}
        for role in (left, right)
    ]
    return _weighed(sides, 1, lambda share: f"{share:.1%}")


def _weights(name, left, right):
    sides = [
        {
            item["name"]: item.get("weight", 1)
            for item in (_figure(role, name) or {}).get("items", ())
        }
        for role in (left, right)
    ]
    return _weighed(sides, 5, lambda weight: f"{weight:.2f}")


def _weighed(sides, most, show):
    """Rows and bars of what both sides list, and of what one does."""
    one, other = sides
    rows, bars = [], []
    for place, name in enumerate(list(dict.fromkeys([*one, *other]))[:10]):
        weights = one.get(name), other.get(name)
        cells = ["" if weight is None else show(weight) for weight in weights]
        gap = "" if None in weights else show(abs(weights[1] - weights[0]))
        rows.append(_row(name, *cells, gap))
        widths = [round(380 * (weight or 0) / most) for weight in weights]
        bars.append(
            {
                "name": name, "y": place * 48, "left": cells[0], "right": cells[1],
                "left_width": widths[0], "right_width": widths[1],
            }
        )  # fmt: skip
    return rows, bars
