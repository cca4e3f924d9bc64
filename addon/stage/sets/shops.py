# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of shops by what they sell: clothes, books, flowers, tools, jewels, toys, bread, meat, a barber's work."""

import math
from dataclasses import dataclass

from .needs import spoken
from .relations import SPARE, against, at, corner, in_front_of

EAST, WEST, SOUTH = math.pi / 2, -math.pi / 2, 0.0


@dataclass(frozen=True)
class Trade:
    """What a shop shows: ``(asset, params)`` along its walls, in its middle and at its window; its colours."""

    words: tuple  # in headings
    back: tuple  # along the back wall, left to right
    left: tuple  # along the left wall
    middle: tuple  # free in the room
    window: tuple  # before the shop window, for those outside
    counter: tuple = ("counter", {})
    tops: tuple = ("computer", "paper")  # on the counter
    look: tuple = ("#cfc8b8", "#b6a88f", "planks", "#8f6f4e")  # wall, dado, floor, its colour
    sign: str = "OPEN"
    hung: tuple = ()  # on the walls


def _of(asset, **params):
    return asset, params


_DRESSES, _GOWNS = _of("clothes_rail"), _of("clothes_rail", wear="gown")
_SUITS = _of("clothes_rail", wear="coat", colour="#4a4f5c")
_BOOKS = _of("bookcase")
TRADES = (
    Trade(
        ("wedding dress", "bridal", "wedding gown", "brautmode", "brautkleid", "robe de mariée", "robes de mariée",
         "vestidos de novia", "abiti da sposa", "웨딩드레스", "웨딩 드레스", "ウェディングドレス",
          "婚纱", "ชุดแต่งงาน"),
        (_GOWNS, _GOWNS, _GOWNS), (_GOWNS, _of("standing_mirror")),
        (_of("mannequin", wear="gown"), _of("mannequin", wear="gown"), _of("armchair")),
        (_of("mannequin", wear="gown"), _of("mannequin", wear="gown")), tops=("flower", "paper"),
        look=("#d8ccc4", "#c9b5ac", "planks", "#a58a6c"), sign="BRIDAL",
    ),
    Trade(
        ("tailor", "dressmaker", "menswear", "suit shop", "schneider", "schneiderei", "tailleur", "sastre", "sastrería",
         "sartoria", "양복점", "仕立屋", "裁缝", "ร้านตัดเสื้อ"),
        (_SUITS, _of("folded_shelf"), _SUITS), (_of("standing_mirror"), _SUITS),
        (_of("mannequin", wear="suit"), _of("table", size=(1.5, 0.85, 0.8)), _of("mannequin", wear="none")),
        (_of("mannequin", wear="suit"),), tops=("paper", "books"), look=("#b9ab94", "#6a4d38", "planks", "#7a5a40"),
        sign="TAILOR",
    ),
    Trade(
        ("dress shop", "clothes", "clothing", "fashion", "boutique", "department store", "thrift store", "lingerie",
         "modegeschäft", "boutique de vêtements", "tienda de ropa", "negozio di abbigliamento", "옷가게", "옷 가게",
         "의류", "洋服店", "ブティック", "服装店", "ร้านเสื้อผ้า"),
        (_DRESSES, _of("folded_shelf"), _DRESSES), (_DRESSES, _of("standing_mirror")),
        (_of("mannequin"), _of("clothes_rail", wear="coat"), _of("mannequin")),
        (_of("mannequin"), _of("mannequin", wear="suit")), look=("#d3cdc2", "#bcb3a4", "planks", "#a08763"),
        sign="FASHION",
    ),
    Trade(
        ("shoe store", "shoe shop", "cobbler", "shoemaker", "schuhgeschäft", "zapatería", "신발", "靴屋", "鞋店"),
        (_of("folded_shelf", wares="shoes"),) * 4, (_of("folded_shelf", wares="shoes"),) * 2,
        (_of("bench"), _of("standing_mirror")), (_of("folded_shelf", wares="shoes", size=(1.3, 0.42, 0.95)),),
        sign="SHOES",
    ),
    Trade(
        ("bookshop", "book shop", "bookstore", "book store", "buchhandlung",
         "librairie", "librería", "libreria", "서점",
         "책방", "本屋", "書店", "书店", "ร้านหนังสือ"),
        (_BOOKS,) * 6, (_BOOKS,) * 3, (_of("table", size=(1.5, 0.85, 0.76)), _of("bookcase", size=(1.2, 0.32, 1.3))),
        (_of("table", size=(0.8, 0.8, 0.76)), _of("plant")), tops=("books", "book", "computer"),
        look=("#b7ac95", "#7a5f45", "planks", "#7f6146"), sign="BOOKS",
    ),
    Trade(
        ("flower shop", "florist", "florist's", "flower store", "blumenladen", "blumengeschäft", "fleuriste",
         "floristería", "fioraio", "꽃집", "꽃가게", "花屋", "花店", "ร้านดอกไม้"),
        (_of("market_stall", goods="flowers", size=(2.2, 1.2, 2.3)), *(_of("flower_bucket"),) * 4),
        (*(_of("flower_bucket"),) * 4, _of("plant")),
        (_of("flower_bucket"), _of("flower_bucket"), _of("plant"), _of("flower_bucket")),
        (*(_of("flower_bucket"),) * 3,), tops=("bouquet", "vase", "paper"), look=("#c3cbb9", "#8fa088", "tiles",
        "#a8a294"),
        sign="FLOWERS",
    ),
    Trade(
        ("hardware store", "hardware shop", "ironmonger", "diy store", "tool shop", "eisenwarenhandlung", "baumarkt",
         "quincaillerie", "ferretería", "ferramenta", "철물점", "金物屋", "五金店"),

        (*(_of("ware_shelf", wares="hardware"),) * 3, _of("ware_shelf", wares="hardware", size=(1.4, 0.42, 0.95))),
        (_of("ware_shelf", wares="hardware"), _of("workbench")),
        (_of("ladder"), _of("ware_shelf", wares="hardware", size=(1.4, 0.42, 1.3)), _of("barrel")),
        (_of("crate"), _of("bucket")), tops=("toolbox", "rope"), look=("#bdb8a6", "#8f8a76", "planks", "#83694d"),
        sign="TOOLS", hung=(_of("tool_board"), _of("tool_board")),
    ),
    Trade(
        ("jewelry", "jewellery", "jeweller", "jeweler", "jewellers", "jeweller's", "jeweler's", "watchmaker",
        "clockmaker",
         "watch shop", "juwelier", "bijouterie", "joaillerie", "joyería",
         "gioielleria", "보석", "금은방", "宝石店", "珠宝",
         "ร้านเพชร", "ร้านทอง"),
        (_of("cabinet"), _of("glass_case", wares="jewels"), _of("cabinet")), (_of("glass_case", wares="jewels"),),
        (_of("glass_case", wares="jewels", size=(1.4, 0.55, 1.0)), _of("chair")), (_of("plant"),),
        ("glass_case", {"wares": "jewels"}), ("box",), ("#b9b2b4", "#5a4a52", "checker", "#8f8880"), "JEWELS",
        (_of("clock"), _of("mirror")),
    ),
    Trade(
        ("toy store", "toy shop", "toyshop", "spielwarenladen", "spielzeugladen", "magasin de jouets", "juguetería",
         "장난감", "完구점", "おもちゃ屋", "玩具店", "ร้านของเล่น"),
        (_of("ware_shelf", wares="toys"),) * 4, (_of("ware_shelf", wares="toys"),) * 2,
        (_of("ware_shelf", wares="toys", size=(1.4, 0.42, 1.0)), _of("baby_carriage")), (_of("ware_shelf", wares="toys",
         size=(1.4, 0.42, 0.95)),), tops=("doll", "toy", "ball"), look=("#cfd2bb", "#c98f5a", "planks", "#b08a5c"),
        sign="TOYS",
    ),
    Trade(
        ("electronics", "phone shop", "phone store", "computer store", "computer shop", "tv store", "camera shop",
         "camera store", "elektronikmarkt", "handyladen", "magasin d'électronique", "tienda de electrónica", "전자",
         "휴대폰", "電器店", "家電", "电器", "手机店", "ร้านมือถือ"),
        (_of("ware_shelf", wares="electronics"),) * 4, (_of("tv"), _of("ware_shelf", wares="electronics")),
        (_of("glass_case", wares="phones", size=(1.5, 0.6, 0.95)), _of("tv")), (_of("tv"),),
        ("glass_case", {"wares": "phones"}), ("computer",), ("#c6ccd0", "#8795a0", "lino", "#8f959a"), "ELECTRONICS",
    ),
    Trade(
        ("antique", "antiques", "curiosity shop", "junk shop", "pawn shop", "pawnshop", "antiquitäten", "antiquités",
         "brocante", "antigüedades", "antichità", "골동품", "전당포", "骨董", "古董", "ร้านของเก่า"),
        (_of("ware_shelf", wares="antiques"), _of("dresser"), _of("ware_shelf", wares="antiques"), _of("cabinet")),
        (_of("wardrobe"), _of("ware_shelf", wares="antiques")),
        (_of("armchair"), _of("side_table"), _of("floor_lamp"), _of("trunk")), (_of("chair"), _of("side_table")),
        tops=("table_lamp", "vase", "telephone"), look=("#a89b85", "#6a4d38", "planks", "#6d5038"), sign="ANTIQUES",
        hung=(_of("picture"), _of("picture"), _of("clock"), _of("mirror"), _of("picture")),
    ),
    Trade(
        ("bakery", "patisserie", "pastry shop", "cake shop", "bäckerei", "konditorei", "boulangerie", "pâtisserie",
         "panadería", "pastelería", "panetteria", "pasticceria", "빵집", "제과점", "パン屋",
          "ケーキ屋", "面包店", "蛋糕店",
         "เบเกอรี่"),
        (_of("ware_shelf", wares="bread"),) * 4, (_of("ware_shelf", wares="bread"), _of("plant")),
        (_of("table", size=(0.7, 0.7, 0.75)), _of("chair"), _of("chair")), (_of("glass_case", wares="cakes",
         size=(1.3, 0.55, 0.95)),), ("glass_case", {"wares": "cakes", "size": (2.1, 0.65, 1.05)}), ("cake", "basket"),
        ("#d6c8ac", "#b58f62", "checker", "#a39782"), "BREAD",
    ),
    Trade(
        ("butcher", "butcher's", "butchers", "fleischerei", "metzgerei", "boucherie", "charcuterie", "carnicería",
         "macelleria", "정육점", "肉屋", "肉店", "ร้านขายเนื้อ"),
        (_of("fridge"), _of("kitchen_counter"), _of("fridge")), (_of("fridge"), _of("table", size=(1.2, 0.7, 0.85))),
        (_of("bin"),), (_of("plant"),), ("glass_case", {"wares": "meat", "size": (2.3, 0.7, 1.05)}), ("knife", "paper"),
        ("#dcdcd4", "#b8c4c0", "tiles", "#b5b3ab"), "MEAT", (_of("meat_rail"), _of("meat_rail"), _of("clock")),
    ),
    Trade(
        ("barber", "barbershop", "barber's", "hair salon", "hairdresser", "beauty salon", "salon", "friseur",
        "coiffeur",
         "salon de coiffure", "peluquería", "barbería", "parrucchiere", "barbiere",
         "미용실", "이발소", "床屋", "美容院",
         "理髪店", "理发店", "发廊", "ร้านตัดผม", "ร้านเสริมสวย"),
        (), (_of("ware_shelf", wares="toiletries", size=(1.2, 0.36, 1.7)), _of("chair"), _of("chair"), _of("chair")),
        (), (_of("plant"), _of("coat_rack")), ("counter", {"size": (1.3, 0.55, 1.0)}), ("telephone", "vase"),
        ("#c9cfc9", "#7f9a98", "checker", "#8f8d86"), "HAIR",
    ),
)  # fmt: skip


