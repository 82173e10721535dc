import type { LanguageWords } from './language-words'

export const pt: LanguageWords = {
  headers: {
    'company.name':
      'empresa|nome da empresa|razão social|companhia|organização|sociedade|fornecedor|nome do fornecedor|firma|nome empresa|instituição|estabelecimento|denominação social|empresa cliente|conta|nome da conta|distribuidor|fabricante|loja|importador|exportador|nome da organização|razão soc|raz social|razão social/nome|nome empresarial|nome da firma|cliente empresa|revenda|nome da loja|terceiro|entidade',
    'any.short': 'nome reduzido|nome abreviado|nome curto',
    'company.localName':
      'nome em inglês|razão social em inglês|nome local|nome fantasia|nome comercial|fantasia|apelido empresa|marca',
    'company.kind':
      'tipo de cliente|tipo de empresa|categoria do cliente|tipo de conta|tipo cliente|tipo de parceiro|tipo parceiro|cliente/fornecedor|categoria cliente|classificação cliente',
    'company.industry':
      'setor|ramo|ramo de atividade|indústria|segmento|atividade|sector|área de atuação|setor de atividade|atividade econômica|cnae|atividade principal|ramo ativ|segmento de atuação|segmento de mercado|cae',
    'company.country':
      'país|país de origem|código do país|país região|nacionalidade|nação|país cliente|país de destino|país sede',
    'company.region':
      'estado|uf|região|província|distrito|estado uf|estado região|bairro região|est|uf/estado|zona de venda',
    'company.city': 'cidade|município|localidade|concelho|munic|cid|cidade/uf',
    'any.address':
      'endereço|morada|rua|logradouro|endereço completo|endereço de entrega|endereço comercial|localização|endereço de cobrança|sede|bairro|complemento|endereço da empresa|endereço postal|endereço 1|endereço 2|número e rua|morada fiscal|end|ender|morada de entrega|rua e número|endereço cobrança',
    'company.postalCode': 'cep|código postal|cod postal|c postal',
    'company.phone':
      'telefone da empresa|telefone fixo|fixo|telefone comercial|telefone empresa|pabx|telefone do escritório|tel fixo|tel comercial|fone fixo|fone comercial|tel empresa|telefone geral|tel. geral|fone empresa|telef. empresa',
    'any.phone':
      'telefone|fone|tel|telefones|número de telefone|telefone de contato|telefone para contato|telefone contato|telefone 1|telefone 2|contacto telefónico|nº telefone|telefone de contacto|outro telefone|fone 1|fone 2|telef|tel. 1|tel. 2|n telefone|ddd/telefone|fone/ddd|contato telefônico|fone contato|tel contato',
    'person.phone':
      'telefone direto|telefone residencial|telefone pessoal|linha direta|telefone profissional|fone residencial|tel residencial|fone direto|tel. direto|tel particular',
    'person.mobile':
      'celular|telemóvel|telefone celular|móvel|cel|número de celular|tel celular|nº celular|telefone móvel|celular contato|telem|tlm|celular/whatsapp|nº telemóvel|telemóvel 1|fone celular',
    'company.fax': 'fax|número de fax|telefax',
    'any.email':
      'e mail|correio eletrônico|endereço de e mail|mail|e mail de contato|e mails|e mail contato|email de contacto|correio elet|correio eletr|correio electrónico|email contacto',
    'company.email':
      'e mail da empresa|email geral|e mail comercial|e mail corporativo|e-mail nf-e|e mail nota fiscal|e-mail financeiro|email faturação|email faturamento|e mail cobrança|email comercial geral',
    'company.website':
      'site|página web|website|sítio|url|página|homepage|site da empresa|endereço do site|sítio web|web|endereço web',
    'company.taxId':
      'cnpj|cpf|nif|contribuinte|cnpj cpf|número de contribuinte|nipc|cpf cnpj|inscrição municipal|nº contribuinte|vat|cnpj ou cpf|nº cnpj|nif cliente|n contribuinte|nº fiscal|inscrição fiscal|identificação fiscal',
    'company.representative':
      'representante legal|diretor|dono|sócio|proprietário da empresa|gerente geral|presidente|diretor geral|sócio gerente|responsável legal|ceo|titular',
    'company.employees':
      'funcionários|número de funcionários|nº de funcionários|colaboradores|número de colaboradores|quantidade de funcionários|empregados|porte da empresa|nº colaboradores|porte|nº funcionários|n funcionários|qtd funcionários|qtde funcionários|quadro de funcionários|porte empresa',
    'company.annualRevenue':
      'faturamento|faturamento anual|receita|receita anual|volume de negócios|vendas anuais|faturação|faturação anual|fat anual|faturamento ano|volume anual de compras|receita bruta',
    'company.currency': 'moeda de faturamento|moeda do cliente|moeda de pagamento',
    'any.currency': 'moeda|código da moeda|divisa|moeda código',
    'company.incoterm':
      'incoterm|incoterms|condições de entrega|termos de entrega|condição de entrega|incoterms 2020|cond entrega',
    'company.paymentTerms':
      'condições de pagamento|forma de pagamento|prazo de pagamento|método de pagamento|condição de pagamento|termos de pagamento|modo de pagamento|meio de pagamento|prazo pagto|prazo pgto|cond pagto|cond pgto|cond pag|condição pgto|forma pgto|forma de pgto|forma pagto|forma de pagto|forma pag|prazo pag|prazo pagamento|prazo médio|prazo (dias)|dias de prazo|dias pgto|modo pagamento|cond. de pagto',
    'company.creditLimit':
      'limite de crédito|linha de crédito|crédito|limite|lim créd|lim crédito|limite créd|limite crédito|plafond|plafond crédito|limite r$|crédito aprovado|limite liberado',
    'company.foundedOn':
      'data de fundação|ano de fundação|fundada em|data de abertura|fundação|data de constituição|início de atividade|dt fundação|data fundação|ano fundação|dt abertura empresa|abertura da empresa',
    'person.fullName':
      'pessoa de contato|nome do contato|nome completo|responsável nome|comprador nome|pessoa de contacto|nome e sobrenome|nome do contacto|contato principal|contacto principal|nome contato|nome e apelido|pessoa contato|interlocutor|participante|visitante|destinatário|comprador responsável|responsável pelas compras|responsável pela compra|responsável de compras|contato 1|contato nome|contato comercial|contato compras|pessoa a contactar|pessoa contacto|responsável compras|resp compras|falar com|aos cuidados|a/c|att|nome do visitante|nome visitante|nome completo contato',
    'any.customer': 'cliente|nome do cliente|comprador|clientes|nome cliente|cliente potencial|prospect',
    'any.contact': 'contato|contacto|contatos|contactos|dados de contato',
    'any.given': 'nome|primeiro nome',
    'person.familyName':
      'sobrenome|apelido|último nome|nome de família|sobrenome do contato|apelidos|últ nome',
    'person.givenName': 'nome próprio|prenome|nomes próprios|1 nome',
    'person.middleName': 'nome do meio|segundo nome',
    'person.nickname': 'alcunha|nome social|como é conhecido',
    'person.honorific': 'tratamento|forma de tratamento|sr sra|saudação|trat',
    'any.title': 'título',
    'person.jobTitle':
      'cargo|função|posição|profissão|ocupação|papel|cargo do contato|cargo função|título profissional|função/cargo|cargo contato|cargo na empresa|função na empresa',
    'person.department':
      'departamento|setor interno|área|divisão|equipe|equipa|seção|depto|dept|setor contato|depto contato',
    'person.address': 'endereço residencial|morada pessoal|endereço pessoal',
    'person.birthday':
      'data de nascimento|aniversário|nascimento|data nascimento|dt nascimento|data de aniversário|dt nasc|data nasc|dt aniversário|aniv',
    'person.language': 'idioma|língua|idiomas|idioma preferido|língua de contacto|idioma de contato',
    'record.tags':
      'etiquetas|marcadores|tags|palavras chave|categoria|categorias|grupo|grupos|segmentação|marcador|grupo cliente|grupo de clientes',
    'record.source':
      'origem|fonte|canal|indicação|indicado por|origem do contato|como nos conheceu|origem do lead|fonte do lead|procedência|origem do cliente|canal de aquisição|canal de origem|fonte do contato|origem lead|origem cliente|origem contato|como conheceu|como chegou|quem indicou|captação',
    'record.campaign':
      'feira|campanha|evento|nome da feira|exposição|nome do evento|feira/evento|feira (ano)|missão|congresso',
    'record.lifecycle':
      'status do cliente|situação do cliente|estado do cliente|ciclo de vida|fase do cliente|status do lead|situação cadastral|estágio do ciclo de vida|estado do contacto|situação cliente|status cliente|ativo/inativo',
    'any.status': 'status|situação|etapa|fase|estágio|estado atual|andamento',
    'any.type': 'tipo|classe|classificação|natureza',
    'record.rating':
      'avaliação|prioridade|importância|nível|nota cliente|curva abc|classificação abc|pontuação|grau de interesse|nível de interesse|ranking|potencial|temperatura|interesse (1-5)|prior|classe abc|abc|classif|classif. abc|quente/frio|estrelas',
    'record.owner':
      'vendedor|responsável|consultor|gerente de contas|atendente|representante comercial|proprietário|comercial|responsável comercial|executivo de contas|atribuído a|assessor|gestor|responsável pelo cliente|vendedor responsável|consultor de vendas|gestor de conta|gestor de cliente|vend|vendedora|rep|repres|resp comercial|responsável interno|consultor comercial|gestor da conta|executivo|atendido por|atendeu|gerente de conta|criado por|cadastrado por|captado por|lido por|registado por|registrado por|agente|nosso contato|promotor|representante|representantes',
    'record.productsOfInterest':
      'produtos|produto|produtos de interesse|interesse|interesses|itens|produto solicitado|necessidade|artigos|produto de interesse|mercadoria|interessado em|linha de produtos|necessidades|produtos que compra|artigo|artigos de interesse|produtos procurados|produto procurado|o que compra|produtos desejados|família de produtos|categoria de produto|mercadorias|procura|marcas',
    'record.note':
      'observações|observação|obs|notas|nota|comentários|comentário|descrição|outros|detalhes|anotações|informações adicionais|histórico|lembretes|resumo|infos|observ|observações gerais|anotação|nota interna|resumo da conversa|resultado|próximos passos|outras informações|informações|texto livre|mensagem|pedido especial|pontos importantes',
    'record.firstMetAt':
      'data de cadastro|primeiro contato|cliente desde|data de criação|data de registro|primeiro contacto|criado em|data do primeiro contato|data cadastro|cadastrado em|data de registo|data de entrada|data de inclusão|início da relação|data de adesão|dt cadastro|data do cadastro|dt cad|dt inclusão|data inclusão|data registo|data criação|dt criação|1 contato|data 1 contato|dt primeiro contato|data visita|data da visita|data da reunião|data do encontro|lido em|data de leitura|carimbo de data/hora|início relação|primeira compra|dt primeira compra|data primeira compra|data abertura conta',
    'record.lastContactedAt':
      'último contato|último contacto|última visita|última atividade|última ligação|data do último contato|data último contato|última interação|última reunião|data do contato|últ contato|dt último contato|dt. últ. contato|data últ. contato|última visita em|dt última visita|última conversa|último e mail|último atendimento',
    'record.nextFollowUpAt':
      'próximo contato|próximo contacto|retorno|data de retorno|próxima ação|próxima visita|lembrete|acompanhamento|próxima ligação|próximo passo|follow up|data do próximo contato|retornar em|próxima reunião|próxima atividade|ligar em|próx contato|dt próximo contato|dt próx contato|data próximo contato|dt próxima visita|ligar de novo|retornar|dt retorno|data retorno|recontatar|recontactar em|voltar a contactar|agendado para|agenda|próximo follow up',
    'record.externalId':
      'código do cliente|número do cliente|código cliente|id do cliente|referência|matrícula|código do fornecedor|cod cliente|id externo|nº cliente|ref|identificador|cod cli|n cliente|cód. parceiro|código parceiro|código sap|código interno|código erp|conta cliente|id cliente|nº ficha|nº crachá|crachá',
    'any.code': 'código|id|cod',
    'any.date': 'data|dia',
    'deal.title':
      'oportunidade|projeto|negócio|nome do negócio|assunto|cotação|proposta|nome do projeto|nome da oportunidade|pedido|licitação|título do negócio|projecto|nome da proposta|título da oportunidade|obra',
    'deal.amount':
      'valor|montante|orçamento|valor estimado|valor da proposta|preço|valor total|quantia|valor do negócio|valor do pedido|valor do contrato|valor previsto|total|vlr|vl|valor proposta|valor potencial|valor r$|valor us$|venda estimada|faturamento previsto|receita prevista',
    'deal.stage':
      'etapa da venda|fase da venda|etapa do funil|status do pedido|funil|etapa do negócio|fase do negócio|estágio da oportunidade|status da proposta|fase da negociação|fase da oportunidade',
    'deal.expectedCloseOn':
      'data de fechamento|previsão de fechamento|fechamento previsto|data prevista|prazo|data de fecho|fecho previsto|data limite|previsão|data prevista de fechamento|prazo de entrega|prev fechamento|dt prev fechamento|data prevista fecho',
    ignore: 'n|no|número|item|ordem|linha|foto|seq|linha n|cartão foto',
    custom:
      'banco|agência|conta bancária|pix|quantidade|preço unitário|idade|desconto|comissão|saldo|ncm|porto|transportadora|inscrição estadual|sexo|gênero|última compra|último pedido|data da última compra|inscr est|insc est|insc. estadual|inscr estadual|ie|im|rg|suframa|nº endereço|número end|compl|ddd|ddi|ramal|regime tributário|dt últ compra|data últ. compra|últ compra|dt última compra|data última compra|última compra em|última venda|dt última venda|última encomenda|data última encomenda|última fatura|última fatura em|último pagamento|última entrega|último orçamento|nº pedido|pedido nº|nº nota|nota fiscal|nº nf|nº encomenda|conta corrente|c/c|nib|chave pix|titular da conta|tabela de preço|tabela preço|tab preço|tabela|desc|margem|saldo devedor|saldo atual|débito|crédito mov|em aberto|vencido|dias em atraso|inadimplente|bloqueado|motivo bloqueio|volume|volume mensal|volume anual|qtd|qtde|peso|peso bruto|peso líquido|contêiner|container|nº container|contentor|navio|porto de destino|porto de embarque|frete|despachante|agente de carga|código ncm|pautal|origem mercadoria|embalagem|unidade medida|cônjuge|esposa|nome da esposa|aniversário da esposa|aniv. esposa|filhos|estado civil|hobby|brinde|brindes|presente|cartão de natal|secretária|nome secretária|tel secretária|assistente|motorista|contato de emergência|passaporte|stand|amostra|amostras|amostras enviadas|catálogo|catálogo enviado|intérprete|cartão de visita|lgpd|rgpd|consentimento|aceita e mail|newsletter|ativo|inativo|data alteração|dt alteração|alterado em|alterado por|última alteração|probabilidade|prob|motivo da perda|concorrente|concorrência|fornecedor atual|nº de lojas|horário|rota|dia de visita|dia de entrega',
  },
  modifiers: {
    company: 'empresa*|fornecedor|escritório|comercial|organização|conta|corporativ*|loja',
    person: 'contato|contacto|pessoa|pessoal|direto|responsável|comprador',
    representative: 'diretor|dono|sócio|representante|presidente',
    deal: 'negócio|proposta|projeto|pedido|oportunidade|venda|contrato|cotação',
    home: 'residencial|casa|particular',
    our: 'nosso|interno|vendedor',
    local: 'inglês|local|português',
    first: 'primeiro|primeira|cadastro|criação|registro|início',
    last: 'último|última',
    next: 'próximo|próxima|retorno|futuro',
    expected: 'previst*|fechamento|estimad*|previsão|fecho',
    contacted: 'contato|contacto|visita|ligação|atividade|reunião|interação',
    founded: 'fundação|abertura',
    label: 'tipo|rótulo',
    noise:
      'de|do|da|dos|das|o|a|e|ou|em|número|nº|n|cliente|clientes|principal|opcional|obrigatório|outro|r|brl|reais|eur|completo|completa|data|info|informações|para|com|código|nome|por|dt|vlr|na|no|seu|sua|que',
    count: 'quantidade|número de|qtd',
    ordered: 'compra|pedido|encomenda|venda|fatura|nota|pagamento|entrega|orçamento',
    other:
      'assistente|secretári*|espos*|cônjuge|marido|motorista|despachante|transportadora|filho*|filha|emergência|intérprete|contador|contabilista|advogado|banco',
  },
}
