# What is compared: label, the question it answers, why it matters, how a sentence names it before a role, its formula.

metric-salary = Yearly salary
metric-salary-question = What does a year pay?
metric-salary-why = Pay decides what rent, loans and savings a job can carry.
metric-salary-named = the pay of

metric-survey-size = People surveyed
metric-survey-size-question = How many people is the pay figure based on?
metric-survey-size-why = A figure from many people is steadier than one from few.

metric-hourly-rate = Hourly rate
metric-hourly-rate-question = What does an hour pay?
metric-hourly-rate-why = An hourly figure makes part-time and full-time work comparable.

metric-growth-rate = Growth rate
metric-growth-rate-question = Is the number of jobs rising or falling?
metric-growth-rate-why = A growing field leaves more room for newcomers.
metric-growth-rate-named = the growth in jobs for

metric-jobs = Number of jobs
metric-jobs-question = How many jobs are there?
metric-jobs-why = A large field has more openings, even when it shrinks.
metric-jobs-named = the number of jobs for

metric-jobs-change = Jobs gained or lost
metric-jobs-change-question = How many jobs does the growth rate come to?
metric-jobs-change-why = A percentage of a large field can be more jobs than a larger percentage of a small one.
metric-jobs-change-derived = number of jobs × growth rate, to the nearest hundred

metric-job-satisfaction = Job satisfaction
metric-job-satisfaction-question = How content are people in the role?
metric-job-satisfaction-why = Pay is not all that makes a job worth having.

metric-degree-share = Bachelor's degree
metric-degree-share-question = How many people in the role have a bachelor's degree?
metric-degree-share-why = It shows what most colleagues, and rivals for a job, bring along.

metric-time-to-enter = Time to enter
metric-time-to-enter-question = How long does it take to get into the role?
metric-time-to-enter-why = Years of preparation are years without the role's pay.

metric-experience-printed = Years of experience, as printed
metric-experience-printed-question = Which number of years does the source print?
metric-experience-printed-why = It tells whether the role is one for beginners.

metric-experience-asked = Experience asked for
metric-experience-asked-question = How many years of experience are asked for, and where?
metric-experience-asked-why = It tells what to collect before applying.
metric-experience-asked-named = the experience asked of

metric-average-age = Age
metric-average-age-question = How old are people in the role?
metric-average-age-why = It hints at whether people stay in the role or pass through.

metric-gender = Women and men
metric-gender-question = How many women and men work in the role?
metric-gender-why = Some students look for a field in which they are not the only one.

metric-race = Race and ethnicity
metric-race-question = Which races and ethnicities are people in the role?
metric-race-why = It shows how far a role mirrors the people around it.

metric-lgbt = LGBT
metric-lgbt-question = How many people in the role are LGBT?
metric-lgbt-why = Some students look for a field in which they are not the only one.

metric-skill-share = Skills in percent
metric-skill-share-question = Which skills does the source list for the role, and with what share?
metric-skill-share-why = It shows what to learn, and what carries over from one role to the other.

# Groups, by their metric where what they are called depends on it: label, and what a sentence says of people in them.

