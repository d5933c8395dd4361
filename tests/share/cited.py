"""Figures of the tiny kitchen as they are cited, and what citations of its sources read like."""

from careers.data.store import Data
from careers.figures.compare import EVERYTHING, View
from careers.figures.derive import comparison_of
from careers.share.export import citations
from tests.kitchen import PAIR

RESTATED = "2021 dollars × 1.250 = 2022 dollars"
GAIN = "number of jobs × growth rate, to the nearest hundred"
CITED_SURVEY_OF_2010 = 'Source: Ann Other, "What kitchens pay", Trade union (Survey, 2010–2020).'
CITED_SURVEY = 'Source: Ann Other, "What kitchens pay", Trade union (Survey, 2021).'
CITED_BOARD = 'Source: "Bakers and cooks", Job board (Board, undated).'
CITED_OFFICE = 'Source: "Bakers and cooks", Job board, quoting Labor Office (Office via Board, 2020).'
VERSION = "Roles Side by Side, figures version 2024.3.2."


def cited(data: Data, metric: str, view: View = EVERYTHING) -> list[str]:
    return list(citations(comparison_of(data, metric, PAIR, view), "2024.3.2"))
