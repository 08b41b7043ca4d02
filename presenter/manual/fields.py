"""What the manual takes from the tables of the program where it names a verb or a key.

`{key:blank}` is the first key of a verb, `{verb:blank}` its title, `{press:Return}` a key by its name in Qt's
portable notation. The verbs of other windows follow the name of their table: `{key:translator.mend}`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import escape
from types import MappingProxyType

from presenter.actions.editor_table import EDITOR_ACTIONS
from presenter.actions.live_view_table import LIVE_VIEW_ACTIONS
from presenter.actions.start_table import START_ACTIONS
from presenter.actions.table import ACTIONS
from presenter.actions.verb import Verb
from presenter.i18n.text import Translate

FIELD = re.compile(r"\{(key|verb|press):([^{}]+)\}")

KeyName = Callable[[str], str]
"""How a key is called: made of its name in Qt's portable notation."""

TABLES: Mapping[str, Mapping[str, Verb]] = MappingProxyType(
    {
        "": {row.id: row for row in ACTIONS},
        "start": {row.id: row for row in START_ACTIONS},
        "translator": {row.id: row for row in EDITOR_ACTIONS},
        "view": {row.id: row for row in LIVE_VIEW_ACTIONS},
    }
)


def filled(words: str, translate: Translate, key_name: KeyName, keep: Callable[[str], str]) -> str:
    """Return words with HTML in the place of fields; `keep` puts it where no Markdown is read.

    Raises KeyError where there is no such verb, and IndexError where it has no key.
    """

    def fill(found: re.Match[str]) -> str:
        kind, name = found.groups()
        if kind == "press":
            return keep(key_html(name, key_name))
        verb = verb_of(name)
        if kind == "key":
            return keep(key_html(verb.keys[0], key_name))
        return keep(f"<i>{escape(title_of(verb, translate), quote=False)}</i>")

    return FIELD.sub(fill, words)


def verb_of(name: str) -> Verb:
    """Return a verb by its id, or by the name of its table, a dot and its id; raises KeyError."""
    table, _, identifier = name.rpartition(".")
    return TABLES[table][identifier]


def title_of(verb: Verb, translate: Translate) -> str:
    """Return the title of a verb, without the ellipsis of its menu."""
    return verb.title.render(translate).rstrip("…")


def key_html(key: str, key_name: KeyName) -> str:
    """Return a key as it is shown in a text."""
    return f"<kbd>{escape(key_name(key), quote=False).replace(' ', '&#160;')}</kbd>"
