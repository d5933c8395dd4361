"""The words of the interface that belong to no single metric."""

NOT_REPORTED = "not reported"
UNDATED = "undated"
PAGE_OF = "page of {date}"
DERIVED = "derived here"
WIDER = "A wider group"
THE_SAME = "the same"
THE_SAME_AS = "the same as"
ABOUT_THE_SAME = "about the same"
ABOUT_THE_SAME_AS = "about the same as"
MORE_THAN = "{gap} than"
LESS_THAN = "less than {size}"
MORE = "more"
PERCENTAGE_POINT = "percentage point"
PERCENTAGE_POINTS = "percentage points"
POINT = "point"
POINTS = "points"
FIGURE = "Figure"
DIFFERENCE = "Gap"
NO_GAP = "–"
SOURCE = "Source"

STATED = "{statement}."
ALONE = "{statement}; the source gives no number for {unknown}."
ALONE_LISTED = "{statement}; not listed for {unknown}."
YEARS_UNKNOWN = "The source does not say over which years."
YEARS_KNOWN = "This is for {period}."
SPANS_APART = "They lie {nearest} to {farthest} apart."
NOTHING_REPORTED = "No chosen source reports this for either role."
NOTHING_FOR_ANY = "No chosen source reports this for any of the roles."
NO_NUMBER_FOR = "No chosen source gives a number for {unknown}."
ONE_SIDED = "reported for one role only"
NEITHER_SIDE = "not reported for both"
NO_SIDE = "not reported for any"
NOT_COMPARABLE = "no gap: {reason}"
AGAINST = " against "
APART = "{statements}. {reason}, so no gap is drawn."
APART_PARTLY = "{statements}. {reason}, so no gap is drawn from one to the other."
SOURCES_ARE_DIFFERENT = "The sources differ"
STATISTICS_ARE_DIFFERENT = "The statistics differ"
YEARS_ARE_DIFFERENT = "The years differ"
GAP_TO_ROLE = "{than} {role}"
GAP_TO = "Gap to {role}"
ROLE_HAS = "{role}: {gaps}"
STATISTIC_OF = "{metric}, {statistic}"
OVER_YEARS = "{figure}, over the years ({source})"
WENT_FROM = "{subject} {role} went from {old}{per} in {start} to {new}{per} in {end}: {gap}."
WAS_ONCE = "{subject} {role} was {new}{per} in {end}."
OF_EACH_YEAR = "In dollars of each year, so the rise in prices is a part of the change."
YEAR = "Year"
BOTH_ENDS = "{value} at both ends"
FROM_TO = "{low} to {high}"
NAMED_VALUE = "{name} {value}"
CITED = "{statement} ({source})"

TERMS = {
    "average": "Average: commonly the mean, all values added up and divided by their number.",
    "median": "Median: half of the people earn less, half earn more.",
    "common": "Common: the source's own word; it does not say whether it is a mean or a median.",
    "percentile": "Percentile: a quarter of the people stay at or below the 25th, nine in ten at or below the 90th.",
    "range": "Range: from the lower to the upper end that the source prints.",
    "point": "Points are percentage points: from 50% to 60% is 10 points.",
    "method not stated": "Method not stated: the document does not say how its figures came about.",
    "sample advert": "Sample advert: one made-up example, not a finding about employers.",
    "modelled or aggregated": "Modelled or aggregated: put together from other data, not asked of people.",
    "derived here": "What is derived here stands in no source: it is worked out from figures that do.",
    "dollars": "Real dollars: old pay at the prices of the newest year.",
}
"""What the terms beside figures mean, by the word that each shows up with."""

ROLE = "Role"
LEVEL = "Level"
DEMAND = "What it says"

PRODUCT = "Roles Side by Side"
COMPARE = "Compare"
WITH = "with"
SHOW = "Show"
TOPICS = "Topics"
METRICS = "Metrics"
PER = "Pay per"
FILTERS = "Filter and sort"
GROUPS = "Groups and statistics"
SOURCES = "Sources"
SORT = "Sort by"
AS_LISTED = "As listed"
WIDEST_GAP = "Widest gap"
LARGEST = "Largest value"
STRANGERS = "The link asks for a role that is not here: {names}. Below is the usual pair; choose others in the menu."
NOTHING_CHOSEN = "Nothing is chosen, so there is nothing to show. Pick at least one entry in each row of buttons above."

