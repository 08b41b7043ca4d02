"""The families of checks, in the order in which a translator is told of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.links import link_faults
from presenter.catalogs.checks.markup import markup_faults
from presenter.catalogs.checks.opening_marks import opening_mark_faults
from presenter.catalogs.checks.pair import Pair
from presenter.catalogs.checks.placeholders import placeholder_faults
from presenter.catalogs.checks.verbatim import verbatim_faults

FAMILIES: tuple[Callable[[Pair], Iterator[Fault]], ...] = (
    placeholder_faults,
    markup_faults,
    link_faults,
    verbatim_faults,
    opening_mark_faults,
)
