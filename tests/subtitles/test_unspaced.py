"""Lines of languages that are written without spaces."""

from __future__ import annotations

from itertools import chain, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from uniseg.linebreak import line_break_boundaries

from presenter.i18n.language import Language
from presenter.subtitles.length import LONGEST_LINE, length
from presenter.subtitles.segmentation import segment
from presenter.subtitles.unspaced import phrases

JA, ZH, TH, KO = (Language(code) for code in ("ja", "zh_CN", "th", "ko"))
TEXTS = {
    JA: "今日はアーカイブの現状と、運用初年度に学んだこと、そしてまだ足りないものをお見せします。"
    "「これは多いですか？」いいえ、十分です。望遠鏡は40秒ごとに3.2ギガピクセルの画像を撮影します。",
    ZH: "今天我想向大家展示档案的现状，第一年的运行中我们学到了什么，以及还缺少什么。"
    "“这算多吗？”目前够用了。",
    TH: "วันนี้ผมอยากจะแสดงให้เห็นว่าคลังข้อมูลอยู่ที่ไหน เราได้เรียนรู้อะไรจากปีแรกของการดำเนินงาน และยังขาดอะไรอีก",
    KO: "오늘 저는 아카이브의 현황과 첫해 운영에서 배운 점, 그리고 아직 부족한 점을 보여 드리겠습니다.",
}


def lines_of(text, language):
    return list(chain.from_iterable(segment(text, language)))


def test_japanese_breaks_between_phrases():
    assert segment("今日は天気がとてもいいので、みんなで公園に行きました。", JA) == (
        ("今日は天気がとてもいいので、", "みんなで公園に行きました。"),
    )


@pytest.mark.parametrize("language", TEXTS)
class TestLanguages:
    def test_lines_have_room_for_all(self, language):
        cues = segment(TEXTS[language], language)
        assert all(len(cue) <= 2 for cue in cues)
        assert all(length(line) <= LONGEST_LINE for line in chain.from_iterable(cues))

    def test_nothing_is_lost(self, language):
        assert "".join(lines_of(TEXTS[language], language)).replace(" ", "") == TEXTS[language].replace(
            " ", ""
        )

    def test_no_line_begins_or_ends_with_what_belongs_to_its_neighbour(self, language):
        for upper, lower in pairwise(lines_of(TEXTS[language], language)):
            assert lower[0] not in "、。，」』”）ー々ぁっょャ？！的了ๆ"
            assert upper[-1] not in "「『“（เแโใไ"


def test_korean_keeps_its_words_whole():
    words = set(TEXTS[KO].split())
    assert {word for line in lines_of(TEXTS[KO], KO) for word in line.split()} == words


def test_a_sentence_of_chinese_begins_on_a_line_of_its_own():
    assert lines_of("这算多吗？目前够用了。", ZH) == ["这算多吗？", "目前够用了。"]


def test_numbers_and_latin_words_within_stay_whole():
    lines = lines_of(TEXTS[JA] + "SQuaREのデータセンターにはKubernetesのクラスターがあります。", JA)
    for whole in ("40秒", "3.2", "SQuaRE", "Kubernetes"):
        assert any(whole in line for line in lines), whole


def test_a_zero_width_space_is_a_place_to_break():
    text = "ថ្ងៃនេះខ្ញុំចង់បង្ហាញអ្នក\u200bនូវកន្លែងដែលបណ្ណសារឈរ"
    assert phrases(text, Language("km")) == ["ថ្ងៃនេះខ្ញុំចង់បង្ហាញអ្នក\u200b", "នូវកន្លែងដែលបណ្ណសារឈរ"]


CHINESE_OR_JAPANESE = st.text(
    st.sampled_from("今日はアーカイブの現状ャっー々、。「」（）！？…天气很好的了，A3.5%・～"),
    min_size=1,
    max_size=30,
)


@given(CHINESE_OR_JAPANESE, st.sampled_from([JA, ZH]))
@settings(max_examples=200)
def test_lines_break_only_where_unicode_lets_them(text, language):
    """As in UAX 14; signs of money are left out, and curly quotation marks, which may be Latin ones to it."""
    allowed = set(line_break_boundaries(text))
    place = 0
    for phrase in phrases(text, language):
        place += len(phrase)
        assert place in allowed, (text, place)
