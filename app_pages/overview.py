"""Overview: the differences that matter, on one screen."""

from careers.ui import cards, choices

data, pair, metrics = choices.of_overview()
cards.headline(data, pair, "salary")
cards.grid(data, pair, metrics)
