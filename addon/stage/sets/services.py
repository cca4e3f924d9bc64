# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of places where people are served: bar, cafe, restaurant, shop."""

import math

from .outdoors import EAST, WEST
from .relations import SPARE, against, at, beside, corner, in_front_of


def bar(r):
    """A long counter with stools before a wall of bottles, booths along one side, small tables."""
    r.w, r.d, r.h = 9.0, 6.8, 3.1
    r.acting = (0.6, -0.75, 1.2)
    r.door("right", -2.0, 0.95, 2.1)
    r.window("right", 0.9, 1.8, 1.3, 1.0)
    r.door("back", 3.75, 0.85)
    y = r.d / 2
    long = 5.4
    middle = -0.9
    r.want("counter", "bar_counter", at(middle, y - 1.75), params={"size": (long, 0.62, 1.1)}, priority=0)
    for i, x in enumerate((-1, 0, 1)):
        r.want(
            f"back_bar_{i + 1}",
            "bottle_shelf",
            at(middle + x * 1.76, y - 0.27),
            priority=1,
            params={"size": (1.7, 0.42, 2.4)},
        )
    stools = max(5, min(7, r.needs.seats + 2))
    for i in range(stools):
        x = middle - long / 2 + 0.5 + i * (long - 1.0) / (stools - 1)
        r.want(f"stool_{i + 1}", "bar_stool", at(x, y - 2.34, math.pi), priority=2)
    for i in range(2):
        r.want(f"booth_{i + 1}", "booth", at(-r.w / 2 + 0.66, -0.55 - i * 1.85, math.pi / 2), priority=3)
    r.want("table_1", "table", at(3.35, -0.3), params={"size": (0.75, 0.75, 0.75)}, priority=2)
    r.seats("chair_a", "chair", "table_1", 2 if r.needs.seats < 5 else 3, priority=4)
    r.want("table_2", "table", at(-1.75, -2.2), params={"size": (0.75, 0.75, 0.75)}, priority=5)
    r.seats("chair_b", "chair", "table_2", 2, priority=6)
    r.want("piano", "piano", against("left", "front", along=1.0), priority=6)
    r.want("plant", "plant", corner("front"), priority=SPARE)
    r.want(
        "sign",
        "wall_sign",
        against("left", along=1.9),
        params={"label": "BAR", "neon": True, "size": (0.95, 0.05, 0.48)},
        priority=6,
    )
    r.want("picture_1", "picture", against("left", along=-0.6), priority=7)
    r.want("picture_2", "picture", against("left", along=-2.3), priority=7)
    r.want("picture_3", "picture", against("right", along=-0.8), priority=7)
    r.want("poster", "poster", against("front", along=0.9), priority=8)
    r.want("mirror", "mirror", against("front", along=-1.6), priority=8)
    r.want("coat_rack", "coat_rack", corner("front", "right"), priority=SPARE)
    for i in range(3):
        r.want(f"lamp_{i + 1}", "ceiling_lamp", at(middle + (i - 1) * 1.9, y - 1.85), priority=3)
    r.want("lamp_4", "ceiling_lamp", at(3.35, -0.3), priority=6)
    r.want("lamp_5", "ceiling_lamp", at(-r.w / 2 + 0.8, -1.45), priority=6)
    r.on("counter", "glass", "bottle", "wine_glass", "glass", "tray", "bottle", "ashtray")
    r.on("table_1", "candle", "glass")
    r.on("table_2", "candle", "wine_glass")
    r.on("booth_1", "bottle", "glass")
    r.on("booth_2", "glass")


MENU = {"ko": "아메리카노  라떼  케이크", "ja": "コーヒー  紅茶  ケーキ", "zh": "咖啡  茶  蛋糕", "th": "กาแฟ  ชา  เค้ก"}
LAID = (("cup", "flower", "laptop"), ("mug", "plate", "cake"), ("cup", "newspaper"), ("cup", "cup", "cake"),
        ("mug", "book"), ("cup", "flower"))  # fmt: skip


