# Occupations: openings, schooling, interests, tools, and jobs like them.

openings-title = Openings a year
openings-unit = openings a year
openings-per-hundred-unit = openings a year for every 100 jobs
openings-per-hundred-statistic = rate
openings-first = { $reach } openings a year are projected { $where }.
openings-other = { $reach } are projected { $where }.
openings-few = fewer than 50
openings-period = That is the average of { $period }.
openings-experience = { $time } of experience
openings-per-hundred = For every 100 jobs
openings-needs = A beginner typically needs
openings-caption = BLS projections (official estimate). No official figure is about a title itself, so a title has the range of its occupations. Most openings come from people who retire or change to another occupation, not from growth.
openings-note = Worked out here: openings for every 100 jobs = openings ÷ jobs in the year from which BLS projects × 100; those jobs include people who work for themselves, so there are more of them than the wage survey counts. What a beginner typically needs is the judgment of BLS: schooling, experience in a related occupation, and training on the job.
schooling-title = Schooling held and required
schooling-of = Most often, { $role } { $told }.
schooling-most-held = have { $level } ({ $share }{ $others })
schooling-most-required = say that { $level } is required ({ $share })
level-some-college-required = a certificate after high school or some college
schooling-together = , counted together with { $count ->
    [one] one other occupation
   *[other] { $count } other occupations
}
schooling-none = Nobody publishes the schooling of { $role }.
schooling-all-held = Schooling held
schooling-all-required = Schooling required
schooling-level = Level
schooling-held = { $role }: held
schooling-required = { $role }: required
schooling-caption = Held: the highest of workers aged 25 and over (Census survey via BLS, { $held }). Required: what workers said (O*NET, { $required }). Some occupations share the census survey's figures with others.
schooling-cited = Held: Census survey via BLS. Required: O*NET.
schooling-note = O*NET asks for twelve levels, added up here to seven: a certificate after high school counts as some college, one after a degree as that degree.
level-no-diploma = no diploma
level-high-school = a high school diploma
level-some-college = some college
level-associate = an associate degree
level-bachelor = a bachelor's degree
level-master = a master's degree
level-doctoral = a doctoral or professional degree
interests-title = Interests
interests-of = Interests of { $role }: { $kinds } ({ $letters }).
interests-none = O*NET rates no interests for { $roles }.
interests-caption = The three strongest of six kinds of interests, with their letters (O*NET, model of { $year }).
interest = Interest, from 1 to 7
interest-unit = points, from 1 to 7
interest-realistic = Realistic
interest-investigative = Investigative
interest-artistic = Artistic
interest-social = Social
interest-enterprising = Enterprising
interest-conventional = Conventional
reported-title = Job titles that people report
reported-titles = These are the titles that job holders reported to O*NET for their own jobs.
reported-none = O*NET lists no titles that { $roles } report.
tools-title = Tools
tools-shared = O*NET lists { $counts }; { $count ->
    [0] none of them is the same.
    [one] one of them is the same.
   *[other] { $count } of them are the same.
}
tools-counted = O*NET lists { $counts }.
tools-of = { $count } hot technologies for { $role }
tools-none = O*NET lists no hot technologies for { $roles }.
tools-caption = Hot technologies: many job ads name them. Here are up to { $most } of each, first those in demand in this occupation (O*NET); Details has all.
tool = Technology
tool-users = Used by
alike-title = Jobs like these
alike = Other occupations come close to these; each opens beside the one that it is like.
alike-caption = The nearest as O*NET ranks them by tasks and knowledge, with median yearly pay (BLS wage survey, { $year }). Skills as in both: worked out here from O*NET; how important a skill is, from 1 to 5, differs by half a point at most.
alike-skills = { $near } of { $rated } skills as in both
alike-skills-unit = skills of { $rated }
alike-formula = skills whose importance, from 1 to 5, differs by half a point at most
onet-note = O*NET Database by the U.S. Department of Labor, used under the CC BY 4.0 license.
weekly-pay-title = Weekly pay of women and men who work full time
weekly-pay = Women who work full time as { $role } earn { $women } a week, men { $men } (medians before tax).
weekly-pay-women = Women who work full time as { $role } earn { $pay } a week (median before tax). For men, too few were surveyed.
weekly-pay-men = Men who work full time as { $role } earn { $pay } a week (median before tax). For women, too few were surveyed.
weekly-pay-source = Source: household survey of pay by BLS, { $year } (official survey). It does not say how long they have worked, or which work in the occupation they do.
weekly-pay-of = Pay of
