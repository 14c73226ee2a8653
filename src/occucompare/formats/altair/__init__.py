"""Charts as Altair's. The only importer of altair."""
