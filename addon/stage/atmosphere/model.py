# SPDX-License-Identifier: GPL-3.0-or-later
"""What the air and the light of one scene are, as plain data (JSON through ``world.records``).

Directions are unit vectors in the world that point TOWARDS the light. Colours are linear RGB.
"""

from dataclasses import dataclass, field

Vec3 = tuple[float, ...]


@dataclass
class Lamp:
    """One directional light of a Workbench studio light."""

    direction: Vec3
    colour: Vec3
    specular: Vec3 = (0.0, 0.0, 0.0)
    smooth: float = 0.3  # 0 hard to 1 wrapped around


@dataclass
class StudioLight:
    """The whole light of a Workbench picture: an ambient colour and up to four lamps."""

    ambient: Vec3
    lamps: tuple[Lamp, ...]
    shadow_direction: Vec3 = (0.0, 0.0, 1.0)
    shadow_intensity: float = 0.0  # 0: no cast shadows


@dataclass
class Sky:
    """A painted sky, as it shall look on the screen. Azimuths are yaws measured from the scene's axis."""

    zenith: Vec3
    middle: Vec3  # at about 13 degrees
    horizon: Vec3
    ground: Vec3  # haze below the horizon
    glow: Vec3  # added around the sun or moon
    glow_width: float = 0.5  # radians
    sun_azimuth: float = 0.0
    sun_elevation: float = 0.8
    cloud_cover: float = 0.3  # 0 none, 1 closed
    cloud_light: Vec3 = (1.0, 1.0, 1.0)
    cloud_dark: Vec3 = (0.6, 0.66, 0.72)
    stars: int = 0
    moon: bool = False


@dataclass
class Sun:
    """The sun (or moon) for EEVEE and Cycles."""

    direction: Vec3
    colour: Vec3
    strength: float  # W/m2
    angle: float  # apparent diameter, radians


@dataclass
class Weather:
    """What falls and hangs in the air: each amount is 0 (none) to 1 (heavy)."""

    rain: float = 0.0
    snow: float = 0.0
    fog: float = 0.0
    veil: float = 0.0  # rain or snow that hides what is far
    dust: float = 0.0
    distance: float = 0.0  # clear air that pales what is far
    wetness: float = 0.0
    wind: float = 0.0  # that moves trees and blows leaves along
    slant: Vec3 = (0.0, 0.0, -1.0)  # the way the rain falls
    tint: Vec3 = (0.7, 0.75, 0.8)  # what fog and dust look like on the screen


@dataclass
class GlowLook:
    """How things that give light look on the screen at this hour."""

    kind: str  # as plan.Glow.kind
    colour: Vec3  # above 1 clips towards white; all zero: off
    level: float = 0.0  # 0 off to 1 fully lit
    halo: float = 0.0  # radius of the soft halo in metres, 0: none
    halo_strength: float = 0.0


@dataclass
class RoomLook:
    """How light comes into a room and lies in it. Alphas are of one sheet."""

    pane: Vec3  # what lies on the windows at the sill, as seen from within
    pane_alpha: float
    sun: Vec3  # on the floor
    sun_alpha: float = 0.0
    bounce_alpha: float = 0.0  # of the daylight on the ceiling
    pool: Vec3 = (1.0, 0.8, 0.5)  # about lamps
    pool_alpha: float = 0.0
    above: Vec3 = (1.0, 1.0, 1.0)  # as ``pane``, at the lintel
    town: float = 0.0  # how brightly the windows across the street are lit
    bloom: float = 0.0  # alpha of one layer of the light that spills over the windows' frames


@dataclass
class Atmosphere:
    """Light, sky and weather of one scene."""

    time: str
    conditions: tuple[str, ...]
    exterior: bool
    axis: float
    centre: Vec3
    seed: int
    studio: StudioLight
    sky: Sky
    sun: Sun
    weather: Weather
    glows: tuple[GlowLook, ...] = field(default=())
    room: RoomLook | None = None  # indoors

    def glow(self, kind):
        """The look of one kind of glow; unknown kinds look like lamps."""
        found = {look.kind: look for look in self.glows}
        return found.get(kind) or found["lamp"]
