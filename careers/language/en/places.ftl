# Places: pay by state, price levels and rents.

page-places = Places
page-places-question = Where does each role pay most, and how much of it goes to rent?
place = Place
place-us = United States
place-pr = Puerto Rico
place-gu = Guam
place-vi = U.S. Virgin Islands
place-as = American Samoa
place-mp = Northern Mariana Islands
within-dc = the District of Columbia
within-vi = the U.S. Virgin Islands
places-title = Median yearly pay by state and territory
places-printed = The median pay of { $role } goes from { $low } a year{ $here } to { $high }{ $there }.
places-equal = At equal prices, the median pay of { $role } goes from { $low } a year{ $here } to { $high }{ $there }.
places-in = {" "}in { $place }
places-as-in = , as in { $place }
pay-at-least = at least { $value }
places-open = For { $count ->
    [one] one place
   *[other] { $count } places
} the survey only says { $least }.
places-open-equal = For { $count ->
    [one] one place
   *[other] { $count } places
} only the least that it can be is known.
places-shades = Stronger color: higher place by pay on that map; no square: not released.
places-hollow = Hollow, and with a plus on the map: at least this much; how much more is not known.
places-none = No place's pay is released for { $role }.
places-caption = BLS wage survey, { $year } (official survey): median.
places-caption-equal = Derived here from the BLS wage survey, { $year } (official survey): median ÷ price level × 100, with the price levels of states in { $levels } (BEA; United States = 100), to the nearest hundred. Territories have none.
shown = Shown here: { $roles }.
shown-as = { $role } as { $title }
places-as = { $role } as
equal-prices = At equal prices
equal-prices-explanation = Pay by what it buys at the country's prices.
ranked-title-metros = Median yearly pay by metropolitan area
ranked-of-jobs-metros = Jobs by metropolitan area
ranked-column-metros = Metropolitan area
ranked-none-metros = Pay by metropolitan area is here only for occupations that the two titles can stand for, not for { $roles }.
ranked-one-metros = The only metropolitan area whose pay is released for { $role } is { $place } ({ $pay } a year).
ranked-caption-metros = BLS wage survey, { $year } (official survey): median, and employees there; what lies between metropolitan areas counts as areas, too. As printed, whatever prices are. Details: ten of each end; the files have all
ranked-title-sectors = Median yearly pay by sector
ranked-of-jobs-sectors = Jobs by sector
ranked-column-sectors = Sector
ranked-none-sectors = No sector's pay is released for { $roles }.
ranked-one-sectors = The only sector whose pay is released for { $role } is { $place } ({ $pay } a year).
ranked-caption-sectors = BLS wage survey, { $year } (official survey): median, and employees there. Details: all 20 sectors
ranked = { $role } earn the most in { $there } ({ $high } a year), the least in { $here } ({ $low }).
ranked-told = { $pay }; { $jobs }
ranked-jobs = { $jobs } jobs
ranked-no-jobs = jobs { $jobs }
ranked-no-pay = pay { $mark }
ranked-best = Best paid
ranked-least = Least paid
area-between = nonmetropolitan area
within-area = the { $name }
rents-title = Rent of two bedrooms
places-only = { $form ->
    [equal] At equal prices, the
   *[printed] The
} median pay of { $role } is { $pay } a year{ $where }, the only state for which it is released.
rents-only = Rent for two bedrooms takes { $share } of the median pay of { $role } in { $where }, before tax.
rents = Rent for two bedrooms takes from { $low } of the median pay of { $role } in { $here } to { $high } in { $there }, before tax.
rents-open = Places where only the least that pay can be is known are left out.
rents-caption = Derived here: rent × 12 ÷ median pay before tax. HUD's Fair Market Rents for fiscal year { $year }: the 40th percentile of what recent movers pay, with utilities; a state's rent is our own mean of its areas, weighted by people
rent = Two bedrooms, a month
rents-unit = percent of pay before tax
rents-unsettled = Uncertain: two copies of HUD's rents differ for { $areas }.
unsettled = { $name } *
unsettled-in = { $name }: { $areas }
unsettled-note = * Two copies of HUD's rents differ for some areas, so these states' rents are uncertain: { $areas }.
