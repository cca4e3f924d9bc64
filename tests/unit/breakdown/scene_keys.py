# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys, scene by scene, of own scripts that are told in seven languages, and how a breakdown is scored against them.

A need is ``name count``; the count is left out where the script does not tell it, ``a|b`` are names for one thing and
a name with ``?`` may be found or not (a thing that one reader underlines and another does not). Verbs likewise. People
are those on stage, by a part of their names, with the one language's word in ``PEOPLE``.
"""

import asian_keys
import drama_keys
import later_keys
import thai_keys
from language_keys import NEEDED, SCRIPTS

_BOWL = {"ko": "bowl", "ja": "bowl", "zh": "bowl", "th": "bowl", "fr": "bread", "es": "bread", "de": "bread"}
KEYS = {
    "ward": {
        "needs": [
            ["ambulance 1", "extras 2", "stretcher|gurney 1", "umbrella 1", "camera 1", "motorcycle 1"],
            [
                "extras 3", "wheelchair", "thermos|flask|bottle 1", "tea|cup", "newspaper 1", "mop 1", "bucket 1",
                "teddy|bear|doll|toy 1", "badge|card|pass|id|passport 1", "notebook 1", "pen 1", "extras 2",
            ],
            [
                "tray 1", "scalpel|knife 1", "syringe 1", "bullet 1", "cat 1", "scissors 1", "gun|pistol 1",
                "pigeon|pigeons|bird|birds", "extras", "police_car 1", "handcuffs 1", "phone|telephone 1", "blood?",
            ],
        ],
        "verbs": [
            "stop", "pull|drag|take", "lie", "run|enter", "hide", "stop", "sit|sleep", "open", "drink", "drag|push",
            "hug", "cry", "open", "write", "take_off", "sit", "open|wake|look", "pick_up|take", "aim", "throw", "jump",
            "drive|enter|run|stop", "take|pick_up", "run|exit", "phone|pick_up", "run|exit|enter|drive?", "sleep?",
            "carry|open|raise?", "pick_up|raise|carry?", "give|point?", "stand|wait?", "lie|stand?", "enter|exit|walk?",
            "sit|stop|enter?", "enter|drive?", "pull|carry?",
        ],
    },
    "village": {
        "needs": [
            [
                "ox|cow|bull 1", "cart 1", "straw|hay|hay_bale", "chicken|hen 5", "bucket 1", "hammer 1", "sickle 1",
                "horse 1", "sword 1", "scroll|paper|parchment 1", "extras", "feed?", "rice?", "food?", "water?",
            ],
            [
                "candle 1", "staple 1", "jug|kettle|bottle|wine|soju|liquor 1", "cup|glass 3", "knife 1", "card|cards",
                "extras 2", "coin|coins|money", "purse|bag|pouch|wallet 1", "flute 1", "ladle|spoon 1", "pot|pan 1",
                "letter 1", "rice?", "wine?", "food?", "fire?", "loaf?",
            ],
            [
                "torch", "extras", "pitchfork|rake", "axe", "dog", "boat 1", "lantern|lamp 1", "chest|trunk|box 1",
                "rope 1", "bow 1", "arrow 1", "wolf?", "oar?",
            ],
        ],
        "verbs": [
            "pull|drag|enter", "hit|work", "run|enter|ride", "exit|climb|jump", "sit", "light", "play", "play", "enter",
            "sit", "take|pick_up", "give", "read", "cry", "run|carry", "shoot", "wave", "nod", "turn", "run|exit",
            "feed|eat?", "pull|pour|work|carry|take?", "enter|stop|run|walk?", "take|pick_up?", "cook|work|push?",
            "drive|ride|push|work|pull?", "work|put_down?", "pick_up|take|raise?", "shout|cry?", "carry|wear?",
            "run|enter?", "shout?",
        ],
    },
    "shore": {
        "needs": [
            [
                "extras", "suitcase 1", "extras 2", "skateboard 1", "dog 1", "backpack 1", "passport|paper 1",
                "ticket|boarding|card|pass 1", "headphones|headset 1", "sandwich 1", "plane 1", "guitar 1",
            ],
            [
                "knife 1", "potato|tomato|vegetables|corn", "laptop|computer 1", "vase 1", "flower|sunflower", "cage 1",
                "parrot|bird 1", "extras 3", "egg", "gift|parcel|box 1", "cake 1", "plate 4", "radio 1", "tractor 1",
                "album|book 1",
            ],
            [
                "net 1", "boat 1", "horse 2", "carriage|cart 1", "camera 1", "extras", "petal|petals|flower",
                "violin 1", "ring 1", "balloon", "drone|plane 1", "bucket 1", "shovel 1", "crab 1", "seagull|gull|bird",
                "ice|ice_cream 1", "champagne|wine|glass 5", "kite 1", "drink?",
            ],
        ],
        "verbs": [
            "wait|stand", "drag|pull", "walk|run|exit|chase", "ride|run|play", "enter|walk|drag", "throw|put_down|fall",
            "pick_up|take", "sleep", "eat", "exit|walk|carry", "cook|work", "enter", "hug", "give", "cook|work", "open",
            "work", "enter|drive|stop", "exit|walk|climb", "pick_up|raise|aim", "throw", "play", "put_on|give|wear",
            "kiss", "dance", "work|cook?", "write|work|play?", "play?", "walk|enter|drive|exit?",
            "enter|walk|exit|drive?",             "walk|run?", "eat?", "shout|cry?", "pour|give|work?",
            "walk|climb|jump?", "drive|exit?", "carry|wear?",
            "wait|stand?", "walk?",
        ],
    },
}  # fmt: skip
PEOPLE = {
    "ward": {
        "ko": "간호사 한도진 부상자 기자 청소부 여자아이 최만호", "ja": "看護師 堂島 怪我人 記者 清掃員 女の子 三枝",
        "zh": "护士 韩东 伤员 记者 清洁工 小女孩 崔明", "th": "พยาบาล ธนา คนเจ็บ นักข่าว แม่บ้าน เด็กหญิง วิชัย",
        "fr": "infirmière dartois blessé journaliste femme_de_ménage fillette chauvet",
        "es": "enfermera durán herido periodista limpiadora niña vega",
        "de": "krankenschwester drexler verletzte reporter putzfrau mädchen weigel",
    },
    "village": {
        "ko": "무백 주모 분이 노파 대장장이 상인", "ja": "無伯 女将 お文 老婆 鍛冶屋 商人",
        "zh": "武柏 老闆娘 小芬 老婦 鐵匠 商人",
        "th": "แสน เจ้าของร้าน บัว หญิงชรา ช่างตีเหล็ก พ่อค้า",
        "fr": "guillaume aubergiste alix vieille_femme forgeron marchand",
        "es": "gonzalo posadera elvira anciana herrero mercader", "de": "konrad wirtin grete greisin schmied händler",
    },
    "shore": {
        "ko": "노라 할머니 기장 남자아이 세관원 남자 어부 신부 사진사 악사 꼬마 소녀",
        "ja": "のぞみ おばあさん 機長 男の子 税関職員 男 漁師 花嫁 写真家 楽師 坊や 少女",
        "zh": "诺兰 奶奶 机长 小男孩 海关人员 男人 渔夫 新娘 摄影师 琴师 小家伙 小姑娘",
        "th": "นรา คุณยาย นักบิน เด็กชาย เจ้าหน้าที่ศุลกากร ผู้ชาย ชาวประมง เจ้าสาว ช่างภาพ นักดนตรี เด็กน้อย เด็กหญิง",
        "fr": "nora grand-mère pilote garçonnet douanier homme pêcheur mariée photographe musicien bambin fillette",
        "es": "nora abuela piloto niño aduanero hombre pescador novia fotógrafo músico chiquillo niña",
        "de": "nora großmutter pilot junge zöllner mann fischer braut fotograf musiker bub mädchen",
    },
}  # fmt: skip


KEYS |= later_keys.KEYS | asian_keys.KEYS | thai_keys.KEYS | drama_keys.KEYS
PEOPLE |= later_keys.PEOPLE | asian_keys.PEOPLE | thai_keys.PEOPLE | drama_keys.PEOPLE


def path(story, language):
    """The script of a story in a language."""
    return SCRIPTS / f"{story}_{language}.txt"


def _names(element):
    """What an element is called in English: its asset, and the words of its id."""
    tail = element.id.partition(":")[2]
    return (
        {"extras"} if element.category == "extras" else {element.asset, tail, tail.replace("-", "_"), *tail.split("-")}
    )


def match(found, key, spare=()):
    """``(F1, true, found, key, wrong, missed)`` of ``found`` ``[(names, count)]`` against told ``key``; what may be
    found or not counts for nothing, nor does what of ``spare`` the key does not tell."""
    rest, missed, spare = list(found), [], list(spare)
    for one in sorted(key, key=lambda told: (told.endswith("?"), " " not in told, told.count("|"))):
        names, _, count = one.rstrip("?").partition(" ")
        fits = [f for f in rest if f[0] & set(names.split("|")) and count in ("", str(f[1]))]
        others = [f for f in spare if f[0] & set(names.split("|")) and count in ("", str(f[1]))]
        if fits:
            rest.remove(fits[0])
        elif others:
            spare.remove(others[0])
        elif not one.endswith("?"):
            missed.append(one)
    wanted = sum(not one.endswith("?") for one in key)
    true = wanted - len(missed)
    return 2 * true / max(2 * true + len(rest) + len(missed), 1), true, true + len(rest), wanted, rest, missed


def scores(world, story, language):
    """``{measure: match(...)}`` of needs (props, vehicles, animals, extras; what a key tells beside these, as a lamp or
    a coat, is right in any category), who is present, and verbs."""
    needs, spare, key = [], [], []
    for number, (scene, told) in enumerate(zip(world.scenes, KEYS[story]["needs"], strict=True)):
        tag = lambda names, number=number: {f"{number}.{name}" for name in names}  # noqa: E731
        for element in scene.elements:
            (needs if element.category in NEEDED else spare).append((tag(_names(element)), element.count))
        key += [_tagged(one.replace("staple", _BOWL[language]), number) for one in told]
    here = {ident for scene in world.scenes for ident in scene.present}
    people = [
        " ".join([c.name, *c.aliases]).lower().replace("grossm", "großm") for c in world.characters if c.id in here
    ]
    who = [word.replace("_", " ") for word in PEOPLE[story][language].split()]
    called = [({next((w for w in who if w in name), name).replace(" ", "_")}, 1) for name in people]
    verbs = [({b.verb}, 1) for s in world.scenes for b in s.beats if b.kind == "action" and b.verb]
    return {
        "needs": match(needs, key, spare),
        "present": match(called, [word.replace(" ", "_") for word in who]),
        "verbs": match(verbs, KEYS[story]["verbs"]),
    }


def _tagged(told, number):
    names, blank, count = told.partition(" ")
    return "|".join(f"{number}.{name}" for name in names.split("|")) + blank + count
