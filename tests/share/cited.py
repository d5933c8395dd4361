"""Figures of the tiny kitchen as they are cited, and what citations of its sources read like."""

from careers.data.store import Data
from careers.figures.compare import EVERYTHING, View
from careers.figures.derive import comparison_of
from careers.share.export import citations
from tests.kitchen import PAIR

RESTATED = "2021 dollars × 1.250 = 2022 dollars"
GAIN = "number of jobs × growth rate, to the nearest hundred"
NOWHERE = "The document names no address, day of reading not recorded."
CITED_SURVEY_OF_2010 = f'Source: Ann Other, "What kitchens pay", Trade union (Survey, 2010–2020). {NOWHERE}'
CITED_SURVEY = f'Source: Ann Other, "What kitchens pay", Trade union (Survey, 2021). {NOWHERE}'
CITED_BOARD = f'Source: "Bakers and cooks", Job board (Board, undated). {NOWHERE}'
CITED_OFFICE = f'Source: "Bakers and cooks", Job board, quoting Labor Office (Office via Board, 2020). {NOWHERE}'
VERSION = "Roles Side by Side, figures version 2024.3.2."


def cited(data: Data, metric: str, view: View = EVERYTHING, roles: tuple[str, ...] = PAIR) -> list[str]:
    return list(citations(comparison_of(data, metric, roles, view), "2024.3.2"))
