"""The page around the slides: its head, its bar, its help, in every language that it can be switched to."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.i18n.language import Language, language_name, language_tag
from presenter.i18n.text import Text

FOLDER = Path(__file__).parent
HEIGHT_ON_PAPER = 7.5  # inches; 13.333 × 7.5 is the page of a 16:9 slide in other programs too

KEYS: tuple[tuple[str, Text], ...] = (
    ("→ · ←", Text("next, previous")),
    ("L", Text("the other language")),
    ("P", Text("present, or read on")),
    ("F", Text("full screen")),
    ("Home · End", Text("the first slide, the last one, while presenting")),
    ("Esc", Text("back to reading")),
    ("?", Text("these keys")),
)


@dataclass(frozen=True, slots=True)
class Shell:
    """What the page is called in each language, and how the interface's words are said in it."""

    titles: Mapping[Language, str]
    author: str
    aspect: tuple[int, int]
    words: Callable[[Text, Language], str]

    @property
    def languages(self) -> Sequence[Language]:
        """Return the languages that the page can be switched to, the first one shown first."""
        return tuple(self.titles)

    def head(self, fonts: Iterable[str]) -> str:
        """Return the document up to its slides; nothing comes from elsewhere, only its script runs."""
        first = self.languages[0]
        tag = language_tag(first)
        script = base64.b64encode(hashlib.sha256(_script().encode()).digest()).decode()
        policy = (
            f"default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; "
            f"script-src 'sha256-{script}'; base-uri 'none'; form-action 'none'"
        )
        author = f'<meta name="author" content="{escape(self.author)}">\n' if self.author else ""
        return (
            "<!DOCTYPE html>\n"
            f'<html lang="{tag}" data-shown="{tag}" data-view="read">\n<head>\n'
            f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f'<meta name="generator" content="Presenter">\n{author}'
            f"<title>{escape(self.titles[first])}</title>\n"
            f"<style>\n{''.join(fonts)}{self._rules()}{_resource('viewer.css')}</style>\n</head>\n<body>\n"
            f"{self._bar()}<main>\n"
        )

    def foot(self) -> str:
        """Return the document after its slides."""
        return f"</main>\n{self._help()}<script>{_script()}</script>\n</body>\n</html>\n"

    def said(self, text: Text) -> str:
        """Return a message in every language, of which the page shows one."""
        return _in_each({language: self.words(text, language) for language in self.languages})

    def _rules(self) -> str:
        across, down = self.aspect
        hidden = "".join(
            f'html:not([data-shown="{tag}"]) [data-in="{tag}"]{{display:none}}\n'
            for tag in map(language_tag, self.languages)
        )
        width = HEIGHT_ON_PAPER * across / down
        return (
            f"{hidden}:root{{--shape:{across / down:.5f}}}\n"
            f"@page{{size:{width:.3f}in {HEIGHT_ON_PAPER}in;margin:0}}\n"
            f"@media print{{.sheet{{height:{HEIGHT_ON_PAPER - 0.01}in}}}}\n"
        )

    def _bar(self) -> str:
        return (
            f"<header><h1>{_in_each(self.titles)}</h1>{self._switch()}"
            f'<button class="help" aria-haspopup="dialog">{self.said(Text("Keys"))}</button>'
            f'<button class="present">{self.said(Text("Present"))}</button></header>\n'
        )

    def _switch(self) -> str:
        if len(self.languages) < 2:
            return ""
        buttons = "".join(
            f'<button data-language="{language_tag(language)}" lang="{language_tag(language)}" '
            f'aria-pressed="{str(language == self.languages[0]).lower()}">'
            f"{escape(language_name(language, language))}</button>"
            for language in self.languages
        )
        return f'<div class="languages" role="group">{buttons}</div>'

    def _help(self) -> str:
        rows = "".join(
            f"<tr><td>{keys}</td><td>{self.said(text)}</td></tr>"
            for keys, text in KEYS
            if keys != "L" or len(self.languages) > 1
        )
        return (
            f"<dialog><h2>{self.said(Text('Keys'))}</h2><table>{rows}</table>"
            f'<button class="close">{self.said(Text("Close"))}</button></dialog>\n'
        )


def _in_each(words: Mapping[Language, str]) -> str:
    return "".join(
        f'<span data-in="{language_tag(language)}" lang="{language_tag(language)}">{escape(said)}</span>'
        for language, said in words.items()
    )


def _script() -> str:
    return _resource("viewer.js")


def _resource(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")
