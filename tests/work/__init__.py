"""The work behind the figures."""
