"""Places: pay by state, metropolitan area and sector, at equal prices if asked, and what a rent takes of it."""

from careers.ui import frame, places

frame.heading("places")


@frame.part
def places_page() -> None:
    places.by_state()


places_page()
