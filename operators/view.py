# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window shows: a scene as it is rendered, through a camera or from a good place; the cut."""

import math
from contextlib import suppress
from pathlib import Path

import bpy
from mathutils import Vector

from ..addon.later import later
from ..addon.stage import studio_light

overview, sight, locations = later("stage.overview"), later("stage.build_sight"), later("stage.build_location")

MARGIN = 0.04  # share of the free width left beside a camera's frame
ZOOMS = (-30.0, 600.0)  # what Blender allows
SENSOR = 72.0  # mm: as wide as a viewport sees at its focal length
CUTTING = "Video Editing"  # Blender's own workspace for the Sequencer


def show_scene(context, scene):
    """Switch the window to a staged scene and show it: through its camera, or from a good place before there is one."""
    if context.window is None:
        return
    context.window.scene = scene
    area = _viewport(context)
    if scene.camera is not None:
        _through_camera(area, scene)
    elif area is not None:
        _stand_well(area, scene, context)
    _as_rendered(context, scene)


def look_through(context, scene, camera, first, last):
    """Switch the window to a camera of a staged scene, over the frames of a shot."""
    if context.window is not None:
        context.window.scene = scene
    scene.camera = camera
    scene.use_preview_range = True
    scene.frame_preview_start, scene.frame_preview_end = first, last
    scene.frame_set(first)
    _through_camera(_viewport(context), scene)
    _as_rendered(context, scene)
    _show_range(context)


def show_cut(context, edit):
    """Show the cut in a Sequencer; brings up Blender's own workspace for it where the window has none."""
    if context.window is None:
        return
    workspace = context.window.workspace
    if not _has_sequencer(workspace):
        workspace = _cutting_room() or workspace
        context.window.workspace = workspace
        _lay_open(edit)
    if hasattr(workspace, "sequencer_scene"):
        workspace.sequencer_scene = edit
    else:
        context.window.scene = edit
    for area in (a for screen in workspace.screens for a in _sequencers(screen)):
        area.spaces.active.show_region_ui = area.spaces.active.view_type == "SEQUENCER"
        area.tag_redraw()


def text_editor(context):
    """A Text editor of the window; one is opened beside the viewport where there is none. None without a window."""
    if context.window is None or bpy.app.background:
        return next((a for a in context.screen.areas if a.type == "TEXT_EDITOR"), None) if context.screen else None
    screen = context.window.screen
    found = next((a for a in screen.areas if a.type == "TEXT_EDITOR"), None)
    wide = _viewport(context)
    if found is not None or wide is None:
        return found
    before = set(screen.areas)
    with context.temp_override(area=wide, region=_region(wide, "WINDOW")):
        bpy.ops.screen.area_split(direction="VERTICAL", factor=0.35)
    found = next((a for a in screen.areas if a not in before), None)
    if found is not None:
        found.type = "TEXT_EDITOR"
        found.spaces.active.show_word_wrap = True
    return found


def _lay_open(edit):
    """Stand at the start of the cut with nothing selected, and see all of it once the window shows it."""
    edit.frame_set(edit.frame_start)
    for strip in edit.sequence_editor.strips:
        strip.select = False
    if not bpy.app.background:
        bpy.app.timers.register(_see_all, first_interval=0.2)


def _see_all():
    for window in bpy.context.window_manager.windows:
        for area in _sequencers(window.screen):
            with bpy.context.temp_override(window=window, area=area, region=_region(area, "WINDOW")):
                if bpy.ops.sequencer.view_all.poll():
                    bpy.ops.sequencer.view_all()


def _viewport(context):
    """The viewport at hand, else the largest one of the window, or None."""
    if context.area is not None and context.area.type == "VIEW_3D":
        return context.area
    areas = [a for a in context.screen.areas if a.type == "VIEW_3D"] if context.screen else []
    return max(areas, key=lambda a: a.width * a.height, default=None)


def _as_rendered(context, scene):
    for area in context.screen.areas if context.screen else ():
        if area.type == "VIEW_3D":
            studio_light.apply_to_viewport(area.spaces.active, scene)
            area.tag_redraw()


