"""The names that desktops, stores and installers know the program by."""

from __future__ import annotations

NAME = "presenter"
"""The command, and what X11 calls each window's class and instance, whichever way the program was started."""

APPLICATION_ID = "io.github.presenter_talks.presenter"
"""The name of the desktop file, the icon, the metainfo; compositors' rules know the windows by it."""
