"""The colours of the start window, dark or light as the desktop is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from presenter.dataclass import dataclass
from presenter.windows import palette


@dataclass(frozen=True, slots=True)
class StartColours:
    """Grounds from the back to the front, a line, and inks; each ink stands at 7:1 or more on each ground.

    `on_accent` is for words on the accent.
    """

    background: str
    panel: str
    raised: str
    hover: str
    line: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    good: str
    caution: str
    alarm: str

    @property
    def grounds(self) -> tuple[str, ...]:
        """Return what words stand on."""
        return self.background, self.panel, self.raised

    @property
    def inks(self) -> tuple[str, ...]:
        """Return what words are written in."""
        return self.text, self.quiet, self.accent, self.good, self.caution, self.alarm


DARK = StartColours(
    background=palette.BACKGROUND,
    panel=palette.PANEL,
    raised=palette.RAISED,
    hover=palette.RAISED_HOVER,
    line="#3A4550",
    text=palette.TEXT,
    quiet=palette.QUIET,
    accent=palette.ACCENT,
    on_accent=palette.BACKGROUND,
    good=palette.GOOD,
    caution=palette.CAUTION,
    alarm=palette.ALARM,
)

LIGHT = StartColours(
    background="#FFFFFF",
    panel="#F5F7F9",
    raised="#ECF0F4",
    hover="#E1E8EE",
    line="#C3CDD6",
    text="#12181E",
    quiet="#43505C",
    accent="#0A4A86",
    on_accent="#FFFFFF",
    good="#0A5231",
    caution="#663D00",
    alarm="#8C1A12",
)


def colours_now() -> StartColours:
    """Return the colours that go with the desktop's; dark where it does not say."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return LIGHT if scheme is Qt.ColorScheme.Light else DARK