RANGES = "{metric}, from low to high"
RANGE = "Range"
PERCENTILES = "Percentiles"
HOURS = "More or fewer hours"
HOURS_NOTE = "Derived: hourly rate × hours a week, without extra pay for overtime and without unpaid weeks."
DERIVED_BY = "Derived here: {formula}."
NAME_SECTIONS = {
    "salary": "Best-paying places",
    "education": "Majors, colleges and demands",
    "skills": "Skills without a share",
}
NAME_HEADINGS = {
    "salary": "Where each role pays best",
    "education": "What people studied, and which subjects documents call fitting",
}
NAME_NOTES = {"education": "Fitting subjects are examples: the documents add that other related fields may fit."}
REQUIREMENTS = "What the documents ask of {role}"

HOURS_A_WEEK = "Hours a week"
AT_HOURS = "{hours} hours: {pay}"
HOURS_FINDING_ONE = (
    "At {few} hours a week {known} earn {pay_few}, at {many} hours {pay_many}; for {unknown} no rate is reported."
)
HOURS_FINDING_EACH = "At {few} hours a week {pay_few}; at {many} hours {pay_many}."
ROLE_MAKES = "{role} make {pay}"
NO_RATE_FOR = "For {unknown} no rate is reported."
HOURS_FINDING = "At {few} hours a week {ahead} earn {gap_few} more than {behind}, at {many} hours {gap_many} more."
SOURCES_DIFFER = "Sources put {subject} {role} between {low} and {high}{per}: {apart} apart."
SOURCES_AGREE = "{count} sources agree on {subject} {role}: {low}{per}."
ONE_SAYS = "One source gives {subject} {role}: {low}{per}."
ONE_SAYS_SEVERAL = "One source gives several figures for {subject} {role}, from {low} to {high}{per}."
OF_ROLE = "the {metric} of"
TWO_BASES = "Undated pay, as printed, cannot be compared with pay{dollars}."
WHY_DIFFERENT = "They can differ {reasons}."
BY_STATISTIC = "in the statistic ({statistics})"
BY_PERIOD = "in their dates ({periods})"
BY_PEOPLE = "in whom they count"
LAST_REASON = "and {reason}"
NO_PAGE = "There is no page at this address"
MEANT_PAGE = "You may be looking for this one:"
ALL_PAGES = "All pages"
OVERVIEW = "Overview"
OVERVIEW_QUESTION = "How do the two roles differ?"
BIGGEST = "The biggest differences"
BIGGEST_NOTE = (
    "Ranked by how many times the larger figure is of the smaller. Of a range, only the end further apart counts. "
    "Growth rates, ratings and shares under 1% are not ranked. {source}."
)
RATIO = "Larger ÷ smaller"
TIMES = "{ratio} ×"
WHERE_NEXT = "Where to go next"
EVERY_FIGURE = "Figure by figure"
DOCUMENTS = "Sources"
BROKEN_DATA = "A data file has errors"
NO_PAGE_NOTE = "Every page needs this file, so none can be shown until it is fixed."
NO_VERSION_NOTE = "Until this is fixed, nobody can tell the version of the figures. The figures themselves are shown."
NO_PRICES_NOTE = "Until this is fixed, pay cannot be shown in real dollars. It is shown as the sources print it."
BROKEN_DATA_NOTE = "The figures below cannot be shown until this is fixed. Pages that do not need the file work on."

DOCUMENTS_INTRODUCTION = (
    "Every figure comes from one of these documents. Where one quotes somebody else, the origin is named."
)
ENTRIES_GIVEN = "The {count} entries taken from it"
TITLE = "Title"
PUBLISHER = "Publisher"
AUTHOR = "Author"
PUBLISHED = "Published"
MEASURED = "What it gives"
KIND = "How it came by it"
LICENCE = "Rights"
REMARK = "Remark"
FACT = "Fact"
TEXT = "Text"
VALUE = "Value"
NOT_STATED = "not stated"

