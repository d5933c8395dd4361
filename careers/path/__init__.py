"""The model of the years ahead."""
