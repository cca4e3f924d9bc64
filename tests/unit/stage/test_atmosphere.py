# SPDX-License-Identifier: GPL-3.0-or-later
"""Light, sky and weather as decided: orders, bounds and geometry, over all hours and conditions."""

import itertools
import json
import math

import numpy as np
import pytest

from backlot.addon import script
from backlot.addon.breakdown import break_down
from backlot.addon.breakdown.emotion import mean
from backlot.addon.stage import atmosphere
from backlot.addon.stage.atmosphere import haze, lamps, lightning, mood, panes, particles, rooms, sky, soft, studio
from backlot.addon.stage.geometry import Shape
from backlot.addon.stage.plan import Glow, Opening
from backlot.addon.world.records import from_plain, to_plain
from backlot.addon.world.schema import TIMES, WEATHER, Emotion, Scene

SKIN = np.array([0.58, 0.35, 0.25])
LUMA = np.array([0.2126, 0.7152, 0.0722])


def planned(time="DAY", weather=(), exterior=True, axis=0.0):
    return atmosphere.plan(Scene(id="s", time=time, weather=list(weather)), exterior, axis, (0, 0, 0), 3)


def face(light, camera, turned):
    """Mean linear RGB of the front of a skin-coloured head, seen from a yaw and turned to a yaw (degrees)."""
    normals = np.random.default_rng(1).normal(size=(3000, 3))
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    seen, front = (np.array([math.sin(math.radians(a)), -math.cos(math.radians(a)), 0]) for a in (camera, turned))
    normals = normals[(normals @ front > 0.3) & (normals @ seen > 0.1)]
    lit = sky.smoothstep(0, 1 - 0.35, normals @ np.array(light.shadow_direction))  # with studio_light's shadow_focus
    shaded = 1 - light.shadow_intensity * (1 - lit)
    colour = studio.irradiance(light, normals) * SKIN * shaded[:, None]
    weight = normals @ seen
    return (colour * weight[:, None]).sum(0) / weight.sum(), colour @ LUMA


@pytest.mark.parametrize("exterior", [True, False])
@pytest.mark.parametrize("time", TIMES)
def test_faces_can_be_read_whatever_the_hour_and_weather(time, exterior):
    for weather in [(), *((w,) for w in WEATHER)]:
        light = planned(time, weather, exterior).studio
        for camera, turned in itertools.product((-45, 0, 45), (-60, 0, 60)):
            assert face(light, camera, turned)[0].mean() > 0.095, (weather, camera, turned)


@pytest.mark.parametrize("time", TIMES)
def test_faces_are_modelled_and_not_burnt_out(time):
    light = planned(time).studio
    for camera in (-45, 45):
        shades = face(light, camera, 0)[1]
        low, high = np.percentile(shades, (5, 95))
        assert high / low > 1.15
        assert studio.irradiance(light, np.array([0.0, -1.0, 0.0])).max() < 1.25


SEVEN = {"dawn": ("DAWN", ()), "noon": ("NOON", ("clear",)), "dusk": ("DUSK", ()), "night": ("NIGHT", ()),
         "rain": ("DAY", ("rain",)), "snow": ("DAY", ("snow",)), "fog": ("DAY", ("fog",))}  # fmt: skip


def shown(colour):
    """Linear RGB as it stands on the screen, 0..1."""
    c = np.clip(colour, 0, 1)
    return np.where(c <= 0.0031308, 12.92 * c, 1.055 * c ** (1 / 2.4) - 0.055)


def test_seven_hours_and_weathers_of_a_room_are_told_apart():
    looks = {}
    for name, (time, weather) in SEVEN.items():
        plan = planned(time, weather, exterior=False)
        walls = studio.irradiance(plan.studio, np.array([(0, -1, 0), (1, 0, 0), (-1, 0, 0), (0, 0, 1)])).mean(0) * 0.6
        street = np.array((0.25, 0.24, 0.23)) * (1 - plan.room.pane_alpha)
        seen = [street + np.array(c) * plan.room.pane_alpha for c in (plan.room.pane, plan.room.above)]
        looks[name] = np.concatenate([shown(walls), *map(shown, seen)])
    for one, other in itertools.combinations(SEVEN, 2):
        assert np.linalg.norm(looks[one] - looks[other]) > 0.15, (one, other)


