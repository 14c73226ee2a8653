"""A site of comparisons: every link leads somewhere, and however it was made, it is the same."""

import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import html5lib
import pytest
from hypothesis import given, strategies as st

import occucompare as oc
from occucompare.document.page import FILE_NAME, Link, Term
from occucompare.site import folder as folders
from occucompare.site.build import export_site
from occucompare.site.folder import MANIFEST, ExportError
from occucompare.site.index import index_page
from occucompare.site.names import page_file, pair_file, slug, stems_of
from occucompare.site.plan import plan
from odd_pages import HOSTILE

FAMILY = oc.load_catalog("collections")
THREE = ("collector", "payment processor", "account specialist")
DEVICES = ("CON", "con", "Aux", "nul", "COM1", "lpt9", "index", "Index")


def quiet(said, done, count):
    """Progress that nobody looks at."""


def content(path):
    """Every file of a folder with its bytes."""
    return {each.name: each.read_bytes() for each in path.iterdir()}


def pages(path):
    return {name: each for name, each in content(path).items() if name.endswith(".html")}


def links(markup):
    """The addresses that a page leads to, but for the sources on the web and its own sections."""
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(markup)
    found = [each.get("href") for each in tree.iter("a")]
    return {each for each in found if not each.startswith(("#", "https://", "http://"))}


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """The whole family, every pair of it."""
    path = tmp_path_factory.mktemp("fresh") / "site"
    assert export_site(path, catalog=FAMILY, nearest=None).pages == 1 + 9 + 36
    return path


class Stopped(BaseException):
    """What ends an export halfway, as Ctrl-C does."""


