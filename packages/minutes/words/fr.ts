import type { Vocabulary } from './vocabulary.ts';

export const fr: Vocabulary = {
  usual: 'le|la|les|des|est|une|pour|dans|que|qui|sur|avec|sont|nous|pas|du|au|aux|et|il|elle|ce|cette|par|ou',
  telling: 'presents|presentes|excuses|reunion|rencontre|ordre du jour|compte rendu|proces verbal|prochaine|decision',
  attendance: {
    present:
      'assistent|assiste|assistaient|assistent egalement|pres|presents|presentes|present|presente|personnes presentes|personne presente|membres presents|membres presentes|etaient presents|etaient presentes|sont presents|sont presentes|participants|participantes|participant|participante|participants presents|presences|liste des presences|liste de presence|liste de presences|liste des presents|feuille de presence|presents es|partenaires presents|les presents|personnes participantes|ont participe|ont assiste|tour de table des presents|liste des participants|membres et partenaires presents|en presence de|presents en ligne|presents sur place|presents en presentiel|presents en visio|qui est la|qui etait la|etaient la|on etait|nous etions|presence',
    excused:
      "exc|excuses|excusees|excuse|excusee|personnes excusees|membres excuses|membres excusees|sont excuses|etaient excuses|se sont excuses|ont excuse leur absence|ont prie d'excuser leur absence|ont prie d'excuser|prient d'excuser leur absence|ont demande d'etre excuses|absents excuses|absentes excusees|absent excuse|absence excusee|absences excusees|excuses absents|excuses es|liste des excuses|partenaires excuses|les excuses|se font excuser|pries d excuser|absences justifiees|prient de les excuser|sont pries d excuser|se sont excusees|n'ont pas pu se liberer|n'ont pu se liberer|n'ont pas pu venir|n'a pas pu venir|n'ont pu venir|n'ont pas pu etre presents|ont prevenu|representes|representees|sont representes|represente|representee|procurations|ont donne procuration|absents ayant prevenu",
    absent:
      'abs|absents|absentes|absent|absente|personnes absentes|membres absents|etaient absents|sont absents|pas la|pas presents|absents non excuses|absentes non excusees|absents sans excuse|absences non justifiees|absents non justifies|non excuses|non excusees|sans nouvelles|absences|les absents|non excuses|absents es',
    invited: 'invites|invitees|personnes invitees|membres invites|sont invites|etaient invites|convies|convoques',
    guest:
      'invite|invitee|invites externes|invitees externes|invite externe|invites exterieurs|intervenants|intervenantes|intervenant|intervenante|intervenants externes|orateurs|orateur|oratrice|observateur|observatrice|observateurs|observatrices|hotes|invite d honneur|personne invitee|est invite|est invitee|invites presents|est egalement present|sont egalement presents',
  },
  afterAttendance:
    'a la reunion|a cette reunion|lors de la reunion|a la seance|a la rencontre|ce jour|aujourd hui|par ordre alphabetique|pour la reunion|physiquement|en ligne|sur place|a distance|en visio|a l assemblee|pour cette reunion',
  everyoneElse:
    'tous ceux qui n|toutes celles qui n|tous celles et ceux qui n|celles et ceux qui n|ceux et celles qui n|tous les autres|toutes les personnes qui n|toutes les personnes n ayant|les personnes n ayant|les personnes qui n ont|les autres membres|les autres partenaires|tous les membres qui n|ceux qui n|toutes celles et tous ceux|tous ceux et celles qui n|tous ceux n ayant|les membres n ayant pas|les membres qui n ont pas',
  nobody:
    'neant|aucun|aucune|personne|nihil|voir liste|voir annexe|voir la liste|liste en annexe|cf|zero|sans objet|pas d excuse|tous|toutes|tout le monde',
  notes:
    'malade|maladie|conge|conges|vacances|en conge|accompagne|accompagnee|en ligne|a distance|en visio|visio|via|par|teams|zoom|jusqu|a partir|des|arrive|depart|quitte|president|presidente|presidence|secretaire|secretariat|animation|animatrice|animateur|notes|prise|pv|rapporteur|rapporteuse|remplace|remplacant|remplacante|suppleant|suppleante|stagiaire|modera|facilit|nouveau|nouvelle|matin|apres-midi|en partie|partiellement|redac|coordination|coordinatrice|coordinateur|directrice|directeur|benevole|nom|a verifier|hote|recup|recuperation|formation|empeche|empechee|teletravail|mission|excuse|souffrant|souffrante',
  stateNotes: {
    present: 'present|presente',
    excused: 'excuse|excusee|exc|excuses|excusees',
    absent: 'absent|absente|abs',
    invited: 'convie|conviee',
    guest: 'invite|invitee|invites|invitees|observateur|observatrice|intervenant|intervenante|orateur|oratrice',
  },
  roles:
    'conseiller|conseillere|directeur general|directrice generale|directeur|directrice|directeur financier|directrice financiere|coordinateur|coordinatrice|directeur|tresorier|tresoriere|vice president|vice presidente|vice-president|vice-presidente|administrateur|administratrice|prefet|prefete|echevin|echevine|bourgmestre|president|presidente|presidence|secretaire|secretariat|animation|animateur|animatrice|moderation|moderateur|moderatrice|prise de notes|rapporteur|rapporteuse|rapport|redaction|pv|proces verbal|notes|facilitation|facilitateur|facilitatrice|gardien du temps|gardienne du temps|garde du temps|scribe|redacteur|redactrice|coordination|compte rendu|gestion du temps|hote|accueil',
  organisations:
    'asbl|aisbl|cpas|commune|communes|mission|missions|maison|maisons|locale|service|services|centre|centres|ville|region|province|federation|association|associations|collectif|reseau|cooperative|ecole|institut|universite|haute|fondation|bureau|agence|office|departement|direction|cabinet|antenne|espace|atelier|ateliers|comite|conseil|syndicat|hopital|bibliotheque|groupe|plateforme|forem|actiris|bruxelles|mloc|mirec|ciss|cism|cap|carrefour|relais|planning|quartier|quartiers|emploi|formation|social|sociale|administration|ministere|spf|spp|ong|sa|srl|scrl|sc|accueil|cellule|pole|point|les|le|la|l|aux|des|du',
  and: 'et',
  columns: {
    name: 'nom|noms|prenom|prenoms|nom et prenom|nom prenom|prenom et nom|prenom nom|participant|participante|participants|personne|membre|membres|participant e s',
    organisation:
      'organisation|organisme|structure|institution|service|association|asbl|partenaire|employeur|organisations|commune',
    email: 'e-mail|email|mail|courriel|adresse mail|adresse e-mail|adresse electronique|e mail',
    state: 'presence|statut|etat|presents|present|excuses|excuse|absents|absent|presences|excusee|presente',
    other: 'fonction|signature|telephone|tel|gsm|role|remarque|remarques|qualite|poste',
    what: 'quoi|action|actions|tache|taches|description|a faire|que faire|suivi|points d action',
    who: 'qui|responsable|responsables|par qui|porteur|personne responsable|pilote|en charge|porteuse',
    when: 'quand|echeance|delai|pour quand|date|deadline|date limite|avant le|echeances|d ici',
  },
  agenda:
    "ordre du jour|oj|odj|o.j|o.d.j|l'ordre du jour|points a l'ordre du jour|point a l'ordre du jour|agenda|agenda de la rencontre|agenda de la reunion|agenda du jour|points abordes|points a aborder|points de l'ordre du jour|ordre du jour de la reunion|ordre du jour de la rencontre|ordre du jour propose|proposition d'ordre du jour|sommaire|au programme|programme de la reunion|points discutes|sujets abordes|sujets|points|points de l'agenda|ordre du jour de la seance|a l'ordre du jour|points traites|les points a l'ordre du jour|agenda de la seance",
  months: [
    'janvier|janv|jan',
    'fevrier|fevr|fev',
    'mars|mar',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil',
    'aout',
    'septembre|sept|sep',
    'octobre|oct',
    'novembre|nov',
    'decembre|dec',
  ],
  weekdays: [
    'lundi|lu|lun',
    'mardi|ma',
    'mercredi|me|mer',
    'jeudi|je|jeu',
    'vendredi|ve|ven',
    'samedi|sa|sam',
    'dimanche|di|dim',
  ],
  rangeWords: "a|jusqu'a|au|et",
  fields: {
    date: 'date|date de la reunion|jour|quand|date et heure|date et lieu|date de la rencontre|seance du|date heure|reunion du',
    place:
      'lieu|ou|endroit|adresse|lieu de la reunion|salle|lieu de rencontre|lieu de la rencontre|local|lieux|lieu adresse',
    time: "heure|heures|horaire|heure de debut|debut|debut de la reunion|debut de la seance|ouverture|horaires|debut de reunion|ouverture de la seance|heure de la reunion|duree|heure d'ouverture|heure debut",
    end: 'fin|heure de fin|fin de la reunion|fin de la seance|cloture|fin de reunion|cloture de la seance|heure de cloture|heure fin|levee de la seance',
    title: 'objet|sujet|titre|concerne|intitule|type de reunion|reunion',
    status: 'statut|etat|version|statut du document|statut du pv|etat du document',
    mode: 'modalite|modalites|format|mode|forme',
  },
  minutesWords:
    'reu|pv|p.v|proces-verbal|proces verbal|compte-rendu|compte rendu|cr|rapport|reunion|rencontre|seance|concertation|assemblee|comite|notes|releve|synthese|coordination|groupe de travail|conseil|journee|atelier|table ronde|comite de pilotage',
  modes: {
    online:
      'en ligne|en visioconference|visioconference|en visio|par visio|visio|a distance|via teams|via zoom|sur teams|sur zoom|par teams|par zoom|en distanciel|distanciel|virtuelle|virtuel|videoconference|reunion teams|reunion zoom|teams-meeting|zoom-meeting|webinaire|jitsi',
    inPerson: 'en presentiel|presentiel|presence physique|physiquement|en personne|en physique|face a face|sur place',
    hybrid:
      'hybride|mode mixte|en presentiel et en ligne|en presentiel et a distance|sur place et en ligne|presentiel et visio|format mixte|et en ligne|ou en ligne|et en visio|ou en visio|et par teams|et via teams|et via zoom',
  },
  meeting: 'reunion|rencontre|seance|assemblee|concertation|journee',
  statuses: {
    draft:
      'document de travail|brouillon|projet de pv|projet de proces-verbal|projet de compte rendu|projet de compte-rendu|version provisoire|provisoire|document provisoire|version de travail|pv provisoire|non valide|non approuve|draft|ebauche|premier jet',
    toApprove:
      "a valider|a approuver|pour approbation|pour validation|en attente de validation|en attente d approbation|soumis a approbation|a faire valider|sous reserve d approbation|soumis a l approbation|en attente d'approbation|sous reserve d'approbation|soumis a l'approbation|a relire",
    approved:
      'approuve|approuvee|valide|validee|version definitive|version approuvee|version validee|pv definitif|adopte|version finale|definitif',
  },
  earlier: 'precedent|precedente|dernier|derniere|passe|passee|anterieur|dernieres|precedents',
  opened:
    'seance est ouverte|reunion est ouverte|ouvre la seance|ouvre la reunion|reunion debute|seance debute|reunion commence|seance commence|debut de la reunion|debut de la seance|seance ouverte|reunion ouverte|ouverture de la seance|ouverture de la reunion|demarre a|debutons',
  closed:
    "seance est levee|reunion est levee|leve la seance|cloture la seance|cloture la reunion|reunion se termine|seance se termine|fin de la reunion|fin de la seance|seance levee|reunion levee|reunion se cloture|seance se cloture|seance est cloturee|reunion est cloturee|reunion s'acheve|fin de reunion|fin des travaux|cloture a|cloture vers|fin a|fin vers|seance cloturee|la reunion prend fin|la seance prend fin|reunion cloturee|levee de la seance|leve la reunion|cloture de la seance|cloture de la reunion",
  markers: {
    decision:
      "ce qu'on a decide|ce qu'on retient|ce que nous decidons|ce qu'on decide|nous decidons|ce que l'on retient|on retient|a retenir|ce qui est retenu|avis du conseil|avis du comite|avis rendu|ce qui a ete decide|ce que nous avons decide|on a decide|nous avons decide|decision|decisions|decision prise|decisions prises|decide|accord|conclusion decidee|a l'unanimite|unanimite|par consensus|consensus|resolution|resolutions|approuve a l'unanimite|il est decide|decision finale",
    proposal:
      'proposition|propositions|suggestion|suggestions|idee|idees|piste|pistes|recommandation|recommandations|propose|prop',
    question:
      "question en suspens|questions en suspens|point en suspens|points en suspens|question|questions|questionnement|questionnements|interrogation|interrogations|point d'interrogation|decision a prendre|decisions a prendre|a decider|a trancher|question ouverte|questions ouvertes|point a trancher",
    problem:
      "probleme|problemes|pb|pbs|difficulte|difficultes|obstacle|obstacles|frein|freins|risque|risques|ecueil|problematique|problematiques|point d'attention|points d'attention|preoccupation|preoccupations|enjeu problematique|constat negatif|blocage|blocages",
    advantage:
      'avantage|avantages|point positif|points positifs|atout|atouts|point fort|points forts|benefice|benefices|positif|plus-value|les plus|force|forces|aspects positifs',
    drawback:
      'desavantage|desavantages|objection|objections|inconvenient|inconvenients|point negatif|points negatifs|point faible|points faibles|negatif|faiblesse|faiblesses|limite|limites|les moins|points a ameliorer|aspects negatifs',
    solution: 'solution|solutions|piste de solution|pistes de solution|reponse apportee',
    remark:
      'remarque|remarques|rem|rmq|n b|nb|nota bene|observation|observations|commentaire|commentaires|note|nota|reserve|ps',
    information:
      'reponse|reponses|information|informations|info|infos|pour information|pour info|communication|communications|a savoir|a noter|point info|annonce|annonces|a venir|rappel|rappels|bon a savoir|communique',
    action:
      "qui s'en occupe|ce qu'il reste a faire|reste a faire|il reste a faire|ce qui reste a faire|encore a faire|qui s'en charge|a charge de|action|actions|action a mener|actions a mener|actions a entreprendre|a faire|to do|todo|tache|taches|point d'action|points d'action|pour le suivi|suivi|a suivre|prochaines etapes|etape suivante|prochaine etape|engagement|engagements|plan d'action|actions a realiser|action requise|qui fait quoi",
    wish: 'souhait|souhaits|souhait exprime|souhaits exprimes|voeu|attente|attentes|besoin|besoins|envie|envies|demande|demandes|volonte|volonte exprimee',
  },
  markersOfMore: { 'qui fait quoi': 'action' },
  beforeMarker:
    "autre|autres|nouvelle|nouvelles|nouveau|premiere|premier|deuxieme|seconde|troisieme|1re|1ere|2e|3e|le|la|les|l'|une|un|des|contre|derniere|principal|principale|principaux|grande|grand|petite|petite|ma|notre|nos|en|et|seule|seul|unique|donc|gros|vraie|eventuelle|possible",
  afterMarker:
    "en suspens|en cours|prise|prises|proposee|proposees|eventuelle|eventuelles|eventuel|principal|principale|principaux|principales|possible|possibles|exprimee|exprimees|exprime|exprimes|ouverte|ouvertes|finale|finales|general|generale|generales|generaux|importante|importantes|important|posee|posees|retenue|retenues|adoptee|adoptees|concrete|concretes|commune|communes|complementaire|complementaires|souleve|soulevee|soulevees|souleves|identifie|identifies|rencontre|rencontres|rencontree|rencontrees|urgente|immediate|a mener|a prendre|a faire|a venir|restee|restees|laissee|toujours|urgent|d'urgence|rapidement|diverses|divers|pratique|pratiques|intermediaire|alternative|alternatives|evoque|evoques|evoquee|evoquees|suivante|suivantes|suivant|suivants|recu|recue|recues|actuelle|actuel|majeur|majeure|recurrent|technique|techniques",
  cues: {
    decision:
      "on est d'accord|nous sommes d'accord|il est decide|il a ete decide|il est convenu|il a ete convenu|nous decidons|nous avons decide|on decide|on a decide|est decide|se mettent d'accord|se met d'accord|se sont mis d'accord|se sont mises d'accord|s'accordent sur|s'accorde sur|tout le monde est d'accord|toutes et tous sont d'accord|sont tous d'accord|est approuve|est approuvee|sont approuves|sont approuvees|a ete approuve|a ete approuvee|ont ete approuves|ont ete approuvees|est adopte|est adoptee|sont adoptes|sont adoptees|a ete adopte|a ete adoptee|ont ete adoptes|ont ete adoptees|a l'unanimite|l'assemblee approuve|le groupe decide|reunion decide|assemblee decide|comite decide|comite approuve|le groupe approuve|est valide par|est validee par|sont valides par|sont validees par|membres valident|membres approuvent|approuve le pv|approuve le compte|valide le pv|decision est prise|est retenue par|est rejete|est rejetee|par consensus|valident la proposition|groupe valide|assemblee valide|comite valide|reunion approuve|participants decident|participants approuvent|partenaires decident|partenaires approuvent|opte pour|optent pour|choisit de|choisissent de|est retenu|est retenue|sont retenus|sont retenues|est accepte|est acceptee|sont acceptes|sont acceptees|est elu|est elue|sont elus|sont elues|avis favorable|avis defavorable|marque son accord|marquent leur accord|est reconduit|est reconduite|decharge est donnee|est valide|est validee|sont valides|sont validees|le conseil decide|emet un avis|le conseil approuve|le ca decide|le ca approuve|d'un commun accord|nous convenons|on convient|accord de principe|il est acte|est acte|est actee|rend un avis|remet un avis|nous optons|on opte",
    proposal:
      "il est propose|nous proposons|on propose|propose de|propose que|propose d'|proposent de|proposent que|proposent d'|suggere de|suggere que|suggere d'|suggerent de|il est suggere",
    question:
      'la question qui se pose|se pose la question|la question est de savoir|se demande si|pose la question|reste a savoir|demande si',
    wish: 'volonte exprimee|souhait exprime|il serait souhaitable|aimerait que|aimeraient que|souhaiterait que|souhaiteraient que|souhaitent que|souhaite que|demande que',
    problem: 'le probleme est|le principal probleme|pose probleme|posent probleme|la difficulte est',
    action:
      "s'engage a|s'engagent a|se charge de|se charge des|se charge du|se chargent des|se chargent du|promet de|promet d'|promettent de|prend en charge|prennent en charge|s'en charge|s'en chargent|s'en occupe|s'en occupent|s'occupe des|s'occupe du|s'occupent des|s'occupent du|se charge d'|se chargent de|est charge de|est chargee de|se propose d'envoyer|s'occupe de|s'occupe d'|s'occupent de",
  },
  doings:
    "fait|font|demande le local|demande la salle|demande l'autorisation|demande un devis|demande une offre|demande des devis|demande les|va|vont|assure|assurent|contacte|contactent|appelle|appellent|rappelle|rappellent|telephone|ecrit|ecrivent|envoie|envoient|renvoie|prepare|preparent|redige|redigent|reserve|reservent|se renseigne|renseigne|renseignent|verifie|verifient|cherche|cherchent|recherche|cree|creent|commande|commandent|achete|achetent|imprime|impriment|organise|organisent|transmet|transmettent|relance|relancent|s'occupe|occupe|occupent|prend contact|prennent contact|prend rendez-vous|prennent rendez-vous|prend rdv|invite|invitent|finalise|finalisent|complete|completent|diffuse|diffusent|partage|partagent|fixe|planifie|planifient|convoque|traduit|traduisent|corrige|corrigent|adapte|adaptent|engage|engagent|charge|chargent|interpelle|tape|tapent|installe|depose|deposent|introduit|rassemble|recolte|centralise|met a jour|mettent a jour|met en page|se met en contact|va contacter|va envoyer|va preparer|va demander|va voir|va rediger|vont contacter|vont preparer|doit|doivent|devra|devront|fait le tour|fait suivre|fait une proposition|tient au courant|voit avec|voient avec|voit qui|voit si|voit comment|voit quand|relit|relisent|met en place|met en ligne|revient vers|reviennent vers|fournit|fournissent|apporte|apportent|distribue|distribuent|remet|remettent|soumet|soumettent|coordonne|clarifie|recense|realise|publie|publient|scanne|encode|fait circuler|amene|elabore|repare|nettoie|demande a son|demande a sa|demande a ses|garde|se procure|recontacte|recontactent|consulte|consultent|gere|negocie|paie|affiche|affichent|liste|remplit|sonde|sondent|lance un doodle|lance|rencontre",
  orders:
    'faire|confirmer|envoyer|contacter|demander|inviter|preparer|verifier|relancer|reserver|transmettre|diffuser|rappeler|informer|completer|rediger|finaliser|planifier|partager|remettre|prevenir|fixer|renvoyer|ajouter|imprimer|commander|convoquer|communiquer',
  unanimity: 'unanimite|unanime|unanimement|unanimes',
  unanimityMinusOne: 'unanimite moins|moins une voix|moins 1 voix|moins une abstention|sauf une voix|moins une',
  consensus: 'consensus|consentement|consensuel',
  vote: 'vote|votes|voix|majorite|scrutin|abstention|abstentions|vote a main levee',
  dueWords:
    "pour le|avant le|avant la|avant fin|d'ici le|d'ici au|d'ici la|d'ici fin|d'ici|pour fin|pour la|au plus tard le|au plus tard|echeance|deadline|delai|avant|date limite|pour debut|pour mi|pour",
  next: 'proch|prochain|prochaine|prochains|prochaines|suivante|ulterieure',
  gatherings:
    'commission|commissions|reunion|reunions|rencontre|rencontres|seance|seances|date|dates|conseils|fois|rendez-vous|rdv|concertation|concertations|assemblee|assemblees|comite|comites|reu|reus|ag|ca|copil|conseil|conseils|atelier|ateliers|coordination|coordinations|groupe|groupes|journee|journees|permanence|formation|visite|visites|day|agenda|agendas|table|plateforme|plenieres|pleniere|intervision|intervisions|midi|midis|evenement|evenements',
  takesPlace:
    'aura lieu|auront lieu|avoir lieu|a lieu|ont lieu|se tiendra|se tiendront|est prevue|est prevu|sont prevues|est fixee|est fixe|sont fixees|se deroulera|est planifiee|est programmee|est reportee|est confirmee|prevue le|prevu le|fixee au',
  toConfirm:
    'a confirmer|a reconfirmer|sous reserve|a preciser|a definir|a fixer|a determiner|reste a fixer|pas encore definitive|pas encore definitives|pas encore definitif|pas definitif|pas definitives|pas encore fixee|pas encore connue|pas encore confirme|pas encore confirmee|a decider|provisoire|provisoires|a convenir|doodle|reste a confirmer|date a venir|date suit|suivra|sera communique|sera communiquee|seront communiques|pas encore fixe|doit encore etre confirme|encore a confirmer',
  perhaps: 'devrait|devraient|pourrait|probablement|eventuellement|en principe|normalement|peut-etre',
  placeWords:
    "dans les locaux de la|dans les locaux du|dans les locaux de l'|dans les locaux des|dans les locaux d'|dans les locaux de|dans les bureaux de|dans la|dans le|dans l'|au sein de l'|au sein de la|au sein du|au sein de|au siege de|a la|a l'|aux|au|chez|en salle|sur le site de|sur le site du|lieu|salle|local|a|en ligne|en visioconference|en visio|par visioconference|via|sur|dans",
  or: 'ou bien|ou|soit',
};
