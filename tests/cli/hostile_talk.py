"""A folder with a deck that tries everything which a deck must not do, and what is to be said of each."""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

NOWHERE = "http://127.0.0.1:9"
FETCHED = "unsafe-path"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'
RECTANGLE = '<rect width="9" height="9"/>'

# By the id of its slide: what stands on it, and the code of what is said of it.
PATHS: Mapping[str, tuple[str, str]] = {
    "absolute": ("![a]({outside}/secret.png)", FETCHED),
    "above": ("![a](../outside/secret.png)", FETCHED),
    "escaped": ("![a](%2e%2e/outside/secret.png)", FETCHED),
    "link": ("![a](link.png)", FETCHED),
    "folder-link": ("![a](folder/secret.png)", FETCHED),
    "share": (r"![a](\\\\server\\share\\a.png)", FETCHED),
    "share-with-slashes": ("![a](//server/share/a.png)", FETCHED),
    "drive": (r"![a](C:\\a.png)", FETCHED),
    "home": ("![a](~/a.png)", FETCHED),
    "file-address": ("![a](file://{outside}/secret.png)", FETCHED),
    "web-address": ("![a]({nowhere}/a.png)", FETCHED),
    "data-address": ("![a](data:image/png;base64,AAAA)", FETCHED),
    "device": ("![a](/dev/zero)", FETCHED),
    "link-to-device": ("![a](zero.png)", FETCHED),
    "windows-device": ("![a](nul.png)", FETCHED),
    "process": ("![a](/proc/self/environ)", FETCHED),
    "pipe": ("![a](pipe.png)", FETCHED),
    "video": ("![a]({nowhere}/a.mp4)", FETCHED),
    "poster": ("![a](posed.mp4){{poster=../outside/secret.png}}", FETCHED),
    "script": ("<script>alert(1)</script>", "raw-html"),
    "style": ("<style>@import url({nowhere}/a.css)</style>", "raw-html"),
    "frame": ('<iframe src="{nowhere}/"></iframe>', "raw-html"),
    "handler": ('<img src=x onerror="alert(1)">', "raw-html"),
    "script-link": ("[a](javascript:alert(1))", "unsafe-link"),
    "file-link": ("[a](file://{outside}/secret.po)", "unsafe-link"),
    "list-of-files": ("![a](list.mp4)", "unplayable-media"),
    "joined-files": ("![a](joined.mp4)", "unplayable-media"),
    "session": ("![a](session.mp4)", "unplayable-media"),
    "manifest": ("![a](manifest.mp4)", "unplayable-media"),
    "many-pixels": ("![a](wide.png)", "picture-too-large"),
    "pdf-bomb": ("![a](bomb.pdf)", "picture-too-large"),
}
SETTINGS: Mapping[str, tuple[str, str]] = {
    "background": ("background: ../outside/secret.png", FETCHED),
    "web-background": ("background: {{picture: '{nowhere}/a.png'}}", FETCHED),
    "linked-theme": ("theme: linked", FETCHED),
    "theme-pipe": ("theme: pipe", FETCHED),
    "theme-above": ("theme: ../../outside/secret", "unknown-theme"),
    "alias": ("class: *a", "yaml-alias"),
    "bomb": ("class: [&a [x, x], &b [*a, *a]]", "yaml-alias"),
    "object": ("class: !!python/object/apply:os.system [id]", "yaml-tag"),
    "binary": ("class: !!binary aGk=", "yaml-tag"),
}
DRAWINGS: Mapping[str, str] = {
    "svg-file": f'{SVG}<image href="file://{{outside}}/secret.png" width="9" height="9"/></svg>',
    "svg-above": f'{SVG}<image xlink:href="../outside/secret.png" width="9" height="9"/></svg>',
    "svg-web": f'{SVG}<image xlink:href="{{nowhere}}/a.png" width="9" height="9"/></svg>',
    "svg-use": f'{SVG}<use xlink:href="{{nowhere}}/a.svg#a"/></svg>',
    "svg-style": f"{SVG}<style>@import url({{nowhere}}/a.css);</style>{RECTANGLE}</svg>",
    "svg-sheet": f'<?xml-stylesheet href="{{nowhere}}/a.css"?>{SVG}{RECTANGLE}</svg>',
    "svg-script": f"{SVG}<script>alert(1)</script>{RECTANGLE}</svg>",
    "svg-handler": f'{SVG}<g onload="alert(1)">{RECTANGLE}</g></svg>',
    "svg-html": f"{SVG}<foreignObject><p>a</p></foreignObject>{RECTANGLE}</svg>",
    "svg-type": f'<!DOCTYPE svg SYSTEM "{{nowhere}}/a.dtd">{SVG}{RECTANGLE}</svg>',
    "svg-entity": f'<!DOCTYPE svg [<!ENTITY a SYSTEM "file://{{outside}}/secret.po">]>{SVG}<text>&a;</text></svg>',
    "svg-bomb": "<!DOCTYPE svg [<!ENTITY a '{lol}'>{entities}]>" + f"{SVG}<text>&j;</text></svg>",
}
EXPECTED: Mapping[str, str] = {
    **{name: code for name, (_, code) in (*PATHS.items(), *SETTINGS.items())},
    **dict.fromkeys(DRAWINGS, "unsafe-picture"),
}


