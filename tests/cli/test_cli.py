"""The command line: what it prints, where, and with which exit status."""

import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import html5lib
import pytest

import occucompare as oc
from occucompare.cli.main import main

ROOT = Path(__file__).parents[2]
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
    assert "Sources -------" in one_line
    assert "Zippia" in one_line


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
    assert out.startswith("# Collectors and payment processors compared\n")
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


def test_find_has_every_format(capsys):
    """The matches are the same in a line, a row, a document and plain data."""
    said = {}
    for form in ("text", "markdown", "html", "json"):
        assert main(["find", "account", *FAMILY, "--limit", "2", "--format", form]) == 0
        said[form] = capsys.readouterr().out
    titles = [each["role"] for each in json.loads(said["json"])]
    assert len(titles) == 2
    assert all(title in said[form] for title in titles for form in said)
    assert "table" in {each.tag for each in parsed(said["html"]).iter()}
    assert main(["find", "qqqq zzzz", *FAMILY, "--format", "html"]) == 0
    assert "No role was found." in capsys.readouterr().out


def parsed(markup):
    """The tree of a whole document; any error of its grammar is raised."""
    assert markup.startswith("<!DOCTYPE html>")
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(markup)


def headings(tree, level):
    return ["".join(each.itertext()) for each in tree.iter(f"h{level}")]


COMMANDS = {
    "compare": ["compare", "collector", "payment processor", *FAMILY],
    "describe": ["describe", "collector", *FAMILY],
    "rank": ["rank", "collector", "payment processor", "account specialist", *FAMILY],
}


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("length", ["headline", "short", "standard", "full"])
def test_every_page_has_every_format_at_every_length(command, length, capsys):
    """The title is that of one page, whatever it is written in; HTML is a whole document."""
    chosen = [*COMMANDS[command], "--length", length]
    said = {}
    for form in ("text", "markdown", "html"):
        assert main([*chosen, "--format", form]) == 0
        said[form] = capsys.readouterr().out
    (title,) = headings(parsed(said["html"]), 1)
    assert said["markdown"].startswith(f"# {title}\n")
    assert said["text"].startswith(f"{title}\n==")


def test_the_whole_page_is_longer_than_the_brief_one(capsys):
    """Full has what the shorter lengths leave out."""
    sizes = []
    for length in ("headline", "standard", "full"):
        main([*COMMANDS["compare"], "--length", length])
        sizes.append(len(capsys.readouterr().out))
    assert sizes == sorted(set(sizes))
    assert sizes[2] > 2 * sizes[1]


def test_json_of_describe_and_rank_reads_back(capsys):
    """What is printed as JSON reads back as what the library gives for the same question."""
    family = oc.load_catalog("collections")
    main(["describe", "collector", "--limit", "2", *FAMILY, "--format", "json"])
    described = oc.RolePage.from_json(capsys.readouterr().out)
    assert described == oc.describe("collector", catalog=family, limit=2)
    main([*COMMANDS["rank"], "--by", "jobs", "--ascending", "--format", "json"])
    ranking = oc.Ranking.from_json(capsys.readouterr().out)
    names = COMMANDS["rank"][1:4]
    assert ranking == oc.rank(names, "jobs", catalog=family, descending=False)


def test_ascending_turns_a_ranking_round(capsys):
    """The last of one order is the first of the other."""
    order = []
    for turned in ([], ["--ascending"]):
        main([*COMMANDS["rank"], *turned, "--format", "markdown"])
        out = capsys.readouterr().out
        rows = [line.split("|") for line in out.splitlines() if line.startswith("| ")]
        order.append([cells[1].strip() for cells in rows if "\\$" in cells[3]])
    assert len(order[0]) == 3
    assert order[0] == order[1][::-1]


def test_several_pairs_are_one_document(capsys):
    """HTML of several pairs has one beginning and one end, and a section for each pair."""
    others = ("payment processor", "account specialist")
    assert main(["compare", "collector", *others, *FAMILY, "--format", "html"]) == 0
    tree = parsed(capsys.readouterr().out)
    assert len(headings(tree, 1)) == 1
    pairs = [f"Collectors and {other}s compared" for other in others]
    assert headings(tree, 2) == pairs
    names = [each.get("id") for each in tree.iter() if each.get("id")]
    assert len(set(names)) == len(names)


def test_an_area_has_its_own_figures(capsys):
    """With --area the figures are those of a state, and the page says which."""
    said = []
    for area in ([], ["--area", "CA"], ["--area", "California"]):
        assert main(["compare", "registered nurse", "paralegal", *area]) == 0
        said.append(capsys.readouterr().out)
    assert "in California" not in said[0]
    assert said[1] == said[2]
    assert "in California" in said[1].splitlines()[0]


def test_register_and_seed_choose_words(capsys):
    """Another register or seed says the same in other words, and the same again alike."""
    said = []
    for words in ([], ["--register", "formal"], ["--register", "formal"], ["--seed", "7"]):
        main([*COMMANDS["compare"], *words])
        said.append(capsys.readouterr().out)
    assert said[1] == said[2]
    assert said[0] != said[1]
    assert said[0] != said[3]


def test_export_writes_a_site_and_says_how_much(tmp_path, capsys):
    """Roles that are named are compared two by two; nothing is said on standard error."""
    site = tmp_path / "site"
    chosen = ["export", str(site), "collector", "payment processor", "account specialist", *FAMILY]
    assert main(chosen) == 0
    assert capsys.readouterr() == (f"7 pages in {site}: 7 made, 0 kept\n", "")
    assert main(chosen) == 0
    assert capsys.readouterr() == (f"7 pages in {site}: 0 made, 7 kept\n", "")
    assert main([*chosen, "--nearest", "0"]) == 0
    assert sorted(each.name for each in site.glob("*.html")) == [
        "account-specialist.html",
        "collector.html",
        "index.html",
        "payment-processor.html",
    ]


