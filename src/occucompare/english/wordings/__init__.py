"""The wordings of every kind of sentence, as data: one file a subject."""
