"""Named checks on the figures themselves."""
