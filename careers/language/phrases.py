"""The words of the pages about the work: skills, duties, ways in, related careers."""

AND = "and"
NONE_NAMED = "none named"
NOTHING_SAID = "No chosen source says anything on this."

SKILL_LISTS = "Skills with a share"
SKILL_LISTS_FINDING = "{both} on both lists{shared}. {one} have {first} others, {other} have {second}."
SKILL_COUNT_ONE = "1 skill is"
SKILL_COUNT = "{count} skills are"
SKILL_SHARED = ": {skills}"
SKILL_GAP = "From {start} to {goal}"
SKILL_GAP_FINDING = "Add {skills}."
SKILL_GAP_NONE = "The list of {goal} holds nothing that the list of {start} lacks."
SKILL_GAP_NOTE = (
    "Listed by the same source for {goal} and not for {start}. Not listed does not mean zero: each list is short."
)
SKILL = "Skill"
SKILLS_NAMED = "Skills without a share"
SKILLS_NAMED_FINDING = "Documents name {both} for both roles, {first} for {one} only, {second} for {other} only."
SKILLS_NAMED_NOTE = "No document counts these: they are named, not measured, so none weighs more than another."
NAMED_FOR_BOTH = "Named for both roles ({count})"
NAMED_FOR_ONE = "Named for {role} only ({count})"
WHAT_FOR = "What for, and who says so"

THEMES = "Themes"
DUTIES = "What one does all day"
NO_SOURCE_ON = "No chosen source describes {role}, so there is nothing to compare."
DUTIES_FINDING = "{both} of {all} themes turn up in both roles."
DUTIES_ONLY = "Only {role}: {themes}."
DUTIES_NOTE = (
    "A count says how many duties the documents list, not how much of the day they take. More documents describe "
    "{more} ({most}) than {fewer} ({least}), so the counts of the two roles cannot be held against each other."
)
DUTIES_NOTE_EVEN = "A count says how many duties the documents list, not how much of the day they take."
AS_A_TABLE = "The same as a table"
TITLE_CAUTION = "{role}: {caution}"
DUTY_COUNT = "{count} in {documents} of {all} documents"
DUTY_COUNT_NOTE = (
    "Each field: the number of duties, and in how many of the documents that describe the role they stand. The more of "
    "them, the stronger the colour."
)
THEME = "Theme"
DUTIES_TITLE = "Duties by theme"
DUTIES_HEADING = "Open a theme to read its duties"
THEME_OPENER = "{theme} ({counts})"

SETTING = "Where, when and with what"
SETTING_FINDING = "The documents tell of both roles: {both}."
SETTING_NONE = "The documents tell nothing that covers both roles."
SETTING_ONLY = "Of {role} only: {aspects}."
OTHER_TITLES = "Other titles"
OTHER_TITLES_FINDING = "Documents give {counts}."
OTHER_TITLES_COUNT = "{count} other titles for {role}"
NO_OTHER_TITLES = "none for {role}"
OTHER_TITLES_NONE = "No chosen source names other titles."

WORK = "Work"
WORK_QUESTION = "What does one do all day, and where?"
GETTING_IN = "Getting in"
GETTING_IN_QUESTION = "What does it take to get into each role, and where can one go from there?"
DEMANDS = "What is asked"
CERTIFICATIONS = "Certifications"
CERTIFICATIONS_FINDING = "{asked} Documents name {counts}."
SOME_REQUIRED = "Some industries may require one of {role}."
NONE_REQUIRED = "No document says that a certification is required."
CERTIFICATIONS_OF = "For {role}"
CERTIFICATIONS_COUNT = "{count} for {role}"
CERTIFICATION = "Certification"
CERTIFICATION_TELLS = "What the documents say"
GRANTED_BY = "Granted by {who}."
DEMANDS_OF = "Demands: {what}."
STEPS = "Steps to each role"
STEPS_FINDING = "Documents describe {ways}."
STEPS_WAY = "{count} steps to the {role}"
RELATED = "Related careers"
RELATED_LINK = "{goal} is named as a career related to {start}."
RELATED_NO_LINK = "The documents draw no direct line between the two roles."
RELATED_SHARED = "Both lead to {careers}."
RELATED_CAREER = "Career"
RELATED_TO = "Related to"
RELATED_NOTE = "A line means that a document calls the careers related, not that people move that way."
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
NO_STEPS = "No chosen source describes the way to {role}."

