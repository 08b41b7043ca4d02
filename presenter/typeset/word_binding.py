"""Words that no line may part: a number and its unit, “Fig. 3”, initials and the surname.

After the SI Brochure, 5.4.3 (a number and its unit), and what proofreaders mark in English and Spanish.
"""

from __future__ import annotations

import re

from presenter.i18n.language import Language

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
WORD_JOINER = "\N{WORD JOINER}"
UNITS = (
    "km|cm|mm|µm|nm|m|kg|mg|g|t|ms|µs|ns|s|min|h|d|[kMGT]?Hz|[kMGTPE]i?B|[kMG]?bit|[kMGT]?W|[kM]?V|mA|A|K|MJ|J|px|pt|Mpx|"
    "dB|lm|lx|Pa|mol|ha|deg|mag|arcsec|fps|USD|EUR|CLP"
)
NUMBERED = (
    "[Ff]igs?|[Ff]igures?|[Ff]iguras?|[Tt]ables?|[Tt]ablas?|[Ss]ec|[Ss]ections?|[Ss]ecci[oó]n|[Cc]h|[Cc]hapters?|"
    "[Cc]ap|[Cc]ap[ií]tulos?|[Ee]q|[Ee]qs|[Ee]c|[Nn]os?|[Nn]úm|[Nn]\\.º|n\\.\\s?o|[Pp]|[Pp]p|[Pp]ágs?|[Pp]áginas?|[Pp]ages?|"
    "[Vv]ol|[Aa]rt|[Vv]ersion|[Vv]ersión|[Ss]lides?|[Dd]iapositiva|[Ss]teps?|[Pp]aso"
)
TITLES = "Dra?|Mrs?|Ms|Prof|Profa|Sra?|St|Sta|D|Ing|Lic"
BOUND = re.compile(
    r"(?<=\S) (?=[·–—] )"
    rf"|(?<=\d) (?=(?:[%‰°€$£¥]|(?:{UNITS})(?!\w)))"
    r"|(?<=\d) (?=\d{3}(?!\d))"
    r"|[§¶€$£¥№] (?=\d)"
    rf"|(?<!\w)(?:{NUMBERED})\.? (?=\d)"
    rf"|(?<!\w)(?:{TITLES})\. (?=[^\W\d_])"
    r"|(?<!\w)[^\W\d_a-zà-ÿ]\. (?=[^\W\d_a-zà-ÿ])"
    r"|(?<!\w)EE\. (?=UU\.)"
)
RANGE = re.compile(r"(?<=\d)–(?=\d)")
# A word of one letter looks forgotten at the end of a line; a long word after it would leave a hole.
LONE = {
    "es": re.compile(r"(?<![\w’'.])[yoeuaYOEUA] (?=\w{1,11}(?!\w))"),
    "en": re.compile(r"(?<![\w’'.])[aAI] (?=\w{1,11}(?!\w))"),
}


def bound(text: str, language: Language) -> str:
    """Return a text with no-break spaces where no line may end, and no break within a range of numbers."""
    if " " in text:
        text = BOUND.sub(_joined, text)
        lone = LONE.get(language.partition("_")[0])
        text = text if lone is None else lone.sub(_joined, text)
    return RANGE.sub(f"–{WORD_JOINER}", text)


def _joined(found: re.Match[str]) -> str:
    return found[0].replace(" ", NO_BREAK_SPACE)
