not-reported = not reported
or-more = { $value } or more
mark-not-released = not released
mark-not-surveyed = not surveyed
mark-or-more-note = The survey does not give figures this high exactly, only that they are this or more.
mark-not-released-note = The survey does not release this figure.
official-note-bls-oews = The wage survey counts employees only, not the self-employed.
official-note-bls-projections = The projections count the self-employed too. They show where things are heading, and promise nothing.
official-note-acs-education = This is the highest degree of workers aged 25 and over.
official-note-cps-people = The household survey asks about employed people aged 16 and over.
official-note-race = In the household survey, Hispanic people can be of any race. So its shares do not add up to 100%, and its White, Black and Asian people can be Hispanic too.
wider-group = Wider group: { $title }
counted-together = { $title } and { $count ->
    [one] one other occupation counted with them
   *[other] { $count } other occupations counted with them
}
documents-only = The documents behind this page do not speak of { $roles }. Official figures on pay, jobs, education, people and skills are on other pages.
official-note-cps-age = The household survey asks about employed people aged 16 and over.
official-note-cps-age-2025 = The average of 2025 leaves out October.
mark-not-surveyed-note = The survey has too few people in this occupation for a figure.
undated = undated
two-years = { $first } and { $last }
page-of = page of { $date }
pages-of = { $publisher }, pages of { $years }
derived = derived here
wider = Wider group
the-same = the same
the-same-as = the same as
about-the-same = about the same
about-the-same-as = about the same as
more-than = { $gap } than
less-than = less than { $size }
more = more
percentage-point = percentage point
percentage-points = percentage points
point = point
points = points
figure = Figure
difference = Gap
no-gap = –
source = Source

stated = { $statement }.
source-lacks = The source gives no number for { $unknown }.
alone-listed = { $statement }; not listed for { $unknown }.
years-unknown = The source does not say over which years.
years-known = This is for { $period }.
unsure-pair = The survey cannot tell the two apart: the difference is within its error.
unsure = The survey cannot tell { $first } from { $others }: the difference is within its error.
spans-apart = They are { $reach } apart.
nothing-reported = No chosen source reports this for either role.
only-within = The source counts { $roles } only within a wider group.
not-released-for = The survey does not release { $subject } { $roles }.
not-released-year = The survey does not release the yearly pay of { $roles }.
nothing-for-any = No chosen source reports this for any of the roles.
no-number-for = No chosen source gives a number for { $unknown }.
apart = { $reason } ({ $sources }), so { $count ->
    [2] the two cannot
   *[other] none of these can
} be compared directly.
apart-partly = { $reason } ({ $sources }), so not all of these can be compared directly.
sources-are-different = The sources differ
statistics-are-different = The statistics differ
years-are-different = The years differ
gap-to = Gap to { $role }
statistic-of = { $metric }, { $statistic }
over-years = { $figure }, over the years ({ $source })
moved = { $way ->
    [up] rose { $size }
    [down] fell { $size }
    [unsure] did not change measurably
   *[not] stayed the same
} for { $roles }
moved-over = { $label } { $moved } from { $start } to { $end }{ $prices }.
moved-unsure = The survey cannot tell the two years apart for { $roles }: the change is within its error.
prices-included = , price rises included
series-bls-oews = BLS advises against reading this survey's years as a series: each figure rests on three years of answers, and how it asks and counts has changed
went = { $subject } { $role } went from { $old }{ $per } in { $start } to { $new }{ $per } in { $end }.
went-from = { $subject } { $role } went from { $old }{ $per } in { $start } to { $new }{ $per } in { $end }: { $gap }{ $prices }.
was-once = { $subject } { $role } was { $new }{ $per } in { $end }.
of-each-year = In dollars of each year, so the rise in prices is a part of the change.
year = Year
both-ends = { $value } at both ends
from-to = { $low } to { $high }
named-value = { $name } { $value }
from-documents = From { $sources }.
share-apart = { $size } { $way }
share-than = a share { $share } than among
share-same-as = the same share as among
larger = larger
smaller = smaller
share-times = about { $times ->
    [2] twice
   *[other] { $times } times
} as large
share-part = about { $times ->
    [2] half
    [3] a third
    [4] a quarter
   *[other] a fifth
} as large

