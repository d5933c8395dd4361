"""The Bureau of Labor Statistics files, which have a column for each figure."""

from functools import partial

from careers.catalogue.agencies import SCHOOLING, WAGES
from careers.occupations.importing.layouts import YEAR, Figures, PayByPlace, names

PERCENTILES = ("pct10", "pct25", "median", "pct75", "pct90")
STATISTICS = {"pct10": "p10", "pct25": "p25", "median": "median", "pct75": "p75", "pct90": "p90", "mean": "mean"}

OEWS = Figures(
    pattern="oews_national_*.csv",
    columns=(
        *names("year occ_code occ_title o_group tot_emp emp_prse h_mean a_mean mean_prse"),
        *(f"{unit}_{percentile}" for unit in "ha" for percentile in PERCENTILES),
    ),
    key=("year", "occ_code"),
    fewest=5000,
    source=WAGES,
    code="occ_code",
    marks=frozenset({"*", "**", "#"}),
    table="pay",
    carried={
        "tot_emp": ("jobs", "all"),
        "emp_prse": ("jobs", "error"),
        "mean_prse": ("salary", "error"),
        **{f"a_{column}": ("salary", group) for column, group in STATISTICS.items()},
        **{f"h_{column}": ("hourly_rate", group) for column, group in STATISTICS.items()},
    },
)

PROJECTIONS = Figures(
    pattern="employment_projections_*.csv",
    columns=names(
        "period code title type emp_base_k emp_proj_k change_k change_pct self_employed_pct openings_k median_wage "
        "entry_education work_experience ojt"
    ),
    key=("code", "type"),
    fewest=1100,
    source="bls_projections",
    code="code",
    marks=frozenset({"—"}),
    table="projections",
    dated="period",
    carried={
        "emp_base_k": ("employment", "now"),
        "emp_proj_k": ("employment", "projected"),
        "change_k": ("employment", "change"),
        "change_pct": ("growth_rate", "all"),
        "openings_k": ("openings", "all"),
        "self_employed_pct": ("self_employed", "all"),
    },
)

SPREAD = partial(
    PayByPlace,
    source=WAGES,
    code="occ_code",
    marks=frozenset({"*", "**", "#"}),
    carried={"tot_emp": ("jobs", "all"), **{f"a_{column}": ("salary", group) for column, group in STATISTICS.items()}},
)
"""Pay and jobs of each occupation in parts of the country."""

PAID = (*names("tot_emp emp_prse a_mean mean_prse"), *(f"a_{percentile}" for percentile in PERCENTILES))

STATES = SPREAD(
    pattern="oews_state_*.csv",
    columns=(*names("year usps state occ_code o_group"), *PAID, *names("h_median jobs_1000 loc_quotient")),
    key=("usps", "occ_code"),
    fewest=37_000,
    table="states",
    where="usps",
)

METROS = SPREAD(
    pattern="oews_metro_*.csv",
    columns=(*names("year area_code area_name occ_code"), *PAID, *names("jobs_1000 loc_quotient")),
    key=("area_code", "occ_code"),
    fewest=3500,
    table="metros",
    where="area_code",
)
"""Metropolitan areas, and what lies between them, for the occupations that the two titles can stand for."""

SECTORS = SPREAD(
    pattern="oews_sector_*.csv",
    columns=(*names("year sector_code sector_name occ_code"), *PAID),
    key=("sector_code", "occ_code"),
    fewest=10_500,
    table="sectors",
    where="sector_code",
    called="sector",
)

SPREADS: tuple[PayByPlace, ...] = (STATES, METROS, SECTORS)

LEVELS = {
    "Less than high school diploma": "no_diploma",
    "High school diploma or equivalent": "high_school",
    "Some college, no degree": "some_college",
    "Associate's degree": "associate",
    "Bachelor's degree": "bachelor",
    "Master's degree": "master",
    "Doctoral or professional degree": "doctoral",
}

MATRIX_CODE = f"{YEAR} National Employment Matrix code"

HELD = Figures(
    pattern="ep_table5.3_education_*.csv",
    columns=(f"{YEAR} National Employment Matrix title", MATRIX_CODE, *LEVELS),
    key=(MATRIX_CODE,),
    fewest=830,
    source=SCHOOLING,
    code=MATRIX_CODE,
    table="education",
    vintage=r"_(\d{4})_(\d{4})_",
    carried={column: ("education_held", level) for column, level in LEVELS.items()},
)

SURVEYED = partial(
    Figures,
    key=("occupation",),
    fewest=590,
    code="occupation",
    named=True,
    skipped="Occupation",
    marks=frozenset({"–"}),
)
"""A table of the Current Population Survey, which names occupations instead of giving their codes."""

RACES = {"pct_white": "white", "pct_black": "black", "pct_asian": "asian", "pct_hispanic": "hispanic"}

PEOPLE = SURVEYED(
    pattern="cps_table11_20??.csv",
    columns=("year", "occupation", "total_k", "pct_women", *RACES),
    source="cps_people",
    table="people",
    carried={
        "total_k": ("employed", "all"),
        "pct_women": ("gender", "women"),
        **{column: ("race", group) for column, group in RACES.items()},
    },
)

BANDS = ("a16_19", "a20_24", "a25_34", "a35_44", "a45_54", "a55_64", "a65p")

AGE = SURVEYED(
    pattern="cps_table11b_age_*.csv",
    columns=("year", "occupation", "total_k", *BANDS, "median_age"),
    source="cps_age",
    table="age",
    carried={
        "total_k": ("employed", "all"),
        **{band: ("age", band.replace("a", "from_")) for band in BANDS},
        "median_age": ("age", "median"),
    },
)

EARNINGS = SURVEYED(
    pattern="cps_table39_earnings_*.csv",
    columns=names(
        "year occupation total_n_k total_median_weekly men_n_k men_median_weekly women_n_k women_median_weekly"
    ),
    source="cps_earnings",
    table="earnings",
    carried={
        "total_median_weekly": ("weekly_pay", "all"),
        "men_median_weekly": ("weekly_pay", "men"),
        "women_median_weekly": ("weekly_pay", "women"),
        "total_n_k": ("full_time", "all"),
        "men_n_k": ("full_time", "men"),
        "women_n_k": ("full_time", "women"),
    },
)

TOTALS = ("total, 16 years and over", "total employed", "total, full-time wage and salary workers")
"""What the Current Population Survey calls all occupations, table by table."""
