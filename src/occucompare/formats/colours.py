"""The colours of drawings on light ground, in plots and on pages, so that a role keeps its own."""

from __future__ import annotations

SERIES = ("#1f5f99", "#cc6a0a", "#3d7a4e", "#9a5fa8")
"""The first role's, the second's, and more."""
PALE = ("#c3d9ec", "#f7dcb9", "#cfe3d3", "#e6d5ea")
"""A light shade of each."""
PAPER = "#fff"
INK = "#14181d"
MUTED = "#59626c"
RULE = "#d9dde2"
AXIS = "#8a929b"
SOFT = "#eef0f3"
