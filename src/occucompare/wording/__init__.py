"""The engine that makes sentences, in any language.

Four steps, each a plain function: a message's selector finds its *case* and its *arguments*
(selectors, several), the outline says what is worth telling and in which order (outline, salience,
text), the language has a *pattern* for the case (patterns), and the arguments fill it in (message).
No word of any language lives here: those are in `languages/<code>`.
"""
