"""The words of the pages about the work: skills, duties, ways in, related careers."""

AND = "and"
NONE = "none"
OR = "or"
NONE_NAMED = "none named"
NONE_NAMED_SHORT = "none"
NOTHING_SAID = "No chosen source says anything about this."
BOTH_ROLES = "both roles"
ALL_ROLES = "all {count} roles"
ONLY = "{role} only"
COUNT_FOR = "{count} for {role}"

SKILL_LISTS = "Skills with a share"
BOTH_LISTS = "both lists"
ALL_LISTS = "all {count} lists"
SKILLS_SHARED_ONE = "1 skill is on {lists}: {skills}."
SKILLS_SHARED = "{count} skills are on {lists}: {skills}."
SKILLS_SHARED_NONE = "No skill is on {lists}."
SKILLS_OTHERS = "Others listed: {counts}."
SKILL_GAP = "From {start} to {goal}"
SKILL_GAP_FINDING = "Add {skills}."
SKILL_GAP_KNOWN = "Other documents name {skills} for {start} too."
SKILL_GAP_NONE = "The list for {goal} has nothing that the list for {start} lacks."
SKILL_GAP_NOTE = (
    "The source lists these for {goal} and not for {start}. Not listed does not mean zero: each list is short."
)
SKILL = "Skill"
SKILLS_NAMED = "Skills without a share"
SKILLS_NAMED_FINDING = "We found skills named without a share: {counts}."
SKILLS_NAMED_NOTE = (
    "No document counts these skills, so none weighs more than another. Hard and soft are our own labels, except where "
    "a remark says that the page calls the skill soft."
)
NAMED_FOR = "Named for {roles} ({count})"
WHAT_FOR = "What it is for, and who says so"

THEMES = "Themes"
DUTIES = "A typical day"
NO_SOURCE_ON = "No chosen source describes {role}, so there is nothing to compare."
DUTIES_FINDING = "{shared} of {all} themes appear in {roles}."
DUTIES_ONLY = "Only {role}: {lines}."
DUTIES_NOTE = (
    "A count is the number of duties that documents list, not the time they take. We sorted the duties into themes."
)
DUTIES_UNEVEN = (
    "More documents describe {more} ({most}) than {fewer} ({least}). So do not compare the counts of the two."
)
AS_A_TABLE = "As a table"
TITLE_CAUTION = "{role}: {caution}"
DUTY_COUNT = "{count} in {documents} of {all} documents"
DUTY_COUNT_SHORT = "{count} in {documents} of {all}"
DUTY_COUNT_NOTE = (
    "Each field shows how many duties are listed, and in how many of the documents that describe the role. More "
    "documents make a stronger color."
)
THEME = "Theme"
DUTIES_TITLE = "Duties by theme"
DUTIES_HINT = "Open a theme to read its duties"
THEME_OPENER = "{theme} ({counts})"

SETTING = "Where, when and with what"
SETTING_FINDING = "Described for {roles}: {aspects}."
SETTING_NONE = "Nothing is described for {roles}."
SETTING_ONLY = "For {role} only: {lines}."
OTHER_TITLES = "Other titles"
OTHER_TITLES_FINDING = "We found other titles: {counts}."
OTHER_TITLES_NONE = "No chosen source names other titles."

WORK = "Work"
WORK_QUESTION = "What is a typical workday like?"
GETTING_IN = "Getting in"
GETTING_IN_QUESTION = "What does it take to get into each role, and which careers are related?"
DEMANDS = "What is asked"
CERTIFICATIONS = "Certifications"
CERTIFICATIONS_FINDING = "{required} We found {counts}."
SOME_REQUIRED = "In some industries, {role} may need a certification."
NONE_REQUIRED = "No document says that you must have a certification."
CERTIFICATIONS_OF = "For {role}"
CERTIFICATION = "Certification"
CERTIFICATION_TELLS = "What the document says"
GRANTED_BY = "Offered by {who}."
DEMANDS_OF = "Asks for: {what}."
STEPS = "Steps to each role"
STEPS_FINDING = "We found steps: {ways}."
STEPS_WAY = "{count} for future {role}"
RELATED = "Related careers"
RELATED_LINK = "{goal} is named as a career related to {start}."
RELATED_NO_LINK = "No chosen document names one of these roles as related to another."
RELATED_SHARED = "Related to more than one role: {careers}."
RELATED_CAREER = "Career"
RELATED_TO = "Related to"
RELATED_NOTE = "A line means that a document calls the careers related, not that people move that way."
RELATED_TITLE = "{career} is named as related to {roles}. Elsewhere it is another title for {others}."
ENTRIES = {
    "duties": ("Duty: {theme}", "duty"),
    "settings": ("Work setting: {aspect}", "statement"),
    "skill_names": ("Skill: {skill}", "summary"),
    "certifications": ("Certification: {standing}", "certification"),
    "steps": ("Step {position}", "step"),
    "titles": ("Other title", "other_title"),
    "related": ("Related career", "related"),
}
"""What an entry of a file about the work is, and the column that holds what it says."""
NO_STEPS = "No chosen source describes steps for future {role}."

