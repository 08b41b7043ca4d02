"""The colours of the console: dark, so that it does not light the speaker's face from below."""

from __future__ import annotations

BACKGROUND = "#0E1216"
PANEL = "#161B21"
RAISED = "#232B34"
RAISED_HOVER = "#2B343E"
LINE = "#2B343E"

# Every colour of words below stands at 7:1 or more against each of the three grounds above.
TEXT = "#F4F6F8"
QUIET = "#B9C4CE"
ACCENT = "#8CCBFF"
GOOD = "#86E3B0"
CAUTION = "#FFCB66"
ALARM = "#FFA39A"

# Of words on the white that the audience sees.
ON_WHITE = "#5A3A00"

# The ground of words that were searched for.
MARKED = "#4A3800"

GROUNDS = (BACKGROUND, PANEL, RAISED)
INKS = (TEXT, QUIET, ACCENT, GOOD, CAUTION, ALARM)