def stopped_at(monkeypatch, turn):
    """The writing of that file, counted from 0 with the first list, ends the export."""
    whole = folders.write_whole
    turns = iter(range(10_000))

    def stopping(path, written):
        if next(turns) == turn:
            begun = path.with_name(".0123456789abcdef.part")
            begun.write_bytes(written[: len(written) // 2])
            raise Stopped
        whole(path, written)

    monkeypatch.setattr(folders, "write_whole", stopping)


def test_every_link_leads_to_a_page_that_exists(fresh):
    """Every relative link on every page is the name of a file in the same folder."""
    there = set(pages(fresh))
    for name, markup in pages(fresh).items():
        found = links(markup)
        assert found, name
        assert found <= there, name


def test_the_index_lists_every_page_and_every_page_leads_back(fresh):
    """Nothing is left out of the index, and no page is a dead end."""
    every = pages(fresh)
    assert links(every["index.html"]) == set(every) - {"index.html"}
    for name, markup in every.items():
        assert name == "index.html" or "index.html" in links(markup)


def test_a_comparison_leads_to_both_roles_and_a_role_to_its_comparisons(fresh):
    """Pages are linked by what they are about."""
    every = pages(fresh)
    pair = "collector-vs-payment-processor.html"
    assert links(every[pair]) == {"index.html", "collector.html", "payment-processor.html"}
    of_role = links(every["collector.html"])
    assert pair in of_role
    assert "payment-processor.html" in of_role
    assert len(of_role) == 1 + 8 + 8


def test_a_site_has_no_script_and_fetches_nothing(fresh):
    """Nothing but the page itself is asked for."""
    for markup in pages(fresh).values():
        text = markup.decode()
        assert "<script" not in text
        assert "src=" not in text
        assert "<link" not in text


def test_the_same_roles_give_the_same_bytes(fresh, tmp_path):
    """Two exports are the same to the last byte, the list of files included."""
    export_site(tmp_path / "again", catalog=FAMILY, nearest=None)
    assert content(tmp_path / "again") == content(fresh)


def test_several_processes_give_the_same_bytes(fresh, tmp_path):
    """Processes share the work and change nothing."""
    export_site(tmp_path / "site", catalog=FAMILY, nearest=None, jobs=2)
    assert content(tmp_path / "site") == content(fresh)


def test_a_second_run_makes_nothing(fresh):
    """What is there, whole and made of the same is kept, not written again."""
    before = {each.name: each.stat().st_mtime_ns for each in fresh.glob("*.html")}
    again = export_site(fresh, catalog=FAMILY, nearest=None)
    assert (again.pages, again.made) == (46, 0)
    assert {each.name: each.stat().st_mtime_ns for each in fresh.glob("*.html")} == before


def test_force_makes_everything_anew(tmp_path):
    """With force, what is there counts for nothing."""
    export_site(tmp_path, catalog=FAMILY, roles=THREE)
    assert export_site(tmp_path, catalog=FAMILY, roles=THREE, force=True).made == 7


@pytest.mark.parametrize("turn", range(9))
def test_interrupted_anywhere_and_resumed_equals_fresh(turn, tmp_path, monkeypatch):
    """Wherever an export is stopped, no half page is there, and the next run completes it."""
    whole = tmp_path / "whole"
    export_site(whole, catalog=FAMILY, roles=THREE, nearest=None)
    part = tmp_path / "part"
    with monkeypatch.context() as patch:
        stopped_at(patch, turn)
        with pytest.raises(Stopped):
            export_site(part, catalog=FAMILY, roles=THREE, nearest=None)
    half = content(part)
    wanted = content(whole)
    assert all(half[name] == wanted[name] for name in half if name.endswith(".html"))
    resumed = export_site(part, catalog=FAMILY, roles=THREE, nearest=None)
    assert content(part) == wanted
    if turn:  # the list itself was stopped at first
        assert resumed.made == 7 - sum(name.endswith(".html") for name in half)


@pytest.mark.parametrize("harm", ["changed", "cut", "gone"])
def test_a_page_that_is_not_whole_is_made_again(harm, tmp_path):
    """A page that was changed, cut short or removed is made again, and no other."""
    export_site(tmp_path, catalog=FAMILY, roles=THREE)
    wanted = content(tmp_path)
    page = tmp_path / "collector.html"
    if harm == "gone":
        page.unlink()
    else:
        page.write_bytes(wanted[page.name][:50] + (b"" if harm == "cut" else b"more"))
    assert export_site(tmp_path, catalog=FAMILY, roles=THREE).made == 1
    assert content(tmp_path) == wanted


def test_other_data_makes_other_pages(tmp_path):
    """A page is made again when a figure that it may show has changed, and only then."""
    titles = ("baker", "cook", "clerk")
    ours = [oc.Role(title=each, salary=30_000 + 10 * len(each)) for each in titles]
    export_site(tmp_path / "site", catalog=oc.Catalog("ours", ours), nearest=None)
    ours[2] = oc.Role(title="clerk", salary=99_000)
    again = export_site(tmp_path / "site", catalog=oc.Catalog("ours", ours), nearest=None)
    assert "99,000" in (tmp_path / "site" / "clerk.html").read_text(encoding="utf-8")
    assert again.made == 7 - 1  # not the page of the baker and the cook
    export_site(tmp_path / "new", catalog=oc.Catalog("ours", ours), nearest=None)
    assert pages(tmp_path / "site") == pages(tmp_path / "new")


def test_fewer_roles_leave_no_page_behind(tmp_path):
    """After another choice of roles the folder is as if it had been the first."""
    export_site(tmp_path / "site", catalog=FAMILY, roles=THREE, nearest=None)
    export_site(tmp_path / "site", catalog=FAMILY, roles=THREE[:2], nearest=None)
    export_site(tmp_path / "new", catalog=FAMILY, roles=THREE[:2], nearest=None)
    assert content(tmp_path / "site") == content(tmp_path / "new")


def test_files_of_others_are_left_alone(tmp_path):
    """What was added to an export, and a page that was changed by hand, are never removed."""
    export_site(tmp_path, catalog=FAMILY, roles=THREE)
    (tmp_path / "CNAME").write_text("example.org", encoding="utf-8")
    changed = tmp_path / "account-specialist.html"
    changed.write_text("my own words", encoding="utf-8")
    export_site(tmp_path, catalog=FAMILY, roles=THREE[:2])
    assert (tmp_path / "CNAME").read_text(encoding="utf-8") == "example.org"
    assert changed.read_text(encoding="utf-8") == "my own words"


def test_a_folder_of_something_else_is_refused(tmp_path):
    """A folder with files that are not ours is not written to."""
    (tmp_path / "letter.txt").write_text("dear all", encoding="utf-8")
    with pytest.raises(ExportError, match=r"is not empty and has no occucompare-export\.json"):
        export_site(tmp_path, catalog=FAMILY, roles=THREE)
    assert list(content(tmp_path)) == ["letter.txt"]


def test_a_file_in_place_of_the_folder_is_refused(tmp_path):
    """A path that is a file is named in the error, and stays as it is."""
    file = tmp_path / "site"
    file.write_text("mine", encoding="utf-8")
    with pytest.raises(ExportError, match=re.escape(str(file))):
        export_site(file, catalog=FAMILY, roles=THREE)
    assert file.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("listed", ["", "{", "[]", '{"files": 3}', '{"files": {"a.html": 1}}'])
def test_a_list_that_cannot_be_read_is_refused(listed, tmp_path):
    """A list of files that is none of ours is one clear error."""
    (tmp_path / MANIFEST).write_text(listed, encoding="utf-8")
    with pytest.raises(ExportError, match="is not a list of files"):
        export_site(tmp_path, catalog=FAMILY, roles=THREE)


def test_a_list_cannot_lead_out_of_the_folder(tmp_path):
    """Names in the list that are no page of ours are not followed, whatever they promise."""
    outside = tmp_path / "outside.html"
    outside.write_text("keep", encoding="utf-8")
    site = tmp_path / "site"
    export_site(site, catalog=FAMILY, roles=THREE)
    data = json.loads((site / MANIFEST).read_text(encoding="utf-8"))
    digest = hashlib.sha256(b"keep").hexdigest()
    data["files"]["../outside.html"] = {"inputs": "", "sha256": digest}
    (site / MANIFEST).write_text(json.dumps(data), encoding="utf-8")
    export_site(site, catalog=FAMILY, roles=THREE)
    assert outside.read_text(encoding="utf-8") == "keep"


def test_a_full_disk_is_one_clear_error_and_no_half_page(tmp_path, monkeypatch):
    """When there is no room, the page is named, nothing half is left, and a later run goes on."""
    whole = Path.replace

    def full(self, target):
        if Path(target).name == "payment-processor.html":
            raise OSError(28, "No space left on device")
        return whole(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", full)
        with pytest.raises(ExportError, match=r"payment-processor\.html: No space left on device"):
            export_site(tmp_path / "site", catalog=FAMILY, roles=THREE)
    assert not [name for name in content(tmp_path / "site") if name.endswith(".part")]
    export_site(tmp_path / "site", catalog=FAMILY, roles=THREE)
    export_site(tmp_path / "new", catalog=FAMILY, roles=THREE)
    assert content(tmp_path / "site") == content(tmp_path / "new")


@pytest.mark.skipif(
    sys.platform == "win32" or not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="permissions of POSIX, which do not bind root",
)
def test_a_folder_without_permission_is_one_clear_error(tmp_path):
    """Where nothing may be written, the folder is named."""
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ExportError, match="Permission denied"):
            export_site(tmp_path / "site", catalog=FAMILY, roles=THREE)
    finally:
        tmp_path.chmod(0o700)


def test_a_role_that_is_not_there_is_refused_before_anything_is_written(tmp_path):
    """No folder is made for a name that no role has."""
    with pytest.raises(oc.RoleNotFoundError):
        export_site(tmp_path / "site", catalog=FAMILY, roles=["collector", "astronaut"])
    assert not (tmp_path / "site").exists()


def test_each_pair_has_one_page_and_nearest_bounds_them():
    """Each pair stands once; each role is compared with its nearest, and perhaps with more."""
    site = plan(FAMILY, None, 2, quiet)
    assert len({frozenset(pair) for pair in site.pairs}) == len(site.pairs)
    assert all(left < right for left, right in site.pairs)
    near = {(place, other) for place, others in enumerate(site.nearest) for other in others}
    assert set(map(frozenset, near)) == set(map(frozenset, site.pairs))
    assert all(len(near) == 2 for near in site.nearest)
    for place, partners in enumerate(site.partners):
        assert len(set(partners)) == len(partners)
        assert partners[:2] == site.nearest[place]
    assert plan(FAMILY, None, 0, quiet).pairs == ()


def test_a_role_named_twice_has_one_page():
    """Two names of one role, or one name twice, are one role."""
    assert len(plan(FAMILY, ["collector", "Collectors", "payment processor"], 4, quiet).roles) == 2


def test_roles_stand_under_their_groups():
    """The index has the groups of the catalog, and each role once, under its own."""
    national = oc.load_catalog()
    names = ("registered nurse", "paralegal", "43-3011", "nurse practitioner")
    page = index_page(plan(national, names, None, quiet))
    headings = {section.heading: section for section in page.sections}
    assert list(headings) == [
        "Healthcare Practitioners and Technical Occupations",
        "Legal Occupations",
        "Office and Administrative Support Occupations",
        "Comparisons",
    ]
    nurses = headings["Healthcare Practitioners and Technical Occupations"].blocks[0]
    assert [term.text for term in nurses.entries] == ["Registered nurses", "Nurse practitioners"]
    assert page.description == "4 roles and 6 comparisons of two roles."


def test_every_title_of_the_statistics_has_a_safe_name_of_its_own():
    """All 830 names differ, also where upper and lower case are one, and are short and plain."""
    roles = tuple(oc.load_catalog())
    stems = stems_of(roles)
    assert len({stem.casefold() for stem in stems}) == len(roles) == 830
    assert all(FILE_NAME.fullmatch(page_file(stem)) and len(stem) <= 60 for stem in stems)
    by_title = dict(zip((role.title for role in roles), stems, strict=True))
    pair = pair_file(by_title["Registered Nurses"], by_title["Paralegals and Legal Assistants"])
    assert pair == "registered-nurses-vs-paralegals-and-legal-assistants.html"


odd_titles = st.one_of(
    st.sampled_from([title for title in HOSTILE if title.strip()]),
    st.sampled_from(DEVICES),
    st.sampled_from(
        ["vs", "a vs b", "A vs", "C++", "C#", "c", "Größe", "é", "e\u0301", "..", "a/b"]
    ),
    st.text(min_size=1).filter(str.strip),
    st.text(st.characters(codec="ascii", categories=["Ll", "Lu"]), min_size=1, max_size=2),
)


@given(st.lists(odd_titles, min_size=1, max_size=8))
def test_any_titles_have_safe_names_of_their_own(titles):
    """No title leads out of the folder, opens a device, or takes the name of another page."""
    roles = [oc.Role(title=title, code=str(place)) for place, title in enumerate(titles)]
    stems = stems_of(roles)
    count = len(stems)
    files = [page_file(stem) for stem in stems]
    files += [pair_file(stems[a], stems[b]) for a in range(count) for b in range(a + 1, count)]
    files.append("index.html")
    assert len({file.casefold() for file in files}) == len(files)
    for file in files:
        assert FILE_NAME.fullmatch(file)
        assert len(file) <= 130
        assert file.removesuffix(".html") not in {name.casefold() for name in DEVICES} - {"index"}


@given(odd_titles, st.lists(odd_titles, max_size=4))
def test_a_name_is_made_of_its_title_alone(title, others):
    """Which other roles are there does not matter, unless one would have the same name."""
    alone = stems_of([oc.Role(title=title)])[0]
    together = stems_of([oc.Role(title=title), *(oc.Role(title=each) for each in others)])[0]
    alike = any(slug(each) == slug(title) for each in others)
    assert alike or alone == together == slug(title)


def test_hostile_titles_make_a_whole_site(tmp_path):
    """Whatever roles are called, every page is well-formed and every link leads to a page."""
    titles = list(dict.fromkeys([*(each for each in HOSTILE if each.strip()), *DEVICES[:3]]))
    titles = [each.encode("utf-8", "replace").decode() for each in titles]
    roles = [
        oc.Role(title=each, salary=40_000, code=str(place)) for place, each in enumerate(titles)
    ]
    export_site(tmp_path, catalog=oc.Catalog("odd", roles), nearest=2)
    every = pages(tmp_path)
    for markup in every.values():
        assert links(markup) <= set(every)


@pytest.mark.parametrize(
    "name",
    ["../x.html", "/x.html", "x.htm", "X.html", "a b.html", "https://x.html", "x.html\n", ""],
)
def test_a_link_within_a_site_is_a_plain_file_name(name):
    """A page can only lead to a file that lies beside it and is called as ours are."""
    with pytest.raises(ValueError, match="must match regex"):
        Link("words", name)
    with pytest.raises(ValueError, match="must match regex"):
        Term("words", file=name)


def test_many_comparisons_are_left_to_the_pages_of_their_roles():
    """An index of more than 5,000 comparisons says where they are listed instead."""
    roles = [oc.Role(title=f"role {place}") for place in range(102)]
    page = index_page(plan(oc.Catalog("many", roles), None, None, quiet))
    assert page.sections[-1].blocks[0].text == "The page of each role lists its comparisons."


@pytest.mark.slow
def test_the_whole_of_the_statistics(tmp_path):
    """All 830 roles with their four nearest: every link leads to a page, every page is listed."""
    export_site(tmp_path, nearest=4, jobs=4)
    every = pages(tmp_path)
    href = re.compile(rb'href="([^"#:]+)"')
    found = {name: {each.decode() for each in href.findall(text)} for name, text in every.items()}
    assert found["index.html"] == set(every) - {"index.html"}
    for name, there in found.items():
        assert there <= set(every), name
        assert name == "index.html" or "index.html" in there
    assert sum("-vs-" not in name for name in every) == 831
    assert sum("-vs-" in name for name in every) > 1_660
    assert export_site(tmp_path, nearest=4).made == 0


def test_a_script_without_its_guard_gets_one_clear_error(tmp_path):
    """Processes that can't begin end the export with what to do, and it does not wait for ever."""
    script = tmp_path / "unguarded.py"
    site = str(tmp_path / "site")
    script.write_text(
        "import occucompare as oc\n"
        "from occucompare.site.build import export_site\n"
        "family = oc.load_catalog('collections')\n"
        f"export_site({site!r}, catalog=family, jobs=2)\n",
        encoding="utf-8",
    )
    ran = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, timeout=100, check=False
    )
    assert ran.returncode == 1
    assert "ExportError" in ran.stderr.splitlines()[-1]
    assert '`if __name__ == "__main__":`' in ran.stderr.splitlines()[-1]
