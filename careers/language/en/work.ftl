and = and
or = or
none-named = none named
nothing-said = No chosen source says anything about this.
every-role = { $count ->
    [2] both roles
   *[other] all { $count } roles
}
only = { $role } only
count-for = { $count ->
    [0] none
   *[other] { $count }
} for { $role }

skill-lists = Skills in percent
skill-list = { $role }: { $skills }.
skills-shared = { $count ->
    [0] None of the { $all } skills with a percentage is
    [one] { $count } of the { $all } skills with a percentage is
   *[other] { $count } of the { $all } skills with a percentage are
} on { $lists ->
    [2] both lists
   *[other] all { $lists } lists
}{ $count ->
    [0] .
   *[other] : { $skills }.
}
skills-alone = { $count ->
    [one] One skill has
   *[other] { $count } skills have
} a percentage, all for { $role }.
skill-gap = From { $start } to { $goal }
skill-gap-finding = Add { $skills }.
skill-gap-known = Other documents name { $skills } for { $start } too.
skill-gap-within = { $wider }, named for { $start }, includes { $skill }.
skill-gap-none = The list for { $goal } has nothing that the list for { $start } lacks.
skill-gap-note = What to add is what the source lists for one role and not for the other. Not listed does not mean zero: each list is short.
skill = Skill
skills-unlisted = No document lists skills of { $roles }.
skills-named = Skills named only
skills-named-finding = { $count ->
    [one] Documents name { $count } skill
   *[other] Documents name { $count } skills
} without a percentage.
skills-named-counts = That makes { $counts }.
skills-named-alone = { $count ->
    [one] Documents name { $count } skill
   *[other] Documents name { $count } skills
} without a percentage, for { $roles }.
skills-named-note = No document counts these skills, so none weighs more than another.
skills-nature-note = Hard and soft are our own labels, except where a remark says that the page calls the skill soft.
named-for = Named for { $roles } ({ $count })
what-for = What it is for, and who says so

filter = Filter
themes = Kinds of work
duties = A typical day
duties-shown = A typical day, by five kinds of work
no-source-on = No chosen source describes { $roles }.
duties-finding = Documents name { $shared } of { $all } kinds of work for { $roles }.
duties-alone = Documents describe { $all } kinds of work of { $role }.
only-for = Only for { $role }: { $lines }.
duties-own = Named only for { $role }
duties-rule = Shown for each role: the five kinds of work that most documents name, then those with most duties. Each is told by its shortest duty, one without a remark where there is any.
duties-note = A count is the number of duties that documents list, not the time they take. We sorted the duties into kinds of work.
duties-uneven = More documents describe { $more } ({ $most }) than { $fewer } ({ $least }). So do not compare the counts of the two.
title-caution = { $role }: { $caution }
duty-count = { $count } in { $documents } of { $all } documents
duty-count-note = The table shows how many duties are listed, and in how many of the documents that describe the role.
theme = Kind of work
all-duties = { $count ->
    [one] { $count } duty
   *[other] All { $count } duties
} by kind of work

setting = Where, when and with what
setting-finding = Documents describe { $shared } of { $all } points for { $roles }.
setting-alone = Documents describe { $all } points for { $role }.
setting-rule = The table gives the shortest statement on each point, one without a remark where there is any.
aspect = Point
other-titles = Other titles
other-titles-finding = Other titles named in the documents: { $counts }.
other-titles-of = { $role }: { $titles }.
other-titles-none = No chosen source names other titles.

