# SPDX-License-Identifier: GPL-3.0-or-later
"""How large the script says that a room is: "TINY KITCHEN", "a long, narrow room", "20 metres long". Pure.

Words are read in the headings, and in the first lines about the place next to a word for it. Several languages at a
time, since the words do not get in each other's way.
"""

import re
from dataclasses import dataclass, field

UNITS = {
    "m": r"(?:m|metres?|meters?|metros?|metri|mètres?|미터|メートル|米|เมตร)",
    "ft": r"(?:ft|feet|foot|fuß|pieds?|pies|피트|フィート|英尺|ฟุต)",
}
METRES = {"m": 1.0, "ft": 0.3048}
NUMBER = r"(\d+(?:[.,]\d+)?)"
AXES = {
    "w": r"(?:wide|in width|breit|de large|de ancho|di larghezza|de largura|너비|폭|幅|宽|กว้าง)",
    "d": r"(?:long|deep|in length|lang|tief|de long|de largo|di lunghezza|de comprimento|길이|奥行き?|長さ|长|ยาว)",
    "h": r"(?:high|tall|in height|hoch|de haut|de alto|di altezza|de altura|높이|高さ|高|สูง)",
}
# kind of size, smaller (-1) or larger (1), factors of width, depth and height, what it is called
WORDS = (
    ("size", -1, (0.8, 0.8, 0.96), "tiny minuscule diminutive closet-sized winzig* minuscul* diminut* minúscul* minuscol* 비좁은 아주_작은 손바닥만 ごく小さ 極小 極めて狭い 极小 狭小 窄小 เล็กมาก เล็กจิ๋ว"),  # noqa: E501
    ("size", -1, (0.88, 0.88, 0.98), "small cramped poky compact klein* beengt* petit petite exigu exiguë pequeñ* piccol* pequen* apertad* 작은 좁다란 小さな 小さい 狭苦しい 小小的 很小 拥挤 เล็ก คับแคบ"),  # noqa: E501
    ("size", 1, (1.5, 1.5, 1.25), "huge vast enormous immense gigantic cavernous massive riesig* gewaltig* immense énorme gigantesque enorm* inmens* immens* gigantesc* 거대한 엄청나게_큰 드넓은 巨大な 広大な だだっ広い 巨大 庞大 ใหญ่มาก มหึมา"),  # noqa: E501
    ("size", 1, (1.22, 1.22, 1.08), "big large spacious roomy sprawling groß* geräumig* weitläufig* grand grande spacieux spacieuse vaste gran amplio amplia espacios* spazios* espaços* 큰 넓은 널찍한 大きな 大きい 広い 広々 宽敞 宽大 很大 ใหญ่ กว้างขวาง"),  # noqa: E501
    ("width", -1, (0.76, 1.0, 1.0), "narrow eng enge enger enges engen schmal* étroit étroite estrech* strett* estreit* 좁은 狭い 細い 細長い 狭窄 窄长 狭长 แคบ"),  # noqa: E501
    ("width", 1, (1.3, 1.0, 1.0), "wide broad breit* ancho ancha largo_e larga_e 폭이_넓은 幅広い 宽阔 กว้าง"),
    ("length", -1, (1.0, 0.78, 1.0), "short shallow kurz* court courte corto corta curto curta 짧은 短い 短的 สั้น"),
    ("length", 1, (1.0, 1.35, 1.0), "long elongated lang lange langer langes langen langgestreckt* long longue largo larga lungo lunga comprid* 긴 기다란 길고 長い 細長い 长长 狭长 窄长 ยาว"),  # noqa: E501
    ("height", 1, (1.0, 1.0, 1.3), "high-ceilinged lofty high_ceiling high_ceilings hohe_decke haut_plafond techo_alto 천장이_높은 天井の高い 天井が高い 挑高 เพดานสูง"),  # noqa: E501
    ("height", -1, (1.0, 1.0, 0.9), "low-ceilinged low_ceiling low_ceilings niedrige_decke plafond_bas techo_bajo 천장이_낮은 天井の低い 天井が低い 低矮 เพดานต่ำ"),  # noqa: E501
)  # fmt: skip
PLACE = (
    "room", "place", "space", "hall", "chamber", "interior", "raum", "zimmer", "pièce", "salle", "espace", "cuarto",
    "sala", "habitación", "espacio", "stanza", "quarto", "방", "공간", "곳", "실내", "部屋", "空間", "室内", "場所",
    "房间", "空间", "屋子", "ห้อง", "สถานที่",
)  # fmt: skip
NEAR = 24  # characters between a size and what it is the size of
LEAST, MOST = 0.6, 2.5  # of what the place has otherwise: measures that the script gives are held to that
LOWEST, NARROWEST = 2.05, 1.8  # metres


