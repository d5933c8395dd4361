"""Sources: what to be careful about, each document with what it measured and gives, and what changed."""

from careers.ui import broken, frame, own, sources

frame.heading("sources")


@frame.part
def sources_page() -> None:
    broken.kept_back()
    sources.cautions()
    sources.documents()
    sources.official()
    sources.versions()
    own.section()


sources_page()
