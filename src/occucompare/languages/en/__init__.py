"""Everything English: titles, numbers, labels, patterns of sentences, and the checks of a text."""
