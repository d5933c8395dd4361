coverage-title = What the titles mean
coverage-of-title = “{ $label }” can stand for { $count ->
    [one] one occupation
   *[other] { $count } occupations
}
coverage-of-other = “{ $label }” for { $count ->
    [one] one
   *[other] { $count }
}
coverage-medians = Official medians{ $per }: { $medians }.
coverage-works = { $reach } ({ $works })
coverage-as-work = { $median } as { $work }
among = among { $role }
among-titled = across the { $count ->
    [one] one occupation
   *[other] { $count } occupations
} that “{ $label }” can mean
coverage-note = A title is not an occupation. Which one a post belongs to follows from its work. The lines go from the 10th to the 90th percentile.
evidence-reported = People in this occupation report the title to O*NET.
evidence-alternate = O*NET lists the title under this occupation.
occupation = Source or occupation
coverage-typical = Typical
benchmark = Occupation
benchmarks-title = { $metric } of what the titles can stand for ({ $cited })
coded = { $label } ({ $code })
legend-both = Gray lines: official figures for what the titles can mean; dots: for all jobs{ $statistics } ({ $cited })
legend-titles = Gray lines: occupations that the titles can mean{ $statistics } ({ $cited })
legend-everyone = Gray dots: all occupations{ $statistics } ({ $cited })
mark-everyone = all jobs
mark-range = official range
mark-one = official
legend-like-with-like = , like with like
legend-each = , each the { $statistic }
legend-narrower = , counting only a { $group }
legend-none-at-white = No gray line at White, where Hispanic people count too
benchmarks-without = Neither marked nor in the table, since there is no official figure of their own: { $occupations }.
beyond-below = Below the official figures there are: { $figures }
beyond-above = Above the official figures there are: { $figures }
beyond-figure = { $statement } ({ $count ->
    [one] 1 official figure
   *[other] { $count } official figures
}, { $period }: { $reach })
legend-title = what “{ $label }” can stand for
legend-spoken = { $cited }: { $marks }.
lower-paid-title = What the lower-paid earn
lower-paid-first = The lower-paid earn { $reach }{ $per } { $where }.
lower-paid-other = They earn { $reach } { $where }.
lower-paid-averages = All workers there average { $averages }{ $count ->
    [one] .
   *[other] , in the same order.
}
lower-paid-column = 10th to 25th percentile
lower-paid-note = Lower-paid: from the 10th to the 25th percentile of all workers. No survey asks beginners; many are among the lower-paid
legend-intervals = At a bar's end: the 90% interval
legend-intervals-of-averages = At an average's end: the 90% interval (none is published for medians)
legend-intervals-of-some = At some ends: the 90% interval, where the survey publishes its error
interval = the { $figure } of { $role } from { $low } to { $high }
intervals = The 90% intervals: { $intervals }. Worked out here: the figure ± 1.645 × its relative standard error, which the survey publishes, with the digits that the error allows. Two figures count as different where they are more than 1.645 standard errors of their difference apart.
odds-title = Two workers drawn at random
odds = Drawn at random, one of each, { $role } earn { $others }.
odds-more = more than { $role } in { $count } of 100 pairs
odds-less = less than { $role } in { $count } of 100 pairs
odds-even = more than { $role } in half of the pairs
odds-all-more = more than { $role } in nearly every pair
odds-all-less = less than { $role } in nearly every pair
odds-note = A dot is one worker in a hundred, hollow where pay lies beyond the published percentiles
odds-method = Worked out here: a hundred workers stand evenly between the published percentiles, and each is paired with each of the other hundred. Beyond the outermost percentiles pay goes on as steeply as between the two next to them; { $guessed ->
    [one] one pair in 100 rests on that.
   *[other] { $guessed } of 100 pairs rest on that.
}
odds-workers = { $role }, of a hundred: { $told }.
odds-up-to = { $count } earn up to { $pay }
odds-workers-label = { $count } of 100: { $reach }
odds-share = Of a hundred workers
odds-of-hundred = { $count } earn up to
importance-title = Skills by importance
importance-unit = points, from 1 to 5
importance = { $value } ({ $low } to { $high })
importance-rated = { $rating } for { $role }
importance-most = { $skills } { $count ->
    [one] matters
   *[other] matter
} most for { $role }
importance-for = { $skills } for { $role }
importance-others = { $count } other skills
importance-none = O*NET rates no skills for { $roles }.
importance-note = O*NET rates how important each of 35 skills is in an occupation, from 1 (not important) to 5 (extremely important). Lines, and parentheses in the table, reach over the bounds between which the rating lies with 95% confidence: where two overlap, the difference is uncertain. O*NET Database by the U.S. Department of Labor, used under the CC BY 4.0 license.
what-speaks-for-it = Evidence

import-years = the years of the figures in the name of the file
import-one-file = exactly one file of this name in { $folder }
import-open-end = a last line without an end
import-whole-file = a file that was downloaded to its end
import-cells = { $count } cells, as in the header
import-rows = at least { $count } rows, as in the last release
import-columns = the columns { $columns }
import-once = a code that appears only once
import-number-or-mark = a number or one of the known marks: { $marks }
import-order = percentiles that rise
import-sum = a sum of { $sum } within { $off }
import-known-code = a code of the classification
import-two-marks = two marks in one row of pay
import-one-mark = one mark for all pay that a row does not give