getting-in = Getting in
demands = What is asked
demands-finding = The documents say something about { $levels }.
demanded = { $stances } ({ $source })
certifications = Certifications
certifications-named = The documents name { $counts }.
some-required = In some industries, { $role } may need a certification.
none-required = No document says that { $role } must have a certification.
licenses-uncovered = Our sources do not cover licenses and certifications of { $roles }.
licenses-uncovered-more = The licensing board of your state tells whether a license is needed.
certifications-of = For { $role }
certification = Certification
certification-tells = What the document says
granted-by = Offered by { $who }.
demands-of = Asks for: { $what }.
steps = Steps to each role
steps-finding = Steps named in the documents: { $ways }.
steps-way = { $count } for future { $role }
related = Related careers
related-link = { $goal } is named as a career related to { $start }.
related-no-link = No chosen document names one of these roles as related to another.
related-shared = Related to more than one role: { $careers }.
related-career = Career
related-to = Related to
related-note = A line means that a document calls the careers related, not that people move that way.
related-title = { $career } is named as related to { $roles }. Elsewhere it is another title for { $others }.

no-steps = No chosen source describes steps for future { $role }.

path-model = This is a model, not a forecast: it adds up what your assumptions come to, in dollars without price rises, taxes or interest. The pay in it is what people in a role earn, young and old together; beginners mostly earn less.
path-labels-both = Change: { $first }, then { $second }
path-labels-first = Stay: { $first } throughout
path-labels-second = Wait: { $second } later
path-earned = Earned over the years: a model, not a forecast

path-changing = { $firsts } who become { $seconds } after { $time } { $course }.
path-at-once = Those who become { $seconds } at once { $course }.

path-best = After { $late } years, { $way } has brought the most.
path-best-by-this-pay = By the pay chosen here, { $way } has brought the most after { $late } years.
path-doing-both = changing
path-doing-first = staying
path-doing-second = waiting
path-doing-at-once = becoming { $seconds }

path-no-change = Here, becoming { $seconds } takes no longer than becoming { $firsts }, so there is no change on the way. Those who stay remain { $firsts }.
path-level-all-along = earn as much as those who stay
path-ahead-from-start = are ahead of those who stay, from the start
path-ahead-from-change = are then ahead of those who stay
path-ahead-since = are ahead of those who stay, from { $time } on
path-overtakes = overtake those who stay after { $time }
path-overtakes-between = take { $time } to overtake those who stay, depending on the pay figures
path-overtakes-or-not = overtake those who stay after { $time }, or not within { $years } years, depending on the pay figures
path-never = do not, within { $years } years, overtake those who stay
path-turns = { $course }, but { $turns }
path-turns-many = { $course }, but then the lead changes { $count } times, last after { $time }
path-turn-many = { $first }, then the lead changes { $count } times
path-falls-behind = fall behind after { $time }
path-falls-back = fall behind again after { $time }
path-overtakes-again = overtake again after { $time }
path-by-others = { $course }; by other pay figures it differs (see below)
path-caption = Lines follow your assumptions. Bands run over the pay range that the source of each chosen figure prints, and over the time to get in.
path-rings = { $count ->
    [one] The ring marks
   *[other] Rings mark
} where a path draws level with staying.
path-statistics = Depending on the source, pay is called { $statistics }.
path-old-dollars = Some of this pay is in dollars of { $periods }, so a part of its range is the rise in prices since.
path-mixed-dollars = Some of this pay is undated and so not restated: the figures mix it with dollars of the newest year.

path-standing-both = After { $early } years, those who change are { $early_gap }, after { $late } years { $late_gap }.
path-standing-second = After { $early } years, those who wait are { $early_gap }, after { $late } years { $late_gap }.
path-behind = { $amount } behind
path-in-front = { $amount } ahead
path-level = level
path-work-pays = Working as { $firsts } on the way brings { $amount } more than waiting.
path-wait-pays = Waiting brings { $amount } more than working as { $firsts } on the way.
path-band = Bands: the least and the most that a path brings, by the ends of the pay that the same source prints and of the time to enter.
path-ranges = Ends of pay: { $ranges }.
path-range = { $role } ({ $source }: { $span })
path-no-band = { $source } prints no range for { $role }, so its band shows the time to enter alone.
path-too-short = The chart ends after { $years } years, but here { $role } start work only after { $time }. Show more years, or start sooner.
path-assumed = No source says how long it takes to get in. Assumed here, counted from the end of high school: { $times }.
path-assumed-time = { $time } for { $role }
path-assumed-from = assumed from O*NET's job zone: { $value } after high school
path-zones = The time to get in as { $roles } is assumed from O*NET's job zones: how long it typically takes to learn the work, in school, training or other jobs. Of a bachelor's degree they count two years. Where beginners typically need such a degree (BLS projections), the other two are added. An apprenticeship can take longer.
path-apart = The pay of the two is from different figures ({ $first }; { $second }), so it cannot be compared directly.
path-figure = { $statistic }, { $cited }
path-missing = The model needs pay and time to enter for both roles; no source gives both for { $role }.
path-years = Years from today
path-dollars = Dollars earned in all
path-ahead = Dollars ahead after { $late } years
path-column = Path
path-after = After { $years } years
path-at = After { $time }: { $dollars }

