"""Small files in the publishers' formats, and ways to damage them."""

from __future__ import annotations

import csv
import gzip
import io
import zipfile
from pathlib import Path

DATA = Path(__file__).parents[2] / "shared" / "data"
WHY = "the publishers' own files are not beside this checkout"

OEWS_HEADER = [
    "AREA",
    "AREA_TITLE",
    "AREA_TYPE",
    "PRIM_STATE",
    "NAICS",
    "NAICS_TITLE",
    "I_GROUP",
    "OWN_CODE",
    "OCC_CODE",
    "OCC_TITLE",
    "O_GROUP",
    "TOT_EMP",
    "EMP_PRSE",
    "JOBS_1000",
    "LOC_QUOTIENT",
    "PCT_TOTAL",
    "PCT_RPT",
    "H_MEAN",
    "A_MEAN",
    "MEAN_PRSE",
    "H_PCT10",
    "H_PCT25",
    "H_MEDIAN",
    "H_PCT75",
    "H_PCT90",
    "A_PCT10",
    "A_PCT25",
    "A_MEDIAN",
    "A_PCT75",
    "A_PCT90",
    "ANNUAL",
    "HOURLY",
]
_NATION = "99|U.S.|1|US|000000|Cross-industry|cross-industry|1235|"
_IDAHO = "16|Idaho|2|ID|000000|Cross-industry|cross-industry|1235|"
_IOWA = "19|Iowa|2|IA|000000|Cross-industry|cross-industry|1235|"
_BOISE = "14260|Boise City, ID|4|ID|000000|Cross-industry|cross-industry|1235|"
_MINING = "99|U.S.|1|US|21|Mining|sector|5|"
_COLLECTORS = (
    "43-3011|Bill and Account Collectors|detailed|158830|0.7|||||23.59|49060|0.4|"
    "16.54|18.72|22.61|27.38|31.53|34400|38930|47030|56960|65580||"
)
_SURGEONS = (
    "29-1249|Surgeons, All Other|detailed|**|**|||||178.2|370660|1.9|46.6|#|#|#|#|96930|#|#|#|#||"
)
_CHIEFS = (
    "11-1011|Chief Executives|detailed|211850|1.2||||~|#|#|0.9|"
    "35.44|60.61|99.24|#|#|73710|126080|206420|#|#||"
)
_TEACHERS = (
    "25-2021|Elementary School Teachers|detailed|1410970|0.6|||||*|69790|0.3|"
    "*|*|*|*|*|46960|51290|62340|80900|102010|TRUE|"
)
_ACTORS = (
    "27-2011|Actors|detailed|57000|15|||||35.94|*|*|13.16|15.46|23.33|37.12|82.15|*|*|*|*|*||TRUE"
)
_MANAGERS = (
    "11-0000|Management Occupations|major|11132700|0.2|||||69.84|145260|0.2|"
    "28.91|39.89|60.83|84.75|#|60130|82970|126520|176280|#||"
)
_ALL = (_COLLECTORS, _SURGEONS, _CHIEFS, _TEACHERS, _ACTORS, _MANAGERS)


def _split(places: str, lines: tuple[str, ...]) -> list[list[str]]:
    return [(places + line).split("|") for line in lines]


NATION = [OEWS_HEADER, *_split(_NATION, _ALL)]
STATES = [OEWS_HEADER, *_split(_IDAHO, _ALL), *_split(_IOWA, _ALL[:2])]
METROS = [OEWS_HEADER, *_split(_IDAHO, _ALL[:1]), *_split(_BOISE, _ALL[:3])]
SECTORS = [OEWS_HEADER, *_split(_MINING, _ALL[:3])]