def write_hostile_talk(root: Path) -> Path:
    """Write the deck into the folder `talk`, and what it is not to read beside that; return the deck."""
    talk, outside = root / "talk", root / "outside"
    catalogs = talk / "translations" / "es" / "LC_MESSAGES"
    for folder in (talk / "themes" / "fonts", catalogs, outside):
        folder.mkdir(parents=True)
    words = {"outside": outside, "nowhere": NOWHERE, "lol": "ha" * 9, "entities": "".join(_entities())}
    _write_outside(outside)
    _write_links(talk, outside, catalogs)
    _write_clips(talk, outside)
    _write_bombs(talk)
    for name, source in DRAWINGS.items():
        (talk / f"{name}.svg").write_text(source.format_map(words), "utf-8")
    deck = talk / "talk.md"
    deck.write_text("\n\n".join(slide.format_map(words) for slide in _slides()) + "\n", "utf-8")
    return deck


def _slides() -> Iterator[str]:
    yield "---\ntitle: A talk\ntranslations: [es]\n---\n\n# A talk"
    for name, (source, _) in PATHS.items():
        yield f"---\n\n# Words {{{{#{name}}}}}\n\n{source}"
    for name in DRAWINGS:
        yield f"---\n\n# Words {{{{#{name}}}}}\n\n![a]({name}.svg)"
    for name, (setting, _) in SETTINGS.items():
        yield f"---\nlayout: default\n{setting}\n---\n\n# Words {{{{#{name}}}}}"


def _entities() -> Iterator[str]:
    for before, name in zip("abcdefghi", "bcdefghij", strict=True):
        yield f"<!ENTITY {name} '{f'&{before};' * 10}'>"


def _write_outside(outside: Path) -> None:
    (outside / "secret.png").write_bytes(png(1, 1, zlib.compress(bytes(4))))
    (outside / "secret.yaml").write_text("extends: paper\nsecret: word\n", "utf-8")
    (outside / "secret.po").write_text('msgid "secret\n', "utf-8")
    (outside / "secret.ttf").write_bytes(b"secret")


def _write_links(talk: Path, outside: Path, catalogs: Path) -> None:
    for link, target in {
        talk / "link.png": outside / "secret.png",
        talk / "folder": outside,
        talk / "zero.png": Path("/dev/zero"),
        talk / "list.jpg": outside / "secret.png",
        talk / "themes" / "linked.yaml": outside / "secret.yaml",
        talk / "themes" / "fonts" / "own.ttf": outside / "secret.ttf",
        talk / "translations" / "glossary.yaml": outside / "secret.yaml",
        catalogs / "talk.po": outside / "secret.po",
    }.items():
        link.symlink_to(target)
    os.mkfifo(talk / "pipe.png")
    os.mkfifo(talk / "themes" / "pipe.yaml")


def _write_clips(talk: Path, outside: Path) -> None:
    heard = f"{NOWHERE}/a.ts\n#EXTINF:5,\nfile://{outside}/secret.ts"
    for name, content in {
        "list": f"#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n{heard}\n#EXT-X-ENDLIST\n",
        "posed": "#EXTM3U\n",
        "joined": f"ffconcat version 1.0\nfile '{outside}/secret.png'\n",
        "session": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=a\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 9999 RTP/AVP 96\n",
        "manifest": f'<MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><BaseURL>{NOWHERE}/</BaseURL></MPD>\n',
    }.items():
        (talk / f"{name}.mp4").write_text(content, "utf-8")


def _write_bombs(talk: Path) -> None:
    """Write files of some hundred kilobytes that unfold into hundreds of megabytes."""
    packer = zlib.compressobj(9)
    folded = b"".join(packer.compress(bytes(1 << 20)) for _ in range(350)) + packer.flush()
    (talk / "wide.png").write_bytes(png(60_000, 60_000, folded))
    (talk / "bomb.pdf").write_bytes(_pdf(folded))


def png(width: int, height: int, pixels: bytes) -> bytes:
    """Return a PNG of pixels that are compressed already."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def _pdf(folded: bytes) -> bytes:
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(folded), folded),
    )
    written, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(b"%010d 00000 n \n" % len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"xref\n0 5\n0000000000 65535 f \n" + b"".join(places)
    return written + table + b"trailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(written)
