"""A further window for the audience: the same picture in languages of its own."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace

from presenter.i18n.text import Text
from presenter.qt.action_set import ActionSet
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.interface_words import InterfaceWords
from presenter.qt.media_director import MediaShowing
from presenter.qt.shown_media import ShownMedium
from presenter.qt.talk_bridge import TalkBridge
from presenter.settings.side_screen import SideScreen
from presenter.talk.media import current_medium
from presenter.talk.sides import on_side
from presenter.talk.state import TalkState
from presenter.windows.audience_window import AudienceWindow
from presenter.windows.media_layer import MediaLayer, show_in


class SideWindow(AudienceWindow):
    """Show what the audience sees, in the languages that the state has for this side."""

    def __init__(
        self,
        bridge: TalkBridge,
        frames: FrameProvider,
        actions: ActionSet,
        words: InterfaceWords,
        monotonic: Callable[[], float],
        name: str,
        *,
        reduced_motion: bool | None = None,
    ) -> None:
        super().__init__()
        self._name = name
        self.setObjectName("side")
        self.setWindowRole("side")
        self._playing = MediaLayer(with_bar=False)
        self.add_layer(self._playing)
        self._medium: ShownMedium | None = None
        self._medium_of: Hashable = None
        self.follow(bridge, frames, actions, words, monotonic, reduced_motion=reduced_motion)

    def show_all(self) -> None:
        """Show the picture of the state in force, and call the window by its screen too."""
        super().show_all()
        # In no language of the interface: rules of window managers go by the title.
        self.setWindowTitle(f"{self.windowTitle()} – {self._name}")

    def retranslate(self) -> None:
        """Say what the window shows in the language in force."""
        words = self._words.words(Text("What the audience sees on {screen}").with_fields(screen=self._name))
        self.setAccessibleName(words)

    def shown(self, state: TalkState) -> TalkState:
        """Return what the audience's window shows, in this side's languages."""
        seen = super().shown(state)
        side = next((side for side in state.sides if side.name == self._name), SideScreen(self._name))
        return on_side(seen, side)

    def show_media(self, showing: MediaShowing | None) -> None:
        """Show what plays where it stands on this window's page, which in another language may differ."""
        medium = self._the_medium() if showing is not None else None
        if showing is not None and medium is not None:
            show_in(self, self._playing, replace(showing, rect=medium.rect, corner=medium.box.corner))
        else:
            show_in(self, self._playing, None)

    def _the_medium(self) -> ShownMedium | None:
        """Return the medium that the audience's window plays; looked for once for each picture."""
        state = self.shown(self._bridge.state)
        number = current_medium(super().shown(self._bridge.state), self._bridge.talk.outline)
        if (key := (self._frames.source(state).key, number)) != self._medium_of:
            self._medium_of = key
            media = self._frames.media(state)
            self._medium = next((medium for medium in media if medium.index == number), None)
        return self._medium
