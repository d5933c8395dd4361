"""Sources: each document, what it measured, which figures it gives, and what changed."""

from careers.ui import frame, library


@frame.part
def sources_page() -> None:
    frame.heading("sources")
    library.documents()
    library.versions()


sources_page()
