# SPDX-License-Identifier: GPL-3.0-or-later
"""Which letters languages write most, and how much a text looks as if it were written in one of them."""

import re

# The commonest by our own judgement, not by a count: enough of them stand in any few lines.
_HANGUL = set(
    "이다는을가에고하의지를은들어나도있한로서리사아그기라자시인보대정스해일전수주게장것만부상동면원여조제오과"
    "내우소연세마모무경공신구야말거까네데때또려며미민바방비속습않안알었았엄없와으음저집쪽차창치친타파하학할함했혼화회"
    "후문밤낮안밖실간물손눈방길앞뒤위문을열본앉선걷웃고개든린진된던런년분생성관계국합니요죠씬"
)
_HANZI = set(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
    "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日"
    "军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见"
    "被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论"
    "处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资"
    "命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住"
    "告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笑飞风步改收根干造言联持组每济车"
    "亲极林服快办议往元英士证近失转夫令准布始怎呢存未远叫台单影具罗字爱击流备兵连调深商算质团集百需价花夜晨"
)
_HANZI_TRADITIONAL = set(
    "這個們來為國說時會對於過發後裡種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問並戰頭體見產話"
    "給門兒東聲員論處義幾條係氣題爾別變總電數報結務場計資許統區隊決馬書則聽卻達強難權設記類據邊張該規萬"
    "覺術領確傳師觀讓識帶導爭運飛風幹聯組濟車親極辦議證轉準遠單羅愛擊備連調質團價臺燈樓窗裡雨喝湯麵館店"
    "他她你我的一是不了在人有大上中到和地要出也子那得下自之年作用道行所然家事成方多去法如都同面起看定天分好"
    "小部其些主理心本前但因只想日者意力它把十民第公此已工使情明性知全三又正外高由很最重物手應向文美相老內夜景"
)
_THAI = re.compile("[\u0e01-\u0e5b]")
_THAI_COMMON = set(
    "กขคงจชซญดตถทธนบปผฝพภมยรลวศษสหอะาำเแโใไๆ\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e47\u0e48\u0e49\u0e4c"
)
_THAI_ABOVE = set("\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e33")
_KANA_COMMON = set(
    "のにをはがたでとしてるないかもれらりくこうよそまんすさだけどっアイスンルラトーリクドシタレロコテマカ"
)
_JAPANESE_MARKS = set("、。「」・ー々〇○　（）！？『』…―")
_MARKS = set("“”‘’«»–—…¡¿\u00a0„‚‹›°·•©®™€£º ª".replace(" ", ""))
_LATIN = set("éèêëàâäáãåæçíìîïñóòôöõøœúùûüßÿýÉÈÊÀÂÄÁÃÅÆÇÍÎÑÓÔÖÕØŒÚÙÛÜ")
_LATIN_COMMON = set("éèêàâäáçíîïñóôöœúùûüßÉÀÄÇÑÓÖÜ")
_LATIN_EAST = set("ąćęłńśźżčďěňřšťůžáéíóúýőűâîșşțţăıİğŞ")
_CYRILLIC = set("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё")
_GREEK = set("αειονστρλκμπυηωςάέίόύήώδγβθφχ")
_ARABIC = set("ابتجحدرسشصعفقكلمنهويةىأإ")
_HEBREW = set("אבגדהוזחטיכלמנסעפצקרשתםןךףץ")
_WORD = re.compile(r"[^\W\d_]+")


def score(text):
    """``(points, letters beyond ASCII)``: from -1 (no language writes so) to 1 (nearly all letters are common ones of
    one language)."""
    beyond = [ch for ch in text if ch > "\x7f"]
    if not beyond:
        return 0.0, 0
    whole = len(beyond)
    return max(check(text, beyond) for check in _CHECKS) / whole, whole


def _points(beyond, good, fair, common=1.0, other=-1.0):
    return sum(common if ch in good else 0.3 if fair(ch) else other for ch in beyond)


def _wide_mark(ch):
    return "\u3000" <= ch <= "\u303f" or "\uff01" <= ch <= "\uff5e" or ch in "○◎●□■△▲×→…―·‘’“”"


def _hangul(text, beyond):
    return _points(beyond, _HANGUL, lambda ch: "\uac00" <= ch <= "\ud7a3" or _wide_mark(ch), 1.2)


def _chinese(text, beyond):
    return _points(beyond, _HANZI, lambda ch: "\u4e00" <= ch <= "\u9fff" or _wide_mark(ch), 1.2)


def _traditional(text, beyond):
    return _points(beyond, _HANZI_TRADITIONAL, lambda ch: "\u4e00" <= ch <= "\u9fff" or _wide_mark(ch), 1.2)


def _japanese(text, beyond):
    kana = sum("\u3041" <= ch <= "\u30fe" for ch in beyond)
    if kana < 0.15 * len(beyond):
        return -1.0 * len(beyond)
    return _points(beyond, _KANA_COMMON | _JAPANESE_MARKS, lambda ch: "\u3041" <= ch <= "\u9fff" or _wide_mark(ch), 1.1)


def _thai(text, beyond):
    """Signs above and below stand on a letter, and no word has Latin letters too."""
    points, before = 0.0, " "
    for ch in text:
        if ch > "\x7f":
            thai = _THAI.match(ch) and not (before.isascii() and before.isalpha())
            stands = ch not in _THAI_ABOVE or "\u0e01" <= before <= "\u0e2e" or before in _THAI_ABOVE
            points += (1.0 if ch in _THAI_COMMON else 0.1) if thai and stands else 0.3 if ch in _MARKS else -1.0
        before = ch
    return points


def _latin(text, beyond):
    """Letters with accents stand in words with plain ones, small ones among small ones."""
    inside = 0
    points = sum(0.8 if ch in _MARKS else -1.0 for ch in beyond if not ch.isalpha())
    for word in _WORD.findall(text):
        accents = [ch for ch in word if ch > "\x7f"]
        if not accents:
            continue
        inside += len(accents)
        mixed = any(ch.isupper() for ch in word[1:]) and any(ch.islower() for ch in word)
        heavy = len(accents) > max(2, 0.5 * len(word))
        for ch in accents:
            known = 1.0 if ch in _LATIN_COMMON else 0.6 if ch in _LATIN else 0.5 if ch in _LATIN_EAST else -0.8
            points += -0.8 if mixed or heavy else known
    return points


def _alphabet(letters, low, high):
    """A check for words written in an alphabet of its own: in no other beside it, capitals only in front."""

    def points(text, beyond):
        found = sum(0.3 if ch in _MARKS else -1.0 for ch in beyond if not ch.isalpha())
        for word in _WORD.findall(text):
            strange = [ch for ch in word if ch > "\x7f"]
            mixed = len(strange) < len(word) or (any(c.isupper() for c in word[1:]) and any(c.islower() for c in word))
            for ch in strange:
                own = low <= ch <= high and not mixed
                found += -0.8 if not own else 0.9 if ch.lower() in letters else 0.2
        return found

    return points


_CHECKS = (
    _hangul, _chinese, _traditional, _japanese, _thai, _latin,
    _alphabet(_CYRILLIC, "\u0400", "\u04ff"), _alphabet(_GREEK, "\u0370", "\u03ff"),
    _alphabet(_ARABIC, "\u0600", "\u06ff"), _alphabet(_HEBREW, "\u0590", "\u05ff"),
)  # fmt: skip
