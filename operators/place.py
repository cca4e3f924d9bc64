# SPDX-License-Identifier: GPL-3.0-or-later
"""The place of a scene: what stays where it is, and everything else around it."""

import bpy

from ..addon import properties
from ..addon.later import later
from ..addon.library import identity
from ..addon.translations import refuse, say
from . import work
from .scene import BACKLOT_OT_stage, show

film = later("film")

LOCKED = "backlot_locked"  # as in stage.build_held, which a panel must not wait for
PLACE = "backlot_location"  # as in stage.build_location
THINGS = ("set", "prop")


def chosen(context):
    """The selected things that a lock may hold."""
    return [o for o in context.selected_objects if o.get(identity.KIND) in THINGS and "backlot_piece" not in o]


class BACKLOT_OT_lock(bpy.types.Operator):
    """Keep the selected things where they are, whatever is solved or staged again; press again to let them go"""

    bl_idname = "backlot.lock"
    bl_label = "Lock in Place"
    bl_options = {"REGISTER", "UNDO"}

    @classmethod
    def poll(cls, context):
        if not chosen(context):
            return refuse(cls, "Select things of the set or props first")
        return work.free(cls)

    def execute(self, context):
        things = chosen(context)
        lock = not all(thing.get(LOCKED) for thing in things)
        for thing in things:
            if lock:
                thing[LOCKED] = True
            elif LOCKED in thing:
                del thing[LOCKED]
        told = "{things} things locked in place" if lock else "{things} things let go"
        self.report({"INFO"}, say(told, things=len(things)))
        return {"FINISHED"}


class BACKLOT_OT_solve_around(work.LongWork, bpy.types.Operator):
    """Lay out this place again about what you moved or locked: chairs follow their table, people their seats"""

    bl_idname = "backlot.solve_around"
    bl_label = "Solve the Rest Around"
    bl_options = {"REGISTER", "UNDO"}

    step = "scene"

    @classmethod
    def poll(cls, context):
        if context.scene.get(PLACE) is None:
            return refuse(cls, "Go to a staged scene first")
        return work.free(cls)

    def steps(self, context):
        place, world = context.scene[PLACE], film.film_world()
        self._index = properties.film(context).scene_index
        return film.stage(world, only={n for n, s in enumerate(world.scenes, 1) if s.location == place})

    def done(self, context, result):
        BACKLOT_OT_stage.tell(self, result)
        show(context, self._index)
        return say("{scenes} scenes staged", scenes=result["scenes"])


CLASSES = (BACKLOT_OT_lock, BACKLOT_OT_solve_around)
register, unregister = bpy.utils.register_classes_factory(CLASSES)
