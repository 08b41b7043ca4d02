"""What holds of a real talk, with its windows, whatever is done to it and whatever happens around it."""

from __future__ import annotations

import shutil
import sys
import tempfile
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from presenter.actions.table import ACTIONS
from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.inputs.remote_line import RemoteCommand, RemoteError
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from presenter.talk.audience_state import audience_state
from presenter.talk.state import Blank
from presenter.typeset.text_box import TextBox
from presenter.windows.audience_cover import AudienceCover
from tests.app.conftest import DECK, write_talk
from tests.desks import offscreen_desk

# Two of them end the talk or look outside of it.
VERBS = [action.id for action in ACTIONS if action.id not in ("quit", "follow-link")]
USUAL = ["next", "previous", "blank", "flip-language", "next-cue", "toggle-subtitles", "toggle-freeze"]
WORDS = ["1", "3", "99", "0", "sky", "end", "es", "en", "off", "en,es", "+", "-1", "2.5", "", "nowhere", "🎉"]
KEYS = [
    *(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Period, Qt.Key.Key_F5, Qt.Key.Key_Escape),
    *(Qt.Key.Key_L, Qt.Key.Key_J, Qt.Key.Key_B, Qt.Key.Key_W, Qt.Key.Key_O, Qt.Key.Key_Tab, Qt.Key.Key_F6),
    *(Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Question, Qt.Key.Key_E),
]
NOTE = "Remember thing"
FIRST = offscreen_desk.screen("eDP-1", 0, 0, 1280, 800)
SECOND = offscreen_desk.screen("HDMI-1", 1280, 0, 1920, 1080)
THIRD = offscreen_desk.screen("DP-2", 1280, 0, 1024, 768)

DESKS = [(FIRST,), (FIRST, SECOND), (FIRST, THIRD), (SECOND,), (FIRST, SECOND, THIRD)]


def slides(*names, notes="Remember thing one."):
    head = "---\ntitle: Two tongues\nlanguage: en\ntranslations: [es]\nduration: 10m\n---\n\n"
    body = "# {0} {{#{0}}}\n\n- one\n. . .\n- two\n\n::: subtitles\nHello {0}.\n:::\n\n::: notes\n{1}\n:::\n"
    return head + "\n---\n\n".join(body.format(name, notes) for name in names)


DECKS = {
    "whole": DECK.replace("{notes}", "Remember thing two."),
    "shorter": slides("end"),
    "longer": slides("a", "sky", "b", "end", "ground", "c"),
    "other": slides("x", "y"),
    "no slides": "---\ntitle: Nothing\n---\n",
    "empty": "",
    "broken front matter": "---\ntitle: [\n---\n\n# A\n",
    "never closed": slides("sky") + "\n\n::: notes\nRemember thing three.\n",
    "no text": "\x00\x01\x02",
}
CATALOGS = {
    "broken": 'msgid "a\nmsgstr',
    "empty": "",
    "without a head": 'msgid "It is near."\nmsgstr "x"\n',
    "bytes": "\x00",
}


