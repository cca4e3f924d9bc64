# SPDX-License-Identifier: GPL-3.0-or-later
"""Which bone moves which point: one field for skin and clothes alike, so that layers move together. Pure."""

import numpy as np

from .mesh import smooth


def trunk(body, points, split=0.012):
    """``{bone: (n,)}`` for points of the trunk, hips and legs; ``split`` is half the width of the seam between legs."""
    p, x, z = body.joints, points[:, 0], points[:, 2]
    up_spine = smooth(p.hip[2] + 0.025, p.hip[2] + 0.100, z)
    up_chest = smooth(p.chest[2] - 0.055, p.chest[2] + 0.015, z)
    tilt = z - 0.35 * (points[:, 1] - p.neck[1])
    up_neck = smooth(p.neck_base - 0.020, p.neck_base + 0.012, tilt) * smooth(0.062, 0.045, np.abs(x))
    up_head = smooth(p.chin - 0.006, p.chin + 0.022 * p.head_scale, z)
    lateral = smooth(0.035, 0.092, np.abs(x)) * smooth(p.chest[2] + 0.02, p.shoulder[2] - 0.005, z) * 0.75
    thigh = 1 - smooth(p.hip[2] - 0.062, p.hip[2] + 0.028, z)
    left = smooth(-split, split, x)
    out = {"hips": (1 - up_spine) * (1 - thigh), "spine": up_spine * (1 - up_chest)}
    chest = up_chest * (1 - up_neck)
    out["chest"] = chest * (1 - lateral)
    out["shoulder.L"], out["shoulder.R"] = chest * lateral * (x > 0), chest * lateral * (x <= 0)
    out["neck"], out["head"] = up_neck * (1 - up_head), up_neck * up_head
    shin = smooth(p.knee[2] + 0.036, p.knee[2] - 0.036, z)
    foot = smooth(p.ankle[2] + 0.012, p.ankle[2] - 0.014, z) * 0.6
    for side, share in (("L", left), ("R", 1 - left)):
        out[f"thigh.{side}"] = thigh * share * (1 - shin)
        out[f"shin.{side}"] = thigh * share * shin * (1 - foot)
        out[f"foot.{side}"] = thigh * share * shin * foot
    return {bone: values for bone, values in out.items() if values.any()}


def arm(body, points):
    """``{bone: (n,)}`` for points of the left sleeve or arm."""
    p = body.joints
    upper, fore = p.elbow - p.shoulder, p.wrist - p.elbow
    u = (points - p.shoulder) @ upper / (upper @ upper)
    bend = upper / np.linalg.norm(upper) + fore / np.linalg.norm(fore)
    e = (points - p.elbow) @ bend / np.linalg.norm(bend) / np.linalg.norm(fore)
    w = (points - p.wrist) @ fore / (fore @ fore)
    in_arm, in_fore, in_hand = smooth(-0.26, 0.24, u), smooth(-0.19, 0.19, e), smooth(-0.07, 0.05, w)
    return {
        "chest": (1 - in_arm) * 0.35, "shoulder.L": (1 - in_arm) * 0.65, "upper_arm.L": in_arm * (1 - in_fore),
        "forearm.L": in_arm * in_fore * (1 - in_hand), "hand.L": in_arm * in_fore * in_hand,
    }  # fmt: skip


def armhole(body, points):
    """Share (n,) in which points of the trunk follow the upper arm they are next to."""
    p = body.joints
    rel = np.abs(points * [1, 0, 0]) + points * [0, 1, 1] - p.shoulder
    axis = (p.elbow - p.shoulder) / np.linalg.norm(p.elbow - p.shoulder)
    across = np.array([-axis[2], 0, axis[0]])
    return smooth(-0.035, 0.045, rel @ axis) * smooth(-0.062, -0.026, rel @ across)
