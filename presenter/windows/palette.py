"""The colours of the console: dark, so that it does not light the speaker's face from below."""

from __future__ import annotations

BACKGROUND = "#0E1216"
PANEL = "#161B21"
RAISED = "#232B34"
RAISED_HOVER = "#2F3945"
LINE = "#2C3540"

# Every colour of words below stands at 7:1 or more against each of the three grounds above.
TEXT = "#F4F6F8"
QUIET = "#B9C4CE"
ACCENT = "#8CCBFF"
GOOD = "#86E3B0"
CAUTION = "#FFCB66"
ALARM = "#FFA39A"

GROUNDS = (BACKGROUND, PANEL, RAISED)
INKS = (TEXT, QUIET, ACCENT, GOOD, CAUTION, ALARM)
