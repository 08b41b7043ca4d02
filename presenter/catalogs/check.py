"""What is missing or out of date in the catalogs of a deck."""

from __future__ import annotations

from collections.abc import Iterable

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.entry_state import EntryState
from presenter.deck.deck import Deck, Slide, StaleWords
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
    of_slides = (
        _held_back(deck, slide, language)
        for language in asked
        for slide in deck.slides
        if slide.identifier in catalogs.policy.whole and not catalogs.is_whole(slide.identifier, language)
    )
    return (*of_files, *of_messages, *of_slides)


def _of_message(
    catalogs: Catalogs, slide: Slide | None, message: Message, language: Language
) -> Iterable[Finding]:
    state = catalogs.state(message, language)
    if state is EntryState.DRAFT:
        code, severity = "missing-translation", Severity.ERROR
        text = Text(
            "The translation for the language {language} was made by a machine, and nobody has read it."
        )
        advice = Text("Look at the entry in the catalog, and take its fuzzy mark away when it is right.")
    elif state is EntryState.GUESS:
        code, severity = "missing-translation", Severity.ERROR
        text = Text(
            "The translation for the language {language} is marked fuzzy and might mislead, "
            "so the source's words are shown."
        )
        advice = Text("Look at the entry in the catalog, and take its fuzzy mark away when it is right.")
    elif state is EntryState.MISSING:
        code, severity = "missing-translation", Severity.ERROR
        text = Text("There is no translation for the language {language}, so the source's words are shown.")
        if message.meaning and catalogs.written(message, language).status is not Status.MISSING:
            text = Text(
                "There is no translation for the language {language} with this meaning; "
                "that of the same words without it is shown."
            )
        advice = Text("Bring the catalog in step with presenter catalog sync, then translate the entry.")
    elif state is EntryState.STALE:
        code, severity = "stale-translation", Severity.WARNING
        text = Text("The translation for the language {language} was made for an earlier wording.")
        if catalogs.policy.stale is StaleWords.SOURCE:
            text = Text(
                "The translation for the language {language} was made for an earlier wording, "
                "so the source's words are shown."
            )
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


def _held_back(deck: Deck, slide: Slide, language: Language) -> Finding:
    text = Text("A part of this slide is not translated into {language}, so all of it is shown in {source}.")
    return Finding(
        "slide-in-source",
        Severity.WARNING,
        text.with_fields(language=language, source=slide.settings.language or deck.settings.language),
        slide.span,
        advice=Text("Translate what is missing, or write `fallback: message` to show what there is."),
        slide=slide.identifier,
        language=language,
    )