path-statistic = model
path-unit = US dollars
path-least = The least
path-most = The most
path-moved = Only this assumption is moved.
path-moved-guessed = Only this assumption is moved, over a range that is our own guess.
path-spread = Low to high, { $years } years
path-gap-rows-both = Change, against staying
path-gap-rows-second = Wait, against staying
path-alternative = { $path }: { $early_amount } after { $early } years, { $late_amount } after { $late } years.
path-pair = This page compares two roles at a time: here { $first } and { $second }.

path-whose = By other pay figures
path-whose-finding-both = After { $late } years, those who change are { $low } to { $high }, depending on the pay figures.
path-whose-finding-second = After { $late } years, those who wait are { $low } to { $high }, depending on the pay figures.
path-whose-note = Each line takes one statistic of one publisher for both roles. Where it has one role alone, it stands with the first figure for the other.
path-pay = Pay of { $first }; of { $second }
path-pay-pair = { $first }; { $second }
path-those-both = Those who change
path-those-second = Those who wait
path-turn-ahead = ahead after { $time }
path-turn-behind = behind after { $time }
path-turn-start = ahead from the start
path-turn-never = never ahead
path-story = { $turns }; after { $late } years { $gap }

path-way = What the documents say about experience on the way
path-said = { $role }: { $text } ({ $cited })
path-wanted = { $role }, { $stance }: { $text } ({ $cited })
path-way-note = That this experience is gained as { $firsts } is this model's own assumption.

sensitivity = Which assumption matters most
sensitivity-finding = Of the ranges tried here, that of the { $subject } matters most.
sensitivity-moves-both = After { $late } years it moves those who change from { $low } to { $high }.
sensitivity-moves-second = After { $late } years it moves those who wait from { $low } to { $high }.
sensitivity-next = Of what the documents set, it is the { $subject }: from { $low } to { $high }.
sensitivity-note = Bars show how far those who become { $seconds } are ahead of those who stay { $firsts }, or behind. Each bar moves one assumption and leaves the others; faded bars move over a range that is our own guess. Every bar includes your own setting, where the dotted line stands.
sensitivity-range = { $label }: { $span }
sensitivity-told = { $label }: { $moves }.
sensitivity-move = { $low } to { $high }
span = { $low } to { $high }
assumed-first_months = Time to become { $role }
assumed-second_months = Time to become { $role }
assumed-first_pay = Pay of { $role }
assumed-second_pay = Pay of { $role }
assumed-pay_before = Pay while preparing
assumed-degree_cost = Cost of a degree
assumed-raise_percent = Yearly raise
assumed-hours = Number of hours a week
assumed-as = { $name }: { $value }
all-assumed = Assumed: { $assumptions }.
sensitivity-column = Assumption
sensitivity-moves = Lead after { $late } years
guess = our own guess
guessed-range = { $span } ({ $guess })
pay-restated = { $pay }{ $dollars }
pay-of-years = {" "}({ $years })

