# SPDX-License-Identifier: GPL-3.0-or-later
"""What people wear for what they are and where they go. Plain tables. Pure.

A costume maps fields of a ``FigureSpec`` to a value, or to a tuple of which one is drawn. ``men`` and ``women`` hold
what differs. A ``top_colour`` that is one string is a uniform's and no identity colour replaces it.
"""

import re

_DARK_SHOE = {"shoes": "shoe", "shoe_colour": ("#15161a", "#1d1a18")}
_WHITE, _BLACK = "#e6e3dc", "#222328"
_MAN_DARK = ("#23252d", "#2b2f3a", "#33343a", "#2c2a30")
_LIGHT = ("#c9a9a4", "#a9bccb", "#b9c4a4", "#d3c0a0", "#b7a8c4", "#c6b8a8", "#9fc0b6", "#d0a98f", "#c98f96", "#8fa9b8")
_FESTIVE_SUITS = ("#5c6470", "#3c4658", "#8b8272", "#4d5148", "#6d6f78", "#363a46", "#7a6f66")
_WORK = ("#5a6652", "#4e5a6b", "#6d5f4c", "#57524d")

FORMAL = {
    "shirt_colour": ("#eceae4", "#e2e6ea", "#e9dfd6"),
    "men": {"top": ("suit", "suit", "suit", "suit", "suit", "waistcoat"), "tie": True, "bottom": "trousers",
            "matched": True, "top_colour": _FESTIVE_SUITS, **_DARK_SHOE},
    "women": {"top": ("dress", "dress", "gown", "dress", "blouse"), "bottom": "skirt", "top_colour": _LIGHT,
              "shoes": "pump", "hat": ("", "", "", "", "sun"), "hat_colour": ("#e2dbc8", "#d8c49a", "#e6dcd8")},
}  # fmt: skip
MOURNING = {
    "top_colour": _BLACK, "bottom_colour": "#1f2025", "accent": "#17171b", "shirt_colour": "#d9d6cf",
    "men": {"top": ("suit", "coat"), "tie": True, "bottom": "trousers", **_DARK_SHOE},
    "women": {"top": ("dress", "coat", "gown"), "bottom": "skirt", "shoes": "pump"},
}  # fmt: skip
BUSINESS = {
    "men": {"top": ("suit", "suit", "blazer"), "tie": True, "bottom": "trousers", **_DARK_SHOE},
    "women": {"top": ("suit", "blazer", "blouse", "dress"), "bottom": ("skirt", "trousers"), "shoes": "pump"},
}
SPORT = {
    "top": ("tshirt", "tank", "tracksuit", "tshirt"), "bottom": ("shorts", "shorts", "leggings"), "shoes": "sneaker",
    "top_colour": ("#3c7a9c", "#b0563f", "#4f8a5a", "#8a4f8a", "#c0a03c", "#5b6470"), "hat": ("", "", "cap"),
    "glasses": False,
}  # fmt: skip
BEACH = {"top": ("tshirt", "tank", "shirt"), "bottom": "shorts", "shoes": "slipper", "hat": ("", "straw", "cap"),
         "women": {"top": ("tank", "dress", "tshirt")}}  # fmt: skip
WINTER = {"top": ("coat", "coat", "jacket"), "scarf": (True, False), "hat": ("beanie", "", "fedora", "beanie"),
          "gloves": (True, False), "shoes": "boot"}  # fmt: skip
WET = {"top": ("raincoat", "coat", "raincoat", "jacket"), "hat": ("", "", "cap"), "shoes": "boot"}

