# SPDX-License-Identifier: GPL-3.0-or-later
"""Zip archives that came from outside: members are read in memory, by exact name, within bounds."""

import io
import re
import zipfile
import zlib

from ..errors import InputError

MAX_MEMBERS = 2000
MAX_TOTAL = 100_000_000  # bytes, all members unpacked
MAX_MEMBER = 20_000_000
MAX_RATIO = 200  # of a member larger than a megabyte
_SMALL = 1_000_000
_CLIMBS = re.compile(r"(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:")


def is_zip(data):
    """Whether bytes begin as a zip archive does."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


class Archive:
    """The members of a zip in memory. Raises ``InputError`` for one that is damaged, encrypted or a bomb."""

    def __init__(self, data, name):
        self.name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            members = self._zip.infolist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, OverflowError):
            raise InputError(f"{name}: is a damaged or cut-off archive; save or export it again") from None
        self._check(members)
        self._members = {member.filename: member for member in members}
        self.names = list(self._members)

    def _check(self, members):
        if len(members) > MAX_MEMBERS:
            raise InputError(f"{self.name}: holds {len(members)} files, more than a script does; export it again")
        if any(_CLIMBS.search(member.filename) for member in members):
            raise InputError(f"{self.name}: holds paths that lead out of the archive; export it again")
        total = sum(member.file_size for member in members)
        packed = [m for m in members if m.file_size > _SMALL and m.file_size > MAX_RATIO * max(m.compress_size, 1)]
        if total > MAX_TOTAL or packed or any(m.file_size > MAX_MEMBER for m in members):
            size = f"{total // 1_000_000} MB"
            raise InputError(f"{self.name}: unpacks to {size}, more than a script does; export it again")

    def read(self, member):
        """Bytes of the member of that exact name, or None when there is none."""
        info = self._members.get(member)
        if info is None:
            return None
        if info.flag_bits & 1:
            raise InputError(f"{self.name}: is protected by a password; save it without one")
        try:
            with self._zip.open(info) as opened:
                return opened.read(MAX_MEMBER)
        except (zipfile.BadZipFile, zlib.error, OSError, ValueError, RuntimeError, EOFError):  # fmt: skip
            raise InputError(f"{self.name}: {member} is damaged or cut off; save or export it again") from None

    def need(self, member):
        """Bytes of a member without which there is no script."""
        data = self.read(member)
        if data is None:
            raise InputError(f"{self.name}: {member} is missing from it; save or export it again")
        return data

    def matching(self, pattern):
        """Names that a compiled pattern matches whole, in the archive's order."""
        return [name for name in self.names if pattern.fullmatch(name)]
