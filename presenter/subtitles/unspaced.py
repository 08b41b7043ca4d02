"""Where lines may end in scripts that write no spaces between words.

Chinese, Japanese and Thai part between phrases, which BudouX finds with a model that comes with it; never
before or after what UAX 14 (and kinsoku, the Japanese rules) keeps with its neighbour. Lao, Khmer and
Burmese part at the spaces between their clauses and at a zero-width space.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Protocol

from presenter.i18n.language import Language, fallback_chain
from presenter.subtitles.length import graphemes

# Thai and Lao, Burmese, Khmer, then Chinese and Japanese and what is written as wide as they are.
_WITH_SPACES_BETWEEN_CLAUSES = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"))
_WITHOUT_SPACES = (
    *(("\u200b", "\u200b"), ("\u2e80", "\u30ff"), ("\u31f0", "\u31ff"), ("\u3400", "\u4dbf")),
    *(("\u4e00", "\ua4cf"), ("\uf900", "\ufaff"), ("\uff00", "\uff9f"), ("\U00020000", "\U0003ffff")),
)
_FIRST = "\u0e00"
_KANA = re.compile("[\u3040-\u30ff]")
_THAI = re.compile("[\u0e00-\u0e7f]")
_TRADITIONAL = frozenset({"zh_Hant", "zh_TW", "zh_HK", "zh_MO"})

# UAX 14's NS and CJ, and the marks of EX, IS and SY that Python's categories do not tell apart.
_NEVER_FIRST = frozenset(
    "ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ々〻ゝゞヽヾ"
    "、。，．：；？！!?.,:;)]}…‥・｡､･ｰﾞﾟ゛゜〜～％%‰℃°¢￠ๆฯๅ๏"
)
_NEVER_LAST = frozenset("([{“‘«¿¡$£¥￥＄￡#＃№เแโใไ")
_POSTFIXES = frozenset("%％‰℃°¢￠")
_OPENING, _CLOSING = frozenset({"Ps", "Pi"}), frozenset({"Pe", "Pf"})
# After these a line ends well, whatever stands behind them.
_PAUSES = frozenset("、。，．：；？！」』）】〉》〕…｡､､\u3000\u200b")
_SENTENCE_END = re.compile(r"[。！？｡!?…．។။]+[」』）】〉》〕”’\")]*[\u3000\u200b]*$")
_AFTER_SENTENCE = re.compile(
    r"(?<=[。！？｡])(?![。！？｡」』）】〉》〕”’\s])|(?<=[。！？｡][」』）】〉》〕”’])(?!\s)"
)
# Chinese words that lean on the one before them.
_LEANING = ("的", "了", "着", "著", "过", "過", "吗", "嗎", "呢", "吧", "们", "們", "地", "得", "之")
# Thai words that lean on the one after them: and, or, of, in, that, with, but, for, will, not, give.
_HOLDING = ("และ", "หรือ", "ของ", "ใน", "ที่", "ว่า", "กับ", "แต่", "เพื่อ", "จะ", "ไม่", "ให้", "การ", "ความ", "จาก")


class _Parser(Protocol):
    def parse(self, sentence: str, /) -> list[str]: ...


def is_unspaced(word: str) -> bool:
    """Tell whether lines may end within what stands between two spaces."""
    return max(word, default="") >= _FIRST and any(map(_is_unspaced, word))


def phrases(word: str, language: Language) -> list[str]:
    """Return the pieces between which a line may end, of what stands between two spaces."""
    pieces = [word] if (parser := _parser_for(word, language)) is None else parser.parse(word)
    found = [""]
    for piece in _parted_at_pauses(pieces):
        if found[-1] and not _may_part(found[-1], piece, word):
            found[-1] += piece
        else:
            found.append(piece)
    return [piece for piece in found if piece]


def ends_unspaced_sentence(piece: str) -> bool:
    """Tell whether a piece, which no space follows, ends a sentence."""
    return _SENTENCE_END.search(piece) is not None


def unspaced_sentences(text: str) -> list[str]:
    """Return the sentences of a text that has no space between them."""
    return [text] if text.isascii() else [part for part in _AFTER_SENTENCE.split(text) if part]


def joined(*texts: str) -> str:
    """Return texts as one, with a space between two of them unless both are written without spaces."""
    whole = ""
    for text in texts:
        is_tight = whole and text and _is_tight(whole[-1]) and _is_tight(text[0])
        whole += text if is_tight or not whole or not text else f" {text}"
    return whole


def parts_clauses_by_spaces(char: str) -> bool:
    """Tell whether a character is of a script that has spaces between its clauses and nowhere else."""
    return char >= _FIRST and any(first <= char <= last for first, last in _WITH_SPACES_BETWEEN_CLAUSES)


def _has_han(word: str) -> bool:
    return any("\u3400" <= char <= "\u9fff" or char >= "\U00020000" for char in word)


def _is_tight(char: str) -> bool:
    return char in "”’" or any(first <= char <= last for first, last in _WITHOUT_SPACES)


def _is_unspaced(char: str) -> bool:
    if char < _FIRST:
        return False
    return parts_clauses_by_spaces(char) or any(first <= char <= last for first, last in _WITHOUT_SPACES)


def may_be_cut(before: str, after: str) -> bool:
    """Tell whether a piece too long for a line may be cut between two characters."""
    return not (
        after[0] in _NEVER_FIRST
        or before[-1] in _NEVER_LAST
        or unicodedata.category(after[0]) in _CLOSING
        or unicodedata.category(before[-1]) in _OPENING
    )


def _parted_at_pauses(pieces: list[str]) -> Iterator[str]:
    """Yield the pieces, parted where one goes on behind a pause."""
    for piece in pieces:
        begin = 0
        for place in range(1, len(piece)):
            if piece[place - 1] in _PAUSES:
                yield piece[begin:place]
                begin = place
        yield piece[begin:]


def _may_part(before: str, after: str, word: str) -> bool:
    if not may_be_cut(before, after) or after in _LEANING or before.endswith(_HOLDING):
        return False
    if before[-1] in _PAUSES:
        return True
    if before[-1] in _POSTFIXES and after[1:2].isdigit():
        return False  # UAX 14, LB25: "%（3"
    if not (_is_unspaced(before[-1]) or _is_unspaced(after[0])):
        return False  # within a Latin word or a number
    if before[-1].isdigit() and not _KANA.match(after[0]):
        return False  # a number and its unit or counter
    return len(graphemes(before[-1] + after[0])) == 2 and not word.startswith("http")


def _parser_for(word: str, language: Language) -> _Parser | None:
    chain = fallback_chain(language)
    if _THAI.search(word):
        return _parser("th")
    if _KANA.search(word) or ("ja" in chain and _has_han(word)):
        return _parser("ja")
    if _has_han(word):
        return _parser("zh-hant" if _TRADITIONAL.intersection(chain) else "zh-hans")
    return None


@lru_cache(maxsize=4)
def _parser(name: str) -> _Parser:
    from budoux import (  # few talks need its models
        load_default_japanese_parser,
        load_default_simplified_chinese_parser,
        load_default_thai_parser,
        load_default_traditional_chinese_parser,
    )

    load = {
        "ja": load_default_japanese_parser,
        "th": load_default_thai_parser,
        "zh-hans": load_default_simplified_chinese_parser,
        "zh-hant": load_default_traditional_chinese_parser,
    }[name]
    parser: _Parser = load()
    return parser
