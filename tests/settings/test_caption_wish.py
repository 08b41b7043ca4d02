"""Where live lines are to come from."""

import pytest

from presenter.i18n.language import Language
from presenter.settings.caption_wish import CaptionWish, parse_caption_wish

ES = Language("es")


@pytest.mark.parametrize(
    ("word", "wish"),
    [
        ("-", CaptionWish("-")),
        ("es=-", CaptionWish("-", ES)),
        ("es-MX=live.sock", CaptionWish("live.sock", Language("es_MX"))),
        ("/run/user/1000/es.sock", CaptionWish("/run/user/1000/es.sock")),
        ("es=/tmp/a=b", CaptionWish("/tmp/a=b", ES)),
        ("./a=b", CaptionWish("./a=b")),
    ],
)
def test_a_source_may_have_a_language_before_it(word, wish):
    assert parse_caption_wish(word) == wish


@pytest.mark.parametrize("word", [" ", "klingon=-", "es=", "es= ", "a\0b"])
def test_anything_else_is_refused(word):
    with pytest.raises(ValueError, match=word.partition("=")[0]):
        parse_caption_wish(word)
