"""The families of checks, in the order in which a translator is told of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from presenter.catalogs.checks.brackets import bracket_faults
from presenter.catalogs.checks.end_punctuation import end_punctuation_faults
from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.glossary_terms import glossary_faults
from presenter.catalogs.checks.length import length_faults
from presenter.catalogs.checks.links import link_faults
from presenter.catalogs.checks.markup import markup_faults
from presenter.catalogs.checks.numbers import number_faults
from presenter.catalogs.checks.opening_marks import opening_mark_faults
from presenter.catalogs.checks.pair import Pair
from presenter.catalogs.checks.placeholders import placeholder_faults
from presenter.catalogs.checks.quotes import quote_faults
from presenter.catalogs.checks.spaces import space_faults
from presenter.catalogs.checks.untranslated import untranslated_faults
from presenter.catalogs.checks.verbatim import verbatim_faults
from presenter.catalogs.checks.words import word_faults

FAMILIES: tuple[Callable[[Pair], Iterator[Fault]], ...] = (
    placeholder_faults,
    markup_faults,
    link_faults,
    verbatim_faults,
    number_faults,
    opening_mark_faults,
    bracket_faults,
    end_punctuation_faults,
    length_faults,
    glossary_faults,
    quote_faults,
    space_faults,
    untranslated_faults,
    word_faults,
)
