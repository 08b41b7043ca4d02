"""Verbs and their words, as a command line or a remote gives them."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.actions.parse_action import parse_action
from presenter.actions.table import ACTIONS
from presenter.deck.subtitle_settings import Advance
from presenter.errors import UsageError
from presenter.i18n.language import Language
from presenter.talk import effects
from presenter.talk.commands.cue_command import GoToCue, SetCueMode
from presenter.talk.commands.language_command import SetLanguage
from presenter.talk.commands.move_command import GoTo, Next
from presenter.talk.commands.subtitle_command import SetSubtitles
from presenter.talk.commands.timer_command import AddTime
from presenter.talk.cue_request import ReplayRehearsal
from presenter.talk.outline import Outline, SlideOutline
from presenter.talk.state import Channel

EN, ES = Language("en"), Language("es")


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("next", Next()),
        ("go-to 2", GoTo("2")),
        ("go-to status", GoTo("status")),
        ("go-to status 1", GoTo("status", step=1)),
        ("go-to", effects.AskForSlide()),
        ("set-language es", SetLanguage(ES)),
        ("set-language es-MX", SetLanguage(ES)),
        ("set-notes-language en", SetLanguage(EN, Channel.NOTES)),
        ("set-interface-language es", SetLanguage(ES, Channel.INTERFACE)),
        ("set-subtitles es en", SetSubtitles((ES, EN))),
        ("set-subtitles es,en", SetSubtitles((ES, EN))),
        ("set-subtitles off", SetSubtitles(())),
        ("set-subtitle-mode with-next", SetCueMode(Advance.WITH_NEXT)),
        ("set-subtitle-mode replay", ReplayRehearsal()),
        ("go-to-cue 2", GoToCue(2)),
        ("go-to-cue 2 silent", GoToCue(2, silent=True)),
        ("go-to-cue 1 status", GoToCue(1, "status")),
        ("go-to-cue 1 2 silent", GoToCue(1, "2", silent=True)),
        ("add-minutes 5", AddTime(300.0)),
        ("add-minutes -2", AddTime(-120.0)),
    ],
)
def test_a_line_is_understood(outline, line, command):
    action_id, *arguments = line.split()
    assert parse_action(action_id, arguments, outline) == command


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("nxet", "There is no action “nxet”. · nxet · Did you mean “next”?"),
        ("next 3", "“next” takes no arguments. · next 3"),
        ("go-to 9", "There is no slide “9”; the last one is 3. · go-to 9"),
        ("go-to statsu", "There is no slide “statsu”. Did you mean “status”? · go-to statsu"),
        ("go-to status two", "“two” is not a whole number of at most 4 digits. · go-to status two"),
        ("go-to status 99999", "“99999” is not a whole number of at most 4 digits. · go-to status 99999"),
        ("go-to 1 2 3", "Give the number or the id of a slide, and a step if you like. · go-to 1 2 3"),
        ("set-language", "Give one language, such as “es”. · set-language"),
        ("set-language fr", "There is no “fr” here; there is: en, es. · set-language fr"),
        ("set-language klingon", "There is no “klingon” here; there is: en, es. · set-language klingon"),
        ("set-subtitles", "Give one language or two, such as “en es”, or “off”. · set-subtitles"),
        (
            "set-subtitles en es en",
            "Give one language or two, such as “en es”, or “off”. · set-subtitles en es en",
        ),
        ("set-subtitle-mode", "Give one of: auto, replay, with-next, manual. · set-subtitle-mode"),
        ("set-subtitle-mode fast", "Give one of: auto, replay, with-next, manual. · set-subtitle-mode fast"),
        ("go-to-cue 1 statsu", "There is no slide “statsu”. Did you mean “status”? · go-to-cue 1 statsu"),
        *(
            (line, f"Give the number of a subtitle, then a slide and “silent” if you like. · {line}")
            for line in (
                "go-to-cue",
                "go-to-cue silent",
                "go-to-cue two",
                "go-to-cue 1 2 3",
                "go-to-cue 99999",
            )
        ),
        ("add-minutes many", "“many” is not a whole number of at most 4 digits. · add-minutes many"),
        ("add-minutes", "Give a number of minutes, such as “5” or “-2”. · add-minutes"),
    ],
)
def test_a_line_that_is_not_understood_is_answered_with_what_to_write(outline, line, complaint):
    action_id, *arguments = line.split()
    with pytest.raises(UsageError) as caught:
        parse_action(action_id, arguments, outline)
    assert caught.value.findings[0].render().endswith(f": {complaint}")


@given(
    st.one_of(st.sampled_from([action.id for action in ACTIONS]), st.text()),
    st.lists(
        st.one_of(st.text(), st.sampled_from(["es", "en", "off", "1", "status", "9" * 5000])), max_size=3
    ),
)
def test_any_line_is_a_command_or_a_usage_error(action_id, arguments):
    outline = Outline((SlideOutline("status"),), (EN, ES))
    with suppress(UsageError):
        assert parse_action(action_id, arguments, outline) is not None
        assert action_id in [action.id for action in ACTIONS]
