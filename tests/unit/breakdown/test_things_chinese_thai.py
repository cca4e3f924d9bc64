# SPDX-License-Identifier: GPL-3.0-or-later
"""What Chinese (both scripts; the words of the mainland, Taiwan and Hong Kong) and Thai say of the things of a set."""

import pytest
from test_languages import world

_PEOPLE = ("cast", "extras")


def _things(language, text):
    return {e.id: e.count for e in world(language, text).scenes[0].elements if e.category not in _PEOPLE}


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("zh", "老刘放下两个千斤顶，拿起砂纸。", {"prop:jack": 2, "prop:sandpaper": 1}),
        ("zh", "她数了数三颗纽扣电池，合上首饰盒。", {"prop:battery": 3, "prop:jewelry-box": 1}),
        ("zh", "窗台上蹲着两只壁虎。", {"animal:gecko": 2, "dressing:window": 1}),
        ("zh", "四个氧气瓶靠在病床旁。", {"prop:oxygen-tank": 4, "dressing:hospital-bed": 1}),
        ("zh", "他把吸尘器推到梳妆台前。", {"prop:vacuum-cleaner": 1, "dressing:vanity": 1}),
        ("zh", "五只乌龟趴在石头上。", {"animal:turtle": 5, "dressing:stone": 1}),
        ("zh", "她从保险柜里取出六根金条。", {"dressing:safe": 1, "prop:gold-bar": 6}),
        ("zh", "他举起望远镜，又换成放大镜。", {"prop:binoculars": 1, "prop:magnifying-glass": 1}),
        ("zh", "两辆推土机轰隆隆开过。", {"vehicle:bulldozer": 2}),
        ("zh", "小美騎著機車，安全帽掛在車上。", {"vehicle:motorcycle": 1, "wardrobe:hard-hat": 1}),
        ("zh", "阿嬤拿出三顆鳳梨和一包餅乾。", {"prop:pineapple": 3, "prop:cookie": 1}),
        ("zh", "他把隨身碟插進筆電。", {"prop:usb-stick": 1, "prop:laptop": 1}),
        ("zh", "雪櫃旁有兩張摺凳和一把風筒。", {"dressing:fridge": 1, "prop:hair-dryer": 1}),
        ("zh", "乐手吹着小号，旁边摆着铃鼓。", {"prop:trumpet": 1, "prop:tambourine": 1}),
        ("zh", "渔民抛下船锚，拉起渔网。", {"prop:anchor": 1, "prop:fishing-net": 1}),
        ("zh", "她戴上老花镜，穿上睡袍。", {"wardrobe:reading-glasses": 1, "wardrobe:dressing-gown": 1}),
        ("th", "ช่างวางแม่แรงสองตัว แล้วหยิบกระดาษทราย", {"prop:jack": 2, "prop:sandpaper": 1}),
        ("th", "เธอปิดกล่องเครื่องประดับ", {"prop:jewelry-box": 1}),
        ("th", "ตุ๊กแกสามตัวเกาะอยู่บนเพดาน", {"animal:gecko-ตุ๊กแก": 3}),
        ("th", "ถังออกซิเจนวางข้างเตียงคนไข้", {"prop:oxygen-tank": 1, "dressing:hospital-bed": 1}),
        ("th", "เต่าห้าตัวนอนบนหิน", {"animal:turtle": 5, "dressing:rock": 1}),
        ("th", "เขาเปิดตู้นิรภัย หยิบสร้อยข้อมือออกมา", {"dressing:safe": 1, "prop:bracelet": 1}),
        ("th", "รถบดถนนสองคันแล่นผ่าน", {"vehicle:steamroller": 2}),
        ("th", "ยายตำพริกในครก ข้างๆ มีตะหลิวสองอัน", {"prop:spatula": 2}),
        ("th", "เขาสวมหมวกกันน็อก ขี่เวสป้า", {"wardrobe:helmet": 1, "vehicle:vespa": 1}),
        ("th", "เธอใส่แว่นกันแดดกับรองเท้าส้นสูง", {"wardrobe:sunglasses": 1, "wardrobe:high-heels": 1}),
        ("th", "เด็กๆ เป่าหีบเพลงปาก ตีฉิ่ง", {"prop:harmonica": 1, "prop:cymbal": 1}),
        ("th", "ชาวประมงทอดแห ในเรือมีปลาดุกสองตัว", {"animal:catfish": 2}),
        ("th", "เขากางถุงนอนสามใบในเต็นท์", {"prop:sleeping-bag": 3, "dressing:tent": 1}),
        ("th", "หมอใส่เฝือก พยาบาลหยิบสำลีกับผ้าก๊อซ", {"prop:plaster-cast": 1, "prop:gauze": 1}),
        ("th", "เขาขับรถบรรทุก เธอขึ้นรถไฟฟ้า", {"vehicle:truck": 1, "vehicle:train-รถไฟฟ้า": 1}),
        ("th", "แม่ค้ายกกระจาด มีส้มโอสองผล", {"prop:grapefruit": 2}),
        ("th", "คนทำเค้กหยิบพายยางสองอัน แล้วเปิดเตาอบ", {"prop:spatula": 2, "dressing:oven": 1}),
        ("th", "เธอวางขันสองใบลงในกะละมัง", {"prop:dipper": 2, "dressing:basin": 1}),
        ("th", "ไก่ขันแต่เช้า หมาสองตัวนอนอยู่ใต้แคร่", {"animal:rooster": 1, "animal:dog": 2}),
        ("th", "เด็กฝึกงานยกลังเบียร์สามลังลงจากรถกระบะ", {"dressing:crate": 3, "vehicle:pickup-truck": 1}),
        ("th", "เธอลอยกระทงสองใบลงในแม่น้ำ", {"prop:krathong": 2}),
        ("th", "คนงานเข็นรถเข็นปูนผ่านนั่งร้าน", {"dressing:wheelbarrow": 1, "dressing:scaffolding": 1}),
        ("th", "เธอหยิบทุเรียนสองลูกกับมังคุดใส่ถุง", {"prop:durian": 2, "prop:mangosteen": 1}),
        ("th", "กระสอบทรายสิบใบกองอยู่หน้าประตูเหล็กม้วน", {"dressing:sandbag": 10, "dressing:metal-door": 1}),
        ("th", "แมงป่องสามตัวไต่ออกมาจากกล่อง", {"animal:scorpion": 3, "prop:box": 1}),
        ("th", "เธอกางมุ้ง ปูเสื่อสองผืน", {"prop:mosquito-net": 1, "dressing:mat": 2}),
        ("th", "อาสากู้ภัยพายเรือยางมา", {"vehicle:dinghy": 1}),
        ("th", "ช่างปูนฉาบปูนด้วยเกรียง", {"prop:trowel": 1}),
    ],
)
def test_true_names_and_counts(language, text, found):
    told = _things(language, text)
    assert found.items() <= told.items(), told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "他失去了信心，泪流满面。"),
        ("zh", "她在停车场尽头的画面里渐渐模糊。"),
        ("zh", "两人面面相觑，谁也不敢发火。"),
        ("zh", "他咽口水，老油条似的笑了笑。"),
        ("zh", "这个部门的人从足球场回到地铁站。"),
        ("zh", "她被放鸽子了，气得碰了钉子一样。"),
        ("zh", "他向長官報告情況，說得結結巴巴。"),
        ("zh", "她走進咖啡廳旁邊的麵包店。"),
        ("zh", "他双手鼓掌，父母马上也笑了。"),
        ("zh", "得知了结果，他慢慢地拖着步子离去。"),
        ("zh", "小说家一言不发，她满面通红。"),
        ("zh", "他面向大海，花了三个小时才开口。"),
        ("zh", "她饿得头昏眼花，还是开门见山地说了。"),
        ("th", "เธอพยายามกลั้นน้ำตา ไหล่สั่น"),
        ("th", "เขาหันหลังให้เธอ แล้วถอยหลังช้าๆ"),
        ("th", "ชายที่นั่งอยู่มองเธออย่างเย็นชา"),
        ("th", "เธอกล่าวลาเขาตอนกลางคืน"),
        ("th", "เขาโล่งใจ เดินไปที่สถานีรถไฟ"),
        ("th", "เธอแปรงฟัน แล้วเข้าไปในร้านหนังสือ"),
        ("th", "เขารูปร่างสูง ปลายเท้าเปลือยเปล่า"),
        ("th", "เขาอยากลองอีกครั้ง แต่ก็พ่ายแพ้"),
        ("th", "เธอเงี่ยหูฟังในซอยแคบ"),
        ("th", "ชายที่นอนอยู่แหงนหน้ามองฟ้า"),
        ("th", "เขาแข่งขันกันที่สนามฟุตบอล"),
        ("th", "เธอสัญญาว่าจะพยุงเขาข้ามสะพานไป"),
        ("th", "ความหมายของกฎหมายนั้นกระจ่างแก่เขา"),
        ("th", "เขาพนมมือ สมองว่างเปล่าไปหมด"),
        ("th", "ทั้งสองหยอกล้อกัน ทะเลาะกันเรื่องวิชาการ"),
        ("th", "เธออ้อนวอนเขาอย่างเศร้าสร้อย"),
        ("th", "เขาเสี่ยงตายกระเสือกกระสนหนีออกไป"),
        ("th", "ประชาชนประทับใจในกิริยาของเธอ"),
        ("th", "เขาตกอยู่ในภาวะคับขัน พลังหมดไปทีละน้อย"),
        ("th", "เธอไปพัทยา แล้วต่อไปหัวหินกับเกาะช้าง"),
        ("th", "เขาจ่ายค่าเช่าแถวย่านนี้เมื่อวาน"),
        ("th", "เธอท่องเที่ยวไปทั่วโลกมาสิบปีแล้ว"),
        ("th", "เขาสามารถเขย่าตัวเธอให้ตื่นได้"),
        ("th", "เขาตะคอกใส่เธอ เธอตระหนกจนหน้าซีด"),
    ],
)
def test_words_that_only_look_like_things(language, text):
    assert _things(language, text) == {}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("แม่ค้าส้มตำสามคนยืนคุยกัน", {"extras:vendors": 3}),
        ("คนขายลูกโป่งสองคนเดินผ่าน", {"extras:vendors": 2}),
        ("อาสากู้ภัยสี่คนวิ่งเข้ามา", {"extras:paramedics": 4}),
        ("เด็กวัดสองคนวิ่งไล่กัน", {"extras:children": 2}),
        ("นักข่าวสามคนรุมล้อมเขา", {"extras:journalists": 3}),
        ("นักมวยสองคนชกกัน", {"extras:boxers": 2}),
        ("คนขับสามล้อสองคนนอนหลับ", {"extras:drivers": 2}),
        ("ชาวนาห้าคนเกี่ยวข้าว", {"extras:farmers": 5}),
        ("ลูกพี่ลูกน้องสองคนเดินเข้ามา", {"extras:cousins": 2}),
        ("เพื่อนเจ้าสาวสามคนกระซิบกัน", {"extras:bridesmaids": 3}),
    ],
)
def test_who_thai_sets_have(text, found):
    """A calling is its longest name: who sells papaya salad is no papaya salad."""
    told = {e.id: e.count for e in world("th", text).scenes[0].elements}
    assert told == found
