"""Catalogs find a role by any of its names, and suggest one for a name they do not have."""

import pickle

import pytest
from hypothesis import given, strategies as st

import occucompare as oc
from occucompare.catalog.bundled import area_catalog, bundled_catalog
from occucompare.catalog.lookup import lookup_key


@pytest.fixture(scope="module")
def family():
    return oc.load_catalog("collections")


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("collector", "collector"),
        ("Collector", "collector"),
        ("COLLECTORS", "collector"),
        ("  collectors  ", "collector"),
        ("debt collector", "collector"),
        ("Debt Collectors", "collector"),
        ("collections coordinator", "collections coordinator"),
        ("collections-coordinator", "collections coordinator"),
        ("Collections Coordinators", "collections coordinator"),
        ("collections/accounts receivable", "collections/accounts receivable"),
        ("collections, accounts receivable", "collections/accounts receivable"),
        ("collections and accounts receivable workers", "collections/accounts receivable"),
        ("collections and accounts receivable", "collections/accounts receivable"),
        ("collections, customer service", "collections, customer service"),
        ("collections customer service", "collections, customer service"),
        ("Collections Agents", "collections, customer service"),
        ("AR specialist", "accounts receivable specialist"),
        ("ar analysts", "accounts receivable analyst"),
        ("payment processors", "payment processor"),
    ],
)
def test_a_role_is_found_by_any_of_its_names(family, name, title):
    """Title, plural, alias and alias's plural find a role, in any case and punctuation."""
    assert family[name].title == title
    assert name in family


def test_a_role_is_found_by_its_code():
    """A code finds its role."""
    role = oc.Role(title="baker", code="51-3011")
    catalog = oc.Catalog("own", [role])
    assert catalog["51-3011"] is role
    assert "51-3011" in catalog


def test_a_title_comes_before_anothers_alias():
    """A name that is one role's title and another's alias is the first one's."""
    cook = oc.Role(title="cook", aliases=("baker",))
    baker = oc.Role(title="baker")
    assert oc.Catalog("own", [cook, baker])["baker"] is baker


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("colector", "collector"),
        ("collection coordinator", "collections coordinator"),
        ("payment proccessor", "payment processor"),
        ("accounts recievable analyst", "accounts receivable analyst"),
    ],
)
def test_a_wrong_name_gets_suggestions(family, wrong, meant):
    """A name that no role has is answered with the nearest titles, the nearest first."""
    with pytest.raises(LookupError) as caught:
        family[wrong]
    error = caught.value
    assert isinstance(error, oc.RoleNotFoundError)
    assert (error.name, error.catalog) == (wrong, "collections")
    assert error.suggestions[0] == meant
    assert f"no role {wrong!r} in catalog 'collections'; did you mean {meant!r}" in str(error)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own pickle
    assert str(again) == str(error)
    with pytest.raises(oc.RoleNotFoundError):
        family.compare("collector", wrong)


def test_a_name_like_no_other_gets_no_suggestion(family):
    """Nothing is suggested that is not near."""
    with pytest.raises(oc.RoleNotFoundError, match=r"no role 'qqq' in catalog 'collections'$"):
        family["qqq"]
    assert "qqq" not in family
    assert None not in family
    assert 5 not in family


def test_find_ranks_its_matches(family):
    """The best match comes first, each role once, with the name that matched."""
    matches = family.find("account rep")
    assert [match.score for match in matches] == sorted(
        (match.score for match in matches), reverse=True
    )
    assert len({match.role.title for match in matches}) == len(matches)
    best = family.find("debt collectors")[0]
    assert (best.role.title, best.title, best.score) == ("collector", "debt collectors", 1)


@pytest.mark.parametrize("role", oc.load_catalog("collections"), ids=lambda role: role.title)
def test_find_puts_a_roles_own_name_first(family, role):
    """A role's title finds that role before all others, with the full score."""
    first, *rest = family.find(role.title, limit=9)
    assert first.role is role
    assert first.score == 1
    assert all(match.score < 1 for match in rest)


@given(st.text(), st.integers(-5, 20))
def test_find_never_raises(text, limit):
    """Any text finds some roles or none, at most as many as asked for."""
    matches = oc.load_catalog("collections").find(text, limit=limit)
    assert len(matches) <= max(limit, 0)
    assert all(0 <= match.score <= 1 for match in matches)


@pytest.mark.parametrize("text", ["", " ", "!", "x" * 10_000, "\N{FIRE ENGINE}", "(["])
def test_find_takes_odd_texts(family, text):
    """Texts without a word of any name find nothing."""
    assert family.find(text) == []


