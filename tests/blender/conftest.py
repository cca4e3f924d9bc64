# SPDX-License-Identifier: GPL-3.0-or-later
"""A small film made by hand, whose pictures tell which scene, camera and frame they show."""

from types import SimpleNamespace

import numpy as np
import pytest

FIRST, BITS = 1001, 11
SIZE = (320, 180)


class SmallFilm:
    """Two scenes, each with two cameras of 15 frames; cubes show the frame number in binary, the row the camera."""

    def __init__(self, bpy, frames=60):
        from backlot.addon.edit.cut import Line
        from backlot.addon.library import identity
        from backlot.addon.settings import Settings
        from backlot.addon.shots.model import Shot

        self.bpy = bpy
        self.edit = identity.tag(bpy.data.scenes.new("Edit"), "Edit", "edit")
        self.edit.render.resolution_x, self.edit.render.resolution_y = SIZE
        self.edit.render.fps, self.edit.render.fps_base = 24, 1.0
        self.settings = Settings(width=SIZE[0], height=SIZE[1], burn_in=False, subtitles=False)
        self.scenes, self.shots = {}, []
        for row, (ident, code) in enumerate((("s1", "SC010"), ("s2", "SC020"))):
            scene = self.scenes[ident] = identity.tag(bpy.data.scenes.new(code), ident, "scene")
            self._dress(scene, frames)
            for number in range(2):
                name = f"{code}_SH{10 * (number + 1):04d}"
                self._camera(scene, name, row * 2 + number)
                start = FIRST + 20 * number
                shot = Shot(
                    id=f"shot:{ident}-{number}", name=name, scene=ident, camera=name, frame_start=start,
                    frame_end=start + 14, lens_mm=35.0, size="MS", description="민지가 문을 연다.",
                )  # fmt: skip
                self.shots.append(shot)
        self.lines = [
            Line("b1", "s1", FIRST + 2, FIRST + 13, "Hello there."),
            Line("b2", "s2", FIRST, FIRST + 11, "안녕?"),
        ]

    def cut(self, shots=None, settings=None, lines=None):
        """Assemble the film's cut; keeps the shots that come back."""
        from backlot.addon.edit.build import assemble

        lines = self.lines if lines is None else lines
        self.shots = assemble(self.edit, self.scenes, shots or self.shots, lines, settings or self.settings)
        return self.shots

    def render(self, folder, shots=None, **more):
        """Render and return the result."""
        from backlot.addon.progress import run
        from backlot.addon.render import render_film

        return run(render_film(folder, shots or self.shots, more.pop("settings", self.settings), **more))

    def placed(self, name):
        """The strip of this name on the timeline."""
        return self.edit.sequence_editor.strips[name]

    def spans(self):
        """``{shot name: (start, length, first scene frame)}`` as the timeline shows them."""
        from backlot.addon.edit.strips import entries

        return {e.name: (e.edit_start, e.length, e.frame_start) for e in entries(self.edit)}

    def read(self, picture):
        """``(camera number, frame)`` that a picture (array h, w, channels, top row last) shows."""
        bright = picture[:, :, 0] > 0.35
        rows = [round(SIZE[1] / 2 - self._height(n) * SIZE[0] / 12) for n in range(4)]
        columns = [round(SIZE[0] / 2 + (b - (BITS - 1) / 2) * SIZE[0] / 12) for b in range(BITS)]
        row = max(range(4), key=lambda n: bright[rows[n], columns].sum())
        return row, sum(int(bright[rows[row], column]) << b for b, column in enumerate(columns))

    def pixels(self, path):
        """A picture file as an array (height, width, channels), bottom row first."""
        image = self.bpy.data.images.load(str(path))
        image.colorspace_settings.name = "Non-Color"
        values = np.empty(len(image.pixels), np.float32)
        image.pixels.foreach_get(values)
        width, height = image.size
        self.bpy.data.images.remove(image)
        return values.reshape(height, width, -1)

    def movie(self, path, folder):
        """All pictures of a movie, as arrays."""
        from backlot.addon import compat

        scene = self.bpy.data.scenes.new("reader")
        scene.render.resolution_x, scene.render.resolution_y = SIZE
        scene.view_settings.view_transform = "Standard"
        strip = scene.sequence_editor_create().strips.new_movie("m", str(path), 1, 1, fit_method="FIT")
        scene.frame_start, scene.frame_end = 1, compat.strip_content(strip)
        compat.still_output(scene.render.image_settings)
        scene.render.filepath = f"{folder}/read_####"
        self.bpy.ops.render.render(animation=True, scene=scene.name)
        found = [self.pixels(f"{folder}/read_{n:04d}.png") for n in range(1, scene.frame_end + 1)]
        self.bpy.data.scenes.remove(scene)
        return found

    def expected(self):
        """``[(camera number, frame)]`` of the cut as it is planned."""
        shown = []
        for number, shot in enumerate(self.shots):
            shown += [(number, f) for f in range(shot.frame_start, shot.frame_end + 1)]
        return shown

    def _height(self, number):
        return (number - 1.5) * 0.9

    def _dress(self, scene, frames):
        scene.frame_start, scene.frame_end = FIRST, FIRST + frames - 1
        scene.render.engine, scene.display.render_aa = "BLENDER_WORKBENCH", "OFF"
        scene.render.resolution_x, scene.render.resolution_y = SIZE
        scene.view_settings.view_transform = "Standard"
        scene.world = self.bpy.data.worlds.new(scene.name)
        scene.world.color = (0.01, 0.01, 0.01)
        scene.display.shading.background_type = "WORLD"
        mesh = self._cube()
        for bit in range(BITS):
            cube = self.bpy.data.objects.new(f"{scene.name} bit {bit}", mesh)
            cube.location.x = bit - (BITS - 1) / 2
            scene.collection.objects.link(cube)
            for frame in range(FIRST, FIRST + frames):
                if frame == FIRST or (frame >> bit ^ (frame - 1) >> bit) & 1:
                    cube.location.z = 0.0 if frame >> bit & 1 else -50.0
                    cube.keyframe_insert("location", index=2, frame=frame)
            for curve in self._curves(cube):
                for key in curve.keyframe_points:
                    key.interpolation = "CONSTANT"

    def _curves(self, thing):
        from backlot.addon import compat

        return compat.curves(thing.animation_data)

    def _cube(self):
        mesh = self.bpy.data.meshes.new("cube")
        corners = [(x, y, z) for x in (-0.35, 0.35) for y in (-0.35, 0.35) for z in (-0.35, 0.35)]
        faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
        mesh.from_pydata(corners, [], faces)
        return mesh

    def _camera(self, scene, name, number):
        data = self.bpy.data.cameras.new(name)
        data.type, data.ortho_scale = "ORTHO", 12
        camera = self.bpy.data.objects.new(name, data)
        camera.location, camera.rotation_euler = (0, -10, self._height(number)), (np.pi / 2, 0, 0)
        scene.collection.objects.link(camera)
        scene.camera = scene.camera or camera


@pytest.fixture
def small_film(empty_file):
    """A ``SmallFilm`` in an empty file."""
    return SmallFilm(empty_file)


@pytest.fixture
def full_disk(tmp_path):
    """A folder on a disk of 256 KiB; skips where none can be made."""
    import subprocess

    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "none", str(folder)], capture_output=True)
    if made.returncode:
        pytest.skip("no small disk can be mounted here")
    yield SimpleNamespace(path=folder, fill=lambda size: (folder / "filler").write_bytes(bytes(size)))
    subprocess.run(["umount", "-l", str(folder)], check=False)
