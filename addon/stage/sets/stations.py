# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of the halls in which people set out: railway station, bus terminal, airport."""

from ..geometry import facing
from .needs import spoken
from .outdoors import EAST, NORTH, SOUTH, WEST, rect
from .publics import train_in
from .relations import SPARE, against, at

RAILWAY = (
    "train station", "railway station", "rail station", "station hall", "station concourse", "central station",
    "grand central", "union station", "penn station", "train terminal", "ticket hall", "bahnhof", "bahnhofshalle",
    "hauptbahnhof", "schalterhalle", "gare", "hall de gare", "gare du nord", "estación de tren", "estación de trenes",
    "estación central", "stazione", "stazione centrale", "기차역", "서울역", "부산역", "역 대합실", "대합실", "역사 안",
    "駅構内", "駅舎", "駅の待合", "改札", "コンコース", "火车站", "高铁站", "车站大厅", "候车", "สถานีรถไฟ",
)  # fmt: skip
BUSES = (
    "bus station", "bus terminal", "bus depot", "coach station", "ferry terminal", "greyhound station", "busbahnhof",
    "gare routière", "estación de autobuses", "terminal de autobuses", "autostazione", "버스 터미널", "버스터미널",
    "고속터미널", "バスターミナル", "汽车站", "客运站", "สถานีขนส่ง",
)  # fmt: skip
AIRPORT = (
    "airport", "departure hall", "departure lounge", "departures", "arrivals", "arrival hall", "check-in hall",
    "airport terminal", "terminal", "boarding gate", "passport control", "flughafen", "abflughalle", "ankunftshalle",
    "aéroport", "aérogare", "hall des départs", "aeropuerto", "sala de embarque", "aeroporto", "공항", "출국장",
    "입국장", "탑승구", "空港", "出発ロビー", "到着ロビー", "搭乗口", "机场", "航站楼", "候机", "登机口", "สนามบิน",
    "ท่าอากาศยาน",
)  # fmt: skip
NONE = (
    "airport hotel", "airport bar", "airport cafe", "airport restaurant", "airport bathroom", "cargo terminal",
    "freight terminal", "container terminal", "oil terminal", "airport hangar",
)  # fmt: skip
KINDS = ("room", "warehouse", "restaurant", "corridor", "hospital_room", "living_room")
# what boards and counters say, by language: departures, tickets, news
SIGNS = {
    "en": ("DEPARTURES", "TICKETS", "NEWS"), "de": ("ABFAHRT", "FAHRKARTEN", "PRESSE"),
    "fr": ("DÉPARTS", "BILLETS", "PRESSE"), "es": ("SALIDAS", "BILLETES", "PRENSA"),
    "it": ("PARTENZE", "BIGLIETTI", "GIORNALI"), "ko": ("출발", "매표소", "신문"), "ja": ("出発", "きっぷ", "新聞"),
    "zh": ("出发", "售票处", "报刊"), "th": ("ขาออก", "จำหน่ายตั๋ว", "หนังสือพิมพ์"),
}  # fmt: skip


def recipe_of(kind, words):
    """The recipe that a hall's headings ask for, or None: ``kind`` is what it would be otherwise."""
    if kind not in KINDS or spoken(words, NONE):
        return None
    rows = ((BUSES, bus_terminal), (RAILWAY, railway), (AIRPORT, airport))
    return next((recipe for names, recipe in rows if spoken(words, names)), None)


def _signs(r):
    return SIGNS.get(r.needs.language.split("-")[0], SIGNS["en"])


def _hall(r, wall, dado, trim, floor, colour):
    """What the halls share: their look, ways across, doors, a big clock on the back wall, posters, a newsstand."""
    r.look.update(wall=wall, dado=dado, trim=trim, floor=floor, floor_colour=colour)
    x, y = r.w / 2, r.d / 2
    wide = min(1.8, r.h * 0.26)
    r.extra |= {"style": "terminal", "bounds": rect(-99, -99, 99, 99)}  # what is seen through the windows too
    r.gap("right", -1.6, 2.6, 2.9)
    r.gap("left", 1.0 - y, 1.6, 2.6)
    r.door("front", 0.0, 1.8, 2.4)
    look = {"size": (wide, 0.12, wide), "height": r.h - wide / 2 - 0.4, "colour": "#2f2a26"}
    r.want("big_clock", "clock", against("back", along=0.0), params=look, priority=0, element=r.element_of("clock"))
    for i, u in enumerate((-0.86, -0.36, -0.22, 0.22, 0.36, 0.86)):
        look = {"size": (1.0, 0.03, 1.45), "height": 1.75}
        r.want(f"poster_{i + 1}", "poster", against("front", along=u * x), params=look, priority=6)
    r.want("kiosk", "kiosk", at(x - 2.2, 2.1 - y, WEST), params={"label": _signs(r)[2]}, priority=2)
    r.extra["ways"] = {"walk": [[(-x, 1.3 - y), (x, -1.6)], [(-x, 1.0 - y), (x, -1.9)]], "drive": []}