def test_export_of_a_catalog_compares_the_nearest_or_all(tmp_path):
    """Without names, every role of the catalog is compared with its four nearest."""
    assert main(["export", str(tmp_path / "near"), *FAMILY]) == 0
    assert main(["export", str(tmp_path / "all"), *FAMILY, "--all-pairs", "--jobs", "2"]) == 0
    near, every = ({each.name for each in (tmp_path / name).iterdir()} for name in ("near", "all"))
    assert near < every
    assert len(every) == 1 + 9 + 36 + 1


def test_progress_is_one_line_on_a_terminal(tmp_path, monkeypatch, capsys):
    """On a terminal, one line tells how far the work is, and it is gone at the end."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("occucompare.cli.export._SECONDS", 0)
    assert main(["export", str(tmp_path / "site"), *FAMILY]) == 0
    err = capsys.readouterr().err
    assert "\n" not in err
    assert "making pages: 9 of " in err
    assert re.search(r"about \d+ s left", err)
    assert err.endswith("\r\x1b[K")


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["compare", "colector", "payment processor", *FAMILY], 1, "did you mean 'collector'?"),
        (["compare", "a", "b", "--catalog", "moon"], 1, "no catalog 'moon' is bundled"),
        (["compare", "a", "b", "--area", "Californa"], 1, "did you mean 'California'?"),
        (["compare", "a", "b", "--area", "CA", *FAMILY], 1, "'collections' has no areas"),
        (["describe", "colector", *FAMILY], 1, "did you mean 'collector'?"),
        (["rank", "collector", "colector", *FAMILY], 1, "did you mean 'collector'?"),
        (["rank", "collector", "--by", "salry", *FAMILY], 1, "did you mean 'salary'"),
        (["rank", "collector", "--by", "skills", *FAMILY], 1, "has no order; rank by one of"),
        (["export", __file__, *FAMILY], 1, "test_cli.py"),
        (["export", str(Path(__file__).parent), *FAMILY], 1, "choose a new or an empty folder"),
        (["export", "site", "colector", *FAMILY], 1, "did you mean 'collector'?"),
        (["compare", "collector", *FAMILY], 2, "RIGHT"),
        (["compare", "a", "b", "--format", "pdf"], 2, "invalid choice"),
        (["describe"], 2, "ROLE"),
        (["describe", "a", "--limit", "-1"], 2, "no whole number from 0 on"),
        (["rank"], 2, "ROLE"),
        (["export"], 2, "PATH"),
        (["export", "site", "--nearest", "2", "--all-pairs"], 2, "not allowed with"),
        (["export", "site", "--jobs", "0"], 2, "no whole number from 1 on"),
        (["frobnicate"], 2, "invalid choice"),
        ([], 2, "COMMAND"),
    ],
)
def test_what_goes_wrong_has_its_status_and_one_line(arguments, status, said, tmp_path):
    """1 for a role or data that won't do, 2 for usage; said on standard error alone."""
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == status
    assert said in done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.iterdir())
    if status == 1:
        assert done.stderr.count("\n") == 1


def commands_of(page):
    """The commands that a page of the docs shows, as arguments."""
    text = (ROOT / page).read_text(encoding="utf-8")
    for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL):
        for line in block.splitlines():
            for part in line.split("&&"):
                name, *arguments = shlex.split(part)
                if name == "occucompare":
                    yield arguments


@pytest.mark.parametrize("page", ["README.md", "docs/tutorial.md"])
def test_commands_in_the_docs_run(page, tmp_path, monkeypatch, capsys):
    """Every command that a page shows does what it should."""
    monkeypatch.chdir(tmp_path)
    shown = list(commands_of(page))
    assert shown
    for arguments in shown:
        assert main(arguments) == 0, arguments
        assert capsys.readouterr().err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="devices of POSIX")
def test_output_to_a_device_does_not_replace_it():
    """What is no file, such as a terminal, is written to and stays what it was."""
    reader, terminal = os.openpty()
    try:
        device = os.ttyname(terminal)
        assert main(["find", "collector", *FAMILY, "--limit", "1", "--output", device]) == 0
        assert os.read(reader, 100).startswith(b"1.00  collector")
        assert not Path(device).is_file()
    finally:
        os.close(reader)
        os.close(terminal)


def test_output_is_written_whole_or_not_at_all(tmp_path):
    """A refused comparison leaves the old file as it was, and no temporary one."""
    file = tmp_path / "pair.txt"
    assert main(["compare", "collector", "payment processor", *FAMILY, "--output", str(file)]) == 0
    before = file.read_text(encoding="utf-8")
    assert before.startswith("Collectors and payment processors compared\n")
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
        "import sys, time, occucompare.cli.compare as command\n"
        "from occucompare.cli.main import main\n"
        "command._compare = lambda chosen: (print('ready', flush=True), time.sleep(60))\n"
        "sys.exit(main(['compare', 'a', 'b']))\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    process.stdout.readline()
    time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (130, b"")


def test_a_page_to_look_at_is_whole_unless_asked_otherwise(capsys):
    """HTML is the whole page by default, what is printed the standard one."""
    command = ["compare", "collector", "payment processor", "--catalog", "collections"]
    shown = {}
    for form in ("html", "text"):
        for length in ("full", "standard", None):
            chosen = [] if length is None else ["--length", length]
            assert main([*command, "--format", form, *chosen]) == 0
            shown[form, length] = capsys.readouterr().out
    assert shown["html", None] == shown["html", "full"] != shown["html", "standard"]
    assert shown["text", None] == shown["text", "standard"] != shown["text", "full"]
