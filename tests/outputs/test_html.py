"""A file that needs nothing else, in which any text stays text."""

from __future__ import annotations

import base64
import hashlib
import random
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QGuiApplication, QImage

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.outputs.export import export
from presenter.outputs.export_request import ExportRequest
from presenter.outputs.html import export_html
from presenter.outputs.web.store import smallest_picture
from presenter.qt.read_material import material_of

Edit = Callable[[str, str], None]

ENGLISH, SPANISH = Language("en"), Language("es")
VOID = {"meta", "br", "hr", "use", "path", "rect", "circle", "stop", "image", "line", "ellipse", "polyline"}


class Reader(HTMLParser):
    """Collect the elements of a document with their attributes and the text under each."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: list[tuple[tuple[str, ...], str]] = []
        self._path: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._path.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        while self._path and self._path.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        self.texts.append((tuple(self._path), data))

    def attributes(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]

    def words(self) -> str:
        return " ".join("".join(text for path, text in self.texts if "main" in path).split())


def read(document: str) -> Reader:
    reader = Reader()
    reader.feed(document)
    reader.close()
    return reader


def written(deck: Path, **options: object) -> str:
    target = deck.with_name("out.html")
    assert export(ExportRequest(deck=deck, to=target, **options)) == ()  # type: ignore[arg-type]
    return target.read_text(encoding="utf-8")


def test_every_slide_is_there_in_every_language_of_the_deck(deck: Path) -> None:
    page = read(written(deck))
    assert [section["id"] for section in page.attributes("section")] == [
        "good-morning",
        "the-dome-at-night",
        "end",
    ]
    drawings = [svg for svg in page.attributes("svg") if svg.get("class") == "page"]
    assert [(svg["lang"], svg["data-in"]) for svg in drawings] == [("en", "en"), ("es", "es")] * 3
    for phrase in ("Good morning", "Buenos días", "The second step.", "Hay 777 requisitos."):
        assert phrase in page.words()


def test_a_language_that_is_named_is_the_only_one(deck: Path) -> None:
    page = read(written(deck, language=SPANISH))
    assert page.attributes("html")[0]["lang"] == "es"
    assert not any("data-language" in button for button in page.attributes("button"))
    assert "Good morning" not in page.words()


def test_nothing_is_fetched_and_nothing_but_the_own_script_runs(deck: Path) -> None:
    document = written(deck)
    page = read(document)
    policy = next(meta["content"] for meta in page.attributes("meta") if "http-equiv" in meta)
    (script,) = (text for path, text in page.texts if path[-1:] == ("script",))
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy
    addresses = [
        (name, value)
        for tag, attributes in page.elements
        for name, value in attributes.items()
        if name in {"href", "src", "xlink:href"} and tag != "a"
    ]
    assert [address for address in addresses if not address[1].startswith(("#", "data:"))] == []
    assert all(target.startswith(("data:", "#")) for target in re.findall(r"url\(['\"]?([^)'\"]+)", document))


def test_every_reference_leads_somewhere(deck: Path) -> None:
    document = written(deck)
    page = read(document)
    known = {attributes["id"] for _, attributes in page.elements if "id" in attributes}
    used = {attributes["href"][1:] for tag, attributes in page.elements if tag == "use"}
    used |= set(re.findall(r"url\(#([^)]+)\)", document))
    assert used
    assert used <= known


def test_no_slide_can_take_the_name_of_a_part_of_the_page(deck: Path) -> None:
    page = read(written(deck))
    identifiers = [each["id"] for _, each in page.elements if "id" in each]
    slides = [section["id"] for section in page.attributes("section")]
    assert [identifier for identifier in identifiers if not identifier.startswith("svg:")] == slides


def test_links_lead_out_or_to_a_slide(deck: Path) -> None:
    links = read(written(deck, language=ENGLISH)).attributes("a")
    assert [link["href"] for link in links] == ["https://example.org/numbers", "#end"]
    assert links[0]["rel"] == "noopener noreferrer"


def test_a_link_to_a_slide_that_is_left_out_is_left_out(deck: Path) -> None:
    links = read(written(deck, language=ENGLISH, slides="1")).attributes("a")
    assert [link["href"] for link in links] == ["https://example.org/numbers"]


def test_the_page_can_be_listened_to(deck: Path) -> None:
    page = read(written(deck))
    roles = [(group.get("role"), group.get("aria-label")) for group in page.attributes("g")]
    assert ("img", "A dome on a hill") in roles
    assert ("img", "Una cúpula en una colina") in roles
    assert roles.count(("heading", None)) == 6
    assert ("columnheader", None) in roles
    assert ("table", None) in roles


def test_words_with_a_formula_are_heard_as_a_whole(deck: Path, edit: Edit) -> None:
    edit("There are 777 requirements.", "There are $N^2$ requirements.")
    target = deck.with_name("out.html")
    export(ExportRequest(deck=deck, to=target, language=ENGLISH))
    labels = {group.get("aria-label") for group in read(target.read_text("utf-8")).attributes("g")}
    assert "There are N^2 requirements." in labels


def test_a_word_that_is_divided_has_a_hyphen(deck: Path, edit: Edit) -> None:
    edit("# The dome at night", "# The dome at night\n\n" + "responsibility " * 30 + "{.hyphenate}")
    page = read(written(deck, language=ENGLISH))
    divided = [text for path, text in page.texts if path[-1:] == ("tspan",) and text.endswith("-")]
    assert divided
    # No browser paints a soft one, and a space would part what belongs together.
    assert not [text for _, text in page.texts if text.endswith("\N{SOFT HYPHEN} ")]
    assert "responsibility" in page.words().replace("\N{SOFT HYPHEN}", "")


def test_emoji_ask_for_no_other_font_than_the_one_that_comes_along(deck: Path, edit: Edit) -> None:
    edit("# The dome at night", "# The dome at night\n\nCoffee \N{HOT BEVERAGE}\N{VARIATION SELECTOR-16} now")
    html = written(deck, language=ENGLISH)
    page = read(html)
    drawn = [text for path, text in page.texts if path[-1:] == ("tspan",)]
    assert "\N{HOT BEVERAGE}" in "".join(drawn)
    assert "\N{VARIATION SELECTOR-16}" not in "".join(drawn)
    assert "font-variant-emoji: text" in html


def test_a_step_is_marked_so_that_it_can_wait(deck: Path) -> None:
    page = read(written(deck, language=ENGLISH))
    assert [section["data-steps"] for section in page.attributes("section")] == ["1", "0", "0"]
    assert [group["data-step"] for group in page.attributes("g") if "data-step" in group] == ["1"]


def test_what_stands_in_the_place_of_another_says_until_when(deck: Path, edit: Edit) -> None:
    edit("There are 777 requirements.", "```python {1|2|all}\na = 1\nb = 2\n```")
    page = read(written(deck, language=ENGLISH, slides="end"))
    stages = [
        (group.get("data-step"), group["data-until"])
        for group in page.attributes("g")
        if "data-until" in group
    ]
    assert stages == [(None, "1"), ("1", "2")]


def test_notes_and_what_is_said_are_there_only_if_asked_for(deck: Path, edit: Edit) -> None:
    edit("::: subtitles\n", "::: notes\nRemember the *coffee*.\n:::\n\n::: subtitles\n")
    without = written(deck)
    assert "Remember" not in without
    assert "Welcome to all." not in without
    target = deck.with_name("out.html")
    export(ExportRequest(deck=deck, to=target, notes=True, subtitles=(SPANISH,)))
    page = target.read_text(encoding="utf-8")
    assert "<p>Remember the <em>coffee</em>.</p>" in page
    assert "Les damos la bienvenida." in page


def test_what_is_said_in_another_language_is_marked_and_says_so_to_a_screen_reader(
    deck: Path, edit: Edit
) -> None:
    edit("Welcome to all.", "Welcome to each of you.")
    target = deck.with_name("out.html")
    export(ExportRequest(deck=deck, to=target, subtitles=(SPANISH,)))
    assert '<p lang="en">[EN] Welcome to each of you.</p>' in target.read_text(encoding="utf-8")


def test_what_is_said_from_right_to_left_is_read_from_there(deck: Path, edit: Edit) -> None:
    edit("translations: [es]", "translations: [he]")
    catalog = deck.parent / "translations" / "he" / "LC_MESSAGES" / "talk.po"
    catalog.parent.mkdir(parents=True)
    head = 'msgid ""\nmsgstr "Language: he\\n"\n'
    words = f'{head}\nmsgctxt "cue"\nmsgid "Welcome to all."\nmsgstr "ברוכים הבאים."\n'
    catalog.write_text(words, encoding="utf-8")
    target = deck.with_name("out.html")
    export(ExportRequest(deck=deck, to=target, subtitles=(Language("he"),)))
    page = target.read_text(encoding="utf-8")
    assert '<p lang="he" dir="rtl">ברוכים הבאים.</p>' in page
    assert '<p lang="en">[EN] Here is the second step.</p>' in page


def test_the_fonts_that_the_words_need_are_within(deck: Path) -> None:
    faces = re.findall(r"@font-face\{font-family:'([^']+)';font-weight:(\d+)", written(deck))
    assert ("Atkinson Hyperlegible Next", "600") in faces
    assert len(faces) == len(set(faces))
    assert not any("Mono" in family for family, _ in faces)


def test_a_picture_in_both_languages_is_written_once(deck: Path, edit: Edit) -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(deck.parent / "dome.png"))
    edit("dome.svg", "dome.png")
    assert len(re.findall(r"<image ", written(deck))) == 1


def test_a_photograph_is_written_as_jpeg_and_what_is_see_through_as_it_is(qapp: QGuiApplication) -> None:
    pixels = bytearray(random.Random(1).randbytes(4 * 120 * 90))
    pixels[3::4] = b"\xff" * (120 * 90)
    noise = QImage(bytes(pixels), 120, 90, QImage.Format.Format_ARGB32).copy()
    assert smallest_picture(png(noise))[0] == "image/jpeg"
    noise.setPixelColor(5, 5, QColor(0, 0, 0, 90))
    assert smallest_picture(png(noise)) == ("image/png", png(noise))


def png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


HOSTILE = st.one_of(
    st.sampled_from(
        [
            "</script><img src=x onerror=alert(1)>",
            "</text></svg><script>alert(1)</script>",
            "]]><!--",
            '" onload="alert(1)',
            "<style>*{display:none}</style>",
            "&lt;b&gt; &amp; &#60;",
            "' onfocus='alert(1)",
            "[x](javascript:alert(1))",
        ]
    ),
    st.text(max_size=40),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=HOSTILE, body=HOSTILE, note=HOSTILE)
def test_whatever_a_deck_says_stays_text(
    title: str, body: str, note: str, qapp: QGuiApplication, tmp_path: Path
) -> None:
    deck = parse(f"# {title}\n\n{body}\n\n- `{body}`\n\n::: notes\n{note}\n:::\n", tmp_path / "talk.md")
    target = tmp_path / "talk.html"
    material = material_of(deck, Catalogs(ENGLISH))
    export_html(material, target, deck.slides, (ENGLISH,), lambda text, language: str(text), notes=True)
    page = read(target.read_text(encoding="utf-8"))
    assert len(page.attributes("script")) == 1
    assert len(page.attributes("style")) == 1
    assert page.attributes("img") == []
    handlers = [name for _, attributes in page.elements for name in attributes if name.startswith("on")]
    assert handlers == []
    assert not any(link["href"].lower().startswith("javascript:") for link in page.attributes("a"))
