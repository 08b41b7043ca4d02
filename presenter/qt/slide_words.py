"""What a slide says, for those who hear it."""

from __future__ import annotations

from collections.abc import Iterator

from presenter.deck.blocks import Heading
from presenter.deck.inline import plain_text
from presenter.deck.message import Message
from presenter.deck.messages import block_messages, stepped_messages
from presenter.qt.material import Material
from presenter.talk.state import TalkState


def slide_title(material: Material, state: TalkState) -> str:
    """Return the first heading of the slide in the language of the slides; empty where it has none."""
    slide = material.slide(state)
    headings = (block for block in slide.blocks if isinstance(block, Heading)) if slide else ()
    messages = (message for heading in headings for message in block_messages(heading))
    return next((_words(material, state, message) for message in messages), "")


def slide_words(material: Material, state: TalkState) -> str:
    """Return all the words of the slide that its step has revealed, a line for each block of text."""
    return "\n".join(_shown_words(material, state))


def _shown_words(material: Material, state: TalkState) -> Iterator[str]:
    slide = material.slide(state)
    for block in slide.blocks if slide else ():
        for step, message in stepped_messages(block):
            if step <= state.step and (words := _words(material, state, message)):
                yield words


def _words(material: Material, state: TalkState, message: Message) -> str:
    return plain_text(material.catalogs(message, state.channels.slides).text)
