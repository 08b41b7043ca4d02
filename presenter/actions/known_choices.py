"""The user's keys and clicks for the verbs that there are."""

from __future__ import annotations

from collections.abc import Iterable

from presenter.actions.verb import Verb
from presenter.dataclass import dataclass
from presenter.errors import Finding, Severity, Span, did_you_mean
from presenter.i18n.text import Text
from presenter.settings.settings import MouseChoice, Remap, Settings


@dataclass(frozen=True, slots=True)
class KnownChoices:
    """What the settings choose for verbs that there are, and a finding for each verb that there is not."""

    keys: tuple[Remap, ...]
    mouse: tuple[MouseChoice, ...]
    findings: tuple[Finding, ...]


def known_choices(actions: Iterable[Verb], settings: Settings) -> KnownChoices:
    """Leave out what is chosen for verbs of a newer program: it must not keep a talk from beginning."""
    known = {action.id for action in actions}
    clickable = known | {"none"}
    keys = tuple(remap for remap in settings.keys if remap.action in known)
    mouse = tuple(choice for choice in settings.mouse if choice.action in clickable)
    unknown = [(remap.action, remap.span) for remap in settings.keys if remap not in keys]
    unknown += [(choice.action, choice.span) for choice in settings.mouse if choice not in mouse]
    return KnownChoices(keys, mouse, tuple(_finding(action, span, known) for action, span in unknown))


def _finding(action: str, span: Span, known: Iterable[str]) -> Finding:
    message = Text("There is no action “{action}”.").with_fields(action=action)
    advice = did_you_mean(action, known)
    return Finding("unknown-action", Severity.WARNING, message, span, advice=advice)
