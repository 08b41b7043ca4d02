"""What a PDF says of itself to catalogues and search programs (ISO 16684-1, XMP)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from html import escape

from presenter import __version__
from presenter.deck.inline import plain_text
from presenter.deck.message import Message
from presenter.i18n.language import Language, language_tag
from presenter.qt.material import Material

CREATOR = f"Presenter {__version__}"

_PACKET = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmp:CreatorTool="{creator}" xmp:CreateDate="{date}" xmp:ModifyDate="{date}">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt>{titles}</rdf:Alt></dc:title>
<dc:language><rdf:Bag>{languages}</rdf:Bag></dc:language>
{author}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
"""


def title_in(material: Material, language: Language) -> str:
    """Return the deck's title in a language, else the name of its file."""
    title = material.deck.settings.title
    return _words(material, title, language) or material.deck.path.stem


def information(material: Material, language: Language) -> Mapping[str, str]:
    """Return the entries of the information dictionary, its title in a language."""
    author = _words(material, material.deck.settings.author, language)
    return {"/Creator": CREATOR, "/Title": title_in(material, language), "/Author": author}


def xmp_packet(material: Material, languages: Sequence[Language]) -> bytes:
    """Return the metadata of a PDF in these languages; the title is there in all of the deck's."""
    titles = [("x-default", title_in(material, languages[0]))]
    titles += [(language_tag(language), title_in(material, language)) for language in material.deck.languages]
    author = _words(material, material.deck.settings.author, languages[0])
    packet = _PACKET.format(
        creator=CREATOR,
        date=datetime.now(UTC).isoformat(timespec="seconds"),
        titles="".join(f'<rdf:li xml:lang="{code}">{escape(title)}</rdf:li>' for code, title in titles),
        languages="".join(f"<rdf:li>{language_tag(language)}</rdf:li>" for language in languages),
        author=f"<dc:creator><rdf:Seq><rdf:li>{escape(author)}</rdf:li></rdf:Seq></dc:creator>\n"
        if author
        else "",
    )
    return packet.encode()


def _words(material: Material, message: Message | None, language: Language) -> str:
    return plain_text(material.catalogs(message, language).text) if message is not None else ""