term-average = Average: commonly the mean, all values added up and divided by their number.
term-median = Median: half of the people are below it, half above.
term-common = Common: the source's own word; it does not say whether it is a mean or a median.
term-percentile = Percentile: a quarter of the people stay at or below the 25th, nine in ten at or below the 90th.
term-range = Range: from the lower to the upper end that the source prints.
term-point = Points are percentage points: from 50% to 60% is 10 points.
term-of-kind = { $kind }: { $note }
term-official-asked = Official survey: a US agency asked people, or the firms that employ them.
term-official-modeled = Official estimate: a US agency worked it out from other data.
term-derived = Derived here: no source prints it; we worked it out from figures that sources do print.
term-dollars = Today's money: old pay in dollars of the newest year.

role = Role
level = Level
demand = What it says

product = Roles Side by Side
menu = Menu
preview-picture = Two bars of different height, side by side
compare = Compare
with = with
further = and
add-role = Add a role
show = Show
plain-show = Show this choice
pay = Pay
per = Pay per
filters = Filter and sort
groups = Groups and statistics
sources = Sources
sort = Sort by
as-listed = As listed
widest-gap = Widest gap
largest = Largest value
strangers = The link asks for a role that is not here: { $names }. Below is the usual pair; choose others in the menu.
strange-source = The link prefers a source that is not here: { $names }. { $publisher } comes first instead; you can choose another in the menu.
strangers-near = The nearest occupations are { $titles }.
search-nothing = Nothing was found for “{ $text }”. Another word for the job may help, or its code, such as 43-4051.
search-found = “{ $text }” was taken for { $title }.
search-closest = The closest match to “{ $text }” is { $title }.
search-closest-name = The closest match to “{ $text }” is “{ $name }”, a name that { $title } go by.
same-role-twice = The link asks for { $role } twice, so the second box shows { $other } instead.
search-for = Search for:
search-others = { $count ->
    [one] The box's list has one more occupation like it.
   *[other] The box's list has { $count } more occupations like it.
}
search-hint = Other occupations: type a title or its code into a box, such as nurse or 43-4051.
nothing-chosen = Nothing is chosen, so there is nothing to show. Pick at least one entry in each row of buttons, above and in the folded filters.

ranges = { $metric }, from low to high
range-heading = { $source }: { $reach }
range-heading-thick = { $source }: { $reach }, thick from { $low } to { $high }
odd-end = { $pay } is less than full-time work pays at the federal minimum wage.
points-up = ↑ { $text }
range = Range
percentiles = Percentiles
hours = More or fewer hours
hour-of-a-year = An hour is a year's pay divided by { $hours }, which holds only for weeks of 40 hours
hours-note = Derived: hourly rate × hours a week, without extra pay for overtime and without unpaid weeks
derived-by = Derived here: { $formula }.
remark-about = { $figures }: { $remark }
name-sections-salary = Best-paying places
name-headings-salary = Where each role pays best
name-for = { $name } for { $role }
names-first = { $what }: { $names }.
name-headings-education = What people studied, and which subjects documents call fitting
name-notes-education = Fitting subjects are examples: the documents add that other related fields may fit.
requirements = What the documents ask of { $role }

