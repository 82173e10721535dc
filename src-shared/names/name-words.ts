/** Words that stand beside names in lists: forms of address and job titles. */

/** Forms of address in front of a name. */
export const honorificsBefore =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam|mme|mlle|herr|frau|señora?|sra?|srta|dott|ing|eng|г-н|г-жа|господин|госпожа|д-р|ông|bà|anh|chị)\.?\s+/iu

/** Forms of address behind a name, Korean, Chinese, Japanese and Turkish. */
export const honorificsAfter =
  /\s*(?:님|\s씨|귀하|선생님?|여사|先生|女士|小姐|太太|さま|様|樣|さん|氏|殿|くん|\s+(?:bey|hanım|san))$/iu

/** Endings after Latin names. */
export const suffixes = /[,\s]+(?:jr|sr|ii|iii|iv|ph\.?\s?d|mba|m\.?d|esq|cpa)\.?$/iu

/** Korean job titles that are written behind the name, the longest first. */
export const koreanTitles =
  /\s*(대표이사|부사장|대표|사장|회장|부회장|전무이사|상무이사|전무|상무|이사|본부장|사업부장|공장장|지점장|지사장|센터장|연구소장|소장|원장|실장|팀장|과장|차장|부장|대리|주임|계장|사원|매니저|수석|책임|선임|연구원|교수|박사|변호사|회계사|총무|담당자|담당|실무자)(?:님)?$/u

/** Chinese and Japanese job titles behind the name. */
export const hanTitles =
  /(董事长|董事長|总经理|總經理|副总经理|副总裁|总裁|總裁|副总|经理|經理|总监|總監|主任|主管|厂长|廠長|老板|老闆|老师|老師|总|總|代表取締役社長|代表取締役|取締役|本部長|副社長|社長|会長|專務|専務|常務|部長|次長|課長|係長|主任|店長|店长|部长|课长|科长)$/u

/** Particles that belong to the family name behind them. */
export const particles: ReadonlySet<string> = new Set(
  'van von der den de da do dos das del della di du la le los las el al bin ibn ben ter ten zu zur vom af av y e st san santa mac mc o’'.split(
    ' ',
  ),
)

const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Russian given names in full and short form. */
export const russianGivenNames = split(`
  александр алексей анатолий андрей антон аркадий арсений артем артур богдан борис вадим валентин валерий василий виктор виталий владимир владислав всеволод
  вячеслав геннадий георгий герман глеб григорий давид даниил данил денис дмитрий евгений егор иван игорь илья кирилл константин лев леонид максим марат марк
  матвей михаил никита николай олег павел петр роман руслан рустам савелий семен сергей станислав степан тимофей тимур федор филипп эдуард юрий яков ярослав ян
  айрат азат ильдар рамиль ренат ринат рашид нурлан ерлан бауржан данияр азамат улугбек шерзод отабек
  александра алена алина алиса алла анастасия ангелина анна антонина арина валентина валерия варвара вера вероника виктория галина дарья диана ева евгения
  екатерина елена елизавета жанна зинаида зоя инна ирина карина кира кристина ксения лариса лидия лилия любовь людмила маргарита марина мария милана надежда
  наталия наталья нина оксана ольга полина раиса регина римма светлана софия софья тамара татьяна ульяна фаина эльвира эмма юлия яна айгуль гульнара дина динара
  саша леша сережа дима женя миша коля катя лена маша наташа таня оля юля света вова`)

export const patronymic =
  /(?:вич|вна|ична|инична|^ильич|^кузьмич|^лукич|^фомич|^никитич|оглы|кызы|улы|кизи|угли)$/iu
export const russianSurname =
  /(?:ов|ев|ёв|ин|ын|ова|ева|ёва|ина|ына|ский|цкий|ская|цкая|ской|цкой|их|ых|ко|ук|юк|ян|янц|дзе|швили|ич|ец|ун|ай|ий|ая)$/iu
