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
places-title = Median yearly pay by state
places-printed = The median pay of { $role } goes from { $low } a year in { $here } to { $high } in { $there }.
places-equal = At equal prices, the median pay of { $role } goes from { $low } a year in { $here } to { $high } in { $there }.
places-none = No state's pay is released for { $role }.
places-caption = BLS wage survey, 2025 (official survey): median. Stronger color: higher pay; hollow: not released
places-caption-equal = Derived here from the BLS wage survey, 2025 (official survey): median ÷ price level × 100, with the price levels of states in 2024 (BEA; United States = 100). Territories have none. The stronger a square's color, the higher the pay
shown = Shown here: { $roles }.
shown-as = { $role } as { $title }
places-as = { $role } as
equal-prices = At equal prices
equal-prices-explanation = Pay by what it buys at the country's prices.
rents-title = Rent of two bedrooms
rents = Two bedrooms take { $low } of the median pay of { $role } in { $here } and { $high } in { $there }.
rents-caption = Derived here: rent × 12 ÷ median pay. HUD's Fair Market Rents for fiscal year 2026, with utilities; a state's rent is our own mean of its areas, weighted by people
rent = Two bedrooms, a month
unsettled = { $name } *
unsettled-in = { $name }: { $areas }
unsettled-note = * Two copies of HUD's rents differ for some areas, so these states' rents are uncertain: { $areas }.
