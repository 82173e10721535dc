import type { LanguageWords } from './language-words'

export const fr: LanguageWords = {
  headers: {
    'company.name':
      'société|entreprise|raison sociale|nom de la société|nom de l’entreprise|nom société|nom entreprise|dénomination|dénomination sociale|organisation|établissement|fournisseur|nom du fournisseur|compagnie|employeur|distributeur|fabricant|organisme|maison|nom organisation|nom du compte|structure|nom de la compagnie|intitulé|intitulé client|intitulé du compte|intitulé du tiers|nom du tiers|tiers|nom client société|société client|société cliente|entreprise cliente|nom de société|nom d’entreprise|nom de l’organisme|nom établissement|enseigne société|importateur|exportateur|grossiste|revendeur|magasin|boutique|donneur d ordre société|société exposante|exposant|société visiteur|destinataire société|fournisseur nom',
    'any.short': 'abrégé|nom abrégé',
    'company.localName':
      'nom anglais|raison sociale en anglais|nom local|nom de la société en anglais|nom commercial|enseigne|nom court|sigle|raison sociale 2|complément raison sociale|dénomination commerciale|marque commerciale',
    'company.kind':
      'type de client|type d’entreprise|type de société|catégorie de client|type de compte|type client|type entreprise|nature du client|type de tiers|type tiers|qualité tiers|nature du tiers|catégorie tiers|client/fournisseur|catégorie client type|type de relation|type de partenaire|nature de la relation',
    'company.industry':
      'secteur|secteur d’activité|industrie|activité|branche|domaine d’activité|domaine|activité principale|code naf|code ape|secteur activité|métier de l entreprise|secteur d’activité principal|activité de l’entreprise|activité société|domaine activité|code activité|filière|branche d’activité|métier société|naf|ape|nature de l’activité|spécialité',
    'company.country':
      'pays|pays d’origine|code pays|nation|pays région|pays de facturation|nationalité|pays client|pays de destination|pays société|pays du siège|pays d’implantation|pays de résidence',
    'company.region':
      'région|province|état|zone|canton|secteur géographique|zone géographique|région état|dépt|province/état|secteur commercial|région commerciale|territoire|land',
    'company.city':
      'ville|commune|localité|municipalité|ville de facturation|ville/commune|ville client|bureau distributeur|localisation ville|cité',
    'any.address':
      'adresse|rue|adresse postale|adresse de livraison|adresse de facturation|siège|siège social|adresse complète|adresse 1|adresse 2|adresse professionnelle|lieu|numéro et rue|voie|n et rue|complément d’adresse|adresse société|adresse siège|adresse client|adresse du siège|adresse facturation|adresse livraison|adresse 3|adresse ligne 1|adresse ligne 2|adr|rue et n|rue n|n voie|complément|complément adresse|lieu dit|bâtiment|zone industrielle|coordonnées postales',
    'company.postalCode':
      'code postal|cp|code post|zip code postal|boîte postale|cod postal|cp ville|bp|cedex',
    'company.phone':
      'téléphone société|téléphone entreprise|standard|téléphone fixe|fixe|tél bureau|téléphone bureau|tel standard|ligne fixe|numéro fixe|tel fixe|tél société|tél siège|numéro standard|téléphone standard|téléphone siège|téléphone bureau fixe|tél entreprise',
    'any.phone':
      'téléphone|tél|numéro de téléphone|n de téléphone|n tél|téléphone 1|téléphone 2|numéro tel|coordonnées téléphoniques|téléphone principal|num tel|numéro de tél|autre téléphone|tél. 1|tél. 2|n° de tél|n° téléphone|téléphone contact|tél contact|phone|joindre au',
    'person.phone':
      'ligne directe|téléphone direct|téléphone domicile|téléphone personnel|téléphone professionnel|tél pro|tel perso|tél direct|tél. domicile|tél privé|téléphone privé|direct|n direct|lign directe|tél travail|téléphone travail',
    'person.mobile':
      'portable|mobile|téléphone portable|téléphone mobile|gsm|tél portable|tel mobile|cellulaire|numéro de portable|numéro mobile|n portable|natel|tél. port|n° mobile|mob|portable/whatsapp|portable pro|mobile pro|portable perso|cell|cellulaire (whatsapp)|port',
    'company.fax':
      'fax|télécopie|télécopieur|numéro de fax|n fax|télécop|fax société|téléc|n° de fax|n télécopie',
    'any.email':
      'e mail|courriel|mail|adresse e mail|adresse électronique|adresse mail|adresse courriel|mél|courrier électronique|messagerie|contact mail|adr mail|adr e mail|adresse mèl|mail contact|mail 1|mail 2|e-mail contact|courriel contact|adresse électronique e mail',
    'company.email':
      'e mail société|courriel entreprise|email général|mail entreprise|mail société|mail général|email facturation|mail facturation|mail comptabilité|courriel société|courriel général|email compta|adresse mail société',
    'company.website':
      'site web|site internet|site|url|page web|adresse du site|www|site de l entreprise|lien|site www|web|adresse web|adresse internet|site de la société|site marchand|boutique en ligne|site internet société|adresse site',
    'company.taxId':
      'siret|siren|numéro de tva|n tva|tva intracommunautaire|n siret|numéro fiscal|matricule fiscal|rcs|n siren|ice|numéro de tva intracommunautaire|identifiant fiscal|tva|registre du commerce|n tva intracommunautaire|n° tva intra|n° tva intracom|tva intra|tva intracom|id tva|identifiant tva|siren/siret|siret/siren|n° rcs|n° fiscal|nif|ifu|rccm|n° rc|rc|n contribuable|n° entreprise|numéro d’entreprise|bce|n° bce|ide|n identification fiscale|if|patente|ninea',
    'company.representative':
      'dirigeant|gérant|pdg|représentant légal|directeur général|président|nom du dirigeant|directeur|patron|dg|pdg/dg|nom du gérant|nom du pdg|nom du directeur|chef d’entreprise|responsable légal|mandataire|propriétaire société|exploitant|fondateur|associé gérant|directrice|gérante|présidente',
    'company.employees':
      'effectif|nombre d’employés|effectifs|nombre de salariés|salariés|nb employés|taille de l’entreprise|nb salariés|employés|taille entreprise|nb salariés entreprise|nb de salariés|nb d employés|nbre salariés|nbre d employés|tranche effectif|tranche d’effectif|effectif salarié|nombre de collaborateurs|nombre d’employés total|collaborateurs',
    'company.annualRevenue':
      'chiffre d’affaires|ca|ca annuel|chiffre d affaires annuel|revenu annuel|volume d’affaires|ca ht|ca k€|ca m€|ca n 1|ca total|ca global|chiffre affaires|volume d’achat annuel|volume d’achats|tranche ca|ca estimé annuel',
    'company.currency':
      'devise de facturation|devise client|devise de paiement|devise tiers|devise compte|monnaie de facturation',
    'any.currency': 'devise|monnaie|code devise|dev|devises|monnaie code|unité monétaire',
    'company.incoterm':
      'incoterm|incoterms|conditions de livraison|condition de livraison|termes de livraison|incoterms 2020|cond. livraison|conditions livraison|condition livraison|mode de livraison incoterm|termes de vente',
    'company.paymentTerms':
      'conditions de paiement|mode de paiement|délai de paiement|modalités de paiement|condition de paiement|mode de règlement|conditions de règlement|délai de règlement|moyen de paiement|échéance de paiement|termes de paiement|règlement|mode règlement|mode régl|mode de regl|mode paiement|cond. règlement|cond. paiement|conditions paiement|conditions règlement|délai règlement|délai paiement|délai régl|échéance règlement|échéances|modalités règlement|modalités de règlement|modalité de paiement|type de règlement|code règlement|terme de paiement|jours de crédit|délai crédit',
    'company.creditLimit':
      'limite de crédit|plafond de crédit|encours autorisé|encours maximum|ligne de crédit|plafond|encours autor|encours max|encours maxi|encours accordé|plafond encours|plafond crédit|limite crédit|limite encours|crédit autorisé|crédit maximum|couverture assurance crédit|encours garanti|montant encours autorisé',
    'company.foundedOn':
      'date de création de l’entreprise|date de fondation|année de création|fondée en|date création société|année de fondation|créée en|date d immatriculation|création société|année création|date création entreprise|créée le|fondé en|fondée le|immatriculée le',
    'person.fullName':
      'contact principal|nom du contact|interlocuteur|personne de contact|nom complet|nom et prénom|prénom et nom|responsable achats|acheteur|nom prénom|personne à contacter|prénom nom|nom de la personne|nom de l interlocuteur|participant|visiteur|destinataire|correspondant|nom contact|personne contact|contact (nom)|contact nom prénom|nom prénom contact|nom et prénoms|noms et prénoms|nom complet contact|nom de l’acheteur|nom acheteur|resp. achats|responsable des achats|responsable achat|chef acheteur|interloc|interlocuteur principal|interlocuteur client|à l’attention de|attention de|att|pers. contact|personne rencontrée|rencontré|vu avec|décideur|nom du visiteur|nom visiteur|nom participant|contact achat|contact client|contact société|contact chez le client|mandant contact',
    'any.customer':
      'client|nom du client|acheteur nom|prospect|nom client|clients|donneur d’ordre|nom du prospect|prospect/client|client/prospect|client final|nom acheteur société|acquéreur',
    'any.contact': 'contact|contacts|coordonnées|moyen de contact|coordonnées contact|infos contact',
    'any.family': 'nom',
    'person.familyName':
      'nom de famille|patronyme|nom du contact famille|nom famille|nom contact famille|nom du contact (nom)|nom patronymique|nom usuel',
    'person.givenName': 'prénom|prénoms|prénom du contact|prénom contact|prén|prénom usuel|petit nom',
    'person.middleName': 'deuxième prénom|second prénom|autre prénom',
    'person.nickname': 'surnom|pseudo|pseudonyme',
    'person.honorific':
      'civilité|titre de civilité|m mme|formule d’appel|mr mme|civ|titre civilité|politesse|formule de politesse',
    'any.title': 'titre',
    'person.jobTitle':
      'fonction|poste occupé|intitulé du poste|qualité|métier|profession|rôle|fonction du contact|titre du poste|titre professionnel|emploi|intitulé de poste|poste actuel|fonct|fonction/poste|poste/fonction|fonction dans l’entreprise|fonction occupée|fonction interlocuteur|rôle dans l’entreprise|titre/fonction|fonction exercée|responsabilité|statut professionnel',
    'person.department':
      'service|département|division|équipe|direction|pôle|unité|serv|service/département|service contact|direction/service|dépt service',
    'person.address': 'adresse personnelle|adresse domicile|adresse privée',
    'person.birthday':
      'date de naissance|anniversaire|né le|naissance|née le|date naissance|date naiss|date d’anniversaire|anniv contact|jour de naissance',
    'person.language':
      'langue|langue parlée|langue de correspondance|langues|langue préférée|langue maternelle|langue de contact|langue contact|langue d’échange|langue client|langue de communication|langue du contact',
    'record.tags':
      'étiquettes|tags|mots clés|catégorie|catégories|groupe|étiquette|libellés|mots clefs|groupes|segment|famille client|segmentation|segment client|groupe client|catégorie de clients|liste de diffusion|liste|famille|famille de client|groupes clients|label',
    'record.source':
      'source|origine|provenance|origine du contact|source du prospect|recommandé par|canal|canal d’acquisition|source du contact|comment nous avez vous connu|origine prospect|parrain|source du lead|apporteur d affaires|origine du client|origine lead|origine du lead|origine client|source prospect|source client|comment connu|comment nous avez-vous connus|connu par|connu via|par quel biais|recommandation|recommandé|reco|parrainage|prescripteur|canal d’origine|canal d’entrée|moyen d’acquisition|provenance contact|rencontré où|lieu de rencontre',
    'record.campaign':
      'salon|foire|campagne|événement|nom du salon|exposition|nom de la campagne|salon/événement|salon (année)|salon visité|nom de l’événement|nom événement|nom du salon/foire|opération|opération commerciale|action commerciale|action marketing|congrès|séminaire|forum|mission commerciale',
    'record.lifecycle':
      'statut client|statut du prospect|étape du cycle de vie|cycle de vie|statut du client|statut du contact|état du client|statut prospect|phase du cycle de vie|état client|état prospect|situation client|statut relation|statut commercial client|prospect ou client|actif/inactif|nouveau/ancien|stade client|maturité client|phase client',
    'any.status':
      'statut|état du dossier|étape|avancement|état d’avancement|phase|situation|état actuel|stade|avancée|état avancement|progression',
    'any.type': 'type|genre|nature|classification|typologie|catég type|sorte|genre type',
    'record.rating':
      'note client|classement|priorité|importance|notation|classe|évaluation|cote|rang|niveau|score|qualité du client|potentiel|catégorie abc|niveau d intérêt|degré d intérêt|prio|niveau de priorité|niveau intérêt|intérêt (1-5)|intérêt (a/b/c)|classe abc|classement abc|classification abc|abc|note (1-5)|note prospect|cotation|cotation client|score lead|scoring|étoiles|qualification|qualité du lead|chaleur|température|chaud/froid|chaud/tiède/froid|degré de priorité|degré d’importance|urgence|potentiel client|potentiel abc|appétence|fiabilité',
    'record.owner':
      'commercial|responsable|chargé de compte|vendeur|gestionnaire|responsable commercial|propriétaire|suivi par|attaché commercial|chargé d’affaires|responsable du compte|représentant commercial|affecté à|assigné à|chargé de clientèle|conseiller|géré par|notre contact|comm|commercial en charge|commercial responsable|commercial attitré|commercial référent|commercial sédentaire|commercial terrain|commerciale|cial|com. en charge|attaché com|attaché commercial en charge|représentant client|agent commercial|agent co|vrp|technico commercial|tc|ingénieur commercial|ingénieur d’affaires|délégué commercial|délégué|chargé de dossier|chef de secteur|chef de zone|directeur régional|responsable secteur|responsable de zone|responsable interne|resp|resp. commercial|resp. secteur|resp client|suivi commercial|suivi client par|suivi assuré par|pris en charge par|traité par|reçu par|rencontré par|vu par|contact interne|interlocuteur interne|notre commercial|notre interlocuteur|notre représentant|saisi par|créé par|enregistré par|scanné par|scan par|fiche remplie par|rempli par|auteur|collaborateur|gestionnaire de compte|gestionnaire client|account manager|propriétaire du compte|propriétaire du contact|attribué à|affectation|référent|référent commercial|adv|représentant|représentante',
    'record.productsOfInterest':
      'produits|produit|produits d’intérêt|intérêt|centres d’intérêt|produit recherché|articles|besoin|besoins|produit demandé|gamme|article|produits intéressés|produits demandés|intéressé par|produits recherchés|marchandise|produits souhaités|produit souhaité|produits demandés/recherchés|produits cherchés|produit d’intérêt|produit intéressé|produits achetés|produit acheté|produits vendus|produits importés|produits commercialisés|produits distribués|produits proposés|produits présentés|produits vus|produits évoqués|gamme de produits|gammes|gamme d’intérêt|famille produit|familles produits|famille de produits|catégorie de produits|catégories de produits|catégorie produit|type de produits|type de produit|types de produits|ligne de produits|désignation produit|désignation|description produit|nom du produit|articles demandés|article demandé|articles recherchés|articles achetés|marchandises|besoin produit|besoins produits|besoin exprimé|besoins exprimés|besoins du client|intérêts|intérêt pour|intérêt produit|intérêts produits|centre d’intérêt|cherche|recherche|souhaite acheter|demande|demande produit|marques|marques d’intérêt|marque recherchée|services demandés|prestations|matière recherchée',
    'record.note':
      'remarques|remarque|commentaire|commentaires|observations|observation|note|notes|description|divers|informations complémentaires|compte rendu|détails|autres|précisions|info complémentaire|mémo|complément d information|infos|obs|observ|observations diverses|rem|remarques diverses|remarque 1|remarque 2|commentaire 1|commentaire 2|comm. libre|commentaire libre|commentaires libres|texte libre|champ libre|zone libre|note 1|note 2|notes internes|note interne|bloc notes|infos diverses|infos complémentaires|infos supplémentaires|info|informations|informations diverses|informations supplémentaires|autres informations|autres infos|autre|autre info|complément d’info|résumé|résumé entretien|résumé de l’entretien|cr|cr visite|cr rdv|compte rendu de visite|compte rendu entretien|compte rendu rdv|rapport|rapport de visite|bilan|conclusion|résultat|résultat entretien|résultat de la visite|teneur de l’échange|échanges|sujet abordé|sujets abordés|points abordés|points clés|points importants|discussion|historique|historique échanges|historique des échanges|suite à donner|suites à donner|suite donnée|action à mener|actions à mener|actions|action|à faire|prochaine étape|prochaines étapes|demande particulière|demandes particulières|besoin particulier|exigences|consignes|particularités|particularité|spécificités|précision|à savoir|important|attention particulière|questions|message|avis|impressions|appréciation|feedback|retour client|contexte|situation actuelle',
    'record.firstMetAt':
      'date de création|premier contact|date du premier contact|client depuis|date de rencontre|date d’ajout|créé le|date d’inscription|ajouté le|date 1er contact|début de relation|rencontré le|date d entrée|date de saisie|date d enregistrement|1er contact|date 1er rdv|date premier rdv|date premier rendez vous|1er rdv|premier rdv|première rencontre|première visite|1ère visite|1ère rencontre|premier échange|premier appel|date prise de contact|prise de contact|date de prise de contact|date de contact salon|date rencontre|date du rdv|date rdv|date de rdv|date rendez vous|date de visite|date visite|date entretien|date de l’entretien|date salon|scanné le|date scan|date de scan|heure de scan|saisi le|date saisie|enregistré le|date enregistrement|date création|date de création fiche|date création fiche|date de création compte|date ouverture|date d’ouverture|ouverture compte|ouvert le|date entrée|date ajout|date inscription|inscrit le|horodateur|date demande|date de la demande|demande du|reçu le|date de réception|date de premier achat|première commande|date première commande|1ère commande|date 1ère commande|client depuis le|client depuis (année)|relation depuis|en relation depuis|partenaire depuis|début collaboration|début de collaboration|début relation|date de début|date d’adhésion|membre depuis',
    'record.lastContactedAt':
      'dernier contact|date du dernier contact|dernière activité|dernière visite|dernier appel|dernier échange|date dernier contact|date dernière visite|dernier rendez vous|date de contact|dernière relance|date dernier échange|date dernier rdv|date dernier rendez vous|date dernier appel|date dernière activité|date de dernier contact|date de dernière visite|date de dernier appel|date dernière rencontre|date dernière relance|dern contact|dern. visite|dernier rdv|dernière rencontre|dernière action|dernier email|dernier mail|dernière conversation|dernière interaction|dernier entretien|dernière discussion|contacté le|vu le|vu pour la dernière fois|visité le|appelé le',
    'record.nextFollowUpAt':
      'relance|date de relance|prochain contact|prochain rendez vous|à rappeler le|prochaine action|rappel|prochaine relance|date de rappel|suivi le|prochain rdv|prochaine étape le|date prochaine relance|date prochain contact|prochaine visite|à relancer le|prochain appel|relance le|relancer le|relancer|à relancer|date relance|date à relancer|date de prochaine relance|date de prochain contact|date prochain rdv|date de prochain rdv|date prochaine visite|date prochaine action|date prochaine étape|date rappel|date à rappeler|rappeler le|rappeler|à rappeler|rappel le|à recontacter|à recontacter le|recontacter le|recontacter|recontact|date recontact|à contacter le|à revoir le|revoir le|à revoir|à visiter le|rdv prévu|rdv prévu le|rdv le|prochain rdv le|rendez vous prévu|prochain suivi|suivi prévu|suivi prévu le|date de suivi|date suivi|prochaine date|échéance relance|échéance action|date échéance action|action prévue le|à faire le|à faire avant le|alerte|date alerte|prochain échange|prochaine rencontre',
    'record.externalId':
      'code client|numéro client|n client|référence client|identifiant|référence|id client|code fournisseur|numéro de compte|identifiant externe|réf client|matricule|n de client|code tiers|réf|id externe|n° de compte|n° compte|n° compte client|n° compte tiers|compte tiers|compte client|compte collectif client|code compte|code du client|code clt|code fourn|n° fournisseur|numéro fournisseur|code tiers client|référence interne|référence externe|réf interne|réf externe|id tiers|id contact|id prospect|n° prospect|code prospect|n° dossier|numéro de dossier|dossier n|n° adhérent|numéro adhérent|n° fiche|fiche n|badge|n° badge|numéro de badge|code badge|n° visiteur|code sap|n° sap|code erp|identifiant client|identifiant crm|identifiant interne|n° interne|cd client|n° matricule',
    'any.code': 'code|id',
    'any.date': 'date|jour',
    'deal.title':
      'affaire|opportunité|projet|nom de l’affaire|nom du projet|transaction|objet|devis|nom de l opportunité|intitulé du projet|marché|nom de la transaction|appel d offres|intitulé affaire|opp|opportunité commerciale|nom opportunité|intitulé opportunité|intitulé de l’affaire|nom affaire|libellé affaire|projet client|titre projet|titre du projet|objet du devis|offre|intitulé de l’offre|nom de l’offre|contrat|intitulé contrat|chantier|nom du chantier|dossier|consultation|ao',
    'deal.amount':
      'montant|valeur|montant du devis|budget|montant de l’affaire|montant total|prix|montant estimé|montant du contrat|montant ht|montant prévu|valeur du contrat|montant de la commande|total|montant de la transaction|mt|montant eur|montant k€|montant usd|montant affaire|montant devis|montant offre|montant de l’offre|montant opportunité|montant projet|montant potentiel|montant prévisionnel|montant commande|montant marché|montant estimé ht|montant ttc|valeur estimée|valeur affaire|valeur opportunité|valeur projet|valeur du projet|budget estimé|budget prévu|budget client|budget projet|prix total|total ht|total devis|ca potentiel|ca prévisionnel|ca prévu|ca estimé|ca attendu|potentiel ca|prévision ca|prévision',
    'deal.stage':
      'étape de vente|phase de vente|étape de l’affaire|statut du devis|étape commerciale|pipeline|statut de l affaire|étape de la transaction|phase commerciale|état de la commande|étape affaire|étape opportunité|phase affaire|phase opportunité|stade affaire|stade de vente|stade commercial|statut affaire|statut opportunité|statut devis|statut offre|statut projet|état devis|état de l’offre|état affaire|avancement affaire|avancement projet|étape pipeline|étape du pipeline|phase projet|entonnoir',
    'deal.expectedCloseOn':
      'date de clôture|date de signature prévue|date prévue|clôture prévue|date de clôture prévue|date limite|date d échéance|signature prévue|date de fermeture|date de fin|date signature prévue|date de signature|date closing|closing|date clôture|date prévisionnelle|date prévisionnelle de clôture|date prévisionnelle de signature|date prévue de commande|date commande prévue|date de commande prévue|commande prévue le|commande prévue|date de décision|décision prévue|décision le|date décision|signature le|échéance projet|échéance affaire|date cible|date butoir|date limite offre|date remise offre|date estimée',
    ignore:
      'n|no|numéro|n ligne|rang ligne|ligne|n ordre|numéro d’ordre|num|photo|n d ordre|carte de visite|ordre|ord|rang n|carte visite|photo carte|scan carte|pièce jointe|pj|case à cocher|coche',
    custom:
      'banque|rib|iban|bic|quantité|prix unitaire|âge|loisirs|remise|commission|solde|code douanier|taux de tva|transporteur nom|nombre de commandes|newsletter|consentement|étage|sexe|dernière commande|date de dernière commande|solde compte|solde client|solde initial|solde final|solde dû|débit|crédit mouvement|mouvement débit|mouvement crédit|à nouveau|report|encours actuel|encours client|impayés|impayé|retard|jours de retard|échu|non échu|balance|balance âgée|lettrage|dernier paiement|dernier règlement|date dernier règlement|dernière facture|date dernière facture|date dernière commande|dernière cde|date dernière cde|date dern commande|dernier achat|date dernier achat|dernière livraison|date dernière livraison|dernier devis|date dernier devis|dernière vente|n° facture|date facture|n° commande|date commande|n° devis|date devis|n° bl|bon de livraison|n° bon de livraison|banque domiciliation|domiciliation|code banque|code guichet|clé rib|swift|titulaire compte|n° compte bancaire|compte bancaire|mandat sepa|tarif|code tarif|catégorie tarifaire|cat tarif|cat. tarifaire|grille tarifaire|niveau de prix|prix de vente|prix d’achat|pu|taux de remise|taux remise|marge|taux de marge|escompte|ristourne|rfa|ca ytd|ca mois|cumul ca|cumul achats|volume annuel|volume annuel estimé|volume mensuel|quantité annuelle|qté|qté annuelle|tonnage|poids|poids brut|poids net|colis|nb colis|palettes|nb palettes|conteneurs|nb conteneurs|conteneur|n° conteneur|navire|n° connaissement|connaissement|bl|port de départ|port d’arrivée|port de destination|port de chargement|etd|eta|date d’expédition|date d’embarquement|date d’arrivée|transitaire|transporteur|mode de transport|fret|code sh|code hs|nomenclature douanière|nomenclature|code nc|origine marchandise|origine des marchandises|pays d’origine marchandise|droits de douane|assurance|emballage|conditionnement|référence article|réf article|code article|taille|couleur|matière|dimension|dimensions|dlc|lot|n lot|stock|dépôt|entrepôt|conjoint|conjointe|nom du conjoint|épouse|nom de l’épouse|anniversaire épouse|anniversaire conjoint|enfants|nb enfants|date de mariage|situation familiale|passe temps|boisson préférée|régime alimentaire|allergies|cadeau|cadeaux|cadeau offert|carte de voeux|voeux|golf|immatriculation véhicule|chauffeur|assistante|assistant|nom assistante|secrétaire|tél assistante|tél. secrétariat|secrétariat|contact urgence|passeport|n° passeport|visa|hôtel|vol|n° stand|stand|hall|échantillon|échantillons|échantillons envoyés|envoi échantillon|catalogue|catalogue envoyé|documentation|documentation envoyée|brochure|interprète|rgpd|opt in|opt out|désinscrit|ne pas contacter|ne pas appeler|bloqué|en sommeil|mis en sommeil|actif|inactif|archivé|modifié le|modifié par|date modification|date de modification|dernière modification|date maj|maj|mise à jour|créateur système|validé|validé par|doublon|probabilité|proba|taux de réussite|chance de succès|raison perte|motif de perte|motif refus|motif|concurrent|concurrents|concurrence|fournisseur actuel|fournisseurs actuels|nb magasins|nombre de magasins|points de vente|nb points de vente|surface|surface m2|capital|capital social|forme juridique|groupe d’appartenance|maison mère|filiale|horaires|horaires d’ouverture|jour de fermeture|fuseau horaire|latitude|longitude|distance|code tournée|tournée|tournées|courtier|agent en douane|code comptable|compte comptable|code tva|régime tva|exonération tva|poste n°|ext|n poste|date contrat|date de contrat',
    'deal.currency': 'devise devis|devise offre|devise affaire|devise projet|devise commande|devise montant',
    'person.email':
      'mail pro|email pro|mail perso|email personnel|courriel personnel|mail direct|email direct|courriel professionnel|e mail professionnel',
  },
  modifiers: {
    company:
      'société|entreprise|fournisseur|compte|siège|bureau|organisation|établissement|professionnel*|compagnie|structure',
    person: 'contact|interlocuteur|personne|acheteur|personnel*|direct|directe|responsable|correspondant',
    representative: 'gérant|dirigeant|pdg|directeur|président',
    deal: 'affaire|devis|projet|opportunité|commande|contrat|transaction|vente',
    home: 'domicile|privé|privée|perso',
    our: 'notre|interne|commercial|nos|nous|maison interne',
    local: 'anglais|local|française|français|latin',
    first: 'premier|première|1er|création|ajout|rencontre|début',
    last: 'dernier|dernière',
    next: 'prochain|prochaine|relance|rappel|suivi|futur',
    expected: 'prévu|prévue|clôture|estimée|prévisionnel*|estimé',
    contacted: 'contact|visite|appel|échange|activité|rendez vous|rdv|rencontre',
    founded: 'fondation|fondée|création entreprise',
    label: 'type|libellé',
    noise:
      'de|du|la|le|l|d|des|les|et|ou|numéro|n|n°|client|clients|en|eur|euros|facultatif|obligatoire|principal|principale|autre|pro|complet|info|infos|au|aux|à|par|pour|code|k|ht|ttc|nom|date|mobile ou|réf|client société|si|avec|sur|du contact|votre|vos|quel|quels|êtes|vous|est|un|une|ou bien|le cas échéant|tranche|saisie',
    count: 'nombre|nombre de|nb',
    ordered: 'commande|achat|facture|livraison|règlement|paiement|devis|vente|cde|expédition',
    other:
      'assistant*|secrétaire*|secrétariat|épouse|époux|conjoint*|mari|femme|chauffeur|transitaire|transporteur|courtier|enfant*|fils|fille|urgence|interprète|comptable|avocat|banquier|parrain',
  },
}
