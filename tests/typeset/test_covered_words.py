"""Words of a slide that subtitles over it hide."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.deck.load import parse
from presenter.deck.subtitle_look import SubtitlePlace
from presenter.deck.subtitle_settings import SubtitleSettings
from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.typeset.covered_words import covered_findings
from presenter.typeset.subtitle_block import Subtitles
from presenter.typeset.typesetter import Typesetter

EN = Language("en")
FULL = "---\nlayout: default\n---\n\n# Title\n\n" + "\n".join(
    f"- Point number {n}, which reaches far to the right\n" for n in range(14)
)
SHORT = "---\nlayout: default\n---\n\n# Title\n\n- One point\n"
Found = Callable[..., tuple[Finding, ...]]


@pytest.fixture
def found(typesetter_for: Callable[..., Typesetter]) -> Found:
    def look(source: str, place: SubtitlePlace, step: int = 0) -> tuple[Finding, ...]:
        typesetter = typesetter_for(source)
        (slide, *_) = parse(source, Path("talk.md")).slides
        cue = Cue(1, step, lines={EN: ("A line that is as long as most of them", "and one more under it.")})
        shown = [Subtitles(cue, (EN,), SubtitleSettings(place=place))]
        return covered_findings(typesetter.page(0, EN), slide, shown, EN)

    return look


def test_words_under_subtitles_are_told_of_once_for_a_slide(found: Found) -> None:
    (finding,) = found(FULL, SubtitlePlace.OVERLAY)

    assert (finding.code, finding.language) == ("covered-words", EN)
    assert "hide the words “Point number" in finding.render()


def test_a_title_under_subtitles_at_the_top_is_told_of(found: Found) -> None:
    (finding,) = found(
        SHORT.replace("Title", "A title as long as the slide is wide, or nearly so"),
        SubtitlePlace.OVERLAY_TOP,
    )

    assert "A title" in finding.render()


@pytest.mark.parametrize("place", [SubtitlePlace.BAND, SubtitlePlace.ABOVE])
def test_in_a_band_nothing_is_hidden(found: Found, place: SubtitlePlace) -> None:
    assert found(FULL, place) == ()


def test_where_there_is_room_nothing_is_hidden(found: Found) -> None:
    assert found(SHORT, SubtitlePlace.OVERLAY) == ()


def test_words_that_come_after_the_cue_are_not_hidden_by_it(found: Found) -> None:
    later = (
        "---\nlayout: default\n---\n\n# Title\n\n::: incremental\n"
        + "\n".join(f"- Point number {n}, which reaches far to the right\n" for n in range(14))
        + ":::\n"
    )

    assert found(later, SubtitlePlace.OVERLAY, step=0) == ()
    assert found(later, SubtitlePlace.OVERLAY, step=14) != ()
