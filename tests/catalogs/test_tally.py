"""How much work there is, in words of the source."""

from __future__ import annotations

import pytest

from presenter.catalogs.entry_state import EntryState
from presenter.catalogs.tally import tally, word_count


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("", 0),
        ("Where we stand", 3),
        ("Talk to **Ana** about [hiring](https://acme.org/our jobs)", 5),
        ("It’s state-of-the-art at 12.5 %", 4),
        ("a\nb", 2),
        ("Due {date:2026-03-05|long}, {name}", 1),
        ("— …", 0),
        ("我们的计划", 5),
        ("日本 2024", 3),
    ],
)
def test_words_are_those_that_are_to_be_translated(source, count):
    assert word_count(source) == count


def test_what_is_left_is_all_that_a_translator_has_yet_to_look_at():
    found = tally(
        [
            (EntryState.TRANSLATED, "one two three"),
            (EntryState.STALE, "four"),
            (EntryState.DRAFT, "five six"),
            (EntryState.MISSING, "seven eight nine ten"),
        ]
    )

    assert (found.total, found.left) == (4, 3)
    assert (found.total_words, found.words_left) == (10, 7)
    assert found.percent == 30


def test_a_hundred_percent_is_said_of_nothing_but_all():
    nearly = [(EntryState.TRANSLATED, "word " * 999), (EntryState.MISSING, "last")]

    assert tally(nearly).percent == 99
    assert tally(nearly[:1]).percent == 100
    assert tally([]).percent == 100
    assert tally([(EntryState.MISSING, "—")]).percent == 0
