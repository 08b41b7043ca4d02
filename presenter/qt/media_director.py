"""From what the talk wants of a video or a sound to a player, and from that to the picture to show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage

from presenter.dataclass import dataclass
from presenter.deck.media import is_sound
from presenter.i18n.text import Text
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.player import Clip, Player
from presenter.qt.shown_media import ShownMedium
from presenter.qt.talk_bridge import TalkBridge
from presenter.talk import effects
from presenter.talk.audience_state import audience_state
from presenter.talk.commands.media_command import EndMedia
from presenter.talk.media import NO_MEDIUM, current_medium, is_playing
from presenter.talk.state import TalkState
from presenter.typeset.media_support import INSTALL


@dataclass(frozen=True, eq=False, slots=True)
class MediaShowing:
    """A medium where it stands on its page, in logical units, and how far it has come, in seconds.

    `image` is None as long as what the page shows in its place is to be seen; `controls` lets
    the audience see how far it has come.
    """

    rect: QRectF
    corner: float
    accent: str
    image: QImage | None = None
    position: float = 0.0
    length: float = 0.0
    playing: bool = False
    controls: bool = False


class MediaDirector(QObject):
    """Let a player do what the state says, and tell the windows what it shows."""

    shown = Signal(object)  # a MediaShowing, None where the slide has nothing to play
    troubled = Signal(object)  # the Text to tell the speaker

    def __init__(
        self,
        bridge: TalkBridge,
        frames: FrameProvider,
        make_player: Callable[[], Player | None],
        parent: QObject | None = None,
    ) -> None:
        """Ask for a player when a slide has something to play, and for none where that gives None."""
        super().__init__(parent)
        self._bridge = bridge
        self._frames = frames
        self._make_player = make_player
        self._player: Player | None = None
        self._place = (0, NO_MEDIUM)  # the slide, and the medium on it
        self._clip: Clip | None = None
        self._showing: MediaShowing | None = None
        self._poster_stays = False
        self._failure: str | Text = ""
        bridge.changed.connect(self._on_changed)

    def follow(self) -> None:
        """Do what the state in force wants: as a talk begins, and after its deck was read again."""
        self._follow(audience_state(self._bridge.state))

    def carry_out(self, effect: effects.SeekMedia | effects.RestartMedia) -> None:
        """Move within the medium that is shown."""
        if self._player is None or self._clip is None:
            return
        position = 0.0 if isinstance(effect, effects.RestartMedia) else self._player.position + effect.seconds
        self._poster_stays = False
        self._player.seek(max(0.0, position))

    def stop(self) -> None:
        """Be silent and show nothing."""
        self._place, self._clip = (0, NO_MEDIUM), None
        if self._player is not None:
            self._player.take_out()
        self._show(None)

    def close(self) -> None:
        """Be silent for good."""
        self.stop()
        if self._player is not None:
            self._player.close()

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        del old
        self._follow(audience_state(new))

    def _follow(self, state: TalkState) -> None:
        medium = self._medium(state)
        if medium is None or medium.box.path is None:
            if self._clip is not None:
                self.stop()
            if medium is not None:
                self._give_up(state, Text("There is no file to play here."))
            return
        player = self._player_with(state, medium, Clip(medium.box.path, medium.box.block.playback))
        if player is None or self._failure:
            self._give_up(state, self._reason())
            return
        player.set_volume(state.volume)
        if is_playing(state):
            self._poster_stays = False
            player.play()
        else:
            player.pause()
        if self._showing is not None:
            self._show(replace(self._showing, playing=is_playing(state)))

    def _medium(self, state: TalkState) -> ShownMedium | None:
        index = current_medium(state, self._bridge.talk.outline)
        media = self._frames.media(state) if index is not None else ()
        return next((medium for medium in media if medium.index == index), None)

    def _player_with(self, state: TalkState, medium: ShownMedium, clip: Clip) -> Player | None:
        """Return the player with a clip in it; the same one in another language goes on where it was."""
        player = self._the_player()
        if player is None:
            return None
        place = (state.slide, medium.index)
        if (place, clip) != (self._place, self._clip):
            goes_on = place == self._place
            position = player.position if goes_on else 0.0
            self._poster_stays = medium.box.has_poster and not goes_on
            self._place, self._clip, self._failure = place, clip, ""
            # What is only heard shows that it plays by how far it has come.
            controls = clip.playback.controls or is_sound(medium.box.block)
            self._show(MediaShowing(medium.rect, medium.box.corner, medium.box.accent, controls=controls))
            player.insert(clip, position)
        elif self._showing is not None and self._showing.rect != medium.rect:
            self._show(replace(self._showing, rect=medium.rect))
        return player

    def _the_player(self) -> Player | None:
        if self._player is None:
            self._player = player = self._make_player()
            if player is not None:
                player.framed.connect(self._on_framed)
                player.progressed.connect(self._on_progressed)
                player.ended.connect(self._on_ended)
                player.warned.connect(self.troubled)
                player.failed.connect(self._on_failed)
        return self._player

    def _give_up(self, state: TalkState, why: Text) -> None:
        """Say why nothing plays, where anything was to."""
        if state.playing:
            self.troubled.emit(why)
            index = current_medium(state, self._bridge.talk.outline)
            self._bridge.dispatch(EndMedia(state.slide, NO_MEDIUM if index is None else index))

    def _reason(self) -> Text:
        if self._clip is None or not self._failure:
            return INSTALL
        message = Text("“{name}” cannot be played: {reason}")
        return message.with_fields(name=self._clip.path.name, reason=self._failure)

    def _on_framed(self, image: QImage) -> None:
        if self._showing is not None and not self._poster_stays:
            self._show(replace(self._showing, image=image))

    def _on_progressed(self, position: float, length: float) -> None:
        if self._showing is not None:
            self._show(replace(self._showing, position=position, length=length))

    def _on_ended(self) -> None:
        self._bridge.dispatch(EndMedia(*self._place))

    def _on_failed(self, reason: str | Text) -> None:
        self._failure = reason
        self.troubled.emit(self._reason())
        self._bridge.dispatch(EndMedia(*self._place))

    def _show(self, showing: MediaShowing | None) -> None:
        if showing is not None or self._showing is not None:
            self._showing = showing
            self.shown.emit(showing)