_MATRIX = "2024 National Employment Matrix "
OUTLOOK = [
    ["Table 1.2 Occupational projections, 2024\u20132034 (Employment in thousands)"],
    [
        _MATRIX + "title",
        _MATRIX + "code",
        "Occupation type",
        "Employment change, percent, 2024\u201334",
        "Occupational openings, 2024\u201334 annual average",
        "Median annual wage, dollars, 2024[1]",
        "Typical education needed for entry",
        "Work experience in a related occupation",
        "Typical on-the-job training needed to attain competency in the occupation",
    ],
    [
        "Total, all occupations",
        "00-0000",
        "Summary",
        3.1,
        18863.3,
        49500,
        "\u2014",
        "\u2014",
        "\u2014",
    ],
    [
        "  Management occupations",
        "11-0000",
        "Summary",
        6.1,
        1147.9,
        1,
        "\u2014",
        "\u2014",
        "\u2014",
    ],
    [
        *("    Bill and account collectors", "43-3011", "Line item", -10.5, 13.7, 46040),
        *("High school diploma or equivalent", "None", "Moderate-term on-the-job training"),
    ],
    [
        *("    Prosthodontists[2]", "29-1024", "Line item", 4.5, 0, ">=$239,200"),
        *("Doctoral or professional degree", "Less than 5 years", "Internship/residency"),
    ],
    ["Footnotes:"],
    ["Note: Data is unavailable for values denoted with a dash."],
]
ATTAINMENT = [
    ["Table 5.3 Educational attainment for workers 25 years and older, 2019 and 2021"],
    [
        *(_MATRIX + "title", _MATRIX + "code", "Less than high school diploma"),
        *("High school diploma or equivalent", "Some college, no degree", "Associate's degree"),
        *("Bachelor's degree", "Master's degree", "Doctoral or professional degree"),
    ],
    ["Total, all occupations", "00-0000", 7.7, 23.1, 19.5, 9.5, 24.5, 11.2, 4.6],
    ["Chief executives(1)", "11-1011", 1.7, 8, 13.8, 4.8, 40.2, 24.8, 6.7],
    ["Legislators(1)", "11-1031", 1.7, 8, 13.8, 4.8, 40.2, 24.8, 6.7],
    ["Bill and account collectors", "43-3011", 3.1, 30, 34.5, 14.3, 15.2, 2.3, 0.6],
    ["Footnotes:"],
]
SKILLS = [
    "Adaptability",
    "Computers and information technology",
    "Creativity and innovation",
    "Critical and analytical thinking",
    "Customer service",
    "Detail oriented",
    "Fine motor",
    "Interpersonal",
    "Leadership",
    "Mathematics",
    "Mechanical",
    "Physical strength and stamina",
    "Problem solving and decision making",
    "Project management",
    "Science",
    "Speaking and listening",
    "Writing and reading",
]
SCORES = [
    [
        *(_MATRIX + "title", _MATRIX + "code", "Employment, 2023"),
        *("Employment change, percent, 2023\u201333", *SKILLS),
    ],
    ["Total, all occupations", "00-0000", "167,849.8", "4.0", *["3.0"] * 17],
    ["  Software developers[2]", "15-1252", "1,692.1", "17.9", "4.1", *["3.0"] * 16],
    ["  Cooks, restaurant", "35-2014", "1,434.2", "17.0", *["\u2014"] * 17],
    ["Footnotes:", *[""] * 20],
]
SEX_AND_RACE = [
    ["HOUSEHOLD DATA\nANNUAL AVERAGES\n11. Employed persons by detailed occupation, sex, race"],
    ["[Numbers in thousands]"],
    [""],
    ["Occupation", 2022],
    [None, "Total\nemployed", "Percent of total employed"],
    [None, None, "Women", "White", "Black or\nAfrican\nAmerican", "Asian", "Hispanic\nor Latino"],
    [""],
    ["Total, 16 years and over", 158291, 46.8, 77, 12.6, 6.7, 18.5],
    [],
    ["Registered nurses", 3214, 87.9, 73.6, 14.5, 8.9, 8.1],
    ["Other  physicians", 800, 43, 65, 8, 22, 6.2],
    ["Ship engineers", 6, "\u2013", "\u2013", "\u2013", "\u2013", "\u2013"],
    [""],
    ["NOTE: Estimates for the above race groups do not sum to totals."],
]
AGE = [
    ["HOUSEHOLD DATA\n ANNUAL AVERAGES\n 11b. Employed people by detailed occupation and age"],
    ["Occupation", "2025"],
    [None, "Total, 16 years and over", "16 to 19 years", "Median age"],
    ["Total employed", 163493, 5551, 42.1],
    ["Registered nurses", 3300, 5, 42.3],
    ["Ship engineers", 4, 0, "\u2013"],
]
EARNINGS = [
    ["HOUSEHOLD DATA\n 39. Median weekly earnings of full-time wage and salary workers"],
    ["Occupation", "2025"],
    [None, "Total", None, "Men", None, "Women"],
    [None, *["Number of workers", "Median weekly earnings"] * 3],
    ["Registered nurses", 2700, 1563, 390, 1700, 2310, 1540],
    ["Other physicians", 700, 2500, 400, 2700, 300, 2300],
    ["NOTE: Dash indicates no data."],
]
CENSUS = [
    [None, "2018 Census Title ", "2018 Census Code", "2018 SOC Code"],
    ["Management Occupations:", None, "0010-0440", "11-0000"],
    [None, "Registered nurses", "3255", "29-1141"],
    [None, "Other physicians", "3090", "29-12XX"],
    [None, "Ship engineers", 9330, "53-5031"],
    [None, "Surgeons", "3100", "29-1240"],
]
OCCUPATIONS = {
    "29-1141": "Registered Nurses",
    "29-1215": "Family Medicine Physicians",
    "29-1229": "Physicians, All Other",
    "29-1241": "Ophthalmologists, Except Pediatric",
    "53-5031": "Ship Engineers",
}
MATRIX = [
    ["O*NET-SOC and National Employment Matrix (NEM) equivalents"],
    [
        "Sort Order",
        "O*NET-SOC Code",
        "O*NET-SOC Title",
        "NEM Code",
        _MATRIX[5:] + "Occupational Title",
    ],
    [1, "11-1011.00", "Chief Executives", "11-1011", "Chief executives"],
    [2, "11-1011.03", "Chief Sustainability Officers", "11-1011", "Chief executives"],
    [3, "13-1021.00", "Farm Products Buyers", "13-1020", "Buyers and purchasing agents"],
    [4, "13-1022.00", "Wholesale Buyers", "13-1020", "Buyers and purchasing agents"],
]
_CODE = "O*NET-SOC Code"
_SCORED = [_CODE, "Element Name", "Scale ID", "Data Value", "Recommend Suppress"]
ONET = {
    "Occupation Data": [
        [_CODE, "Title", "Description"],
        ["11-1011.00", "Chief Executives", "Determine policies."],
        ["11-1011.03", "Chief Sustainability Officers", "Address sustainability."],
        ["13-1022.00", "Wholesale Buyers", 'Buy "goods" for resale.'],
    ],
    "Alternate Titles": [
        [_CODE, "Alternate Title", "Short Title", "Source(s)"],
        ["11-1011.00", "Chief Executive Officer (CEO)", "CEO", "08"],
        ["11-1011.00", "chief executives", "n/a", "08"],
    ],
    "Sample of Reported Titles": [
        [_CODE, "Reported Job Title", "Shown in My Next Move"],
        ["11-1011.00", "CEO", "Y"],
        ["11-1011.00", "Executive Director", "Y"],
    ],
    "Essential Skills": [_SCORED, ["11-1011.00", "Reading Comprehension", "IM", "4.12", "N"]],
    "Transferable Skills": [
        _SCORED,
        ["11-1011.00", "Negotiation", "IM", "4.5", "N"],
        ["11-1011.00", "Negotiation", "LV", "5.5", "N"],
        ["11-1011.00", "Repairing", "IM", "1.0", "Y"],
    ],
    "Knowledge": [_SCORED, ["13-1022.00", "English Language", "IM", "3.9", "N"]],
    "Software Skills": [
        [_CODE, "Example", "Hot Technology", "In Demand"],
        ["11-1011.00", "AdSense Tracker", "N", "N"],
        ["11-1011.00", "Atlassian JIRA", "Y", "N"],
        ["11-1011.00", "Microsoft Excel", "Y", "Y"],
    ],
    "Education, Training, and Experience": [
        [_CODE, "Scale ID", "Category", "Data Value", "Recommend Suppress"],
        *[
            ["11-1011.00", "RL", str(n), "50.00" if n in (6, 8) else "0.00", "N"]
            for n in range(1, 13)
        ],
        ["13-1022.00", "RL", "2", "60.00", "Y"],
        ["13-1022.00", "RL", "6", "40.00", "N"],
    ],
    "Task Statements": [
        [_CODE, "Task", "Task Type"],
        ["11-1011.00", "Sign letters.", "Supplemental"],
        ["11-1011.00", "Direct activities.", "Core"],
    ],
    "Related Occupations": [
        [_CODE, "Related O*NET-SOC Code", "Index"],
        ["11-1011.00", "13-1022.00", "2"],
        ["11-1011.00", "11-1011.03", "1"],
    ],
    "Job Zones": [[_CODE, "Job Zone", "Date"], ["11-1011.00", "5", "08/2023"]],
}


