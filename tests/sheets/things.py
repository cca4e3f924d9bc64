# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws every thing of the kit, numbered, for somebody to name who has not read its name: ``make things``.

``things.py FOLDER [WORD …]`` writes ``things_NN.png`` in an order that tells nothing, ``key.json`` with the name of
each number, and ``named_NN.png``, sorted and lettered; words choose among the keys. A person stands beside large
things, a hand lies beside small ones and a finger beside the smallest. Things of walls and ceilings hang on a board.
"""

import json
import math
import os
import random
import sys
import time
from pathlib import Path

import bpy
import numpy as np
from mathutils import Matrix, Vector

COLUMNS, ROWS, CELL = 6, 4, 250  # of a page; pixels
SEED = 11
RISE = math.radians(22)  # by which the camera looks down
TIP = math.radians(24)  # by which flat things lean towards it
DEPTH = 6.0  # from cell to cell along the view, in cells: no cell's shadow falls on another
LARGE, LONG, SMALL = 0.5, 1.4, 0.075  # m: from which on a person stands by, below which a finger lies by


def main(folder, *words):
    """Draw the sheets, write the key."""
    from backlot.addon import registration
    from backlot.addon.stage import kit
    from backlot.addon.stage.sets import fixtures  # noqa: F401 - things that places bring along

    registration.register()
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    keys = [key for key in sorted(kit.MAKERS) if not words or any(word in key for word in words)]
    yardsticks = Yardsticks()
    mixed = keys[:]
    random.Random(SEED).shuffle(mixed)
    (folder / "key.json").write_text(json.dumps(dict(enumerate(mixed, 1)), indent=1), encoding="utf-8")
    spent = time.process_time()
    for name, order, labels in (("things", mixed, None), ("named", keys, keys)):
        for page in range(0, len(order), COLUMNS * ROWS):
            few = order[page : page + COLUMNS * ROWS]
            texts = labels[page : page + len(few)] if labels else [str(page + i + 1) for i in range(len(few))]
            draw(few, texts, yardsticks, folder / f"{name}_{page // (COLUMNS * ROWS) + 1:02}.png")
    print(f"{len(keys)} things, {time.process_time() - spent:.0f} s of processor time")


def draw(keys, texts, yardsticks, path):
    """One page: the things of ``keys`` in cells with ``texts``, in a scene of its own that goes afterwards."""
    scene = bpy.data.scenes.new("Things")
    for number, (key, text) in enumerate(zip(keys, texts, strict=True)):
        place(scene, number, key, yardsticks)
        letter(scene, number, text)
    shoot(scene, path)
    for obj in list(scene.collection.all_objects):
        bpy.data.objects.remove(obj)
    bpy.data.scenes.remove(scene)


class Yardsticks:
    """Meshes that everybody knows the size of: a person, a hand, a finger; with their points (n, 3)."""

    def __init__(self):
        from backlot.addon.stage import build_figure
        from backlot.addon.stage.figure import FigureSpec, build

        spec = FigureSpec("yardstick", top="shirt", top_colour="#77808a", bottom_colour="#4a4f58")
        rig = build_figure.make_performer("Yardstick", spec, bpy.context.scene.collection)
        for side, turn in ((".L", 1), (".R", -1)):
            bone = rig.pose.bones[f"upper_arm{side}"]
            at = Matrix.Translation(bone.head)
            bone.matrix = at @ Matrix.Rotation(turn * math.radians(34), 4, "Y") @ at.inverted() @ bone.matrix
        bpy.context.view_layer.update()
        body = next(c for c in rig.children if c.data.get("backlot_look") is not None)
        graph = bpy.context.evaluated_depsgraph_get()
        self.person = bpy.data.meshes.new_from_object(body.evaluated_get(graph))
        figure = build(spec)
        self.hand = self._cut(body.data, figure, ("hand.R", "index.R", "fingers.R"))
        self.finger = self._cut(body.data, figure, ("index.R",))
        for obj in (*rig.children, rig):
            bpy.data.objects.remove(obj)

    @staticmethod
    def _cut(mesh, figure, bones):
        """What follows these bones, laid flat with its long side along Y."""
        import bmesh

        share = sum(figure.weights[b] for b in bones if b in figure.weights)
        part = bmesh.new()
        part.from_mesh(mesh)
        part.verts.ensure_lookup_table()
        bmesh.ops.delete(part, geom=[v for v in part.verts if share[v.index] < 0.55], context="VERTS")
        cut = bpy.data.meshes.new("part")
        part.to_mesh(cut)
        part.free()
        for material in mesh.materials:
            cut.materials.append(material)
        points = points_of(cut)
        middle = points.mean(0)
        axes = np.linalg.svd(points - middle, full_matrices=False)[2]
        frame = np.array([axes[1], axes[0], np.cross(axes[1], axes[0])])
        laid = (points - middle) @ frame.T
        laid[:, 2] -= laid[:, 2].min()
        cut.vertices.foreach_set("co", laid.astype(np.float32).ravel())
        cut.update()
        return cut

    def beside(self, size, carried):
        """The yardstick for a thing of this size, a hand for all but the longest that are carried."""
        longest = max(size)
        return (
            self.person if longest >= (LONG if carried else LARGE) else self.hand if longest >= SMALL else self.finger
        )


def points_of(mesh):
    """The vertices (n, 3) of a mesh."""
    points = np.empty(len(mesh.vertices) * 3, np.float32)
    mesh.vertices.foreach_get("co", points)
    return points.reshape(-1, 3).astype(float)


def place(scene, number, key, yardsticks):
    """Put a thing with its yardstick on a board into its cell, as large as fits."""
    from backlot.addon.stage import build_kit, kit, plan

    made = kit.make(key, {"label": "time machine"} if key == "stand_in" else None)
    thing = build_kit.object_for(plan.Item(id=key, asset=key), made, scene.collection)
    low, high = made.shape.bounds()
    size = high - low
    stick = yardsticks.beside(size, made.grip is not None)
    by = bpy.data.objects.new("stick", stick)
    scene.collection.objects.link(by)
    reach = points_of(stick)
    wide, deep = np.ptp(reach[:, 0]), np.ptp(reach[:, 1])
    gap = 0.14 * max(size.max(), wide)
    # things are known by their side when they are long, by their front when they are not
    long = size[1] > 1.3 * size[0]
    slim = long and size[1] > 3 * max(size[0], size[2]) and stick is not yardsticks.person
    yaw = math.radians(88 if slim else 56 if long else 32)
    across = (0.0, high[1] + gap + deep / 2) if long else (low[0] - gap - wide / 2, max(0.0, high[1] - deep / 2))
    if slim:
        across = (low[0] - gap - wide / 2, (low[1] + high[1]) / 2)
    if made.mount == "wall":
        across = (across[0], high[1] - deep / 2)
    by.location = (across[0], across[1], low[2])
    plate = board(scene, made, low, high, reach + np.array(by.location))
    flat = size[2] < 0.3 * max(size[0], size[1]) and made.mount in ("hand", "surface", "floor")
    turn = Matrix.Rotation(TIP if flat else 0.0, 4, "X") @ Matrix.Rotation(yaw, 4, "Z")
    fit(scene, number, [thing, by, plate], turn)


def board(scene, made, low, high, reach):
    """A plate for the thing to stand on, hang on or hang from."""
    from backlot.addon.stage import build_kit
    from backlot.addon.stage.geometry import Shape

    low, high = np.minimum(low, reach.min(0)), np.maximum(high, reach.max(0))
    edge = 0.05 * (high - low).max()
    middle, size = (low + high) / 2, high - low + 2 * edge
    thick = 0.2 * edge
    shape = Shape()
    wall, ceiling = made.mount == "wall", made.mount == "ceiling"
    if wall:
        back = made.shape.bounds()[1][1]
        shape.box((middle[0], back + thick / 2, middle[2]), (size[0], thick, size[2]), "trim#c9c4b8", 0)
    elif ceiling:
        top = made.shape.bounds()[1]
        half = made.shape.bounds()
        shape.box((0, 0, top[2] + thick / 2), (half[1][0] - half[0][0] + edge, half[1][1] - half[0][1] + edge, thick),
                  "trim#c9c4b8", 0)  # fmt: skip
    else:
        shape.box((middle[0], middle[1], low[2] - thick / 2), (size[0], size[1], thick), "trim#c9c4b8", 0)
    mesh = bpy.data.meshes.new("board")
    build_kit.fill(mesh, shape)
    plate = bpy.data.objects.new(f"board {made.asset}", mesh)
    plate.display.show_shadows = False
    scene.collection.objects.link(plate)
    return plate


def view_axes():
    """Rows right, up and forward of the camera."""
    return np.array([(1, 0, 0), (0, math.sin(RISE), math.cos(RISE)), (0, math.cos(RISE), -math.sin(RISE))])


def fit(scene, number, objects, turn):
    """Turn the objects together and bring them into a cell, as large as fits below the lettering."""
    axes = view_axes()
    turned = np.array(turn.to_3x3())
    seen = np.concatenate([points_of(o.data) + np.array(o.location) for o in objects]) @ turned.T @ axes.T
    low, high = seen.min(0), seen.max(0)
    scale = 0.94 / max(high[0] - low[0], (high[1] - low[1]) / 0.92)
    column, row = number % COLUMNS, number // COLUMNS
    centre = np.array([column + 0.5, -row - 0.54, number * DEPTH]) @ axes
    move = centre - (low + high) / 2 @ axes * scale
    matrix = Matrix.Translation(Vector(move)) @ Matrix.Scale(scale, 4) @ turn
    for obj in objects:
        obj.matrix_world = matrix @ Matrix.Translation(obj.location)


def letter(scene, number, text):
    """The lettering of a cell, in its upper left corner."""
    from backlot.addon.stage import build_kit

    curve = bpy.data.curves.new("text", "FONT")
    curve.body, curve.size = text, 0.075
    curve.materials.append(build_kit.material("ink_text"))
    made = bpy.data.objects.new("text", curve)
    column, row = number % COLUMNS, number // COLUMNS
    made.location = np.array([column + 0.03, -row - 0.075, 0.0]) @ view_axes()
    made.rotation_euler = (math.pi / 2 - RISE, 0, 0)
    made.display.show_shadows = False
    scene.collection.objects.link(made)


def shoot(scene, path):
    """Draw the page in the light of a day, as the stills are."""
    from backlot.addon.stage import studio_light
    from backlot.addon.stage.atmosphere.presets import OUTSIDE

    studio_light.store(scene, OUTSIDE["DAY"].studio)
    studio_light.apply(scene)
    scene.world = bpy.data.worlds.get("Sheet") or bpy.data.worlds.new("Sheet")
    scene.world.color = (0.62, 0.64, 0.66)
    camera = bpy.data.objects.new("Sheet", bpy.data.cameras.new("Sheet"))
    camera.data.type, camera.data.ortho_scale = "ORTHO", max(COLUMNS, ROWS)
    camera.data.clip_start, camera.data.clip_end = 1.0, (COLUMNS * ROWS + 4) * DEPTH
    camera.location = np.array([COLUMNS / 2, -ROWS / 2, -2 * DEPTH]) @ view_axes()
    camera.rotation_euler = (math.pi / 2 - RISE, 0, 0)
    scene.collection.objects.link(camera)
    scene.camera = camera
    scene.render.engine = "BLENDER_WORKBENCH"
    scene.render.resolution_x, scene.render.resolution_y = COLUMNS * CELL, ROWS * CELL
    scene.render.resolution_percentage = 100
    scene.render.filepath = str(path)
    scene.render.image_settings.file_format = "PNG"
    bpy.ops.render.render(write_still=True, scene=scene.name)


if __name__ == "__main__":
    main(*sys.argv[1:])
    sys.stdout.flush()
    os._exit(0)  # Blender as a module may crash when the interpreter ends