YEARLY_DIVIDED = "yearly pay ÷ {count:,}"
NOT_ADJUSTED = "undated, so not adjusted"
PRINTED_DOLLARS = " as printed"
IN_WHICH = ",{dollars}"
IN_DOLLARS_OF = " in {newest} dollars"
WHERE_DATED = "{dollars} where dated"
AS_PRINTED = "Remarks and warnings speak of pay as printed: by the year, in dollars of its time."
ADJUSTED = "{period} dollars × {factor} = {newest} dollars"
ABOUT_JOBS = "{rate} of {jobs} jobs of {role} is about {change}."

SEVERITIES = {"serious": "Serious", "caution": "Caution", "note": "Note"}
SHARES_ROUNDED = "{metric}: the shares of {role} add up to {total}%, because each is rounded."
SHARES_WRONG = "{metric}: the shares of {role} add up to {total}%, which rounding cannot explain."
HOURLY_IS_SALARY = "The hourly rate of {role} is their yearly salary divided by 2,080 hours. It is no second proof."
HOURLY_IS_NOT_SALARY = "The hourly rate of {role} does not match their yearly salary divided by 2,080 hours."
OUTSIDE_RANGE = "{metric}: a typical figure for {role} lies outside the range that the same source prints."
UNFIT = "{metric}: a figure for {role} is of a kind, or a size, that this metric cannot have."
EXPERIENCE_IN_MONTHS = (
    'The page prints "{number}" as years of experience of {role}. Its own time to enter ends at {number} months, '
    "so it is shown here as {number} months."
)
EXPERIENCE_ODD = 'The page prints "{number}" as years of experience of {role}, which matches nothing else on it.'
BELOW_MINIMUM = (
    "{pay} a year for {role} is less than a full-time year at the federal minimum wage: 2,080 hours × $7.25 = $15,080."
)
OLD = "{metric}: a figure for {role} describes {period}, more than five years ago."
OLD_PAGE = "{metric}: an undated figure for {role} stands on a page of {date}, more than five years old."
NO_HORIZON = (
    "The source does not say over which years the growth for {role} is meant. Nobody can tell how soon jobs come or go."
)
HORIZON_PASSED = "{who}: {value} is for {period}. Those years have passed, so it says nothing of the years ahead."
ONE_SOURCE = "{metric}: only one source reports it, so nothing here can confirm it."
MISSING = "{metric}: no source reports it for {role}."
DISAGREE = "{metric}: sources put {role} between {low} and {high}, {apart} apart."
CONTRADICT = "{level}: the documents do not agree on whether {role} need it."
CONTRADICTS_ITSELF = "{level}: one document says both that {role} need it and that they do not."

CITATION = (
    "{role}, {metric}{group}: {value}. Source: {source}.{derived}{adjusted} "
    "Roles Side by Side, figures version {version}."
)
FIGURE_UNDATED = "; figure undated"
QUOTING = ", quoting {origin}"
PREFER = "Figures first from"
PREFER_REASON = (
    "Zippia comes first because it alone gives both roles on one page. "
    "Where your choice has no figure for a role, the next source steps in."
)
REAL = "Real dollars"
REAL_EXPLANATION = (
    "Restates dated pay in dollars of the newest year, by consumer prices (CPI-U). An undated figure stays as it is."
)
WHY = "Why it matters"
CAUTIONS = "Be careful here ({count})"
CITE = "Copy figures with their source"
COPY = "Copy"
DOWNLOAD = "Download these figures (CSV)"
CAREFUL = "What to be careful about"
CAREFUL_INTRODUCTION = "Checks run over every figure. This is what they found, most serious first."
SEVERITY_TITLES = {
    "serious": "Changes what you would conclude",
    "caution": "Read with care",
    "note": "Good to know",
}
VERSIONS = "Changes to the figures"
VERSION = "Version"
DATE = "Date"
CHANGE = "What changed"
REASON = "Why"
FOOTER = "Figures version {version},  \nof {date}"
DOWNLOAD_DICTIONARY = "Download the data dictionary (CSV)"
