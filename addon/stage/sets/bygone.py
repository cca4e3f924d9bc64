# SPDX-License-Identifier: GPL-3.0-or-later
"""Times before the motor-car: what a place loses and gains when the script plays long ago."""

from .needs import seed_of
from .relations import SPARE, at

MODERN = frozenset(
    ("car", "taxi", "police_car", "ambulance", "van", "truck", "bus", "motorcycle", "bicycle", "helicopter", "plane",
     "bulldozer", "fire_engine", "spaceship", "tank", "tuk_tuk", "bus_stop", "telephone_pole", "treadmill", "drill",
     "chainsaw", "machine_gun", "grenade", "keyboard", "defibrillator", "dentist_chair",
     "forklift", "container", "crane", "traffic_light", "hydrant", "phone_booth", "mailbox", "dumpster", "ac_unit",
     "antenna", "satellite_dish", "tv", "radio", "telephone", "phone", "computer", "laptop", "monitor", "tablet",
     "fridge", "microwave", "toaster", "coffee_machine", "whiteboard", "filing_cabinet", "office_chair", "shower",
     "ceiling_panel", "patient_monitor", "drip_stand", "generator", "flashlight", "camera", "bin", "vent"),
)  # fmt: skip
WOODEN = ("#9a8468", "#8a7355", "#a89878", "#7d6a52", "#b0a184", "#94785a")
TRADES = ("SALOON", "GENERAL STORE", "BANK", "HOTEL", "BLACKSMITH", "BARBER", "STABLES", "TAILOR")
EARTH = {"asphalt": "soil#94805f", "pavement": "stone#9a8d78"}
WESTERN = ("european", "north_american")
GROUNDS = ("street", "alley", "road", "market", "bridge")


def age(place, bare):
    """Take what is of our days out of a Place in the making.

    ``bare``: its recipe knows nothing of the time, and a street gets earth, wooden fronts and hitching rails.
    """
    gone = {want.id for want in place.wants if want.asset in MODERN and want.element is None}
    while True:
        lost = {w.id for w in place.wants if w.id not in gone and gone & set(w.needs)}
        if not lost:
            break
        gone |= lost
    place.wants = [want for want in place.wants if want.id not in gone]
    place.scenery = [item for item in place.scenery if item.asset not in MODERN]
    place.clutter = [pair for pair in place.clutter if pair[1] not in MODERN]
    for thing in (*place.wants, *place.scenery):
        if thing.asset == "wall_sign":
            thing.params.pop("neon", None)
    if bare and place.kind in GROUNDS and place.needs.culture in (None, *WESTERN):
        _street(place)


def _street(place):
    site = place.extra["site"]
    for area in site["areas"]:
        name = area["material"].partition("#")[0]
        area["material"] = EARTH.get(name, area["material"])
        if name == "pavement" and area.get("pattern"):
            area["step"] = 0.55
    site["strips"] = [strip for strip in site["strips"] if strip["material"].startswith("stone")]
    for building in site["buildings"]:
        building.update(style="stucco", floors=min(building["floors"], 2))
        building["colour"] = WOODEN[building["seed"] % len(WOODEN)]
    site["blocks"] = []
    site.setdefault("hills", {"colour": "#9a8f6a", "radius": 150, "height": 20})
    signs = [item for item in place.scenery if item.asset == "wall_sign"]
    if place.needs.language.startswith("en"):
        first = seed_of(place.location.id) % len(TRADES)
        for i, item in enumerate(signs):
            item.params["label"] = TRADES[(first + i) % len(TRADES)]
    if place.kind == "street":
        _rails(place)


def _rails(place):
    s = place.side
    for i, x in enumerate((-13.6, -3.4, 12.4)):
        place.want(f"hitching_{i + 1}", "rail_fence", at(s * x, 5.5), params={"size": (2.2, 0.12, 0.95)}, priority=4)
    for i, (x, y) in enumerate(((-6.8, 8.5), (-6.2, 8.0), (5.4, 8.4), (9.6, -8.2), (-2.2, -8.3))):
        place.want(f"cask_{i + 1}", "barrel", at(s * x, y), priority=SPARE)
    for i, (x, y) in enumerate(((6.9, 8.4), (-10.6, -8.3), (14.2, 8.4))):
        place.want(f"case_{i + 1}", "crate", at(s * x, y, 0.2), priority=SPARE)
    place.want("cart_old", "cart", at(s * 8.8, 4.0, 1.4), priority=5)
    place.want("cart_old_2", "cart", at(-s * 11.5, -4.0, -1.6), priority=6)
    place.want("bale", "hay_bale", at(-s * 9.6, 5.9), priority=SPARE)
    place.want("trough", "well", at(s * 15.8, -3.6), priority=6)
