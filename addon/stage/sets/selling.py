# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of a supermarket and of a convenience store, whose signs are in the script's language."""

from .outdoors import EAST, NORTH, SOUTH, WEST
from .relations import SPARE, against, at, corner

# What signs say, by language: departments of a supermarket, then of a convenience store: drinks, tobacco, till, lunch.
SIGNS = {
    "en": (("BAKERY", "TINS & PASTA", "DRINKS", "SNACKS", "FRUIT & VEG", "DAIRY", "OFFER"),
           ("COLD DRINKS", "TOBACCO", "PAY HERE", "FRESH FOOD", "ICE CREAM")),
    "de": (("BROT", "KONSERVEN", "GETRÄNKE", "SÜSSES", "OBST & GEMÜSE", "MILCH", "ANGEBOT"),
           ("GETRÄNKE", "TABAK", "KASSE", "SNACKS", "EIS")),
    "fr": (("BOULANGERIE", "CONSERVES", "BOISSONS", "BISCUITS", "FRUITS & LÉGUMES", "CRÉMERIE", "PROMO"),
           ("BOISSONS", "TABAC", "CAISSE", "À EMPORTER", "GLACES")),
    "es": (("PANADERÍA", "CONSERVAS", "BEBIDAS", "GALLETAS", "FRUTA Y VERDURA", "LÁCTEOS", "OFERTA"),
           ("BEBIDAS", "TABACO", "CAJA", "COMIDA", "HELADOS")),
    "it": (("PANE", "CONSERVE", "BEVANDE", "BISCOTTI", "FRUTTA E VERDURA", "LATTICINI", "OFFERTA"),
           ("BEVANDE", "TABACCHI", "CASSA", "PANINI", "GELATI")),
    "ko": (("빵", "통조림·면", "음료", "과자", "과일·채소", "유제품", "할인"),
           ("시원한 음료", "담배", "계산대", "도시락·삼각김밥", "아이스크림")),
    "ja": (("パン", "缶詰・麺", "飲料", "お菓子", "野菜・果物", "乳製品", "特売"),
           ("つめたい飲み物", "たばこ", "レジ", "おにぎり・弁当", "アイス")),
    "zh": (("面包", "罐头面条", "饮料", "零食", "蔬菜水果", "乳制品", "特价"),
           ("冷饮", "烟酒", "收银台", "便当", "冰淇淋")),
    "th": (("เบเกอรี่", "อาหารกระป๋อง", "เครื่องดื่ม", "ขนม", "ผักผลไม้", "นม", "ลดราคา"),
           ("เครื่องดื่มเย็น", "ยาสูบ", "ชำระเงิน", "อาหารพร้อมทาน", "ไอศกรีม")),
}  # fmt: skip
# Colours of the house: the band along the walls, the stripe in it.
HOUSES = (("#2f7a4a", "#e8e4d6"), ("#2f62a8", "#e6b13a"), ("#b83a30", "#f0e6d0"), ("#d9782c", "#f2ead8"))
SHINY = {"wall": "#e4e6e1", "dado": "#b9bfbe", "floor": "tiles", "floor_colour": "#bfc2bd"}


def _dressed(r, which):
    """The shop's shell, light and colours; returns its signs."""
    band, stripe = HOUSES[r.rng.randrange(len(HOUSES))]
    r.look.update(SHINY, band=band, stripe=stripe)
    r.extra |= {"style": "store", "light": "tubes"}
    return SIGNS.get(r.needs.language.split("-")[0], SIGNS["en"])[which]


