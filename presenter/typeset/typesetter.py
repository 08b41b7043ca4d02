"""Slides of a deck into pages."""

from __future__ import annotations

from collections import OrderedDict
from copy import copy

from PySide6.QtCore import QSizeF

from presenter.dataclass import replace
from presenter.deck.blocks import Footnote
from presenter.deck.deck import Deck, Slide
from presenter.deck.message import Lookup
from presenter.errors import Finding
from presenter.i18n.language import Language, is_right_to_left
from presenter.typeset.backdrop_choice import choose_backdrop, palette_of, tone_of
from presenter.typeset.box import Box, Placed
from presenter.typeset.fonts import load_fonts
from presenter.typeset.kept_page import KeptPage, PageSources
from presenter.typeset.kept_texts import KeptTexts
from presenter.typeset.layouts.footer import lay_out_footer
from presenter.typeset.layouts.logo import lay_out_logo
from presenter.typeset.layouts.registry import layout_for
from presenter.typeset.layouts.sheet import Foot, Sheet
from presenter.typeset.left_out import empty_page
from presenter.typeset.legible_backdrop import legible_backdrop
from presenter.typeset.legible_slide import legible_slide
from presenter.typeset.mirror import mirrored
from presenter.typeset.overflow import OVERFLOW, cut_finding, overflows
from presenter.typeset.page import Page, findings_of
from presenter.typeset.page_slides import PageSlides
from presenter.typeset.picture_store import PictureStore
from presenter.typeset.program_words import ProgramWords
from presenter.typeset.proportions import proportioned
from presenter.typeset.remembered_pictures import RememberedPictures
from presenter.typeset.remembered_words import RememberedWords
from presenter.typeset.section_starts import SectionStarts
from presenter.typeset.setting import Setting
from presenter.typeset.surroundings import Surroundings
from presenter.typeset.theme import Theme
from presenter.typeset.theme_fonts import load_theme_fonts
from presenter.typeset.theme_loader import load_theme

HEIGHT = 900.0
MOST_PAGES = 24
FEWEST_PAGES = 4
MOST_BYTES = 16_000_000


