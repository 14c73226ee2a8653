"""What is said of skills: the top ones, those of both, those of one."""

from phrases.figures import unranked

# Kind; the baker's and the welder's figure of its metric; the sentence.
PHRASES = [
    # top skills: none, one, two, three, a tie at the cut, no order, names with commas
    ("top_skills", [], ["a"], None),
    ("top_skills", None, ["a"], None),
    (
        "top_skills",
        ["a"],
        ["b"],
        "The one skill listed for bakers is a; for welders, it is b.",
    ),
    (
        "top_skills",
        ["a"],
        ["b", "c"],
        "The one skill listed for bakers is a; those for welders include b and c.",
    ),
    (
        "top_skills",
        ["b", "c"],
        ["a"],
        "The skills listed for bakers include b and c; the one listed for welders is a.",
    ),
    (
        "top_skills",
        ["a", "b"],
        ["b", "c"],
        "The skills listed for bakers include a and b; those for welders include b and c.",
    ),
    (
        "top_skills",
        ["a", "b", "c", "z"],
        {"x": 0.5, "y": 0.4, "w": 0.3, "v": 0.2},
        "The top three skills for bakers are a, b, and c; for welders, they are x, y, and w.",
    ),
    (
        "top_skills",
        ["a", "b", "c"],
        {"x": 0.5, "y": 0.4, "w": 0.3, "v": 0.3},
        "The skills listed for bakers include a, b, and c; those for welders include x, y, and w.",
    ),
    (
        "top_skills",
        unranked("abc"),
        ["x", "y", "w"],
        "The skills listed for bakers include a, b, and c; those for welders include x, y, and w.",
    ),
    (
        "top_skills",
        ["a", "b, c", "d"],
        ["x", "y", "w"],
        "The top three skills for bakers are a; b, c; and d; for welders, they are x, y, and w.",
    ),
    # shared skills: none, one, some, many, all
    ("shared_skills", [], ["a"], None),
    (
        "shared_skills",
        ["a"],
        ["b"],
        "None of the skills listed for bakers are listed for welders.",
    ),
    (
        "shared_skills",
        ["a", "b"],
        ["b", "c"],
        "The jobs of bakers and welders both call for b.",
    ),
    (
        "shared_skills",
        ["a", "b", "d"],
        ["a", "b", "c"],
        "The jobs of bakers and welders both call for a and b.",
    ),
    (
        "shared_skills",
        ["a", "b", "c", "d", "e"],
        ["a", "b", "c", "d", "f"],
        "The jobs of bakers and welders both call for skills such as a, b, and c.",
    ),
    (
        "shared_skills",
        ["a", "b"],
        ["b", "A"],
        "The list of skills is the same for bakers and welders: a and b.",
    ),
    (
        "shared_skills",
        ["a", "b", "c", "d"],
        ["d", "c", "b", "a"],
        "The same skills are listed for bakers and welders, among them a, b, and c.",
    ),
    # own skills
    ("own_skills", ["a"], ["a"], None),
    (
        "own_skills",
        ["a"],
        ["b"],
        "Only the list for bakers has a; only the list for welders has b.",
    ),
    ("own_skills", ["a", "b"], ["b"], "Only the list for bakers has a."),
    (
        "own_skills",
        ["a"],
        ["a", "b", "c", "d", "e", "f"],
        "Skills such as b, c, d, and e are listed for welders alone.",
    ),
    (
        "own_skills",
        ["a", "b"],
        ["c", "d", "e"],
        "A and b are listed for bakers alone; c, d, and e are listed for welders alone.",
    ),
]
