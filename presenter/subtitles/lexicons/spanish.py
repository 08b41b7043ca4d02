"""Spanish, as far as breaking lines goes."""

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
    ser soy eres es somos sois son era eras éramos eran fue fueron será serán sería serían sea sean
    estoy estás está estamos estáis están estaba estaban estaré estará estarán esté estén
    puede pueden podemos puedo podrá podrán podría podrían podíamos podía podían pudo pudieron pueda puedan
    poder debe deben debemos debía debían debería deberían suele suelen solía solían quiso quieren queremos
    va van vamos voy iba iban íbamos
""")
_SHORT_FORMS = words("ej p.ej vs cf aprox")
_DEGREES = words("muy tan más menos casi sólo solo también tampoco bastante demasiado aún todavía")

_STARTERS = words("""
    el la los las lo un una unos unas este esta estos estas ese esa esos esas eso esto aquel aquella
    aquello mi mis tu tus su sus nuestro nuestra nuestros nuestras cada otro otra otros otras todo toda
    todos todas algo alguien alguno algunos algunas nada nadie ninguno ninguna ningún muchos muchas pocos
    varios ambos yo tú él ella ello nosotros ustedes usted ellos ellas me te se le les nos quien quién que
    qué cual cuál cuando cuándo donde dónde como cómo cuánto cuánta cuántos cuántas y e o u ni pero mas
    sino porque pues aunque mientras si según así a ante bajo con contra desde durante en entre hacia
    hasta para por sin sobre tras al no sí ya hoy ayer mañana ahora luego después entonces antes siempre
    nunca jamás también tampoco además solo sólo quizá quizás acaso aquí ahí allí allá bien bueno claro
    primero segundo tercero dos tres es son era eran fue fueron será hay había hubo está están estaba
    tiene tienen puede pueden gracias ojalá miren vean fíjense piensen recuerden hagan
