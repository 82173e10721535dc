import type { LanguageWords } from './language-words'

export const es: LanguageWords = {
  headers: {
    'company.name':
      'empresa|nombre de la empresa|compañía|razón social|sociedad|organización|nombre empresa|nombre de la compañía|proveedor|nombre del proveedor|denominación social|firma|establecimiento|negocio|empleador|distribuidor|fabricante|institución|entidad|cuenta|nombre de la cuenta|empresa cliente|nombre de empresa|nombre de la organización|razon social o nombre|importador|exportador|nombre del negocio',
    'company.localName':
      'nombre en inglés|razón social en inglés|nombre local|empresa en inglés|nombre comercial',
    'company.kind':
      'tipo de cliente|tipo de empresa|categoría de cliente|tipo de cuenta|tipo cliente|clase de cliente|tipo de relación|tipo de socio',
    'company.industry':
      'sector|industria|rubro|giro|actividad|ramo|sector económico|actividad económica|giro comercial|sector de actividad|rama|giro de negocio|sector industrial',
    'company.country':
      'país|país de origen|código de país|país región|nación|nacionalidad|país de destino|país de facturación',
    'company.region':
      'provincia|estado|región|departamento geográfico|comunidad autónoma|zona|estado provincia|comarca|provincia estado|estado región|territorio',
    'company.city': 'ciudad|localidad|municipio|población|ciudad de facturación|poblacion|comuna',
    'any.address':
      'dirección|domicilio|calle|dirección postal|dirección de entrega|dirección fiscal|calle y número|domicilio fiscal|dirección de facturación|ubicación|dirección completa|dirección comercial|dirección 1|dirección 2|dirección de la empresa|domicilio social|sede|dirección de envío',
    'company.postalCode': 'código postal|cp|c p|cod postal|codigo zip',
    'company.phone':
      'teléfono empresa|teléfono de la empresa|teléfono fijo|fijo|centralita|conmutador|teléfono oficina|teléfono de oficina|tel empresa|tel oficina|tel fijo|teléfono principal empresa|línea fija',
    'any.phone':
      'teléfono|tel|teléfonos|número de teléfono|teléfono de contacto|telf|tlf|tfno|teléfono 1|teléfono 2|fono|número telefónico|teléfono contacto|número de contacto|tlfn|nro de teléfono|nro telefono|otro teléfono|no de telefono',
    'person.phone':
      'teléfono directo|extensión|teléfono particular|teléfono personal|línea directa|teléfono de casa|teléfono del trabajo|anexo|tel directo|interno',
    'person.mobile':
      'móvil|celular|teléfono móvil|teléfono celular|número de celular|cel|número de móvil|movil|tel móvil|tel celular|nro celular|móvil contacto|número móvil|celular de contacto',
    'company.fax': 'fax|número de fax|telefax|nro fax',
    'any.email':
      'correo|correo electrónico|e mail|email|dirección de correo|dirección de correo electrónico|mail|correo e|correos|e correo|dirección de email|correo de contacto|correo contacto',
    'company.email':
      'correo de la empresa|email empresa|correo general|correo empresa|correo corporativo|correo de facturación',
    'company.website':
      'página web|sitio web|web|sitio|url|página|sitio de internet|pagina de internet|portal|web corporativa|dirección web',
    'company.taxId':
      'nif|cif|rfc|ruc|rut|cuit|nit|número fiscal|identificación fiscal|nif cif|número de identificación fiscal|rif|cif nif|id fiscal|nro de ruc|número de ruc|registro mercantil|dni cif|vat',
    'company.representative':
      'representante|representante legal|gerente general|director general|dueño|propietario de la empresa|apoderado|gerente|presidente|director|administrador|titular|ceo',
    'company.employees':
      'empleados|número de empleados|cantidad de empleados|no de empleados|plantilla|trabajadores|número de trabajadores|tamaño de la empresa|nro empleados|tamaño empresa',
    'company.annualRevenue':
      'facturación|facturación anual|ventas anuales|ingresos anuales|volumen de ventas|volumen de negocio|ingresos|ventas|cifra de negocios',
    'company.currency': 'moneda de facturación|divisa de facturación|moneda del cliente|moneda de pago',
    'any.currency': 'moneda|divisa|código de moneda|tipo de moneda',
    'company.incoterm': 'incoterm|incoterms|condiciones de entrega|términos de entrega|condición de entrega',
    'company.paymentTerms':
      'condiciones de pago|forma de pago|método de pago|plazo de pago|términos de pago|modo de pago|condición de pago|plazo|medio de pago|días de crédito|condición de venta',
    'company.creditLimit':
      'límite de crédito|línea de crédito|crédito máximo|cupo de crédito|crédito|crédito autorizado|riesgo concedido',
    'company.foundedOn':
      'fecha de fundación|año de fundación|fecha de constitución|fundada en|fundación|año de constitución|fecha constitución|inicio de actividades',
    'person.fullName':
      'persona de contacto|nombre del contacto|nombre completo|nombre y apellidos|nombre y apellido|responsable de compras|comprador nombre|encargado|persona contacto|apellidos y nombre|nombre contacto|contacto principal|nombre de contacto|interlocutor|asistente|participante|visitante|destinatario|apellido y nombre|nombre de la persona|apellidos y nombres|nombres y apellidos|encargado de compras|nombre del vendedor',
    'any.customer':
      'cliente|nombre del cliente|comprador|clientes|prospecto|nombre cliente|cliente potencial',
    'any.contact': 'contacto|contactos|datos de contacto',
    'any.given': 'nombre|nombres',
    'person.familyName': 'apellido|apellidos|primer apellido|apellido paterno|apellido del contacto',
    'person.givenName': 'nombre de pila|primer nombre|nombre s',
    'person.middleName': 'segundo nombre|segundo apellido|apellido materno',
    'person.nickname': 'apodo|alias|sobrenombre|mote',
    'person.honorific': 'tratamiento|sr sra|saludo|don doña',
    'any.title': 'título',
    'person.jobTitle':
      'cargo|puesto|posición|función|ocupación|puesto de trabajo|rol|profesión|cargo del contacto|cargo contacto|título profesional|puesto laboral|responsabilidad',
    'person.department': 'departamento|área|sección|división|equipo|unidad|depto|dpto|gerencia',
    'person.address': 'dirección particular|domicilio particular|dirección personal|dirección de casa',
    'person.birthday':
      'fecha de nacimiento|cumpleaños|nacimiento|fecha nac|f nacimiento|fecha nacimiento|nacido el',
    'person.language': 'idioma|lengua|idiomas|idioma preferido|idioma de contacto|idioma de correspondencia',
    'record.tags':
      'etiquetas|etiqueta|palabras clave|categoría|categorías|grupo|grupos|segmento|grupo de clientes',
    'record.source':
      'origen|fuente|procedencia|canal|cómo nos conoció|referido por|origen del contacto|fuente del contacto|recomendado por|origen del lead|origen del cliente|canal de captación|medio|fuente de prospecto|procedencia del contacto|presentado por',
    'record.campaign':
      'feria|campaña|evento|exposición|nombre de la feria|nombre del evento|feria comercial|nombre de campaña',
    'record.lifecycle':
      'estado del cliente|estatus del cliente|situación del cliente|ciclo de vida|etapa del cliente|estado cliente|estado del lead|estado del prospecto|etapa del ciclo de vida|situación',
    'any.status': 'estatus|etapa|fase|estado actual|status|estado del proceso|avance',
    'any.type': 'tipo|clase|clasificación|naturaleza',
    'record.rating':
      'calificación|prioridad|importancia|valoración|categoría abc|nivel|rango|puntuación|ranking|grado|evaluación|clasificación abc|nivel de interés|interés nivel',
    'record.owner':
      'vendedor|comercial|ejecutivo de cuenta|responsable|asesor|agente comercial|asignado a|propietario|gestor|representante de ventas|agente|ejecutivo|responsable comercial|atendido por|asesor comercial|vendedor asignado|ejecutivo comercial|nuestro contacto|encargado de la cuenta|gestor de cuenta|ejecutivo de ventas|comprador asignado|asignado|responsable interno|comprador interno',
    'record.productsOfInterest':
      'productos|producto|productos de interés|interés|intereses|artículos|producto solicitado|necesidades|mercancía|artículo|interesado en|producto de interés|línea de producto|productos interesados|necesidad|productos que compra|gama',
    'record.note':
      'observaciones|observación|notas|nota|comentarios|comentario|descripción|otros|detalles|información adicional|anotaciones|varios|seguimiento notas|detalle|resumen|historial|acotaciones|info adicional',
    'record.firstMetAt':
      'fecha de alta|primer contacto|fecha del primer contacto|cliente desde|fecha de creación|fecha de registro|fecha de ingreso|alta|creado el|fecha alta|inicio de relación|fecha primer contacto|registrado el|fecha de inicio|fecha de incorporación|fecha en que nos conocimos|desde',
    'record.lastContactedAt':
      'último contacto|fecha del último contacto|última visita|última llamada|última actividad|último pedido|última compra|fecha último contacto|última comunicación|fecha última compra|última reunión|fecha de contacto|ultima gestión',
    'record.nextFollowUpAt':
      'próximo contacto|seguimiento|fecha de seguimiento|próxima llamada|próxima acción|recordatorio|próxima visita|volver a llamar|próximo seguimiento|próxima reunión|fecha próximo contacto|próxima actividad|fecha de próxima acción|próxima cita|llamar el',
    'record.externalId':
      'código de cliente|número de cliente|código cliente|id cliente|referencia|número de cuenta|código de proveedor|nro cliente|no de cliente|cod cliente|id externo|identificador|num cliente|código proveedor|ref|nº cliente',
    'any.code': 'código|clave|id',
    'any.date': 'fecha|día',
    'deal.title':
      'oportunidad|proyecto|negocio nombre|nombre del proyecto|trato|asunto|cotización|nombre de la oportunidad|pedido|licitación|presupuesto nombre|nombre del trato|nombre de oportunidad',
    'deal.amount':
      'importe|monto|valor|presupuesto|valor estimado|monto total|precio|importe total|valor de la oportunidad|monto estimado|valor del contrato|importe presupuesto|monto de la cotización|total|valor del negocio|valor total|importe estimado',
    'deal.stage':
      'etapa de venta|fase de venta|estado del pedido|etapa de la oportunidad|etapa del negocio|embudo|etapa de ventas|fase de la oportunidad|estado de la cotización|estado de la oportunidad',
    'deal.expectedCloseOn':
      'fecha de cierre|cierre previsto|fecha estimada de cierre|fecha de entrega|fecha límite|fecha prevista|fecha cierre|fecha de cierre prevista|fecha de vencimiento|cierre estimado|plazo de entrega',
    ignore: 'n|no|núm|número|nro|ítem|item|orden|n orden|fila|foto|nº|num|renglón|firma digital',
    custom:
      'banco|cuenta bancaria|clabe|iban|swift|cantidad|precio unitario|edad|aficiones|descuento|comisión|saldo|partida arancelaria|puerto|transportista|número de pedidos|boletín|consentimiento|sexo|género',
  },
  modifiers: {
    company:
      'empresa*|compañía|proveedor|oficina|sociedad|negocio|corporativ*|organización|comercial|sede|cuenta',
    person: 'contacto|persona|personal|directo|encargado|responsable|comprador|asistente',
    representative: 'gerente|dueño|director|representante|presidente',
    deal: 'oportunidad|cotización|proyecto|pedido|contrato|venta|trato',
    home: 'particular|casa|privado',
    our: 'nuestro|nuestra|interno|vendedor',
    local: 'inglés|local|español|latino',
    first: 'primer|primera|alta|creación|registro|inicio|ingreso',
    last: 'último|última',
    next: 'próximo|próxima|seguimiento|siguiente|futuro',
    expected: 'cierre|previst*|estimad*|esperad*',
    contacted: 'contacto|visita|llamada|compra|pedido|actividad|reunión|comunicación|gestión|cita',
    founded: 'fundación|constitución',
    label: 'tipo|etiqueta',
    noise:
      'de|del|la|el|los|las|y|o|en|número|nro|n|no|cliente|clientes|principal|opcional|obligatorio|otro|otra|eur|usd|mxn|euros|dólares|fecha|info|información|datos|completo|completa|para|que|con|su|mil|miles|código|nombre',
    count: 'cantidad|número de|cantidad de',
  },
}
