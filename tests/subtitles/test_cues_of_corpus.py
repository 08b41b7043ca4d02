"""What is cut of the paragraphs of talks: nothing that a reader would find fault with."""

from __future__ import annotations

import pytest

from presenter.subtitles.line_measure import BY_CHARACTERS
from presenter.subtitles.segmentation import segment
from presenter.subtitles.side_by_side import side_by_side
from tests.benchmarks.subtitle_cutting import KINDS, WAYS, table
from tests.subtitles.corpus.faults import count, faults
from tests.subtitles.corpus.paragraphs import EN, ENGLISH, ES, PAIRS, SPANISH


def shown(paragraphs):
    return [
        (kind, place)
        for paragraph in paragraphs
        for kind, place in faults(paragraph, segment(paragraph.text, paragraph.language))
    ]


@pytest.mark.parametrize("paragraphs", [ENGLISH, SPANISH], ids=["English", "Spanish"])
def test_there_is_no_fault_in_any_paragraph(paragraphs):
    assert shown(paragraphs) == []


def test_there_is_none_either_where_both_languages_have_as_many_cues():
    for pair in PAIRS:
        rows = list(side_by_side({EN: pair[0].text, ES: pair[1].text}, {EN: EN, ES: ES}, 0, BY_CHARACTERS))
        for paragraph in pair:
            assert list(faults(paragraph, [row[paragraph.language] for row in rows])) == []


@pytest.mark.parametrize("name", ["English", "Spanish"])
def test_textwrap_and_greed_have_faults_of_most_kinds(name, report_figures):
    paragraphs = {"English": ENGLISH, "Spanish": SPANISH}[name]
    found = {way: count(paragraphs, [*map(cut, paragraphs)]) for way, cut in WAYS.items()}
    report_figures(table(name, paragraphs, found))
    assert sum(found["presenter"][kind] for kind in KINDS) == 0
    for way in ("textwrap", "greedy"):
        assert sum(found[way][kind] > 0 for kind in KINDS) >= 5, way


def test_most_lines_end_where_a_speaker_pauses():
    for paragraphs in (ENGLISH, SPANISH):
        found = count(paragraphs, [segment(paragraph.text, paragraph.language) for paragraph in paragraphs])
        assert found["breaks at punctuation"] > 0.6 * found["breaks"]
