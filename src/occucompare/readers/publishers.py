"""Who published a figure, for which period, under which licence."""

from __future__ import annotations

from occucompare.model.values import Source

BLS = "U.S. Bureau of Labor Statistics"
PUBLIC_DOMAIN = "public domain"


def bls(dataset: str, period: str | None, address: str) -> Source:
    """A data set of the U.S. Bureau of Labor Statistics."""
    return Source(
        publisher=BLS,
        dataset=dataset,
        period=period,
        address=address,
        licence=PUBLIC_DOMAIN,
    )


def onet(dataset: str, period: str | None) -> Source:
    """A release of the O*NET database; its licence asks for attribution and a note of changes."""
    return Source(
        publisher="U.S. Department of Labor, Employment and Training Administration",
        dataset=dataset,
        period=period,
        address="https://www.onetcenter.org/database.html",
        licence="CC BY 4.0",
    )