ask-years = Years to show
ask-time-years = Years to become { $role }
ask-time-months = Months to become { $role }
ask-pay = Pay of { $role }
ask-before = Pay while preparing, a year
ask-degree = Cost of a degree
ask-raise = Raise after each year in a role, percent
ask-hours = Hours a week
more-assumptions = More assumptions
from-source = { $source }: { $value }
no-source = no document says
no-source-degree = paid at the start; no document says
no-source-raise = on top of price rises; no document says
hours-assumed = pay is scaled by hours ÷ 40
hours-salaried = It ends at 40: a salary may stay the same however long the week is.
pay-choice = { $value } { $statistic }, { $source }

profile-more = More: { $parts }
profile-what = In a sentence
profile-pay = Pay
profile-growth = Jobs
profile-skills = Skills
profile-related = Related careers and other titles
profile-only = Named for this role only, { $name }: { $text }{"\u00A0"}{ $cited }
profile-statement = { $name }: { $text }{"\u00A0"}{ $cited }
profile-figure = { $name }: { $value }{"\u00A0"}{ $cited }
profile-range = range
profile-with-range = { $value }, { $reach } { $span }
profile-sources = Sources: { $sources }.
profile-source = { $mark } { $source }, { $when }
page-undated = page without a date
profile-share = { $skill } ({ $share })
profile-shares = With a percentage: { $skills }{"\u00A0"}{ $cited }
profile-named = Without a percentage: { $skills }{"\u00A0"}{ $cited }
profile-rated = Rated most important: { $skills }{"\u00A0"}{ $cited }
profile-usual = { $told } { $cited }
profile-held = held: { $cited }
profile-required = required: { $cited }
profile-wider = {" "}({ $group })
profile-certifications = { $certifications }{"\u00A0"}{ $cited }
profile-careers = Related careers: { $careers }{"\u00A0"}{ $cited }
profile-titles = Other titles: { $titles }{"\u00A0"}{ $cited }
profile-demand = { $level }: { $stances }
profile-stance = { $stance }{"\u00A0"}{ $source }
profile-steps = Steps: { $steps }{"\u00A0"}{ $cited }

path-who = { $ways ->
    [one] Those who become { $seconds } after { $time }
   *[other] Those who wait { $time }
}
path-waiting-unpaid-free = { $who } without pay, with a free degree, { $course }.
path-waiting-unpaid-degree = { $who } without pay, with a degree for { $degree }, { $course }.
path-waiting-paid-free = { $who } on { $pay } a year, with a free degree, { $course }.
path-waiting-paid-degree = { $who } on { $pay } a year, with a degree for { $degree }, { $course }.

# What an entry of a file about the work is.

entry-duties = Duty: { $theme }
entry-settings = Work setting: { $aspect }
entry-skill-names = Skill: { $skill }
entry-certifications = Certification: { $standing }
entry-steps = Step { $position }
entry-titles = Other title
entry-related = Related career

handout = Handout (PDF)
handout-own = Handout with your own note
handout-own-explained = What you write goes on the paper alone: it is not stored, and it is in no link.
handout-note = Your counselor's note
handout-questions = Questions to think about
handout-ask-note = Note (up to { $most } characters)
handout-ask-questions = Up to five questions, one on each line
handout-ask-paper = Paper
handout-letter = US Letter
handout-a4 = A4
handout-everything = Two pages with everything
handout-make = Make the handout
handout-lost = The server cannot be reached. Your note is still here: try again in a moment.
handout-duty = { $theme }: { $duty }
handout-source = { $name }: “{ $title }”, { $publisher }
handout-source-without-address = { $name }: “{ $title }”, { $publisher }; the document names no address
handout-code = QR code with the address of this comparison: { $address }
handout-made = Roles Side by Side, made { $date }, figures version { $version }
handout-see = The same comparison with all sources:
handout-long-note = Your note has { $count } characters; { $most } fit on the page. Please shorten it.
handout-many-questions = There are { $count } questions; { $most } fit on the page.
handout-long-question = A question may have { $most } characters at most.