PATH = "Path"
PATH_QUESTION = "What does the choice come to over ten or twenty years?"
PATH_MODEL = (
    "This is a model, not a forecast: it adds up what your assumptions come to, in dollars without price rises, taxes "
    "or interest. The pay in it is what people in a role earn, young and old together; beginners mostly earn less."
)
PATH_FIRST = "{first} now"
PATH_SECOND = "{second} later"
PATH_BOTH = "{first}, then {second}"
PATH_EARNED = "Earned over the years"
PATH_CROSSES = "In this model, those who wait to be {seconds} overtake those who work as {firsts} now after {time}."
PATH_AHEAD = "In this model, those who wait to be {seconds} are ahead of those who work as {firsts} from the start."
PATH_NEVER = (
    "In this model, those who wait to be {seconds} do not overtake those who work as {firsts} now within {years} years."
)
PATH_GAPS = "After 10 years they are {early}, after 20 years {late}."
PATH_BEHIND = "{amount} behind"
PATH_IN_FRONT = "{amount} ahead"
PATH_LEVEL = "level"
PATH_WAITING = "Working as {firsts} on the way has brought {amount} more by then than waiting."
PATH_BAND = (
    "Lines: your assumptions. Bands: from the low to the high end of the pay that the same source prints, with the "
    "longest and the shortest time to enter."
)
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
PATH_SPREAD = "Low to high, 20 years"
PATH_GAP_ROW = "{second} later, against {first} now"
PATH_DURATION = "{years} and {months}"

SENSITIVITY = "Which assumption matters most"
SENSITIVITY_FINDING = "The {name} matters most: it moves the gap after 20 years from {low} to {high}."
SENSITIVITY_NOTE = (
    "The gap: what {second} later have earned, less what {first} now have. Each bar changes one assumption and leaves "
    "the others; pale bars move over a range that is our own guess. The dotted line is the gap as you set it."
)
SENSITIVITY_RANGE = "{name}: {span}"
SENSITIVITY_MOVE = "{low} to {high}"
SENSITIVITY_NEXT = "Of those that the documents set it is the {name}: from {low} to {high}."
SPAN = "{low} to {high}"
ASSUMED_TIME = "time until {role}"
ASSUMED_PAY = "pay of the {role}"
ASSUMED = {
    "pay_before": "pay while preparing",
    "degree_cost": "cost of a degree",
    "raise_percent": "yearly raise",
    "hours": "hours a week",
}
SENSITIVITY_COLUMN = "Assumption"
SENSITIVITY_MOVES = "Gap after 20 years"
GUESS = "our own guess"
GUESSED_RANGE = "{range} ({guess})"

ASSUMPTIONS = "Assumptions"
ASK_YEARS = "Years to show"
ASK_TIME_YEARS = "Years until {role}"
ASK_TIME_MONTHS = "Months until {role}"
ASK_PAY = "Pay of {role}"
ASK_BEFORE = "Pay while preparing, a year"
ASK_DEGREE = "Cost of a degree"
ASK_RAISE = "Raise after each year in a role, percent"
ASK_HOURS = "Hours a week"
FROM_SOURCE = "{source}: {value}"
NO_SOURCE = "No document says: your own guess."
NO_SOURCE_DEGREE = "No document says: your own guess. Paid at the start, by whoever wants to be {role}."
NO_SOURCE_RAISE = "No document says: your own guess. On top of price rises."
HOURS_ASSUMED = "A year's pay stands for 40 hours a week; pay is scaled by hours ÷ 40."
PAY_CHOICE = "{value} {statistic}, {source}"
NO_RANGE = "prints no range"

PROFILE = "Comparison sheet"
PROFILE_TITLE = "{first} and {second}"
PROFILE_QUESTION = "Both roles on one sheet, to read through or to print."
PROFILE_PRINT = "To print it, or to keep it as a PDF file, use your browser's print command."
PROFILE_WHAT = "In a sentence"
PROFILE_PAY = "Pay"
PROFILE_GROWTH = "Jobs"
PROFILE_SKILLS = "Skills"
PROFILE_RELATED = "Where it can lead, and other names"
PROFILE_THEME = "{theme}: {duty} ({cited})"
PROFILE_STATEMENT = "{name}: {text} ({cited})"
PROFILE_FIGURE = "{name}: {value} ({cited})"
PROFILE_RANGE = "{name}, range"
PROFILE_SHARE = "{skill} ({share})"
PROFILE_SHARES = "Listed with a share: {skills}."
PROFILE_NAMED = "Named without a share: {skills}."
PROFILE_CAREERS = "Related careers: {careers}."
PROFILE_TITLES = "Other titles: {titles}."
PROFILE_DEMAND = "{level}: {stances}"
PROFILE_STANCE = "{stance} ({source})"
PROFILE_STEPS = "Steps: {steps} ({cited})"
