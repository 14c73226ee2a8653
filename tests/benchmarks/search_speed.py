"""Print how fast and how right misspelt titles are found, beside scans of all of them by rapidfuzz.

    python tests/benchmarks/search_speed.py [SEED]            needs rapidfuzz

500 of the bundled titles are misspelt, each in one of eleven ways. A title is found when it, or an
occupation that it belongs to, is the first answer or among the first five occupations. For the
scans, titles are made plain beforehand, which is no part of their time; a found title stands for
its owners in order, as in ours. Nothing here fails when it is slow: a reader judges.
"""

import random
import statistics
import string
import sys
import time
import tracemalloc
from pathlib import Path

from rapidfuzz import fuzz, process

import occucompare
from occucompare.catalog.lookup import lookup_key, lookup_keys
from occucompare.catalog.title_index import TitleIndex

BUNDLED = Path(occucompare.__file__).parent / "data" / "us.titles.txt"
SAMPLE = 500
_AT_A_TIME = 25
KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def bundled():
    """The bundled titles with their owners."""
    _, *groups = BUNDLED.read_text(encoding="utf-8").splitlines()
    titles = []
    for group in groups:
        owners, *names = group.split("\t")
        places = tuple(map(int, owners.split()))
        titles += [(name, places) for name in names]
    return titles


# Ways to misspell


def left_out(text, chance):
    at = letter_in(text, chance)
    return text[:at] + text[at + 1 :]


def put_in(text, chance):
    at = letter_in(text, chance)
    return text[:at] + chance.choice(string.ascii_lowercase) + text[at:]


def doubled(text, chance):
    at = letter_in(text, chance)
    return text[:at] + text[at] + text[at:]


def swapped(text, chance):
    places = [at for at in range(len(text) - 1) if text[at] != text[at + 1]]
    at = chance.choice(places)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def next_key(text, chance):
    at = letter_in(text, chance)
    row = next((row for row in KEYBOARD if text[at].lower() in row), "ea")
    near = row.find(text[at].lower()) + chance.choice((-1, 1))
    return text[:at] + row[near % len(row)] + text[at + 1 :]


def space_left_out(text, chance):
    places = [at for at, letter in enumerate(text) if letter == " "]
    if not places:
        return doubled(text, chance)
    at = chance.choice(places)
    return text[:at] + text[at + 1 :]


def space_put_in(text, chance):
    at = chance.randrange(1, len(text))
    return f"{text[:at]} {text[at:]}"


def other_order(text, chance):
    first, _, rest = text.partition(" ")
    return f"{rest} {first}" if rest else swapped(text, chance)


def other_number(text, _chance):
    return text[:-1] if text.endswith("s") else f"{text}s"


def two_typos(text, chance):
    return next_key(left_out(text, chance), chance)


def other_order_and_typo(text, chance):
    return left_out(other_order(text, chance), chance)


def letter_in(text, chance):
    return chance.choice([at for at, letter in enumerate(text) if letter.isalpha()])


WAYS = (
    left_out,
    put_in,
    doubled,
    swapped,
    next_key,
    space_left_out,
    space_put_in,
    other_order,
    other_number,
    two_typos,
    other_order_and_typo,
)


def misspelt(titles, chance):
    """Titles with their owners, what is typed for them, and the way it went wrong."""
    sample = chance.sample([titled for titled in titles if len(titled[0]) > 3], SAMPLE)
    ways = [WAYS[number % len(WAYS)] for number in range(SAMPLE)]
    return [
        (title, owners, way(title, chance), way.__name__)
        for (title, owners), way in zip(sample, ways, strict=True)
    ]


# Ways to find


def by_index(index):
    """A search that gives owners with titles."""
    return lambda text: [(found.owner, found.title) for found in index.find(text, 5)]


def by_scan(titles, scorer, limit):
    """The same by a scan of all titles."""
    names = lookup_keys([title for title, _ in titles])

    def search(text):
        wanted = lookup_key(text)
        if limit == 1:
            best = [process.extractOne(wanted, names, scorer=scorer)]
        else:
            best = process.extract(wanted, names, scorer=scorer, limit=limit)
        found = {}
        for _, _, place in best:
            title, owners = titles[place]
            for owner in owners:
                found.setdefault(owner, title)
        return list(found.items())[:5]

    return search


def measured(search, cases):
    """Seconds of each search, and for each whether the first and the first five are right."""
    times, firsts, fives = [], [], []
    for title, owners, typed, _ in cases:
        start = time.perf_counter()
        found = search(typed)
        times.append(time.perf_counter() - start)
        right = [name == title or owner in owners for owner, name in found]
        firsts.append(any(right[:1]))
        fives.append(any(right))
    return times, firsts, fives


def building(titles):
    """The median seconds of making the index, and the bytes that it holds."""
    times = []
    for _ in range(5):
        start = time.perf_counter()
        TitleIndex(titles)
        times.append(time.perf_counter() - start)
    tracemalloc.start()
    index = TitleIndex(titles)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return index, statistics.median(times), held


def main():
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    titles = bundled()
    index, seconds, held = building(titles)
    cases = misspelt(titles, random.Random(seed))  # noqa: S311 - typos, not secrets
    searches = {"TitleIndex.find": by_index(index)}
    for scorer in (fuzz.ratio, fuzz.token_sort_ratio, fuzz.WRatio):
        for limit in (1, 5):
            name = "extractOne" if limit == 1 else "extract"
            searches[f"{name}, {scorer.__name__}"] = by_scan(titles, scorer, limit)
    results = {name: ([], [], []) for name in searches}
    # In turn, so that a busy minute of the machine falls on all of them.
    for start in range(0, SAMPLE, _AT_A_TIME):
        for name, search in searches.items():
            some = measured(search, cases[start : start + _AT_A_TIME])
            for column, found in zip(results[name], some, strict=True):
                column.extend(found)
    ours = statistics.median(results["TitleIndex.find"][0])
    print("| search | time of ours | median ms | right first | right in five |")
    print("|---|---|---|---|---|")
    for name, (times, firsts, fives) in results.items():
        median = statistics.median(times)
        right = f"{sum(firsts) / SAMPLE:.1%} | {sum(fives) / SAMPLE:.1%}"
        print(f"| {name} | {median / ours:.1f} x | {median * 1000:.2f} | {right} |")
    print("\n| misspelt by | ours right first | WRatio right first |\n|---|---|---|")
    for way in WAYS:
        of_way = [number for number, case in enumerate(cases) if case[3] == way.__name__]
        pairs = [results[name][1] for name in ("TitleIndex.find", "extractOne, WRatio")]
        counts = [f"{sum(firsts[number] for number in of_way)}/{len(of_way)}" for firsts in pairs]
        print(f"| {way.__name__.replace('_', ' ')} | {counts[0]} | {counts[1]} |")
    slow = sorted(results["TitleIndex.find"][0])[SAMPLE * 95 // 100] * 1000
    print(f"\n{len(titles)} titles; 95 of 100 searches within {slow:.1f} ms.")
    print(f"The index is made in {seconds * 1000:.0f} ms and holds {held / 1e6:.1f} MB.")


if __name__ == "__main__":
    main()
