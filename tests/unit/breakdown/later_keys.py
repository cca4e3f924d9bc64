# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys of two more stories, in the form of those in ``scene_keys``, by somebody who had not seen the word lists."""

KEYS = {
    "depot": {
        "needs": [
            [
                "bus 1", "wrench|spanner|monkey_wrench 1", "toolbox|box|case 1", "flashlight|torch|lamp|light 1",
                "extras 4", "tire|tires|tyre|tyres", "orange|mandarin|tangerine|clementine|fruit", "hose 1",
                "sponge 1", "forklift|truck|lift 1", "barrel|drum|oil_drum|canister|jerrycan 3", "rat|mouse 1",
                "taxi|cab 1", "key|keys|keyring|bunch", "crowbar|lever|bar|pry_bar 1",
                "bolt|nut|screw?", "windshield|windscreen|window|glass?", "glove|gloves?",
                "trunk|hatch|compartment|door|hold|boot|luggage?", "water?", "oil?",
            ],
            [
                "watch|pocket_watch|clock 1", "magnifying_glass|magnifier|loupe|lens 1", "clock|wall_clock 1",
                "accordion 1", "trumpet 2", "sewing_machine|machine 1", "aquarium|tank|fish_tank|fishbowl|bowl 1",
                "turtle|tortoise 1", "coat|fur_coat|fur 1", "banknote|banknotes|money|cash|bill|bills|note|bundle|wad",
                "necklace|chain 1", "scale|scales|balance 1", "calculator 1", "extras 2", "hat|hats|cap",
                "photo|photograph|picture 1", "handkerchief|cloth|tissue 1", "safe|vault|strongbox 1",
                "gold|gold_bar|ingot|bar|bullion 1", "shelf|rack?", "counter?", "mirror?",
            ],
            [
                "lamp|light|desk_lamp 1", "moth|butterfly|insect 1", "tape_recorder|recorder|tape 1", "ashtray 1",
                "crowbar|lever|bar|pry_bar 1", "bag|plastic_bag 1", "file|folder|binder|dossier|document|documents 1",
                "keyboard 1", "hamburger|burger|sandwich 1", "cola|coke|can|soda|drink 1", "extras 3",
                "briefcase|bag|case|satchel 1", "earring|earrings", "pen|fountain_pen 1", "helicopter 1", "extras 2",
                "gum|chewing_gum", "confession|statement|record|report|paper|document|protocol?", "table|desk?",
                "glass|window|mirror|pane?",
            ],
        ],
        "verbs": [
            "lie|work|turn|pull|push|close", "eat", "work|sweep", "run|walk|exit|enter", "stop", "exit|climb|walk",
            "put_on|wear", "run|enter|walk", "give", "open", "pull|take|pick_up",
            "look|read|work", "put_down", "give", "put_down", "type|work|push|hit", "put_on|wear", "enter|walk",
            "open", "take|pull|pick_up",
            "sit", "open", "type|write|hit", "carry|give|enter|take|put_down", "stand|wait|look|stop", "enter|walk",
            "whisper", "hit", "put_down", "cry", "write", "exit|take|walk|pull|carry|drag",
            "lie|work|turn|pull|push|close?", "sit?", "work|open|cook?", "drive|walk|run|enter|exit|carry|ride?",
            "pour|throw|work?", "run|enter|walk|give?", "walk|work|run?", "give|raise|point|look?",
            "work|touch|sweep|take|put_on?", "take|pull|pick_up?", "eat|work?", "turn|walk|run|dance|enter?",
            "lean|walk?", "turn|drive|walk|run?", "pick_up|take|raise?", "carry|wear|raise?", "exit|walk?", "hit|work?",
            "stand|wait?", "lie|stand?", "walk|enter?",
        ],
    },
    "festival": {
        "needs": [
            [
                "broom 1", "ladder 1", "light|lights|string_lights|fairy_lights|garland|bulb|bulbs|lamp|lantern",
                "extras 5", "dough|pastry|flour", "rolling_pin|pin|roller", "saw 1", "plank|board|wood|lumber 1",
                "van|minivan|minibus|wagon|truck 1", "extras 2", "loudspeaker|speaker|speakers 4", "goat 1",
                "pumpkin 1",
                "duck|ducks 6", "slingshot|catapult|sling 1", "bell 1", "scooter|moped|motorcycle|motorbike 1",
                "beads|bead|rosary|prayer_beads", "helmet?", "gate|door?", "straw?",
            ],
            [
                "piano 1", "extras 12", "hoop|hula_hoop|hula 3", "trampoline 1", "extras 2",
                "brush|brushes|paintbrush", "banner|placard|sign 1", "cart|trolley|handcart|dolly|wagon 1",
                "costume|costumes|clothes|disguise", "needle 1", "thread|yarn", "dress|gown 1",
                "crutch|crutches", "banana 1", "shoebox|box|shoe_box 1", "hamster 1",
                "megaphone|bullhorn|loudspeaker 1", "whistle 1", "mask|dragon_mask 1", "extras?", "paint?",
            ],
            [
                "extras", "sausage|sausages", "grill|barbecue|bbq 1", "lemon|lime|lemons 5", "extras 3",
                "carousel|merry_go_round|merry-go-round 1", "cotton_candy|candy_floss|candy|floss|cotton",
                "fishing_rod|rod|pole 1", "carp|fish 1", "frog|frogs", "canoe|boat|kayak 4",
                "fire_extinguisher|extinguisher 1", "fire_truck|fire_engine|truck 1", "ribbon|tape|band 1", "drum 1",
                "drumstick|drumsticks|stick|sticks", "fireworks|firework|rocket|firecracker?",
            ],
        ],
        "verbs": [
            "sweep", "climb|stand|work|put_on|put_down|raise", "work|cook|push", "work", "stop",
            "take|carry|put_down|pull|work|pick_up", "eat", "walk|run|enter|exit", "aim|shoot",
            "ride|enter|drive|walk|stop", "take_off", "bow", "give",
            "play", "dance", "work|write", "push", "work", "eat", "run|exit|climb|enter", "chase|run", "shout",
            "pick_up|take|raise", "put_on|wear", "laugh",
            "cook|work|turn", "throw|play|work|catch", "ride|sit|turn|play|drive", "eat", "pull|catch|take|raise|work",
            "put_down", "shake_hands|hold_hands", "hit|play", "light", "applaud", "throw", "laugh",
            "climb|stand|work|put_on|put_down|raise?", "cheer|shout?", "ride|enter|drive|walk?", "kneel|raise|bow?",
            "lean|stand?", "enter|walk|push?", "play|shout|work?", "raise|pick_up|take?",
            "wait|stand|push|walk|run|enter|look?", "cry|shout|talk?", "walk|run|drive|ride|enter|exit|work?",
            "work|cook|open?", "run|chase?", "work|put_on?", "carry?", "pour|carry?", "stand|lie?",
        ],
    },
}  # fmt: skip
PEOPLE = {
    "depot": {
        "ko": "정비사 견습생 도연 경비원 주인 노부인 대학생 배상구 서기 여경 변호사",
        "ja": "整備士 見習い 冴子 守衛 主人 老婦人 学生 黒木 記録係 婦警 弁護士",
        "zh": "修理工 学徒 林岚 门卫 老板 老太太 大学生 赵奎 书记员 女警 律师",
        "th": "ช่างซ่อม เด็กฝึกงาน ปราง ยาม หลงจู๊ หญิงชรา นักศึกษา เดช เสมียน ตำรวจหญิง ทนาย",
        "fr": "mécanicien apprenti solène gardien prêteur vieille_dame étudiant cazal secrétaire policière avocat",
        "es": "mecánico aprendiz maite vigilante prestamista anciana estudiante salcedo secretario agente abogado",
        "de": "mechaniker lehrling imke wachmann pfandleiher dame student kröger protokollant polizistin anwalt",
    },
    "festival": {
        "ko": "스님 전기공 목수 개구쟁이 하람 음악 수위 재봉사 소녀 교장 요리사 광대 낚시꾼 소방관 시장",
        "ja": "住職 電気工 大工 少年 蒼太 音楽教師 用務員 お針子 少女 校長 料理人 ピエロ 釣り人 消防士 市長",
        "zh": "和尚 水電工 木匠 男孩 志豪 音樂老師 工友 裁縫 女孩 校長 廚師 小丑 釣客 消防員 市長",
        "th": "หลวงพ่อ ช่างไฟ ช่างไม้ เด็กผู้ชาย ต้นข้าว ครูดนตรี ภารโรง ช่างเย็บ เด็กผู้หญิง ครูใหญ่"
        " พ่อครัว ตัวตลก คนตกปลา"
        " นักดับเพลิง นายก",
        "fr": "moine électricien menuisier gamin basile professeur concierge couturière fille directeur cuisinier clown"
        " pêcheur pompier maire",
        "es": "monje electricista carpintero chaval nicolás profesora conserje modista niña director cocinero payaso"
        " pescador bombero alcalde",
        "de": "mönch elektriker zimmermann bengel jannis musiklehrerin hausmeister schneiderin mädchen"
        " rektor koch clown"
        " angler feuerwehrmann bürgermeister",
    },
}  # fmt: skip
