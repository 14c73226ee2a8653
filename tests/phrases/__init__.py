"""Tables of phrases, by subject: kinds of sentence, figures, and the sentence, word for word."""

from phrases import entry, labelled, outlook, pay, people, places, ranges, skills

PHRASES = [
    *(*pay.PHRASES, *ranges.PHRASES, *outlook.PHRASES, *entry.PHRASES),
    *(*people.PHRASES, *places.PHRASES, *skills.PHRASES, *labelled.PHRASES),
]
"""About one metric of two roles: kind; the baker's and the welder's figure; the sentence."""