@given(st.text())
def test_a_name_is_found_or_refused(text):
    """Looking a text up gives a role or RoleNotFoundError, and `in` agrees."""
    family = oc.load_catalog("collections")
    if text in family:
        assert family[text] in family
    else:
        with pytest.raises(oc.RoleNotFoundError):
            family[text]


def test_a_catalog_is_a_collection(family):
    """A catalog has a length, an order, and its roles in it."""
    assert len(family) == 9
    assert list(family) == list(family)
    assert all(role in family for role in family)
    assert oc.Role(title="baker") not in family
    assert repr(family) == "Catalog('collections', 9 roles)"


def test_a_catalog_is_read_once():
    """Loading a catalog again gives the one that was read."""
    assert oc.load_catalog("collections") is oc.load_catalog("collections")


def test_an_unknown_catalog_is_refused():
    """A catalog that is not bundled is answered with those that are."""
    with pytest.raises(LookupError, match="no catalog 'mars' is bundled; there is ") as caught:
        oc.load_catalog("mars")
    assert isinstance(caught.value, oc.CatalogNotFoundError)
    assert "collections" in caught.value.bundled


def test_the_roles_of_the_catalog_are_whole(family):
    """Every bundled role survives plain data and has its forms and its source."""
    for role in family:
        assert oc.Role.from_json(role.to_json()) == role
        assert role.forms
        assert role.sources


@pytest.mark.parametrize("left", oc.load_catalog("collections"), ids=lambda role: role.title)
def test_every_pair_of_the_catalog_can_be_told(family, left):
    """Every two roles of the family have a text of every length."""
    for right in family:
        for length in ("headline", "short", "standard", "full"):
            assert family.compare(left, right).summary(length=length).endswith(".")


def test_an_empty_catalog_has_nothing():
    """A catalog of no roles is empty, and finds nothing."""
    empty = oc.Catalog("empty", [])
    assert len(empty) == 0
    assert empty.find("baker") == []
    with pytest.raises(oc.RoleNotFoundError, match=r"no role 'baker' in catalog 'empty'$"):
        empty["baker"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("29-1141", "Registered Nurses"),
        ("291141", "Registered Nurses"),
        ("R&D manager", "R & D Manager"),
        ("womens designer", "Women's Designer"),
    ],
)
def test_a_match_has_a_title_as_it_is_written(text, title):
    """`find` tells the title that matched as its role has it, never as it is looked up."""
    assert oc.load_catalog().find(text)[0].title == title


@pytest.mark.parametrize("text", ["29-1141", "29-1141.00", "291141"])
def test_a_code_means_its_role_alone(text):
    """A code is not like other codes."""
    [match] = oc.load_catalog().find(text)
    assert (match.role.code, match.score) == ("29-1141", 1)
    assert oc.load_catalog().find(text, limit=0) == []


@pytest.mark.parametrize(
    ("text", "other"),
    [("R&D manager", "r and d manager"), ("resume writer", "R\u00e9sum\u00e9 Writer")],
)
def test_own_names_and_job_titles_have_one_key(text, other):
    """A name is found in each of its spellings, whether a role's own or a job title."""
    catalog = oc.load_catalog()
    assert text in catalog
    assert catalog[text] is catalog[other]
    own = oc.Catalog("own", [oc.Role(title=text)])
    assert own[other] is own[text]


def test_a_catalog_is_one_object_however_it_is_asked_for():
    """The default by its name, and an area by its code or its name, are the same catalog."""
    assert oc.load_catalog() is oc.load_catalog("us")
    assert oc.load_catalog(area="CA") is oc.load_catalog("us", area="california")


def test_an_exact_job_title_needs_no_index():
    """A job title is found without the index of all titles, also in an area and in a merger."""
    merged = bundled_catalog("us") | oc.Catalog("own", [oc.Role(title="paralegal", code="23-2011")])
    for catalog in (bundled_catalog("us"), oc.load_catalog(area="VT"), merged):
        assert catalog["RN"].code == "29-1141"
        assert catalog["collector"].title == "Bill and Account Collectors"
        assert "_index" not in vars(catalog)


def test_an_area_makes_only_the_roles_that_are_asked_for():
    """An area's catalog reads its codes from the index, and no role but the one that is wanted."""
    national, made = bundled_catalog("us"), []

    def area_role(role, *_):
        made.append(role.code)
        return role

    area = area_catalog(national, "CA", area_role)
    assert area["29-1141"].title == "Registered Nurses"
    assert made == ["29-1141"]


def test_job_titles_found_by_a_scan_are_those_of_the_index():
    """A scan of the titles' text gives the owners that the whole list gives."""
    titles = bundled_catalog("us")._job_titles
    for title, owners in list(titles.every())[::97]:
        assert titles.exact(lookup_key(title)) == owners
