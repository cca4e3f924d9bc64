# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: ``backlot VERB …`` from a shell, ``blender --background --command backlot VERB …`` in Blender.

With ``--json`` one JSON object goes to standard output and nothing else; messages go to standard error.
Exit codes: 0 done, 1 the input is at fault, 2 wrong usage, 3 our own failure, 130 cancelled.
"""

import argparse
import json
import os
import shutil
import sys
import traceback
from pathlib import Path

from .console import interruptible, quiet_output, reporter, summary
from .errors import Cancelled, InputError
from .progress import run
from .reading import FORMATS, LANGUAGES
from .settings import MASKS, PRESETS, RATES, parse_resolution

DONE, INPUT, USAGE, FAILURE, CANCELLED = 0, 1, 2, 3, 130


def main(argv=None):
    """Run one command; returns the exit code."""
    argv = sys.argv[1:] if argv is None else list(argv)
    parser = _parser()
    if argv and argv[0] == "--":
        argv = argv[1:]
    try:
        options = parser.parse_args(argv)
    except SystemExit as stop:
        return stop.code or DONE
    try:
        with quiet_output() as answer, interruptible() as cancelled:
            listen = reporter()
            result = options.run(options, lambda steps: run(steps, listen, cancelled))
            answer(json.dumps(result, ensure_ascii=False) if options.json else summary(result))
        return DONE
    except InputError as error:
        print(f"backlot: {error}", file=sys.stderr)
        return INPUT
    except Cancelled:
        print("backlot: cancelled; what was finished is kept", file=sys.stderr)
        return CANCELLED
    except Exception:
        traceback.print_exc()
        print("backlot: this is a fault in Backlot; please report the lines above", file=sys.stderr)
        return FAILURE


def entry():
    """The ``backlot`` command and ``python -m backlot``."""
    code = main()
    sys.stdout.flush()
    sys.stderr.flush()
    if "bpy" in sys.modules:  # as a module, Blender may hang or crash when the interpreter ends
        import bpy

        shutil.rmtree(bpy.app.tempdir, ignore_errors=True)
        os._exit(code)
    sys.exit(code)


def command(argv):
    """The handler of ``blender --command backlot``."""
    return main(argv)


def _breakdown(options, work):
    from . import breakdown, script
    from .breakdown import suggested
    from .world.files import read_json, world_from_json, world_to_json, write_json
    from .world.records import to_plain
    from .world.tables import write_tables

    screenplay = work(script.steps(options.script, **_told(options)))
    previous = world_from_json(read_json(options.previous), options.previous) if options.previous else None
    world = breakdown.break_down(screenplay, previous)
    asked = _ask(options, work, world, breakdown.texts(world, screenplay)) if options.ask else {}
    if options.accept:
        asked["accepted"] = suggested.judge(world, "accepted")
    if world.suggestions:
        asked["suggestions"] = to_plain(world.suggestions)
    write_json(options.output, world_to_json(world))
    files = [str(options.output)]
    if options.lines:
        write_json(options.lines, screenplay.lines_json())
        files.append(str(options.lines))
    if options.csv:
        files += [str(path) for path in write_tables(world, options.csv)]
    warnings = [f"line {w.line}: {w.message}" if w.line else w.message for w in world.warnings]
    for warning in warnings:
        print(warning, file=sys.stderr)
    found = {"files": files, "scenes": len(world.scenes), "characters": len(world.characters), "warnings": warnings}
    return found | asked


def _ask(options, work, world, texts):
    """Add a language model's suggestions to a world; the answers are kept beside what is written."""
    from . import asking

    server = asking.Server(options.ask, options.ask_model, options.ask_timeout)
    if "bpy" in sys.modules:  # inside Blender its switch for the network holds
        import bpy

        asking.check(server, bpy.app.online_access)
    done = work(asking.ask(world, texts, server, options.output.parent / "cache" / "answers"))
    return {"asked": done["asked"], "known": done["known"]}


def _stage(options, work):
    film = _film()
    if options.update is None and not film.bpy.data.filepath:
        film.new()
    _open(options.update)
    world = work(film.world_steps(options.source, told=_told(options)))
    return work(film.stage(world, _settings(options), _scenes(options))) | film.save(options.output)


def _shots(options, work):
    film = _film()
    _open(options.film)
    if options.list:
        return film.shot_list()
    return work(film.shoot(_scenes(options), _names(options.shots))) | film.save(_destination(options))


