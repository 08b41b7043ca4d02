"""What a slide's `background` says: a colour, several for a gradient, a picture, or all of it by name."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePosixPath

from presenter.deck.colours import COLOUR_NAMES
from presenter.deck.deck import Background, Fit
from presenter.deck.picture_folder import PictureFolder
from presenter.deck.value_reader import ValueReader
from presenter.deck.yaml_tree import YamlList, YamlMapping, YamlNode, YamlText
from presenter.errors import did_you_mean
from presenter.i18n.text import Text

_HEX = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_KEYS = dict.fromkeys(("picture", "fit", "dim", "colours", "colour", "angle"))


def read_background(node: YamlNode, values: ValueReader, folder: PictureFolder) -> Background | None:
    """Return the background that a value describes, or None where nothing of it can be used."""
    if isinstance(node, YamlMapping):
        return _from_mapping(node, values, folder)
    if isinstance(node, YamlText) and PurePosixPath(node.text).suffix and not node.text.startswith("#"):
        path = folder.find(node.text, node.span)
        return None if path is None else Background(picture=path)
    colours = _colours(node, values)
    return Background(colours=colours) if colours else None


def _from_mapping(mapping: YamlMapping, values: ValueReader, folder: PictureFolder) -> Background | None:
    background = Background()
    for name, node in values.entries(mapping, _KEYS):
        match name:
            case "picture":
                source = values.text(node)
                background = replace(background, picture=folder.find(source, node.span) if source else None)
            case "fit":
                background = replace(background, fit=values.choice(node, Fit) or background.fit)
            case "dim":
                background = replace(background, dim=values.number(node, 0, 1) or 0.0)
            case "angle":
                angle = values.number(node, -360, 360)
                background = replace(background, angle=background.angle if angle is None else angle)
            case _:
                background = replace(background, colours=_colours(node, values))
    return None if background.picture is None and not background.colours else background


def _colours(node: YamlNode, values: ValueReader) -> tuple[str, ...]:
    if isinstance(node, YamlText):
        items: tuple[YamlNode, ...] = (node,)
    elif isinstance(node, YamlList):
        items = node.items
    else:
        items = ()
        values.reject(node, Text("Write a colour, or a list of colours."))
    return tuple(item.text for item in items if isinstance(item, YamlText) and _is_colour(item, values))


def _is_colour(node: YamlText, values: ValueReader) -> bool:
    if _HEX.fullmatch(node.text) or node.text.lower() in COLOUR_NAMES:
        return True
    plain = Text('Write a colour as `"#1b2a41"`, between quotes, or by its name in CSS.')
    values.reject(node, did_you_mean(node.text, COLOUR_NAMES) or plain)
    return False