def cafe(r):
    """Cakes behind glass and a coffee machine on the counter, a menu over it, laid tables under lamps."""
    r.w, r.d, r.h = 8.2, 6.4, 3.0
    r.acting = (0.75, -0.55, 1.1)
    r.window("right", 1.3, 2.2, 2.0, 0.55)
    r.window("right", -1.9, 1.6, 2.0, 0.55)
    r.window("left", -0.6, 2.0, 2.0, 0.55)
    r.door("right", -0.25, 0.95, 2.15)
    r.door("back", 2.9, 0.85)
    y = r.d / 2
    r.want("counter", "bar_counter", at(-2.0, y - 1.7), params={"size": (2.4, 0.65, 1.05)}, priority=0)
    r.want("cakes", "glass_case", at(0.0, y - 1.7), priority=0, params={"wares": "cakes", "size": (1.5, 0.65, 1.2)})
    r.want("back_1", "kitchen_counter", at(-2.3, y - 0.335), params={"size": (1.7, 0.6, 0.9)}, priority=2)
    r.want("back_2", "shelf", at(-0.55, y - 0.24), params={"size": (1.5, 0.36, 2.0)}, priority=2)
    menu = {"label": MENU.get(r.needs.language[:2], "COFFEE  TEA  CAKE"), "size": (1.9, 0.05, 0.95), "height": 2.1}
    r.want("menu", "blackboard", against("back", along=-2.3), params=menu, priority=2)
    spots = [(2.9, 1.6), (3.05, -2.1), (-3.0, -0.6), (-2.2, -2.3), (0.8, -2.45), (1.35, 1.9)]
    wanted = max(5, min(6, (r.needs.cast + r.needs.seats) // 2 + 1))
    for i, (x, v) in enumerate(spots[:wanted]):
        r.want(f"table_{i + 1}", "table", at(x, v), params={"size": (0.72, 0.72, 0.74)}, priority=1 + i)
        r.seats(f"chair_{i + 1}", "chair", f"table_{i + 1}", 2, priority=2 + i)
        r.on(f"table_{i + 1}", *LAID[i])
        if i in (0, 2, 5):
            r.want(f"pendant_{i + 1}", "ceiling_lamp", at(x, v), params={"drop": 0.9}, priority=6)
    r.want("plant_1", "plant", corner("back", "right"), priority=SPARE)
    r.want("plant_2", "plant", corner("front", "left"), priority=SPARE)
    r.want("bookcase", "bookcase", against("left", along=1.6), priority=6)
    r.want("coats", "coat_rack", at(3.6, 0.55), priority=7)
    r.want("picture_1", "picture", against("back", along=1.5), priority=6)
    r.want("picture_2", "picture", against("left", along=-2.3), priority=7)
    r.want("picture_3", "poster", against("front", along=0.0), priority=8)
    r.want("picture_4", "picture", against("front", along=-2.0), priority=8)
    r.want("clock", "clock", against("back", along=0.75), priority=7)
    for i in range(3):
        r.want(f"lamp_{i + 1}", "ceiling_lamp", at(-2.9 + i * 1.2, y - 1.75), params={"drop": 0.8}, priority=4)
    r.on("counter", "coffee_machine", "cash_register", "tray", "cup")
    r.on("cakes", "bread", "vase")
    r.on("back_1", "cup", "cup", "kettle", "jar")


BILL = {"ko": "오늘의 메뉴", "ja": "本日のメニュー", "zh": "今日菜单", "th": "เมนูวันนี้"}


def restaurant(r):
    """Laid tables, wine on the wall, candles, a sideboard, a door to the kitchen."""
    r.w, r.d, r.h = 9.4, 7.2, 3.1
    r.acting = (0.35, -0.5, 1.15)
    r.window("left", 1.6, 1.7, 1.8, 0.7)
    r.window("left", -1.4, 1.7, 1.8, 0.7)
    r.door("right", -2.2, 1.0, 2.15)
    r.door("back", 3.7, 0.9)
    spots = [(-2.6, 1.1), (2.75, 0.5), (0.2, 2.0), (-2.7, -1.7), (2.0, -2.45), (-0.4, -2.75)]
    wanted = max(5, min(6, (r.needs.seats + 3) // 3 + 2))
    for i, (x, v) in enumerate(spots[:wanted]):
        size = (1.3, 0.85, 0.75) if i < 2 or r.needs.seats > 6 else (0.85, 0.85, 0.75)
        r.want(f"table_{i + 1}", "laid_table", at(x, v), params={"size": size}, priority=1 + i)
        r.seats(f"chair_{i + 1}", "chair", f"table_{i + 1}", 4 if i < 2 else 2, priority=2 + i)
        r.on(f"table_{i + 1}", "candle", "plate", "plate", "wine_glass")
        if i < 2:
            r.on(f"table_{i + 1}", "wine_glass", "bread", "plate", "plate", "flower")
    r.want("wine", "bottle_shelf", against("back", along=-1.9), params={"size": (1.7, 0.42, 2.3)}, priority=2)
    r.want("wine_2", "bottle_shelf", against("back", along=-3.6), params={"size": (1.5, 0.42, 2.3)}, priority=4)
    r.want("sideboard", "dresser", against("back", along=2.2), priority=3)
    r.want("host", "podium", at(3.9, -1.0, -math.pi / 2), priority=5)
    r.want("plant_1", "plant", corner("back", "left"), priority=SPARE)
    r.want("plant_2", "plant", corner("front", "right"), priority=SPARE)
    r.want("plant_3", "plant", corner("right", "back"), priority=SPARE)
    r.want("picture_1", "picture", against("back", along=0.5), priority=4)
    r.want("coats", "coat_rack", at(4.4, 0.1), priority=6)
    bill = {"label": BILL.get(r.needs.language[:2], "TODAY'S MENU"), "size": (1.3, 0.05, 0.9), "height": 1.75}
    r.want("bill", "blackboard", against("right", along=1.4), params=bill, priority=4)
    r.want("picture_3", "picture", against("left", along=0.1), priority=6)
    r.want("mirror", "mirror", against("front", along=-1.5), priority=8)
    r.want("picture_4", "picture", against("front", along=1.5), priority=8)
    for i, (x, v) in enumerate(spots[:wanted]):
        r.want(f"lamp_{i + 1}", "ceiling_lamp", at(x, v), params={"drop": 1.05}, priority=5)
    r.on("sideboard", "vase", "bottle", "tray", "wine_glass")


TILL = {
    "ko": ("어서 오세요", "할인"), "ja": ("いらっしゃいませ", "特売"),
    "zh": ("欢迎光临", "特价"), "th": ("ยินดีต้อนรับ", "ลดราคา"),
    "de": ("GEÖFFNET", "ANGEBOT"), "fr": ("OUVERT", "PROMO"), "es": ("ABIERTO", "OFERTA"), "it": ("APERTO", "OFFERTA"),
}  # fmt: skip


def shop(r):
    """A corner shop: a till by the door, fruit before the window, bread, papers, drinks, toys and all else."""
    r.w, r.d, r.h = 7.6, 6.2, 2.9
    r.acting = (0.3, -0.75, 1.1)
    x, y = r.w / 2, r.d / 2
    opened, offer = TILL.get(r.needs.language[:2], ("OPEN", "OFFER"))
    r.window("right", 1.3, 2.7, 1.8, 0.55)
    r.door("right", -1.35, 1.0, 2.15)
    r.door("left", 2.3, 0.85)
    r.want("counter", "counter", at(2.3, 1.75, 0.0), params={"size": (2.0, 0.62, 0.98)}, priority=0)
    r.want("fruit", "produce_stand", at(-1.45, 0.6, EAST), params={"size": (1.7, 1.0, 1.0)}, priority=0)
    r.want("bread", "ware_shelf", against("back", along=-2.75), params={"wares": "bread"}, priority=1)
    r.want("tins", "end_shelf", against("back", along=-1.55), params={"goods": "dry", "label": offer}, priority=1)
    r.want("sweets", "end_shelf", against("back", along=-0.55), params={"goods": "snacks", "label": offer}, priority=1)
    r.want("behind", "tobacco_shelf", against("back", along=2.35), priority=2)
    r.want("drinks", "drinks_fridge", against("left", along=0.35), params={"size": (1.5, 0.7, 2.1)}, priority=1)
    r.want("toys", "ware_shelf", against("left", along=-1.5), params={"wares": "toys"}, priority=2)
    r.want("papers", "magazine_rack", at(x - 0.3, -2.55, WEST), priority=2, params={"size": (1.0, 0.38, 1.25)})
    r.want("flowers", "flower_bucket", at(x - 0.5, -0.35), priority=4)
    r.want("crate", "crate", at(-2.4, -y + 0.5, 0.2), priority=6)
    r.want("baskets", "basket", at(2.55, -0.2), priority=6)
    sign = {"label": opened, "size": (1.3, 0.04, 0.3), "height": 2.62, "neon": True}
    r.want("sign", "wall_sign", against("right", along=1.3), params=sign, priority=4)
    sale = {"label": offer, "size": (0.3 * len(offer) + 0.3, 0.03, 0.42), "height": 2.45, "colour": "#c8352f"}
    r.want("sale", "wall_sign", against("back", along=-1.05), params=sale, priority=4)
    r.want("clock", "clock", against("left", along=1.6), priority=7)
    r.want("stool", "stool", in_front_of("counter", 0.2), priority=8)
    for i, u in enumerate((-1.9, 1.4)):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(u, 0.3), priority=6)
    r.want("bin", "bin", beside("counter", 0.1), priority=7)
    r.on("counter", "cash_register", "jar", "jar", "lighter", "flower")


RECIPES = {"bar": bar, "cafe": cafe, "restaurant": restaurant, "shop": shop}