class AnyRealTalk(RuleBasedStateMachine):
    """A talk on two screens, in which every verb, every save and every loss may come at any moment."""

    @initialize()
    def begin(self):
        self.folder = Path(tempfile.mkdtemp())
        self.seconds = 1000.0
        self.wall = datetime(2023, 9, 7, 15, 7, tzinfo=UTC)
        self.raised = []
        self.before = sys.excepthook
        sys.excepthook = self._take
        if offscreen_desk.IS_REACHED:
            self.screens = offscreen_desk.screens_now()
            offscreen_desk.set_screens(FIRST, SECOND)
        self.deck = write_talk(self.folder)
        self.catalog = self.folder / "translations" / "es" / "LC_MESSAGES" / "talk.po"
        self.good = self.catalog.read_text(encoding="utf-8")
        self.talk = RunningTalk(
            PresentOptions(deck=self.deck, ui_language="en", windowed=True),
            read_material(self.deck),
            Surroundings(clocks=Clocks(lambda: self.seconds, lambda: self.wall), state=self.folder / "state"),
        )
        self.talk.begin()
        self._settle()

    def teardown(self):
        if hasattr(self, "talk"):
            self.talk.end()
            sys.excepthook = self.before
            shutil.rmtree(self.folder, ignore_errors=True)
            if offscreen_desk.IS_REACHED:
                offscreen_desk.set_screens(*self.screens)
            assert self.raised == []

    def _take(self, kind, error, trace):
        self.raised.append(error)

    def _settle(self):
        for _ in range(3):
            QCoreApplication.processEvents()

    def _perform(self, verb, *words):
        """Ask as a remote does, which a refusal tells why."""
        with suppress(RemoteError):
            return self.talk.remote.perform(RemoteCommand(verb, words))

    @property
    def state(self):
        return self.talk.bridge.state

    @property
    def _identifier(self):
        """Return which slide the speaker is at, whatever its number; nothing in a deck without slides."""
        return self._identifiers[self.state.slide] if self._identifiers else ""

    @property
    def _identifiers(self):
        return [slide.identifier for slide in self.talk.console._context.material.deck.slides]

    @rule(verb=st.sampled_from(VERBS), words=st.lists(st.sampled_from(WORDS), max_size=2))
    def ask(self, verb, words):
        self._perform(verb, *words)

    @rule(verb=st.sampled_from(USUAL))
    def go_on(self, verb):
        self._perform(verb)

    @rule(key=st.sampled_from(KEYS), shift=st.booleans(), on_console=st.booleans())
    def press(self, key, shift, on_console):
        window = self.talk.console if on_console else self.talk.audience
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        self.seconds += 0.2  # no bounce of a key
        QTest.keyClick(window, key, held)

    @rule(seconds=st.sampled_from([0.0, 0.3, 1.0, 59.0, 3600.0, 90000.0]))
    def let_time_pass(self, seconds):
        before = self.state.timer.elapsed(self.seconds)
        self.seconds += seconds
        self.wall += timedelta(seconds=seconds)
        assert self.state.timer.elapsed(self.seconds) >= before
        self.talk.console.tick()

    @rule(hours=st.sampled_from([-30, -1, 1, 30, 24 * 400]))
    def set_the_clock_on_the_wall(self, hours):
        before = self.state.timer.elapsed(self.seconds)
        self.wall += timedelta(hours=hours)
        self.talk.console.tick()
        assert self.state.timer.elapsed(self.seconds) == before

    @rule(deck=st.sampled_from(sorted(DECKS)))
    def save_the_deck(self, deck):
        if self.deck.is_dir():
            self.deck.rmdir()
        before, had = self._identifier, self._identifiers
        self.deck.write_text(DECKS[deck], encoding="utf-8")
        self._perform("reload")
        self._settle()
        if before in self._identifiers:  # or it goes back to one that it had to leave, as it was gone
            assert self._identifier == before or self._identifier not in had

    @rule(by=st.sampled_from(["nothing", "folder", "link to itself"]))
    def replace_the_deck(self, by):
        self.deck.rmdir() if self.deck.is_dir() else self.deck.unlink(missing_ok=True)
        if by == "folder":
            self.deck.mkdir()
        elif by == "link to itself":
            self.deck.symlink_to(self.deck.name)
        self._perform("reload")
        if by == "link to itself":
            self.deck.unlink()

    @rule(catalog=st.sampled_from([*sorted(CATALOGS), "good"]))
    def save_a_catalog(self, catalog):
        self.catalog.write_text(CATALOGS.get(catalog, self.good), encoding="utf-8")
        self.talk._reloader.reload_catalogs()

    @precondition(lambda self: offscreen_desk.IS_REACHED)
    @rule(screens=st.sampled_from(DESKS))
    def plug(self, screens):
        offscreen_desk.set_screens(*screens)
        self.talk.keeper.settle()

    @invariant()
    def nothing_has_failed(self):
        self._settle()
        assert self.raised == []

    @invariant()
    def the_place_is_in_the_deck_that_is_shown(self):
        outline, state = self.talk.bridge.talk.outline, self.state
        assert len(outline.slides) == max(len(self.talk.console._context.material.deck.slides), 1)
        for each in (state, audience_state(state)):
            assert outline.clamped(each.place) == each.place

    @invariant()
    def blank_means_blank(self):
        shown = audience_state(self.state)
        if shown.blank is Blank.NONE or not self.talk.audience.isVisible():
            return
        if self.talk.audience.milliseconds_moving:
            return
        cover = self.talk.audience.findChild(AudienceCover)
        if cover is not None and cover.isVisible():  # the test picture, which was asked for
            return
        image = self.talk.audience.grab().toImage().scaled(24, 24)
        wanted = 0xFF000000 if shown.blank is Blank.BLACK else 0xFFFFFFFF
        inner = {image.pixel(x, y) for x in range(2, 22) for y in range(2, 22)}
        assert inner == {wanted} or self.state.tool is not self.state.tool.NONE

    @invariant()
    def the_audience_never_sees_a_note_or_a_cue_that_is_to_come(self):
        shown = self.talk.audience.shown(self.state)
        frame = self.talk.console._context.frames.source(shown).frame()
        boxes = () if frame.page is None else frame.page.boxes
        said = [one.box.layout.text() for one in boxes if isinstance(one.box, TextBox)]
        assert not any(NOTE in words for words in said)
        if frame.subtitles is None or frame.subtitles.cue is None:
            return
        live = [cue.lines for cue in shown.captions.shown]
        prepared = {each: lines for each, lines in frame.subtitles.cue.lines.items() if lines not in live}
        if prepared:
            outline = self.talk.bridge.talk.outline.slides[shown.slide]
            assert outline.cue_steps[shown.cue] <= shown.step
            track = self.talk.console._context.material.tracks[shown.slide]
            assert prepared.items() <= track[shown.cue].lines.items()

    @invariant()
    def whoever_asks_is_told_where_the_talk_is(self):
        told = self._perform("announce") or (self._perform("toggle-help") and self._perform("toggle-help"))
        assert told is None or told["slide"] == self.state.slide + 1


AnyRealTalk.TestCase.settings = settings(
    max_examples=12, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)


@pytest.mark.qt_log_ignore("This plugin does not support")  # what windows ask of a platform without a desktop
@pytest.mark.usefixtures("qapp")
class TestAnyRealTalk(AnyRealTalk.TestCase):
    """Whatever is done, in whatever order."""
