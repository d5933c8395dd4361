not-reported = not reported
or-more = { $value } or more
mark-not-released = not released
mark-not-surveyed = not surveyed
mark-or-more-note = So high a figure is not given exactly: the survey only says that it is this or more.
mark-not-released-note = The survey does not release this figure.
official-note-bls-oews = The wage survey counts employees only, not the self-employed.
official-note-bls-projections = The projections count the self-employed too. They show where things are heading, and promise nothing.
official-note-acs-education = This is the highest degree of workers aged 25 and over, from surveys of 2019 and 2021.
official-note-cps-people = The household survey asks about employed people aged 16 and over.
official-note-race = In the household survey, Hispanic people can be of any race, so its shares do not add up to 100%.
wider-group = Wider group: { $title }
counted-together = { $title } and { $count ->
    [one] one other occupation counted with them
   *[other] { $count } other occupations counted with them
}
documents-only = The documents behind this page do not speak of { $roles }. Official figures on pay, jobs, education, people and skills are on other pages.
official-note-cps-age = The household survey asks about employed people aged 16 and over. The average of 2025 leaves out October.
mark-not-surveyed-note = The survey has too few people in this occupation for a figure.
undated = undated
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
alone = { $statement }. The source gives no number for { $unknown }.
alone-listed = { $statement }; not listed for { $unknown }.
years-unknown = The source does not say over which years.
years-known = This is for { $period }.
spans-apart = They lie { $nearest } to { $farthest } apart.
nothing-reported = No chosen source reports this for either role.
only-within = The source counts { $roles } only within a wider group.
nothing-for-any = No chosen source reports this for any of the roles.
no-number-for = No chosen source gives a number for { $unknown }.
apart = { $statements } { $reason } ({ $sources }), so the two cannot be compared directly.
apart-partly = { $statements } { $reason } ({ $sources }), so not all of these can be compared directly.
sources-are-different = The sources differ
statistics-are-different = The statistics differ
years-are-different = The years differ
gap-to = Gap to { $role }
statistic-of = { $metric }, { $statistic }
over-years = { $figure }, over the years ({ $source })
moved-since = { $moved } for { $role } since { $start }
went = { $subject } { $role } went from { $old }{ $per } in { $start } to { $new }{ $per } in { $end }.
went-from = { $subject } { $role } went from { $old }{ $per } in { $start } to { $new }{ $per } in { $end }: { $gap }.
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
term-official-surveyed = Official survey: a US agency asked people, or the firms that employ them.
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
search-hint = Any occupation: type a title or its code into a box, such as nurse or 43-4051.
nothing-chosen = Nothing is chosen, so there is nothing to show. Pick at least one entry in each row of buttons above.

ranges = { $metric }, from low to high
range-heading = { $source }: { $reach }
range-heading-thick = { $source }: { $reach }, thick from { $low } to { $high }
odd-end = { $pay } is less than full-time work at the federal minimum wage brings.
points-up = ↑ { $text }
range = Range
percentiles = Percentiles
hours = More or fewer hours
hours-note = Derived: hourly rate × hours a week, without extra pay for overtime and without unpaid weeks.
derived-by = Derived here: { $formula }.
name-sections-salary = Best-paying places
name-sections-skills = Skills without a share
name-headings-salary = Where each role pays best
first-named = { $named }. { $what }.
name-for = { $name } for { $role }
name-headings-education = What people studied, and which subjects documents call fitting
name-notes-education = Fitting subjects are examples: the documents add that other related fields may fit.
requirements = What the documents ask of { $role }

