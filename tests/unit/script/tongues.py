# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of scripts in eight languages, written for the tests of encodings; the second ones were never tuned on."""

CODINGS = {
    "ko": ("cp949", "euc_kr"), "ja": ("cp932", "euc_jp"), "zh-Hans": ("gb18030", "gbk"), "zh-Hant": ("big5",),
    "th": ("cp874", "tis_620"), "fr": ("cp1252", "mac_roman"), "de": ("cp1252", "mac_roman"),
    "es": ("cp1252", "mac_roman"),
}  # fmt: skip

FIRST = {
    "ko": """S#1. 민수의 집 / 거실 (밤)

비가 창문을 두드린다. 민수(30대)가 소파에 앉아 오래된 사진을 본다.

민수\t(혼잣말) 또 비네.
지우\t(E) 문 좀 열어 줘. 다 젖었어.

민수, 천천히 일어나 현관으로 간다. 문을 열자 지우가 우산도 없이 서 있다.

지우\t왜 전화를 안 받아? 얼마나 걱정했는지 알아?

S#2. 시장 골목 (낮)

좁은 골목에 사람들이 가득하다. 생선 장수가 큰 소리로 손님을 부른다.
""",
    "ja": """○木下家・居間（夜）

　　雨の音。健（34）が古い写真を見ている。

健「また雨か」
由美の声「ねえ、開けて。びしょ濡れなの」

　　健、ゆっくり立ち上がり、玄関へ向かう。ドアを開けると、由美が傘も持たずに立っている。

由美「どうして電話に出ないの？　心配したんだから」

○商店街（昼）

　　狭い通りに人があふれている。魚屋の主人が大声で客を呼ぶ。
""",
    "zh-Hans": """第1场 内景 老李家客厅 夜

窗外下着大雨。老李坐在沙发上，看着一张旧照片。

老李：又下雨了。
小梅（画外音）：开门，我都湿透了。

老李慢慢站起来，走到门口。门一开，小梅没有带伞，站在那里。

小梅：你为什么不接电话？我很担心你。

第2场 外景 市场 日

狭窄的街道上挤满了人。卖鱼的老板大声招呼客人。
""",
    "zh-Hant": """第1場 內景 老李家客廳 夜

窗外下著大雨。老李坐在沙發上，看著一張舊照片。

老李：又下雨了。
小梅（畫外音）：開門，我都濕透了。

老李慢慢站起來，走到門口。門一開，小梅沒有帶傘，站在那裡。

小梅：你為什麼不接電話？我很擔心你。

第2場 外景 市場 日

狹窄的街道上擠滿了人。賣魚的老闆大聲招呼客人。
""",
    "th": """ฉากที่ 1 ภายใน บ้านของสมชาย ห้องนั่งเล่น กลางคืน

ฝนตกหนัก สมชายนั่งบนเก้าอี้ ดูรูปถ่ายเก่าใบหนึ่ง

สมชาย
ฝนตกอีกแล้ว

มาลี (เสียง)
เปิดประตูหน่อย ฉันเปียกหมดแล้ว

สมชายค่อย ๆ ลุกขึ้น เดินไปที่ประตู มาลียืนอยู่โดยไม่มีร่ม

ฉากที่ 2 ภายนอก ตลาด กลางวัน
""",
    "fr": """INT. APPARTEMENT D'ÉMILE - NUIT

La pluie frappe la fenêtre. ÉMILE (34 ans) regarde une vieille photo, posée près du café.

ÉMILE
Encore la pluie... Ça ne s'arrêtera donc jamais ?

ZOÉ (off)
Ouvre ! Je suis trempée !

Il se lève, très lentement, et va jusqu'à l'entrée. Zoé est là, sans parapluie, gênée.

EXT. MARCHÉ - JOUR
""",
    "de": """INNEN. WOHNUNG MÜLLER - NACHT

Regen schlägt gegen das Fenster. JÜRGEN (34) hält ein altes Foto in den Händen.

JÜRGEN
Schon wieder Regen. Hört das denn nie auf?

KÄTHE (OFF)
Mach auf! Ich bin völlig durchnässt!

Er steht langsam auf und öffnet die Tür. Käthe grüßt ihn, müde, ohne Schirm.

AUSSEN. STRASSE VOR DEM CAFÉ - TAG
""",
    "es": """INT. PISO DE BEGOÑA - NOCHE

La lluvia golpea el cristal. BEGOÑA (34) mira una fotografía muy vieja, en el sillón.

BEGOÑA
¿Otra vez la lluvia? ¡Qué mañana nos espera!

JOSÉ (OFF)
¡Ábreme! Estoy empapado, tía.

Ella se levanta despacio y va hasta la puerta. José está allí, sin paraguas, con los pies fríos.

EXT. CALLE DEL MERCADO - DÍA
""",
}

