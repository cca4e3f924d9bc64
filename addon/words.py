# SPDX-License-Identifier: GPL-3.0-or-later
"""What the interface says in other languages: English, then one column a language. Data only."""

LANGUAGES = ("ko_KR", "ja_JP", "zh_HANS")

WORDS = {
    # panels and buttons
    "Backlot": ("백롯", "バックロット", "Backlot"),
    "Script": ("대본", "脚本", "剧本"),
    "Scene": ("씬", "シーン", "场景"),
    "Shots": ("샷", "ショット", "镜头"),
    "Shot": ("샷", "ショット", "镜头"),
    "Film": ("영화", "映画", "影片"),
    "Format": ("포맷", "フォーマット", "格式"),
    "Open Script": ("대본 열기", "脚本を開く", "打开剧本"),
    "Break Down": ("대본 분석", "香盤を作る", "分解剧本"),
    "Show Line": ("줄 보기", "行を表示", "显示该行"),
    "Go to Scene": ("씬으로 이동", "シーンへ移動", "转到场景"),
    "Stage": ("씬 세우기", "舞台を組む", "搭建场景"),
    "Lock in Place": ("제자리에 잠그기", "その場に固定", "锁定位置"),
    "Solve the Rest Around": ("나머지 다시 배치", "残りを配置し直す", "围绕它重新布置"),
    "Select": ("선택", "選択", "选择"),
    "Plan Shots": ("샷 설계", "ショットを設計", "规划镜头"),
    "Look Through": ("카메라로 보기", "カメラで見る", "透过镜头看"),
    "Add Shot": ("샷 추가", "ショットを追加", "添加镜头"),
    "Delete Shot": ("샷 삭제", "ショットを削除", "删除镜头"),
    "Keep or Let Choose": ("고정 또는 자동", "固定または自動", "固定或自动"),
    "Assemble": ("가편집", "仮編集", "粗剪"),
    "Render": ("렌더", "レンダー", "渲染"),
    "Deliver": ("납품 파일 쓰기", "納品物を書き出す", "输出交付文件"),
    "Open Result": ("결과 열기", "結果を開く", "打开结果"),
    "Cancel": ("취소", "キャンセル", "取消"),
    "Folder": ("폴더", "フォルダー", "文件夹"),
    "Status": ("상태", "状態", "状态"),
    "Note": ("메모", "メモ", "备注"),
    "Auto": ("자동", "自動", "自动"),
    "Text": ("텍스트", "テキスト", "文本"),
    "Show": ("표시", "表示", "显示"),
    "Only This Scene": ("이 씬만", "このシーンのみ", "仅此场景"),
    "Element": ("요소", "要素", "元素"),
    "Suggestion": ("제안", "提案", "建议"),
    "Ask the Model": ("모델에 묻기", "モデルに聞く", "询问模型"),
    "Accept": ("받아들이기", "採用", "采纳"),
    "Refuse": ("물리치기", "却下", "拒绝"),
    "Accept All": ("모두 받아들이기", "すべて採用", "全部采纳"),
    "Refuse All": ("모두 물리치기", "すべて却下", "全部拒绝"),
    "Model Server": ("모델 서버", "モデルサーバー", "模型服务器"),
    "Model Name": ("모델 이름", "モデル名", "模型名称"),
    "Time-out": ("대기 시간", "待ち時間", "超时"),
    # fields
    "Frame Rate": ("프레임 속도", "フレームレート", "帧率"),
    "Resolution X": ("해상도 X", "解像度 X", "分辨率 X"),
    "Width": ("너비", "幅", "宽度"),
    "Height": ("높이", "高さ", "高度"),
    "Gate": ("촬영 면적", "撮影面", "感光面"),
    "Mask": ("마스크", "マスク", "遮幅"),
    "Handles": ("여유 프레임", "のりしろ", "余量帧"),
    "Preset": ("프리셋", "プリセット", "预设"),
    "Subtitles": ("자막", "字幕", "字幕"),
    "Burn-in": ("화면 정보", "焼き込み", "画面信息"),
    "Size": ("사이즈", "サイズ", "景别"),
    "Type": ("종류", "種類", "类型"),
    "Angle": ("앵글", "アングル", "角度"),
    "Move": ("무빙", "カメラワーク", "运动"),
    "Lens": ("렌즈", "レンズ", "焦距"),
    "Azimuth": ("방위각", "方位角", "方位角"),
    "Lens Height": ("카메라 높이", "カメラの高さ", "机位高度"),
    "Dutch Angle": ("더치 앵글", "ダッチアングル", "倾斜角"),
    "Locked": ("잠금", "ロック", "锁定"),
    # choices
    "Draft": ("초안", "下書き", "草稿"),
    "Default": ("기본", "標準", "默认"),
    "Final": ("최종", "最終", "最终"),
    "Single": ("단독", "ワンショット", "单人"),
    "Two Shot": ("투 샷", "ツーショット", "双人"),
    "Three Shot": ("스리 샷", "スリーショット", "三人"),
    "Group": ("그룹", "グループ", "群像"),
    "Ots": ("오버 더 숄더", "肩越し", "过肩"),
    "Pov": ("시점", "主観", "主观"),
    "Insert": ("인서트", "インサート", "插入"),
    "Master": ("마스터", "マスター", "主镜头"),
    "Establishing": ("설정 샷", "状況説明", "定场"),
    "Eye": ("눈높이", "目高", "平视"),
    "Low": ("로우", "ロー", "仰拍"),
    "High": ("하이", "ハイ", "俯拍"),
    "Overhead": ("부감", "真俯瞰", "顶拍"),
    "Ground": ("바닥", "地面", "地面"),
    "Static": ("고정", "フィックス", "固定"),
    "Pan": ("팬", "パン", "横摇"),
    "Tilt": ("틸트", "ティルト", "俯仰摇"),
    "Push In": ("푸시 인", "プッシュイン", "推近"),
    "Pull Out": ("풀 아웃", "プルアウト", "拉远"),
    "Truck": ("트럭", "トラック", "横移"),
    "Pedestal": ("페데스탈", "ペデスタル", "升降"),
    "Crane": ("크레인", "クレーン", "摇臂"),
    "Arc": ("아크", "アーク", "环绕"),
    "Follow": ("팔로우", "フォロー", "跟拍"),
    "Lead": ("리드", "リード", "引拍"),
    "Zoom": ("줌", "ズーム", "变焦"),
    "Dolly Zoom": ("돌리 줌", "ドリーズーム", "滑动变焦"),
    "Handheld": ("핸드헬드", "手持ち", "手持"),
    "Whip Pan": ("휩 팬", "ホイップパン", "甩镜"),
    "Solved": ("계산됨", "計算済み", "已求解"),
    "Approved": ("승인", "承認", "已批准"),
    "Dawn": ("새벽", "夜明け", "黎明"),
    "Morning": ("아침", "朝", "早晨"),
    "Day": ("낮", "昼", "日"),
    "Noon": ("정오", "正午", "中午"),
    "Afternoon": ("오후", "午後", "下午"),
    "Dusk": ("해질녘", "夕暮れ", "黄昏"),
    "Evening": ("저녁", "夕方", "傍晚"),
    "Night": ("밤", "夜", "夜"),
    "Cast": ("출연", "出演者", "演员"),
    "Extras": ("보조 출연", "エキストラ", "群演"),
    "Stunts": ("스턴트", "スタント", "特技"),
    "Props": ("소품", "小道具", "道具"),
    "Set Dressing": ("세트 장식", "装飾", "陈设"),
    "Vehicles": ("차량", "車両", "车辆"),
    "Animals": ("동물", "動物", "动物"),
    "Wardrobe": ("의상", "衣装", "服装"),
    "Makeup": ("분장", "メイク", "化妆"),
    "Sfx": ("특수효과", "特殊効果", "特效"),
    "Vfx": ("시각효과", "視覚効果", "视效"),
    "Sound": ("음향", "音響", "声音"),
    "Greenery": ("조경", "植栽", "绿植"),
    "Equipment": ("장비", "機材", "设备"),
    # lines in panels
    "Open a script to begin": ("대본을 열어 시작하세요", "脚本を開いて始めます", "打开剧本即可开始"),
    "Please look at": ("확인해 주세요", "ご確認ください", "请查看"),
    "Save the file, or choose a folder": (
        "파일을 저장하거나 폴더를 고르세요", "ファイルを保存するかフォルダーを選びます", "请保存文件或选择文件夹"),
    "The script has changed under this shot": (
        "이 샷의 대본이 바뀌었습니다", "このショットの脚本が変わりました", "此镜头对应的剧本已更改"),
    "A new film starts with these": (
        "새 영화는 이 설정으로 시작합니다", "新しい映画はこの設定で始まります", "新影片以这些设置开始"),
    "A language model of your own, to ask about scenes": (
        "씬에 대해 물어볼 내 언어 모델", "シーンについて尋ねる自分の言語モデル", "用于询问场景的自有语言模型"),
    "Suggested by a language model": ("언어 모델의 제안", "言語モデルの提案", "语言模型的建议"),
    # tooltips
    "Break the script down and ask your language model what else its scenes say": (
        "대본을 분석하고, 씬에서 더 읽어 낼 것을 언어 모델에 묻습니다",
        "脚本を分け、シーンからさらに読み取れることを言語モデルに尋ねます", "分解剧本，并询问语言模型场景中还写了什么"),
    "Take this suggestion over into the breakdown; later drafts keep it while the script says so": (
        "이 제안을 분석에 넣습니다. 대본에 그 말이 있는 한 다음 고에도 남습니다",
        "この提案を香盤に入れます。脚本にその言葉がある限り、次の稿にも残ります", "将此建议纳入分解；只要剧本仍这样写，后续稿也会保留"),
    "Leave this suggestion out, and do not make it again": (
        "이 제안을 빼고 다시 제안하지 않습니다", "この提案を外し、再び提案しません", "不采纳此建议，也不再提出"),
    "Take all open suggestions over into the breakdown": (
        "남은 제안을 모두 분석에 넣습니다", "残りの提案をすべて香盤に入れます", "将所有未定的建议纳入分解"),
    "Leave all open suggestions out, and do not make them again": (
        "남은 제안을 모두 빼고 다시 제안하지 않습니다", "残りの提案をすべて外し、再び提案しません", "不采纳所有未定的建议，也不再提出"),
    "Address of a language model that you run with Ollama, LM Studio, llama-server or vLLM; none is ever asked where this is empty": (
        "Ollama, LM Studio, llama-server, vLLM으로 직접 돌리는 언어 모델의 주소. 비어 있으면 아무것도 묻지 않습니다",
        "Ollama、LM Studio、llama-server、vLLM で自分が動かす言語モデルのアドレス。空なら何も尋ねません",
        "您用 Ollama、LM Studio、llama-server 或 vLLM 运行的语言模型的地址；留空则从不询问"),
    "Its name there; may stay empty where the server has only one": (
        "서버에서 쓰는 모델 이름. 하나뿐이면 비워 둘 수 있습니다", "サーバーでのモデル名。一つだけなら空でもかまいません", "模型在服务器上的名称；只有一个时可留空"),
    "Seconds to wait for the answer about one scene": (
        "씬 하나의 답을 기다릴 시간(초)", "一つのシーンの答えを待つ秒数", "等待一个场景回答的秒数"),
    "Choose the screenplay": ("대본을 고릅니다", "脚本を選びます", "选择剧本"),
    "The screenplay": ("대본", "脚本", "剧本"),
    "Read this text, not a file": (
        "파일 대신 이 텍스트를 읽습니다", "ファイルの代わりにこのテキストを読みます", "读取此文本而非文件"),
    "Read the script into scenes, cast, elements and beats": (
        "대본을 씬, 출연, 요소, 비트로 나눕니다", "脚本をシーン、出演者、要素、ビートに分けます", "将剧本分解为场景、演员、元素和节拍"),
    "Show this line of the script in the Text editor": (
        "대본의 이 줄을 텍스트 에디터에서 봅니다", "脚本のこの行をテキストエディターで表示します", "在文本编辑器中显示剧本的这一行"),
    "Build every scene of the script, or bring them up to date; what you changed stays": (
        "모든 씬을 세우거나 새로 맞춥니다. 직접 바꾼 것은 그대로 둡니다",
        "すべてのシーンを組むか更新します。手を加えたものは残ります", "搭建或更新所有场景；您的改动会保留"),
    "Build only the chosen scene again; what you changed stays": (
        "고른 씬만 다시 세웁니다. 직접 바꾼 것은 그대로 둡니다",
        "選んだシーンだけを組み直します。手を加えたものは残ります", "仅重新搭建所选场景；您的改动会保留"),
    "Show this scene in the window": ("이 씬을 창에 보여 줍니다", "このシーンを表示します", "在窗口中显示此场景"),
    "Keep the selected things where they are, whatever is solved or staged again; press again to let them go": (
        "다시 세우거나 배치해도 선택한 것을 제자리에 둡니다. 다시 누르면 풀립니다",
        "組み直しても選択したものをその場に残します。もう一度押すと解除します",
        "重新搭建或布置时，所选物体保持原位；再按一次解除"),
    "Lay out this place again about what you moved or locked: chairs follow their table, people their seats": (
        "옮기거나 잠근 것을 중심으로 이곳을 다시 배치합니다. 의자는 탁자를, 사람은 자리를 따라갑니다",
        "動かしたものと固定したものの周りにこの場所を配置し直します。椅子はテーブルに、人は席に従います",
        "围绕您移动或锁定的物体重新布置此处：椅子随桌子走，人随座位走"),
    "Select the objects that stand for this": (
        "이것을 나타내는 오브젝트를 선택합니다", "これを表すオブジェクトを選択します", "选择代表它的物体"),
    "Plan the coverage of every staged scene and solve its cameras; locked shots and yours stay": (
        "세운 씬마다 샷을 설계하고 카메라를 계산합니다. 잠근 샷과 직접 바꾼 샷은 그대로 둡니다",
        "組んだ各シーンのショットを設計しカメラを解きます。ロックしたものと手を加えたものは残ります",
        "为每个已搭建的场景规划镜头并求解摄像机；锁定的和您改动的镜头会保留"),
    "Show this shot: its scene, camera, frames and look": (
        "이 샷의 씬, 카메라, 프레임, 룩을 보여 줍니다", "このショットのシーン、カメラ、フレーム、見た目を表示します", "显示此镜头的场景、摄像机、帧和外观"),
    "Add a shot after this one, taking the second half of its time": (
        "이 샷 뒤에 그 후반부를 쓰는 샷을 더합니다", "このショットの後半を使うショットを後に加えます", "在此镜头后添加一个占用其后半段的镜头"),
    "Delete this shot; its neighbour takes its time in the cut": (
        "이 샷을 지우고 이웃 샷이 그 시간을 채웁니다", "このショットを削除し、隣がその時間を埋めます", "删除此镜头；相邻镜头占用其时间"),
    "Keep this value, or let Backlot choose it again": (
        "이 값을 고정하거나 다시 자동으로 정하게 합니다", "この値を固定するか、再び自動で選ばせます", "固定此值，或交由程序重新选择"),
    "Bring the cut on Edit up to date with the shots and show it; strips that you changed stay": (
        "편집을 샷에 맞추고 보여 줍니다. 직접 바꾼 스트립은 그대로 둡니다",
        "編集をショットに合わせて表示します。手を加えたストリップは残ります", "使剪辑与镜头同步并显示；您改动的片段会保留"),
    "Draw the frames that are not drawn yet and put the movie together": (
        "아직 그리지 않은 프레임을 그리고 영화를 만듭니다", "まだ描いていないフレームを描き、映画にまとめます", "绘制尚未绘制的帧并合成影片"),
    "Write boards, shot list, cameras, cut, subtitles and report": (
        "보드, 샷 리스트, 카메라, 편집, 자막, 보고서를 씁니다",
        "ボード、ショットリスト、カメラ、編集、字幕、報告を書き出します", "写出故事板、镜头表、摄像机、剪辑、字幕和报告"),
    "Open the folder with the film": ("영화가 있는 폴더를 엽니다", "映画のフォルダーを開きます", "打开影片所在文件夹"),
    "Stop the work under way; what is finished is kept": (
        "진행 중인 작업을 멈춥니다. 끝난 것은 남습니다", "進行中の作業を止めます。終わった分は残ります", "停止当前工作；已完成的会保留"),
    "Where the film is written": ("영화를 쓸 곳", "映画の書き出し先", "影片写出位置"),
    "Frame rate, exact for the broadcast rates": (
        "프레임 속도 (방송 규격은 정확한 값)", "フレームレート（放送規格は正確な値）", "帧率（广播制式为精确值）"),
    "Width of the picture": ("화면 너비", "画面の幅", "画面宽度"),
    "Height of the picture": ("화면 높이", "画面の高さ", "画面高度"),
    "Camera sensor, fitted by its width": ("카메라 센서, 너비 기준", "カメラのセンサー（幅に合わせる）", "摄像机感光面，按宽度适配"),
    "Picture ratio that is masked in the film": ("영화에서 가릴 화면비", "映画で隠す画面比", "影片遮幅的画面比例"),
    "Spare frames at the head and tail of each shot": (
        "샷 앞뒤의 여유 프레임", "各ショット前後の余分なフレーム", "每个镜头首尾的余量帧"),
    "Mood": ("분위기", "ムード", "情绪"),
    "Let the light follow the feeling of a scene a little": (
        "빛이 장면의 감정을 조금 따르게 함", "光を場面の感情に少し合わせる", "让光线略随场景的情绪变化",
    ),
    "Show the dialogue under the picture": ("대사를 화면 아래에 표시", "台詞を画面の下に表示", "在画面下方显示对白"),
    "Show shot, lens, frame and timecode over the picture": (
        "샷, 렌즈, 프레임, 타임코드를 화면에 표시", "ショット、レンズ、フレーム、タイムコードを画面に表示", "在画面上显示镜头、焦距、帧和时间码"),
    "How carefully frames are drawn": ("프레임을 그리는 정밀도", "フレームを描く丁寧さ", "绘制帧的精细程度"),
    "From the subject's front, counter-clockwise from above": (
        "피사체 정면에서, 위에서 볼 때 반시계 방향", "被写体の正面から、上から見て反時計回り", "自被摄体正面起，俯视逆时针"),
    "Roll of the camera, counter-clockwise positive": (
        "카메라 롤, 반시계 방향이 양수", "カメラのロール、反時計回りが正", "摄像机滚转，逆时针为正"),
    "Of the lens above the floor; null when the angle decides": (
        "바닥에서 렌즈까지의 높이", "床からレンズまでの高さ", "镜头距地面高度"),
    # the breakdown's table and how a script is read
    "Breakdown": ("분석표", "香盤表", "分解表"),
    "Emotion": ("감정", "感情", "情绪"),
    "Reading": ("읽은 방식", "読み取り", "读取方式"),
    "Rename": ("이름 바꾸기", "名前を変更", "重命名"),
    "Rename...": ("이름 바꾸기…", "名前を変更…", "重命名…"),
    "Merge Into": ("합치기", "統合", "合并到"),
    "Merge Into...": ("다음으로 합치기…", "統合先…", "合并到…"),
    "Into": ("합칠 곳", "統合先", "并入"),
    "Category": ("분류", "分類", "类别"),
    "Set Count": ("수량 정하기", "数を決める", "设置数量"),
    "Count": ("수량", "数", "数量"),
    "Delete Element": ("요소 삭제", "要素を削除", "删除元素"),
    "Add Element": ("요소 추가", "要素を追加", "添加元素"),
    "As in the Script": ("대본대로 되돌리기", "脚本どおりに戻す", "恢复为剧本所写"),
    "Export Breakdown": ("분석표 내보내기", "香盤表を書き出す", "导出分解表"),
    "Export Breakdown...": ("분석표 내보내기…", "香盤表を書き出す…", "导出分解表…"),
    "Name": ("이름", "名前", "名称"),
    "Age": ("나이", "年齢", "年龄"),
    "Gender": ("성별", "性別", "性别"),
    "Unknown": ("모름", "不明", "未知"),
    "Female": ("여성", "女性", "女"),
    "Male": ("남성", "男性", "男"),
    "All": ("전체", "すべて", "全部"),
    "Valence": ("쾌·불쾌", "快・不快", "愉悦度"),
    "Arousal": ("각성도", "覚醒度", "激动度"),
    "Kind": ("종류", "種類", "类型"),
    "Language": ("언어", "言語", "语言"),
    "Encoding": ("인코딩", "文字コード", "编码"),
    "Heading": ("씬 제목", "柱", "场景标题"),
    "Title": ("표지", "表紙", "扉页"),
    "Manner": ("지문 괄호", "ト書き括弧", "括号提示"),
    "Speaker": ("인물 이름", "話者", "说话人"),
    "Action": ("지문", "ト書き", "动作"),
    "Dialogue": ("대사", "台詞", "对白"),
    "Transition": ("전환", "転換", "转场"),
    "Lyric": ("노래", "歌詞", "歌词"),
    "Section": ("단락", "区分", "章节"),
    "Synopsis": ("줄거리", "梗概", "梗概"),
    "Furniture": ("쪽 표시", "頁の飾り", "页面标记"),
    "Centered": ("가운데", "中央", "居中"),
    "Boneyard": ("주석 처리", "除外", "注释"),
    "Page Break": ("쪽 나눔", "改ページ", "分页"),
    "Rich Text": ("서식 있는 텍스트", "リッチテキスト", "富文本"),
    "Plain Text": ("일반 텍스트", "プレーンテキスト", "纯文本"),
    "English": ("영어", "英語", "英语"),
    "Korean": ("한국어", "韓国語", "韩语"),
    "Japanese": ("일본어", "日本語", "日语"),
    "Chinese": ("중국어", "中国語", "中文"),
    "Thai": ("태국어", "タイ語", "泰语"),
    "French": ("프랑스어", "フランス語", "法语"),
    "Spanish": ("스페인어", "スペイン語", "西班牙语"),
    "German": ("독일어", "ドイツ語", "德语"),
    "Western (cp1252)": ("서유럽 (cp1252)", "西欧 (cp1252)", "西欧 (cp1252)"),
    "Korean (cp949)": ("한국어 (cp949)", "韓国語 (cp949)", "韩语 (cp949)"),
    "Japanese (cp932)": ("일본어 (cp932)", "日本語 (cp932)", "日语 (cp932)"),
    "Chinese (gb18030)": ("중국어 (gb18030)", "中国語 (gb18030)", "中文 (gb18030)"),
    "Chinese (Big5)": ("중국어 (Big5)", "中国語 (Big5)", "中文 (Big5)"),
    "Thai (cp874)": ("태국어 (cp874)", "タイ語 (cp874)", "泰语 (cp874)"),
    "Are these scene headings?": ("씬 제목이 맞나요?", "これらは柱ですか？", "这些是场景标题吗？"),
    "Colours of the breakdown": ("분석표 색", "香盤表の色", "分解表的颜色"),
    "The chosen scene": ("고른 씬", "選んだシーン", "所选场景"),
    "The whole film": ("영화 전체", "映画全体", "整部影片"),
    "Of which part of the film": ("영화의 어느 부분을 볼지", "映画のどの部分を見るか", "显示影片的哪一部分"),
    "Which category is shown": ("보여 줄 분류", "表示する分類", "显示的类别"),
    "What kind of file it is": ("파일의 종류", "ファイルの種類", "文件的类型"),
    "In which language it is written": ("쓰인 언어", "書かれた言語", "所用语言"),
    "How its letters are stored": ("글자가 저장된 방식", "文字の保存方法", "文字的存储方式"),
    "Give this another name, in every scene": ("모든 씬에서 이름을 바꿉니다", "すべてのシーンで名前を変えます", "在所有场景中改名"),
    "Two names, one thing or one person: put this together with another one": (
        "이름은 둘, 사물이나 인물은 하나: 다른 것과 합칩니다",
        "名前は二つ、物や人は一つ：別のものと統合します", "两个名称实为一物或一人：与另一个合并"),
    "Move this to another category": ("다른 분류로 옮깁니다", "別の分類へ移します", "移到其他类别"),
    "Say how many of them the scene needs": ("씬에 몇 개가 필요한지 정합니다", "シーンに必要な数を決めます", "设定场景所需数量"),
    "Leave this out: a thing of the shown scene or film, a person of the whole film": (
        "보이는 씬이나 영화에서 사물을, 영화 전체에서 인물을 뺍니다",
        "表示中のシーンか映画から物を、映画全体から人物を外します", "从所示场景或影片中去掉物品，或从整部影片中去掉人物"),
    "Add something that the chosen scene needs": ("고른 씬에 필요한 것을 더합니다", "選んだシーンに必要なものを足します", "添加所选场景需要的东西"),
    "Take back all changes to this, and what was merged into it, and break the script down again": (
        "이것에 대한 모든 변경과 합친 것을 되돌리고 대본을 다시 분석합니다",
        "これへの変更と統合をすべて戻し、脚本を分け直します", "撤回对它的所有更改与合并，并重新分解剧本"),
    "Write the breakdown: a table for each category, and a sheet for each scene": (
        "분류마다 표를, 씬마다 분석지를 씁니다",
        "分類ごとの表とシーンごとの香盤用紙を書き出します", "按类别写出表格，按场景写出分解单"),
    "Nothing was changed": ("바뀐 것이 없습니다", "変更はありません", "没有任何更改"),
    "Nothing to change: it is so already, or cannot be": (
        "바꿀 것이 없습니다. 이미 그렇거나 그럴 수 없습니다",
        "変更はありません。すでにそうか、できません", "无需更改：已经如此，或无法如此"),
    "How many of them the scene needs; of the cast, how many scenes": (
        "씬에 필요한 수. 출연은 씬 수",
        "シーンに必要な数。出演者はシーン数", "场景所需数量；演员则为场景数"),
    "In years; 0 where the script does not tell": ("나이(세). 대본에 없으면 0", "歳。脚本にないときは 0", "岁；剧本未写则为 0"),
    # why a button is grey
    "Wait for the work under way, or cancel it": (
        "진행 중인 작업을 기다리거나 취소하세요", "進行中の作業を待つか、キャンセルしてください", "请等待当前工作，或取消它"),
    "Open a script or pick a text first": (
        "먼저 대본을 열거나 텍스트를 고르세요", "先に脚本を開くかテキストを選んでください", "请先打开剧本或选择文本"),
    "Break down a script first": ("먼저 대본을 분석하세요", "先に香盤を作ってください", "请先分解剧本"),
    "Stage the scenes first": ("먼저 씬을 세우세요", "先に舞台を組んでください", "请先搭建场景"),
    "Go to a staged scene first": ("먼저 세운 씬으로 이동하세요", "先に組んだシーンへ移動してください", "请先转到已搭建的场景"),
    "Select things of the set or props first": (
        "먼저 세트의 물건이나 소품을 선택하세요", "先にセットの物か小道具を選択してください", "请先选择布景物或道具"),
    "Plan the shots first": ("먼저 샷을 설계하세요", "先にショットを設計してください", "请先规划镜头"),
    "Give the server of a language model in the preferences first": (
        "먼저 환경 설정에 언어 모델 서버를 적으세요", "先にプリファレンスで言語モデルのサーバーを指定してください", "请先在偏好设置中填写语言模型服务器"),
    "Ask the model first": ("먼저 모델에 물으세요", "先にモデルに聞いてください", "请先询问模型"),
    # reports
    "{suggestions} suggestions from {scenes} scenes": (
        "씬 {scenes}개에서 제안 {suggestions}개", "{scenes} シーンから {suggestions} 件の提案", "从 {scenes} 个场景得到 {suggestions} 条建议"),
    "Nothing to change: the breakdown knows this already": (
        "바꿀 것이 없습니다. 이미 분석에 있습니다", "変更はありません。すでに香盤にあります", "无需更改：分解中已有此内容"),
    "{scenes} scenes, {people} characters": ("씬 {scenes}개, 인물 {people}명", "{scenes} シーン、{people} 人", "{scenes} 个场景，{people} 个角色"),
    "Labelled boxes stand for {boxes}": ("이름표를 단 상자로 대신한 것: {boxes}", "名札の箱で代えたもの：{boxes}", "以带标签的方块代替：{boxes}"),
    "{scenes} scenes staged": ("씬 {scenes}개를 세웠습니다", "{scenes} シーンを組みました", "已搭建 {scenes} 个场景"),
    "{shots} shots planned": ("샷 {shots}개를 설계했습니다", "{shots} ショットを設計しました", "已规划 {shots} 个镜头"),
    "{film}: {frames_drawn} frames drawn, {frames_reused} kept": (
        "{film}: {frames_drawn}프레임 그림, {frames_reused}프레임 유지", "{film}：{frames_drawn} フレームを描画、{frames_reused} フレームを再利用", "{film}：绘制 {frames_drawn} 帧，保留 {frames_reused} 帧"),
    "{files} files in {folder}": ("{folder}에 파일 {files}개", "{folder} に {files} ファイル", "{folder} 中有 {files} 个文件"),
    "{work}: cancelled; what was finished is kept": (
        "{work}: 취소했습니다. 끝난 것은 남아 있습니다", "{work}：キャンセルしました。終わった分は残っています", "{work}：已取消；已完成的会保留"),
    "{message} ({share}); Escape cancels": (
        "{message} ({share}), Esc로 취소", "{message}（{share}）、Esc でキャンセル", "{message}（{share}），Esc 取消"),
    "This scene is not staged yet; press Stage": (
        "아직 세우지 않은 씬입니다. ‘씬 세우기’를 누르세요", "まだ組んでいないシーンです。「舞台を組む」を押してください", "此场景尚未搭建；请按“搭建场景”"),
    "{things} things locked in place": ("{things}개를 제자리에 잠갔습니다", "{things}個を固定しました", "已锁定{things}个物体"),
    "{things} things let go": ("{things}개를 풀었습니다", "{things}個を解除しました", "已解除{things}个物体"),
    "{name}: nothing in this scene stands for it": (
        "{name}: 이 씬에 해당하는 것이 없습니다", "{name}：このシーンに当たるものがありません", "{name}：此场景中没有对应物"),
    "Shot {number}: there is none; choose one in the list": (
        "샷 {number}: 없습니다. 목록에서 고르세요", "ショット {number}：ありません。一覧から選んでください", "镜头 {number}：不存在；请在列表中选择"),
    "{shot}: its camera is not there; plan the shots again": (
        "{shot}: 카메라가 없습니다. 샷을 다시 설계하세요", "{shot}：カメラがありません。ショットを設計し直してください", "{shot}：缺少摄像机；请重新规划镜头"),
    "{path}: there is no such file; choose a screenplay": (
        "{path}: 파일이 없습니다. 대본을 고르세요", "{path}：ファイルがありません。脚本を選んでください", "{path}：没有此文件；请选择剧本"),
    "{path}: cannot be opened; open the script again": (
        "{path}: 열 수 없습니다. 대본을 다시 여세요", "{path}：開けません。脚本を開き直してください", "{path}：无法打开；请重新打开剧本"),
    "{folder}: there is nothing yet; render first": (
        "{folder}: 아직 아무것도 없습니다. 먼저 렌더하세요", "{folder}：まだ何もありません。先にレンダーしてください", "{folder}：尚无内容；请先渲染"),
    "Line {line}: {text}": ("{line}번째 줄: {text}", "{line} 行目：{text}", "第 {line} 行：{text}"),
    "the film folder lies beside this file, which is not saved yet; save it or choose a folder": (
        "영화 폴더는 이 파일 옆인데 파일이 아직 저장되지 않았습니다. 저장하거나 폴더를 고르세요",
        "映画フォルダーはこのファイルの隣ですが、まだ保存されていません。保存するかフォルダーを選んでください",
        "影片文件夹位于此文件旁，但文件尚未保存；请保存或选择文件夹"),
    # the library
    "Library": ("라이브러리", "ライブラリー", "资产库"),
    "Cast from Library": ("라이브러리에서 캐스팅", "ライブラリーから配役", "从资产库选用"),
    "Cast from Library...": ("라이브러리에서 캐스팅…", "ライブラリーから配役…", "从资产库选用…"),
    "Cast the Selected": ("선택한 것 캐스팅", "選択したものを配役", "选用所选物体"),
    "Back to Backlot's Own": ("백롯의 것으로 되돌리기", "Backlot のものに戻す", "恢复为 Backlot 自带"),
    "Backlot's own": ("백롯의 것", "Backlot のもの", "Backlot 自带"),
    "Swap": ("바꾸기", "差し替え", "替换"),
    "Next Variant": ("다음 변형", "次の変種", "下一变体"),
    "Of the Kit...": ("키트에서…", "キットから…", "取自套件…"),
    "Mark as Asset": ("에셋으로 지정", "アセットにする", "标记为资产"),
    "Save as Asset...": ("에셋으로 저장…", "アセットとして保存…", "保存为资产…"),
    "Save the Place as Asset...": ("장소를 에셋으로 저장…", "場所をアセットとして保存…", "将场所保存为资产…"),
    "Make Local to This Scene": ("이 씬 전용으로 만들기", "このシーン専用にする", "仅供此场景使用"),
    "Author": ("만든 이", "作者", "作者"),
    "Licence": ("라이선스", "ライセンス", "许可"),
    "Of the assets that you save to a library": (
        "라이브러리에 저장하는 에셋에 적을 것", "ライブラリーに保存するアセットに記すこと", "写入您存入资产库的资产"),
    "A .blend file or a folder of them, to cast from and to save to": (
        "캐스팅하고 저장할 .blend 파일 또는 그 폴더", "配役元と保存先の .blend ファイルかフォルダー", "用于选用和保存的 .blend 文件或其文件夹"),
    "Let a collection or an object of the library stand for this, wherever it stands; later drafts keep it": (
        "라이브러리의 컬렉션이나 오브젝트가 이것을 대신합니다. 다음 고에도 남습니다",
        "ライブラリーのコレクションかオブジェクトをこれの代わりに立てます。次の稿にも残ります",
        "让资产库中的集合或物体代表它；后续稿也会保留"),
    "Let the selected thing of your own stand for this: what the asset browser put there, or what you modelled": (
        "선택한 내 오브젝트가 이것을 대신합니다. 에셋 브라우저에서 놓았거나 직접 만든 것",
        "選択した自分のものをこれの代わりに立てます。アセットブラウザーから置いたもの、自分で作ったもの",
        "让所选的自有物体代表它：从资产浏览器放入的，或自己建模的"),
    "Let what Backlot makes stand for this again": (
        "백롯이 만든 것으로 되돌립니다", "Backlot が作るものに戻します", "恢复为 Backlot 制作的物体"),
    "Put the next variant in the place of the selected thing; with a name, another thing of the kit": (
        "선택한 것을 다음 변형으로, 이름을 고르면 키트의 다른 것으로 바꿉니다",
        "選択したものを次の変種に、名前を選べばキットの別のものに差し替えます", "将所选物体换成下一变体；选名称则换成套件中的其他物体"),
    "Make the selected things, or the place, assets with catalogue, tags, picture and licence; save them": (
        "선택한 것이나 장소를 카탈로그, 태그, 그림, 라이선스와 함께 에셋으로 만들어 저장합니다",
        "選択したものか場所を、カタログ、タグ、画像、ライセンス付きのアセットにして保存します",
        "将所选物体或场所制成带目录、标签、图片和许可的资产并保存"),
    "Give this scene a copy of its place for itself; what you change there, other scenes do not see": (
        "이 씬에만 쓰는 장소의 복사본을 만듭니다. 거기서 바꾼 것은 다른 씬에 나타나지 않습니다",
        "このシーンだけの場所の複製を作ります。そこでの変更は他のシーンに現れません",
        "为此场景复制一份专用场所；在其中的改动不影响其他场景"),
    "Stage the film first": ("먼저 씬을 세우세요", "先に舞台を組んでください", "请先搭建场景"),
    "Select a thing of your own first": ("먼저 내 오브젝트를 선택하세요", "先に自分のものを選択してください", "请先选择您自己的物体"),
    "This thing is Backlot's own; select one of yours": (
        "백롯이 만든 것입니다. 내 오브젝트를 선택하세요", "これは Backlot のものです。自分のものを選択してください", "这是 Backlot 制作的；请选择您自己的"),
    "Select a thing that Backlot staged first": (
        "먼저 백롯이 세운 것을 선택하세요", "先に Backlot が置いたものを選択してください", "请先选择 Backlot 搭建的物体"),
    "This scene has its place for itself already": (
        "이 씬은 이미 전용 장소가 있습니다", "このシーンにはすでに専用の場所があります", "此场景已有专用场所"),
    "{work}: {scenes} scenes staged": ("{work}: 씬 {scenes}개를 세웠습니다", "{work}：{scenes} シーンを組みました", "{work}：已搭建 {scenes} 个场景"),
    "Assets: {names}": ("에셋: {names}", "アセット：{names}", "资产：{names}"),
    # the first word of what is being done
    "Asking": ("묻는 중:", "質問中：", "正在询问："),
    "Staging": ("세우는 중:", "組み立て中：", "正在搭建："),
    "Shooting": ("촬영 중:", "撮影中：", "正在拍摄："),
    "Drawing": ("그리는 중:", "描画中：", "正在绘制："),
    "Measuring": ("측정 중:", "計測中：", "正在测量："),
    "Writing": ("쓰는 중:", "書き出し中：", "正在写出："),
}  # fmt: skip
