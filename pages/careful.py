"""What to be careful about: everything that the checks found, in one place."""

from careers.ui import careful, frame


@frame.part
def careful_page() -> None:
    frame.heading("careful")
    careful.cautions()


careful_page()
