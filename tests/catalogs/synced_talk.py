"""A talk and its translation, and what a sync has made of them."""

from __future__ import annotations

from datetime import UTC, datetime

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.po_file import PoFile
from presenter.deck.message import Message
from presenter.errors import Span
from presenter.i18n.language import Language

SPANISH = Language("es")
FIRST_DAY = datetime(2023, 3, 5, 9, 30, tzinfo=UTC)
LATER = datetime(2024, 1, 1, tzinfo=UTC)

WELCOME = """
    Welcome
    Good morning to all of you.
    note: Smile.
    cue: Good morning.
"""
PLANS = """
    Plans
    We commission the camera in May.
"""

TRANSLATED = """
    # checked by Ana
    #. id: welcome/title
    #: slides/talk.md
    msgctxt "title"
    msgid "Welcome"
    msgstr "Bienvenida"

    #. id: welcome/p1
    #: slides/talk.md
    msgctxt "body"
    msgid "Good morning to all of you."
    msgstr "Buenos días a todas y todos."

    #. id: welcome/cue1
    #: slides/talk.md
    msgctxt "cue"
    msgid "Good morning."
    msgstr "Buenos días."

    #. id: welcome/note1
    #: slides/talk.md
    msgctxt "note"
    msgid "Smile."
    msgstr "Sonreír."

    #. id: plans/title
    #: slides/talk.md
    msgctxt "title"
    msgid "Plans"
    msgstr "Planes"

    #. id: plans/p1
    #: slides/talk.md
    msgctxt "body"
    msgid "We commission the camera in May."
    msgstr "Ponemos en marcha la cámara en mayo."
"""


def entry(path, msgid):
    (found,) = [entry for entry in PoFile.read(path).entries if entry.msgid == msgid]
    return found


def status(deck, message_text, role):
    return Catalogs.load(deck)(Message(role, message_text, Span(deck.path)), SPANISH).status


def outcomes(report):
    (spanish,) = report.languages
    return {change.key[1]: change.outcome.value for change in spanish.changed}
