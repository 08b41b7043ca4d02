"""One slide: its settings and lines into blocks, notes and cues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from presenter.dataclass import dataclass
from presenter.deck.block_parser import read_blocks
from presenter.deck.blocks import Block, Footnote, Heading
from presenter.deck.cue_parser import read_cues
from presenter.deck.deck import Slide
from presenter.deck.footnotes import number_footnotes
from presenter.deck.inner_parts import highest_step
from presenter.deck.layouts import infer_layout
from presenter.deck.message import Message, Role
from presenter.deck.notes_parser import read_notes
from presenter.deck.picture_folder import PictureFolder
from presenter.deck.remarks import NO_REMARKS, Remarks
from presenter.deck.report import Report
from presenter.deck.slide_context import SlideContext, SlideRecord
from presenter.deck.slide_settings import SlideHead
from presenter.deck.slides_source import SlideSource
from presenter.deck.text_checks import check_text
from presenter.i18n.language import Language


@dataclass(frozen=True, slots=True)
class SlideParser:
    """Parse the slides of one deck; the first of its languages is its own."""

    report: Report
    folder: PictureFolder
    addresses: Mapping[str, str]
    languages: tuple[Language, ...]
    remarks: Remarks = NO_REMARKS

    def parse(self, source: SlideSource, head: SlideHead, identifier: str, index: int) -> Slide:
        """Return a slide, and report what is wrong with it."""
        own = self.languages[0]
        settings = replace(head.settings, language=None) if head.settings.language == own else head.settings
        context = SlideContext(
            report=self.report,
            folder=self.folder,
            addresses=self.addresses,
            languages=self.languages,
            read_blocks=read_blocks,
            check_text=check_text,
            slide=identifier,
            record=SlideRecord(),
            written_in=settings.language,
            remarks=self.remarks,
            is_kept=not settings.translate,
        )
        blocks = read_blocks(source.body, context)
        footnotes: tuple[Footnote, ...] = number_footnotes(blocks, context)
        blocks = (*blocks, *footnotes)
        steps = max((highest_step(block) for block in blocks), default=0)
        layout = head.layout or infer_layout(blocks, is_first=index == 0)
        return Slide(
            index=index,
            identifier=identifier,
            span=source.start.span(self.report.path),
            settings=replace(settings, layout=layout),
            title=_title(blocks),
            blocks=blocks,
            notes=read_notes(context.record.notes, steps),
            cues=read_cues(context.record.cues, steps),
            steps=steps,
        )


def _title(blocks: Sequence[Block]) -> Message | None:
    for block in blocks:
        if isinstance(block, Heading) and block.text.role is Role.TITLE:
            return block.text
    return None
