"""Charts made from roles and comparisons. What can't be compared is not drawn side by side."""