PATH = "Path"
PATH_QUESTION = "What does the choice come to over ten or twenty years?"
PATH_MODEL = (
    "This is a model, not a forecast: it adds up what your assumptions come to, in dollars without price rises, taxes "
    "or interest. The pay in it is what people in a role earn, young and old together; beginners mostly earn less."
)
PATH_LABELS = {
    "both": "Change: {first}, then {second}",
    "first": "Stay: {first} throughout",
    "second": "Wait: {second} later",
}
PATH_EARNED = "Earned over the years"

PATH_CHANGING = "In this model, {firsts} who become {seconds} after {time} {course}."
PATH_AT_ONCE = "In this model, those who become {seconds} at once {course}."
PATH_WAITING = {
    (False, False): "Those who wait {time} without pay, with a free degree, {course}.",
    (False, True): "Those who wait {time} without pay, with a degree for {degree}, {course}.",
    (True, False): "Those who wait {time} on {pay} a year, with a free degree, {course}.",
    (True, True): "Those who wait {time} on {pay} a year, with a degree for {degree}, {course}.",
}
"""By whether there is pay while waiting, and whether the degree costs anything."""
PATH_NO_CHANGE = (
    "Here becoming {seconds} takes no longer than becoming {firsts}, so there is no change on the way. Those who stay "
    "remain {firsts}."
)
PATH_LEVEL_ALL_ALONG = "earn as much as those who stay"
PATH_AHEAD_FROM_START = "are ahead of those who stay, from the start"
PATH_AHEAD_FROM_CHANGE = "are then ahead of those who stay"
PATH_AHEAD_SINCE = "are ahead of those who stay, from {time} on"
PATH_OVERTAKES = "overtake those who stay after {time}"
PATH_OVERTAKES_BETWEEN = "overtake those who stay after {time}, depending on whose pay figures"
PATH_OVERTAKES_OR_NOT = (
    "overtake those who stay after {time}, or not within {years} years, depending on whose pay figures"
)
PATH_NEVER = "do not overtake those who stay within {years} years"
PATH_TURNS = "{course}, but {turns}"
PATH_FALLS_BEHIND = "fall behind after {time}"
PATH_FALLS_BACK = "fall behind again after {time}"
PATH_OVERTAKES_AGAIN = "overtake again after {time}"
PATH_BY_OTHERS = "{course}; by other pay figures it differs (see below)"
PATH_MIXED_DOLLARS = (
    "Some of this pay is undated and so not restated: the figures mix it with dollars of the newest year."
)

PATH_STANDING = {
    "both": "After {early} years, those who change are {early_gap}, after {late} years {late_gap}.",
    "second": "After {early} years, those who wait are {early_gap}, after {late} years {late_gap}.",
}
PATH_BEHIND = "{amount} behind"
PATH_IN_FRONT = "{amount} ahead"
PATH_LEVEL = "level"
PATH_WORK_PAYS = "Working as {firsts} on the way brings {amount} more than waiting."
PATH_WAIT_PAYS = "Waiting brings {amount} more than working as {firsts} on the way."
PATH_BAND = (
    "Lines: your assumptions. Bands: the least and the most that a path brings, by the ends of the pay that the same "
    "source prints and of the time to enter."
)
PATH_RANGES = "Ends of pay: {ranges}."
PATH_RANGE = "{role} ({source}: {span})"
PATH_NO_BAND = "{source} prints no range for {role}, so its band shows the time to enter alone."
PATH_TOO_SHORT = (
    "The chart ends after {years} years, but work as {role} begins after {time}. Show more years, or start sooner."
)
PATH_MISSING = "The model needs pay and time to enter for both roles; no source gives them for {role}."
PATH_YEARS = "Years from today"
PATH_COLUMN = "Path"
PATH_AFTER = "After {years} years"
PATH_AT = "%{x:.1f} years: %{y}"
"""Years and dollars below the pointer, filled in by the chart."""
PATH_SPREAD = "Low to high, {years} years"
PATH_GAP_ROWS = {"both": "Change, against staying", "second": "Wait, against staying"}
PATH_ALTERNATIVE = "{path}: {early_amount} after {early} years, {late_amount} after {late} years."
PATH_PAIR = "This page compares two roles at a time: here {first} and {second}."

