"""Comparisons and roles as plain rows, one for each number: what frames are made of."""
