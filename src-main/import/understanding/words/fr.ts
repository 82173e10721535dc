import type { LanguageWords } from './language-words'

export const fr: LanguageWords = {
  headers: {
    'company.name':
      'société|entreprise|raison sociale|nom de la société|nom de l’entreprise|nom société|nom entreprise|dénomination|dénomination sociale|organisation|établissement|fournisseur|nom du fournisseur|compagnie|employeur|nom de l entreprise|distributeur|fabricant|organisme|maison|nom organisation|nom du compte|compte|structure|nom de la compagnie',
    'company.localName':
      'nom anglais|raison sociale en anglais|nom local|nom de la société en anglais|nom commercial|enseigne',
    'company.kind':
      'type de client|type d’entreprise|type de société|catégorie de client|type de compte|type client|type entreprise|nature du client',
    'company.industry':
      'secteur|secteur d’activité|industrie|activité|branche|domaine d’activité|domaine|activité principale|code naf|code ape|secteur activité|métier de l entreprise',
    'company.country': 'pays|pays d’origine|code pays|nation|pays région|pays de facturation|nationalité',
    'company.region':
      'région|province|département géographique|état|zone|canton|secteur géographique|zone géographique|région état',
    'company.city': 'ville|commune|localité|municipalité|ville de facturation',
    'any.address':
      'adresse|rue|adresse postale|adresse de livraison|adresse de facturation|siège|siège social|adresse complète|adresse 1|adresse 2|adresse professionnelle|lieu|numéro et rue|voie|n et rue|complément d’adresse|adresse société|adresse siège',
    'company.postalCode': 'code postal|cp|code post|codepostal|zip code postal|boîte postale',
    'company.phone':
      'téléphone société|téléphone entreprise|standard|téléphone fixe|fixe|tél bureau|téléphone bureau|tel standard|ligne fixe|numéro fixe|tel fixe',
    'any.phone':
      'téléphone|tél|numéro de téléphone|n de téléphone|n tél|téléphone 1|téléphone 2|tel|numéro tel|coordonnées téléphoniques|téléphone principal|num tel|numéro de tél|autre téléphone',
    'person.phone':
      'ligne directe|téléphone direct|poste|téléphone domicile|téléphone personnel|téléphone professionnel|tél pro|tel perso|tél direct|tel direct',
    'person.mobile':
      'portable|mobile|téléphone portable|téléphone mobile|gsm|tél portable|tel mobile|cellulaire|numéro de portable|numéro mobile|tel portable|n portable|natel',
    'company.fax': 'fax|télécopie|télécopieur|numéro de fax|n fax',
    'any.email':
      'e mail|email|courriel|mail|adresse e mail|adresse électronique|adresse mail|adresse courriel|mél|courrier électronique|adresse email|messagerie|contact mail',
    'company.email': 'e mail société|courriel entreprise|email général|email société|mail entreprise',
    'company.website':
      'site web|site internet|site|url|page web|adresse du site|www|site de l entreprise|lien',
    'company.taxId':
      'siret|siren|numéro de tva|n tva|tva intracommunautaire|n siret|numéro fiscal|matricule fiscal|rcs|n siren|ice|numéro de tva intracommunautaire|identifiant fiscal|tva|registre du commerce|n tva intracommunautaire',
    'company.representative':
      'dirigeant|gérant|pdg|représentant légal|directeur général|président|nom du dirigeant|directeur|patron|représentant',
    'company.employees':
      'effectif|nombre d’employés|effectifs|nombre de salariés|salariés|nb employés|taille de l’entreprise|nb salariés|employés|taille entreprise',
    'company.annualRevenue':
      'chiffre d’affaires|ca|ca annuel|chiffre d affaires annuel|revenu annuel|volume d’affaires|ca ht',
    'company.currency': 'devise de facturation|devise client|devise de paiement',
    'any.currency': 'devise|monnaie|code devise',
    'company.incoterm':
      'incoterm|incoterms|conditions de livraison|condition de livraison|termes de livraison',
    'company.paymentTerms':
      'conditions de paiement|mode de paiement|délai de paiement|modalités de paiement|condition de paiement|mode de règlement|conditions de règlement|délai de règlement|moyen de paiement|échéance de paiement|termes de paiement',
    'company.creditLimit':
      'limite de crédit|plafond de crédit|encours autorisé|encours maximum|ligne de crédit|plafond',
    'company.foundedOn':
      'date de création de l’entreprise|date de fondation|année de création|fondée en|date création société|année de fondation|créée en|date d immatriculation',
    'person.fullName':
      'contact principal|nom du contact|interlocuteur|personne de contact|nom complet|nom et prénom|prénom et nom|responsable achats|acheteur|nom prénom|personne à contacter|prénom nom|nom de la personne|nom de l interlocuteur|participant|visiteur|destinataire|correspondant|nom contact|personne contact',
    'any.customer': 'client|nom du client|acheteur nom|prospect|nom client|clients|donneur d’ordre',
    'any.contact': 'contact|contacts|coordonnées',
    'any.family': 'nom',
    'person.familyName': 'nom de famille|patronyme|nom du contact famille|nom famille',
    'person.givenName': 'prénom|prénoms|prénom du contact|prénom contact',
    'person.middleName': 'deuxième prénom|second prénom|autre prénom',
    'person.nickname': 'surnom|pseudo|pseudonyme',
    'person.honorific': 'civilité|titre de civilité|m mme|formule d’appel|mr mme',
    'any.title': 'titre',
    'person.jobTitle':
      'fonction|poste occupé|intitulé du poste|qualité|métier|profession|rôle|fonction du contact|titre du poste|titre professionnel|emploi|intitulé de poste|poste actuel',
    'person.department': 'service|département|division|équipe|direction|pôle|unité',
    'person.address': 'adresse personnelle|adresse domicile|adresse privée',
    'person.birthday': 'date de naissance|anniversaire|né le|naissance|née le|date naissance',
    'person.language':
      'langue|langue parlée|langue de correspondance|langues|langue préférée|langue maternelle',
    'record.tags':
      'étiquettes|tags|mots clés|catégorie|catégories|groupe|étiquette|libellés|mots clefs|groupes|segment|famille client',
    'record.source':
      'source|origine|provenance|origine du contact|source du prospect|recommandé par|canal|canal d’acquisition|source du contact|comment nous avez vous connu|origine prospect|parrain|source du lead|apporteur d affaires',
    'record.campaign': 'salon|foire|campagne|événement|nom du salon|exposition|nom de la campagne',
    'record.lifecycle':
      'statut client|statut du prospect|étape du cycle de vie|cycle de vie|statut du client|statut du contact|état du client|statut prospect|phase du cycle de vie',
    'any.status': 'statut|état du dossier|étape|avancement|état d’avancement|phase',
    'any.type': 'type|genre|nature|classification|typologie',
    'record.rating':
      'note client|classement|priorité|importance|notation|classe|évaluation|cote|rang|niveau|score|qualité du client|potentiel|catégorie abc|niveau d intérêt|degré d intérêt',
    'record.owner':
      'commercial|responsable|chargé de compte|vendeur|gestionnaire|responsable commercial|propriétaire|suivi par|attaché commercial|chargé d’affaires|responsable du compte|représentant commercial|affecté à|assigné à|chargé de clientèle|conseiller|géré par|notre contact',
    'record.productsOfInterest':
      'produits|produit|produits d’intérêt|intérêt|centres d’intérêt|produit recherché|articles|besoin|besoins|produit demandé|gamme|article|produits intéressés|produits demandés|intéressé par|produits recherchés|marchandise',
    'record.note':
      'remarques|remarque|commentaire|commentaires|observations|observation|note|notes|description|divers|informations complémentaires|compte rendu|détails|autres|précisions|info complémentaire|mémo|complément d information|infos',
    'record.firstMetAt':
      'date de création|premier contact|date du premier contact|client depuis|date de rencontre|date d’ajout|créé le|date d’inscription|ajouté le|date 1er contact|début de relation|rencontré le|date d entrée|date de saisie|date d enregistrement|1er contact',
    'record.lastContactedAt':
      'dernier contact|date du dernier contact|dernière activité|dernière visite|dernier appel|dernière commande|dernier échange|date dernier contact|date de dernière commande|date dernière visite|dernier rendez vous|date de contact|dernière relance',
    'record.nextFollowUpAt':
      'relance|date de relance|prochain contact|prochain rendez vous|à rappeler le|prochaine action|rappel|prochaine relance|date de rappel|suivi le|prochain rdv|prochaine étape le|date prochaine relance|date prochain contact|prochaine visite|à relancer le|prochain appel',
    'record.externalId':
      'code client|numéro client|n client|référence client|identifiant|référence|id client|code fournisseur|numéro de compte|identifiant externe|réf client|matricule|n de client|code tiers|réf|id externe',
    'any.code': 'code|id',
    'any.date': 'date|jour',
    'deal.title':
      'affaire|opportunité|projet|nom de l’affaire|nom du projet|transaction|objet|devis|nom de l opportunité|intitulé du projet|marché|nom de la transaction|appel d offres|intitulé affaire',
    'deal.amount':
      'montant|valeur|montant du devis|budget|montant de l’affaire|montant total|prix|montant estimé|montant du contrat|montant ht|montant prévu|valeur du contrat|montant de la commande|total|montant de la transaction',
    'deal.stage':
      'étape de vente|phase de vente|étape de l’affaire|statut du devis|étape commerciale|pipeline|statut de l affaire|étape de la transaction|phase commerciale|état de la commande',
    'deal.expectedCloseOn':
      'date de clôture|date de signature prévue|échéance|date prévue|date de livraison|clôture prévue|date de clôture prévue|date limite|date d échéance|signature prévue|date de fermeture|date de fin',
    ignore:
      'n|no|numéro|n ligne|rang ligne|ligne|n ordre|numéro d’ordre|num|photo|n d ordre|carte de visite|ordre',
    custom:
      'banque|rib|iban|bic|quantité|prix unitaire|âge|loisirs|remise|commission|solde|encours|code douanier|taux de tva|port|transporteur nom|nombre de commandes|newsletter|consentement|étage|sexe',
  },
  modifiers: {
    company:
      'société|entreprise|fournisseur|compte|siège|bureau|organisation|établissement|professionnel*|compagnie|structure',
    person: 'contact|interlocuteur|personne|acheteur|personnel*|direct|directe|responsable|correspondant',
    representative: 'gérant|dirigeant|pdg|directeur|président',
    deal: 'affaire|devis|projet|opportunité|commande|contrat|transaction|vente',
    home: 'domicile|privé|privée|perso',
    our: 'notre|interne|commercial',
    local: 'anglais|local|française|français|latin',
    first: 'premier|première|1er|création|ajout|rencontre|début',
    last: 'dernier|dernière',
    next: 'prochain|prochaine|relance|rappel|suivi|futur',
    expected: 'prévu|prévue|clôture|estimée|prévisionnel*|estimé',
    contacted: 'contact|visite|appel|commande|échange|activité|rendez vous|rdv|rencontre',
    founded: 'fondation|fondée|création entreprise',
    label: 'type|libellé',
    noise:
      'de|du|la|le|l|d|des|les|et|ou|numéro|n|n°|client|clients|en|eur|euros|facultatif|obligatoire|principal|principale|autre|pro|complet|info|infos|au|aux|à|par|pour|code|k|ht|ttc|nom|date|mobile ou',
    count: 'nombre|nombre de|nb',
  },
}
