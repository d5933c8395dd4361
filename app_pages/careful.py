"""What to be careful about: everything that the checks found, in one place."""

from careers.ui import frame, library


@frame.part
def story() -> None:
    library.careful()


story()
