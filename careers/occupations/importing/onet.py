"""The O*NET files, by O*NET's own codes: the first seven characters are those of the classification."""

from functools import partial

from careers.catalogue import agencies
from careers.occupations.importing.layouts import YEAR, Figures, Listing, names

ASKED = names(
    "lt_high_school high_school post_secondary_certificate some_college associate bachelor "
    "post_baccalaureate_certificate master post_master_certificate first_professional doctoral post_doctoral"
)

REQUIRED = Figures(
    pattern="onet_required_education.csv",
    columns=("onet_soc", *ASKED, "n", "date", "domain_source", "recommend_suppress_any"),
    key=("onet_soc",),
    fewest=870,
    source=agencies.ONET,
    code="onet_soc",
    table="required_education",
    dated="date",
    carried={**{level: ("education_required", level) for level in ASKED}, "n": ("respondents", "all")},
)

INTEREST_NAMES = ("realistic", "investigative", "artistic", "social", "enterprising", "conventional")

INTERESTS = Figures(
    pattern="onet_interests_riasec.csv",
    columns=("onet_soc", *INTEREST_NAMES, "first_interest", "second_interest", "third_interest"),
    key=("onet_soc",),
    fewest=920,
    source=agencies.ONET,
    code="onet_soc",
    table="interests",
    period="2023",
    carried={name: ("interest", name) for name in INTEREST_NAMES},
)

LISTED = partial(Listing, source=agencies.ONET, code="onet_soc")
"""A list of O*NET's, by its own codes."""

ONET: tuple[Listing, ...] = (
    LISTED(
        pattern="onet_occupations.csv",
        columns=("onet_soc", "soc_code", "title", f"job_zone_{YEAR}"),
        key=("onet_soc",),
        fewest=1010,
        table="onet_occupations",
        renamed={"onet_soc": "code", "title": "title", f"job_zone_{YEAR}": "job_zone"},
    ),
    LISTED(
        pattern="onet_alternate_titles.csv",
        columns=("onet_soc", "alternate_title", "short_title", "sources"),
        key=(),
        fewest=56_000,
        table="titles",
        renamed={"onet_soc": "code", "alternate_title": "title"},
        added={"kind": "alternate"},
    ),
    LISTED(
        pattern="onet_reported_titles.csv",
        columns=("onet_soc", "reported_title", "shown_in_my_next_move"),
        key=("onet_soc", "reported_title"),
        fewest=7900,
        table="titles",
        renamed={"onet_soc": "code", "reported_title": "title"},
        added={"kind": "reported"},
    ),
    LISTED(
        pattern="onet_related_occupations.csv",
        columns=("onet_soc", "related_onet_soc", "tier", "rank"),
        key=("onet_soc", "rank"),
        fewest=18_400,
        table="related",
        renamed={"onet_soc": "code", "related_onet_soc": "related", "rank": "rank"},
    ),
    LISTED(
        pattern="onet_??_skills.csv",
        columns=names(
            "onet_soc title skill importance_1_5 standard_error ci_low ci_high recommend_suppress date level_0_7"
        ),
        key=("onet_soc", "skill"),
        fewest=31_000,
        table="skills",
        renamed={"onet_soc": "code", "skill": "skill", "importance_1_5": "value", "ci_low": "low", "ci_high": "high"},
    ),
    LISTED(
        pattern="onet_technology_skills.csv",
        columns=("onet_soc", "example", "commodity_code", "commodity_title", "hot_technology", "in_demand"),
        key=("onet_soc", "example", "commodity_code"),
        fewest=32_000,
        table="technologies",
        renamed={"onet_soc": "code", "example": "technology", "in_demand": "in_demand"},
        only={"hot_technology": "Y"},
    ),
)
