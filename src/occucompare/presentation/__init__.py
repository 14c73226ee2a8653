"""The order and shape of pages, tables, charts and rows; the words are handed in."""
