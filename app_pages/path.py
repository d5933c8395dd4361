"""Path: what starting now, waiting, or changing later comes to over the years, as a model."""

from careers.ui import path

path.heading()
path.model()
