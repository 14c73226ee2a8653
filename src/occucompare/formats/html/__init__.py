"""A page as HTML: its markup, its style, and its drawings as inline SVG."""