hours-a-week = Hours a week
hours-told = { $hours } { $hours ->
    [one] hour a week
   *[other] hours a week
}
ask-hours-a-week = What do these hours a week bring?
hours-finding-each = At the hourly rate, { $hours } { $hours ->
    [one] hour a week brings
   *[other] hours a week bring
} { $pays }.
role-makes = { $role } { $pay }
hourly-instead = Only hourly pay is released: { $pays }.
no-rate-for = For { $unknown } no rate is reported.
hours-finding = At the hourly rate, { $hours } { $hours ->
    [one] hour a week comes
   *[other] hours a week come
} to { $more } for { $ahead }, { $less } for { $behind }: { $gap }.
hours-finding-same = At the hourly rate, { $hours } { $hours ->
    [one] hour a week comes
   *[other] hours a week come
} to { $more } for { $ahead } and { $behind } alike.
sources-lie-apart = Sources are { $apart }.
sources-lie-apart-printed = As printed, sources are { $apart }.
partly-prices = Some of the pay is in dollars of { $periods }, so a part of that is the rise in prices since.
apart-for = { $size } apart for { $role }
most-earn = Most { $role } earn { $span }{ $per }
most-of-others = most { $role } { $span }
middle-of-people = These are the middle { $percent }% of people.
sources-put = They put { $puts }{ $per }.
put-between = { $role } between { $low } and { $high }
sources-differ = Sources put { $subject } { $role } between { $low } and { $high }{ $per }{ $printed }: { $apart } apart.
sources-agree = { $count } sources agree on { $subject } { $role }: { $low }{ $per }.
one-says = One source gives { $subject } { $role }: { $low }{ $per }.
one-says-both = One source gives several figures for { $subject } { $role }: { $lowest } { $low }, { $highest } { $high }{ $per }.
one-says-several = One source gives several figures for { $subject } { $role }, from { $low } to { $high }{ $per }.
of-role = the { $metric } of
two-bases = Pay in undated dollars cannot be compared with pay{ $dollars }.
why-different = They can differ { $reasons }.
by-statistic = in the statistic ({ $statistics })
by-period = in their dates ({ $periods })
by-people = in whom they count
last-reason = and { $reason }
no-page = There is no page at this address
meant-page = You may be looking for this one:
all-pages = All pages
biggest = The biggest differences
biggest-note = Ranked by how many times the larger figure is of the smaller. Of a range, only the end further apart counts. Growth rates, ratings and shares under 1% are not ranked. { $source }.
ratio = Larger ÷ smaller
times = { $ratio } ×
ratio-unit = times
biggest-formula = the larger figure ÷ the smaller ({ $statistic })
where-next = Where to go next
broken-data = A data file has errors
no-page-note = Every page needs this file, so none can be shown until it is fixed.
no-version-note = Until this is fixed, we cannot say which version the figures are. The figures themselves are shown.
no-official-note = Until this is fixed, only the roles of the documents can be compared, and official figures are left out.
official-missing = Official figures are missing here until a file is fixed. The menu says which.
official-missing-marks = Official marks are missing until a file is fixed
no-prices-note = Until this is fixed, pay cannot be shown in today's money. It is shown as the sources print it.
went-wrong = This page cannot be shown in full right now
went-wrong-note = Something went wrong on our side, not yours. The other pages may work as before.
went-wrong-number = If it happens again, give the person who runs this site the number { $number }.
try-again = Try this page again
to-overview = Go to the overview
broken-data-note = The figures below cannot be shown until this is fixed. Pages that do not need the file keep working.

official-statistics = Official statistics
official-statistics-note = Figures about occupations are those of US agencies, each with its own year. They never replace what the documents say. They were read from copies of the agencies' files, and some were changed here: put into one form, rounded or set beside each other.
entries-given = The { $count } entries taken from it
title = Title
publisher = Publisher
author = Author
published = Published
address = Address
read-on = Read on
read-unrecorded = Not recorded
no-address = The document names none.
measured = What it gives
kind = How it came by it
licence = Rights
remark = Remark
fact = Fact
text = Text
value = Value
not-stated = not stated

yearly-divided = yearly pay ÷ { $count }
not-adjusted = undated, so not adjusted
printed-dollars = {" "}in undated dollars
in-which = ,{ $dollars }
in-dollars-of = {" "}in { $newest } dollars
where-dated = { $dollars } where dated
as-printed = Remarks and warnings speak of pay as printed: by the year, in dollars of its time.
cited-restated = Restated here from { $printed }, as printed, by consumer prices (CPI-U): { $how }.
cited-printed = The source prints { $printed }.
publisher-inferred = { $publisher } (publisher inferred)
adjusted-already = printed{ $dollars }
adjusted = { $period } dollars × { $factor } = { $newest } dollars
about-jobs = { $rate } of { $jobs } jobs of { $role } is about { $change }.

