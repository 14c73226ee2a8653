"""One file a page: of two roles, of one, of many in order, and the cards of notebooks."""
