/** Names with the ways in which people spell them in Latin letters, written by hand and not by a rule. */
export interface Spelled {
  readonly text: string
  readonly latin: readonly string[]
}

function spelled(words: string): Spelled[] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [text = '', latin = ''] = word.split(':')
      return { text, latin: latin.split('/') }
    })
}

export const koreanFamilies = spelled(
  `김:Kim 이:Lee/Yi 박:Park/Pak 최:Choi/Choe 정:Jung/Jeong/Chung 강:Kang 조:Cho/Jo 윤:Yoon/Yun 장:Jang/Chang 임:Lim/Im
   한:Han 오:Oh 서:Seo/Suh 신:Shin 권:Kwon 황:Hwang 안:Ahn/An 송:Song 류:Ryu/Yoo 홍:Hong 문:Moon 배:Bae/Pae 백:Baek/Paik 노:Noh/Roh`,
)
export const koreanSyllables = spelled(
  `민:min 수:su/soo 지:ji/jee 훈:hun/hoon 영:young/yeong 희:hee/hui 준:jun/joon 현:hyun/hyeon 은:eun 정:jung/jeong 성:sung/seong
   호:ho 철:chul/cheol 경:kyung/gyeong 미:mi 진:jin 우:woo/u 태:tae 상:sang 재:jae 연:yeon/youn 원:won 석:seok/suk 혜:hye
   아:ah/a 서:seo/suh 윤:yoon/yun 하:ha 동:dong 기:ki/gi 주:ju/joo 선:sun/seon 나:na 예:ye 도:do`,
)
export const chineseFamilies = spelled(
  `王:Wang 李:Li 张:Zhang 刘:Liu 陈:Chen 杨:Yang 赵:Zhao 黄:Huang 周:Zhou 吴:Wu 徐:Xu 孙:Sun 胡:Hu 朱:Zhu 高:Gao 林:Lin 何:He
   郭:Guo 马:Ma 罗:Luo 梁:Liang 宋:Song 郑:Zheng 谢:Xie`,
)
export const chineseLetters = spelled(
  `伟:wei 芳:fang 秀:xiu 英:ying 敏:min 静:jing 丽:li 强:qiang 磊:lei 洋:yang 艳:yan 勇:yong 建:jian 国:guo 晓:xiao 明:ming 志:zhi
   婷:ting 海:hai 燕:yan 文:wen 华:hua 平:ping 军:jun 杰:jie 娟:juan 涛:tao 超:chao 霞:xia 玉:yu 兰:lan 桂:gui 红:hong 梅:mei 宇:yu
   浩:hao 然:ran 欣:xin 怡:yi 佳:jia`,
)
export const russianFamilies = spelled(
  `Иванов:Ivanov Смирнов:Smirnov Кузнецов:Kuznetsov/Kuznecov Попов:Popov Соколов:Sokolov Лебедев:Lebedev Козлов:Kozlov
   Новиков:Novikov Морозов:Morozov Петров:Petrov Волков:Volkov Соловьёв:Soloviev/Solovyov Васильев:Vasiliev/Vasilyev Зайцев:Zaytsev/Zaitsev
   Павлов:Pavlov Семёнов:Semenov/Semyonov Голубев:Golubev Виноградов:Vinogradov Богданов:Bogdanov Воробьёв:Vorobiev/Vorobyov
   Фёдоров:Fedorov/Fyodorov Михайлов:Mikhailov/Mikhaylov Беляев:Belyaev/Beliaev Тарасов:Tarasov Белов:Belov Комаров:Komarov Орлов:Orlov
   Киселёв:Kiselev/Kiselyov Макаров:Makarov Андреев:Andreev/Andreyev Ковалёв:Kovalev/Kovalyov Ильин:Ilyin/Ilin Гусев:Gusev Титов:Titov
   Кузьмин:Kuzmin Кудрявцев:Kudryavtsev Баранов:Baranov Куликов:Kulikov Алексеев:Alekseev/Alexeev Степанов:Stepanov Яковлев:Yakovlev
   Сорокин:Sorokin Сергеев:Sergeev/Sergeyev Романов:Romanov Захаров:Zakharov/Zaharov Борисов:Borisov Королёв:Korolev/Korolyov Герасимов:Gerasimov
   Щербаков:Shcherbakov Журавлёв:Zhuravlev Хохлов:Khokhlov Цветков:Tsvetkov Чернов:Chernov Шубин:Shubin Юдин:Yudin Жуков:Zhukov`,
)
export const russianGiven = spelled(
  `Александр:Alexander/Aleksandr Дмитрий:Dmitry/Dmitrii/Dmitriy Сергей:Sergey/Sergei Андрей:Andrey/Andrei Алексей:Alexey/Alexei/Aleksey
   Максим:Maxim/Maksim Михаил:Mikhail Николай:Nikolay/Nikolai Владимир:Vladimir Артём:Artem/Artyom Евгений:Evgeny/Evgeniy/Yevgeny
   Юрий:Yury/Yuri Игорь:Igor Олег:Oleg Виктор:Viktor/Victor Павел:Pavel Роман:Roman Илья:Ilya Кирилл:Kirill Денис:Denis Антон:Anton
   Григорий:Grigory/Grigoriy Константин:Konstantin Василий:Vasily/Vasiliy`,
)
export const russianPatronymics = spelled(
  `Иванович:Ivanovich Петрович:Petrovich Сергеевич:Sergeevich Александрович:Alexandrovich Николаевич:Nikolaevich Владимирович:Vladimirovich
   Викторович:Viktorovich Михайлович:Mikhailovich Андреевич:Andreevich Юрьевич:Yurievich`,
)

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const englishFamilies = list(
  `Smith Johnson Brown Miller Davis Wilson Moore Taylor Clark Walker Hall Allen Young Hernandez King Wright Lopez Hill Scott Green Adams
   Baker Nelson Carter Mitchell Perez Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Morgan
   Bell Murphy Bailey Rivera Cooper Richardson Cox Howard Ward Torres Peterson Gray Ramirez James Watson Brooks Kelly Sanders Price Bennett`,
)
export const englishGiven = list(
  `James Mary Robert Linda Michael Susan David Karen Daniel Nancy William Patricia Richard Barbara Joseph Jessica Thomas Sarah Charles Lisa
   Christopher Margaret Matthew Sandra Anthony Ashley Mark Emily Donald Donna Steven Michelle Paul Carol Andrew Amanda Joshua Melissa Kenneth
   Deborah Kevin Stephanie Brian Rebecca George Laura Edward Helen Ronald Sharon`,
)
