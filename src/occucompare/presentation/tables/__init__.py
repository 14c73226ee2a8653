"""Comparisons and roles as rows of text: no markup, and every gap explained."""
