"""Any occupation: official statistics, their import, and the search for a title."""
