"""What the mouse does over the audience's picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from types import MappingProxyType

from presenter.actions.action import Action
from presenter.dataclass import dataclass
from presenter.errors import Finding, PresenterError, Severity, Span, did_you_mean
from presenter.i18n.text import Text
from presenter.settings.settings import MouseChoice

NOTHING = "none"
# Side buttons and the wheel's own button are pressed by accident too often to do anything unasked.
_FIRST: Mapping[str, str] = MappingProxyType(
    {
        "left": "next",
        "middle": NOTHING,
        "right": "previous",
        "back": NOTHING,
        "forward": NOTHING,
        "wheel-up": "previous",
        "wheel-down": "next",
    }
)


@dataclass(frozen=True, slots=True)
class Mouse:
    """The verb that each button and each notch of the wheel asks for."""

    verbs: Mapping[str, str] = field(default_factory=lambda: dict(_FIRST))

    @classmethod
    def merge(cls, actions: Iterable[Action], choices: Iterable[MouseChoice] = ()) -> Mouse:
        """Return what the mouse does at first, with what the user says in its place.

        Raises PresenterError with every button that no mouse has and every verb that there is not.
        """
        choices = tuple(choices)
        findings = tuple(_unusable(tuple(actions), choices))
        if findings:
            raise PresenterError(*findings)
        return cls({**_FIRST, **{choice.button: choice.action for choice in choices}})

    def verb_of(self, button: str) -> str | None:
        """Return the id of the verb that a button or a notch stands for; None for one that does nothing."""
        verb = self.verbs.get(button, NOTHING)
        return None if verb == NOTHING else verb


def _unusable(actions: tuple[Action, ...], choices: tuple[MouseChoice, ...]) -> Iterator[Finding]:
    # A verb that needs words, or has to be held, means nothing to a click.
    known = [NOTHING, *(action.id for action in actions if action.command is not None and not action.hold)]
    for choice in choices:
        if choice.button not in _FIRST:
            message = Text("There is no setting “{name}” in [{section}].")
            message = message.with_fields(name=choice.button, section="mouse")
            yield _finding("unknown-key", message, choice.span, did_you_mean(choice.button, _FIRST))
        if choice.action not in known:
            message = Text("There is no action “{action}”.").with_fields(action=choice.action)
            yield _finding("unknown-action", message, choice.span, did_you_mean(choice.action, known))


def _finding(code: str, message: Text, span: Span, advice: Text | None) -> Finding:
    return Finding(code, Severity.ERROR, message, span, advice=advice)
