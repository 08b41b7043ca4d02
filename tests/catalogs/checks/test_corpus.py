"""How often the checks are right, on pairs that people write in eleven directions."""

from __future__ import annotations

from collections import Counter

import pytest

from presenter.catalogs.checks.pair import Pair
from presenter.catalogs.checks.unit_findings import unit_faults
from presenter.deck.message import Role
from tests.catalogs.checks.corpus import samples

SAMPLES = tuple(samples())


def codes_of(sample):
    pair = Pair(sample.source, sample.target, sample.source_language, sample.language, Role.BODY)
    return {fault.code for fault in unit_faults(pair)}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: f"{sample.language}: {sample.target}")
def test_a_pair_is_told_of_by_the_checks_that_it_should_be_and_by_no_other(sample):
    assert codes_of(sample) == sample.codes


def test_the_corpus_is_large_and_every_check_of_one_entry_has_hits_and_good_pairs_in_it():
    hits = Counter(code for sample in SAMPLES for code in sample.codes)
    good = sum(not sample.codes for sample in SAMPLES)

    assert len(SAMPLES) > 200
    assert good > 100
    assert set(hits) >= {
        "placeholders", "unbalanced-markup", "markup", "links", "verbatim", "numbers", "opening-marks",
        "end-punctuation", "untranslated", "partly-untranslated", "repeated-words", "capitals", "spaces",
        "no-break-space", "quotes", "length", "brackets",
    }  # fmt: skip
