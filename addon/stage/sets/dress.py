# SPDX-License-Identifier: GPL-3.0-or-later
"""What one scene brings into a place: its props, vehicles, animals, each where it would be."""

import math
import random
from dataclasses import replace

import numpy as np

from ..geometry import facing
from ..plan import Item
from . import assets, boxes, layout, lying, pins, surfaces, walkable
from .civics import stairs_box
from .match import OPENINGS, match
from .needs import LIES, livery, moving, of_vehicle, seed_of, spoken
from .relations import against, at, middle
from .room import kept

CATEGORIES = ("props", "set_dressing", "vehicles", "animals", "greenery", "equipment")
ON_FLOOR = frozenset(
    (
        "suitcase",
        "backpack",
        "bag",
        "guitar",
        "broom",
        "bucket",
        "wheelchair",
        "cane",
        "stretcher",
        "toolbox",
        "violin",
        "basket",
        "sword",
        "rifle",
        "spear",
        "shield",
        "bow",
        "bat",
        "golf_club",
        "skis",
        "surfboard",
        "racket",
        "chainsaw",
        "cello_case",
        "ball",
        "football",
        "crate",
        "coat",
    )
)
TABLES = dict.fromkeys(("table", "dining_table", "laid_table", "coffee_table", "desk", "counter", "bar_counter"), 2.5)
TABLES |= dict.fromkeys(
    ("judge_bench", "kitchen_counter", "side_table", "booth", "workbench", "nightstand", "podium"), 1.8
)
TABLES |= dict.fromkeys(("cabinet", "dresser", "park_bench", "bench", "crate", "barrel", "coach_seat"), 1.0)
GUESSES = {
    "vehicles": (1.8, 4.2, 1.5),
    "animals": (0.4, 0.9, 0.7),
    "greenery": (0.8, 0.8, 1.4),
    "set_dressing": (0.8, 0.6, 1.0),
    "equipment": (0.6, 0.6, 1.2),
    "props": (0.18, 0.13, 0.1),
}
TINY = (0.075, 0.05, 0.03)  # of an unknown thing that goes into a pocket
POCKETS = (
    "pocket", "sleeve", "palm", "fingers", "small", "tiny", "little", "tasche", "winzig", "klein", "poche", "petit",
    "bolsillo", "pequeñ", "주머니", "작은", "손바닥", "ポケット", "小さ", "口袋", "小小", "กระเป๋า", "เล็ก",
)  # fmt: skip
WOOD = ("wood", "oak", "pine box", "chest", "holz", "bois", "madera", "나무", "木", "ไม้")
# what a piece of clothing is when nobody wears it, by the key of what the figures wear
GARMENTS = {
    "hat": ("hat", "cap", "straw_hat", "beanie", "beret", "police_cap", "chef_hat", "hard_hat", "helmet", "top_hat"),
    "scarf": ("scarf", "tie", "bow_tie", "headscarf", "gloves"),
    "glasses": ("glasses", "sunglasses"),
    "coat": (
        "coat", "raincoat", "trench_coat", "fur_coat", "white_coat", "robe", "cloak", "jacket", "leather_jacket",
        "denim_jacket", "blazer", "cardigan", "sweater", "hoodie", "apron", "uniform", "dress", "life_jacket", "hi_vis",
        "shirt", "suit",
    ),
}  # fmt: skip
SLICE = ("slice", "piece", "stück", "part de", "trozo", "조각", "切れ", "一块", "ชิ้น")
LEAVED = ("fridge", "stove", "microwave", "wardrobe", "cabinet", "locker", "metal_cabinet", "safe")  # have doors
AJAR = (
    "open", "ajar", "opened", "offen", "offene", "offener", "ouvert", "ouverte", "abierto", "abierta", "열린", "열려",
    "開いた", "開いている", "开着", "敞开", "打开", "ที่เปิด",
)  # fmt: skip
METAL = ("metal", "steel", "iron", "tin ", "stahl", "métal", "acero", "금속", "철제", "金属", "鉄", "โลหะ")
LOADS = (
    "wine_glass",
    "glass",
    "beer_glass",
    "beer_bottle",
    "cup",
    "mug",
    "plate",
    "food",
    "bottle",
    "syringe",
    "pills",
)  # what trays carry
# several of these lie in one pile
PILES = frozenset(("letter", "paper", "envelope", "photo", "newspaper", "plate", "money", "card", "ticket"))
BEER = (
    "beer",
    "beers",
    "lager",
    "bier",
    "bière",
    "bières",
    "cerveza",
    "cervezas",
    "birra",
    "맥주",
    "ビール",
    "啤酒",
    "เบียร์",
)
CANS = ("can", "cans", "dose", "dosen", "canette", "canettes", "lata", "latas", "캔", "缶", "罐", "听", "กระป๋อง")
POURED = ("glass", "glasses", "pint", "pints", "mug", "mugs", "stein", "glas", "krug", "verre", "chope", "vaso",
          "jarra", "caña", "잔", "ジョッキ", "杯", "แก้ว")  # fmt: skip