def recipe_of(kind, words):
    """The recipe that a shop's headings ask for, or None: ``kind`` is what it would be otherwise."""
    if kind not in ("shop", "cafe"):
        return None
    trade = next((trade for trade in TRADES if spoken(words, trade.words)), None)
    if trade is None or (kind == "cafe" and trade.sign != "BREAD"):
        return None
    return lambda place: _shop(place, trade)


def _shop(r, trade):
    """A counter near the door, wares along the walls, a wide window to the street with some of them in it."""
    r.w, r.d, r.h = 8.2, 6.6, 3.0
    wall, dado, floor, colour = trade.look
    r.look.update(wall=wall, dado=dado, floor=floor, floor_colour=colour)
    x, y = r.w / 2, r.d / 2
    r.acting = (0.5, -0.75, 1.1)
    r.window("right", 1.5, 2.6, 1.8, 0.5)
    r.door("right", -1.3, 1.0, 2.15)
    r.door("left", y - 0.8, 0.85)
    asset, params = trade.counter
    params = {"size": (1.9, 0.62, 1.0)} | params
    r.want("counter", asset, at(1.9, 1.55), params=params, priority=0, element=r.element_of("counter"))
    _row(r, trade.back, "back", -x + 0.2, 2.4 if trade.tops else x)
    _row(r, trade.left, "left", y - 1.5, 0.3 - y)
    if trade.sign == "HAIR":
        _chairs(r)
    spots = ((-1.75, 0.55, 0.4), (-1.6, -1.55, 1.2), (-0.4, 0.95, 0.0), (-1.0, -2.5, 2.6))
    for i, ((thing, look), spot) in enumerate(zip(trade.middle, spots, strict=False)):
        r.want(f"middle_{i + 1}", thing, at(*spot), params=look, priority=2 + i)
    window = (-2.6, 2.35, -1.75)
    for i, ((thing, look), v) in enumerate(zip(trade.window, window, strict=False)):
        r.want(f"window_{i + 1}", thing, at(x - 0.62, v, EAST), params=look, priority=3 + i)
    for i, (thing, look) in enumerate(trade.hung):
        wall = ("back", "left", "front")[i % 3]
        r.want(f"hung_{i + 1}", thing, against(wall), params=look, priority=4)
    told = next((word for word in trade.words if spoken(r.needs.headings, (word,))), trade.sign)
    label = trade.sign if r.needs.language.startswith("en") else told.upper()
    sign = {"label": label, "size": (0.24 * max(len(label), 4) + 0.3, 0.04, 0.4), "height": 2.5}
    r.want("sign", "wall_sign", against("back", along=1.9), params=sign, priority=6)
    r.want("stool", "stool", in_front_of("counter", 0.2), priority=8)
    r.want("clock", "clock", against("right", along=y - 0.4), priority=8)
    r.want("plant", "plant", corner("front", "left"), priority=SPARE)
    for i, u in enumerate((-2.4, 0.0, 2.4)):
        r.want(f"lamp_{i + 1}", "ceiling_lamp", at(u, 0.2), priority=6)
    r.on("counter", *trade.tops)


def _row(r, things, wall, start, end):
    """Things along a wall, evenly spread from ``start`` to ``end``."""
    step = (end - start) / max(len(things), 1)
    for i, (thing, look) in enumerate(things):
        spot = against(wall, along=start + step * (i + 0.5))
        r.want(f"{wall}_{i + 1}", thing, spot, params=look, priority=1 + i // 2)


def _chairs(r):
    """The barber's chairs before mirrors along the back wall."""
    y = r.d / 2
    for i, u in enumerate((-3.0, -1.5, 0.0)):
        r.want(f"chair_{i + 1}", "barber_chair", at(u, y - 1.25, math.pi), priority=1 + i)
        look = {"size": (0.8, 0.035, 1.1), "height": 1.5}
        r.want(f"mirror_{i + 1}", "mirror", against("back", along=u), params=look, priority=2)
        shelf = {"size": (0.9, 0.24, 0.85)}
        r.want(f"shelf_{i + 1}", "cupboard", against("back", along=u), params=shelf, priority=3)
        r.on(f"shelf_{i + 1}", "bottle", "cup")
