"""What is declared once."""
