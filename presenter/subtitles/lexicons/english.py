"""English, as far as breaking lines goes."""

from __future__ import annotations

from presenter.subtitles.lexicons.lexicon import INTERNATIONAL_UNITS, Lexicon, words

_ARTICLES_AND_DETERMINERS = words("""
    a an the my your his her its our their every no another such which whose what
""")
_DEMONSTRATIVES_AND_QUANTITIES = words("""
    this that these those some any each all both either neither many most few several half
    one two three four five six seven eight nine ten eleven twelve twenty hundred thousand
""")
_PREPOSITIONS = words("""
    about above across after against along among around as at before behind below beneath beside between
    beyond by despite during except for from in inside into like near of off on onto over past per since
    than through throughout till to toward towards under until up upon via with within without
""")
_CONJUNCTIONS = words("""
    and or but nor so yet if because although though while when where
    whenever wherever whoever however whether unless whereas
""")
_RELATIVES = words("that which what who whom whose where when why how")
_SUBJECTS = words("i you he she it we they there")
_AUXILIARIES = words("""
    am is are was were be been being have has had do does did will would shall should can could may might must
    not don't doesn't didn't won't wouldn't can't couldn't
    shouldn't isn't aren't wasn't weren't haven't hasn't hadn't
    i'm you're he's she's it's we're they're i've you've we've they've i'll you'll he'll she'll we'll
    they'll i'd you'd he'd she'd we'd they'd there's that's let's
""")
_DEGREES = words("very more most less least too quite rather almost only just even")

ENGLISH = Lexicon(
    abbreviations=words("""
        mr. mrs. ms. dr. prof. st. rev. hon. gen. col. capt. lt. sgt. sr. jr. messrs. mt.
        e.g. i.e. vs. cf. viz. ca. approx. al. dept. univ. assn. inc. ltd. u.s. u.k. u.n.
        jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
    """),
    titles=words("mr. mrs. ms. dr. prof. st. rev. hon. gen. col. capt. lt. sgt. messrs. mt."),
    before_numbers=words("no. nos. fig. figs. vol. p. pp. ch. sec. eq. art."),
    never_last=_ARTICLES_AND_DETERMINERS
    | _PREPOSITIONS
    | _CONJUNCTIONS
    | _RELATIVES
    | _SUBJECTS
    | _AUXILIARIES
    | _DEGREES
    | _DEMONSTRATIVES_AND_QUANTITIES,
    pronouns=_SUBJECTS | _DEMONSTRATIVES_AND_QUANTITIES,
    joining=words("and or but nor"),
    possessive="'s",
    clause_openers=_CONJUNCTIONS | _RELATIVES,
    phrase_openers=_PREPOSITIONS - words("of"),
    predicate_openers=_AUXILIARIES - words("not be been being"),
    tight_openers=words("of"),
    units=INTERNATIONAL_UNITS
    | words("""
        percent per-cent degrees second seconds minute minutes hour hours day days week weeks month months
        year years decade decades century centuries metre metres meter meters kilometre kilometres kilometer
        kilometers mile miles inch inches foot feet gram grams kilo kilos kilogram kilograms ton tons tonne
        tonnes litre litres liter liters watt watts kilowatts megawatts dollars euros pesos pounds cents
        hundred thousand million billion trillion times people pixels am pm a.m. p.m. o'clock
    """),
)
