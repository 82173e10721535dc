/** Simplified characters and their traditional forms, as far as headers have them. */
const PAIRS =
  '业業东東两兩严嚴个個丰豐临臨为為举舉义義乐樂习習书書买買乱亂争爭亏虧云雲产產亲親亿億仅僅从從仓倉仪儀价價众眾优優会會传傳伤傷伦倫侧側侨僑债債偿償储儲儿兒兑兌党黨关關兴興养養内內册冊军軍农農决決冻凍净淨准準减減凭憑击擊划劃则則刚剛创創删刪别別剂劑办辦务務动動励勵劳勞势勢区區医醫华華协協单單卖賣卡卡卫衛厂廠历歷压壓厅廳县縣参參双雙发發变變叙敘叠疊号號叹嘆吗嗎听聽启啟员員响響问問回回团團园園围圍国國图圖圆圓圣聖场場坏壞块塊坚堅垫墊报報墙牆声聲处處备備复復够夠头頭夹夾夺奪奖獎妇婦婴嬰学學宁寧宝寶实實审審宽寬宾賓对對寻尋导導寿壽将將尔爾尘塵尝嘗层層届屆属屬岁歲岛島币幣帅帥师師帐帳带帶帮幫干幹并並广廣庄莊庆慶库庫应應庙廟废廢开開异異弃棄张張弹彈强強归歸当當录錄彻徹径徑态態总總恋戀恶惡惊驚惯慣愿願戏戲战戰户戶执執扩擴扫掃扬揚护護报報担擔拟擬拥擁择擇拣揀拨撥挂掛挡擋损損换換据據搁擱摄攝数數断斷旧舊时時旷曠昵暱显顯晓曉晕暈暂暫术術机機权權条條来來极極构構标標栏欄树樹样樣档檔桥橋检檢楼樓欢歡欧歐欠欠残殘毁毀毕畢气氣汇匯汉漢沟溝没沒济濟浅淺测測浏瀏消消涨漲润潤涂塗涩澀渐漸温溫湾灣湿濕满滿滤濾灯燈灵靈点點炼煉热熱爱愛爷爺牵牽状狀独獨狭狹献獻玛瑪环環现現琐瑣电電画畫畅暢疗療监監盖蓋盘盤着著码碼础礎确確碍礙礼禮祸禍离離种種积積称稱稳穩穷窮窃竊竞競笔筆笼籠筑築签簽简簡类類粮糧紧緊纠糾红紅约約级級纪紀纯純纲綱纳納纸紙纺紡线線练練组組细細织織终終经經结結绕繞绘繪给給络絡绝絕统統继繼绩績续續维維综綜绿綠缓緩编編缘緣缩縮缴繳网網罗羅罚罰职職联聯肃肅胜勝胶膠脑腦脚腳脱脫脸臉舰艦艺藝节節苏蘇范範荐薦药藥获獲营營著著虑慮虚虛虽雖补補装裝见見规規视視览覽觉覺触觸订訂认認讨討让讓训訓议議记記讲講许許论論设設访訪证證评評识識诉訴词詞试試诚誠话話询詢该該详詳语語误誤说說请請诸諸诺諾读讀课課调調谈談谢謝谱譜贝貝负負财財责責账賬货貨质質贩販贯貫购購贷貸贸貿费費贺賀资資赊賒赏賞赔賠赖賴赠贈赢贏赶趕跃躍踪蹤车車轨軌转轉轮輪软軟轻輕载載较較辅輔辆輛输輸辑輯边邊达達迁遷过過运運还還这這进進远遠违違连連迟遲适適选選递遞逻邏遗遺邮郵邻鄰郑鄭酱醬酿釀释釋里里针針钉釘钟鐘钢鋼钥鑰钱錢铁鐵铅鉛银銀铺鋪销銷锁鎖错錯锦錦键鍵镇鎮长長门門闭閉间間闲閒闻聞队隊阳陽阴陰阶階际際陆陸陈陳险險随隨隐隱隶隸难難雇僱雾霧静靜页頁项項顺順须須顾顧顿頓预預领領频頻题題颜顏额額风風飞飛饭飯饮飲馆館马馬驳駁驾駕验驗骤驟鱼魚鲜鮮麦麥黄黃齐齊龄齡'

const TRADITIONAL = new Map<string, string>()
const letters = Array.from(PAIRS)
for (let at = 0; at + 1 < letters.length; at += 2) TRADITIONAL.set(letters[at] ?? '', letters[at + 1] ?? '')

/** Words that Taiwan and Hong Kong write with another character than the usual one. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/联系/gu, '聯繫'],
  [/后/gu, '後'],
  [/系统/gu, '系統'],
  [/账/gu, '帳'],
]

/** A phrase of simplified Chinese in traditional characters; the phrase itself where nothing differs. */
export function traditionalChinese(phrase: string): string {
  let text = phrase
  for (const [simplified, traditional] of VARIANTS) text = text.replace(simplified, traditional)
  return Array.from(text, (letter) => TRADITIONAL.get(letter) ?? letter).join('')
}
