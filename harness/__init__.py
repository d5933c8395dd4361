"""Servers, browsers and readers that tests and benchmarks share."""
