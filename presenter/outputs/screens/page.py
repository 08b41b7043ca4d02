"""One HTML page for reviewers: each slide in its languages, its entries below; nothing is fetched or run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from urllib.parse import quote

from presenter.catalogs.entry_state import STATE_TITLES, EntryState
from presenter.dataclass import dataclass
from presenter.deck.deck import Slide
from presenter.deck.inline import plain_text
from presenter.errors import Finding
from presenter.i18n.language import Language, is_right_to_left, language_name, language_tag
from presenter.i18n.text import Text
from presenter.outputs.interface_words import Say
from presenter.outputs.screens.review import Review, Row, Translated
from presenter.outputs.screens.screen import Outline, Screen
from presenter.outputs.web.store import data_address, smallest_picture
from presenter.qt.material import Material

WIDTH = 1120
"""How many pixels wide the pictures within the page are; those beside it are as wide as is asked for."""

_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


@dataclass(frozen=True, eq=False, slots=True)
class ReviewPage:
    """The page, part by part; `languages` begin with the deck's own, `findings` are those of the layouts."""

    material: Material
    slides: Sequence[Slide]
    languages: tuple[Language, ...]
    review: Review
    findings: tuple[Finding, ...]
    say: Say

    def head(self) -> str:
        """Return the page up to its slides."""
        own = self.languages[0]
        title = escape(self.material.title)
        return (
            f'<!DOCTYPE html>\n<html lang="{language_tag(own)}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f'<meta name="generator" content="Presenter">\n<title>{title}</title>\n'
            f"<style>\n{_style()}</style>\n</head>\n<body>\n"
            f"<header><h1>{title}</h1>{self._filters()}</header>\n<main>\n{self._summary()}{self._front()}"
        )

    def section(self, slide: Slide) -> str:
        """Return a slide with its pictures and its entries."""
        rows = self.review.rows(slide)
        title = plain_text(slide.title.text) if slide.title else ""
        figures = "".join(self._figure(slide, language, rows) for language in self.languages)
        anchor = _fragment(f"slide-{slide.identifier}")
        return (
            f'<section class="slide" id="{escape(f"slide-{slide.identifier}")}">'
            f'<h2><a href="#{anchor}">{slide.index + 1}</a> {escape(title)} '
            f"<code>{escape(slide.identifier)}</code></h2>"
            f'<div class="screens">{figures}</div>{self._table(rows)}</section>\n'
        )

    def foot(self) -> str:
        """Return the page after its slides."""
        return "</main>\n</body>\n</html>\n"

    def _words(self, text: Text) -> str:
        return escape(self.say(text, self.languages[0]))

    def _filters(self) -> str:
        """Return what chooses the entries that are seen; the style sheet alone does it."""
        choices = [("all", Text("All")), *STATE_TITLES.items(), ("finding", Text("With findings"))]
        inputs = "".join(
            f'<label><input type="radio" name="show" id="show-{escape(name)}"'
            f"{' checked' if name == 'all' else ''}><span>{self._words(title)}</span></label>"
            for name, title in choices
        )
        return f'<div class="filters" role="radiogroup">{inputs}</div>'

    def _summary(self) -> str:
        heads = "".join(f"<th>{self._words(title)}</th>" for title in STATE_TITLES.values())
        rows = ""
        for language in self._targets():
            counts = self.review.counts(language, self.slides)
            cells = "".join(f"<td>{counts[state] or '–'}</td>" for state in STATE_TITLES)
            rows += f'<tr><th scope="row">{self._name(language)}</th>{cells}</tr>'
        return f'<table class="summary"><tr><td></td>{heads}</tr>{rows}</table>\n' if rows else ""

    def _front(self) -> str:
        rows = self.review.rows(None)
        if not rows:
            return ""
        heading = self._words(Text("The whole deck"))
        return f'<section class="slide" id="deck"><h2>{heading}</h2>{self._table(rows)}</section>\n'

    def _targets(self) -> tuple[Language, ...]:
        """Return the languages into which anything is to be translated."""
        return tuple(language for language in self.languages if self.review.benches[language].units)

    def _figure(self, slide: Slide, language: Language, rows: Sequence[Row]) -> str:
        screen = Screen(self.material, slide, language)
        picture = data_address(*smallest_picture(screen.png(WIDTH)))
        by_key = {row.key: row for row in rows}
        marks = "".join(
            _mark(one, by_key[one.key], language) for one in screen.outlines() if one.key in by_key
        )
        address = quote(f"{language}/{slide.identifier}.png")
        faults = [finding for finding in self.findings if self._is_of(finding, slide, language)]
        return (
            f'<figure><figcaption><a href="{address}">{self._name(language)}</a></figcaption>'
            f'<div class="screen" dir="{_direction(language)}">'
            f'<img src="{picture}" alt="" width="{WIDTH}">{marks}</div>{self._list(faults)}</figure>'
        )

    def _is_of(self, finding: Finding, slide: Slide, language: Language) -> bool:
        return finding.slide == slide.identifier and finding.language in (None, language)

    def _table(self, rows: Sequence[Row]) -> str:
        targets = [
            language
            for language in self._targets()
            if any(one.language == language for row in rows for one in row.translations)
        ]
        if not rows:
            return ""
        names = "".join(f"<th>{self._name(language)}</th>" for language in targets)
        body = "".join(self._row(row, targets) for row in rows)
        source = self._words(Text("Source"))
        return f'<table class="entries"><tr><th>#</th><th>{source}</th>{names}</tr>{body}</table>'

    def _row(self, row: Row, targets: Iterable[Language]) -> str:
        states = " ".join(sorted({f"is-{one.state}" for one in row.translations}))
        found = " is-finding" if any(one.findings for one in row.translations) else ""
        by_language = {one.language: one for one in row.translations}
        cells = "".join(self._cell(by_language.get(language)) for language in targets)
        remarks = "".join(f"<li>{escape(remark)}</li>" for remark in row.remarks)
        return (
            f'<tr class="entry {states}{found}" id="{escape(row.anchor)}">'
            f'<td class="number"><a href="#{_fragment(row.anchor)}">{row.number}</a></td>'
            f'<td><p class="role">{escape(row.message.context)}</p>{_said(row.message.text, row.source)}'
            f"{f'<ul>{remarks}</ul>' if remarks else ''}</td>{cells}</tr>"
        )

    def _cell(self, one: Translated | None) -> str:
        if one is None:
            return "<td></td>"
        parts = [f'<p class="state {one.state}">{self._words(STATE_TITLES[one.state])}</p>']
        if one.words:
            parts.append(_said(one.words, one.language))
        if one.previous is not None:
            made_for = self._words(Text("Made for these words:"))
            parts.append(f'<p class="made-for">{made_for} <q>{escape(one.previous)}</q></p>')
        if one.comment:
            parts.append(f'<p class="comment">{escape(one.comment)}</p>')
        return f'<td class="{one.state}">{"".join(parts)}{self._list(one.findings)}</td>'

    def _list(self, findings: Sequence[Finding]) -> str:
        items = "".join(
            f'<li class="{finding.severity}"><code>{escape(finding.code)}</code> '
            f"{self._words(finding.message)}</li>"
            for finding in findings
        )
        return f'<ul class="findings">{items}</ul>' if items else ""

    def _name(self, language: Language) -> str:
        return escape(language_name(language, self.languages[0]))


