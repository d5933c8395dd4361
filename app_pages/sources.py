"""Sources: each document, what it measured, which figures it gives, and what changed."""

from careers.ui import library

library.heading()
library.documents()
library.versions()
