"""The command line: what it prints, where, and with which exit status."""

import json
import signal
import subprocess
import sys
import time

import pytest

import occucompare as oc
from occucompare.cli import main

FAMILY = ("--catalog", "collections")


def run(*arguments, **options):
    command = [sys.executable, "-m", "occucompare", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)


def test_compare_prints_summary_table_and_sources(capsys):
    """The text has the gap in a sentence, both figures in a row, and the sources."""
    assert main(["compare", "collector", "collections coordinator", *FAMILY]) == 0
    out = capsys.readouterr().out
    one_line = " ".join(out.split())
    assert "$3,066 (8.8%) higher than the $34,872 of a collector" in one_line
    assert "Average salary $34,872 $37,938 +$3,066" in one_line
    assert "Sources: Zippia, Collector vs collections coordinator" in one_line


def test_two_official_occupations_are_compared_by_default(capsys):
    """Without --catalog the official statistics are used, and the sources say so."""
    assert main(["compare", "registered nurse", "paralegal"]) == 0
    one_line = " ".join(capsys.readouterr().out.split())
    assert 'Here, "paralegal" means paralegals and legal assistants.' in one_line
    assert "U.S. Bureau of Labor Statistics" in one_line


def test_markdown_is_one_table_with_escaped_dollars(capsys):
    """Dollar signs are escaped, because notebooks take them for mathematics."""
    main(["compare", "collector", "payment processor", *FAMILY, "--format", "markdown"])
    out = capsys.readouterr().out
    assert out.startswith("# Collector and payment processor\n")
    assert "| Average salary | \\$34,872 | \\$34,030 | −\\$842 |" in out


def test_json_is_the_comparison(capsys):
    """What is printed as JSON reads back as the same comparison; several pairs are a list."""
    main(["compare", "collector", "payment processor", *FAMILY, "--format", "json"])
    family = oc.load_catalog("collections")
    expected = family.compare("collector", "payment processor")
    assert oc.Comparison.from_json(capsys.readouterr().out) == expected
    main(["compare", "collector", "payment processor", "account specialist", *FAMILY,
          "--format", "json"])  # fmt: skip
    assert len(json.loads(capsys.readouterr().out)) == 2


def test_find_ranks_what_a_text_may_mean(capsys):
    """The best match comes first."""
    assert main(["find", "acturay"]) == 0
    assert "Actuaries" in capsys.readouterr().out.splitlines()[0]


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["compare", "colector", "payment processor", *FAMILY], 1, "did you mean 'collector'?"),
        (["compare", "a", "b", "--catalog", "moon"], 1, "no catalog 'moon' is bundled"),
        (["compare", "collector", *FAMILY], 2, "RIGHT"),
        (["compare", "a", "b", "--format", "pdf"], 2, "invalid choice"),
        (["frobnicate"], 2, "invalid choice"),
        ([], 2, "COMMAND"),
    ],
)
def test_what_goes_wrong_has_its_status_and_one_line(arguments, status, said):
    """1 for a role or data that won't do, 2 for usage; said on standard error alone."""
    done = run(*arguments)
    assert done.returncode == status
    assert said in done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    if status == 1:
        assert done.stderr.count("\n") == 1


def test_output_is_written_whole_or_not_at_all(tmp_path):
    """A refused comparison leaves the old file as it was, and no temporary one."""
    file = tmp_path / "pair.txt"
    assert main(["compare", "collector", "payment processor", *FAMILY, "--output", str(file)]) == 0
    before = file.read_text(encoding="utf-8")
    assert before.startswith("Collector and payment processor\n")
    assert (
        run("compare", "collector", "nobody at all", *FAMILY, "--output", str(file)).returncode == 1
    )
    assert file.read_text(encoding="utf-8") == before
    assert [each.name for each in tmp_path.iterdir()] == ["pair.txt"]


def test_a_folder_that_is_not_there_is_named(tmp_path):
    """The error names the file that was asked for, not a temporary one."""
    done = run("find", "account", *FAMILY, "--output", str(tmp_path / "no" / "x.txt"))
    assert done.returncode == 1
    assert done.stderr == (
        f"occucompare: can't write {tmp_path}/no/x.txt: there is no folder {tmp_path}/no\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and signals of POSIX")
def test_a_reader_that_goes_away_is_met_with_silence():
    """A closed pipe ends the command without a word on standard error."""
    compare = [sys.executable, "-m", "occucompare", "compare", "collector", "payment processor",
               *FAMILY]  # fmt: skip
    process = subprocess.Popen(compare, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() != 0


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and signals of POSIX")
def test_an_interrupt_is_met_with_silence():
    """Ctrl-C ends the command with status 130 and no traceback."""
    code = (
        "import sys, occucompare.cli as cli\n"
        "cli._compare = lambda chosen: (print('ready', flush=True), __import__('time').sleep(60))\n"
        "sys.exit(cli.main(['compare', 'a', 'b']))\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    process.stdout.readline()
    time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (130, b"")