hours-a-week = Hours a week
ask-hours-a-week = What do this many hours a week bring?
hours-finding-each = { $hours } { $hours ->
    [one] hour a week brings
   *[other] hours a week bring
} { $pays }, paid by the hour.
role-makes = { $role } { $pay }
no-rate-for = For { $unknown } no rate is reported.
hours-finding = { $hours } { $hours ->
    [one] hour a week brings
   *[other] hours a week bring
} { $ahead } { $more }, { $behind } { $less }. Paid by the hour, { $ahead } earn { $gap }.
hours-finding-same = Paid by the hour, { $ahead } and { $behind } both earn { $more } for { $hours } { $hours ->
    [one] hour
   *[other] hours
} a week.
sources-lie-apart = Sources lie { $apart }.
apart-for = { $size } apart for { $role }
most-earn = Most { $role } earn { $span }{ $per }
most-of-others = most { $role } { $span }
middle-of-people = { $most }. These are the middle { $percent }% of people.
sources-put = They put { $puts }{ $per }.
put-between = { $role } between { $low } and { $high }
sources-differ = Sources put { $subject } { $role } between { $low } and { $high }{ $per }: { $apart } apart.
sources-agree = { $count } sources agree on { $subject } { $role }: { $low }{ $per }.
one-says = One source gives { $subject } { $role }: { $low }{ $per }.
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
overview = Overview
biggest = The biggest differences
biggest-note = Ranked by how many times the larger figure is of the smaller. Of a range, only the end further apart counts. Growth rates, ratings and shares under 1% are not ranked. { $source }.
ratio = Larger ÷ smaller
times = { $ratio } ×
where-next = Where to go next
broken-data = A data file has errors
no-page-note = Every page needs this file, so none can be shown until it is fixed.
no-version-note = Until this is fixed, nobody can tell the version of the figures. The figures themselves are shown.
no-prices-note = Until this is fixed, pay cannot be shown in today's money. It is shown as the sources print it.
went-wrong = This page cannot be shown in full right now
went-wrong-note = Something went wrong on our side, not yours. The other pages may work as before.
went-wrong-number = Does it happen again? Then tell the person who runs this site the number { $number }.
try-again = Try this page again
to-overview = Go to the overview
broken-data-note = The figures below cannot be shown until this is fixed. Pages that do not need the file work on.

official-statistics = Official statistics
official-statistics-note = Figures about occupations are those of US agencies, each with its own year. They never replace what the documents say. Some were changed here: put into one form, rounded or set beside each other.
entries-given = The { $count } entries taken from it
title = Title
publisher = Publisher
author = Author
published = Published
address = Address
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
adjusted = { $period } dollars × { $factor } = { $newest } dollars
about-jobs = { $rate } of { $jobs } jobs of { $role } is about { $change }.

severities-serious = Serious
severities-caution = Caution
severities-note = Note
shares-rounded = { $metric }: the shares of { $role } add up to { $total }%, because each is rounded.
shares-wrong = { $metric }: the shares of { $role } add up to { $total }%, which rounding cannot explain.
is-salaried = Most { $role } are paid a salary ({ $source }). More hours bring them no more pay.
has-long-weeks = A week of only 40 hours is rare for { $role } ({ $source }). So 2,080 hours are too few for their year, and an hour brings less than this rate.
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
old-page = { $metric }: an undated figure for { $role } stands on a page of { $date }, more than five years old.
no-horizon = The source does not say over which years the growth for { $role } is meant. Nobody can tell how soon jobs come or go.
horizon-passed = { $who }: { $value } is for { $period }. Those years have passed, so it says nothing of the years ahead.
one-source = { $metric }: only one source reports { $metrics ->
    [one] it, so nothing here can confirm it.
   *[other] them, so nothing here can confirm them.
}
missing = { $metric }: no source reports { $metrics ->
    [one] it
   *[other] them
} for { $role }.
disagree = { $metric }: sources put { $role } between { $low } and { $high }, { $apart } apart.
contradict = { $level }: the documents do not agree on whether { $role } need it.
contradicts-itself = { $level }: one document says both that { $role } need it and that they do not.

