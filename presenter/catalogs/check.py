"""What is missing or out of date in the catalogs of a deck."""

from __future__ import annotations

from collections.abc import Iterable

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.deck import Deck, Slide
from presenter.deck.message import Message, Status
from presenter.deck.messages import messages
from presenter.errors import Finding, Severity
from presenter.i18n.language import Language
from presenter.i18n.text import Text


def check_catalogs(deck: Deck, catalogs: Catalogs, languages: Iterable[Language]) -> tuple[Finding, ...]:
    """Return what is wrong with the catalogs, then message by message what lacks a translation."""
    asked = tuple(languages)
    of_files = [
        finding for finding in catalogs.findings if finding.language is None or finding.language in asked
    ]
    of_messages = [
        finding
        for language in asked
        for slide, message in messages(deck)
        for finding in _of_message(catalogs, slide, message, language)
    ]
    return (*of_files, *of_messages)


def _of_message(
    catalogs: Catalogs, slide: Slide | None, message: Message, language: Language
) -> Iterable[Finding]:
    status = catalogs(message, language).status
    if status is Status.MISSING and catalogs.holds_draft(message, language):
        code, severity = "missing-translation", Severity.ERROR
        text = Text("The translation for the language {language} is marked fuzzy and might mislead.")
        advice = Text("Look at the entry in the catalog, and take its fuzzy mark away when it is right.")
    elif status is Status.MISSING:
        code, severity = "missing-translation", Severity.ERROR
        text = Text("There is no translation for the language {language}, so the source's words are shown.")
        advice = Text("Bring the catalog in step with presenter catalog sync, then translate the entry.")
    elif status is Status.STALE:
        code, severity = "stale-translation", Severity.WARNING
        text = Text("The translation for the language {language} was made for an earlier wording.")
        advice = Text("Look at the entry in the catalog, and take its fuzzy mark away when it is right.")
    else:
        return
    yield Finding(
        code=code,
        severity=severity,
        message=text.with_fields(language=language),
        span=message.span,
        excerpt=message.text,
        advice=advice,
        slide=slide.identifier if slide else None,
        language=language,
    )
