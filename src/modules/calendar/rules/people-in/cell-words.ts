import { plain } from './plain.ts';

/** null: the words say neither. */
export function yesOrNo(text: string): boolean | null {
  const said = plain(text);
  if (
    /^(oui|ja|yes|y|o|j|x|v|1|ok|true|vrai|waar|present|presente|present e|aanwezig|je participe|ik kom|ik neem deel|attending|absolument|volontiers|graag|certainement)$/.test(
      said,
    )
  )
    return true;
  if (
    /^(non|nee|neen|no|n|0|false|faux|onwaar|absent|absente|absent e|afwezig|niet aanwezig|excuse|excusee|excuse e|verontschuldigd|not attending|pas present|ne participe pas|annule|geannuleerd)$/.test(
      said,
    )
  )
    return false;
  if (/^[✓✔☑✅]/u.test(text.trim())) return true;
  if (/^[✗✘☒❌]/u.test(text.trim())) return false;
  // "Oui, avec plaisir", "Ja, maar later", "Non, désolée": the first word answers.
  const first = /^(oui|ja|yes|non|nee|neen|no) /.exec(said)?.[1];
  return first === undefined ? null : /^(oui|ja|yes)$/.test(first);
}

export type HalfDays = { morning: boolean; afternoon: boolean };

/** "matin", "namiddag", "toute la journée" in a column about presence. null: it says something else. */
export function halfDaysSaid(text: string): HalfDays | null {
  const said = ` ${plain(text)} `;
  if (
    / (toute la journee|journee complete|journee entiere|hele dag|volledige dag|whole day|full day|les deux|beide) /.test(
      said,
    )
  ) {
    return { morning: true, afternoon: true };
  }
  const afternoon = / (apres midi|namiddag|afternoon|pm) /.test(said);
  const morning = / (matin|matinee|voormiddag|ochtend|morning|am) /.test(said);
  if (!morning && !afternoon) return null;
  if (/ (pas|niet|not|sauf|behalve) /.test(said)) return null;
  return { morning, afternoon };
}

export function roleSaid(text: string): 'worker' | 'serviceUser' | null {
  const said = ` ${plain(text)} `;
  if (
    / (usager|usagers|usagere|usageres|beneficiaire|beneficiaires|gebruiker|gebruikers|gebruikster|client|clients|clienten|clienten|service user|service users|serviceuser|demandeur|demandeuse|demandeur d emploi|chercheur d emploi|chercheuse d emploi|werkzoekende|werkzoekenden|jobseeker|stagiaire|cursist|cursisten|doelgroep|public) /.test(
      said,
    )
  ) {
    return 'serviceUser';
  }
  if (
    / (travailleur|travailleuse|travailleurs|travailleur euse|professionnel|professionnelle|professionnels|pro|prof|medewerker|medewerkers|medewerkster|werknemer|werknemers|worker|workers|staff|accompagnateur|accompagnatrice|conseiller|conseillere|collaborateur|collaboratrice|formateur|formatrice|begeleider|begeleidster|consulent|consulente|personeel|equipe) /.test(
      said,
    )
  ) {
    return 'worker';
  }
  return null;
}

/** The languages named in a cell, in their order: "FR/NL" names two. Empty: none that we speak. */
export function languagesSaid(text: string): ('fr' | 'nl' | 'en')[] {
  const found: ('fr' | 'nl' | 'en')[] = [];
  for (const word of plain(text).split(' ')) {
    const language = languageOf.get(word);
    if (language && !found.includes(language)) found.push(language);
  }
  return found;
}

const languageOf = new Map<string, 'fr' | 'nl' | 'en'>([
  ...['fr', 'f', 'francais', 'francaise', 'frans', 'french', 'francophone', 'franstalig', 'fra'].map(
    (word) => [word, 'fr'] as const,
  ),
  ...[
    'nl',
    'n',
    'neerlandais',
    'nederlands',
    'dutch',
    'neerlandophone',
    'nederlandstalig',
    'flamand',
    'vlaams',
    'nld',
  ].map((word) => [word, 'nl'] as const),
  ...['en', 'anglais', 'engels', 'english', 'eng', 'anglophone', 'engelstalig'].map((word) => [word, 'en'] as const),
]);

/** What a registration tool says of a registration. null: not such a word. */
export function statusSaid(text: string): 'coming' | 'notComing' | null {
  const said = plain(text);
  if (
    /^(not attending|cancelled|canceled|deleted|refunded|transferred|annule|annulee|annule e|geannuleerd|absent|absente|afwezig|excuse|excusee|refuse|refusee|geweigerd|desinscrit|desiste|uitgeschreven|no show|declined)$/.test(
      said,
    )
  )
    return 'notComing';
  if (
    /^(attending|checked in|confirmed|confirme|confirmee|confirme e|bevestigd|inscrit|inscrite|inscrit e|ingeschreven|registered|accepte|acceptee|aanvaard|present|presente|aanwezig|en attente|wachtlijst|waiting list|accepted)$/.test(
      said,
    )
  )
    return 'coming';
  return null;
}

export function wholeNumber(text: string): number | null {
  const digits = /^\s*(\d{1,4})(?:[.,]0+)?\s*(?:personnes?|personen|pers\.?|people|places?|plaatsen)?\s*$/i.exec(
    text,
  )?.[1];
  return digits === undefined ? null : Number(digits);
}