def _render(options, work):
    film = _film()
    _open(options.film)
    scenes, shots = _scenes(options), _names(options.shots)
    return work(film.render(options.output, scenes, shots, options.preset, options.workers))


def _deliver(options, work):
    film = _film()
    _open(options.film)
    wanted = {kind for kind in film.DELIVERIES if getattr(options, kind)} or set(film.DELIVERIES)
    return work(film.deliver(options.output, wanted))


def _cast(options, work):
    _film()
    from . import casting, film

    _open(options.film)
    if options.back:
        done = work(casting.uncast(options.element))
    elif options.asset is None:
        raise InputError("cast: no asset is named; give --asset NAME (and --from LIBRARY), or --back")
    else:
        library = str(options.library.absolute()) if options.library else ""
        done = work(casting.cast(options.element, library, options.asset, options.turn, options.scale))
    return done | film.save(_destination(options))


def _mark(options, work):
    _film()
    from . import casting

    _open(options.film)
    return casting.mark_named(options.element, options.output, options.author, options.licence)


def _animatic(options, work):
    film = _film()
    film.new()
    asked, scenes = _settings(options), _scenes(options)
    return work(film.animatic(options.script, options.output, asked, scenes, options.workers, _told(options)))


def _check(options, work):
    film = _film()
    _open(options.film)
    return work(film.check())


def _parser():
    parser = argparse.ArgumentParser(prog="backlot", description="Stage, shoot and cut a screenplay as 3D previz.")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")

    def verb(name, run, about):
        made = verbs.add_parser(name, help=about, description=about)
        made.add_argument("--json", action="store_true", help="print one JSON object on standard output")
        made.set_defaults(run=run)
        return made

    one = verb("breakdown", _breakdown, "read a script into a world: scenes, cast, elements, beats")
    one.add_argument("script", type=Path)
    _script_options(one)
    one.add_argument("-o", "--output", type=Path, required=True, metavar="world.json")
    one.add_argument("--lines", type=Path, metavar="lines.json", help="also say what each line of the script is")
    one.add_argument("--csv", type=Path, metavar="DIR", help="also write the breakdown as tables")
    one.add_argument("--previous", type=Path, metavar="world.json", help="the earlier draft, whose ids are kept")
    one.add_argument("--ask", metavar="ADDRESS", help="ask a language model that you run: http://localhost:11434")
    one.add_argument("--ask-model", default="", metavar="NAME", help="its name, where the server has several")
    one.add_argument("--ask-timeout", type=_seconds, default=60.0, metavar="S", help="seconds for a scene (60)")
    one.add_argument("--accept", action="store_true", help="take its suggestions over into the world")

    one = verb("stage", _stage, "build the scenes of a script or world")
    one.add_argument("source", type=Path, metavar="SCRIPT_OR_WORLD")
    _script_options(one)
    one.add_argument("-o", "--output", type=Path, required=True, metavar="film.blend")
    one.add_argument("--update", type=Path, metavar="film.blend", help="stage again into this film")
    _film_options(one)

    one = verb("shots", _shots, "plan, list and solve the shots of a film")
    _film_argument(one)
    one.add_argument("-o", "--output", type=Path, metavar="film.blend")
    one.add_argument("--list", action="store_true", help="only list the shots")
    one.add_argument("--scenes", help="numbers, such as 1,3-5")
    one.add_argument("--shots", help="names, such as SC010_SH0020")

    one = verb("render", _render, "draw the frames and put the movie together; resumes")
    _film_argument(one)
    one.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    one.add_argument("--scenes", help="numbers, such as 1,3-5")
    one.add_argument("--shots", help="names, such as SC010_SH0020")
    one.add_argument("--preset", choices=PRESETS)
    one.add_argument("--workers", type=_count, default=1, metavar="N", help="draw in N processes")

    one = verb("deliver", _deliver, "write boards, shot list, cameras, cut and subtitles (all, unless some are named)")
    _film_argument(one)
    one.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    for kind in ("boards", "shotlist", "cameras", "otio", "srt", "report"):
        one.add_argument(f"--{kind}", action="store_true")

    one = verb("cast", _cast, "let an asset of a library stand for a thing or a place of the film")
    _film_argument(one)
    one.add_argument("--element", required=True, metavar="NAME", help='id or name: "MARA\'S SUITCASE"')
    one.add_argument("--from", dest="library", type=Path, metavar="LIB.blend", help="or a folder; else the film itself")
    one.add_argument("--asset", metavar="NAME", help="of the collection or the object there")
    one.add_argument("--turn", type=float, default=0.0, metavar="DEG", help="about the vertical, if it faces elsewhere")
    one.add_argument("--scale", type=_factor, default=0.0, metavar="F", help="factor on its size, where it is wrong")
    one.add_argument("--back", action="store_true", help="Backlot's own again")
    one.add_argument("-o", "--output", type=Path, metavar="film.blend")

    one = verb("mark", _mark, "save a thing or a place of the film to a library, as an asset")
    _film_argument(one)
    one.add_argument("--element", required=True, metavar="NAME", help="id or name of a thing or a place")
    one.add_argument("-o", "--output", type=Path, required=True, metavar="DIR", help="the library's folder")
    one.add_argument("--author", default="")
    one.add_argument("--licence", default="", help="such as CC-BY-4.0")

    one = verb("animatic", _animatic, "all of it: a script becomes a film")
    one.add_argument("script", type=Path)
    _script_options(one)
    one.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    one.add_argument("--workers", type=_count, default=1, metavar="N", help="draw in N processes")
    _film_options(one)

    one = verb("check", _check, "print every measure of a staged film")
    _film_argument(one)
    return parser


