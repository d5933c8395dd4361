"""Overview: the differences that matter, on one screen."""

from careers.ui import cards

cards.overview()
