"""What a block needs to know to be set: theme, language, scale and where its words come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from presenter.dataclass import dataclass, replace
from presenter.deck.block_base import BlockBase
from presenter.deck.blocks import Alignment, Code
from presenter.deck.code_words import code_in
from presenter.deck.deck import Slide
from presenter.deck.inline import parse_inline
from presenter.deck.message import Lookup, Message, Words
from presenter.deck.run import Run
from presenter.i18n.language import Language, is_right_to_left
from presenter.typeset.kept_texts import KeptTexts
from presenter.typeset.picture_store import Pictures
from presenter.typeset.program_words import ProgramWords
from presenter.typeset.surroundings import Surroundings
from presenter.typeset.text_style import TextStyle
from presenter.typeset.theme import Palette, Theme, Tone


class TextRole(StrEnum):
    """What a text is to its slide; each has a size in the theme."""

    DISPLAY = "display"
    SECTION = "section"
    TITLE = "title"
    SUBTITLE = "subtitle"
    HEADING = "heading"
    BODY = "body"
    TABLE = "table"
    CODE = "code"
    SMALL = "small"
    CAPTION = "caption"
    FOOTER = "footer"


# Words as large as a poster's, in a weight of their own.
POSTERS = frozenset({TextRole.DISPLAY, TextRole.SECTION})
HEADINGS = frozenset({TextRole.DISPLAY, TextRole.SECTION, TextRole.TITLE, TextRole.HEADING})
# Words that stand alone, where a last line of one word would be seen.
BALANCED = frozenset({TextRole.SUBTITLE, TextRole.CAPTION})
# Running text, whose words may be divided if the author asks for it.
DIVIDED = frozenset({TextRole.BODY, TextRole.SMALL, TextRole.CAPTION})
LEAST_TITLE = 0.74
LONGEST_TEXT = 10_000

# Features whose glyphs no character stands for: in a PDF their text is copied as something else.
COPYABLE = ("-liga", "-tnum")


@dataclass(frozen=True, slots=True)
class Setting:
    """All that blocks of one slide share; frozen, so a nested block gets a changed copy.

    `text_scale` and `picture_scale` shrink a full slide; `factor` is the size of a
    nested or small text against the one around it; `ink` colours it otherwise. On a
    page that will be `mirrored`, lines begin at the right, whatever their language.
    `hang` is the share of a list's indent that stands in the margin, where there is one. On `trial` a slide
    is set at its smallest legible size alone, only to learn whether it has room there. Texts are `kept` where
    the slide will be set again with few other words. `surroundings` say which slides links lead to.
    """

    theme: Theme
    palette: Palette
    slide: Slide
    language: Language
    lookup: Lookup
    pictures: Pictures
    program: ProgramWords = field(default_factory=ProgramWords)
    text_scale: float = 1.0
    picture_scale: float = 1.0
    for_pdf: bool = False
    footnotes: Mapping[str, int] = field(default_factory=dict)
    factor: float = 1.0
    ink: str = ""
    alignment: Alignment = Alignment.NONE
    depth: int = 0
    room: float = 900.0
    tone: Tone = Tone.LIGHT
    mirrored: bool = False
    hyphenate: bool = False
    hang: float = 0.0
    trial: bool = False
    kept: KeptTexts | None = None
    surroundings: Surroundings | None = None

    def words(self, message: Message) -> Words:
        """Return the words of a message in the language that is being set."""
        return self.lookup(message, self.language)

    def runs(self, message: Message) -> tuple[Run, ...]:
        """Return the words of a message in the language that is being set, with their marks."""
        return runs_of(self.words(message))

    def code(self, block: Code) -> Code:
        """Return code with its words in the language that is being set."""
        if not block.words:
            return block
        return replace(block, text=code_in(block, lambda message: self.words(message).text), words=())

    def shows(self, block: BlockBase) -> bool:
        """Tell whether a block written for a language, or for all, is for the one that is being set."""
        return block.is_for(self.language)

    def size(self, role: TextRole) -> float:
        """Return the size of a text in logical units, shrunk as the slide needs."""
        sizes = self.theme.sizes
        if role is TextRole.HEADING:
            return sizes.body * 1.12 * self.text_scale * self.factor
        size = float(getattr(sizes, role.value))
        if role in HEADINGS:
            return size * min(1.0, max(self.text_scale, min(LEAST_TITLE, self.text_scale * 1.25)))
        return size * self.text_scale * self.factor

    @property
    def em(self) -> float:
        """Return the size of the body's text in logical units."""
        return self.size(TextRole.BODY)

    def style(self, role: TextRole) -> TextStyle:
        """Return how a text of this role is set."""
        fonts, palette = self.theme.fonts, self.palette
        heading = role in HEADINGS
        bold = fonts.display_weight if role in POSTERS else fonts.heading_weight
        return TextStyle(
            family=fonts.code if role is TextRole.CODE else fonts.heading if heading else fonts.text,
            size=self.size(role),
            colour=self.ink or (palette.heading if heading else palette.ink),
            weight=round(bold) if heading else 400,
            line=self.theme.sizes.heading_line if heading else self.theme.sizes.line,
            alignment=self.alignment,
            balanced=heading or role in BALANCED,
            features=COPYABLE if self.for_pdf else (),
            code_family=fonts.code,
            accent=palette.accent,
            panel=palette.panel,
            tracking=fonts.tracking if heading else 0.0,
            language=self.language,
            right_to_left=is_right_to_left(self.language),
            mirrored=self.mirrored and role is not TextRole.CODE,
            hanging=heading,
            hyphenate=self.hyphenate and role in DIVIDED,
        )

    def scaled(self, text_scale: float, picture_scale: float) -> Setting:
        """Return the same setting with its texts and pictures at these scales."""
        return replace(self, text_scale=text_scale, picture_scale=picture_scale)

    def smaller(self, factor: float) -> Setting:
        """Return the setting for text that is smaller than the text around it."""
        return replace(self, factor=self.factor * factor)

    def inked(self, colour: str) -> Setting:
        """Return the setting for text of another colour."""
        return self if colour == self.ink else replace(self, ink=colour)

    def aligned(self, alignment: Alignment) -> Setting:
        """Return the setting for text that is aligned otherwise."""
        return self if alignment is self.alignment else replace(self, alignment=alignment)


def runs_of(words: Words) -> tuple[Run, ...]:
    """Return words with their marks; of more than any slide could show, only the beginning."""
    return parse_inline(words.text[:LONGEST_TEXT])
