"""A site with one page model, to try the panel and to test it: see tests.py."""