severities-serious = Serious
severities-caution = Caution
severities-note = Note
shares-rounded = { $metric }: the shares of { $role } add up to { $total }%, because each is rounded.
shares-wrong = { $metric }: the shares of { $role } add up to { $total }%, which rounding cannot explain.
is-salaried = Most { $role } are paid a salary ({ $source }). So, we infer, more hours may bring no more pay.
has-long-weeks = A week of only 40 hours is called a luxury for { $role } ({ $source }). If so, we infer, their year has more hours and an hour may bring less.
hourly-is-salary = The hourly rate of { $role } is their yearly salary divided by 2,080 hours. It is not independent evidence.
hourly-is-not-salary = The hourly rate of { $role } does not match their yearly salary divided by 2,080 hours.
range-is-point = { $metric }: the low and the high end for { $role } are the same, so the source gives no range.
outside-range = { $metric }: a typical figure for { $role } lies outside the range that the same source prints.
unfit = { $metric }: a figure for { $role } is of a kind, or a size, that this metric cannot have.
experience-in-months = The page prints "{ $number }" as years of experience of { $role }. Its own time to enter ends at { $number } months, so it is read here as { $number } months.
printed-experience = Under "Years of experience" the source prints { $printed }.
printed-of = { $number } for { $role }
printed-twice = The upper ends of its times to enter are the same numbers: { $ends }. That is how they are read here, so they are hardly a second fact.
experience-odd = The page prints "{ $number }" as years of experience of { $role }, which matches nothing else on it.
below-minimum = { $pay } a year for { $role } is less than a full-time year at the federal minimum wage: 2,080 hours × $7.25 = $15,080.
old = { $metric }: a figure for { $role } describes { $period }, more than five years ago.
old-page = { $metric }: an undated figure for { $role } comes from a page of { $date }, more than five years old.
no-horizon = The source does not say which years the growth for { $role } covers. Nobody can tell how soon jobs come or go.
horizon-passed = { $who }: { $value } is for { $period }. Those years have passed, so it says nothing of the years ahead.
one-source = { $metric }: only one document reports { $metrics ->
    [one] it, so no other document can confirm it.
   *[other] them, so no other document can confirm them.
}
missing = { $metric }: no source reports { $metrics ->
    [one] it
   *[other] them
} for { $role }.
disagree = { $metric }: sources put { $role } between { $low } and { $high }, { $apart } apart.
disagree-printed = { $metric }: as printed, sources put { $role } between { $low } and { $high }, { $apart } apart.{ $dated }
disagree-dated = {" "}The { $printed } of { $period } comes to { $real } in { $newest } dollars.
disagree-undated = {" "}The undated figures alone are { $apart } apart.
disagree-restated = {" "}In { $newest } dollars the dated figures are { $apart } apart.
contradict = { $level }: the documents do not agree on whether { $role } need it.
contradicts-itself = { $level }: one document says both that { $role } need it and that they do not.

