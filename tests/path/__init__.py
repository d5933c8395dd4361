"""The years ahead."""
