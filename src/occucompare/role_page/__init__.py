"""The page about one role: what stands on it, in reading order, with no markup."""

from occucompare.role_page.whole import role_page

__all__ = ["role_page"]
