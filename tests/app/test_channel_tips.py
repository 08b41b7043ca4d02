"""The chips say each language by its whole name to a pointer that stays, in the language of the interface."""

from __future__ import annotations


def tip(talk, channel="slides"):
    return talk.console.body.chips[channel].toolTip()


def test_the_names_of_languages_come_soon_after_the_windows_and_follow_from_then_on(talk, do, qtbot):
    qtbot.waitUntil(lambda: tip(talk).startswith("English · "))
    do("flip-language")
    assert tip(talk).startswith("Spanish · ")
    assert tip(talk, "notes").startswith("English · ")
    do("flip-interface-language")
    assert tip(talk).startswith("Español · ")
