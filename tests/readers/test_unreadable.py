"""Files that are not what they should be: one error, with the place and what was expected."""

from __future__ import annotations

import gzip
import io
import os
import pickle
import subprocess
import sys
import zipfile

import pytest

import occucompare as oc
import readers_fuzz as files
from occucompare import OccucompareError, readers
from occucompare.readers import delimited, progress


def refused(path, **options):
    with pytest.raises(readers.UnreadableFileError) as info:
        readers.oews(path, **options)
    assert isinstance(info.value, OccucompareError)
    assert isinstance(info.value, ValueError)
    return info.value


def test_a_missing_file_says_what_to_do(tmp_path):
    assert "download it" in str(refused(tmp_path / "national.xlsx"))


def test_a_folder_is_no_file(tmp_path):
    assert "this is a folder" in str(refused(tmp_path))


def test_a_path_that_can_not_be_is_refused():
    assert "can't be opened" in str(refused("national\0.xlsx"))


@pytest.mark.parametrize("name", ["national.csv", "national.xlsx", "national.csv.gz"])
def test_an_empty_file_is_refused(tmp_path, name):
    path = tmp_path / name
    path.touch()
    assert "empty" in str(refused(path))


@pytest.mark.parametrize("name", ["national.xlsx", "national.zip", "national.pdf"])
def test_a_file_of_another_kind_is_refused(tmp_path, name):
    path = tmp_path / name
    path.write_text("%PDF-1.7")
    error = refused(path)
    assert error.file == name
    assert error.expected.startswith(".xlsx, .csv")


def test_the_old_excel_format_is_named(tmp_path):
    path = tmp_path / "national.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(100))
    assert "old Excel" in str(refused(path))


@pytest.mark.parametrize("left", [0.1, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("name", ["national.xlsx", "national.csv.gz"])
def test_a_truncated_file_is_refused(tmp_path, name, left):
    make = files.workbook if name.endswith("xlsx") else files.comma_separated
    path = make(tmp_path / name, files.NATION)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * left)])
    assert refused(path).file.startswith("national")


def test_a_row_cut_short_is_named(tmp_path):
    path = files.comma_separated(tmp_path / "national.csv", files.NATION)
    path.write_bytes(path.read_bytes()[:-40])
    error = refused(path)
    assert error.row == 7
    assert "truncated" in str(error)


def test_text_in_a_number_is_named_with_its_place(tmp_path):
    rows = [list(row) for row in files.NATION]
    rows[1][files.OEWS_HEADER.index("A_MEAN")] = "many"
    path = files.workbook(tmp_path / "national.xlsx", national_M2024_dl=rows)
    error = refused(path)
    assert (error.file, error.sheet) == ("national.xlsx", "national M2024 dl")
    assert (error.row, error.column) == (2, "A_MEAN")
    assert error.expected.startswith("a number")
    assert "row 2, column A_MEAN: 'many' is not a number" in str(error)


def test_all_bad_cells_come_at_once(tmp_path):
    rows = [list(row) for row in files.NATION]
    for row in rows[1:]:
        row[files.OEWS_HEADER.index("A_MEAN")] = "many"
        row[files.OEWS_HEADER.index("OCC_CODE")] = "none"
    error = refused(files.comma_separated(tmp_path / "national.csv", rows))
    assert len(error.faults) == 10
    assert {fault.column for fault in error.faults} == {"A_MEAN", "OCC_CODE"}
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - made one line above
    assert (str(again), again.faults) == (str(error), error.faults)


def test_twenty_bad_cells_are_enough(tmp_path):
    line = [
        "x" if name.startswith(("A_", "H_")) else each
        for name, each in zip(*files.NATION[:2], strict=True)
    ]
    error = refused(
        files.comma_separated(tmp_path / "national.csv", [files.OEWS_HEADER, *[line] * 9])
    )
    assert len(error.faults) == 20


