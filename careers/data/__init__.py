"""CSV files in, checked records and frames out: the only reader of `data/`."""
