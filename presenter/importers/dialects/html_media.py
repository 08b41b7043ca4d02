"""Pictures, videos and sounds of HTML as a deck names them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from presenter.importers.dialects.html_tree import Element

_LENGTH = re.compile(r"\d{1,4}(?:\.\d+)?(?:px|%|em|rem|vw|vh|cm|mm|in|pt)?")
_SWITCHES = ("autoplay", "loop", "muted", "controls")
_WATCH = "https://www.youtube.com/watch?v="
_PLAIN = re.compile(r"[\[\]\n]")


def picture_markdown(element: Element, caption: str = "", step: str = "") -> str:
    """Return `<img>` as a picture; one without a source is nothing."""
    source = element.attributes.get("src") or element.attributes.get("data-src", "")
    if not source:
        return ""
    attributes = [f".{step[1:]}" if step.startswith(".") else step] if step else []
    for name in ("width", "height"):
        value = element.style(name) or element.style(f"max-{name}") or element.attributes.get(name, "")
        if _LENGTH.fullmatch(value.strip()):
            attributes.append(f'{name}="{value.strip()}"')
    title = caption or html.unescape(element.attributes.get("title", ""))
    return written_picture(html.unescape(element.attributes.get("alt", "")), source, title, attributes)


def written_picture(alt: str, source: str, title: str = "", attributes: Iterable[str] = ()) -> str:
    """Return a picture in Markdown."""
    alt = " ".join(_PLAIN.sub(" ", alt).split())
    path = f"<{source}>" if re.search(r"[()\s]", source) else source
    words = " ".join(title.replace('"', "”").split())
    behind = " ".join(attributes)
    return (
        f"![{alt}]({path}{f' {chr(34)}{words}{chr(34)}' if words else ''}){f'{{{behind}}}' if behind else ''}"
    )


def medium_markdown(element: Element) -> str:
    """Return `<video>` or `<audio>` as a video or a sound; nothing where it has no source."""
    sources = [element, *(child for child in element.elements() if child.name == "source")]
    names = (each.attributes.get("src") or each.attributes.get("data-src", "") for each in sources)
    source = next((name for name in names if name), "")
    if not source:
        return ""
    attributes = [name for name in _SWITCHES if name in element.attributes]
    if "data-autoplay" in element.attributes and "autoplay" not in attributes:
        attributes.append("autoplay")
    title = element.attributes.get("title", "")
    return written_picture(title, source, attributes=attributes)


def link_of(element: Element) -> str:
    """Return a link to what a component would have shown of the web, or nothing."""
    attributes = element.attributes
    if element.name.lower() == "youtube" and attributes.get("id"):
        address = f"{_WATCH}{attributes['id']}"
        return f"[{address}]({address})"
    source = attributes.get("src") or attributes.get("url") or attributes.get("to", "")
    return f"[{source}](<{source}>)" if source.startswith(("https://", "http://")) else ""