def workbook(path, rows=None, **sheets):
    """An .xlsx file of one sheet, or of several; a sheet's name has spaces for underscores."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for name, lines in (sheets or {"Sheet": rows}).items():
        sheet = book.create_sheet(name.replace("_", " "))
        for row in lines:
            sheet.append([_number(each) for each in row])
    book.save(path)
    return path


def comma_separated(path, rows, *, encoding="utf-8"):
    """A .csv file, gzipped if its name says so."""
    text = io.StringIO()
    width = max(map(len, rows))
    csv.writer(text).writerows([*row, *[""] * (width - len(row))] for row in rows)
    content = text.getvalue().encode(encoding)
    path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)
    return path


def tab_separated(path, rows):
    """A .txt file as O*NET writes it."""
    path.write_bytes("".join("\t".join(row) + "\r\n" for row in rows).encode())
    return path


def database(folder, tables=ONET, *, kind="txt"):
    """A folder of O*NET's files."""
    folder.mkdir(exist_ok=True)
    for name, rows in tables.items():
        if kind == "txt":
            tab_separated(folder / f"{name}.txt", rows)
        else:
            workbook(folder / f"{name}.xlsx", Sheet=rows)
    return folder


def zipped(path, *files):
    """A publisher's archive of some files, in a folder of its own."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.write(file, f"{path.stem}/{file.name}")
    return path


def flipped(content, random):
    """The bytes with a few of them changed."""
    changed = bytearray(content)
    for _ in range(random.randint(1, 8)):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def truncated(content, random):
    """The first bytes, one of them at least missing."""
    return content[: random.randrange(len(content))]


def repacked(content, random):
    """An .xlsx file whose inner files are damaged, though the archive is whole."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w") as new:
        names = old.namelist()
        hit = random.choice(names)
        for name in names:
            inner = old.read(name)
            if name == hit and inner:
                inner = random.choice((flipped, truncated))(inner, random)
            new.writestr(name, inner)
    return made.getvalue()