def test_a_mood_warms_and_cools_and_never_turns_day_into_night():
    def planned_for(time, valence, arousal, exterior):
        scene = Scene(id="s", time=time)
        return atmosphere.plan(scene, exterior, 0, (0, 0, 0), 3, emotion=Emotion(valence, arousal))

    moods = [(v, a) for v in (-1.0, 0.0, 1.0) for a in (0.0, 1.0)]
    for exterior in (True, False):
        lit = {
            time: [face(planned_for(time, *m, exterior).studio, 0, 0)[0] for m in moods]
            for time in ("DAY", "DUSK", "NIGHT")
        }
        level = {time: [colour @ LUMA for colour in colours] for time, colours in lit.items()}
        assert min(level["DAY"]) > 1.3 * max(level["DUSK"] + level["NIGHT"])
        assert all(dusk > night for dusk, night in zip(level["DUSK"], level["NIGHT"], strict=True))
        assert all(max(found) < 1.35 * min(found) for found in level.values())
        for colours in lit.values():
            assert colours[0][0] / colours[0][2] < colours[2][0] / colours[2][2] < colours[4][0] / colours[4][2]
    assert planned_for("DAY", 0.0, 0.2, True) == planned("DAY")


def test_scenes_that_continue_have_the_same_light_and_weather():
    told = """INT. ROOM - NIGHT

Rain. ANNA cries. She is afraid.

INT. ROOM - CONTINUOUS

ANNA laughs happily.

INT. ROOM - LATER

ANNA waits.

INT. ROOM - DAY

The sun shines. ANNA laughs.
"""
    world = break_down(script.read(told.encode()))
    one, two, three, other = (
        atmosphere.plan(s, False, 0, (0, 0, 0), 3, [opening(0.0)], emotion=mood.of_run(world.scenes, s, mean))
        for s in world.scenes
    )
    assert one == two == three != other


def test_layers_of_light_are_thinnest_at_the_rim():
    alphas = list(soft.bands("pool", 0.01).values())
    assert alphas == sorted(alphas, reverse=True)
    assert alphas[-1] < 0.1 * alphas[0]
    assert np.mean(alphas) == pytest.approx(0.01)
    assert {soft.band("pool", share) for share in np.linspace(0, 1, 50)} == set(soft.bands("pool", 0.01))


def test_the_day_runs_from_bright_to_dark():
    level = {t: face(planned(t).studio, 0, 0)[0] @ LUMA for t in TIMES}
    assert level["DAY"] > level["DUSK"] > level["EVENING"] > level["NIGHT"]
    assert level["DAY"] > level["DAWN"] > level["NIGHT"]
    skies = {t: np.dot(planned(t).sky.middle, LUMA) for t in TIMES}
    assert skies["DAY"] > skies["DUSK"] > skies["EVENING"] > skies["NIGHT"]


def test_the_ground_is_darker_than_the_faces_at_night():
    light = planned("NIGHT").studio
    assert studio.irradiance(light, (0.0, 0.0, 1.0)).mean() < 0.9 * studio.irradiance(light, (-0.7, -0.7, 0.0)).mean()


def test_dusk_is_warm_and_night_is_blue():
    dusk, night = planned("DUSK"), planned("NIGHT")
    assert dusk.studio.lamps[0].colour[0] > 1.5 * dusk.studio.lamps[0].colour[2]
    red, _, blue = studio.irradiance(night.studio, (0.0, 0.0, 1.0))
    assert blue > 1.2 * red
    red, _, blue = studio.irradiance(planned("NIGHT", exterior=False).studio, (0.0, -1.0, 0.0))
    assert red > 1.5 * blue


@pytest.mark.parametrize("weather", ["rain", "storm", "snow", "fog", "overcast", "dust"])
def test_weather_takes_the_sun_away(weather):
    clear, closed = planned("DAY"), planned("DAY", [weather])
    assert closed.studio.shadow_intensity < 0.5 * clear.studio.shadow_intensity
    assert closed.studio.lamps[0].smooth > clear.studio.lamps[0].smooth
    assert closed.sun.strength < clear.sun.strength or weather in ("fog", "dust")
    assert not planned("NIGHT", [weather]).sky.moon


