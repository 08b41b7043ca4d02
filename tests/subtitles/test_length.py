"""How much of a line a text takes."""

from __future__ import annotations

import pytest
import uniseg.graphemecluster
from hypothesis import given
from hypothesis import strategies as st

from presenter.subtitles.length import graphemes, length

FAMILY = "👨‍👩‍👧‍👦"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Good afternoon", 14),
        ("¿Qué? «No» — 62 %", 17),
        ("e\u0301te\u0301", 3),
        ("\u0915\u093f", 1),
        ("天" * 16, 42),
        ("ソフトウェア：", 7 * 42 / 16),
        (FAMILY, 42 / 16),
        ("🇪🇸🇨🇱", 2 * 42 / 16),
    ],
)
def test_a_text_is_as_long_as_its_reader_takes_it_to_be(text, expected):
    assert length(text) == expected


def test_what_is_not_seen_takes_hardly_any_room_but_no_line_is_endless():
    assert length("\u200f\u2066a\u2069") < 2
    assert length("\u2066" * 10_000) > 42
    assert length("a" + "\u0301" * 10_000) > 42


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_no_character_is_lost_between_clusters(text):
    assert "".join(graphemes(text)) == text


@given(
    st.text(
        st.sampled_from("aé\u0301 \u0e01\u0e33한글かが\u3099🇪🇸👩🏽\u200d🚀\u0915\u094d\u0937\r\n"),
        max_size=12,
    )
)
def test_clusters_are_those_of_unicode(text):
    """As in UAX 29; a cluster that only one of both knows (of a newer version) is one of theirs joined."""
    theirs = list(uniseg.graphemecluster.grapheme_cluster_boundaries(text))
    ours, place = [0], 0
    for cluster in graphemes(text):
        place += len(cluster)
        ours.append(place)
    assert set(ours) <= set(theirs) | {0}
