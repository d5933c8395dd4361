"""Overview: the differences that matter, on one screen."""

from careers.ui import cards, frame


@frame.part
def story() -> None:
    cards.overview()


story()