ROLES = {
    "police": {"top": "police", "top_colour": "#33476b", "bottom": "trousers", "bottom_colour": "#20283a",
               "accent": "#151a26", "hat": "police_cap", "hat_colour": "#26324c", "tie": True, **_DARK_SHOE},
    "detective": {"top": "coat", "bottom": "trousers", "men": {"tie": True}, **_DARK_SHOE},
    "nurse": {"top": "scrubs", "top_colour": "#5f9a9c", "bottom": "trousers", "matched": True, "shoes": "sneaker",
              "shoe_colour": "#c9ccd0"},
    "doctor": {"top": "lab_coat", "top_colour": "#e4e6e4", "bottom": "trousers", "shirt_colour": "#9fb4c6",
               "shoes": "shoe", "men": {"tie": True}},
    "scientist": {"top": "lab_coat", "top_colour": "#e4e6e4", "bottom": "trousers", "glasses": True},
    "patient": {"top": "smock", "top_colour": "#a9bfc6", "bottom": "none", "shoes": "slipper"},
    "waiter": {"top": "waistcoat", "top_colour": "#26272c", "bottom": "trousers", "bottom_colour": "#222328",
               "shirt_colour": _WHITE, "accent": "#1c1c20", "bow_tie": True, **_DARK_SHOE},
    "barista": {"top": "shirt", "bottom": "jeans", "apron": True, "apron_colour": "#3a3431", "shoes": "sneaker"},
    "bartender": {"top": "waistcoat", "bottom": "trousers", "bottom_colour": "#24252a", "shirt_colour": _WHITE,
                  "accent": "#1c1c20", **_DARK_SHOE},
    "soldier": {"top": "uniform", "top_colour": "#5d6145", "bottom": "trousers", "bottom_colour": "#54583f",
                "hat": "helmet", "hat_colour": "#4c5039", "shoes": "boot", "shoe_colour": "#2b2620"},
    "guard": {"top": "police", "top_colour": "#5a6470", "bottom": "trousers", "bottom_colour": "#2b3038",
              "hat": "police_cap", "hat_colour": "#2b3038", "shoes": "boot", "shoe_colour": "#1b1b1e",
              "accent": "#22252b"},
    "firefighter": {"top": "uniform", "top_colour": "#8a6f3c", "bottom": "trousers", "bottom_colour": "#7d6536",
                    "hat": "helmet", "hat_colour": "#b3392c", "shoes": "boot", "shoe_colour": "#1b1b1e"},
    "pilot": {"top": "tunic", "top_colour": "#29344d", "bottom": "trousers", "matched": True, "accent": "#c9a951",
              "hat": "police_cap", "hat_colour": "#29344d", **_DARK_SHOE},
    "train_conductor": {"top": "tunic", "top_colour": "#2c3a58", "bottom": "trousers", "matched": True,
                        "accent": "#b98f3c", "hat": "police_cap", "hat_colour": "#2c3a58", **_DARK_SHOE},
    "captain": {"top": "tunic", "top_colour": "#232c41", "bottom": "trousers", "matched": True, "accent": "#c9a951",
                "hat": "police_cap", "hat_colour": "#e2e0d8", **_DARK_SHOE},
    "chef": {"top": "chef", "top_colour": "#e6e5df", "bottom": "trousers", "bottom_colour": "#4a4d52",
             "hat": "chef_hat", "hat_colour": "#eceae4", "apron": True, "apron_colour": "#dad8d0"},
    "baker": {"top": "tshirt", "bottom": "trousers", "apron": True, "apron_colour": "#dad8d0"},
    "priest": {"top": "cassock", "top_colour": "#26262b", "bottom": "trousers", "shirt_colour": "#eceae4",
               "shoes": "shoe", "women": {"hat": "headscarf", "hat_colour": "#26262b"}},
    "site_worker": {"top": "hi_vis", "bottom": "jeans", "bottom_colour": "#3a4557", "hat": "hard_hat",
                    "hat_colour": "#d9b23a", "shoes": "boot", "shoe_colour": "#6a4b2c"},
    "worker": {"top": ("overalls", "shirt", "jacket"), "bottom": "jeans", "shoes": "boot", "shoe_colour": "#4a3a2c",
               "top_colour": _WORK, "hat": ("", "cap", "beanie")},
    "mechanic": {"top": "overalls", "shoes": "boot", "shoe_colour": "#2b2620", "hat": ("", "cap")},
    "farmer": {"top": "shirt", "checked": True, "bottom": "dungarees", "bottom_colour": ("#43587a", "#4d5340"),
               "hat": "straw", "hat_colour": "#dcc797", "shoes": "boot", "shoe_colour": "#5a4330",
               "women": {"bottom": ("dungarees", "jeans"), "hat": ("straw", "headscarf")}},
    "cowboy": {"top": "shirt", "bottom": "jeans", "hat": "cowboy", "hat_colour": "#8a6a48", "shoes": "boot",
               "shoe_colour": "#5a4330"},
    "fisherman": {"top": "sweater", "bottom": "trousers", "hat": "beanie", "hat_colour": "#2b3545", "shoes": "boot"},
    "sailor": {"top": "sweater", "bottom": "trousers", "hat": "beanie", "hat_colour": "#2b3545", "shoes": "boot"},
    "businessman": BUSINESS,
    "lawyer": {"men": {"top": "suit", "tie": True, "bottom": "trousers", "matched": True, **_DARK_SHOE},
               "women": {"top": "suit", "bottom": "skirt", "matched": True, "shoes": "pump"}},
    "teacher": {"men": {"top": ("blazer", "cardigan"), "tie": True}, "women": {"top": ("cardigan", "blouse")},
                "bottom": "trousers"},
    "reporter": {"top": ("jacket", "blazer", "coat"), "bottom": ("jeans", "trousers")},
    "shopkeeper": {"top": ("shirt", "blouse", "tshirt"), "bottom": ("trousers", "jeans"), "apron": True,
                   "apron_colour": ("#4c6a52", "#6b4a3c", "#3f4f63", "#8a8577"), "men": {"top": ("shirt", "tshirt")}},
    "villager": {"top": ("shirt", "cardigan", "sweater", "jacket"), "bottom": "trousers",
                 "hat": ("", "", "cap", "straw", ""), "shoes": ("boot", "shoe"), "men": {"checked": (True, False)},
                 "women": {"top": ("blouse", "dress", "cardigan"), "bottom": "skirt",
                           "hat": ("", "headscarf", "", "straw", "")}},
    "driver": {"top": "jacket", "bottom": ("jeans", "trousers"), "hat": ("", "cap")},
    "trucker": {"top": ("shirt", "jacket"), "checked": True, "bottom": "jeans", "hat": "cap", "shoes": "boot"},
    "chauffeur": {"top": "suit", "tie": True, "top_colour": "#24262d", "bottom": "trousers", "matched": True,
                  "hat": "police_cap", "hat_colour": "#1f2127", **_DARK_SHOE},
    "courier": {"top": ("jacket", "hoodie", "jacket"), "bottom": "jeans", "shoes": "sneaker"},
    "cyclist": {"top": "jacket", "bottom": ("shorts", "leggings"), "shoes": "sneaker", "hat": "helmet"},
    "athlete": SPORT,
    "dancer": {"men": {"top": "waistcoat", "bottom": "trousers"}, "women": {"top": ("dress", "gown"), "shoes": "pump"}},
    "musician": {"top_colour": "#25262b", "bottom_colour": "#222328", "accent": "#1a1a1e", "shirt_colour": _WHITE,
                 "men": {"top": ("suit", "waistcoat"), "bow_tie": True, "bottom": "trousers", **_DARK_SHOE},
                 "women": {"top": ("dress", "gown"), "shoes": "pump"}},
    "thief": {"top": ("jacket", "hoodie", "jacket"), "leather": True, "top_colour": ("#232427", "#2a2b2e", "#31302f"),
              "bottom": "jeans", "bottom_colour": ("#23262e", "#2a2a2c"), "hat": ("beanie", "", "cap", ""),
              "hat_colour": "#1d1e21", "shoes": "boot", "shirt_colour": ("#4a4b4f", "#5a4a46"), "tie": False},
    "prisoner": {"top": "overalls", "top_colour": "#c9672b", "shoes": "sneaker"},
    "homeless": {"top": "coat", "top_colour": ("#5c5648", "#4f5347"), "bottom": "trousers", "hat": "beanie",
                 "hat_colour": "#5a4a3c", "scarf": True, "shoes": "boot", "men": {"beard": "full"}},
    "tourist": {"top": ("tshirt", "shirt"), "bottom": ("shorts", "jeans"), "hat": ("cap", "straw", ""),
                "shoes": "sneaker"},
    "passenger": {"top": ("coat", "jacket", "sweater", "blazer", "cardigan"), "bottom": ("trousers", "jeans")},
    "student": {"top": ("hoodie", "sweater", "jacket", "tshirt"), "bottom": "jeans", "shoes": "sneaker"},
    "pupil": {"top": "blazer", "top_colour": "#2c3a5a", "tie": True, "accent": "#8a2f36", "bottom_colour": "#3c4048",
              "men": {"bottom": "trousers"}, "women": {"bottom": "skirt"}, **_DARK_SHOE},
    "teenager": {"top": ("hoodie", "tshirt", "jacket"), "bottom": "jeans", "shoes": "sneaker"},
    "child": {"top": ("tshirt", "sweater", "hoodie"), "bottom": ("jeans", "shorts"), "shoes": "sneaker",
              "women": {"top": ("dress", "tshirt", "sweater", "dress"), "bottom": ("jeans", "skirt")}},
    "guest": FORMAL,
    "groom": {"top": "suit", "top_colour": "#23252d", "bottom": "trousers", "matched": True, "tie": True,
              "accent": "#8d97a3", "shirt_colour": "#efede8", "flower": True, "glasses": False, **_DARK_SHOE},
    "bride": {"top": "wedding", "top_colour": "#eceae5", "bottom": "none", "hat": "veil", "hat_colour": "#f1efeb",
              "shoes": "pump", "shoe_colour": "#dedad2", "glasses": False, "hair": ("bun", "long", "bun")},
    "bridesmaid": {"top": "gown", "top_colour": ("#b9a0b8", "#a8b79c"), "shoes": "pump", "glasses": False},
    "mourner": MOURNING,
    "king": {"top": "coat", "top_colour": "#7a2230", "hat": "crown", "hat_colour": "#c9a13c", "bottom": "trousers"},
    "queen": {"top": "gown", "top_colour": "#6d2347", "hat": "crown", "hat_colour": "#c9a13c", "shoes": "pump"},
}  # fmt: skip

