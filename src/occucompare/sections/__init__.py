"""The sections that pages are made of, for one role and for two."""