def test_a_figure_that_can_not_be_is_named(tmp_path):
    rows = [list(row) for row in files.NATION]
    rows[1][files.OEWS_HEADER.index("A_PCT10")] = "99999"
    error = refused(files.comma_separated(tmp_path / "national.csv", rows))
    assert (error.row, error.column) == (2, "salary_range")
    assert "upside down" in str(error)


def test_missing_columns_are_named(tmp_path):
    rows = [[*row[:6], *row[8:-3], row[-1]] for row in files.NATION]
    error = refused(files.comma_separated(tmp_path / "national.csv", rows))
    assert error.column == "A_PCT90, ANNUAL"
    assert "missing A_PCT90, ANNUAL" in str(error)


def test_a_column_that_is_there_twice_is_refused(tmp_path):
    rows = [[*row, row[0]] for row in files.NATION]
    assert refused(files.comma_separated(tmp_path / "national.csv", rows)).column == "AREA"


def test_a_workbook_of_another_publisher_is_refused(tmp_path):
    path = files.workbook(tmp_path / "national.xlsx", Sheet=[["a", "b"], [1, 2]])
    assert "no table with the columns" in str(refused(path))
    assert "AREA" in refused(path).expected


def test_an_archive_without_tables_is_refused(tmp_path):
    (tmp_path / "notes.md").write_text("notes")
    refused(files.zipped(tmp_path / "oesm24nat.zip", tmp_path / "notes.md"))


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1", "utf-8-sig"])
def test_text_is_utf_8(tmp_path, encoding):
    rows = [[each.replace("Actors", "Acteurs \xe9tablis") for each in row] for row in files.NATION]
    path = files.comma_separated(tmp_path / "national.csv", rows, encoding=encoding)
    if encoding == "utf-8-sig":
        assert len(readers.oews(path)) == 5
    else:
        assert "UTF-8" in refused(path).expected


@pytest.mark.parametrize("name", ["national.csv.gz", "national.xlsx", "national.zip"])
def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path, name):
    path = tmp_path / name
    zeros = bytes(delimited.HARMLESS_BYTES + 1)
    if name.endswith("gz"):
        path.write_bytes(gzip.compress(zeros))
    else:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml" if name.endswith("x") else "a.csv", zeros)
    assert "bomb" in str(refused(path))


def test_a_workbook_in_an_archive_can_be_a_bomb_too(tmp_path):
    book = io.BytesIO()
    with zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", bytes(delimited.HARMLESS_BYTES + 1))
    path = tmp_path / "oesm24nat.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("national.xlsx", book.getvalue())
    assert "bomb" in str(refused(path))


def test_a_very_long_line_is_refused(tmp_path):
    path = tmp_path / "national.csv"
    path.write_text("AREA" * 100_000)
    assert "field larger" in str(refused(path))


def test_openpyxl_is_named_where_it_is_missing(tmp_path, monkeypatch):
    path = files.workbook(tmp_path / "national.xlsx", Sheet=files.NATION)
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(oc.ExtraMissingError, match=r"pip install 'occucompare\[readers\]'") as info:
        readers.oews(path)
    assert isinstance(info.value, ImportError)
    assert pickle.loads(pickle.dumps(info.value)).library == "openpyxl"  # noqa: S301


def test_importing_the_readers_is_free_of_openpyxl():
    code = "import sys, occucompare.readers; sys.exit('openpyxl' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ})


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize("stream", [Terminal(), io.StringIO(), None])
def test_progress_is_for_terminals(monkeypatch, stream):
    monkeypatch.setattr(progress, "_QUIET_SECONDS", -1)
    monkeypatch.setattr(sys, "stderr", stream)
    assert list(progress.shown(range(2500), "file.csv")) == list(range(2500))
    if isinstance(stream, Terminal):
        assert "reading file.csv: 2,000 rows" in stream.getvalue()
        assert stream.getvalue().endswith("\x1b[K")
    elif stream:
        assert not stream.getvalue()
