"""What to be careful about: everything that the checks found, in one place."""

from careers.ui import library

library.careful()
