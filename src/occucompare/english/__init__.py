"""Titles, numbers, wordings, sentences and whole texts, in English."""
