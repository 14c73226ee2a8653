"""A toy language for the tests: Greek letters, a small dictionary, and no grammar at all.

It is what someone writes who adds a language: a folder, whose module `language` has a LANGUAGE.
Since it has no Latin letter of its own, one in its texts comes from somewhere else.
"""
