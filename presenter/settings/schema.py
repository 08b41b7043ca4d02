"""Every setting there is, a row each: reader, writer, window and the table of the manual come from here."""

from __future__ import annotations

from presenter.settings.key_settings import KEYS
from presenter.settings.program_settings import PROGRAM
from presenter.settings.screen_settings import SCREENS
from presenter.settings.setting import Setting
from presenter.settings.subtitle_settings import SUBTITLES
from presenter.settings.time_settings import TIME

SCHEMA: tuple[Setting, ...] = (*PROGRAM, *SCREENS, *SUBTITLES, *TIME, *KEYS)
