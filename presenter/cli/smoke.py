"""`presenter --smoke`."""

from __future__ import annotations

import argparse
import os

from presenter.cli.display import has_display
from presenter.cli.terminal import Terminal


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Build every window, paint it once and stop."""
    del options
    if not has_display(os.environ):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from presenter.app import smoke

    return smoke(terminal.interface)
