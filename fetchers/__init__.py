"""A URL in, a clean source document out. Knows HTTP, HTML and publishers; knows nothing of claims."""
