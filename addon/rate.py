# SPDX-License-Identifier: GPL-3.0-or-later
"""Frame rates as exact fractions, and timecode. Pure."""

from dataclasses import dataclass
from fractions import Fraction

from .errors import InputError

_NTSC = Fraction(1000, 1001)
_CLOSE = 0.005


@dataclass(frozen=True)
class Rate:
    """Frames a second: ``nominal`` whole frames, slowed by 1000/1001 when ``ntsc``."""

    nominal: int
    ntsc: bool = False

    @classmethod
    def parse(cls, value):
        """The rate that a text (``23.976``, ``24000/1001``) or number means; ``InputError`` if it is none."""
        try:
            number = Fraction(str(value).strip())
        except (ValueError, ZeroDivisionError):
            raise InputError(f"frame rate {value!r}: is not a number; write for example 24 or 23.976") from None
        for ntsc, nominal in ((False, round(number)), (True, round(number / _NTSC))):
            exact = nominal * (_NTSC if ntsc else 1)
            if nominal > 0 and abs(exact - number) < (_CLOSE if ntsc else Fraction(1, 10**6)):
                return cls(nominal, ntsc)
        raise InputError(f"frame rate {value}: is not used in film; write for example 24, 23.976 or 29.97")

    @classmethod
    def of(cls, render):
        """The rate of Blender's render settings (``fps``, ``fps_base``)."""
        return cls.parse(Fraction(render.fps) / Fraction(round(render.fps_base * 1000), 1000))

    @property
    def fps(self):
        """Blender's whole ``fps``."""
        return self.nominal

    @property
    def fps_base(self):
        """Blender's ``fps_base``: 1.001 for the broadcast rates."""
        return 1.001 if self.ntsc else 1.0

    @property
    def exact(self):
        """Frames a second as a ``Fraction``."""
        return self.nominal * _NTSC if self.ntsc else Fraction(self.nominal)

    @property
    def drop_frame(self):
        """True where timecode skips numbers to keep up with the clock (29.97, 59.94)."""
        return self.ntsc and self.nominal % 30 == 0

    def __float__(self):
        return float(self.exact)

    def __str__(self):
        return f"{float(self.exact):.3f}".rstrip("0").rstrip(".")

    def seconds(self, frames):
        """How long ``frames`` last, in seconds."""
        return float(frames / self.exact)

    def frames(self, seconds):
        """The nearest whole number of frames to a time in seconds."""
        return int(Fraction(seconds) * self.exact + Fraction(1, 2))

    def timecode(self, count):
        """``HH:MM:SS:FF`` of the frame ``count`` frames after zero; ``;`` before the frames when some are dropped."""
        mark = ":"
        if self.drop_frame:
            count, mark = self._with_dropped(count), ";"
        seconds, frame = divmod(count, self.nominal)
        minutes, second = divmod(seconds, 60)
        hour, minute = divmod(minutes, 60)
        return f"{hour % 24:02d}:{minute:02d}:{second:02d}{mark}{frame:02d}"

    def _with_dropped(self, count):
        """The label's frame number: the first labels of each minute but every tenth are left out."""
        dropped = self.nominal // 15
        minute = self.nominal * 60 - dropped
        ten = minute * 10 + dropped
        tens, rest = divmod(count, ten)
        minutes = 0 if rest < dropped else (rest - dropped) // minute
        return count + dropped * (9 * tens + minutes)
