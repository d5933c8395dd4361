"""Overview: the differences that matter, on one screen."""

from careers.ui import cards, frame


@frame.part
def overview_page() -> None:
    cards.overview()


overview_page()