def test_no_time_is_day_and_every_condition_may_meet_every_other():
    assert planned(None).studio == planned("DAY").studio
    for pair in itertools.combinations(WEATHER, 2):
        assert planned("DUSK", pair).weather


def test_all_light_turns_with_the_axis():
    there, turned = planned("DUSK"), planned("DUSK", axis=math.radians(130))
    for fixed in (-45, 10, 60):
        a, b = face(there.studio, fixed, 0)[0], face(turned.studio, fixed + 130, 130)[0]
        assert np.allclose(a, b, rtol=0.06)
    x, y, _ = there.sun.direction
    angle = math.atan2(turned.sun.direction[1], turned.sun.direction[0]) - math.atan2(y, x)
    assert math.isclose(angle % math.tau, math.radians(130))


def test_a_plan_survives_json():
    plan = planned("EVENING", ["rain"], axis=1.0)
    again = from_plain(atmosphere.Atmosphere, json.loads(json.dumps(to_plain(plan))))
    assert to_plain(again) == to_plain(plan)
    assert studio.file_name(again.studio) == studio.file_name(plan.studio)


def test_a_light_file_has_y_up_and_a_name_of_its_own():
    day, night = planned("DAY").studio, planned("NIGHT").studio
    rows = dict(row.split(" ") for row in studio.text(day).splitlines())
    x, y, z = day.lamps[0].direction
    written = [float(rows[f"light[0].vec.{axis}"]) for axis in "xyz"]
    assert np.allclose(written, (x, z, -y), atol=1e-6)
    assert rows["light[3].flag"] == "1"
    assert studio.file_name(day) != studio.file_name(night)


def test_self_lit_colours_come_out_as_asked():
    light = planned("DUSK").studio
    shown = np.array(studio.self_lit(light, (0.9, 0.5, 0.2))) * studio.irradiance(light, (0.0, 0.0, 1.0))
    assert np.allclose(shown, (0.9, 0.5, 0.2))


def test_the_sky_is_seamless_and_as_bright_as_asked():
    for time in TIMES:
        plan = planned(time)
        shown = sky.picture(plan.sky, plan.studio)[..., :3] * studio.irradiance(plan.studio, (0.0, 0.0, 1.0))
        steps = np.abs(np.diff(shown, axis=1)).max()
        assert np.abs(shown[:, 0] - shown[:, -1]).max() <= steps + 1e-6, time
        assert np.isfinite(shown).all() and shown.min() >= 0
        assert np.allclose(shown[0].mean(0), plan.sky.ground, atol=1e-3)


