"""What is wrong with the times of a deck, found before the talk."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.deck.deck import DeckSettings
from presenter.deck.load import parse
from presenter.talk.budget_findings import budget_findings, planned_seconds

MINIMUM = 15.0


def found(front, *slides):
    """Return code, line and words of each finding; a slide takes five lines, the first at line 5."""
    source = f"---\nlanguage: en\n{front}\n---\n" + "".join(
        f"---\n{settings}\n---\n# A title\nWords.\n" for settings in slides
    )
    findings = budget_findings(parse(source, Path("talk.md")), MINIMUM)
    return [(finding.code, finding.span.line, str(finding.message)) for finding in findings]


def test_times_that_fit_are_no_fault():
    assert found("duration: 10m", "time: 9m", "id: two", "id: three") == []


def test_without_a_length_nothing_can_be_too_long():
    assert found("author: Ana", "time: 90m", "id: two") == []


def test_slides_that_share_too_little_are_reported_at_the_first_of_them():
    assert found("duration: 10m", "time: 9m40s", "id: two", "id: three") == [
        (
            "thin-budget",
            11,
            "2 slides without a `time:` of their own are left 10s each; at least 15s is right.",
        )
    ]


def test_times_that_come_to_more_than_the_talk_are_reported_where_they_are_used_up():
    assert found("duration: 10m", "time: 6m", "time: 5m", "time: 30s") == [
        (
            "over-budget",
            11,
            "The slides’ own times come to 11m30s, and there are 10m: here they are used up.",
        )
    ]


def test_hidden_slides_want_nothing():
    assert found("duration: 10m", "time: 10m", "hidden: true\ntime: 5m", "hidden: true") == []


def test_a_section_has_a_budget_of_its_own():
    times = ("layout: section\ntime: {slide: 2m, section: 3m}", "time: 2m", "layout: section\ntime: 1m")
    [(code, line, words)] = found("duration: 10m", *times)
    assert (code, line) == ("over-budget", 12)
    assert words.startswith("The slides’ own times come to 4m, and there are 3m")


def test_slides_before_a_clock_time_are_held_against_it():
    slides = ("time: 19m50s", "id: two", 'start: "15:20"')
    [(code, _, words)] = found('start: "15:00"\nduration: 60m', *slides)
    assert (code, words[:37]) == ("thin-budget", "A slide without a `time:` of its own ")


def test_a_break_until_a_clock_time_may_be_short():
    slides = ("time: 19m50s", 'layout: break\nstart: "15:20"', "id: three")
    assert found('start: "15:00"\nduration: 60m', *slides) == []


def test_what_is_too_late_for_a_clock_time_is_the_deck_s_own_finding():
    deck = parse(
        '---\nlanguage: en\nstart: "15:00"\nduration: 60m\n---\n---\ntime: 25m\n---\n# One\n'
        '---\nstart: "15:20"\n---\n# Two\n',
        Path("talk.md"),
    )
    assert [finding.code for finding in deck.findings] == ["late-start"]
    assert budget_findings(deck, MINIMUM) == ()


@pytest.mark.parametrize(
    ("settings", "seconds"),
    [
        (DeckSettings(), None),
        (DeckSettings(duration=60.0), 60.0),
        (DeckSettings(start="15:00", end="17:15"), 8100.0),
        (DeckSettings(start="23:30", end="00:15"), 2700.0),
        (DeckSettings(end="17:15"), None),
    ],
)
def test_a_deck_says_how_long_the_talk_is(settings, seconds):
    assert planned_seconds(settings) == seconds