SECOND = {
    "ko": """S#14. 버스 터미널 대합실 (새벽)

텅 빈 의자들. 은서가 가방을 끌어안고 졸고 있다. 청소부가 빗자루를 들고 지나간다.

청소부: 아가씨, 첫차는 다섯 시 반이야.
은서: 괜찮아요. 기다릴 사람이 있어서요.
청소부: (웃으며) 그 사람도 알아?

은서, 대답 대신 휴대전화 화면을 뒤집어 놓는다. 멀리서 트럭 한 대가 들어온다.
""",
    "ja": """○バスターミナル・待合室（早朝）

　　がらんとした椅子。彩（26）が鞄を抱えてうとうとしている。清掃員の老人、箒を手に通りかかる。

老人「始発は五時半だよ」
彩「平気です。待ってる人がいるので」
老人（笑って）「向こうは知ってるのかい」

　　彩、答えるかわりに携帯を裏返す。遠くからトラックが一台、入ってくる。
""",
    "zh-Hans": """第14场 内景 长途汽车站候车厅 清晨

空荡荡的椅子。晓雯抱着背包打瞌睡。清洁工拿着扫帚经过。

清洁工：姑娘，头班车五点半才开。
晓雯：没关系，我在等人。
清洁工（笑）：他知道吗？

晓雯没有回答，把手机翻过去扣在腿上。远处，一辆卡车驶进站台。
""",
    "zh-Hant": """第14場 內景 客運站候車室 清晨

空蕩蕩的椅子。曉雯抱著背包打瞌睡。清潔工拿著掃把經過。

清潔工：小姐，頭班車五點半才開。
曉雯：沒關係，我在等人。
清潔工（笑）：他知道嗎？

曉雯沒有回答，把手機翻過去蓋在腿上。遠處，一輛卡車駛進月台。
""",
    "th": """ฉากที่ 14 ภายใน สถานีขนส่ง ห้องพักผู้โดยสาร เช้ามืด

เก้าอี้ว่างเปล่า อรกอดกระเป๋าและสัปหงก คนกวาดพื้นถือไม้กวาดเดินผ่านมา

คนกวาดพื้น
รถเที่ยวแรกออกตีห้าครึ่งนะหนู

อร
ไม่เป็นไรค่ะ หนูรอคนอยู่

อรไม่ตอบ เธอคว่ำโทรศัพท์ลงบนตัก ไกลออกไปมีรถบรรทุกคันหนึ่งแล่นเข้ามา
""",
    "fr": """INT. GARE ROUTIÈRE - À L'AUBE

Des sièges vides. MAËLLE, sac serré contre elle, somnole. Un balayeur passe, très âgé.

BALAYEUR
Le premier car, c'est à cinq heures et demie, mademoiselle.

MAËLLE
Ça ira. J'attends quelqu'un.

BALAYEUR
(amusé)
Et lui, il le sait ?

Elle retourne son téléphone. Au loin, une lumière bleutée : un camion arrive.
""",
    "de": """INNEN. BUSBAHNHOF, WARTESAAL - FRÜHER MORGEN

Leere Stühle. ANNELIES döst über ihrer Tasche. Ein Straßenkehrer fegt an ihr vorüber.

STRASSENKEHRER
Der erste Bus fährt um halb sechs, Fräulein.

ANNELIES
Schon gut, ich warte auf jemanden. Er müsste längst hier sein.

STRASSENKEHRER
(lächelt)
Weiß er das auch?

Sie dreht das Telefon um. Draußen fährt ein Lastwagen über die Brücke.
""",
    "es": """INT. ESTACIÓN DE AUTOBUSES - AMANECER

Sillas vacías. ÍÑIGO dormita con la mochila entre los brazos. Pasa un señor con una escoba.

SEÑOR
El primer autobús sale a las cinco y media, muchacho.

ÍÑIGO
No importa. Todavía espero a alguien.

SEÑOR
(se ríe)
¿Y él lo sabrá?

Él no contesta; le da la vuelta al teléfono. A lo lejos llega un camión.
""",
}


