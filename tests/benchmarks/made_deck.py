"""Made-up talks of any length to measure with, in English, with a Spanish catalog that lacks nothing.

Slides go round in sixes: a list in three steps, a table, a picture, code, two columns, a section; every one
has notes. The same number of slides gives the same files, so that figures of two days can be compared.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

KINDS = ("list", "table", "picture", "code", "columns", "section")
STEPS = 3  # of a list; every other slide has one
PICTURES = 12
SUBJECTS = (
    ("Data quality", "Calidad de los datos"),
    ("The catalogue", "El catálogo"),
    ("Retention", "Conservación"),
    ("Access", "Accesos"),
    ("Reporting", "Informes"),
    ("Training", "Formación"),
)
REGIONS = (("North", "Norte"), ("South", "Sur"), ("East", "Este"), ("West", "Oeste"), ("Coast", "Costa"))
HEAD = "---\ntitle: Autumn meeting\nlanguage: en\ntranslations: [es]\nduration: 45m\n---\n\n"
OPENING = ("Autumn meeting", "Reunión de otoño")
CODE = """```sql
-- the sources of level {number} that nobody answers for
SELECT s.name, COUNT(*) AS without_owner
FROM   load_log AS l JOIN sources AS s ON s.id = l.source_id
WHERE  s.owner IS NULL AND s.level <= {number}
GROUP  BY s.name
ORDER  BY 2 DESC LIMIT 10;
```"""

Messages = dict[tuple[str, str], str]


@dataclass(frozen=True)
class MadeDeck:
    """A deck on the disk, its Spanish catalog, and how many slides it has."""

    path: Path
    catalog: Path
    slides: int

    @classmethod
    def write(cls, folder: Path, slides: int) -> MadeDeck:
        """Write the deck, its pictures and its catalog into a folder."""
        messages: Messages = {("meta", OPENING[0]): OPENING[1]}
        pages = [page(number, messages) for number in range(1, slides + 1)]
        (folder / "pictures").mkdir(parents=True)
        for number in range(min(PICTURES, slides)):
            (folder / "pictures" / f"{number}.png").write_bytes(chart(number))
        deck = folder / "talk.md"
        deck.write_text(HEAD + "\n---\n\n".join(pages), encoding="utf-8")
        catalog = folder / "translations" / "es" / "LC_MESSAGES" / "talk.po"
        catalog.parent.mkdir(parents=True)
        catalog.write_text("".join(catalog_lines(messages)), encoding="utf-8")
        return cls(deck, catalog, slides)

    @staticmethod
    def steps(slide: int) -> int:
        """Return how many steps a slide has, the first being 1."""
        return STEPS if kind_of(slide) == "list" else 1


def kind_of(slide: int) -> str:
    """Return what is on a slide."""
    return "title" if slide == 1 else KINDS[(slide - 2) % len(KINDS)]


def page(number: int, messages: Messages) -> str:
    """Return the source of a slide and add what it says to the messages."""

    def say(role: str, english: str, spanish: str) -> str:
        messages[role, english] = spanish
        return english

    subject, tema = SUBJECTS[number // len(KINDS) % len(SUBJECTS)]
    heading = OPENING if number == 1 else (f"{subject} {number}", f"{tema} {number}")
    lines = ["# " + say("title", *heading), ""]
    match kind_of(number):
        case "title" | "section":
            lines += [say("body", f"Part {number} of what we do", f"Parte {number} de lo que hacemos")]
        case "list":
            checked = f"{60 + number % 37} of {100 + number % 23}"
            lines += ["- " + say("bullet", f"Where we stand with {number}", f"Dónde estamos con {number}")]
            nightly = f"{checked} sources are checked every night"
            lines += ["    - " + say("bullet", nightly, f"{checked} fuentes se revisan cada noche"), ". . ."]
            lines += ["- " + say("bullet", "What has changed since spring", "Qué ha cambiado"), ". . ."]
            lines += ["- " + say("bullet", "What we ask of **every** team", "Qué pedimos a **cada** equipo")]
        case "table":
            head = (("Region", "Región"), ("Sources", "Fuentes"), ("Checked", "Revisadas"), ("Days", "Días"))
            lines += ["| " + " | ".join(say("header", *words) for words in head) + " |", "| --- " * 4 + "|"]
            for row, region in enumerate(REGIONS):
                figures = (40 + (number * 7 + row * 11) % 50, 30 + (number + row) % 9, 1 + (number + row) % 6)
                lines += [f"| {say('cell', *region)} | " + " | ".join(map(str, figures)) + " |"]
        case "picture":
            alternative = say("alt", "Findings over a year", "Hallazgos durante un año")
            lines += [f"![{alternative}](pictures/{number % PICTURES}.png)"]
        case "code":
            lines += [CODE.format(number=number)]
        case _:
            lines += [":::: columns"]
            for word, palabra in (("Owners", "Responsables"), ("Readers", "Lectores")):
                lines += ["::: column", "## " + say("subtitle", word, palabra), ""]
                lines += ["- " + say("bullet", f"Met {number} times", f"Se reunieron {number} veces")]
                lines += ["- " + say("bullet", f"{word} help each other", f"{palabra} se ayudan"), ":::"]
            lines += ["::::"]
    note = (f"Slide {number}: say why it matters here.", f"Diapositiva {number}: decir por qué importa aquí.")
    return "\n".join([*lines, "", "::: notes", say("note", *note), ":::", ""])


def catalog_lines(messages: Messages) -> Iterator[str]:
    """Yield the lines of a Spanish catalog."""
    yield 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: es\\n"\n'
    for (role, english), spanish in messages.items():
        yield f'\nmsgctxt "{role}"\nmsgid "{english}"\nmsgstr "{spanish}"\n'


def chart(number: int, width: int = 1280, height: int = 720) -> bytes:
    """Return a PNG of sixteen columns before a sky; another number gives other columns."""
    broad = width // 16
    tops = [height - 60 - (number * 97 + column * 181) % (height - 120) for column in range(16)]
    rows = bytearray()
    for y in range(height):
        sky = bytes((215 - 60 * y // height, 225 - 40 * y // height, 240)) * broad
        rows += b"\0" + b"".join(bytes((30, 90, 150)) * broad if y > top else sky for top in tops)
    return png(bytes(rows), width, height)


def png(rows: bytes, width: int, height: int) -> bytes:
    """Return rows of RGB, each after the byte of its filter, as a PNG file."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(rows, 1))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + body + chunk(b"IEND", b"")
