import type { Field } from './mapping.ts';
import { plain } from './plain.ts';

/**
 * How the header of a column is called in French, Dutch and English, in plain letters. The order is the order of
 * decision when a header holds words of several: "Nom de l'organisation" is an organisation, "E-mail de
 * l'organisation" an e-mail.
 */
const words: readonly (readonly [Field, string])[] = [
  ['reason', 'motif du refus|raison du refus|reden van weigering|reason for refusal'],
  [
    'email',
    'e mail|email|mail|courriel|mel|adresse electronique|adresse mail|e mailadres|emailadres|mailadres|email address',
  ],
  ['phone', 'telephone|tel|gsm|portable|mobile|telefoon|telefoonnummer|phone|numero de telephone|cell phone'],
  [
    'meal',
    'repas|lunch|diner|midi repas|vege|vegetarien|allergie|allergies|regime|sandwich|maaltijd|broodje|broodjes|eten|vegetarisch|allergieen|dieet|meal|diet|dietary',
  ],
  ['presenceMorning', 'matin|matinee|voormiddag|ochtend|morning'],
  ['presenceAfternoon', 'apres midi|namiddag|middag|afternoon'],
  [
    'quantity',
    'nombre|nombre de personnes|combien|combien de personnes|quantite|quantity|aantal|aantal personen|hoeveel|how many|number of people|seats|places',
  ],
  [
    'status',
    'attendee status|etat|statut inscription|statut d inscription|statut de l inscription|inschrijvingsstatus|registration status',
  ],
  [
    'timestamp',
    'horodateur|tijdstempel|timestamp|order date|date inscription|date d inscription|heure de debut|heure de fin|begintijd|tijd van voltooien|start time|completion time|start date|end date|inscrit le|ingeschreven op|registered at',
  ],
  ['language', 'langue|langues|taal|talen|language|langue maternelle|taalrol|role linguistique|fr nl|nl fr'],
  [
    'organisation',
    'organisation|organisme|structure|institution|association|asbl|service|partenaire|employeur|societe|entreprise|organisatie|instelling|vereniging|dienst|werkgever|bedrijf|vzw|partner|organization|company|employer|lieu de travail|nom de la structure|antenne',
  ],
  [
    'role',
    'statut|role|rol|profil|profiel|ticket type|en tant que|vous etes|u bent|hoedanigheid|statuut|categorie|type de ticket|tickettype|category',
  ],
  ['function', 'fonction|functie|metier|poste|titre|job title|function|beroep|profession|function title'],
  ['commune', 'commune|gemeente|ville|localite|stad|woonplaats|municipality|city|town|residence'],
  [
    'fullName',
    'nom et prenom|nom prenom|prenom et nom|prenom nom|noms et prenoms|nom complet|naam en voornaam|voornaam en naam|naam voornaam|voornaam naam|volledige naam|full name|first and last name|participant|participants|participante|deelnemer|deelnemers|attendee|pseudonyme|pseudo|nom ou pseudo|naam of pseudoniem',
  ],
  ['givenName', 'prenom|prenoms|voornaam|voornamen|first name|firstname|given name|forename|roepnaam'],
  [
    'familyName',
    'nom de famille|nom|noms|nom naissance|naam|familienaam|achternaam|last name|lastname|surname|family name|name',
  ],
  [
    'presence',
    'present|presente|presence|presences|participe|je participe|participation|participera|participez vous|aanwezig|aanwezigheid|neemt deel|ik neem deel|ik kom|komt|attending|present e|vient|sera present',
  ],
  [
    'remark',
    'remarque|remarques|commentaire|commentaires|observation|observations|note|notes|divers|opmerking|opmerkingen|commentaar|nota|remark|remarks|comment|comments|question|questions|vraag|vragen|besoins specifiques|info|infos',
  ],
];

/** Columns of registration tools that say nothing about the person. Only as the whole header. */
const nothing = new Set(
  'order|order type|currency|total paid|total|price tier|attendee|id|n|no|nr|nummer|numero|respondent id|collector id|ip address|montant|prix|prijs|barcode|custom data 1'.split(
    '|',
  ),
);

/** Words that mean a field when they stand alone and anything in a sentence. */
const alone = new Map<string, Field>([
  ['personne', 'fullName'],
  ['persoon', 'fullName'],
  ['person', 'fullName'],
  ['usager', 'fullName'],
  ['gebruiker', 'fullName'],
  ['am', 'presenceMorning'],
  ['pm', 'presenceAfternoon'],
  ['journee', 'presence'],
  ['dag', 'presence'],
  ['day', 'presence'],
  ['date', 'timestamp'],
  ['type', 'role'],
  ['qualite', 'role'],
  ['public', 'role'],
  ['job', 'function'],
]);

export type HeaderGuess = { field: Field; confidence: number };

/** null: none of its words is known. */
export function fieldOfHeader(header: string): HeaderGuess | null {
  const text = plain(header);
  if (text === '') return null;
  // "Attendee" is a name, "Attendee #" a number: the sign tells.
  if (/[#№°]/.test(header) && nothing.has(text)) return { field: 'ignored', confidence: 0.9 };
  for (const [field, phrases] of phrasesOf) {
    if (phrases.has(text)) return { field, confidence: 0.95 };
  }
  const lone = alone.get(text);
  if (lone) return { field: lone, confidence: 0.8 };
  if (nothing.has(text)) return { field: 'ignored', confidence: 0.9 };
  return fieldAmongWords(text);
}

function fieldAmongWords(text: string): HeaderGuess | null {
  const padded = ` ${text} `;
  for (const [field, phrases] of phrasesOf) {
    for (const phrase of phrases) {
      // A question ("Souhaitez-vous un repas ?") is long; the longer the rest, the less sure.
      if (padded.includes(` ${phrase} `)) return { field, confidence: 0.6 + (0.3 * phrase.length) / text.length };
    }
  }
  return null;
}

const phrasesOf: readonly (readonly [Field, ReadonlySet<string>])[] = words.map(([field, list]) => [
  field,
  new Set(list.split('|').map(plain)),
]);

/** The header over our own column of reasons, recognised and left out when the corrected file comes back. */
export const reasonTitles = { fr: 'Motif du refus', nl: 'Reden van weigering', en: 'Reason for refusal' } as const;

/** Without a header our reasons begin with this mark instead. */
export const reasonMark = '>> ';
