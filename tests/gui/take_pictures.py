# SPDX-License-Identifier: GPL-3.0-or-later
"""Take the README's five pictures: ``take_pictures.py [SCRIPT [NUMBER OF THE SHOT TO SHOW]]`` into docs/pictures."""

import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import windowed

WIDTH, COLOURS, MOST_BYTES = 1280, (200, 128, 96, 64), 300_000


def main(script="examples/night_ferry.fountain", shot="3"):
    """Play the five steps and keep what the window showed; needs ImageMagick."""
    with tempfile.TemporaryDirectory(prefix="film-") as folder:
        env = windowed.install(Path(folder) / "home")
        text = (windowed.ROOT / script).read_text(encoding="utf-8")
        windowed.play(env, "five_steps", Path(folder) / "play", text, Path(script).stem, BACKLOT_GUI_SHOW=shot)
        for picture in sorted((Path(folder) / "play" / "pictures").glob("[1-5]_*.png")):
            kept = windowed.ROOT / "docs" / "pictures" / picture.name
            kept.parent.mkdir(parents=True, exist_ok=True)
            for colours in COLOURS:
                shrink = ["-resize", f"{WIDTH}x", "-dither", "FloydSteinberg", "-colors", str(colours), "-strip"]
                subprocess.run(["convert", picture, *shrink, f"PNG8:{kept}"], check=True)
                if kept.stat().st_size <= MOST_BYTES:
                    break
            print(kept, kept.stat().st_size)


if __name__ == "__main__":
    main(*sys.argv[1:])
