import type { LanguageWords } from './language-words'

/**
 * Column names of accounting and sales programs as their tables have them: SAP (KNA1, KNVV), 1C, Yonyou U8, Kingdee,
 * Sage 100, Odoo, Dynamics, DATEV, Logo, Netsis, Protheus, Odoo. No language, but read like one.
 */
export const programs: LanguageWords = {
  headers: {
    'company.name':
      'name1|name org1|cardname|ccusname|cvenname|fname|fcustname|ct intitule|definition|unvani1|a1 nome|sa1 nome|custname|vend name|accountname|account nm|compname|cust nm|corp name|corp nm|acct name|bp name|partner display name|commercial company name|partner nm|buyer nm|companyname|company nm|tradenm|cust full name|org name',
    'any.short':
      'ccusabbname|cvenabbname|fshortname|search name|sortl|ct classement|search term 1|name2|name org2|name 3',
    'company.localName': 'cardfname|ccusenname|ccusename|unvani2|nreduz|a1 nreduz',
    'company.kind': 'ktokd|ktokk|account group|cardtype|groupcode|customer posting group|cust group|ct type',
    'company.industry':
      'brsch|ctrade|indname|industry code|branche code|industry id|biz type|biz item|uptae|jongmok',
    'company.country':
      'land1|country id|landx|ccountry|fcountry|country iso|ct pays|cntry cd|nation cd|nation code|countrycode|country cd|natio',
    'company.region':
      'regio|state id|ct coderegion|bezirk|bland|cprovince|province id|fprovince|a1 est|est|bzirk|cdistrict|cdccode',
    'company.city': 'ort01|ort1|ct ville|ccity|a1 mun|mailcity|city nm|fcity|city name1|city1',
    'any.address':
      'stras|street1|street 2|ct adresse|ct complement|ccusaddress|cvenaddress|faddress|a1 end|addr 1|addr2|ccusoaddress|adres1|adres2|addressline1|addressline2|mailaddres|street4|str suppl1|house num1|ccusdelivadd|basic addr|dtl addr|addr nm',
    'company.postalCode':
      'pstlz|post code1|ct codepostal|ccuspostcode|fpostalcode|a1 cep|zipcode cd|mailzipcod|post no|zip cd|zip no|posta kodu',
    'any.phone':
      'telf1|telf2|tel number|ct telephone|ccusphone|cvenphone|fphone|a1 tel|telnr|telnrs1|telnrs2|phone1|phone2|tel no1|phone no|ftel|telephone1|telephone2|tel nr1|tel1|tel2|telefon1|telefon2|tel 01|tel 02|phone no 2|phonenum',
    'person.mobile':
      'telmb|mob number|mobile phone no|ccushand|cvenhand|fmobilephone|fmobile|cellular|cellolar|hp no|hp num|cell no1|cep tel|mobilephone|phone mobile1|celula|a1 celular|cp no',
    'company.fax':
      'telfx|fax number1|ct telecopie|ccusfax|cvenfax|ffax|a1 fax|faxnr|telefaxnr|fax no1|fax1|faks1|fax num',
    'any.email':
      'smtp addr|smtp address|e mail1|ct email|ccusemail|cvenemail|femail|a1 email|emailaddress1|email2|mail addr|e mail addr|intad',
    'company.website':
      'uri addr|knurl|ct site|home page|intrntsite|fwebsite|ccuswebsite|hpage|a1 hpage|url addr|knurl',
    'company.taxId':
      'stceg|stcd1|stcd2|stcd3|stcd4|ct siret|ct identifiant|ccusregcode|cvenregcode|ftaxregisternum|ftaxid|lictradnum|fiscal id|a1 cgc|cgc|vat registration no|vergi no|verg no|vkn|tckn|vkn tckn|taxnr|biz no|biz reg no|bsn no|corp no|corp reg no|tax no1|federal tax no|vatnum|eori no',
    'company.representative':
      'ccuslperson|cvenlperson|ceo nm|ceo name|rep name|repre nm|owner nm|flegalperson|prsdnt nm|boss name',
    'company.employees':
      'jmzah|emp cnt|empl count|numberofemployees|num employees1|femployeenum|employee num',
    'company.annualRevenue': 'umsat|umsa1|annualrevenue|annual rev|fannualsales',
    'any.currency':
      'waers|ct devise|cexch name|ccurrencyname|fcurrencyid|curr cd|currency id|currencycode|a1 moeda|currncy|cur cd',
    'company.incoterm': 'inco1|inco2|shipment method code|incoterm id|inco term cd|incoterms1',
    'company.paymentTerms':
      'zterm|payment terms code|payment method code|property payment term id|ccuspaycond|cpaycode|frecconditionid|a1 cond|cond pag|groupnum|pay term|pymntgroup|pay cond|pay cd|payment term code|condpagto|cond pgto',
    'company.creditLimit':
      'klimk|klime|credit limit lcy|creditline|icuscreline|ct encours|fcreditlimit|a1 lc|debtline|credit amt|loan limit|credit lmt|cust credit limit|limcre|lim cred',
    'company.foundedOn': 'gjahr gruendung|found dt|fsetupdate|fndt|establish date|estb dt|dtfund',
    'person.fullName':
      'cntctprsn|ct contact|ccusperson|cvenperson|fcontact|a1 contato|namev name1|contact nm|contact person name|damdang|pic name|manager nm cust|ansprechp|contactname|contact1|cntct nm|yetkili1|user nm',
    'person.familyName': 'contact lastname|lastname1|name last|lnm',
    'person.givenName': 'namev|contact firstname|firstname1|name first|fnm',
    'person.honorific': 'anred|title medi|anrede code|salutation code',
    'person.jobTitle': 'pafkt|fpost|jobtitle|job pos|position nm|jikgub|jikchek|fjob|duty nm',
    'person.department': 'abtnr|dept nm|dept name|buseo|fdepartment|department id',
    'person.language': 'spras|langu|language code|lang cd|fk langu',
    'record.owner':
      'vkgrp|vernr|salesperson code|slpname|slpcode|sales employee|ccusppersonname|ccuspperson|cperson|fsalesman|fseller|sales rep cd|emp nm|a1 vend|vend code|vended|plasiyer kodu|satis temsilcisi|user id name|responsible user|ownerid name|vendeur|ct representant|sales person|sales man|sales nm|salesman nm|emp name',
    'record.externalId':
      'kunnr|lifnr|partner no|cardcode|ccuscode|cvencode|fnumber|fcustno|ct num|a1 cod|debitorenkonto|cust no|cust cd|cust id|customerid|vend cd|vendor no|accountnum|bp no|bp code|cari kod1|hesap kodu|cust code|acct no|acct id|client id|customer cd|buyer id|buyer cd|firm cd|comp cd|partner cd|tr cd|partner|ref|sirket kodu|kto|kto nr|debitorenkto',
    'record.note':
      'memo1|remarks1|ccusdefine1|fdescription|fremark|notes1|free text|bigo|rmks|rmk|rem|note1|bemerk|ct commentaire|a1 obs|comment1|remk',
    'record.firstMetAt':
      'erdat|dcusdevdate|dvendevdate|fcreatedate|create dt|crt dt|reg dt|reg date|createdate|created dt|dt cadastro|dtcad|ct datecreate|createdon|ins dt|date created|created at',
    'record.lastContactedAt': 'last contact dt|lastactivitydate|last activity dt|last call dt',
    'record.tags': 'category id|tag ids|category ids',
    'record.rating':
      'klabc|cust grade|cust grd|grade cd|fgrade|ccusgrade|abc class|abc code|class cd|a1 class',
    custom:
      'bukrs|vkorg|vtweg|spart|werks|banks|bankl|bankn|ccusbank|ccusaccount|cvenbank|cvenaccount|bank acct|bank cd|bank nm|acct holder|ct banque|rib|swift|swift code|use yn|del yn|loevm|aufsd|faksd|lifsd|sperr|konzs|akont|altkn|bran1|kukla|kdgrp|pltyp|konda|kalks|lzone|vsbed|dbalance|balance|fbalance|dlastdate|ilastmoney|dcusenddate|ccusheadcode|ccccode|a1 loja|a1 bairro|bairro|a1 inscr|inscr|insc est|modified by|modified dt|upd dt|updated at|updated by|write date|blocked|gen bus posting group|vat bus posting group|location code|price group|price list|pricelist id|customer price group|customer disc group|rowid|rowguid|is deleted|isactive|active|status flag|etag|version|company id|branch id',
  },
  modifiers: {},
}
