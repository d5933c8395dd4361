# A comparison in a sentence, by the kind of figure: `full` when both of two roles have a value, with a second sentence in
# `full-more` if it takes one; `equal` when the values are the same, `alone` for the figure of one role, `beside` for each
# other one, put together by `joint`. Changes of zero have `none` and `equal-none` instead of `alone` and `equal`.

pattern-amount-full = { $First } { $phrase } { $a }{ $per }, { $than } { $second } ({ $b }).
pattern-amount-equal = { $First } and { $second } both { $phrase } { $a }{ $per }.
pattern-amount-alone = { $role } { $phrase } { $value }{ $per }
pattern-amount-beside = { $than } { $role } ({ $value })
pattern-amount-joint = { $statement }, { $others }

pattern-share-full = { $a } of { $first } { $phrase }, against { $b } of { $second }.
pattern-share-full-more = Among { $first } the share is { $share }.
pattern-share-equal = { $a } of { $first } { $phrase }, and the same share of { $second }.
pattern-share-alone = { $value } of { $role } { $phrase }
pattern-share-beside = { $share_than } { $role } ({ $value })
pattern-share-joint = { $statement }, { $others }

pattern-change-full = Jobs for { $first } change by { $a }, jobs for { $second } by { $b }.
pattern-change-full-more = The gap is { $size }.
pattern-change-equal = Jobs for { $first } and for { $second } both change by { $a }.
pattern-change-equal-none = Jobs for { $first } and for { $second } both hardly change.
pattern-change-alone = jobs for { $role } change by { $value }
pattern-change-none = jobs for { $role } hardly change
pattern-change-beside = { $value } for { $role }
pattern-change-joint = { $statement }, against { $others }

pattern-projection-full = Jobs for { $first } are projected to change by { $a }, jobs for { $second } by { $b }.
pattern-projection-full-more = The gap is { $size }.
pattern-projection-equal = Jobs for { $first } and for { $second } are both projected to change by { $a }.
pattern-projection-equal-none = Jobs for { $first } and for { $second } are both projected to hardly change.
pattern-projection-alone = jobs for { $role } are projected to change by { $value }
pattern-projection-none = jobs for { $role } are projected to hardly change
pattern-projection-beside = { $value } for { $role }
pattern-projection-joint = { $statement }, against { $others }

pattern-count-full = There are { $a } jobs for { $first } and { $b } for { $second }.
pattern-count-full-more = For { $first } that is { $gap }.
pattern-count-equal = There are { $a } jobs for { $first }, and just as many for { $second }.
pattern-count-alone = there are { $value } jobs for { $role }
pattern-count-beside = { $than } for { $role } ({ $value })
pattern-count-joint = { $statement }, { $others }

pattern-survey-full = { $a } { $first } were surveyed, { $than } { $second } ({ $b }).
pattern-survey-equal = { $a } { $first } were surveyed, and just as many { $second }.
pattern-survey-alone = { $value } { $role } were surveyed
pattern-survey-beside = { $than } { $role } ({ $value })
pattern-survey-joint = { $statement }, { $others }

pattern-gain-full = Jobs change by { $a } for { $first } and by { $b } for { $second }.
pattern-gain-full-more = At these rates the gap is { $size } jobs.
pattern-gain-equal = At these rates, jobs for { $first } and for { $second } both change by { $a }.
pattern-gain-equal-none = At these rates, jobs for { $first } and for { $second } both change by fewer than 50.
pattern-gain-alone = at this rate, jobs for { $role } change by { $value }
pattern-gain-none = at this rate, jobs for { $role } change by fewer than 50
pattern-gain-beside = { $value } for { $role }
pattern-gain-joint = { $statement }, against { $others }

pattern-skill-full = { $phrase }: { $a } for { $first }, against { $b } for { $second }.
pattern-skill-full-more = For { $first } the share is { $share }.
pattern-skill-equal = { $phrase }: { $a } for { $first } and { $second } alike.
pattern-skill-alone = { $phrase }: { $value } for { $role }
pattern-skill-beside = { $value } for { $role }
pattern-skill-joint = { $statement }, { $others }

pattern-span-full = { $First } typically need { $a } to get in, { $second } { $b }.
pattern-span-equal = { $First } and { $second } alike typically need { $a } to get in.
pattern-span-alone = { $role } typically need { $value } to get in
pattern-span-beside = { $role } { $value }
pattern-span-joint = { $statement }, { $others }
