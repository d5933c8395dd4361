"""Words and numbers."""