PATH_WHOSE = "Whose pay figures"
PATH_WHOSE_FINDING = {
    "both": "After {late} years, those who change are {low} to {high}, depending on whose pay figures.",
    "second": "After {late} years, those who wait are {low} to {high}, depending on whose pay figures.",
}
PATH_WHOSE_NOTE = (
    "Each line takes one publisher's figures for both roles. Where it has one role alone, it stands with the first "
    "figure for the other."
)
PATH_PAY = "Pay of {first}; of {second}"
PATH_PAY_PAIR = "{first}; {second}"
PATH_THOSE = {"both": "Those who change", "second": "Those who wait"}
PATH_TURN_AHEAD = "ahead after {time}"
PATH_TURN_BEHIND = "behind after {time}"
PATH_TURN_START = "ahead from the start"
PATH_TURN_NEVER = "never ahead"
PATH_STORY = "{turns}; after {late} years {gap}"

PATH_WAY = "What the documents ask for on the way"
PATH_SAID = "{role}: {text} ({cited})"
PATH_WAY_NOTE = "That this experience is gained as {firsts} is this model's own assumption."

SENSITIVITY = "Which assumption matters most"
SENSITIVITY_FINDING = {
    "both": "The {subject} matters most: after {late} years it moves those who change from {low} to {high}.",
    "second": "The {subject} matters most: after {late} years it moves those who wait from {low} to {high}.",
}
SENSITIVITY_NEXT = "Of what the documents set, it is the {subject}: from {low} to {high}."
SENSITIVITY_NOTE = (
    "Bars show how far those who become {seconds} are ahead of those who stay {firsts}, or behind. Each bar moves one "
    "assumption and leaves the others; pale bars move over a range that is our own guess. The dotted line stands where "
    "you set it."
)
SENSITIVITY_RANGE = "{label}: {span}"
SENSITIVITY_TOLD = "{label}: {moves}."
SENSITIVITY_MOVE = "{low} to {high}"
SPAN = "{low} to {high}"
ASSUMED = {
    "first_months": "Time until {role}",
    "second_months": "Time until {role}",
    "first_pay": "Pay of the {role}",
    "second_pay": "Pay of the {role}",
    "pay_before": "Pay while preparing",
    "degree_cost": "Cost of a degree",
    "raise_percent": "Yearly raise",
    "hours": "Number of hours a week",
}
ASSUMED_AS = "{name}: {value}"
ALL_ASSUMED = "Assumed: {assumptions}."
SENSITIVITY_COLUMN = "Assumption"
SENSITIVITY_MOVES = "Lead after {late} years"
GUESS = "our own guess"
GUESSED_RANGE = "{span} ({guess})"
PAY_RESTATED = "{pay}{dollars}"

ASSUMPTIONS = "Assumptions"
ASK_YEARS = "Years to show"
ASK_TIME_YEARS = "Years until {role}"
ASK_TIME_MONTHS = "Months until {role}"
ASK_PAY = "Pay of {role}"
ASK_BEFORE = "Pay while preparing, a year"
ASK_DEGREE = "Cost of a degree"
ASK_RAISE = "Raise after each year in a role, percent"
ASK_HOURS = "Hours a week"
MORE_ASSUMPTIONS = "More assumptions"
FROM_SOURCE = "{source}: {value}"
NO_SOURCE = "No document says: your own guess."
NO_SOURCE_DEGREE = "No document says: your own guess. Paid at the start, by whoever wants to be {role}."
NO_SOURCE_RAISE = "No document says: your own guess. On top of price rises."
HOURS_ASSUMED = "Pay is scaled by hours ÷ 40."
HOURS_SALARIED = "It ends at 40: a salary stays the same however long the week is."
PAY_CHOICE = "{value} {statistic}, {source}"

PROFILE = "Comparison sheet"
PROFILE_QUESTION = "The roles side by side on one sheet, to read or to print."
PROFILE_PRINT = "To print it or save it as a PDF file, use your browser's print command."
PROFILE_WHAT = "In a sentence"
PROFILE_PAY = "Pay"
PROFILE_GROWTH = "Jobs"
PROFILE_SKILLS = "Skills"
PROFILE_RELATED = "Related careers and other titles"
PROFILE_THEME = "{theme}: {duty} ({cited})"
PROFILE_STATEMENT = "{name}: {text} ({cited})"
PROFILE_FIGURE = "{name}: {value} ({cited})"
PROFILE_RANGE = "{name}, range"
PROFILE_SHARE = "{skill} ({share})"
PROFILE_SHARES = "With a share ({cited}): {skills}."
PROFILE_NAMED = "Without a share ({cited}): {skills}."
PROFILE_CERTIFICATIONS = "{cited}: {certifications}."
PROFILE_CAREERS = "Related careers ({cited}): {careers}."
PROFILE_TITLES = "Other titles ({cited}): {titles}."
PROFILE_DEMAND = "{level}: {stances}"
PROFILE_STANCE = "{stance} ({source})"
PROFILE_STEPS = "Steps ({cited}): {steps}."
