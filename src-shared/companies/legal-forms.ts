/** Legal forms as they stand in company names; keys are folded letters only, so that `S. r. l.` and `SRL` are one. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Latin and Cyrillic forms at the end of a name. */
export const trailingForms = words(`
  ltd limited co company inc incorporated llc llp lllp lp plc corp corporation colltd coltd coinc
  gmbh mbh ggmbh ag kg kgaa ohg gbr ug ek ev se eg haftungsbeschrankt gmbhcokg gmbhco
  sa sas sasu sarl eurl sca scs snc sl slu slne sau srl srls spa sapa sc scrl saderl saderldecv sadecv sapidecv sderldecv sderl sab
  ltda eireli me epp sgps lda unipessoal cia
  bv nv vof cvba bvba
  pte pty pvt ptyltd pteltd pvtltd private proprietary bhd sdn sdnbhd tbk
  jsc ojsc cjsc pjsc ooo oao zao pao
  as asi anonimsirketi sirketi sti ltdsti limitedsirketi sanvetic sanayiveticaret sanveticltdsti
  oy oyj ab hb asa aps ivs
  spzoo spzook spj spk zoo sro spolsro vos doo dd ad ood eood ead kft zrt nyrt bt rt ou uab sia doel
  kk gk kabushikikaisha yugenkaisha godokaisha
  fze fzco fzc fzllc wll sae saog saoc psc
  tnhh mtv
  ооо оао зао пао ао нао тоо ип чп тов пп одо чуп уп фгуп гуп муп
`)

/** Forms that also stand in front of the name. */
export const leadingForms = words(`
  pt cv ooo oao zao pao jsc ojsc cjsc pjsc llc uab sia the
  congtytnhh congtytnhhmtv congtycophan congtycp congty ctcp tnhh
  ооо оао зао пао ао нао тоо ип чп тов пп одо чуп уп фгуп гуп муп
  обществосограниченнойответственностью акционерноеобщество закрытоеакционерноеобщество открытоеакционерноеобщество
  публичноеакционерноеобщество непубличноеакционерноеобщество индивидуальныйпредприниматель
  товариществосограниченнойответственностью
`)

/** The longest form above counts this many pieces (`S. de R. L. de C. V.`, `Công ty TNHH MTV`). */
export const LONGEST_FORM = 7

/** Bracketed short forms of Korea, Japan and China: (주), 주), (株), (有), (集团). Written after NFKC. */
export const bracketedForms =
  /[([]\s*(?:주|유|사|재|합|주식회사|유한회사|株|有|合|同|名|资|資|社|财|財|学|医|特|集团|集團|株式会社|有限公司)\s*[)\]]|^\s*[([]?\s*(?:주|유)\s*\)|\(\s*(?:주|유)\s*$/g

/** Long CJK forms that are safe to remove wherever they stand. */
export const cjkForms =
  /주식회사|유한책임회사|유한회사|합자회사|합명회사|농업회사법인|영농조합법인|사단법인|재단법인|股份有限公司|有限责任公司|有限責任公司|有限公司|株式會社|株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|一般財団法人/g

/** Short CJK forms that only count at the end of a name. */
export const cjkEndings = /(?:控股)?(?:集团公司|集團公司|集团|集團|股份公司|股份|总公司|公司)$/
