# SPDX-License-Identifier: GPL-3.0-or-later
"""Things of a film set in French, Spanish and German, in the forms that a sentence gives them; and what is none."""

import pytest
from test_languages import world

FRENCH = {
    "Il ouvre la bouteille avec un tire-bouchon.": ("prop:corkscrew", 1),
    "Deux tournevis et trois boulons roulent sur le sol.": ("prop:bolt", 3),
    "L'infirmière change la compresse et plie quatre couvertures.": ("prop:gauze", 1),
    "Six chaises pliantes sont alignées devant l'estrade.": ("dressing:folding-chair", 6),
    "Des hérissons fouillent les feuilles mortes.": ("animal:hedgehog", 3),
    "Un camion-citerne double une caravane.": ("vehicle:tanker", 1),
    "Elle range les petites cuillères dans le tiroir.": ("prop:spoon", 3),
    "Cinq crêpes fument sur une assiette.": ("prop:pancake", 5),
    "Le loup guette les deux chevreaux derrière la palissade.": ("dressing:fence", 1),
    "Il accroche son pardessus à la patère.": ("dressing:coat-hook", 1),
    "Trois tubas et une grosse caisse ouvrent la marche.": ("prop:tuba", 3),
    "Elle examine la bague à la loupe.": ("prop:magnifying-glass", 1),
    "Les trois chalutiers rentrent au port.": ("vehicle:trawler", 3),
    "Elle noue son peignoir et cherche ses lunettes de lecture.": ("wardrobe:reading-glasses", 1),
    "Il retourne le sablier et déplace un pion sur l'échiquier.": ("prop:hourglass", 1),
    "Deux roses rouges fanent dans un verre.": ("prop:rose", 2),
}
SPANISH = {
    "Abre la lata con un abrelatas.": ("prop:can-opener", 1),
    "Dos destornilladores y tres tuercas ruedan por el suelo.": ("prop:bolt", 3),
    "Seis sillas plegables esperan delante del escenario.": ("dressing:folding-chair", 6),
    "Unos erizos husmean bajo el seto.": ("animal:hedgehog", 3),
    "Un camión cisterna adelanta a una caravana.": ("vehicle:tanker", 1),
    "Cinco panqueques humean en el plato.": ("prop:pancake", 5),
    "Cuelga el sobretodo en el perchero.": ("wardrobe:overcoat", 1),
    "Examina el anillo con la lupa.": ("prop:magnifying-glass", 1),
    "Cuatro colmenas zumban detrás de la casa.": ("dressing:beehive", 4),
    "Dos remolcadores entran en el puerto.": ("vehicle:tugboat", 2),
    "Busca sus gafas de lectura en la mesilla.": ("wardrobe:reading-glasses", 1),
    "Tres globos y una piñata cuelgan del techo.": ("prop:toy-pinata", 1),
    "La abuela saca las agujas de tejer y dos ovillos.": ("prop:ball-of-yarn", 2),
    "Le vendan el brazo y le traen unas muletas.": ("prop:crutch", 3),
    "Pone un tomate, dos pepinos y un pimiento en la cesta.": ("prop:cucumber", 2),
    "Saca tres rosas del jarrón.": ("prop:rose", 3),
}
GERMAN = {
    "Er öffnet die Dose mit einem Dosenöffner.": ("prop:can-opener", 1),
    "Zwei Schraubenzieher und drei Bolzen rollen über den Boden.": ("prop:bolt", 3),
    "Vor der Bühne stehen sechs Klappstühle.": ("dressing:folding-chair", 6),
    "Im Laub rascheln drei Igel.": ("animal:hedgehog", 3),
    "Ein Tankwagen überholt einen Wohnwagen.": ("vehicle:tanker", 1),
    "Auf dem Teller dampfen fünf Pfannkuchen.": ("prop:pancake", 5),
    "Sie betrachtet den Ring durch die Lupe.": ("prop:magnifying-glass", 1),
    "Hinter dem Haus summen vier Bienenstöcke.": ("dressing:beehive", 4),
    "Zwei Gondeln gleiten vorbei.": ("vehicle:gondola", 2),
    "Er sucht seine Lesebrille auf dem Nachttisch.": ("wardrobe:reading-glasses", 1),
    "Die Großmutter nimmt zwei Stricknadeln aus dem Korb.": ("prop:knitting-needle", 2),
    "Drei bunte Girlanden hängen über der Tür.": ("greenery:garland", 3),
    "Er legt zwei Gurken und eine Paprika in den Korb.": ("prop:cucumber", 2),
    "Ein rostiges Kinderfahrrad lehnt an der Wand.": ("vehicle:bicycle-kinderfahrrad", 1),
    "Der Mechaniker greift nach dem Wagenheber.": ("prop:car-jack", 1),
    "Sie zündet sieben Teelichter an.": ("prop:candle", 7),
}
NONE = {
    "fr": [
        "Jean perd l'équilibre et tombe.",
        "Elle se brosse les dents, il se peigne.",
        "Il tente de fuir sans un mot.",
        "Le père aimant la serre contre lui.",
        "C'est le coup de foudre.",
        "Elle masque sa peur.",
        "Il parle tout bas, elle hausse les épaules.",
        "Un coup de vent, puis plus rien.",
        "Elle court car il pleut.",
        "Le jeune homme rougit jusqu'aux oreilles.",
        "Elle monte les marches quatre à quatre.",
    ],
    "es": [
        "Se llama Pedro y tiene hambre.",
        "Nota que alguien la sigue.",
        "Ella está lista para salir.",
        "Pesa demasiado para él.",
        "Se ducha y se viste deprisa.",
        "La luna de miel ha terminado.",
        "Rueda por el suelo y se levanta.",
        "Media hora después la agarra por la muñeca.",
        "Le duele la espalda y cojea.",
        "Entra con paso decidido, sin decir nada.",
        "Sube los escalones de dos en dos.",
    ],
    "de": [
        "Er stützt sich auf den Ellbogen und hält Abstand.",
        "Im Mondschein sieht man ihre Gesichtszüge.",
        "Sie kaut an den Fingernägeln.",
        "Hektisch läuft er über den Bahnsteig.",
        "Nach der Trauerfeier hat sie Urlaub.",
        "In diesen Momenten fühlt sie sich frei.",
        "Er gibt ihr ein Handzeichen.",
        "Sein Zustand ist ernst, sein Verstand klar.",
        "Schlanker als früher steht sie da.",
        "Heftiger Regen setzt ein.",
        "In Zeitlupe fällt sie in den Schlamm.",
        "Er hat Sommersprossen, seine Pupillen sind weit.",
        "Sie nimmt den Fahrstuhl, die Hand in der Manteltasche.",
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "ident", "count"),
    [
        (language, text, *told)
        for language, sentences in (("fr", FRENCH), ("es", SPANISH), ("de", GERMAN))
        for text, told in sentences.items()
    ],
)
def test_a_thing_is_what_it_says_it_is(language, text, ident, count):
    found = {e.id: e.count for e in world(language, text).scenes[0].elements}
    assert found.get(ident) == count, found


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, told in NONE.items() for text in told])
def test_no_thing_is_told_of(language, text):
    assert [e.id for e in world(language, text).scenes[0].elements] == []


@pytest.mark.parametrize(
    ("language", "text", "dress"),
    [
        ("fr", "Elle porte une robe rose.", "wardrobe:dress"),
        ("fr", "Il enfile un pull bleu.", "wardrobe:sweater"),
        ("es", "Lleva un vestido rosa.", "wardrobe:dress"),
    ],
)
def test_a_colour_is_no_flower_and_no_bruise(language, text, dress):
    assert [e.id for e in world(language, text).scenes[0].elements] == [dress]
