fault = { $place }: found { $found }; expected { $expected }.
more-faults = { $file }: { $count } more faults like these are not listed.
line = line { $line }
column = column { $column }
nothing = nothing
found = "{ $text }"

one-of = one of { $choices }
one-of-many = one of { $choices } and { $more } more
a-period = a year such as 2022, a span such as 2012-2013, or nothing where the source is undated
a-date = a date such as 2022, 2022-06 or 2022-06-24, or nothing where the source prints none
a-full-date = a date like 2026-11-21
a-version = a version like 2026.11.3: year, month and number
a-number = a number without $, %, commas or words, or nothing where the source reports none
an-id = a key of small letters, digits and underscores that starts with a letter
some-words = some words
a-reason = a reason why the value is empty
at-least = at least { $low } ({ $unit })
between = { $low } to { $high } ({ $unit })
a-count = a whole number ({ $unit })
number-between = a number from { $low } to { $high }
whole-number-between = a whole number from { $low } to { $high }

no-file = no readable file
a-folder = a folder
a-pipe = a pipe
a-device = a device
a-socket = a socket
no-permission = a file that this program may not read
permission = permission to read it
a-file = a file in the data folder
empty-file = an empty file
header-and-row = a header and at least one row
header-alone = a header and nothing below it
a-row = at least one row
not-utf-8 = the byte 0x{ $byte }, which is not UTF-8
utf-8 = text saved as UTF-8
broken-csv = broken CSV ({ $error })
closed-quotes = quotes that close

separated-by = cells separated by { $separators }
semicolons = semicolons
tabs = tabs
bars = vertical bars
commas = a file saved with commas
invisible = the invisible character { $name } (U+{ $code })
a-control = CONTROL CHARACTER
nothing-invisible = text on one line without invisible characters

header = the header { $columns }
no-column = no such column
strange-column = a column that is not part of the contract
column-twice = a column name twice
cells = { $count } cells
cells-of-header = { $count } cells, as in the header
same-key = the same { $columns } as line { $line }
one-row-each = one row for each of them
same-name = { $name } again, as in line { $line }
own-name = a different one in every row

one-role = one role alone
two-roles = at least two roles to compare

unknown-version = unknown

no-index = no index for { $year }
another-year = one of the years { $first } to { $last }, or a new row for { $year }
not-as-described = another file than datapackage.json describes: cut short, or changed since
as-described = a whole file; after a change, run make datapackage
kept-back = Changed files are kept back
kept-back-note = The figures on all pages are those from before the change, until these errors are fixed.

own-file = your file
own-short-name = a name of at most { $most } characters
own-lines = { $count } lines
own-most-rows = at most { $most } rows below the header
own-long-line = a line of { $count } bytes
own-columns = the { $count } columns of the template, in lines of at most { $most } bytes
own-sources = { $count } sources
own-roles = { $count } roles that are new here
own-at-most = at most { $most }
own-no-workbook = an Excel workbook that cannot be read
own-a-workbook = a workbook as Excel or LibreOffice saves it (.xlsx), without a password
own-unpacked = a workbook that unpacks to { $count } MB
own-unpacked-at-most = at most { $most } MB
