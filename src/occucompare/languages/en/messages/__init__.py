"""The patterns of every message, as data: one file a subject, one pattern a line."""
