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
    # why a button is grey
    "Wait for the work under way, or cancel it": (
        "진행 중인 작업을 기다리거나 취소하세요", "進行中の作業を待つか、キャンセルしてください", "请等待当前工作，或取消它"),
    "Open a script or pick a text first": (
        "먼저 대본을 열거나 텍스트를 고르세요", "先に脚本を開くかテキストを選んでください", "请先打开剧本或选择文本"),
    "Break down a script first": ("먼저 대본을 분석하세요", "先に香盤を作ってください", "请先分解剧本"),
    "Stage the scenes first": ("먼저 씬을 세우세요", "先に舞台を組んでください", "请先搭建场景"),
    "Go to a staged scene first": ("먼저 세운 씬으로 이동하세요", "先に組んだシーンへ移動してください", "请先转到已搭建的场景"),
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
    # the first word of what is being done
    "Asking": ("묻는 중:", "質問中：", "正在询问："),
    "Staging": ("세우는 중:", "組み立て中：", "正在搭建："),
    "Shooting": ("촬영 중:", "撮影中：", "正在拍摄："),
    "Drawing": ("그리는 중:", "描画中：", "正在绘制："),
    "Measuring": ("측정 중:", "計測中：", "正在测量："),
    "Writing": ("쓰는 중:", "書き出し中：", "正在写出："),
}  # fmt: skip