citation = { $role }, { $metric }{ $group }: { $value }. Source: { $source }.{ $derived }{ $adjusted } Roles Side by Side, figures version { $version }.
figure-undated = ; figure undated
quoting = , quoting { $origin }
prefer = Preferred source
prefer-reason = Zippia comes first because it alone gives both roles on one page. Where your choice has no figure for a role, the next source steps in.
real = Today's money
real-explanation = Restates dated pay in dollars of the newest year, by consumer prices (CPI-U). An undated figure stays as it is.
why = Why it matters
details = Details
caption = { $source } ({ $kind }): { $statistic }
caption-instead = No figure here is from { $preferred }
caption-dollars = { $statistic }, { $dollars }
caption-derived = { $statistic }, { $derived }
caption-pale = Pale bars and dotted lines are undated, so not in today's money.
caption-points = Gaps are in percentage { $points }.
official-method = { $kind ->
    [surveyed] official survey
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
sheet-figures = Figures
sheet-cautions = Cautions
sheet-caution = What to be careful about
sheet-citation = Citation
file-missing = There is no such file. Open the page that you had it from, and take the file from there again.
file-too-much = This is too much for one file: it may take about 15,000 characters. Please shorten what you wrote.
file-failed = Something went wrong on our side, so this file could not be made.
careful = What to be careful about
careful-finding = Checks ran over every figure. These are the most serious results.
careful-none = Our checks found nothing serious.
careful-unchecked = Our checks cover the documents' figures only. What to know of an official figure stands beside it on its page.
careful-of-documents = Our checks ran over the documents' figures, and no document speaks of these occupations. What to know of an official figure stands beside it.
severity-titles-serious = Changes what you would conclude
severity-titles-caution = Read with care
severity-titles-note = Good to know
versions = Changes to the figures
version = Version
date = Date
change = What changed
reason = Why
footer-version = Figures version { $version },
footer-date = of { $date }
download-dictionary = Data dictionary (CSV)
download-package = All data (ZIP)

# Labels that keep their capital letter inside a sentence.

proper-names = Medicaid
occupation-narrowing = Except, Including, All Other
occupation-names = English, Postal Service
occupation-summary = Occupation { $code } in the US classification of occupations, with official figures.

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
pairs-mixed = Pay figures do not agree: against { $second }, { $first } earn anything from { $low } to { $high }{ $dollars }.
front-spread = Thin lines below the bars reach over them.
front-spoken = { $figure }, the middle { $percent }% of people { $span }
order-sure = { $First } are reported to earn most ({ $statistic } { $figure }), then { $others }.
order-apart = { $First } are reported to earn most ({ $statistic } { $figure }), then { $others }, but { $reason }.
order-opposed = { $First } are reported to earn most ({ $statistic } { $figure }), then { $others }, but not by all figures.
order-figure = { $role } ({ $figure })
pairs-count = { $count ->
    [one] There is one comparable pair of figures
    [2] These are the two comparable pairs of figures
   *[other] These are the { $count } comparable pairs of figures
}{ $dollars }.
pairs-medians = Of average and median, the median is told{ $dollars }.
pairs-printed = , as printed
pairs-none = No pair of pay figures can be compared with { $others }.
pairs-not-of = { $publisher } gives no comparable pair.
pair = { $whose }: { $a } against { $b }, { $gap } pay.
by-range = { $low } to { $high }

terms = What the words mean
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
trust-dated = It is known which years they are for.
trust-undated = Not every figure has a date.
trust-method = How they came about is known.
trust-no-method = How they came about is not stated.
trust-official = It is a survey by a US agency, which says how it asks.
trust-means = How far to trust a line: three things count, that several publishers speak, that every figure is dated, and that it is known how it came about. None of them is thin evidence, one or two are fair, all are strong. An official survey of a known year is strong by itself. Evidence is divided where comparable figures point opposite ways.

share = Share this view
share-link = Link with all that is chosen
share-code = QR code with this link
share-frame = To show it on a school's site. It works on sites that the person who runs this dashboard has allowed.
shared = You are viewing a shared comparison.
shared-differs = It differs from the usual view: { $what }.
shared-usual = It is the usual view.
shared-roles = { $roles } are compared
shared-prefer = { $publisher } leads
shared-real = dated pay is in today's money
shared-filters = this page is filtered
shared-changed = The figures were updated since it was shared (version { $then }, now { $now }), so some may differ.
shared-over = Start over
without-scripts = This browser runs no scripts here. All figures are on the page; choose, then press “Show this choice”. Charts stand as tables under “Details”.
without-connection = The live connection does not come, perhaps because a filter blocks WebSockets. All works without it: each choice opens its page anew.
line-lost = The connection is lost. You can go on reading; choices count again as soon as it is back.
places-choose = Choose occupations and prices