@dataclass
class Size:
    """What a room's width, depth and height are multiplied by, or are, in metres; lines about what contradicts it."""

    factors: dict[str, float] = field(default_factory=dict)
    metres: dict[str, float] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)

    def of(self, axis, value):
        """The width (w), depth (d) or height (h) of a room that would be ``value`` metres."""
        wished = self.metres.get(axis, value * self.factors.get(axis, 1.0))
        if wished == value:
            return value
        least = LOWEST if axis == "h" else NARROWEST
        return round(min(max(wished, value * LEAST, min(least, value)), value * MOST), 3)


def size_of(location, scenes):
    """The ``Size`` that headings and the first lines about a location ask for."""
    scenes = sorted(scenes, key=lambda s: s.id)
    headings = " / ".join([location.name, *(f"{s.heading} {s.location_name}" for s in scenes)]).lower()
    first = next((b.text for s in scenes for b in s.beats if b.kind == "action" and b.text), "").lower()
    names = [word for word in re.findall(r"\w+", location.name.lower()) if len(word) > 2 or not word.isascii()]
    told = [*_found(headings), *_found(first, [*names, *PLACE])]
    size = Size(metres={**_measured(first), **_measured(headings)})
    chosen = {}
    for kind, way, factors, word in told:
        if kind not in chosen:
            chosen[kind] = way, word
            for axis, factor in zip("wdh", factors):
                size.factors[axis] = size.factors.get(axis, 1.0) * factor
        elif chosen[kind][0] != way:
            line = f"the script calls it {chosen[kind][1]} and {word}; {chosen[kind][1]} holds"
            size.lines += [line] if line not in size.lines else []
    return size


def _found(text, beside=None):
    """(kind, way, factors, word) of the sizes in a text, in its order; ``beside`` are words of which one is near."""
    found = {}
    for kind, way, factors, pattern in _PATTERNS:
        for hit in pattern.finditer(text):
            around = text[max(hit.start() - NEAR, 0) : hit.end() + NEAR]
            if beside is not None and not any(word in around.replace(hit[0], " ") for word in beside):
                continue
            key = hit.start(), kind
            if key not in found or len(hit[0]) > len(found[key][3]):
                found[key] = kind, way, factors, hit[0]
    spans = [(start, start + len(entry[3])) for (start, _), entry in found.items()]
    inner = lambda a, n: any(s <= a and a + n <= e and e - s > n for s, e in spans)  # noqa: E731 - "작은" in "아주 작은"
    return [entry for (start, _), entry in sorted(found.items()) if not inner(start, len(entry[3]))]


def _pattern(words):
    parts = []
    for word in words.split():
        body = re.escape(word.rstrip("*").replace("_", " ")) + (r"\w{0,3}" if word.endswith("*") else "")
        spaced = word[0].isascii() or (
            word[0].isalpha() and ord(word[0]) < 0x2000 and not "\u0e00" <= word[0] <= "\u0e7f"
        )
        hangul = "\uac00" <= word[0] <= "\ud7a3"
        parts.append(rf"(?<!\w){body}(?!\w)" if spaced else rf"(?<!\w){body}" if hangul else body)
    return re.compile("|".join(sorted(parts, key=len, reverse=True)))


_PATTERNS = [(kind, way, factors, _pattern(words)) for kind, way, factors, words in WORDS]


def _measured(text):
    """``{axis: metres}``: "20 metres long", "12 by 8 m", "길이 20미터", "长20米"."""
    found = {}
    for unit, names in UNITS.items():
        for axis, word in AXES.items():
            hit = re.search(
                rf"{NUMBER}[\s-]*{names}[\s-]*{word}|{word}\s*(?:[:가이는은がは]\s*)?{NUMBER}\s*{names}", text
            )
            if hit:
                found[axis] = float((hit[1] or hit[2]).replace(",", ".")) * METRES[unit]
        both = re.search(rf"{NUMBER}\s*(?:{names})?\s*(?:by|x|×|mal|sur|por|per)\s*{NUMBER}\s*{names}(?!\w)", text)
        if both and not {"w", "d"} & set(found):
            one, other = (float(n.replace(",", ".")) * METRES[unit] for n in (both[1], both[2]))
            found |= {"w": one, "d": other}
    return found
