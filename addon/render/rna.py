# SPDX-License-Identifier: GPL-3.0-or-later
"""Which properties of Blender's data matter to a picture, and how to read them flat."""

# names, user interface, run-time state and back references: nothing that a picture shows
_SKIP = {
    "active", "active_index", "animation", "animation_data", "asset_data", "background_images", "bake_directory",
    "bakes", "color_tag", "depsgraph", "dimensions", "error_location", "error_rotation", "execution_time",
    "grease_pencil", "id_data", "interface", "interface_items", "internal_links", "is_active", "is_evaluated",
    "is_override_data", "library", "library_weak_reference", "location_absolute", "name", "name_full",
    "node_warnings", "original", "override_library", "panels", "persistent_uid", "preview", "proxy", "rna_type",
    "select", "selected_studio_light", "session_uid", "show_expanded", "show_in_editmode", "show_on_cage",
    "show_options", "show_preview", "show_texture", "show_viewport", "tag", "textbox_state", "texts",
    "use_extra_user", "use_fake_user", "use_nodes", "use_pin_to_last", "users", "view_center", "view_layer",
    "viewport_aa", "warning_propagation",
}  # fmt: skip

_kinds = {}


def flat(values):
    """Plain values out of vectors and matrices."""
    for value in values:
        if isinstance(value, (str, int, float, bool)):
            yield value
        else:
            yield from flat(value)


def properties(struct):
    """``[(name, value | array | pointer | collection)]`` of a struct's type."""
    kind = type(struct)
    if kind not in _kinds:
        found = []
        for prop in struct.bl_rna.properties:
            if prop.identifier in _SKIP or prop.identifier.startswith(("is_", "bl_", "use_pin")):
                continue
            if prop.type in ("POINTER", "COLLECTION"):
                found.append((prop.identifier, prop.type.lower()))
            else:
                array = getattr(prop, "is_array", False) or (prop.type == "ENUM" and prop.is_enum_flag)
                found.append((prop.identifier, "array" if array else "value"))
        _kinds[kind] = found
    return _kinds[kind]