def supermarket(r):
    """Rows of shelves with aisles to walk along, boards overhead, cooled walls, fruit, checkouts, trolleys."""
    r.w, r.d, r.h = 16.0, 13.4, 3.5
    names = _dressed(r, 0)
    band = r.look["band"]
    x, y = r.w / 2, r.d / 2
    r.acting = (0.9, -2.75, 1.4)
    r.door("right", -4.1, 1.2, 2.2)
    r.window("right", -1.9, 2.4, 2.2, 0.12)
    r.window("right", -5.6, 1.4, 2.2, 0.12)
    r.door("left", -2.4, 0.95, 2.1)
    goods = ("dry", "tins", "drinks", "snacks", "home")
    first = r.rng.randrange(len(goods))
    for i, u in enumerate((-5.0, -2.4, 0.2, 2.8)):
        sold = goods[(first + i) % len(goods)]
        for j, v in enumerate((0.9, 3.32)):
            r.want(f"row_{i + 1}_{j + 1}", "gondola", at(u, v, EAST), params={"goods": sold}, priority=1 + j)
        end = {"goods": goods[(first + i + 2) % len(goods)], "sign": band, "label": names[6] if i % 2 == 0 else None}
        r.want(f"end_{i + 1}", "end_shelf", at(u, -0.56), params=end, priority=3)
    for i, u in enumerate((-6.3, -3.7, -1.1, 1.5)):
        sign = {"label": names[i], "colour": band, "drop": 0.45}
        r.want(f"board_{i + 1}", "aisle_sign", at(u, -0.3), params=sign, priority=3)
    for i in range(6):
        cold = {"goods": "dairy" if i % 3 < 2 else "drinks", "sign": band, "label": names[5] if i % 2 else None}
        r.want(f"cold_{i + 1}", "chiller", against("back", along=-x + 1.7 + 2.45 * i), params=cold, priority=2)
    for i in range(3):
        cold = {"goods": "drinks", "sign": band, "label": names[2] if i == 1 else None}
        r.want(f"side_{i + 1}", "chiller", against("left", along=0.2 + 2.45 * i - 0.3), params=cold, priority=4)
    for i, (u, v, yaw) in enumerate(((5.6, 0.2, SOUTH), (5.6, 1.45, NORTH))):
        sold = {"goods": ("fruit", "vegetables")[i]}
        r.want(f"fruit_{i + 1}", "produce_stand", at(u, v, yaw), params=sold, priority=1)
    for i in range(2):
        sold = {"goods": ("vegetables", "fruit")[i]}
        r.want(f"fruit_{i + 3}", "produce_stand", against("right", along=1.4 + 2.1 * i), params=sold, priority=4)
    r.want("board_fruit", "aisle_sign", at(5.6, -0.7), params={"label": names[4], "drop": 0.45, "colour": "#4a9a50"},
           priority=3)  # fmt: skip
    for i, u in enumerate((-2.5, -4.5, -6.5)):
        look = {"label": str(i + 1), "colour": band}
        r.want(f"checkout_{i + 1}", "checkout", at(u, 0.75 - y + 1.6), params=look, priority=i)
    r.want("trolleys", "shopping_trolley", at(4.9, 0.7 - y, EAST), params={"count": 4, "colour": band}, priority=3)
    r.want("trolley", "shopping_trolley", at(3.3, -2.3, -0.5), params={"load": True, "colour": band}, priority=2,
           element=r.element_of("shopping_trolley", "hand_truck", "trolley", "cart"))  # fmt: skip
    r.want("baskets", "basket", at(6.9, -2.6), priority=SPARE)
    r.want("plant", "plant", corner("front", "left"), priority=SPARE)
    r.want("clock", "clock", against("left", along=-4.2), priority=6)
    r.on("checkout_1", "bag")


def convenience_store(r):
    """Bright as day: cold drinks behind glass along the back, low shelves, a till before cigarettes, a glass front."""
    r.w, r.d, r.h = 9.2, 6.8, 2.75
    drinks, smoke, pay, lunch, ice = _dressed(r, 1)
    band = r.look["band"]
    x, y = r.w / 2, r.d / 2
    r.acting = (0.0, -1.0, 1.05)
    r.window("right", 1.0, 2.2, 2.2, 0.12)
    r.door("right", -0.75, 1.0, 2.15)
    r.window("right", -2.3, 1.8, 2.2, 0.12)
    r.door("left", 1.9, 0.85, 2.05)
    for i in range(3):
        cold = {"label": drinks, "sign": band, "colour": "#c9cdce"}
        r.want(f"fridge_{i + 1}", "drinks_fridge", against("back", along=-2.6 + 2.25 * i), params=cold, priority=1)
    r.want("lunch", "chiller", against("back", along=x - 0.75), priority=4,
           params={"goods": "snacks", "size": (1.3, 0.75, 1.95), "label": lunch, "sign": band})  # fmt: skip
    plain = {"size": (3.0, 0.62, 0.98), "style": "plain", "colour": "#d9dad4", "band": band}
    r.want("counter", "counter", at(-2.95, -0.75, EAST), params=plain, priority=0, element=r.element_of("counter"))
    shelf = {"label": smoke, "sign": "#e08a2e", "size": (2.6, 0.2, 1.2)}
    r.want("tobacco", "tobacco_shelf", against("left", along=-0.75), params=shelf, priority=1)
    r.want("pay", "aisle_sign", at(-2.95, -0.75, EAST), priority=3,
           params={"label": pay, "colour": band, "size": (1.3, 0.04, 0.3), "drop": 0.2})  # fmt: skip
    low = (2.4, 0.8, 1.3)
    r.want("row_1", "gondola", at(0.75, 1.0), params={"goods": "snacks", "size": low}, priority=1)
    r.want("row_2", "gondola", at(2.35, -1.15, EAST), params={"goods": "dry", "size": (2.0, 0.8, 1.3)}, priority=2)
    r.want("end_1", "end_shelf", at(-0.75, 1.0, WEST), priority=5,
           params={"goods": "drinks", "size": (0.8, 0.42, 1.45), "sign": band, "label": lunch})  # fmt: skip
    r.want("magazines", "magazine_rack", at(x - 0.45, 1.0, WEST), priority=3)
    r.want("ice", "ice_chest", at(-2.6, 0.46 - y, NORTH), params={"label": ice, "colour": "#e4e8ea"}, priority=3)
    r.want(
        "ledge", "table", at(x - 0.45, -2.3, EAST), params={"size": (1.5, 0.4, 1.02), "colour": "#b58f62"}, priority=3
    )
    for i, v in enumerate((-2.65, -1.95)):
        r.want(f"stool_{i + 1}", "bar_stool", at(x - 0.92, v, EAST), priority=4)
    r.want("poster", "poster", against("left", along=y - 0.6), priority=SPARE)
    r.want("bin", "bin", at(x - 0.4, -0.1), priority=SPARE)
    r.want("umbrellas", "basket", corner("front", "right"), priority=SPARE)
    r.on("counter", "cash_register", "food_warmer", "coffee_machine")
    r.on("ledge", "cup", "bowl")


RECIPES = {"supermarket": supermarket, "convenience_store": convenience_store}
