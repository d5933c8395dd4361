"""Two careers side by side: figures, comparisons, charts and words, without a browser."""
