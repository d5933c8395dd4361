"""Overview: the differences that matter, read in ten seconds."""

from careers.ui import frame, front


@frame.part
def overview_page() -> None:
    front.overview()


overview_page()
