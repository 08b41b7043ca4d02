"""What may follow an option, read from the words of the command line."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError

from presenter.dataclass import dataclass
from presenter.deck.durations import parse_duration
from presenter.i18n.language import Language, parse_language
from presenter.i18n.text import Text, Translate
from presenter.settings.caption_wish import CaptionWish, parse_caption_wish
from presenter.settings.side_screen import SideScreen, parse_side_screen

OFF = "off"
PLATFORMS = ("xcb", "wayland", "vnc", "offscreen", "minimal", "eglfs", "linuxfb", "windows", "cocoa")
_NUMBER = re.compile(r"\d{1,6}(?:\.\d{1,6})?", re.ASCII)
WIDEST = 16384  # pixels; a picture of that width in 16:9 takes 600 MB to draw

MOST_JOBS = 64


@dataclass(frozen=True, slots=True)
class Values:
    """Readers of option values, each of which raises ArgumentTypeError in the terminal's language."""

    translate: Translate

    def language(self, word: str) -> Language:
        """Return the language of a code such as `es` or `es-MX`."""
        try:
            return parse_language(word)
        except ValueError as error:
            message = Text("“{code}” is no language’s code; write for example es or es_MX")
            raise ArgumentTypeError(message.with_fields(code=word).render(self.translate)) from error

    def languages(self, word: str) -> tuple[Language, ...]:
        """Return the languages of `en,es`, each once."""
        return tuple(dict.fromkeys(self.language(code) for code in word.split(",")))

    def subtitle_languages(self, word: str) -> tuple[Language, ...]:
        """Return the one or two languages of `en,es`; none for `off`."""
        if word == OFF:
            return ()
        languages = self.languages(word)
        if len(languages) > 2:
            message = Text("subtitles are shown in one language or two")
            raise ArgumentTypeError(message.render(self.translate))
        return languages

    def side_screen(self, word: str) -> SideScreen:
        """Return the side screen of `HDMI-2`, `HDMI-2=en`, `HDMI-2=en,es` or `HDMI-2=en,es@overlay`."""
        try:
            return parse_side_screen(word)
        except ValueError as error:
            message = Text(
                "“{word}” is no side screen; write for example HDMI-2=en,off or HDMI-2=en,es@overlay"
            )
            raise ArgumentTypeError(message.with_fields(word=word).render(self.translate)) from error

    def caption_wish(self, word: str) -> CaptionWish:
        """Return the source of live lines of `-`, `es=-` or `es=/run/user/1000/es.sock`."""
        try:
            return parse_caption_wish(word)
        except ValueError as error:
            message = Text("“{word}” is no source of live lines; write for example -, es=- or es=live.sock")
            raise ArgumentTypeError(message.with_fields(word=word).render(self.translate)) from error

    def platform(self, word: str) -> str:
        """Return one or more platforms, which Qt has to know, or it would abort: `vnc:size=1280x720`."""
        names = [platform.partition(":")[0] for platform in word.split(";")]
        if set(names) <= set(PLATFORMS):
            return word
        message = Text("“{word}” is no platform of Qt; there are: {platforms}")
        fields = {"word": word, "platforms": ", ".join(PLATFORMS)}
        raise ArgumentTypeError(message.with_fields(**fields).render(self.translate))

    def seconds(self, word: str) -> float:
        """Return the seconds of `90`, `-1.5` or `2m30s`, as a recording is cut."""
        sign = -1 if word.startswith("-") else 1
        length = word.removeprefix("-") if sign < 0 else word.removeprefix("+")
        seconds = float(length) if _NUMBER.fullmatch(length) else parse_duration(length)
        if seconds is not None:
            return sign * seconds
        message = Text("“{word}” is no length of time; write for example 90, -1.5 or 2m30s")
        raise ArgumentTypeError(message.with_fields(word=word).render(self.translate))

    def jobs(self, word: str) -> int:
        """Return a number of processes."""
        if word.isascii() and word.isdigit() and 1 <= int(word) <= MOST_JOBS:
            return int(word)
        message = Text("“{word}” is no number of processes; write one from 1 to {most}")
        raise ArgumentTypeError(message.with_fields(word=word, most=MOST_JOBS).render(self.translate))

    def width(self, word: str) -> int:
        """Return a number of pixels that a picture can be wide."""
        if word.isascii() and word.isdigit() and 1 <= int(word) <= WIDEST:
            return int(word)
        message = Text("“{word}” is no width; give a number of pixels from 1 to {widest}")
        raise ArgumentTypeError(message.with_fields(word=word, widest=WIDEST).render(self.translate))
