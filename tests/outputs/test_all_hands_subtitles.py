"""The subtitles of a real talk, written and read back by other people's programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.deck.load import load
from presenter.i18n.language import Language
from presenter.outputs.cue_files import cue_file
from presenter.outputs.export import export
from presenter.outputs.export_request import ExportRequest
from presenter.outputs.subtitle_times import TimesSource, subtitle_times
from presenter.qt.read_material import read_material
from presenter.talk.cue_time import in_file_order
from tests.subtitles.files.readers import READERS, as_read_by

DECK = Path("slides/all-hands-2023.md").resolve()
EN, ES = Language("en"), Language("es")


@pytest.fixture(scope="module")
def material(qapp):
    return read_material(DECK)


@pytest.fixture(scope="module")
def times(material):
    slides = load(DECK).slides
    return in_file_order(subtitle_times(material, slides, (), TimesSource.ESTIMATE).times)


@pytest.mark.parametrize("languages", [(EN,), (ES,), (EN, ES)], ids="+".join)
@pytest.mark.parametrize("form", READERS)
def test_others_read_what_was_written(material, times, languages, form, tmp_path):
    path = tmp_path / f"talk.{form}"
    export(ExportRequest(deck=DECK, to=path, subtitles=languages, times="estimate"))
    cues = cue_file(material, times, languages, titles_in=EN).cues
    assert len(cues) > 100
    for reader in READERS[form]:
        expected = [(cue.begin, cue.end, as_read_by(reader, "\n".join(cue.lines))) for cue in cues]
        assert reader(path) == expected


def test_no_two_cues_are_on_the_screen_at_once(times):
    ends = [0.0, *(time.end for time in times)]
    assert all(time.begin >= end for time, end in zip(times, ends, strict=False))
