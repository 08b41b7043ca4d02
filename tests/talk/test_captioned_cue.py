"""Prepared and live words in the place of the subtitles."""

from __future__ import annotations

from dataclasses import replace

import pytest

from presenter.i18n.language import Language
from presenter.settings.caption_mode import CaptionMode
from presenter.settings.side_screen import SideScreen
from presenter.subtitles.cue import Cue
from presenter.talk.advance import advances_by_itself
from presenter.talk.audience_state import audience_state, shown_in
from presenter.talk.captions import Captions
from presenter.talk.cueing import Cueing
from presenter.talk.live_cue import LiveCue
from presenter.talk.outline import Outline, SlideOutline
from presenter.talk.shown_cue import shown_cue, subtitle_key
from presenter.talk.sides import on_side
from presenter.talk.state import Channels, TalkState
from presenter.talk.talk_log import shown_in as logged_in

EN, ES, FR = Language("en"), Language("es"), Language("fr")
PREPARED = (
    Cue(1, 0, "ANA", "ANA", {EN: ("Look up.",), ES: ("Miren", "arriba.")}, {EN: EN, ES: ES}),
    Cue(2, 0, "", "ANA", {EN: ("And down.",), ES: ("Y abajo.",)}, {EN: EN, ES: ES}),
)
LIVE_ES = LiveCue(1, ES, ("Hola a todos.",), "EVA", "EVA")
LIVE_EN = LiveCue(2, EN, ("Hello, everyone.",))
LIVE_FR = LiveCue(3, FR, ("Bonjour.",))


def state(*live: LiveCue, rows: tuple[Language, ...] = (EN, ES), mode: CaptionMode = CaptionMode.INSTEAD):
    return TalkState(
        cue=0, subtitles_on=True, channels=Channels(subtitles=rows), captions=Captions(mode, shown=live)
    )


def rows(state: TalkState) -> dict[Language, str]:
    cue = shown_cue(state, PREPARED)
    if cue is None:
        return {}
    label = f"{cue.speaker}: " if cue.speaker else ""
    return {
        row: f"[{cue.language_of_words_in(row)}] {label}{' '.join(cue.lines_in(row))}"
        for row in state.channels.subtitles
        if cue.lines_in(row)
    }


def test_without_live_words_the_prepared_cue_is_shown_as_it_is():
    for mode in CaptionMode:
        assert shown_cue(state(mode=mode), PREPARED) is PREPARED[0]


def test_instead_of_it_live_words_have_the_whole_place():
    assert rows(state(LIVE_ES)) == {ES: "[es] EVA: Hola a todos."}
    assert rows(state(LIVE_ES, LIVE_EN)) == {EN: "[en] Hello, everyone.", ES: "[es] EVA: Hola a todos."}


def test_instead_of_it_words_of_another_language_stand_in_the_first_row_with_their_tag():
    assert rows(state(LIVE_ES, rows=(EN,))) == {EN: "[es] EVA: Hola a todos."}
    assert rows(state(LIVE_ES, LIVE_FR)) == {ES: "[es] EVA: Hola a todos."}
    assert rows(state(LIVE_FR)) == {EN: "[fr] Bonjour."}


def test_beside_it_live_words_have_the_row_of_their_language_alone():
    beside = CaptionMode.BESIDE
    assert rows(state(LIVE_ES, mode=beside)) == {EN: "[en] ANA: Look up.", ES: "[es] EVA: Hola a todos."}
    assert shown_cue(state(LIVE_ES, rows=(EN,), mode=beside), PREPARED) is PREPARED[0]
    assert shown_cue(state(LIVE_FR, mode=beside), PREPARED) is PREPARED[0]


def test_beside_a_place_that_is_empty_live_words_stand_alone():
    cleared = replace(state(LIVE_ES, mode=CaptionMode.BESIDE), cueing=Cueing(cleared=True))
    assert rows(cleared) == {ES: "[es] EVA: Hola a todos."}


def test_switched_off_they_are_not_shown():
    assert shown_cue(state(LIVE_ES, LIVE_EN, mode=CaptionMode.OFF), PREPARED) is PREPARED[0]


@pytest.mark.parametrize("mode", CaptionMode)
def test_what_looks_different_has_another_key(mode):
    states = [
        state(*live, rows=shown, mode=mode)
        for live in ((), (LIVE_ES,), (LIVE_EN,), (LIVE_ES, LIVE_EN), (LIVE_FR,))
        for shown in ((EN,), (ES,), (EN, ES))
    ]
    pictures: dict[tuple[object, ...], set[str]] = {}
    for each in states:
        pictures.setdefault(subtitle_key(each), set()).add(str(rows(each)))
    assert all(len(shown) == 1 for shown in pictures.values())


def test_a_side_screen_shows_them_in_its_own_rows():
    side = SideScreen("left", subtitles=(EN,))
    assert rows(on_side(state(LIVE_ES, LIVE_EN, rows=(ES,)), side)) == {EN: "[en] Hello, everyone."}


def test_a_frozen_picture_keeps_its_live_words():
    before = state(LIVE_ES)
    held = replace(before, frozen=shown_in(before), captions=Captions(CaptionMode.OFF, shown=(LIVE_EN,)))
    assert rows(audience_state(held)) == {ES: "[es] EVA: Hola a todos."}


def test_prepared_cues_do_not_go_on_behind_live_ones():
    outline = Outline((SlideOutline("one", cue_steps=(0, 0)), SlideOutline("two")), (EN, ES))
    at = replace(state(LIVE_ES), slide=0)
    auto = replace(at, cueing=Cueing(mode=outline.advance.AUTO), timer=replace(at.timer, phase="running"))
    assert not advances_by_itself(auto, outline)
    assert advances_by_itself(replace(auto, captions=Captions()), outline)


def test_the_log_has_the_words_of_live_cues_and_says_which_prepared_one_they_covered():
    outline = Outline((SlideOutline("one"),), (EN, ES))
    instead = logged_in(state(LIVE_ES), outline)
    assert (instead.cue, instead.live) == (0, (LIVE_ES,))
    beside = logged_in(state(LIVE_ES, mode=CaptionMode.BESIDE), outline)
    assert (beside.cue, beside.live) == (1, (LIVE_ES,))
    assert logged_in(state(LIVE_ES, mode=CaptionMode.OFF), outline).live == ()
    assert logged_in(replace(state(LIVE_ES), subtitles_on=False), outline).live == ()
