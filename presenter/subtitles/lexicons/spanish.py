"""Spanish, as far as breaking lines goes."""

from __future__ import annotations

from presenter.subtitles.lexicons.lexicon import INTERNATIONAL_UNITS, Lexicon, words

_ARTICLES_AND_DETERMINERS = words("""
    el la los las lo un una unos unas al del mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro
    vuestra vuestros vuestras cada algún ningún cualquier mismo misma tal tales primer tercer cien
    qué cuál cuáles cuyo cuya cuyos cuyas cuánto cuánta cuántos cuántas
""")
_DEMONSTRATIVES_AND_QUANTITIES = words("""
    este esta estos estas ese esa esos esas aquel aquella aquellos aquellas todo toda todos todas otro otra
    otros otras uno ambos ambas muchos muchas pocos pocas varios varias alguna algunos algunas ninguna
    dos tres cuatro cinco seis siete ocho nueve diez once doce veinte mil
""")
_PREPOSITIONS = words("""
    a ante bajo con contra de desde durante en entre excepto hacia hasta mediante para por pro salvo según
    sin sobre tras vía
""")
_CONJUNCTIONS = words("""
    y e ni o u pero mas sino que si porque pues aunque mientras cuando donde como conque luego apenas
""")
_RELATIVES = words(
    "que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando como quién quiénes cómo dónde cuándo"
)
_CLITICS = words("me te se le les lo la los las nos os no ya")
_SUBJECTS = words("yo tú él ella usted ellos ellas ustedes")
_AUXILIARIES = words("""
    he has ha hemos habéis han había habías habíamos habían habrá habrán habría habrían haya hayan hay
    soy eres es somos sois son era eras éramos eran fue fueron será serán sería serían sea sean
    estoy estás está estamos estáis están estaba estaban estaré estará estarán esté estén
    puede pueden podemos puedo podrá podrán debe deben debemos va van vamos voy
""")
_DEGREES = words("muy tan más menos casi sólo solo también tampoco bastante demasiado aún todavía")

SPANISH = Lexicon(
    abbreviations=words("""
        sr. sra. srta. sres. sras. dr. dra. dres. dras. d. dª. dña. ud. uds. vd. vds. prof. profa. lic. ing.
        arq. gral. cnel. cap. sgto. mons. rvdo. fr. sto. sta. excmo. excma. ilmo. ilma.
        ee. uu. ej. p.ej. pág. págs. aprox. avda. av. c. cía. dpto. depto. tel. admón. vs. cf. al.
        ene. febr. mzo. abr. jun. jul. ago. sept. oct. nov. dic.
    """),
    titles=words("""
        sr. sra. srta. sres. sras. dr. dra. dres. dras. d. dª. dña. don doña ud. uds. prof. profa. lic. ing.
        arq. gral. cnel. cap. sgto. mons. rvdo. fr. sto. sta. excmo. excma. ilmo. ilma. san santa santo
        ee. p. a.
    """),
    before_numbers=words("n.º núm. núms. fig. figs. vol. p. pp. pág. págs. art. cap. ec. no."),
    never_last=_ARTICLES_AND_DETERMINERS
    | _PREPOSITIONS
    | _CONJUNCTIONS
    | _RELATIVES
    | _CLITICS
    | _SUBJECTS
    | _AUXILIARIES
    | _DEGREES
    | _DEMONSTRATIVES_AND_QUANTITIES,
    pronouns=_SUBJECTS | _DEMONSTRATIVES_AND_QUANTITIES,
    joining=words("y e ni o u pero que porque"),
    clause_openers=_CONJUNCTIONS | _RELATIVES,
    phrase_openers=_PREPOSITIONS - words("de") | words("al"),
    predicate_openers=_AUXILIARIES,
    tight_openers=words("de del"),
    units=INTERNATIONAL_UNITS
    | words("""
        grados segundo segundos minuto minutos hora horas día días semana semanas mes meses año años década
        décadas siglo siglos metro metros kilómetro kilómetros milla millas pulgada pulgadas gramo gramos kilo
        kilos kilogramo kilogramos tonelada toneladas litro litros vatio vatios kilovatios megavatios dólares
        euros pesos libras centavos céntimos cientos mil millón millones billón billones veces personas
        píxeles a.m. p.m. por
    """),
)