class Typesetter:
    """Lay out the slides of a deck on demand, and keep the last pages.

    One thread at a time may ask for pages and paint them.
    """

    def __init__(self, deck: Deck, lookup: Lookup, theme: Theme) -> None:
        load_fonts()
        self._missing = load_theme_fonts(theme)
        self._deck = deck
        self._lookup = lookup
        self._theme = proportioned(theme, self.size.width())
        self._sections = SectionStarts(deck.slides)
        self._page_slides = PageSlides(deck)
        self._pictures = PictureStore()
        self._program = ProgramWords()
        self._kept: KeptTexts | None = None
        self._pages: OrderedDict[tuple[int, Language, bool], KeptPage] = OrderedDict()

    @property
    def size(self) -> QSizeF:
        """Return the size of every page in logical units."""
        across, down = self._deck.settings.aspect
        return QSizeF(HEIGHT * across / down, HEIGHT)

    @property
    def pictures(self) -> PictureStore:
        """Return where the pictures of the pages are kept."""
        return self._pictures

    def page(self, slide_index: int, language: Language, *, for_pdf: bool = False) -> Page:
        """Return the page of a slide, counted from 0; with `for_pdf`, text that can be copied."""
        key = (slide_index, language, for_pdf)
        if key not in self._pages:
            slide, sources = self._deck.slides[slide_index], self._sources(slide_index, self._lookup)
            page = self._lay_out(slide, language, sources, for_pdf=for_pdf)
            self._pages[key] = KeptPage.of(page, slide, sources)
            self._let_go()
        self._pages.move_to_end(key)
        return self._pages[key].page

    def keeps(self, slide_index: int, language: Language) -> bool:
        """Tell whether the page of a slide is laid out."""
        return (slide_index, language, False) in self._pages

    def with_lookup(self, lookup: Lookup) -> Typesetter:
        """Return a typesetter of the same deck with other words; pages on which none differ are kept.

        Pictures and theme are shared, so that one is as good as free to make for each key that is typed.
        """
        kept = ((key, kept) for key, kept in self._pages.items() if kept.has_words_of(lookup))
        other = copy(self)
        vars(other).update(_lookup=lookup, _pages=OrderedDict(kept), _kept=self._kept or KeptTexts())
        return other

    def with_deck(self, deck: Deck, lookup: Lookup, theme: Theme) -> Typesetter:
        """Return a typesetter of another reading of the deck; pages that would be the same are kept.

        Pictures are shared: their files are looked at whenever one is asked for.
        """
        other = Typesetter(deck, lookup, theme)
        if deck.settings != self._deck.settings or other._theme != self._theme:
            return other
        other._theme, other._pictures = self._theme, self._pictures
        kept = ((key, one) for key, one in self._pages.items() if other._would_make(key[0], one))
        other._pages.update(kept)
        return other

    def has_room(self, slide_index: int, language: Language, lookup: Lookup) -> bool:
        """Tell whether a slide has room for other words where it need be at the smallest legible size."""
        slide, sources = self._deck.slides[slide_index], self._sources(slide_index, lookup)
        page = self._lay_out(slide, language, sources, trial=True)
        return not any(finding.code == OVERFLOW for finding in page.findings)

    def setting(self, slide_index: int, language: Language, *, for_pdf: bool = False) -> Setting:
        """Return what a slide's blocks are set with, for what is set of it elsewhere than on its page."""
        slide = self._deck.slides[slide_index]
        theme, sources = self._theme_of(slide)[0], self._sources(slide_index, self._lookup)
        return self._setting(slide, theme, language, sources, for_pdf=for_pdf)

    @property
    def theme(self) -> Theme:
        """Return the theme of the deck; a slide may have another."""
        return self._theme

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return what is wrong with the fonts of the deck's theme."""
        return self._missing

    @property
    def kept_pages(self) -> int:
        """Return how many pages are kept."""
        return len(self._pages)

    def _let_go(self) -> None:
        while len(self._pages) > MOST_PAGES or (
            len(self._pages) > FEWEST_PAGES and self._bytes_held > MOST_BYTES
        ):
            self._pages.popitem(last=False)

    @property
    def _bytes_held(self) -> int:
        return sum(kept.bytes_held for kept in self._pages.values())

    def _sources(self, index: int, lookup: Lookup) -> PageSources:
        pictures = RememberedPictures(self._pictures)
        return PageSources(RememberedWords(lookup), pictures, self._surroundings(index))

    def _surroundings(self, index: int) -> Surroundings:
        return Surroundings(self._deck, self._sections, self._page_slides, index)

    def _would_make(self, index: int, kept: KeptPage) -> bool:
        """Tell whether a page of another reading would be made alike; themes of slides are read again."""
        slides = self._deck.slides
        return (
            index < len(slides)
            and kept.page.theme is self._theme
            and kept.is_page_of(slides[index], self._surroundings(index))
            and kept.has_words_of(self._lookup)
        )

    def _lay_out(
        self,
        slide: Slide,
        language: Language,
        sources: PageSources,
        *,
        for_pdf: bool = False,
        trial: bool = False,
    ) -> Page:
        """Return the page of a slide; where the program fails, an empty one: the talk goes on after it."""
        try:
            return self._arranged(slide, language, sources, for_pdf=for_pdf, trial=trial)
        except Exception as error:
            return empty_page(slide, self.size, self._theme, language, error)

    def _arranged(
        self, slide: Slide, language: Language, sources: PageSources, *, for_pdf: bool, trial: bool
    ) -> Page:
        theme, told = self._theme_of(slide)
        slide, left_out = legible_slide(slide)
        settings = tuple(
            replace(
                self._setting(slide, theme, one, sources, for_pdf=for_pdf),
                mirrored=is_right_to_left(language),
                trial=trial,
            )
            for one in self._languages(slide, language)
        )
        size = self.size
        sheet = Sheet(
            slide,
            self._deck.settings,
            settings,
            size.width(),
            size.height(),
            sources.surroundings,
        )
        lay_out = layout_for(slide.settings.layout, both_languages=len(settings) > 1)
        arrangement = lay_out(sheet)
        logo = lay_out_logo(sheet)
        content = (*arrangement.children, *logo)
        if arrangement.footer is not Foot.NONE and sheet.look.footer:
            content = (*content, *lay_out_footer(sheet, ruled=arrangement.footer is Foot.RULED, logo=logo))
        if is_right_to_left(language):
            content = tuple(mirrored(placed, self.size.width()) for placed in content)
        backdrop, behind = choose_backdrop(slide, sheet.setting)
        backdrop = replace(backdrop, mirrored=is_right_to_left(language))
        backdrop = legible_backdrop(
            backdrop,
            size,
            arrangement.over_picture,
            whole=arrangement.picture_whole,
            apart=arrangement.picture_apart,
        )
        return Page(
            self.size,
            theme,
            backdrop,
            content,
            (
                *told,
                *left_out,
                *behind,
                *arrangement.findings,
                *_cut(content, arrangement.findings, sheet),
                *findings_of(content),
            ),
        )

    def _setting(
        self, slide: Slide, theme: Theme, language: Language, sources: PageSources, *, for_pdf: bool
    ) -> Setting:
        return Setting(
            theme=theme,
            palette=palette_of(slide, theme),
            tone=tone_of(slide, theme),
            slide=slide,
            language=language,
            lookup=sources.words,
            kept=self._kept,
            pictures=sources.pictures,
            surroundings=sources.surroundings,
            hang=theme.spaces.hang,
            hyphenate=slide.settings.hyphenate or "hyphenate" in slide.settings.classes,
            program=self._program,
            for_pdf=for_pdf,
            footnotes={block.label: block.number for block in slide.blocks if isinstance(block, Footnote)},
        )

    def _languages(self, slide: Slide, language: Language) -> tuple[Language, ...]:
        """Return the languages that a slide shows: one, or that one and the deck's next."""
        others = [other for other in self._deck.languages if other != language]
        return (language, *others[:1]) if slide.settings.both_languages else (language,)

    def _theme_of(self, slide: Slide) -> tuple[Theme, tuple[Finding, ...]]:
        """Return the theme of a slide, and what is wrong with it if it is the slide's own."""
        name = slide.settings.theme
        if name is None or name == self._theme.name:
            return self._theme, ()
        theme = proportioned(load_theme(name, self._deck.path.parent, slide.span), self.size.width())
        told = (*theme.findings, *load_theme_fonts(theme))
        return theme, tuple(replace(finding, slide=slide.identifier) for finding in told)


def _cut(content: tuple[Placed, ...], told: tuple[Finding, ...], sheet: Sheet) -> tuple[Finding, ...]:
    """Return what is to be told of words beyond the edge of the slide, where nothing has been told yet."""
    size = QSizeF(sheet.width, sheet.height)
    known = {finding.language for finding in told}
    page = Box(width=size.width(), height=size.height(), children=content)
    return tuple(
        cut_finding(overflow, sheet.setting)
        for overflow in overflows(page, size, sheet.setting.language)
        if overflow.language not in known
    )