THIRD = {
    "ko": """씬 32. 병원 복도 / 밤

형광등이 깜빡인다. 간호사가 차트를 넘기며 빠르게 걸어온다.

간호사   보호자분, 수술은 잘 끝났습니다.
태오     정말요? 언제 볼 수 있죠?
간호사   내일 아침에요. 오늘은 돌아가서 주무세요.

태오는 벽에 기대어 그대로 주저앉는다. 손에 쥔 종이컵이 찌그러진다.
""",
    "ja": """○病院・廊下（夜）

　　蛍光灯がちらつく。看護師がカルテをめくりながら早足でやって来る。

看護師「ご家族の方ですね。手術は無事に終わりました」
達也「本当ですか。いつ会えますか」
看護師「明日の朝です。今日はお帰りください」

　　達也、壁にもたれたまま座りこむ。手の中の紙コップが潰れる。
""",
    "zh-Hans": """32、医院走廊 夜 内

日光灯忽明忽暗。护士一边翻病历一边快步走来。

护士：您是家属吧？手术很顺利。
陈涛：真的吗？什么时候能见她？
护士：明天早上。今晚您先回去休息。

陈涛靠着墙慢慢滑坐到地上，手里的纸杯被捏扁了。
""",
    "zh-Hant": """32、醫院走廊 夜 內

日光燈忽明忽暗。護士一邊翻病歷一邊快步走來。

護士：您是家屬吧？手術很順利。
陳濤：真的嗎？什麼時候能見她？
護士：明天早上。今晚您先回去休息。

陳濤靠著牆慢慢滑坐到地上，手裡的紙杯被捏扁了。
""",
    "th": """32 ภายใน ทางเดินโรงพยาบาล กลางคืน

ไฟนีออนกะพริบ พยาบาลพลิกแฟ้มประวัติแล้วเดินเร็ว ๆ เข้ามา

พยาบาล
ญาติคนไข้ใช่ไหมคะ การผ่าตัดเรียบร้อยดีค่ะ

ธนา
จริงหรือครับ ผมจะเยี่ยมเธอได้เมื่อไหร่

ธนาพิงกำแพงแล้วทรุดตัวลงนั่ง แก้วกระดาษในมือยับยู่ยี่
""",
    "fr": """INT. COULOIR DE L'HÔPITAL - NUIT

Un néon clignote. L'infirmière feuillette un dossier et s'approche à grands pas.

L'INFIRMIÈRE
Vous êtes de la famille ? L'opération s'est bien passée.

THÉO
C'est vrai ? Quand pourrai-je la voir ?

Il se laisse glisser le long du mur. Le gobelet s'écrase dans sa main serrée.
""",
    "de": """INNEN. KRANKENHAUSFLUR - NACHT

Eine Neonröhre flackert. Die Schwester blättert in einer Akte und kommt näher.

SCHWESTER
Gehören Sie zur Familie? Die Operation ist gut verlaufen.

LÜTZOW
Wirklich? Wann darf ich zu ihr?

Er rutscht an der Wand hinunter. Der Becher in seiner Hand wird zerdrückt. Draußen dämmert es.
""",
    "es": """INT. PASILLO DEL HOSPITAL - NOCHE

Un fluorescente parpadea. La enfermera pasa las páginas de un informe y se acerca deprisa.

ENFERMERA
¿Es usted de la familia? La operación ha ido bien.

ANDRÉS
¿De verdad? ¿Cuándo podré verla?

Se deja caer junto a la pared. El vaso de cartón se arruga en su mano. Después, silencio.
""",
}


def short(text, coding, size=300):
    """The first lines of a text that take about ``size`` bytes."""
    out = ""
    for line in text.splitlines(keepends=True):
        if out and len((out + line).encode(coding)) > size:
            break
        out += line
    return out