citation = { $role }, { $metric }{ $group }: { $value }. Source: { $source }{ $derived }{ $adjusted } Roles Side by Side, figures version { $version }.
citation-of-chart = { $title }. Source: { $sources } Roles Side by Side, figures version { $version }.
cited-at = {" "}{ $address }{ $read }.
cited-nowhere = {" "}The document names no address{ $read }.
cited-read = , read on { $date }
cited-unread = , day of reading not recorded
figure-undated = ; figure undated
quoting = , quoting { $origin }
prefer = Preferred source
prefer-reason = Zippia comes first because it alone gives both roles on one page. Where your choice has no figure for a role, the next source steps in.
real = Today's money
real-explanation = Restates dated pay in dollars of { $newest }, by consumer prices (CPI-U). An undated figure stays as it is.
why = Why it matters
details = Details
caption = { $source } ({ $kind }): { $statistic }
caption-instead = No figure here is from { $preferred }
caption-dollars = { $statistic }, { $dollars }
caption-derived = { $statistic }, { $derived }
caption-pale = Pale bars and dotted lines are undated, so not in today's money.
caption-points = Gaps are in percentage { $points }.
official-method = { $kind ->
    [asked] official survey
    [modeled] official estimate
   *[other] official { $label }
}
inferred = { $publisher } (inferred)
caption-inferred = { $kind }, publisher inferred
titles-stand-for = What each title stands for
cautions = Be careful here ({ $count })
cite = Copy a figure with its source
copy = Copy
copied = Copied
download = All as CSV
download-workbook = Excel
own-title = Your own figures
own-explained = Set figures of a local employer, or of another role, beside those here: a CSV file or an Excel workbook of up to { $most }{"\u00A0"}MB with the columns of the template. Every page of this session then shows them, marked as yours. They are in the server's memory for as long as this page is open: they are not stored, and appear in no log and no link.
own-choose = Your file (CSV or Excel)
own-load = Show my figures
own-remove = Take them away
own-loaded = { $count ->
    [one] One figure of “{ $file }” is shown.
   *[other] { $count } figures of “{ $file }” are shown.
} A new file takes their place.
own-shown = { $count ->
    [one] One figure of your file “{ $file }” is among those shown, marked “(yours)”.
   *[other] { $count } figures of your file “{ $file }” are among those shown, marked “(yours)”.
} Nobody checked them here, and no link holds them. Take them away on the page “Sources and cautions”.
own-not-shared = Your own figures are not in the link: who opens it sees the page without them.
handout-figure-of-own = { $role }, { $metric }: { $value } ({ $source })
handout-figures-of-own = Figures marked “(yours)” are from the file “{ $file }” of whoever made this handout. Nobody checked them here.
own-reading = Your file is being read …
own-early = The page is still being connected. Please try again in a moment.
own-closed = This page was opened anew since, or its server was replaced. Please choose the file again.
own-large = This file has more than { $most }{"\u00A0"}MB, or did not arrive within a minute. Please leave out what is not needed.
own-lost = The server cannot be reached, or something on the way does not let a file of this size through. Please try again in a moment.
own-busy = Files of other readers are being read. Please try again in a minute.
own-failed = Something went wrong on our side, so your file could not be read.
own-faults = { $count ->
    [one] Your file has an error, so none of it is shown.
   *[other] Your file has { $count } errors, so none of it is shown.
}
own-template-workbook = Template (Excel)
own-template-csv = Template (CSV)
own-columns-title = What the columns mean
own-metrics-title = Metrics, and their groups
own-column = Column
own-column-role = A role that is here, by its name or id; or the name of one of your own, in the plural.
own-column-metric = What is counted: one of those on the sheet of metrics.
own-column-group = Which statistic, or which part of a whole: one of the metric's groups.
own-column-value = A plain number in the metric's unit; nothing where there is none.
own-column-period = The year or years that it describes, such as 2026 or 2024-2026; nothing where that is unknown.
own-column-source = Where the figure is from, in a few words.
own-column-note = A remark; it has to say why a value is missing.
own-meaning = Meaning
own-metric = Metric
own-unit = Unit
own-groups = Groups
own-rules = The Excel template says what each column means, and which metrics and groups there are. Columns may stand in any order. A workbook's first sheet is read, up to 2,000 rows, with up to six sources and six roles of your own. A role that is not here is called by the name in your file, so put it in the plural.
own-role = A role from your own file.
own-kind = your own figures
own-document = Your file “{ $file }”
own-source = { $source } (yours)
own-publisher = Your file
own-licence = Yours
own-measured = What you brought along for this session; nobody checked it here.
own-example-source = Payroll of Example Inc.
own-example-role = Bakery clerks
image-png = PNG
image-svg = SVG
image-of-chart = { $kind } image of this chart
sheet-figures = Figures
sheet-cautions = Cautions
sheet-severity = How serious
sheet-caution = What to be careful about
sheet-citation = Citation
about-source = About the source
file-missing = There is no such file. Open the page that you had it from, and take the file from there again.
file-too-much = This is too much for one file: it may take about 15,000 characters. Please shorten what you wrote.
file-failed = Something went wrong on our side, so this file could not be made.
careful = What to be careful about
careful-finding = Checks ran over every figure.
careful-finding-more = These are the most serious results.
careful-none = Our checks found nothing serious.
careful-unchecked = Our checks cover the documents' figures only. What to know of an official figure stands beside it on its page.
careful-of-documents = Our checks ran over the documents' figures, and no document speaks of these occupations.
careful-of-documents-more = What to know of an official figure stands beside it.
severity-titles-serious = Changes what you would conclude
severity-titles-caution = Read with care
severity-titles-note = Good to know
versions = Changes to the figures
version = Version
date = Date
change = What changed
reason = Why
on-paper = Figures version { $version } ({ $date })
printed = Printed
footer-version = Figures version { $version },
footer-date = of { $date }
download-dictionary = Data dictionary (CSV)
download-package = All data (ZIP)

# Labels that keep their capital letter inside a sentence.

proper-names = Medicaid
occupation-narrowing = Except, Including, All Other
occupation-names = English, Postal Service, USPS
occupation-summary = Occupation { $code } in the US classification of occupations, with official figures.
occupation-named = Job titles include { $titles } (O*NET, code { $code }).

# The front page: its lines, comparable pairs, and how far to trust what is shown.

whose = No figure here is from { $preferred }; this is from { $others }.
front-salary = Pay
front-degree-share = Bachelor's degree
front-schooling = Schooling
front-time-to-enter = Time to get in
front-growth-rate = Outlook
front-gender = Women