def _through_camera(area, scene):
    if area is None:
        return
    space = area.spaces.active
    if space.region_3d.view_perspective != "CAMERA":
        _calm(space)
        space.region_3d.view_perspective = "CAMERA"
        _fit_frame(area, scene)


def _show_range(context):
    """Scroll timelines to the frames that play."""
    for area in context.screen.areas if context.screen else ():
        if area.type == "DOPESHEET_EDITOR":
            with context.temp_override(area=area, region=_region(area, "WINDOW")), suppress(RuntimeError):
                bpy.ops.action.view_all()


def _calm(space):
    """Nothing lies over the picture but what the artist selects; it comes back with the overlay buttons."""
    overlay = space.overlay
    overlay.show_floor = overlay.show_axis_x = overlay.show_axis_y = False
    overlay.show_cursor = overlay.show_extras = overlay.show_relationship_lines = overlay.show_bones = False


def _fit_frame(area, scene):
    """Zoom so that the camera's frame fills the part of the viewport that no toolbar covers."""
    region = _region(area, "WINDOW")
    left, right, low, high = _free(area, region)
    wide = min(right - left, (high - low) * scene.render.resolution_x / scene.render.resolution_y) * (1 - 2 * MARGIN)
    share = wide / region.width
    view = area.spaces.active.region_3d
    view.view_camera_zoom = min(max(50 * (2 * math.sqrt(max(share, 0.01)) - math.sqrt(2)), ZOOMS[0]), ZOOMS[1])
    middle = (left + right - region.width) / 2, (low + high - region.height) / 2
    view.view_camera_offset = [
        min(max(-off / (2 * share * size), -1), 1) for off, size in zip(middle, (region.width, region.height))
    ]


def _free(area, region):
    """``(left, right, low, high)`` in the viewport's own pixels that no other region covers."""
    left, right, low, high = 0, region.width, 0, region.height
    for other in area.regions:
        if other == region or other.width <= 1 or other.height <= 1:
            continue
        if other.alignment == "LEFT":
            left = max(left, other.x + other.width - region.x)
        elif other.alignment == "RIGHT":
            right = min(right, other.x - region.x)
        elif other.alignment == "TOP":
            high = min(high, other.y - region.y)
        elif other.alignment == "BOTTOM" and other.y <= region.y + 1:
            low = max(low, other.y + other.height - region.y)
    return left, max(right, left + 1), low, max(high, low + 1)


def _region(area, kind):
    return next(r for r in area.regions if r.type == kind)


def _stand_well(area, scene, context):
    look = sight.looker(scene, context.evaluated_depsgraph_get())
    eye, target = (Vector(p) for p in overview.standpoint(locations.plan_of(scene)[1], sight.heads(scene), look))
    space = area.spaces.active
    view = space.region_3d
    if view.view_perspective == "CAMERA":
        view.view_perspective = "PERSP"
    _calm(space)
    far, turn = (eye - target).length, (eye - target).to_track_quat("Z", "Y")
    region = _region(area, "WINDOW")
    left, right, _, _ = _free(area, region)
    aside = (region.width - left - right) / 2 / region.width * SENSOR / space.lens * far
    view.view_location, view.view_distance, view.view_rotation = target + turn @ Vector((aside, 0, 0)), far, turn


def _sequencers(screen):
    return [a for a in screen.areas if a.type == "SEQUENCE_EDITOR"]


def _cutting_room():
    """A workspace with a Sequencer: one that the file has, else Blender's own; None where that is missing."""
    if not any(map(_has_sequencer, bpy.data.workspaces)):
        template = Path(bpy.utils.system_resource("SCRIPTS"), "startup", "bl_app_templates_system", "Video_Editing")
        with suppress(RuntimeError):
            bpy.ops.workspace.append_activate(idname=CUTTING, filepath=str(template / "startup.blend"))
    return next(filter(_has_sequencer, bpy.data.workspaces), None)


def _has_sequencer(workspace):
    return any(_sequencers(screen) for screen in workspace.screens)
