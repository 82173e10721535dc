const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const letters = (text: string): ReadonlySet<string> => new Set(text.replace(/\s/g, ''))

/** Korean surnames of one syllable (census of 2015, those with more than about 500 bearers). */
export const koreanSurnames = letters(
  `김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나엄채원천방공현함변염여추도소석선설마길연위표명기
   반라왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌팔승간시갈단견당화창옹순점강`,
)

/** Korean surnames of two syllables. */
export const longKoreanSurnames: readonly string[] =
  '남궁 황보 제갈 선우 독고 사공 서문 동방 망절 어금 장곡 무본 소봉 강전'.split(' ')

/** Given names that show 황보라 to be 황 + 보라 and not the surname 황보. */
export const givenNamesWithBo = letters('라람름미경배연영윤은현희혜아성검민진')

/** Chinese surnames of two characters, simplified and traditional. */
export const longChineseSurnames = set(
  `欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 长孙 長孫 宇文 司徒 夏侯 轩辕 軒轅 南宫 南宮 端木 百里
   东郭 東郭 西门 西門 申屠 呼延 独孤 獨孤 淳于 单于 單于 太史 澹台 公冶 濮阳 濮陽 钟离 鍾離 完颜 完顏 拓跋 赫连 赫連 闻人 聞人 鲜于 鮮于
   闾丘 司空 亓官 司寇 子车 颛孙 巫马 公西 漆雕 乐正 壤驷 公良 夹谷 宰父 谷梁 段干 百里 东门 南门 欧陽`,
)

/** Chinese surnames of one character: the Hundred Surnames that are in use, simplified and traditional. */
export const chineseSurnames = letters(
  `王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏
   蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范範金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢
   严嚴覃武戴莫孔向汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀
   梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳欧管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連
   芦蘆麦麥褚娄婁窦竇戚岑景党黨宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖
   巩鞏明佘池查麻苑迟遲邝鄺官封谈談匡鞠惠荆荊乐樂冀胥南班储儲原栗燕楚鄢劳勞谌諶奚皮粟冼蔺藺楼樓盘盤满滿闻聞位厉厲伊仝区區郜海阚闞花权權
   强強帅帥屠豆朴盖蓋练練廉禹井祖漆巴丰豐支卿国國狄平计計索宣晋晉相初门門云雲容敬来來扈晁芮都普阙闕戈伏鹿薄邸雍辜`,
)

/** Japanese surnames of two and three characters that are common enough to cut a name without a space. */
export const japaneseSurnames = set(
  `佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 清水 山崎 阿部 池田 橋本 山下 石川
   中島 前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内
   金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 平野 大塚
   千葉 久保 松井 小島 岩崎 桜井 野口 松尾 野村 木下 菊地 菊池 佐野 大西 杉本 新井 浜田 古川 市川 水野 小松 島田 小山 山内 西田 西川 高野 菅原
   北村 五十嵐 安田 中田 川口 平田 川崎 本田 久保田 吉川 飯田 沢田 辻本 関口 吉村 渡部 岩田 中西 服部 樋口 福島 川上 永井 松岡 田口 山中 森本
   土屋 矢野 秋山 石原 広瀬 松下 大橋 松浦 吉岡 小池 馬場 浅野 荒木 大久保 野田 熊谷 松村 田辺 川村 星野 黒田 堀 尾崎 望月 永田 内藤 西山 大島
   小西 早川 白石 大石 片山 関 東 南 北川 八木 石橋 岡崎 奥村 須藤 大谷 小田 成田 富田 平井 栗原 根本 三宅 吉野 河野 今村 中井 天野 西尾 坂口
   本間 片岡 小松原 大川 大森 児玉 三好 上原 宮田 福井 小笠原 佐久間 勅使河原`,
)

/** Romanised East Asian surnames that stand first when what follows reads like East Asian syllables. */
export const romanisedSurnames = set(
  `kim park bak choi choe jung jeong chung kang cho jo yoon yun jang lim im han oh seo suh shin kwon hwang ahn song ryu yoo hong jeon jun ko koh moon yang
   son sohn bae baek paik heo hur nam shim noh kwak sung cha joo woo koo min jin na um chae lee yi rhee
   wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie tang feng yu dong xiao cheng cao yuan deng fu shen
   zeng peng lu su jiang cai jia ding wei xue ye yan pan dai xia fan fang shi tan liao zou xiong meng qin bai jin wan duan lei hou long tao shao qian tian
   chan cheung wong leung lau ng tsang kwok cheng ho yip chow lam tse`,
)

/** Vietnamese surnames (without marks); they stand first. */
export const vietnameseSurnames = set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh truong doan luong mai',
)
