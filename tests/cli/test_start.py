"""`presenter start`, and `presenter` without any words."""

from __future__ import annotations

import pytest

from presenter.cli.start import can_be_seen


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:configfile=screens.json"])
def test_a_window_that_nobody_would_see_is_not_opened_unasked(platform):
    assert not can_be_seen({"QT_QPA_PLATFORM": platform})


def test_without_words_and_display_the_help_is_shown_as_ever(presenter):
    ended = presenter()

    assert ended.returncode == 2
    assert "usage: presenter" in ended.stderr


def test_without_a_display_the_start_window_says_what_to_do(presenter):
    ended = presenter("start")

    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "presenter --help" in ended.stderr
