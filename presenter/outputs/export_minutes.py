"""Writing the minutes of the last talk with a deck."""

from __future__ import annotations

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.trial import with_trials
from presenter.deck.load import load
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.text import Text
from presenter.outputs.export_request import ExportRequest
from presenter.outputs.interface_words import Say
from presenter.outputs.known_language import shown_language
from presenter.outputs.minutes import minutes, talk_to_minute
from presenter.outputs.planned_times import planned_times
from presenter.storage.state_folder import state_folder, talk_folder
from presenter.storage.write_atomically import write_atomically
from presenter.talk.talk_logs import read_logs


def export_minutes(request: ExportRequest, say: Say) -> tuple[Finding, ...]:
    """Write the minutes of the last talk, and return what is wrong with the deck.

    Raises UsageError where no talk was given yet, and OSError where the file cannot be written.
    """
    deck = with_trials(load(request.deck), [request.language])
    language = shown_language(deck, request.language or deck.settings.language)
    talk = talk_to_minute(read_logs(talk_folder(state_folder(), request.deck)))
    if talk is None:
        raise UsageError(no_talk(request))
    catalogs = Catalogs.load(deck)
    planned = planned_times(deck, catalogs, language)

    def words(text: Text) -> str:
        return say(text, language)

    text = minutes(deck, catalogs, language, planned, talk, words)
    write_atomically(request.to, text.encode("utf-8", "replace"))
    return deck.findings


def no_talk(request: ExportRequest) -> Finding:
    """Return what to say where there is nothing to write minutes of."""
    return Finding(
        "no-talk",
        Severity.ERROR,
        Text("No talk with this deck has been given or rehearsed yet."),
        Span(request.deck),
        advice=Text("Minutes are written after a talk: note decisions, actions and questions while it runs."),
    )
