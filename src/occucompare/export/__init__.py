"""A static site of comparisons: a page for each role and each pair, and an index."""

from occucompare.export.folder import ExportError, write_whole
from occucompare.export.making import Exported, export_site

__all__ = ["ExportError", "Exported", "export_site", "write_whole"]
