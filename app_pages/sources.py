"""Sources: each document, what it measured and which figures it gives."""

from careers.ui import library

library.heading()
library.documents()
