"""Official files, as they are downloaded, read as roles.

The extra `occucompare[readers]` brings what reads .xlsx workbooks; it is imported when one is met.
"""

from occucompare.readers.cells import Cell, Mark
from occucompare.readers.cps import cps
from occucompare.readers.oews import oews, oews_rows
from occucompare.readers.oews_row import OewsRow
from occucompare.readers.onet import onet, onet_job_zones
from occucompare.readers.projections import projections
from occucompare.readers.reading import ReadRoles, Report
from occucompare.readers.unreadable import AreaNotInFileError, Fault, UnreadableFileError

__all__ = [
    "AreaNotInFileError",
    "Cell",
    "Fault",
    "Mark",
    "OewsRow",
    "ReadRoles",
    "Report",
    "UnreadableFileError",
    "cps",
    "oews",
    "oews_rows",
    "onet",
    "onet_job_zones",
    "projections",
]
