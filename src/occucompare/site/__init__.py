"""A static site of comparisons: a page for each role and each pair, and an index."""