ODD = (
    *("", " ", "*", "**", "#", "~", "\u2014", "abc", "NaN", "inf", "-1", "1e400", "1,2,3", "0"),
    *(
        "9" * 400,
        "\ud7ff",
        "11-1011",
        "x" * 40_000,
        "12-3",
        "\u0663",
        "TRUE",
        "=1+1",
        "#N/A",
    ),
)


def scrambled(rows, random):
    """The rows with a few cells replaced, or columns or headings shuffled, or rows lost."""
    changed = [list(row) for row in rows]
    kind = random.randrange(5)
    if kind == 0:
        order = random.sample(range(max(map(len, rows))), max(map(len, rows)))
        padded = [row + [None] * (len(order) - len(row)) for row in changed]
        return [[row[n] for n in order] for row in padded]
    if kind == 1:
        random.shuffle(random.choice([row for row in changed if len(row) > 1]))
        return changed
    if kind == 2:
        return random.sample(changed, random.randrange(1, len(changed)))
    for _ in range(random.randint(1, 6)):
        row = random.choice([row for row in changed if row])
        row[random.randrange(len(row))] = random.choice(ODD)
    return changed


def _number(content):
    """A cell as Excel would hold it."""
    if not isinstance(content, str):
        return content
    clean = "".join(each for each in content if each.isprintable() or each == "\n")[:32_000]
    if clean.startswith("="):
        return clean
    try:
        return float(clean) if "." in clean or len(clean) > 200 else int(clean)
    except (ValueError, OverflowError):
        return clean