# a role that the breakdown gives, and what its own words make of it
_FINER = {
    "": (("mourner", r"mourners?"), ("guest", r"wedding guests?"), ("villager", r"villagers?|peasants?|locals?"),
         ("shopkeeper", r"vendors?|sellers?|stall ?holders?|grocers?|florists?|merchants?|cashiers?|shop\w*keepers?"),
         ("passenger", r"passengers?|commuters?|travell?ers?"), ("athlete", r"joggers?|runners?|athletes?|swimmers?"),
         ("pupil", r"pupils?|school ?(?:boys?|girls?|children|kids)"), ("student", r"students?"),
         ("child", r"child(?:ren)?|kids?|boys?|girls?|toddlers?"), ("teenager", r"teen\w*|youths?|skaters?"),
         ("thief", r"thugs?|gangsters?|goons?|henchm[ae]n|robbers?|gang|criminals?|killers?|assassins?|hitm[ae]n"),
         ("tourist", r"tourists?|backpackers?|hikers?"), ("waiter", r"wait(?:ers?|ress(?:es)?|ing staff)|butlers?"),
         ("nurse", r"nurses?|paramedics?|medics?|orderl(?:y|ies)"), ("doctor", r"doctors?|surgeons?|physicians?"),
         ("patient", r"patients?"), ("scientist", r"scientists?|chemists?"),
         ("police", r"police\w*|cops?|sheriffs?|deput(?:y|ies)|constables?"),
         ("farmer", r"farm(?:ers?|hands?)|shepherds?|ranchers?"),
         ("detective", r"detectives?|private eyes?"), ("soldier", r"soldiers?|troops?|marines?"),
         ("guard", r"guards?|security|bouncers?"), ("firefighter", r"fire ?(?:fighters?|m[ae]n)"),
         ("bartender", r"bar(?:tenders?|men|man|maids?)"), ("chef", r"chefs?|cooks?"),
         ("priest", r"priests?|nuns?|monks?"),
         ("site_worker", r"builders?|construction \w+|road ?workers?|road crew"),
         ("mechanic", r"mechanics?|plumbers?|electricians?"),
         ("fisherman", r"fisherm[ae]n"), ("sailor", r"sailors?|deckhands?"),
         ("musician", r"musicians?|band|orchestra|choir"),
         ("dancer", r"dancers?"), ("prisoner", r"prisoners?|inmates?|convicts?"), ("courier", r"couriers?"),
         ("cyclist", r"cyclists?"), ("reporter", r"reporters?|journalists?|photographers?"),
         ("businessman", r"business\w*|executives?|bankers?|office workers?|lawyers?|architects?"),
         ("homeless", r"homeless|beggars?|tramps?"), ("worker", r"workers?|labou?rers?|dockers?|miners?")),
    "police": (("detective", r"detectives?|inspector"),),
    "doctor": (("scientist", r"scientists?|lab technicians?"),),
    "waiter": (("barista", r"baristas?"),),
    "chef": (("baker", r"bakers?|butchers?"),),
    "farmer": (("cowboy", r"cowboys?|ranchers?|gunslingers?"),),
    "driver": (("pilot", r"pilots?"), ("chauffeur", r"chauffeurs?"), ("courier", r"couriers?|deliver\w+"),
               ("cyclist", r"cyclists?|bikers?"), ("trucker", r"trucke?r?s?|truck drivers?")),
    "businessman": (("lawyer", r"lawyers?|attorneys?|prosecutors?|judges?|bankers?|politicians?|senators?|mayors?"),
                    ("teacher", r"teachers?|professors?|librarians?|principals?"),
                    ("reporter", r"reporters?|journalists?")),
    "worker": (("farmer", r"farm(?:ers?|hands?)|shepherds?|ranchers?|gardeners?"),
               ("site_worker", r"construction|builders?|foreman|road ?workers?|dock ?workers?|"
                                r"dockers?|stevedores?|miners?|site"),
               ("mechanic", r"mechanics?|plumbers?|electricians?|repairm[ae]n|janitors?|caretakers?"),
               ("fisherman", r"fisherm[ae]n"),
               ("shopkeeper", r"vendors?|sellers?|stallholders?|fishmongers?|shop\w*|merchants?|cashiers?|florists?")),
    "sailor": (("captain", r"captain|admiral|skipper|officer"),),
    "musician": (("train_conductor", r"conductors?"),),
    "tourist": (("passenger", r"passengers?"),),
    "groom": (("guest", r"best man"),),
    "teenager": (("student", r"students?"),),
}  # fmt: skip
_OTHER_NAMES = {"vendor": "shopkeeper", "teen": "teenager", "cook": "chef", "security guard": "guard"}
MOSTLY_MEN = {"thief", "soldier", "guard", "site_worker", "worker", "mechanic", "farmer", "fisherman", "sailor",
              "captain", "priest", "king", "cowboy", "groom", "trucker", "chauffeur", "firefighter", "prisoner",
              "homeless"}  # fmt: skip
