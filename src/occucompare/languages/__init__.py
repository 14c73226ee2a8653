"""One folder a language, found by its code. Nothing outside such a folder has words of its own."""