def _film_argument(parser):
    parser.add_argument("film", type=Path, nargs="?", metavar="film.blend", help="or the file that Blender has open")


def _script_options(parser):
    parser.add_argument("--language", type=_language, metavar="TAG", help=f"of the script: {', '.join(LANGUAGES)}")
    parser.add_argument("--encoding", metavar="NAME", help="of its letters: cp949, utf-16, …")
    parser.add_argument("--format", choices=FORMATS, help="of its file, where its bytes mislead")


def _told(options):
    """What was told of the script, as ``script.read`` takes it."""
    return {name: told for name in ("language", "encoding", "format") if (told := getattr(options, name))}


def _film_options(parser):
    parser.add_argument("--scenes", help="numbers, such as 1,3-5")
    parser.add_argument("--fps", choices=RATES, default=None)
    parser.add_argument("--resolution", metavar="WxH", default=None)
    parser.add_argument("--mask", choices=MASKS, default=None)
    parser.add_argument("--preset", choices=PRESETS, default=None)
    parser.add_argument("--no-burn-in", action="store_true")
    parser.add_argument("--no-subtitles", action="store_true")


def _settings(options):
    """The settings that were asked for; what was not said keeps the film's own."""
    asked = {name: getattr(options, name) for name in ("fps", "mask", "preset") if getattr(options, name)}
    if options.resolution:
        asked["width"], asked["height"] = parse_resolution(options.resolution)
    if options.no_burn_in:
        asked["burn_in"] = False
    if options.no_subtitles:
        asked["subtitles"] = False
    return asked


def _scenes(options):
    """A set of 1-based scene positions from ``1,3-5``, or None for all."""
    if not options.scenes:
        return None
    chosen = set()
    try:
        for part in options.scenes.split(","):
            first, _, last = part.partition("-")
            chosen |= set(range(int(first), int(last or first) + 1))
        if not chosen:
            raise ValueError
    except ValueError:
        raise InputError(f"--scenes {options.scenes}: is not a list of numbers; write for example 1,3-5") from None
    return chosen


def _language(text):
    if text.replace("_", "-").split("-")[0].lower() not in LANGUAGES:
        raise argparse.ArgumentTypeError(f"{text!r} is none that is known; choose among {', '.join(LANGUAGES)}")
    return text


def _count(text):
    if int(text) < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return int(text)


def _factor(text):
    if not 1e-6 <= float(text) <= 1e6:
        raise argparse.ArgumentTypeError("must be more than 0")
    return float(text)


def _seconds(text):
    if not 0 < float(text) <= 86400:
        raise argparse.ArgumentTypeError("must be more than 0")
    return float(text)


def _names(text):
    return {name.strip() for name in text.split(",")} if text else None


def _film():
    """The module that works on Blender's data, with Backlot's properties registered."""
    try:
        import bpy
    except ImportError:
        raise InputError("this verb needs Blender; run it in Blender, or pip install 'backlot[bpy]'") from None
    from . import film, registration

    if not hasattr(bpy.types.Scene, "backlot"):
        registration.register()
    return film


def _open(path):
    if path is not None:
        _film().open_file(path)


def _destination(options):
    target = options.output or options.film
    if target is None:
        raise InputError(f"{options.verb}: no place to save; give -o film.blend")
    return target
