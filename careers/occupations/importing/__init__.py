"""The import of official statistics: each publisher's files in, the project's tidy files out."""