pairs-more = { $First } are reported to earn { $by } more than { $second }{ $dollars }.
pairs-less = { $First } are reported to earn { $by } less than { $second }{ $dollars }.
pairs-same = { $First } and { $second } are reported to earn the same{ $dollars }.
pairs-unsure = The survey cannot tell whether { $first } or { $second } earn more.
pairs-within-error = The difference of the averages is within the survey's error; for medians it publishes none.
pairs-mixed = Pay figures do not agree: against { $second }, { $first } earn anything from { $low } to { $high }{ $dollars }.
front-spread = Thin lines below the bars show that range.
front-spoken = { $figure }, the middle { $percent }% of people { $span }
order-sure = { $First } are reported to earn the most ({ $statistic } { $figure }), then { $others }.
order-apart = { $First } are reported to earn the most ({ $statistic } { $figure }), then { $others }, but { $reason }.
order-unsure = { $First } are reported to earn the most ({ $statistic } { $figure }), then { $others }, but the survey cannot tell all of them apart.
order-opposed = { $First } are reported to earn the most ({ $statistic } { $figure }), then { $others }, but not by all figures.
order-alone = No figure of { $others } can be compared with the others.
order-figure = { $role } ({ $figure })
pairs-count = { $count ->
    [one] There is one comparable pair of figures
    [2] These are the two comparable pairs of figures
   *[other] These are the { $count } comparable pairs of figures
}{ $dollars }.
pairs-medians = Where a source gives both an average and a median, the median is shown{ $dollars }.
pairs-printed = , as printed
pairs-none = No pair of pay figures can be compared with { $others }.
pairs-not-of = { $publisher } gives no comparable pair.
pairs-other = By figures of { $publisher } it is { $gap }.
pair = { $whose }: { $a } against { $b }, { $gap } pay.
pair-of-roles = { $whose }: { $a } for { $first } against { $b } for { $second }, { $gap } pay.
pair-pages = pages of { $dates }
by-range = { $low } to { $high }

terms = What the words mean
what-words-mean = What the words mean
biggest-and-terms = The biggest differences, and what the words mean
trust-word = { $grade } ({ $methods })
trust-strong = Strong evidence
trust-fair = Fair evidence
trust-thin = Thin evidence
trust-divided = Divided evidence
trust-publishers = { $count ->
    [one] These figures are from { $names } alone.
   *[other] These figures are from { $names }.
}
trust-dated-every = We know which years they are for.
trust-dated-some = Not all of them have a date.
trust-dated-none = None of them has a date.
trust-method = We know how they came about.
trust-no-method = How they came about is not stated.
trust-no-method-of = How the figures of { $names } came about is not stated.
trust-official = It is a survey by a US agency, which says how it asks.
trust-means = How far to trust a line: three things count, that several publishers speak, that every figure is dated, and that it is known how it came about. None of them is thin evidence, one or two are fair, all are strong. An official survey of a known year is strong by itself, unless the difference is within its error. Evidence is divided where comparable figures point opposite ways.

share = Share this view
share-short = Share
share-close = Close
share-link = Link with all that is chosen
share-code = QR code with this link
share-frame = To show it on a school's site. It works on sites that the person who runs this dashboard has allowed.
share-what = What to show there
share-page = The whole page
shared = You are viewing a shared comparison.
shared-differs = It differs from the usual view: { $what }.
shared-usual = It is the usual view.
shared-roles = { $roles } are compared
shared-prefer = { $publisher } leads
shared-real = dated pay is in today's money
shared-filters = settings of this page are changed
shared-only-show = it shows only { $what }
shared-without-show = it leaves out { $what }
shared-only-groups = of groups and statistics it shows only { $what }
shared-without-groups = of groups and statistics it leaves out { $what }
shared-only-sources = it has only figures from { $what }
shared-without-sources = it leaves out figures from { $what }
shared-only-themes = of kinds of work it shows only { $what }
shared-without-themes = of kinds of work it leaves out { $what }
shared-more = { $count } more
shared-per = pay is told by the { $per }
shared-sort = the { $order } comes first
shared-equal = pay is at equal prices
shared-changed = The figures were updated since it was shared (version { $then }, now { $now }), so some may differ.
shared-over = Start over
without-scripts = This browser runs no scripts here. All figures are on the page; choose, then press “Show this choice”. Charts do not show single values when you point at them; “Details” below each has them in a table.
without-connection = The live connection cannot be made, perhaps because a filter blocks WebSockets. Everything works without it: each choice loads its page again.
line-working = One moment: what you chose is on its way.
line-lost = The connection is lost. You can go on reading; choices count again as soon as it is back.
places-choose = Choose occupations and prices
