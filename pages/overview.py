"""Overview: the differences that matter, read in ten seconds."""

from careers.ui import frame, front, taking


@frame.part
def overview_page() -> None:
    front.overview()
    taking.overview()


overview_page()