def _rows(rng, names, marks):
    """Lines of a board: an hour, what leaves, from where; the same for the same place."""
    minute, lines = rng.randrange(6 * 60, 9 * 60), []
    for _ in range(7):
        minute += rng.randrange(4, 19)
        hour = f"{minute // 60:02d}:{minute % 60:02d}"
        lines.append((hour, f"{rng.choice(names)} {rng.randrange(102, 989)}", rng.choice(marks)))
    return tuple(lines)


def _board(r, along, names, marks, height):
    params = {"label": _signs(r)[0], "rows": _rows(r.rng, names, marks), "height": height, "size": (4.2, 0.16, 2.0)}
    r.want("board", "departure_board", against("right", along=along), params=params, priority=1)


def _waiting(r, rows):
    """Rows of seats, back to back: (x, y) each."""
    for i, (x, y) in enumerate(rows):
        params = {"size": (3.0, 1.2, 0.86), "double": True}
        r.want(f"seats_{i + 1}", "seat_row", at(x, y), params=params, priority=2 + i // 2)


def _arch(r, x, y, yaw):
    """The round head over a tall window at (x, y) of a wall that faces ``yaw``."""
    fx, fy = facing(yaw)
    spot = at(x + 0.08 * fx, y + 0.08 * fy, yaw)
    r.want(f"arch_{x}_{y}", "arched_window", spot, params={"size": (2.1, 0.1, 0.86), "height": 5.8}, priority=1)


def _tickets(r, along):
    """Ticket windows on the left, what they are written over them."""
    label = _signs(r)[1]
    params = {"label": label, "size": (0.3 * max(len(label), 4) + 0.5, 0.05, 0.42), "height": 3.05}
    r.want("tickets", "ticket_counter", against("left", along=along), params={"count": 3}, priority=0,
           element=r.element_of("counter", "ticket_counter"))  # fmt: skip
    r.want("sign", "wall_sign", against("left", along=along), params=params | {"colour": "#34465c"}, priority=3)


def _lamps(r, asset, across, along, **look):
    for i, (u, v) in enumerate((a, b) for a in across for b in along):
        r.want(f"lamp_{i + 1}", asset, at(u, v), params=look, priority=5)


def railway(r):
    """A tall hall before a train: columns, arched windows, gates, ticket windows, board, clock, seats, kiosk."""
    r.w, r.d, r.h = 21.0, 15.0, 7.0
    x, y = r.w / 2, r.d / 2
    edge = y - 3.3
    r.acting = (0.0, -1.3, 1.7)
    _hall(r, "#d6c9ad", "#a98d66", "#ece3cf", "checker", "#9c8b76")
    r.extra["style"] = "station"
    for u in (-7.6, -3.9, 3.9, 7.6):
        r.window("back", u, 2.0, 1.9, 3.7)
        _arch(r, u, y, SOUTH)
    for v in (-4.6, 2.4):
        r.window("left", v, 2.0, 2.4, 3.2)
        _arch(r, -x, v, EAST)
    for u in (-6.4, 6.4):
        r.window("front", u, 2.0, 2.4, 3.2)
        _arch(r, u, -y, NORTH)
    train_in(r, 0.6, y - 1.65, 3.1)
    for i, u in enumerate((-8.1, -4.1, 4.1, 8.1)):
        r.want(f"column_{i + 1}", "column", at(u, edge - 1.7), params={"size": (0.8, 0.8, r.h)}, priority=1)
    for i, u in enumerate((-6.1, 6.1)):
        r.want(f"gates_{i + 1}", "ticket_gate", at(u, edge - 1.7), params={"size": (2.9, 1.3, 1.02)}, priority=2)
        sign = {"label": str(i + 1), "size": (1.0, 0.14, 0.7), "drop": r.h - 3.35, "colour": "#2f4d70"}
        r.want(f"platform_{i + 1}", "hanging_sign", at(u, edge - 1.7), params=sign, priority=3)
    _tickets(r, -1.2)
    _board(r, 2.2, ("IC", "RE", "EC"), "12345678", 3.7)
    for i in range(3):
        r.want(f"machine_{i + 1}", "ticket_machine", against("right", along=1.2 + 0.95 * i), priority=3)
    _waiting(r, ((-5.2, 0.1), (4.6, 0.3), (-5.2, -3.4), (3.4, -4.9)))
    r.want("trolley", "luggage_trolley", at(-2.7, 1.9, 0.7), priority=3)
    r.want("trolley_2", "luggage_trolley", at(2.6, 2.0, -0.5), priority=6)
    for i, (u, v) in enumerate(((-8.6, -6.7), (8.8, -1.0))):
        r.want(f"bin_{i + 1}", "bin", at(u, v), params={"size": (0.5, 0.5, 0.85)}, priority=6)
    _lamps(r, "ceiling_lamp", (-6.0, 0.0, 6.0), (-3.6, 1.2), drop=2.2)


def bus_terminal(r):
    """Wide windows on the bays with buses behind, numbers over them, ticket windows, rows of seats, machines."""
    r.w, r.d, r.h = 17.0, 11.0, 5.0
    y = r.d / 2
    r.acting = (0.0, -1.0, 1.6)
    _hall(r, "#cdd0c9", "#7f8f8a", "#5f6a6c", "lino", "#9a9c96")
    for i, u in enumerate((-6.0, -2.0, 2.0, 6.0)):
        r.window("back", u, 3.1, 2.55, 0.35)
        sign = {"label": str(i + 1), "size": (0.9, 0.14, 0.55), "drop": r.h - 3.35, "colour": "#c99a35"}
        r.want(f"bay_{i + 1}", "hanging_sign", at(u, y - 0.5), params=sign, priority=3)
    r.gap("back", 0.0, 0.8, 2.2)
    for u in (-5.2, 5.2):
        r.window("front", u, 3.2, 1.5, 2.7)
    for i, u in enumerate((-7.0, 7.0)):
        r.far(f"bus_{i + 1}", "bus", u, y + 3.4, (EAST, WEST)[i], seed=i + 1)
    _tickets(r, 1.2)
    _board(r, 2.6, ("A", "B", "X"), "1234", 3.0)
    for i in range(2):
        r.want(f"vending_{i + 1}", "vending_machine", against("right", along=1.6 + 1.1 * i), priority=3)
    r.want("machine", "ticket_machine", against("left", along=-1.6), priority=3)
    _waiting(r, ((-3.6, 2.2), (3.6, 2.2), (-4.6, -0.9), (4.4, -0.9)))
    r.want("trolley", "luggage_trolley", at(-6.4, -2.6, 0.6), priority=5)
    r.want("bin", "bin", at(-1.2, 2.6), params={"size": (0.45, 0.45, 0.8)}, priority=6)
    _lamps(r, "ceiling_panel", (-5.4, -1.8, 1.8, 5.4), (-2.6, 1.6), size=(2.0, 0.4, 0.06))


def airport(r):
    """A wide hall of glass with airliners outside, check-in desks, ropes for the queue, seats, boards, gate signs."""
    r.w, r.d, r.h = 20.0, 13.0, 5.4
    x, y = r.w / 2, r.d / 2
    r.acting = (0.0, -1.2, 1.7)
    _hall(r, "#d5d9da", "#b4bcbf", "#8d979c", "tiles", "#b3b5b2")
    for u in (-8.0, -4.0, 4.0, 8.0):
        r.window("back", u, 3.5, 3.9, 0.3)
    r.window("back", 0.0, 3.5, 2.5, 0.3)
    for u in (-6.0, 6.0):
        r.window("front", u, 3.4, 2.2, 2.7)
    r.extra["rural"] = True  # no street outside but a field
    r.far("airliner", "airliner", -13.0, y + 24.0, SOUTH + 0.9)
    r.far("airliner_2", "airliner", 22.0, y + 34.0, SOUTH + 1.9, seed=1)
    for i, v in enumerate((-3.9, -1.4, 1.1, 3.6)):
        own = r.element_of("counter", "check_in_desk") if v == 1.1 else None
        r.want(f"check_in_{i + 1}", "check_in_desk", at(0.9 - x, v, EAST), priority=i, params={"label": str(i + 11)},
               element=own)  # fmt: skip
    for i, v in enumerate((-2.6, -0.2, 2.2)):
        r.want(f"rope_{i + 1}", "rope_barrier", at(3.7 - x, v, EAST), priority=3)
    _board(r, 2.6, ("AX", "KL", "NT"), ("A1", "A4", "B2", "B7", "C3"), 3.6)
    for i, u in enumerate((-5.9, 5.9)):
        sign = {"label": ("A 1-20", "B 1-20")[i], "size": (2.0, 0.14, 0.5), "drop": r.h - 3.3, "colour": "#c99a35"}
        r.want(f"gate_{i + 1}", "hanging_sign", at(u, y - 2.0), params=sign, priority=3)
    _waiting(r, ((-3.2, y - 2.0), (2.6, y - 2.0), (6.6, y - 2.0), (5.2, 0.6), (5.2, -2.2)))
    for i, (u, v, yaw) in enumerate(((-2.8, 1.6, 0.5), (2.7, 1.0, -0.4), (-4.4, -5.2, 1.2))):
        r.want(f"trolley_{i + 1}", "luggage_trolley", at(u, v, yaw), priority=2 + 2 * i)
    for i, (u, v) in enumerate(((x - 0.7, 5.8), (0.7 - x, 5.8))):
        r.want(f"plant_{i + 1}", "plant", at(u, v), priority=SPARE)
    for i, (u, v) in enumerate(((-6.9, 0.8), (6.9, 0.8))):
        r.want(f"column_{i + 1}", "column", at(u, v), params={"size": (0.6, 0.6, r.h)}, priority=4)
    for i in range(2):
        r.want(f"machine_{i + 1}", "ticket_machine", against("right", along=1.5 + 1.0 * i), priority=5)
    _lamps(r, "ceiling_panel", (-6.4, -2.2, 2.2, 6.4), (-3.4, 0.0, 3.6), size=(2.6, 0.3, 0.06))
