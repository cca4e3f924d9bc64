# SPDX-License-Identifier: GPL-3.0-or-later
"""Is a thing that the script names already there?"""

import math

from . import assets

ALIKE = (
    {"table", "dining_table", "coffee_table", "laid_table"},
    {"tree", "pine"},
    {"arch", "flower_arch"},
    {"desk", "table", "workbench"},
    {"chair", "stool", "office_chair"},
    {"bench", "park_bench", "seat_row"},
    {"counter", "ticket_counter"},
    {"counter", "check_in_desk"},
    {"kiosk", "market_stall"},
    {"sofa", "booth"},
    {"booth", "guard_booth", "phone_booth"},
    {"cart", "trolley", "hand_truck", "luggage_trolley"},
    {"bench", "park_bench", "pew"},
    {"shelf", "bookcase", "rack", "goods_shelf", "bottle_shelf"},
    {"kitchen_counter", "counter"},
    {"cabinet", "cupboard", "dresser", "wardrobe", "locker", "metal_cabinet"},
    {"counter", "bar_counter"},
    {"counter", "glass_case"},
    {"cabinet", "glass_case"},
    {"rack", "clothes_rail"},
    {"mirror", "standing_mirror"},
    {"shelf", "ware_shelf", "folded_shelf"},
    {"car", "taxi"},
    {
        "fence",
        "railing",
        "rail_fence",
        "board_fence",
        "gate",
        "parapet",
        "balustrade",
        "ship_rail",
        "dry_wall",
        "guard_rail",
    },
    {"boat", "lifeboat"},
    {"tank", "tank_wreck"},
    {"ball", "football"},
    {"rock", "crag"},
    {"log", "snow_log"},
    {"column", "ruin_column"},
    {"arch", "flower_arch", "ruin_arch"},
    {"helmet", "steel_helmet"},
    {"bench", "team_bench", "thwart"},
    {"lifebuoy", "life_ring"},
    {"fence", "hedge"},
    {"picture", "poster"},
    {"screen", "departure_board"},
    {"bed", "hospital_bed", "operating_table"},
    {"whiteboard", "blackboard"},
    {"engine", "machine", "generator"},
    {"table_lamp", "ceiling_lamp", "floor_lamp"},
    {"screen", "monitor"},
    {"computer", "monitor", "laptop"},
    {"bin", "dumpster"},
    {"fountain", "statue"},
    {"control_panel", "control_desk", "bridge_console", "ship_station"},
    {"chair", "captain_chair", "helm_chair"},
    {"counter", "police_desk"},
    {"machine", "press"},
    {"screen", "video_wall"},
    {"table", "lab_bench"},
    {"swing", "swing_set"},
    {"mailbox", "letterbox"},
    {"machine", "petrol_pump"},
    {"table", "coffee_table", "low_meal_table", "soban", "drum_table"},
    {"chair", "stool", "plastic_stool", "gaming_chair", "office_chair"},
    {"tv", "tv_stand", "karaoke_screen"},
    {"bed", "floor_mattress", "study_bed"},
    {"desk", "study_desk", "gaming_desk"},
    {"computer", "gaming_desk"},
    {"fridge", "kimchi_fridge", "mini_fridge", "drinks_fridge"},
    {"ac_unit", "standing_aircon"},
    {"onggi", "jangdokdae"},
    {"maru", "hanok"},
    {"water_tank", "roof_tank"},
    {"cabinet", "wardrobe", "nong"},
    {"trunk", "bandaji"},
    {"market_stall", "market_shop", "food_cart"},
    {"picture", "scroll_picture"},
    {"tent", "tent_roof"},
    {"gate", "hanok_gate"},
    {"clothes_rail", "hanging_clothes"},
    {"bed", "bunk_bed", "cell_bed", "prison_bunk"},
    {"toilet", "steel_toilet"},
    {"gravestone", "grave_cross", "grave_kerb", "chest_tomb", "grave_mound"},
    {"statue", "mourning_angel"},
    {"fence", "wire_fence"},
    {"candle", "altar_candle"},
    {"ceiling_lamp", "chandelier"},
    {"tree", "tub_tree"},
    {"basketball_hoop", "hoop_post"},
    {"rubble", "brick_heap"},
)
OPENINGS = {"door": "door", "gate": "gap", "window": "window", "curtain": "window"}
SMALL = ("hand", "surface")
BUILT_IN = {"radio": "dashboard"}  # what a car has without anybody's putting it there
STAYS = ("computer", "monitor")  # small, but at home on a desk: no hand takes them


def alike(one, other):
    """Whether one asset can stand for the other."""
    return one == other or any(one in group and other in group for group in ALIKE)


def match(set_plan, element):
    """The id of the item or opening of a SetPlan that is meant by a world Element, or None.

    Things made for it come first, then what no other element has, then the same asset, then one alike that no other
    element has; the nearest to the acting area wins. Small things that hands take are never matched with what merely
    decorates a shelf.
    """
    if element.asset is None:
        return None
    own = [(_far(set_plan, item.location), item.id) for item in set_plan.items if item.element == element.id]
    if own:
        return min(own)[1]
    kind = OPENINGS.get(element.asset)
    rows = [(0, 0, _far(set_plan, o.location), o.id) for o in set_plan.openings if o.kind == kind]
    stays = element.asset in STAYS
    if stays or assets.facts(element.asset).mount not in SMALL:
        rows += [
            (int(item.element is not None), int(item.asset != element.asset), _far(set_plan, item.location), item.id)
            for item in set_plan.items
            if _may_be(item, element) and (stays or _plain(item))
        ]
    inside = BUILT_IN.get(element.asset)
    rows += [(0, 1, _far(set_plan, i.location), i.id) for i in set_plan.items if i.asset == inside]
    return min(rows)[3] if rows else None


def _may_be(item, element):
    """Whether an item can stand for an element: a wardrobe that the script names is no dresser too."""
    return item.asset == element.asset or (item.element is None and alike(item.asset, element.asset))


def _plain(item):
    return assets.facts(item.asset, item.params, item.seed).mount not in SMALL


def _far(plan, location):
    return math.dist(plan.centre[:2], location[:2])
