"""Path: what starting now, waiting, or changing later comes to over the years, as a model."""

from careers.ui import frame, path

frame.heading("path")


@frame.part
def path_page() -> None:
    path.model()


path_page()
