"""Whatever is done to a file, its reader gives roles or the one error."""

from __future__ import annotations

from functools import partial
from random import Random

import pytest

import readers_fuzz as files
from occucompare import readers

SEED = 20_261


def survives(read):
    """Whether the roles were read; any error but the one fails the test."""
    refusal = None
    try:
        roles = list(read())
    except readers.UnreadableFileError as error:
        refusal, roles = error, []
    assert refusal is None or 1 <= len(refusal.faults) <= 20
    assert all(role.title for role in roles)
    return refusal is None


@pytest.fixture
def crosswalk(tmp_path):
    return files.workbook(tmp_path / "census.xlsx", List=files.CENSUS)


@pytest.fixture
def cases(tmp_path, crosswalk):
    """Each reader with a small file of its own, as (read, rows, make)."""

    def workbook(name):
        return lambda rows: files.workbook(tmp_path / name, rows)

    def text(name):
        return lambda rows: files.comma_separated(tmp_path / name, rows)

    def people(path):
        return readers.cps(path, crosswalk=crosswalk, occupations=files.OCCUPATIONS)

    def census(path):
        table = tmp_path / "sex.xlsx"
        return readers.cps(table, crosswalk=path, occupations=files.OCCUPATIONS)

    files.workbook(tmp_path / "sex.xlsx", files.SEX_AND_RACE)
    return [
        (readers.oews, files.NATION, workbook("national_M2024_dl.xlsx")),
        (readers.oews, files.NATION, text("national_M2024_dl.csv")),
        (lambda path: readers.oews(path, area="Idaho"), files.STATES, text("state.csv.gz")),
        (readers.oews_rows, files.METROS, text("MSA.csv.gz")),
        (readers.projections, files.OUTLOOK, workbook("occupation.xlsx")),
        (readers.projections, files.ATTAINMENT, workbook("education.xlsx")),
        (readers.projections, files.SCORES, text("Table 6.2.csv")),
        (people, files.SEX_AND_RACE, workbook("cpsaat11.xlsx")),
        (people, files.AGE, workbook("cpsaat11b.xlsx")),
        (people, files.EARNINGS, workbook("cpsaat39.xlsx")),
        (census, files.CENSUS, workbook("list.xlsx")),
    ]


def damaged(path, generator):
    """The file with its bytes damaged in one of several ways."""
    content = path.read_bytes()
    ways = [files.flipped, files.truncated]
    if path.suffix == ".xlsx":
        ways += [files.repacked, files.repacked]
    path.write_bytes(generator.choice(ways)(content, generator))


def fuzz(cases, rounds):
    """How many damaged files were refused, of how many."""
    generator = Random(SEED)  # noqa: S311 - the same files every time
    refused = total = 0
    for read, rows, make in cases:
        whole = make(rows)
        assert survives(partial(read, whole))
        for count in range(rounds):
            path = make(files.scrambled(rows, generator) if count % 2 else rows)
            if not count % 2:
                damaged(path, generator)
            refused += not survives(partial(read, path))
            total += 1
    return refused, total


def fuzz_databases(tmp_path, rounds):
    generator = Random(SEED)  # noqa: S311 - the same files every time
    refused = 0
    crosswalk = files.workbook(tmp_path / "crosswalk.xlsx", Sheet=files.MATRIX)
    for count in range(rounds):
        tables = dict(files.ONET)
        hit = generator.choice(list(tables))
        if count % 2:
            tables[hit] = [list(map(str, row)) for row in files.scrambled(tables[hit], generator)]
        folder = files.database(tmp_path / "db", tables)
        if not count % 2:
            damaged(folder / f"{hit}.txt", generator)
        refused += not survives(partial(readers.onet, folder, crosswalk=crosswalk))
        refused += not survives(partial(zones, folder))
    return refused, rounds


def zones(folder):
    assert set(readers.onet_job_zones(folder).values()) <= {1, 2, 3, 4, 5}
    return []


def test_damaged_tables_give_the_one_error(cases):
    refused, total = fuzz(cases, 30)
    assert refused > total / 2


def test_damaged_databases_give_the_one_error(tmp_path):
    refused, _ = fuzz_databases(tmp_path, 60)
    assert refused


@pytest.mark.slow
def test_many_damaged_tables_give_the_one_error(cases):
    refused, total = fuzz(cases, 200)
    assert refused > total / 2


@pytest.mark.slow
def test_many_damaged_databases_give_the_one_error(tmp_path):
    refused, _ = fuzz_databases(tmp_path, 600)
    assert refused


@pytest.mark.slow
@pytest.mark.skipif(not files.DATA.is_dir(), reason=files.WHY)
@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("oews/national_M2020_dl.xlsx", readers.oews),
        ("ep/occupation_2024-34.xlsx", readers.projections),
        ("ep/Table 6.2-Table 1.csv", readers.projections),
        ("oews/natsector_M2025_dl.csv.gz", lambda path: readers.oews(path, sector="21")),
    ],
)
def test_damaged_copies_of_the_publishers_files(tmp_path, name, read):
    generator = Random(SEED)  # noqa: S311 - the same files every time
    content = (files.DATA / name).read_bytes()
    path = tmp_path / name.rpartition("/")[2]
    refused = 0
    for _ in range(40):
        path.write_bytes(content)
        damaged(path, generator)
        refused += not survives(partial(read, path))
    assert refused > 20
