"""The classification, places, and the list of all files that the import needs."""

from careers.catalogue import agencies
from careers.occupations.importing.bls import AGE, EARNINGS, HELD, METROS, OEWS, PEOPLE, PROJECTIONS, SECTORS, SPREADS
from careers.occupations.importing.layouts import YEAR, Figures, Layout, Listing
from careers.occupations.importing.onet import INTERESTS, ONET, REQUIRED

SOC = Listing(
    pattern="soc_20??_structure.csv",
    columns=("soc_code", "level", "title", "parent_code", "major_code"),
    key=("soc_code",),
    fewest=1440,
    source="bls_soc",
    code="soc_code",
    table="classification",
    renamed={"soc_code": "code", "level": "level", "title": "title", "parent_code": "parent"},
)

DIRECT = Listing(
    pattern="soc_20??_direct_match_titles.csv",
    columns=("soc_code", "direct_match_title", "illustrative_example"),
    key=("soc_code", "direct_match_title"),
    fewest=6500,
    source="bls_soc",
    code="soc_code",
    table="titles",
    renamed={"soc_code": "code", "direct_match_title": "title"},
    added={"kind": "direct"},
)

ENTRY = Listing(
    pattern="employment_projections_*.csv",
    columns=PROJECTIONS.columns,
    key=PROJECTIONS.key,
    fewest=1100,
    source="bls_projections",
    code="code",
    table="entry",
    renamed={
        "code": "code",
        "entry_education": "education",
        "work_experience": "experience",
        "ojt": "training",
    },
    only={"type": "Line item"},
)

PRICES = Listing(
    pattern="bea_rpp_states_*.csv",
    columns=("fips", "usps", "state", "all", "goods", "housing", "utilities", "other_services"),
    key=("usps",),
    fewest=51,
    source=agencies.PRICES,
    code="usps",
    table="state_prices",
    renamed={"usps": "area", "state": "name", "all": "level", "housing": "housing"},
    vintage=r"_(\d{4})\.",
)

BEDROOMS = range(5)

RENTS = Listing(
    pattern="hud_fmr_*_states_derived.csv",
    columns=(
        *("usps", f"pop{YEAR}", "areas"),
        *(f"fmr_{rooms}_pop_weighted_mean" for rooms in BEDROOMS),
        *(f"fmr_{rooms}_{end}_area" for rooms in (1, 2) for end in ("lowest", "highest")),
    ),
    key=("usps",),
    fewest=56,
    source=agencies.RENTS,
    code="usps",
    table="state_rents",
    vintage=r"_fy(\d{4})_",
    renamed={"usps": "area", **{f"fmr_{rooms}_pop_weighted_mean": f"bedrooms_{rooms}" for rooms in BEDROOMS}},
)

UNSETTLED = Listing(
    pattern="hud_fmr_*_areas.csv",
    columns=(
        *("stusps", "fips", "countyname", "county_town_name", "hud_area_code", "hud_area_name", "metro", f"pop{YEAR}"),
        *(f"fmr_{rooms}" for rooms in BEDROOMS),
        "copies_differ",
    ),
    key=("fips",),
    fewest=4700,
    source=agencies.RENTS,
    code="fips",
    table="unsettled_rents",
    renamed={"stusps": "area", "countyname": "county", "hud_area_name": "name"},
    only={"copies_differ": "Y"},
)
"""The areas of which two copies of the publisher's file differ."""

AREAS, TRADES = (
    Listing(
        pattern=layout.pattern,
        columns=layout.columns,
        key=layout.key,
        fewest=layout.fewest,
        source=layout.source,
        code=layout.code,
        table=table,
        renamed={layout.where: layout.called, name: "name"},
    )
    for layout, table, name in ((METROS, "metro_names", "area_name"), (SECTORS, "sector_names", "sector_name"))
)
"""What the areas and the sectors are called."""

FIGURES: tuple[Figures, ...] = (OEWS, PROJECTIONS, HELD, PEOPLE, AGE, EARNINGS, REQUIRED, INTERESTS)

LISTINGS: tuple[Listing, ...] = (SOC, DIRECT, ENTRY, PRICES, RENTS, UNSETTLED, AREAS, TRADES, *ONET)

LAYOUTS: tuple[Layout, ...] = (*FIGURES, *SPREADS, *LISTINGS)
"""Every file that the import needs."""
