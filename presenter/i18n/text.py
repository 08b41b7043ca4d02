"""Interface messages that are translated only when they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from typing import Protocol

from presenter.dataclass import dataclass


class Translate(Protocol):
    """Find the words for a message; return the message itself where there are none."""

    def __call__(self, message: str, *, context: str = "", plural: str = "", count: int = 1) -> str:
        """Return the translated words, fields not yet filled in."""
        ...


def untranslated(message: str, *, context: str = "", plural: str = "", count: int = 1) -> str:
    """Return the message as the source code has it, in English."""
    del context
    return plural if plural and count != 1 else message


@dataclass(frozen=True, slots=True)
class Text:
    """A whole sentence of the interface, with `{named}` fields, not yet in any language.

    The first argument is the message to extract, so keep it a literal. A field
    that is itself a Text is translated with it.
    """

    message: str
    context: str = ""
    plural: str = ""
    count: int = 1
    fields: Mapping[str, str | int | float | Text] = field(default_factory=dict, hash=False)

    def with_fields(self, **fields: str | int | float | Text) -> Text:
        """Return the same message with these fields filled in."""
        return replace(self, fields={**self.fields, **fields})

    def render(self, translate: Translate = untranslated) -> str:
        """Return the words in the language that `translate` speaks."""
        words = translate(self.message, context=self.context, plural=self.plural, count=self.count)
        values = {
            name: value.render(translate) if isinstance(value, Text) else value
            for name, value in self.fields.items()
        }
        return words.format(**values) if values else words

    def __str__(self) -> str:
        """Return the English words: for logs and debugging, never for a window."""
        return self.render()


def plural(one: str, many: str, count: int) -> Text:
    """Return a message whose form depends on a count, which fills the field `{count}`."""
    return Text(one, plural=many, count=count, fields={"count": count})
