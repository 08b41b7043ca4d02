"""Which language each channel is in, on the chips that flip it."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from presenter.i18n.text import Text
from presenter.talk.state import Channel, TalkState
from presenter.windows.console_body import SUBTITLES, ConsoleBody
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_label import Tone
from presenter.windows.console_reading import full_name, language_tag, read_subtitle_channel
from presenter.windows.panel_writer import PanelWriter

_NAMED_AFTER = 300  # milliseconds: to read the names of languages takes 15, and no first slide waits for that
_CAPTIONS = {
    Channel.SLIDES: Text("Slides"),
    Channel.NOTES: Text("Notes"),
    Channel.INTERFACE: Text("Program"),
}


class ChannelsWriter(PanelWriter):
    """Write a channel's name over its language."""

    def __init__(self, context: ConsoleContext, body: ConsoleBody) -> None:
        super().__init__(context)
        self._chips = body.chips
        self._name = QTimer(body)
        self._name.setSingleShot(True)
        self._name.setInterval(_NAMED_AFTER)
        self._name.timeout.connect(self._write_names)
        self._names_are_read = False

    def write(self) -> None:
        """Write the language of every channel."""
        say, state = self.context.say, self.context.state
        for channel, caption in _CAPTIONS.items():
            language = state.channels.language_of(channel)
            chip = self._chips[channel.value]
            chip.show_channel(say(caption), language_tag(language))
        tone = Tone.PLAIN if state.subtitles_on else Tone.QUIET
        subtitles = self._chips[SUBTITLES]
        subtitles.show_channel(say(Text("Subtitles")), read_subtitle_channel(state), tone)
        subtitles.setToolTip(subtitles.flip.toolTip())
        if self._names_are_read:
            self._write_names()
        else:
            self._name.start()

    def _write_names(self) -> None:
        """Write the whole names of the languages into the tips."""
        self._names_are_read = True
        for channel in _CAPTIONS:
            chip, language = self._chips[channel.value], self.context.state.channels.language_of(channel)
            chip.setToolTip(f"{full_name(language, self.context.words.language)} · {chip.flip.toolTip()}")

    def is_concerned(self, old: TalkState, new: TalkState) -> bool:
        """Tell whether a channel is in another language, or the subtitles have come or gone."""
        return (old.channels, old.subtitles_on) != (new.channels, new.subtitles_on)
