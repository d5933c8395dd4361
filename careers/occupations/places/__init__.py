"""Pay by state: records, sentences with tables, and charts."""
