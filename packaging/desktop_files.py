"""The files by which a Linux desktop knows the program, in each language that the interface speaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from babel import Locale
from changelog import CHANGELOG, released

from presenter.about import desktop_words
from presenter.about.identity import APPLICATION_ID, NAME
from presenter.catalogs.interface import SOURCE, InterfaceCatalogs
from presenter.i18n.language import Language
from presenter.i18n.text import Text

DECK_TYPE = "text/x-presenter-deck"
PDFPC_TYPE = "text/x-pdfpc"
GUI = f"{NAME}-gui"
CATEGORIES = ("Office", "Presentation")
# What the program opens, in the order of how much it is the program for it. Not text/markdown: few desktops
# have a program of their own for it, so that any README would be shown to an audience.
OPENS = (
    DECK_TYPE,
    PDFPC_TYPE,
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
    "application/vnd.ms-powerpoint.presentation.macroEnabled.12",
    "application/vnd.oasis.opendocument.presentation",
    "application/pdf",
)
_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_MIME = "http://www.freedesktop.org/standards/shared-mime-info"


def desktop_entry(interface: InterfaceCatalogs) -> str:
    """Return the desktop entry (Desktop Entry Specification 1.4, which Debian 12's validator knows)."""
    rows = [
        ("Type", "Application"),
        ("Version", "1.4"),
        ("Name", desktop_words.TITLE),
        *_in_each_language("GenericName", desktop_words.GENERIC_NAME, interface),
        *_in_each_language("Comment", desktop_words.SUMMARY, interface),
        *_keywords(interface),
        ("Exec", f"{GUI} %F"),
        ("TryExec", GUI),
        ("Icon", APPLICATION_ID),
        ("Terminal", "false"),
        ("Categories", "".join(f"{category};" for category in CATEGORIES)),
        ("MimeType", "".join(f"{kind};" for kind in OPENS)),
        ("StartupNotify", "true"),
        ("StartupWMClass", NAME),
        ("Actions", "".join(f"{_action(language)};" for language in _all(interface))),
    ]
    lines = ["[Desktop Entry]", *(f"{key}={value}" for key, value in rows)]
    for language in _all(interface):
        # On a machine of somebody else's, whose language is not the speaker's.
        own = Locale.parse(language).get_display_name() or language
        lines += ["", f"[Desktop Action {_action(language)}]", f"Name={own[:1].upper()}{own[1:]}"]
        lines += [f"Exec={GUI} start --ui-language {language}"]
    return "\n".join([*lines, ""])


def metainfo(interface: InterfaceCatalogs) -> bytes:
    """Return what software centres show of the program (AppStream 0.16)."""
    root = Element("component", type="desktop-application")
    _add(root, "id", APPLICATION_ID)
    _add(root, "metadata_license", "CC0-1.0")
    _add(root, "project_license", "MIT AND OFL-1.1")
    _add(root, "name", desktop_words.TITLE)
    _translated(root, "summary", desktop_words.SUMMARY, interface)
    developer = SubElement(root, "developer", id=APPLICATION_ID.rpartition(".")[0])
    _add(developer, "name", "The Presenter authors")
    _description(SubElement(root, "description"), interface)
    SubElement(root, "launchable", type="desktop-id").text = f"{APPLICATION_ID}.desktop"
    _add(root, "icon", APPLICATION_ID).set("type", "stock")
    categories = SubElement(root, "categories")
    for category in CATEGORIES:
        _add(categories, "category", category)
    _keywords_of_metainfo(SubElement(root, "keywords"), interface)
    provides = SubElement(root, "provides")
    for binary in (NAME, GUI):
        _add(provides, "binary", binary)
    for kind in OPENS:
        _add(provides, "mediatype", kind)
    languages = SubElement(root, "languages")
    for language in _all(interface):
        _add(languages, "lang", language)
    SubElement(root, "content_rating", type="oars-1.1")
    if versions := released(CHANGELOG.read_text(encoding="utf-8")):
        releases = SubElement(root, "releases")
        for version, date in versions:
            SubElement(releases, "release", version=version, date=date)
    return _rendered(root)


def mime_package(interface: InterfaceCatalogs) -> bytes:
    """Return the types of files that are the program's own or known to few others (shared-mime-info)."""
    ElementTree.register_namespace("", _MIME)
    root = Element(f"{{{_MIME}}}mime-info")
    deck = _mime_type(root, DECK_TYPE, desktop_words.DECK_TYPE, "*.deck.md", interface)
    SubElement(deck, f"{{{_MIME}}}sub-class-of", type="text/markdown")
    pdfpc = _mime_type(root, PDFPC_TYPE, desktop_words.PDFPC_TYPE, "*.pdfpc", interface)
    SubElement(pdfpc, f"{{{_MIME}}}sub-class-of", type="text/plain")
    return _rendered(root)


def _in_each_language(key: str, text: Text, interface: InterfaceCatalogs) -> Iterator[tuple[str, str]]:
    yield key, _said(text, SOURCE, interface)
    for language, words in _translations(text, interface):
        yield f"{key}[{language}]", words


def _keywords(interface: InterfaceCatalogs) -> Iterator[tuple[str, str]]:
    words = desktop_words.KEYWORDS
    yield "Keywords", "".join(f"{_said(word, SOURCE, interface)};" for word in words)
    for language in _others(interface):
        yield f"Keywords[{language}]", "".join(f"{_said(word, language, interface)};" for word in words)


def _translations(text: Text, interface: InterfaceCatalogs) -> Iterator[tuple[Language, str]]:
    """Return a message in each language that has other words for it than English."""
    for language in _others(interface):
        if (words := _said(text, language, interface)) != _said(text, SOURCE, interface):
            yield language, words


def _action(language: Language) -> str:
    return f"start-{language.replace('_', '-')}"


def _all(interface: InterfaceCatalogs) -> tuple[Language, ...]:
    return (SOURCE, *_others(interface))


def _others(interface: InterfaceCatalogs) -> tuple[Language, ...]:
    return tuple(language for language in interface.languages if language != SOURCE)


def _said(text: Text, language: Language, interface: InterfaceCatalogs) -> str:
    """Return the words of a message, those of the summary without the full stop that no store wants."""
    words = text.render(interface.translate_to(language))
    return words.removesuffix(".") if text == desktop_words.SUMMARY else words


def _add(parent: Element, name: str, words: str) -> Element:
    element = SubElement(parent, name)
    element.text = words
    return element


def _translated(parent: Element, name: str, text: Text, interface: InterfaceCatalogs) -> None:
    _add(parent, name, _said(text, SOURCE, interface))
    for language, words in _translations(text, interface):
        _add(parent, name, words).set(_XML_LANGUAGE, language)


def _description(parent: Element, interface: InterfaceCatalogs) -> None:
    for paragraph in desktop_words.PARAGRAPHS:
        _translated(parent, "p", paragraph, interface)
    features = SubElement(parent, "ul")
    for feature in desktop_words.FEATURES:
        _translated(features, "li", feature, interface)


def _keywords_of_metainfo(parent: Element, interface: InterfaceCatalogs) -> None:
    for word in desktop_words.KEYWORDS:
        _translated(parent, "keyword", word, interface)


def _mime_type(root: Element, kind: str, text: Text, glob: str, interface: InterfaceCatalogs) -> Element:
    element = SubElement(root, f"{{{_MIME}}}mime-type", type=kind)
    _translated(element, f"{{{_MIME}}}comment", text, interface)
    SubElement(element, f"{{{_MIME}}}glob", pattern=glob)
    SubElement(element, f"{{{_MIME}}}generic-icon", name="x-office-presentation")
    return element


def _rendered(root: Element) -> bytes:
    ElementTree.indent(root)
    rendered: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return rendered + b"\n"


def write_desktop_files(share: Path, interface: InterfaceCatalogs) -> None:
    """Write them where a system looks for them below its folder `share`."""
    files: Sequence[tuple[str, bytes]] = (
        (f"applications/{APPLICATION_ID}.desktop", desktop_entry(interface).encode("utf-8")),
        (f"metainfo/{APPLICATION_ID}.metainfo.xml", metainfo(interface)),
        (f"mime/packages/{APPLICATION_ID}.xml", mime_package(interface)),
    )
    for name, content in files:
        path = share / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
