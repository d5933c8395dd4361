"""Units, metrics, roles and pages: each thing declared once."""
