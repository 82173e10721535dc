import type { LanguageWords } from './language-words'

export const pt: LanguageWords = {
  headers: {
    'company.name':
      'empresa|nome da empresa|razão social|companhia|organização|sociedade|fornecedor|nome do fornecedor|firma|nome empresa|instituição|estabelecimento|denominação social|empresa cliente|conta|nome da conta|distribuidor|fabricante|loja|importador|exportador|nome da organização',
    'company.localName': 'nome em inglês|razão social em inglês|nome local|nome fantasia|nome comercial',
    'company.kind':
      'tipo de cliente|tipo de empresa|categoria do cliente|tipo de conta|tipo cliente|tipo de parceiro',
    'company.industry':
      'setor|ramo|ramo de atividade|indústria|segmento|atividade|sector|área de atuação|setor de atividade|atividade econômica|cnae|atividade principal',
    'company.country': 'país|país de origem|código do país|país região|nacionalidade|nação',
    'company.region': 'estado|uf|região|província|distrito|estado uf|estado região|bairro região',
    'company.city': 'cidade|município|localidade|concelho',
    'any.address':
      'endereço|morada|rua|logradouro|endereço completo|endereço de entrega|endereço comercial|localização|endereço de cobrança|sede|bairro|complemento|endereço da empresa|endereço postal|endereço 1|endereço 2|número e rua|morada fiscal',
    'company.postalCode': 'cep|código postal|cod postal',
    'company.phone':
      'telefone da empresa|telefone fixo|fixo|telefone comercial|telefone empresa|pabx|telefone do escritório|tel fixo|tel comercial',
    'any.phone':
      'telefone|fone|tel|telefones|número de telefone|telefone de contato|telefone para contato|telefone contato|telefone 1|telefone 2|contacto telefónico|nº telefone|telefone de contacto|outro telefone',
    'person.phone':
      'telefone direto|ramal|telefone residencial|telefone pessoal|linha direta|telefone profissional',
    'person.mobile':
      'celular|telemóvel|telefone celular|móvel|cel|número de celular|tel celular|telemovel|nº celular|telefone móvel|celular contato',
    'company.fax': 'fax|número de fax|telefax',
    'any.email':
      'e mail|email|correio eletrônico|endereço de e mail|mail|correio eletrónico|endereço de email|e mail de contato|e mails|e mail contato|email de contacto',
    'company.email': 'e mail da empresa|email geral|email da empresa|e mail comercial|e mail corporativo',
    'company.website':
      'site|página web|website|sítio|url|página|homepage|site da empresa|endereço do site|sítio web|web',
    'company.taxId':
      'cnpj|cpf|nif|contribuinte|cnpj cpf|número de contribuinte|nipc|cpf cnpj|inscrição municipal|nº contribuinte|vat',
    'company.representative':
      'representante legal|diretor|dono|sócio|proprietário da empresa|gerente geral|presidente|diretor geral|sócio gerente|representante|responsável legal|ceo',
    'company.employees':
      'funcionários|número de funcionários|nº de funcionários|colaboradores|número de colaboradores|quantidade de funcionários|empregados|porte da empresa|nº colaboradores|porte',
    'company.annualRevenue':
      'faturamento|faturamento anual|receita|receita anual|volume de negócios|vendas anuais|faturação|faturação anual',
    'company.currency': 'moeda de faturamento|moeda do cliente|moeda de pagamento',
    'any.currency': 'moeda|código da moeda|divisa',
    'company.incoterm': 'incoterm|incoterms|condições de entrega|termos de entrega|condição de entrega',
    'company.paymentTerms':
      'condições de pagamento|forma de pagamento|prazo de pagamento|método de pagamento|condição de pagamento|termos de pagamento|modo de pagamento|meio de pagamento|prazo pagto|prazo pgto|cond pagto',
    'company.creditLimit': 'limite de crédito|linha de crédito|crédito|limite',
    'company.foundedOn':
      'data de fundação|ano de fundação|fundada em|data de abertura|fundação|data de constituição|início de atividade',
    'person.fullName':
      'pessoa de contato|nome do contato|nome completo|responsável nome|comprador nome|pessoa de contacto|nome e sobrenome|nome do contacto|contato principal|contacto principal|nome contato|nome e apelido|pessoa contato|interlocutor|participante|visitante|destinatário|comprador responsável|responsável pelas compras|responsável pela compra|responsável de compras',
    'any.customer': 'cliente|nome do cliente|comprador|clientes|nome cliente|cliente potencial|prospect',
    'any.contact': 'contato|contacto|contatos|contactos|dados de contato',
    'any.given': 'nome|primeiro nome',
    'person.familyName': 'sobrenome|apelido|último nome|nome de família|sobrenome do contato|apelidos',
    'person.givenName': 'nome próprio|prenome|nomes próprios',
    'person.middleName': 'nome do meio|segundo nome',
    'person.nickname': 'alcunha|nome social|como é conhecido',
    'person.honorific': 'tratamento|forma de tratamento|sr sra|saudação',
    'any.title': 'título',
    'person.jobTitle':
      'cargo|função|posição|profissão|ocupação|papel|cargo do contato|cargo função|título profissional',
    'person.department': 'departamento|setor interno|área|divisão|equipe|equipa|seção|depto',
    'person.address': 'endereço residencial|morada pessoal|endereço pessoal',
    'person.birthday':
      'data de nascimento|aniversário|nascimento|data nascimento|dt nascimento|data de aniversário',
    'person.language': 'idioma|língua|idiomas|idioma preferido|língua de contacto',
    'record.tags':
      'etiquetas|marcadores|tags|palavras chave|categoria|categorias|grupo|grupos|segmentação|marcador',
    'record.source':
      'origem|fonte|canal|indicação|indicado por|origem do contato|como nos conheceu|origem do lead|fonte do lead|procedência|origem do cliente|canal de aquisição|canal de origem|fonte do contato',
    'record.campaign': 'feira|campanha|evento|nome da feira|exposição|nome do evento',
    'record.lifecycle':
      'status do cliente|situação do cliente|estado do cliente|ciclo de vida|fase do cliente|status do lead|situação cadastral|estágio do ciclo de vida|estado do contacto',
    'any.status': 'status|situação|etapa|fase|estágio|estado atual|andamento',
    'any.type': 'tipo|classe|classificação|natureza',
    'record.rating':
      'avaliação|prioridade|importância|nível|nota cliente|curva abc|classificação abc|pontuação|grau de interesse|nível de interesse|ranking|potencial',
    'record.owner':
      'vendedor|responsável|consultor|gerente de contas|atendente|representante comercial|proprietário|comercial|responsável comercial|executivo de contas|atribuído a|assessor|gestor|responsável pelo cliente|vendedor responsável|consultor de vendas|gestor de conta|gestor de cliente',
    'record.productsOfInterest':
      'produtos|produto|produtos de interesse|interesse|interesses|itens|produto solicitado|necessidade|artigos|produto de interesse|mercadoria|interessado em|linha de produtos|necessidades|produtos que compra',
    'record.note':
      'observações|observação|obs|notas|nota|comentários|comentário|descrição|outros|detalhes|anotações|informações adicionais|histórico|lembretes|resumo|infos',
    'record.firstMetAt':
      'data de cadastro|primeiro contato|cliente desde|data de criação|data de registro|primeiro contacto|criado em|data do primeiro contato|data cadastro|cadastrado em|data de registo|data de entrada|data de inclusão|início da relação|data de adesão',
    'record.lastContactedAt':
      'último contato|último contacto|última visita|última compra|última atividade|última ligação|último pedido|data do último contato|data último contato|última interação|data da última compra|última reunião|data do contato',
    'record.nextFollowUpAt':
      'próximo contato|próximo contacto|retorno|data de retorno|próxima ação|próxima visita|lembrete|acompanhamento|próxima ligação|próximo passo|follow up|data do próximo contato|retornar em|próxima reunião|próxima atividade|ligar em',
    'record.externalId':
      'código do cliente|número do cliente|código cliente|id do cliente|referência|matrícula|código do fornecedor|cod cliente|id externo|nº cliente|ref|identificador',
    'any.code': 'código|id|cod',
    'any.date': 'data|dia',
    'deal.title':
      'oportunidade|projeto|negócio|nome do negócio|assunto|cotação|proposta|nome do projeto|nome da oportunidade|pedido|licitação|título do negócio|projecto',
    'deal.amount':
      'valor|montante|orçamento|valor estimado|valor da proposta|preço|valor total|quantia|valor do negócio|valor do pedido|valor do contrato|valor previsto|total',
    'deal.stage':
      'etapa da venda|fase da venda|etapa do funil|status do pedido|funil|etapa do negócio|fase do negócio|estágio da oportunidade|status da proposta',
    'deal.expectedCloseOn':
      'data de fechamento|previsão de fechamento|fechamento previsto|data prevista|data de entrega|prazo|data de fecho|fecho previsto|data limite|previsão|data prevista de fechamento|prazo de entrega',
    ignore: 'n|no|nº|número|item|ordem|linha|foto|seq',
    custom:
      'banco|agência|conta bancária|pix|quantidade|preço unitário|idade|desconto|comissão|saldo|ncm|porto|transportadora|inscrição estadual|sexo|gênero',
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
    contacted: 'contato|contacto|visita|ligação|compra|pedido|atividade|reunião|interação',
    founded: 'fundação|abertura',
    label: 'tipo|rótulo',
    noise:
      'de|do|da|dos|das|o|a|e|ou|em|número|nº|n|cliente|clientes|principal|opcional|obrigatório|outro|r|brl|reais|eur|completo|completa|data|info|informações|para|com|código|nome|por',
    count: 'quantidade|número de|qtd',
  },
}