REACH = 5.0  # props lie no farther from the middle of the action, metres
LANE = 20  # m of a road along which a vehicle may stand
NEAR = 2.0  # m that it keeps from the action
MOST = 6  # of one element
PERSON = 0.64  # side of the square kept free about a mark, metres


def dress(set_plan, scene, world, held=None):
    """Items for the elements of a world Scene that the SetPlan does not already hold, the same every time.

    Cups lie on tables near the acting area, bags on the floor beside it, cars at the kerb. What the kit does not know
    becomes a labelled ``stand_in``. What finds no room is left out: ``missing`` tells. ``held``
    ``{item id: (x, y, z, yaw)}`` are things that stay where an artist put them.
    """
    made = _dress(set_plan, scene, world, {})
    there = {item.id: item for item in made}
    if not held or all(i in there and not pins.away(pin, there[i]) for i, pin in held.items()):
        return made
    return _dress(set_plan, scene, world, held)


def _dress(set_plan, scene, world, held):
    items, away, rest = [], moving(scene), []
    for element in _ordered(scene):
        if not _brought(set_plan, element, away, scene):
            continue
        piled = min(element.count, MOST) if element.asset in PILES and element.count > 1 else 0
        look = _look(element, scene, world) | ({"count": piled} if piled else {})
        for number in range(1 if piled else max(1, min(element.count, MOST))):
            item = _item(set_plan, element, number, look, scene)
            if item.id in held:
                items.append(_held(item, held[item.id]))
            else:
                rest.append((item, element))
    return items + _put_all(set_plan, rest, items, scene)


def _put_all(plan, things, there, scene):
    """Of the pairs of item and element those that found a place among what is ``there``."""
    put = []
    for item, element in things:
        if _put(plan, item, [*there, *put], element, scene):
            put.append(item)
    return put


def _held(item, pin):
    """An Item at its pin."""
    known = assets.facts(item.asset, item.params, item.seed)
    item.location, item.yaw, item.blocks = tuple(pin[:3]), pin[3], _blocks(known)
    return item


def _blocks(known):
    """Whether people walk around a thing that stands on its own."""
    return known.mount not in ("wall", "ceiling") and (max(known.foot) > 0.45 or known.size[2] > 0.5)


def _brought(plan, element, away, scene):
    """Whether the scene itself brings an element: not what is part of the place, nor what somebody wears."""
    handled = element.category == "wardrobe" and not element.worn and garment(element.asset)
    if (element.category not in CATEGORIES and not handled) or element.asset in OPENINGS:
        return False
    if element.asset in LOADS and any(e.asset == "tray" and e.id == element.at for e in scene.elements):
        return False  # drawn with the tray
    if "vehicle" in plan.params and element.asset in assets.VEHICLES:
        return False  # the place is the inside of it
    if element.asset == "trunk" and element.count > 1 and plan.params.get("green"):
        return False  # of its trees
    if of_vehicle(scene, element) or _drunk_from(element, scene):
        return False
    return element.id in away or not match(plan, element)


def _said_of(element, scene):
    """Lower-case words of a scene that speak of an element, its name among them."""
    told = [b.text or "" for b in scene.beats if set(b.lines) & set(element.lines)]
    return " ".join([element.name or "", *told]).lower()


def _bottled(asset, element, scene):
    """What a bottle or a can is where its name (a Bierdose) or the words about it are of beer."""
    name = (element.name or "").lower()
    beer = any(word in name for word in BEER) or spoken(_said_of(element, scene), BEER)
    if asset not in ("bottle", "can") or not beer:
        return asset
    can = asset == "can" or spoken(name, CANS) or any(word in name for word in CANS if len(word) > 3)
    return "beer_can" if can else "beer_bottle"


def _drunk_from(element, scene):
    """Whether beer is but what is in the bottles and cans of a scene: "Beer spills"."""
    if element.asset != "beer_glass" or spoken(_said_of(element, scene), POURED):
        return False
    vessels = [_bottled(e.asset, e, scene) for e in scene.elements]
    return "beer_bottle" in vessels or "beer_can" in vessels


def garment(key):
    """The thing that a piece of clothing is when nobody wears it, or None: shoes stay where they are."""
    return None if key is None else next((name for name, keys in GARMENTS.items() if key in keys), None)


