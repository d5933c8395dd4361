"""Sources: each document, what it measured, which figures it gives, and what changed."""

from careers.ui import frame, sources


@frame.part
def sources_page() -> None:
    frame.heading("sources")
    sources.documents()
    sources.versions()


sources_page()