MOSTLY_WOMEN = {"queen", "bride", "bridesmaid"}
CASUAL = {"tourist", "passenger", "villager", "student", "shopkeeper", "driver", "reporter", "businessman"}
OPEN = {"", "child", "teenager", "elder", "guest", "dancer"}  # who dresses for the occasion
# a garment that the script names and that the top of a role's costume already is
ALREADY = {
    "wedding": ("dress", "gown", "wedding_dress"), "lab_coat": ("coat", "white_coat"), "police": ("uniform",),
    "tunic": ("uniform",), "uniform": ("uniform",), "scrubs": ("uniform",), "cassock": ("robe",),
    "police_cap": ("cap", "hat"), "straw": ("hat",), "chef_hat": ("hat", "cap"), "cowboy": ("hat",),
    "waistcoat": ("uniform",), "blazer": ("uniform", "school_uniform"), "chef": ("jacket",),
}  # fmt: skip


def role_of(role, words):
    """The key of ``ROLES`` for a character's role; what ``words`` say makes it finer. "" when none fits.

    Words alone give a role only where there is none.
    """
    text = (role or "").lower()
    text = _OTHER_NAMES.get(text, text)
    for key, pattern in _FINER.get(text, ()):
        if re.search(rf"\b(?:{pattern})\b", words):
            return key
    return text if text in ROLES else role_of("", text) if text else ""


def occasion(text, roles, weather, kind):
    """What people without a role of their own dress for: a costume, or {}.

    ``text`` is what the scene says (lower case), ``roles`` those of the people in it, ``kind`` the kind of place.
    """
    feast = roles & {"bride", "groom"} and re.search(r"\b(guests?|toast|cake|champagne|dancers?|feast|altar)\b", text)
    if feast or re.search(r"\b(wedding|the bride|bridal|the groom)\b", text):
        return FORMAL
    if re.search(r"\b(funeral|coffin|burial|mourners?|graveside)\b", text):
        return MOURNING
    if re.search(r"\b(gala|ball ?room|opera|premiere|cocktail party|banquet)\b", text):
        return FORMAL
    if "snow" in weather or re.search(r"\b(snow(?:s|y|ing)?|blizzard|freezing|icy)\b", text):
        return WINTER if kind == "exterior" else {}
    if weather & {"rain", "storm"}:
        return WET if kind == "exterior" else {}
    if re.search(r"\bbeach\b", text):
        return BEACH
    if kind == "office":
        return BUSINESS
    return {}
