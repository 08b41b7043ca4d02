"""The manual as one file that needs nothing else, to be read in a browser or printed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from presenter.i18n.language import Language
from presenter.i18n.text import Text, Translate
from presenter.manual.manual import SCHEME, Page

_LINK = re.compile(rf'href="{SCHEME}:([a-z-]+)(?:#([a-z0-9-]+))?"')
_ID = re.compile(r'(<h[123]) id="([a-z0-9-]+)"')
_TITLE = Text("Presenter manual")
_CONTENTS = Text("Contents")

_STYLE = """
:root { color-scheme: light dark; }
body { font: 17px/1.55 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 2rem 1.2rem; }
h1 { margin-top: 4rem; line-height: 1.2; } h2 { margin-top: 2.4rem; } h3 { opacity: .75; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; }
pre { background: #8882; padding: .8rem 1rem; border-radius: .5rem; overflow-x: auto; }
kbd { background: #8883; border-radius: .3rem; padding: .1rem .4rem; font: inherit; font-weight: 600; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .35rem .8rem .35rem 0; }
tr { border-bottom: 1px solid #8884; }
blockquote { margin-inline: 1rem; opacity: .85; }
nav ul { columns: 2; padding-inline-start: 1.2rem; }
@media print { h1 { break-before: page; } h2, h3 { break-after: avoid; } pre, tr { break-inside: avoid; } }
"""


def manual_html(pages: Sequence[Page], language: Language, translate: Translate) -> str:
    """Return all pages as one document in HTML."""
    title = escape(_TITLE.render(translate))
    contents = "\n".join(f'<li><a href="#{page.id}">{escape(page.title)}</a></li>' for page in pages)
    chapters = "\n".join(f"<section>\n{_within(page)}\n</section>" for page in pages)
    return f"""<!doctype html>
<html lang="{language.replace("_", "-")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>{_STYLE}</style>
</head>
<body>
<nav aria-label="{escape(_CONTENTS.render(translate))}">
<ul>
{contents}
</ul>
</nav>
<main>
{chapters}
</main>
</body>
</html>
"""


def _within(page: Page) -> str:
    """Return a page whose headings and links are told from those of other pages."""

    def name(found: re.Match[str]) -> str:
        return f'{found[1]} id="{_place(page.id, found[2])}"'

    def lead(found: re.Match[str]) -> str:
        return f'href="#{_place(found[1], found[2] or found[1])}"'

    return _LINK.sub(lead, _ID.sub(name, page.html))


def _place(chapter: str, section: str) -> str:
    return chapter if section == chapter else f"{chapter}-{section}"