""")

# What “de” and “del” are bound to, and “que”.
_BEFORE_OF = (
    *(
        "antes",
        "después",
        "cerca",
        "lejos",
        "dentro",
        "fuera",
        "detrás",
        "delante",
        "encima",
        "debajo",
        "final",
    ),
    *("alrededor", "través", "pesar", "lugar", "vez", "culpa", "parte", "resto", "mayoría", "acuerdo"),
)
_HAVE_TO = (
    *("tengo", "tienes", "tiene", "tenemos", "tienen", "tenía", "teníamos", "tenían", "tuve", "tuvo"),
    *("tuvimos", "tuvieron", "tendrá", "tendrán", "tendremos", "hay", "había", "habrá", "hubo", "así"),
)
_MONTHS = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "setiembre"),
    *("octubre", "noviembre", "diciembre", "ene", "febr", "feb", "mzo", "abr", "may", "jun", "jul", "ago"),
    *("sept", "oct", "nov", "dic"),
)

SPANISH = Lexicon(
    abbreviations=words("""
        sr. sra. srta. sres. sras. srtas. dr. dra. dres. dras. D. dña. prof. profa. lic. licda. ing. arq. abg.
        gral. tte. cnel. Cap. cmdte. sgto. mons. rvdo. rvda. Fr. sto. sta. excmo. excma. ilmo. ilma. hno. hna.
        Fco. Fdo. Mª. Ma. Esp. Fís. Rev. Bol. Univ. Ayto. Avda. Av. C/. Ctra. Pl. Pza. Gta.
        ej. p.ej. v.gr. aprox. cf. cfr. vid. vs. ca. máx. mín.
        dpto. depto. admón. tfno.
    """),
    final=words("ud. uds. vd. vds."),
    before_numbers=words("""
        n.º n.o nº núm. núms. no. nos. fig. figs. vol. vols. t. p. pp. pág. págs. art. arts. cap. caps. edif.
        desp. ec. ecs. sec. secc. apdo. párr. s. ss. l. ll. vers. v. ed. tel. tels. ext. ap. esc. c.
    """),
    within_numbers=words("""
        al. h. km. cm. mm. kg. hab. min. seg. uu. ee.uu. a.m. p.m. lun. mié. jue. vie. sáb. dom.
        ene. febr. feb. mzo. abr. may. jun. jul. ago. sept. oct. nov. dic.
    """),
    compounds=phrases("""
        EE. UU., FF. AA., RR. HH., CC. OO., JJ. OO., DD. HH., S. A., S. L., D. C., D. F., a. m., p. m.,
        a. C., d. C., p. ej., v. gr., e. d., P. D., q. e., e. p., et al., op. cit., loc. cit., N. B., C. P.
    """),
    starters=_STARTERS,
    lettered=words("""
        plan grupo tipo punto opción clase vitamina hepatitis figura fig. tabla apéndice anexo sección
        paso parte sala edificio bloque equipo modelo serie versión letra planta puerta andén fase línea
        nivel lado
    """),
    small_names=SMALL_NAMES,
    names_with_marks=NAMES_WITH_MARKS,
    titles=words("""
        sr. sra. srta. sres. sras. dr. dra. dres. dras. d. dª. dña. don doña ud. uds. prof. profa. lic. ing.
        arq. gral. cnel. cap. sgto. mons. rvdo. fr. sto. sta. excmo. excma. ilmo. ilma. san santa santo
        ee. p. a. d.ª prof.ª m.ª fco.
    """),
    never_last=_ARTICLES_AND_DETERMINERS
    | _PREPOSITIONS
    | _CONJUNCTIONS
    | _RELATIVES
    | _CLITICS
    | _SUBJECTS
    | _AUXILIARIES
    | _DEGREES
    | _DEMONSTRATIVES_AND_QUANTITIES
    | _SHORT_FORMS,
    pronouns=_SUBJECTS | _DEMONSTRATIVES_AND_QUANTITIES,
    joining=words("y e ni o u pero que porque"),
    clause_openers=_CONJUNCTIONS | _RELATIVES,
    phrase_openers=_PREPOSITIONS - words("de") | words("al"),
    predicate_openers=_AUXILIARIES | words("no"),
    tight_openers=words("de del me te se le les nos lo"),
    units=INTERNATIONAL_UNITS
    | words("""
        grados segundo segundos minuto minutos hora horas día días semana semanas mes meses año años década
        décadas siglo siglos metro metros kilómetro kilómetros milla millas pulgada pulgadas gramo gramos kilo
        kilos kilogramo kilogramos tonelada toneladas litro litros vatio vatios kilovatios megavatios dólares
        euros pesos libras centavos céntimos cientos mil millón millones billón billones veces personas
        píxeles a.m. p.m. por
    """),
    bound=phrases(", ".join(f"{first} {of}" for first in _BEFORE_OF for of in ("de", "del")))
    | phrases(", ".join(f"{verb} que" for verb in _HAVE_TO))
    | phrases(", ".join(f"{month} de" for month in _MONTHS))
    | phrases("""
        junto a, junto al, frente a, frente al, debido a, debido al, respecto a,
        respecto al, empieza a, empezó a, empiezan a, empezar a, vuelve a, vuelven a, vuelvan a, volver a,
        volvió a, llega a, llegó a, dejó de, deja de, dejan de, dejar de, acaba de, acaban de, acabar de,
        trata de, tratan de, es decir, sin embargo, por ejemplo, tal vez, cada vez, depende de, dependen de,
        igual que, siempre que, a través, sobre todo, más o, o menos, a pesar, mismo que, además de,
        millón de, millones de, billones de, miles de, cientos de, docenas de,
        resulta ser, resultó ser, resultaron ser
    """),
    particles=words("von van der den le di da du dos bin ibn"),
    links=words("de del"),
    institutions=words("""
        universidad instituto departamento facultad escuela ministerio museo banco academia centro consejo
        laboratorio observatorio fundación agencia asociación sociedad comisión secretaría
    """),
    day_parts=phrases("de la"),
    relatives=_RELATIVES,
    articles=words("el la los las lo"),
    adverbs=words("antes cuando casi sólo solo también tampoco bastante demasiado aún todavía más menos ya"),
    adjectives=words("""
        gran grandes buen buena buenos buenas mal mala nuevo nueva nuevos nuevas viejo vieja viejos viejas
        pequeño pequeña pequeños pequeñas largo larga mejor mejores peor peores mayor mayores menor menores
        segundo segunda tercera último última últimos últimas próximo próxima próximos próximas propio propia
        propios propias verdadero verdadera medio media doble cierto cierta simple
    """),
    adjective_endings=(
        *("al", "ales", "oso", "osa", "osos", "osas", "ivo", "iva", "ivos", "ivas", "able", "ables", "ible"),
        *(
            "ibles",
            "ario",
            "aria",
            "arios",
            "arias",
            "ico",
            "ica",
            "icos",
            "icas",
            "ado",
            "ada",
            "ados",
            "adas",
        ),
        *(
            "ido",
            "ida",
            "idos",
            "idas",
            "ante",
            "antes",
            "ente",
            "entes",
            "eno",
            "ena",
            "enos",
            "enas",
            "ano",
            "anos",
        ),
    ),
    adjectives_follow=True,
)
