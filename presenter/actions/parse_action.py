"""Making a command of a verb and its words, as a command line or a remote gives them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from presenter.actions.action import Action
from presenter.actions.arguments import BadArgumentError
from presenter.actions.table import ACTIONS
from presenter.errors import Finding, Severity, Span, UsageError, did_you_mean
from presenter.i18n.text import Text
from presenter.talk.commands.command import Command
from presenter.talk.outline import Outline

# A command that was typed or sent stands in no file.
SENT = Span(Path("<command>"))


def parse_action(action_id: str, arguments: Sequence[str], outline: Outline) -> Command:
    """Return the command of a verb with its words; the outline says what slides and languages there are.

    Raises UsageError for a verb that does not exist, and for words that it cannot take.
    """
    typed = " ".join((action_id, *arguments))
    action = _find(action_id, typed)
    if action.parse is not None and (arguments or action.command is None):
        try:
            return action.parse(arguments, outline)
        except BadArgumentError as error:
            raise _usage_error("bad-argument", error.message, typed) from error
    if arguments or action.command is None:
        message = Text("“{action}” takes no arguments.").with_fields(action=action_id)
        raise _usage_error("bad-argument", message, typed)
    return action.command


def _find(action_id: str, typed: str) -> Action:
    for action in ACTIONS:
        if action.id == action_id:
            return action
    message = Text("There is no action “{action}”.").with_fields(action=action_id)
    known = [action.id for action in ACTIONS]
    raise _usage_error("unknown-action", message, typed, did_you_mean(action_id, known))


def _usage_error(code: str, message: Text, excerpt: str, advice: Text | None = None) -> UsageError:
    return UsageError(Finding(code, Severity.ERROR, message, SENT, excerpt=excerpt, advice=advice))
