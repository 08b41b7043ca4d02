"""English, as far as breaking lines goes."""

from __future__ import annotations

from presenter.subtitles.lexicons.lexicon import (
    INTERNATIONAL_UNITS,
    NAMES_WITH_MARKS,
    SMALL_NAMES,
    Lexicon,
    phrases,
    words,
)

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
_SHORT_FORMS = words("e.g i.e vs cf viz approx ca")
_DEGREES = words("very more most less least too quite rather almost only just even")

_STARTERS = words("""
    a an the this that these those such each every all both some any many most few several none nobody
    nothing no not yes one two three four five half another other others i you he she it we they there
    here my your his her its our their mine ours who whom whose what which when where why how whatever
    whoever whenever and but or so yet nor for because although though while if unless until since once as
    than in on at by with from to of about after before between behind during over under through without
    within now then today tomorrow yesterday later soon again also still even only just perhaps maybe
    first second third next last finally meanwhile however therefore instead otherwise thus hence besides
    is are was were do does did don didn doesn isn aren wasn weren has have had can could should would let
    please thank thanks take look see ask think imagine remember note never always everybody everyone
    everything something somebody someone anyone anybody sometimes neither either
""")

ENGLISH = Lexicon(
    abbreviations=words("""
        mr. mrs. ms. mx. messrs. dr. drs. prof. Rev. Hon. Gen. gov. Sen. Rep. Pres. Col. Maj. capt. cmdr.
        lt. sgt. cpl. Pvt. adm. supt. Amb. Fr. Mts. Ft. Pt. e.g. i.e. viz. cf. cp. vs. v.s. ca. c. approx.
        esp. incl. excl. resp. a.k.a. dept. univ. assn. attn.
        Wm. Chas. Geo. Thos. Dra. Sra. Srta. Lic. Ing. Mme. Mlle.
    """),
    final=words("""
        sr. jr. St. Mt. Ave. Blvd. Rd. inc. ltd. co. corp. bros. llc. plc. ext.
        u.s. u.s.a. u.k. u.n. e.u. d.c. l.a. n.y. a.m. p.m. b.c. a.d. b.c.e. c.e. o.k. r.i.p. q.e.d.
        ph.d. m.d. m.a. b.a. b.sc. m.sc. d.phil. ft. lb. lbs. oz. hrs. hr. mins. secs. yrs. mph. sq.
        Ala. Ariz. Calif. Colo. Conn. Fla. Ill. Md. Mich. Minn. Nev. Pa. Tenn. Tex. Va. Wash. Wis.
        Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.
        Phys. Lett. Proc. Natl. Acad. Sci. Astron. Astrophys. Trans. Ann. Bull.
        Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. Sat. Sun.
    """),
    before_numbers=words("""
        no. nos. fig. figs. vol. vols. p. pp. ch. chap. sec. secs. sect. eq. eqs. art. para. paras. app.
        ext. tab. bldg. rm. apt. ver. v. op. ed. st. al. ll.
    """),
    within_numbers=words("h. hrs. mins. secs. min. mi. km."),
    compounds=phrases("et al., U. S., U. K., a. m., p. m., Ph. D., e. g., i. e., N. B."),
    starters=_STARTERS,
    lettered=words("""
        plan group type point option class vitamin hepatitis figure fig. table appendix section step part
        room building block team player side exhibit model series version grade letter platform gate phase
        line level
    """),
    small_names=SMALL_NAMES,
    names_with_marks=NAMES_WITH_MARKS,
    always_capital=words("I"),
    said=words("""
        said says say asked asks replied replies answered answers shouted shouts whispered whispers wrote
        writes cried cries added adds yelled muttered explained demanded wondered insisted called
        exclaimed
    """),
    titles=words("""
        mr. mrs. ms. mx. messrs. dr. drs. prof. st. rev. hon. gen. gov. sen. rep. pres. col. maj. capt.
        cmdr. lt. sgt. cpl. pvt. adm. mt. ft. dra. sra. srta. lic. ing. mme. mlle.
    """),
    never_last=_ARTICLES_AND_DETERMINERS
    | _PREPOSITIONS
    | _CONJUNCTIONS
    | _RELATIVES
    | _SUBJECTS
    | _AUXILIARIES
    | _DEGREES
    | _DEMONSTRATIVES_AND_QUANTITIES
    | _SHORT_FORMS,
    pronouns=words("you it") | _DEMONSTRATIVES_AND_QUANTITIES,
    joining=words("and or but nor"),
    possessive="'s",
    clause_openers=_CONJUNCTIONS | _RELATIVES,
    phrase_openers=_PREPOSITIONS - words("of"),
    predicate_openers=_AUXILIARIES - words("not be been being"),
    tight_openers=words("of i we they he she there"),
    units=INTERNATIONAL_UNITS
    | words("""
        percent per-cent degrees second seconds minute minutes hour hours day days week weeks month months
        year years decade decades century centuries metre metres meter meters kilometre kilometres kilometer
        kilometers mile miles inch inches foot feet gram grams kilo kilos kilogram kilograms ton tons tonne
        tonnes litre litres liter liters watt watts kilowatts megawatts dollars euros pesos pounds cents
        hundred thousand million billion trillion times people pixels am pm a.m. p.m. o'clock
    """),
    bound=phrases("""
        because of, out of, instead of, lot of, lots of, kind of, sort of, number of, couple of, plenty of,
        none of, part of, end of, front of, spite of, according to, due to, thanks to, next to, close to,
        going to, used to, able to, want to, wants to, wanted to, need to, needs to, needed to, ought to,
        tend to, tends to, try to, tries to, tried to, supposed to, depends on, depend on, depended on,
        look at, looks at, looked at, looking at, look for, wait for, waiting for, listen to, belongs to,
        consists of, made of, full of, aware of, sure of, such as, as well, of course, other than,
        show you, tell you, give you, ask you, thank you, help you, send you, teach you, offer you,
        remind you, promise you, rather than, no longer, each other, one another, not only, not even,
        at least, so far, to have, to do, millions of, thousands of, hundreds of,
        dozens of
    """),
    particles=words("von van der den de del la las los le di da du dos bin ibn"),
    links=words("of"),
    institutions=words("university institute department dept. school faculty ministry museum bank academy"),
    day_parts=phrases("in the"),
    articles=words("the"),
    left_behind=words(
        "about after against at by for from in into like near on over through to under upon with"
    ),
    relatives=_RELATIVES,
    adverbs=words(
        "about above across along around before behind below by down in off on out over through up"
    ),
    objects=words("me him us them back away together apart aside"),
    adjectives=words("""
        new old young big small large great little long short high low good bad better best worst first second
        third last next main whole same early late full hard easy deep wide light dark hot cold warm free
        red blue green black white grey gray yellow brown real wrong right left certain common single double
        entire main major minor simple strong weak heavy quick slow fast southern northern eastern western
    """),
    adjective_endings=("al", "ous", "ive", "ful", "less", "able", "ible", "ary", "ic", "ish", "ern"),
)
