"""Cues that no author means, and that a report has to survive."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presenter.deck.deck import CueSource, Slide, SlideSettings
from presenter.deck.message import Message, Role, Status, Words
from presenter.deck.subtitle_settings import SubtitleProfile
from presenter.errors import Span
from presenter.i18n.language import Language
from presenter.i18n.text import untranslated
from presenter.subtitles.rules.check_cues import check_cues
from presenter.subtitles.rules.codes import MEANINGS
from presenter.subtitles.rules.slide_cues import SlideCues
from presenter.subtitles.rules.standing import Standing
from presenter.subtitles.track import cue_track

PLACE = Span(Path("talk.md"))
LANGUAGES = (Language("en"), Language("es"), Language("ar"))
NASTY = st.lists(
    st.one_of(
        st.text(max_size=10),
        st.sampled_from(
            ["|", "the", "¿Qué", "no?", "40", "%", "«", "<script>", "-->", "\u202e", "\0", "e\u0301"]
        ),
        st.sampled_from(
            ["👩‍🚀", "\u2067", "Dr.", "García", "\n", "a" * 60, "https://example.org/" + "a" * 40]
        ),
    ),
    max_size=30,
).map(" ".join)


def checked(texts, seconds, profile, time=None):
    sources = tuple(CueSource(0, Message(Role.CUE, text, PLACE)) for text in texts)
    slide = Slide(0, "slide", PLACE, settings=SlideSettings(time=time), cues=sources)

    def as_they_are(message, language):
        return Words(message.text, language, Status.TRANSLATED)

    track = cue_track(slide, LANGUAGES, as_they_are)
    standing = [Standing(seconds)] * len(track)
    return list(check_cues(SlideCues(slide, track, standing, as_they_are, LANGUAGES[0], profile), LANGUAGES))


@given(
    st.lists(NASTY, max_size=4),
    st.floats(0.0, 20.0),
    st.sampled_from(list(SubtitleProfile)),
    st.none() | st.floats(0.0, 10.0),
)
@settings(max_examples=60)
def test_every_finding_has_a_known_code_and_can_be_told(texts, seconds, profile, time):
    for finding in checked(texts, seconds, profile, time):
        assert finding.code in MEANINGS
        assert "\n" not in finding.render(untranslated)


@pytest.mark.parametrize(
    "text",
    [unit * (10**5 // len(unit)) for unit in ("word ", "x", "(", "¿(", "a | ", "\u202e", "e\u0301")],
    ids=["words", "word", "brackets", "questions", "bars", "bidi", "accents"],
)
def test_a_cue_that_is_as_long_as_a_book_is_reported_once_for_each_fault(text):
    found = checked([text], 2.0, SubtitleProfile.LIVE)
    assert len(found) < 40
    assert all(len(finding.render()) < 800 for finding in found)
