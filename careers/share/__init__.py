"""What a reader takes home."""
