"""Sheets lie over the console, wherever that is."""

from __future__ import annotations

import pytest

from presenter.windows.overlay import Overlay


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("verb", ["edit-cue", "edit-keys", "try-clicker"])
def test_a_sheet_is_built_while_the_console_has_lost_its_screen_and_lies_over_it_again(talk, do, verb):
    do("next-cue")
    talk.console.hide()
    do(verb)
    talk.console.show()
    assert any(sheet.isVisible() for sheet in talk.console.findChildren(Overlay))