def _ordered(scene):
    """The elements by id, those that lie by others after them."""
    rest, done, there = sorted(scene.elements, key=lambda e: e.id), [], {e.id for e in scene.elements}
    known = set()
    while rest:
        ready = [e for e in rest if e.at is None or e.at in known or e.at not in there] or rest[:1]
        done += ready
        known.update(e.id for e in ready)
        rest = [e for e in rest if e.id not in known]
    return done


def _look(element, scene, world):
    """Parameters of an element's asset that the script tells: its colour, in every scene; what a tray carries."""
    colour = livery(element, world)
    look = {"colour": colour} if colour else {}
    if element.asset == "umbrella" and scene.int_ext != "INT" and {"rain", "snow", "storm"} & set(scene.weather):
        look["open"] = True
    if element.asset == "tray":
        drinks = [
            e for e in scene.elements if e.asset in LOADS and (e.at == element.id or set(e.lines) & set(element.lines))
        ]
        if drinks:
            look["load"] = drinks[0].asset
    words = f"{element.name} {element.description}".lower()
    if element.asset == "cake" and any(word in words for word in SLICE):
        look["slice"] = True
    if element.asset == "box" and any(word in words for word in WOOD):
        look["wooden"] = True
    elif element.asset == "box" and any(word in words for word in METAL):
        look["metal"] = True
    if element.category == "animals" and any(
        element.id in b.subjects and b.verb in LIES and b.kind == "action" for b in scene.beats
    ):
        look["pose"] = "lie"
    if element.asset in LEAVED and spoken(words, AJAR):
        look["open"] = 1.0
    if element.asset in ("trunk", "box", "toolbox", "suitcase") and any(
        e.at == element.id and e.relation == "in" for e in scene.elements
    ):
        look["open"] = 1.0
    return look


def missing(set_plan, scene, items):
    """Ids of elements that are neither in the set nor among the dressed ``items``."""
    there, away = {item.element for item in items}, moving(scene)
    wanted = sorted(scene.elements, key=lambda e: e.id)
    return [e.id for e in wanted if e.id not in there and _brought(set_plan, e, away, scene)]


def _guess(element, scene):
    """The size of a thing that the kit does not know."""
    told = [b.text for b in scene.beats if element.id in (b.object, b.target)]
    words = " ".join([element.name, element.description, *told]).lower()
    tiny = element.category == "props" and any(word in words for word in POCKETS)
    return TINY if tiny else GUESSES[element.category]


def _item(plan, element, number, look, scene):
    asset, params = element.asset, look
    if element.category == "wardrobe":
        asset = garment(asset)
    asset = assets.here(_bottled(asset, element, scene), plan.exterior, plan.params)
    if asset is None or asset == "stand_in":
        asset, params = "stand_in", {"label": element.name, "size": _guess(element, scene), **look}
    seed = seed_of(element.id) % 8
    known = assets.facts(asset, params, seed)
    ident = element.id if number == 0 else f"{element.id}:{number + 1}"
    return Item(
        ident,
        asset,
        params=params,
        seed=seed,
        name=element.name or asset.replace("_", " "),
        size=known.size,
        element=element.id,
        foot=known.foot,
    )


def _put(plan, item, others, element, scene):
    known = assets.facts(item.asset, item.params, item.seed)
    if item.asset == "boat" and "berths" in plan.params:
        return _moor(plan, item, others)
    target = _target(plan, element, others, scene)
    if target is not None and target.item is not None:
        target = lying.another(plan, target, item)
    if target is not None and lying.lay(plan, item, element.relation, target, others):
        return True
    if target is not None:
        wishes = lying.spots(plan, item, element.relation, target)
        if wishes and _stand(plan, item, others, known, wishes):
            return True
    rng = random.Random(seed_of(item.id, plan.location))
    small = known.mount in ("hand", "surface") or (item.asset == "stand_in" and max(known.size) < 0.5)
    if small and item.asset not in ON_FLOOR:
        tops = surfaces.Tops([*plan.items, *others])
        if tops.put(item, rng, towards=plan.centre[:2], reach=REACH, prefer=TABLES):
            return True
    return _stand(plan, item, others, known) or _on_lane(plan, item, others) or (small and _anyhow(plan, item))


def _moor(plan, item, others):
    """A boat floats at the first free berth."""
    there = [i.location[:2] for i in others if i.asset == "boat"]
    for x, y, yaw, z in plan.params["berths"]:
        if all(math.dist((x, y), p) > 1.0 for p in there):
            item.location, item.yaw, item.blocks = (x, y, z), yaw, False
            return True
    return False