def test_dusk_glows_where_the_sun_goes_down():
    plan = planned("DUSK")
    shown = sky.picture(plan.sky, plan.studio)
    row = int(0.30 * len(shown))
    sun = int((plan.sky.sun_azimuth % math.tau) / math.tau * shown.shape[1])
    away = (sun + shown.shape[1] // 2) % shown.shape[1]
    assert shown[row, sun, 0] > 1.3 * shown[row, away, 0]


def test_the_dome_is_closed_and_reaches_below_the_horizon():
    (vertices, faces, uv), (plate, _, _) = sky.dome()
    assert vertices[:, 2].min() < -20 < sky.RADIUS * 0.99 < vertices[:, 2].max()
    assert len(uv) == sum(map(len, faces))
    assert uv.min() >= 0 and uv.max() <= 1
    assert np.hypot(plate[:, 0], plate[:, 1]).max() < sky.RADIUS


def test_rain_is_the_same_one_travel_on():
    fall = particles.rain(planned("DAY", ["storm"]).weather, 5)
    vertices = fall.shape.vertices
    first, second = np.split(vertices, 2)
    assert np.allclose(first - fall.travel, second)
    assert np.hypot(*vertices[:, :2].T).max() < particles.SPREAD
    assert fall.travel[2] == pytest.approx(-particles.HEIGHT)


def test_rain_keeps_clear_of_rooms_and_lenses_and_widens_with_distance():
    weather = planned("DAY", ["rain"]).weather
    box = ((-3, -2, 0), (3, 2, 3))
    fall = particles.rain(weather, 1, [box])
    for passed in (0.0, 0.5, 1.0):
        moved = fall.shape.vertices + np.array(fall.travel) * passed
        assert not ((np.abs(moved[:, 0]) < 2.9) & (np.abs(moved[:, 1]) < 1.9)).any()
    fall = particles.rain(weather, 1, cameras=[(0, -4, 1.6)])
    for passed in np.linspace(0, 1, 12):
        moved = fall.shape.vertices + np.array(fall.travel) * passed
        assert np.linalg.norm(moved - (0, -4, 1.6), axis=1).min() > 1.2
    near = fall.shape.vertices.reshape(-1, 4, 3)
    width = np.linalg.norm(near[:, 1] - near[:, 0], axis=1)
    away = np.hypot(near[:, 0, 0], near[:, 0, 1] + 4)
    half = len(width) // 2
    width, away = width[:half], away[:half]
    assert width[away < 2.2].max() < width[away > 8].min()


def test_fog_thickens_with_distance_the_same_in_all_directions():
    shape, alphas = haze.sheets(haze.FOG, 0.9, 4)
    lit = np.array([alphas[shape.materials[m]] for m in shape.face_materials])
    bands = lit.reshape(haze.FOG.sheets, -1, haze.SIDES)
    assert np.allclose(bands, bands[:, :, :1])
    assert (np.diff(bands[:, :4, 0], axis=1) > -1e-6).all() and (bands[:, 0, 0] < 0.25 * bands.max((1, 2)) + 0.01).all()
    clear = np.cumprod(1 - bands.max((1, 2)))
    radii = np.geomspace(haze.FOG.nearest, haze.FOG.farthest, haze.FOG.sheets)
    assert 0.5 < clear[np.searchsorted(radii, 10.0)] < 0.98
    assert clear[-1] < 0.1


@pytest.mark.parametrize("kind", ["lamp", "screen", "street_lamp", "fire", "sign", "headlight"])
def test_a_skin_covers_its_thing(kind):
    glow = Glow(kind, (1.0, 2.0, 3.0), (0.3, 0.2, 0.4), 0.0)
    low, high = lamps.skin(glow).bounds()
    assert np.allclose((low + high)[:2] / 2, glow.location[:2], atol=0.04)
    assert high[2] - low[2] >= 0.4 * 0.55
    assert (high - low).max() < 0.45


def test_a_pane_is_covered_and_a_cabin_is_not_filled_with_light():
    low, high = lamps.skin(Glow("window", (0, 0, 2), (0.8, 0.05, 1.3), math.pi / 2)).bounds()
    assert np.allclose(high - low, (0.05, 0.8, 1.3), atol=0.02)
    assert lamps.skin(Glow("window", (0, 0, 1), (1.2, 1.6, 0.3))) is None


def test_lamps_are_off_by_day_and_on_at_night():
    assert not any(planned("DAY").glow("street_lamp").colour)
    assert min(planned("NIGHT").glow("street_lamp").colour) > 0.5
    assert planned("DAY", ["storm"]).glow("window").colour[0] > 0.3
    assert planned("NIGHT").glow("no such kind") == planned("NIGHT").glow("lamp")


def opening(yaw, location=(0, 3, 0.9), kind="window"):
    return Opening("w", kind, location, yaw, 1.2, 1.4, wall="back")


def test_a_room_is_lit_from_the_side_of_its_windows():
    left, right = opening(math.pi / 2, (-3, 0, 0.9)), opening(-math.pi / 2, (3, 0, 0.9))
    for axis in (0.0, 2.0):
        lit = {}
        for name, window in (("left", left), ("right", right)):
            turned = Opening(**{**vars(window), "yaw": window.yaw + axis})
            scene = Scene(id="s", time="DAY")
            lit[name] = atmosphere.plan(scene, False, axis, (0, 0, 0), 1, [turned]).studio.lamps[0].direction
        across = np.array([math.cos(axis), math.sin(axis), 0])
        assert np.dot(lit["left"], across) < -0.5
        assert np.dot(lit["right"], across) > 0.5


def test_the_sun_shines_in_at_a_window_and_not_through_a_wall():
    sun = atmosphere.plan(Scene(id="s", time="MORNING"), False, 0.0, (0, 0, 0), 1, [opening(0.0)]).sun.direction
    assert sun[1] > 0.5 and sun[2] > 0.2
    floor = rooms.outline([(-3, -3), (3, -3), (3, 3), (-3, 3)])
    shape = rooms.sunlight(Shape(), opening(0.0), sun, floor, 0.0)
    low, high = shape.bounds()
    assert (low[:2] >= -3.001).all() and (high[:2] <= 3.001).all()
    assert low[1] < 2 and high[2] < 0.03
    assert not rooms.sunlight(Shape(), opening(math.pi), sun, floor, 0.0).faces


def test_light_stays_within_the_room():
    floor = rooms.outline([(2, 2), (-2, 2), (-2, -2), (2, -2)])
    shape = rooms.lamp_pools(Shape(), (1.7, 0.0, 1.2), floor, 0.0, 2.6)
    low, high = shape.bounds()
    assert (np.abs([low[:2], high[:2]]) < 2.001).all()
    assert low[2] > 0.0 and high[2] < 2.6
    on_wall = shape.vertices[np.abs(shape.vertices[:, 0] - 1.97) < 0.02]
    assert len(on_wall) and np.ptp(on_wall[:, 2]) > 0.5
    assert len(rooms.clipped([(5, 5), (6, 5), (6, 6)], floor)) == 0


def test_snow_lies_on_the_sill_and_what_falls_stays_outside():
    window, thick = opening(0.0), {"": 0.12}
    drift = panes.drift(Shape(), window, 0.12, np.random.default_rng(1)).bounds()
    assert drift[0][2] == pytest.approx(window.location[2])
    weather = planned("DAY", ("rain", "snow"), exterior=False).weather
    for fall in [panes.rain([window], thick, weather, 1), *panes.snow([window], thick, weather, 1)]:
        low, high = fall.shape.bounds()
        assert low[1] > window.location[1] + 0.12 or high[1] < window.location[1] - 0.12


def test_a_pane_lies_behind_its_window():
    low, high = panes.sheet(Shape(), opening(0.0), 0.12).bounds()
    assert low[1] == pytest.approx(3.15) and high[2] - low[2] == pytest.approx(1.4)


def test_windows_tell_the_hour_and_lamps_burn_where_there_are_none():
    panes = {t: np.dot(planned(t, exterior=False).room.pane, LUMA) for t in TIMES}
    assert panes["NIGHT"] < 0.3 * panes["EVENING"] < 0.3 * panes["DUSK"] < panes["DAY"]
    assert planned("DAY", exterior=False).room.sun_alpha > 0 == planned("DAY", ["rain"], False).room.sun_alpha
    assert planned("NIGHT").room is None
    cellar = atmosphere.plan(Scene(id="s", time="DAY"), False, 0, (0, 0, 0), 1, [opening(0.0, kind="door")])
    assert cellar.glow("lamp").level > 0.8 > planned("DAY", exterior=False).glow("lamp").level


def test_lightning_is_sparse_and_the_same_for_the_same_seed():
    flashes = lightning.flashes(3, 60.0)
    assert flashes == lightning.flashes(3, 60.0) != lightning.flashes(4, 60.0)
    assert 3 <= len(flashes) <= 8 and all(b - a >= 7.0 for a, b in itertools.pairwise(flashes))
    assert lightning.flashes(3, 0.5) == []
    low, high = lightning.bolt(0.0, 3, 0).bounds()
    assert low[1] > 40 and high[2] > 50 and low[2] < 1


def test_wind_blows_leaves_along_and_slants_snow():
    still, windy = (planned("DAY", w).weather for w in (("snow",), ("snow", "wind")))
    assert still.wind == 0 < windy.wind
    assert particles.snow(still, 1)[0].travel[0] == 0 < np.hypot(*particles.snow(windy, 1)[0].travel[:2])
    for fall in particles.blown(windy, 1):
        assert fall.travel[2] == 0 and np.hypot(*fall.travel[:2]) == pytest.approx(particles.SPREAD)
        assert fall.shape.bounds()[0][2] > -0.2 and len(fall.shape.faces) > 100
