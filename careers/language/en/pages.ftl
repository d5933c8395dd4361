# Pages: title, and the question each answers.

page-overview = Overview
page-overview-question = How do these roles differ?
page-salary = Salary and hourly pay
page-salary-question = What does each role pay, and what do more or fewer hours bring?
page-growth = Growth
page-growth-question = Will there be jobs, and how many are there now?
page-education = Education and getting in
page-education-question = What does it take to get into each role, and how long?
page-demographics = Demographics
page-demographics-question = Who works in each role?
page-skills = Skills
page-skills-question = What do you need to be able to do, and what is missing for the other role?
page-work = Work
page-work-question = What is a typical workday like?
page-path = Path
page-path-question = What does the choice come to over ten or twenty years?
page-profile = Comparison sheet
page-profile-question = The roles side by side on one sheet, to read or to print.
page-sources = Sources and cautions
page-sources-question = Every figure comes from one of these documents or from official statistics. Where one quotes somebody else, the origin is named.

section-salary-places = Best-paying places
section-education-demands = What is asked and studied
section-education-steps = Steps to each role
section-education-certifications = Certifications
section-education-related = Related careers
section-skills-named = Skills named only