def _on_lane(plan, item, others):
    """A vehicle for which there is no other room stands on the road, end on: at the far end of an alley."""
    if item.asset not in assets.VEHICLES:
        return False
    rows = boxes.table([boxes.of_item(i) for i in (*plan.items, *others) if walkable.in_the_way(i)])
    best, steps = None, np.arange(-2, 3)[:, None] * item.size[1] / 4
    for x, y, yaw in plan.params.get("lanes", ()):
        out = np.array(facing(yaw))
        for back in range(0, LANE, 2):
            here = np.array((x, y)) - out * back
            free = not len(rows) or boxes.distance(here + out * steps, rows).min() > item.size[0] / 2
            cost = abs(math.dist(here, plan.centre[:2]) - NEAR - item.size[1]) + (0 if free else 50)
            if best is None or cost < best[0]:
                best = cost, here, yaw
    if best is None:
        return False
    _, here, item.yaw = best
    item.location = (float(here[0]), float(here[1]), 0.0)
    return True


def _anyhow(plan, item):
    """What is taken in hand must be there: on the floor in the middle, if there is no better place."""
    item.location, item.yaw, item.blocks = tuple(map(float, plan.centre)), 0.0, False
    return True


def _target(plan, element, others, scene):
    """What an element lies by, if the script says so and it is there."""
    if not element.relation or not element.at:
        return None
    other = next((e for e in scene.elements if e.id == element.at), None)
    found = lying.target_of(plan, element.at, others)
    return found or (lying.target_of(plan, match(plan, other), others) if other else None)


def _stand(plan, item, others, known, wishes=None):
    """On the floor, on the wall or under the ceiling, out of everybody's way; first where the ``wishes`` say."""
    r = plan.params.get("acting", 1.1)
    if known.mount == "ceiling" and plan.height is None:
        return False
    space, rng = _space(plan, others, r), np.random.default_rng(seed_of(item.id))
    if wishes is None:
        wishes = _wishes(plan, item, known, r)
    tight = replace(space, doors=[])  # rather in somebody's way than not there at all
    for room, wish in [*((space, wish) for wish in wishes), (tight, wishes[-1])]:
        want = layout.Want(
            item.id, item.asset, wish, known.size, item.params, item.seed, foot=known.foot, rise=known.rise
        )
        want.z = 0.0 if known.mount != "ceiling" else plan.height
        want.hung = known.mount == "wall"
        want.blocks = _blocks(known)
        placed, _ = layout.solve(room, [want], rng)
        if placed:
            item.location, item.yaw = placed[0].location, placed[0].yaw
            item.blocks = want.blocks and room is space
            return True
    return False


def _wishes(plan, item, known, r):
    """Relations to try, the best first."""
    x, y, _ = plan.centre
    if known.mount == "ceiling":
        return [middle(x, y + 0.5, 0.0)]
    if known.mount == "wall":
        return [against(*(wall.id for wall in plan.walls))]
    side = 1 if seed_of(item.id) % 2 else -1
    if item.asset in assets.VEHICLES and plan.params.get("lanes"):
        spots = sorted(plan.params["lanes"], key=lambda s: abs(s[0] - x - 5 * side))
        return [at(*spot) for spot in spots]
    wide = max(known.foot) / 2
    reach = r + wide + 0.1
    turned = (seed_of(item.id, "yaw") % 8) * 0.785 if wide < 1.2 else 0.0
    spots = ((side, 0.25), (-side, 0.25), (0.8 * side, -0.8), (-0.8 * side, -0.8), (0.0, 1.2), (0.0, -1.2))
    return [*(middle(x + u * reach, y + v * reach, turned) for u, v in spots), middle(x + side * reach, y)]


def _space(plan, others, r):
    keep = [
        boxes.Box(plan.centre[0], plan.centre[1], plan.axis, 2 * r, 2 * r, 0.02, 1.9),
        *(kept(o) for o in plan.openings),
    ]
    if "stairs" in plan.params:
        keep.append(stairs_box(plan.params["stairs"]))
    keep += [
        boxes.Box(m.location[0], m.location[1], 0, PERSON, PERSON, 0.02, 1.9)
        for m in plan.marks
        if m.kind in ("stand", "work", "door")
    ]
    there = [item for item in (*plan.items, *others) if item.asset not in assets.FLAT]
    fixed = [boxes.of_item(item) for item in there]
    solid = [boxes.of_item(item) for item in there if walkable.in_the_way(item)]
    doors = [m.location[:2] for m in plan.marks if m.kind in ("stand", "work", "door")]
    return layout.Space(plan.floor, plan.walls, keep, fixed, solid, None, doors, tuple(plan.centre[:2]))
