"""What to be careful about: everything that the checks found, in one place."""

from careers.ui import frame, library


@frame.part
def careful_page() -> None:
    frame.heading("careful")
    library.careful()


careful_page()
