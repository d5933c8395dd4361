"""Units, metrics, roles and pages, each declared once."""