def _mark(one: Outline, row: Row, language: Language) -> str:
    """Return the outline of an entry on a picture, which leads to it."""
    sides = f"left:{one.left:.2f}%;top:{one.top:.2f}%;width:{one.width:.2f}%;height:{one.height:.2f}%"
    return (
        f'<a class="mark {_state(row, language)}" href="#{_fragment(row.anchor)}" style="{sides}">'
        f"<b>{row.number}</b></a>"
    )


def _state(row: Row, language: Language) -> str:
    """Return the class of an entry's outline: its state in a language, or none where it is the source."""
    return next((str(one.state) for one in row.translations if one.language == language), "source")


def _said(words: str, language: Language) -> str:
    tag = language_tag(language)
    return f'<p class="words" lang="{tag}" dir="{_direction(language)}">{escape(words)}</p>'


def _direction(language: Language) -> str:
    return "rtl" if is_right_to_left(language) else "ltr"


def _fragment(anchor: str) -> str:
    return escape(quote(anchor, safe="/"))


def _style() -> str:
    rules = "".join(
        f"body:has(#show-{name}:checked) :is(.entry:not(.is-{name}), .slide:not(:has(.is-{name})))"
        "{display:none}\n"
        for name in (*EntryState, "finding")
    )
    return (Path(__file__).parent / "review.css").read_text(encoding="utf-8") + rules
