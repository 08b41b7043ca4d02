"""Which units are listed, and going from one to another."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.catalogs.channel import Channel
from presenter.errors import Finding, Severity, Span
from presenter.i18n.text import Text
from presenter.translation.commands import (
    ListUnits,
    Select,
    SelectListed,
    SelectUnfinished,
    TellFindings,
    TellOverflowing,
    TypeWords,
)
from presenter.translation.unit_filter import Need, UnitFilter
from tests.translation.conftest import OpenDesk

SOME = """\
msgctxt "title"
msgid "Plans"
msgstr "Planes"

# Ask Ana.
msgctxt "note"
msgid "Smile."
msgstr "Sonríe, por favor."
"""
TOO_LONG = Finding("text-overflow", Severity.ERROR, Text("It does not fit."), Span(Path("talk.md")))
MAP = "Bring the [map](https://example.org/map)."


def test_units_are_listed_by_what_they_need(open_desk: OpenDesk) -> None:
    desk = open_desk(SOME)
    desk.do(SelectListed(2), ListUnits(UnitFilter(frozenset({Need.MISSING}))))

    assert desk.listed == ["We begin in **May**.", MAP, "Good evening."]
    assert desk.state.counts[Need.MISSING] == 3


@pytest.mark.parametrize("search", ["SONRIE", "favor sonríe", "ask ana", "smile", "plans-2/note"])
def test_a_search_looks_everywhere_and_does_not_mind_accents(open_desk: OpenDesk, search: str) -> None:
    desk = open_desk(SOME)
    desk.do(Select(desk.unit("Smile.").key), ListUnits(UnitFilter(search=search)))

    assert desk.listed == ["Smile."]


def test_filters_go_together(open_desk: OpenDesk) -> None:
    desk = open_desk(SOME)
    desk.do(Select(desk.unit("Good evening.").key))
    desk.do(ListUnits(UnitFilter(frozenset({Need.MISSING}), Channel.SUBTITLES, slide=1)))
    assert desk.listed == ["Good evening."]

    desk.do(ListUnits(UnitFilter(channel=Channel.SLIDES, slide=1)))
    assert desk.listed == ["Plans", "Good evening."]  # the unit at hand stays


def test_what_others_found_can_be_listed(open_desk: OpenDesk) -> None:
    desk = open_desk(SOME)
    plans, smile = desk.unit("Plans").key, desk.unit("Smile.").key
    desk.do(Select(plans), TellOverflowing({plans: TOO_LONG}), TellFindings({smile: Severity.INFO}))
    desk.do(ListUnits(UnitFilter(frozenset({Need.OVERFLOWING, Need.FINDINGS}))))

    assert desk.listed == ["Plans", "Smile."]


def test_a_unit_that_is_done_stays_listed_until_the_translator_goes_on(open_desk: OpenDesk) -> None:
    desk = open_desk(SOME)
    desk.do(ListUnits(UnitFilter(frozenset({Need.MISSING}))), TypeWords("Empezamos."))
    assert desk.listed == ["We begin in **May**.", MAP, "Good evening."]

    desk.do(SelectUnfinished())
    assert desk.listed == [MAP, "Good evening."]


def test_the_next_unfinished_unit_is_looked_for_around_the_end(open_desk: OpenDesk) -> None:
    desk = open_desk(SOME)
    desk.do(Select(desk.unit("Good evening.").key), SelectUnfinished())
    assert desk.state.selected == desk.unit("We begin in **May**.").key

    desk.do(SelectUnfinished(backwards=True))
    assert desk.state.selected == desk.unit("Good evening.").key


def test_the_list_has_two_ends(open_desk: OpenDesk) -> None:
    desk = open_desk(SOME)
    desk.do(SelectListed(99))
    assert desk.state.selected == desk.unit("Smile.").key

    desk.do(SelectListed(-99))
    assert desk.state.selected == desk.unit("Plans").key


def test_when_everything_is_done_it_says_so(open_desk: OpenDesk) -> None:
    desk = open_desk(SOME)
    for source in ("We begin in **May**.", MAP, "Good evening."):
        desk.do(Select(desk.unit(source).key), TypeWords(f"¡{source}!"))
    desk.do(SelectUnfinished())

    assert desk.state.is_done
    assert [str(effect.text) for effect in desk.told if hasattr(effect, "text")] == [
        "Everything is translated."
    ]
