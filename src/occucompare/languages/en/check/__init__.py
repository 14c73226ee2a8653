"""Whether an English text is right: its facts, its grammar, its articles."""