group-mean = Average
group-mean-phrase = average
group-median = Median
group-median-phrase = earn a median of
group-common = Common
group-common-phrase = commonly earn
group-p10 = 10th percentile
group-p10-phrase = have a 10th percentile of
group-p25 = 25th percentile
group-p25-phrase = have a 25th percentile of
group-p75 = 75th percentile
group-p75-phrase = have a 75th percentile of
group-p90 = 90th percentile
group-p90-phrase = have a 90th percentile of
group-salary-low = Low end
group-salary-low-phrase = have a low end of
group-time-to-enter-low = Shortest
group-salary-high = High end
group-salary-high-phrase = have a high end of
group-time-to-enter-high = Longest
group-average-age-median = Median
group-average-age-median-phrase = have a median age of
group-hourly-rate-all-phrase = are listed at
group-growth-rate-all = Growth of the role
group-job-satisfaction-all-phrase = have a job satisfaction of
group-experience-printed-all-phrase = have a printed experience of
group-lgbt-all = LGBT
group-lgbt-all-phrase = are LGBT
group-sales-representatives = Sales representatives, wholesale and manufacturing
group-all-occupations = All occupations
group-bachelor = Bachelor's degree
group-bachelor-phrase = hold a bachelor's degree
group-bachelor-highest = Bachelor's degree as the highest
group-bachelor-highest-phrase = have a bachelor's degree as their highest
group-advert = In one sample job ad
group-advert-phrase = are asked, in one sample job ad, to have worked for
group-many = In marketing, at many companies
group-many-phrase = are asked, at many companies, for work in marketing of at least
group-women = Women
group-women-phrase = are women
group-men = Men
group-men-phrase = are men
group-white = White
group-white-phrase = are White
group-hispanic = Hispanic or Latino
group-hispanic-phrase = are Hispanic or Latino
group-black = Black or African American
group-black-phrase = are Black or African American
group-asian = Asian
group-asian-phrase = are Asian
group-native = American Indian and Alaska Native
group-native-phrase = are American Indian or Alaska Native
group-unknown = Unknown
group-unknown-phrase = are of unknown race

# Subjects with figures.

topic-salary = Salary
topic-salary-question = What does a year in each role pay?
topic-hourly = Hourly pay
topic-hourly-question = What does an hour pay, and what do more or fewer hours bring?
topic-growth = Growth
topic-growth-question = Will there be jobs, and how many are there now?
topic-education = Education
topic-education-question = What does each role ask for, and how long does it take to get in?
topic-demographics = Demographics
topic-demographics-question = Who works in each role?
topic-skills = Skills
topic-skills-question = What do you need to be able to do, and what is missing for the other role?

# Units: on an axis, behind a number in a sentence, what kind of number it is.

unit-usd-per-year = US dollars a year
unit-usd-per-year-per = {" "}a year
unit-usd-per-year-statistic = rate
unit-usd-per-month = US dollars a month
unit-usd-per-month-per = {" "}a month
unit-usd-per-month-statistic = rate
unit-usd-per-month-pay = Monthly pay
unit-usd-per-month-question = What does a month pay?
unit-usd-per-week = US dollars a week
unit-usd-per-week-per = {" "}a week
unit-usd-per-week-statistic = rate
unit-usd-per-week-pay = Weekly pay
unit-usd-per-week-question = What does a week pay?
unit-usd-per-hour = US dollars an hour
unit-usd-per-hour-per = {" "}an hour
unit-usd-per-hour-statistic = rate
unit-usd-per-hour-pay = Hourly pay
unit-usd-per-hour-question = What does an hour pay?
unit-percent = percent
unit-percent-statistic = share
unit-listed-percent = percent
unit-listed-percent-statistic = share
unit-listed-percent-absent = not listed
unit-percent-change = percent change
unit-percent-change-statistic = rate of change
unit-people = people
unit-people-statistic = count
unit-jobs = jobs
unit-jobs-statistic = count
unit-jobs-change = jobs gained or lost
unit-jobs-change-statistic = count
unit-years = years
unit-years-statistic = number of years
unit-months = months
unit-months-statistic = stretch of time
unit-rating = points, scale not stated
unit-rating-per = {" "}on a scale that the source does not state
unit-rating-statistic = rating
unit-as-printed = as printed, unit in doubt
unit-as-printed-statistic = number without a unit
less = less
fewer = fewer
noun-years = { $count ->
    [one] year
   *[other] years
}
noun-months = { $count ->
    [one] month
   *[other] months
}

per-year = Year
per-month = Month
per-week = Week
per-hour = Hour

# What sources name instead of counting.

attribute-best-paying-city = Best-paying city
attribute-best-paying-state = Best-paying state
attribute-best-paying-company = Best-paying company
attribute-best-paying-industry = Best-paying industry
attribute-common-degree = Most common degree
attribute-common-major = Most common major
attribute-common-college = Most common college
attribute-fitting-major = Fitting majors
attribute-masters-major = Fitting master's subjects
