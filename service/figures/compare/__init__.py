"""Comparing: which figure answers which, and what is wrong with the answer."""
