"""The elements of HTML by what becomes of them, and those of Vue."""

from __future__ import annotations

VOID = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input"),
        *("link", "meta", "source", "track", "wbr"),
    )
)
INLINE = frozenset(
    (
        *(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "br",
            "button",
            "cite",
            "code",
            "del",
            "dfn",
            "em",
        ),
        *("font", "i", "input", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span"),
        *("strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
    )
)
BLOCKS = frozenset(
    (
        *(
            "address",
            "article",
            "aside",
            "audio",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
        ),
        *("dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
        *(
            "head",
            "header",
            "hgroup",
            "hr",
            "html",
            "iframe",
            "img",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "picture",
        ),
        *("pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "video"),
    )
)
OPAQUE = frozenset(["script", "style", "svg", "canvas", "math", "object", "noscript", "title"])
HELD = frozenset(("template", "textarea", "slot", "caption", "colgroup"))
KNOWN = INLINE | BLOCKS | OPAQUE | VOID | HELD
OF_SLIDEV = frozenset(("arrow", "toc", "tweet", "youtube", "titles"))


def is_component(name: str) -> bool:
    """Tell whether a name can only be that of a component of Vue: `<v-click>`, `<Toc>`, `<carbon:edit>`."""
    return "-" in name or ":" in name or (name[0].isupper() and len(name) > 2 and any(map(str.islower, name)))
