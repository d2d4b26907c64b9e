import type { Language, WarningCode } from '../format.ts';

type Sentences = Readonly<Record<WarningCode, (a: string, b: string) => string>>;

const fr: Sentences = {
  yearAssumed: (written, date) => `« ${written} » ne dit pas l’année ; nous avons compris ${date}.`,
  yearUnknown: (written) => `« ${written} » ne dit pas l’année, et rien ne permet de la conclure.`,
  weekdayContradicts: (written, date) => `« ${written} » : ce jour de la semaine n’est pas celui du ${date}.`,
  dateDiffers: (given, date) => `La date donnée (${given}) n’est pas celle du texte (${date}).`,
  dateOfLetter: (written, date) =>
    `La lettre est du « ${written} » ; nous avons compris que la réunion était le ${date}.`,
  severalDates: (written, date) => `L’en-tête nomme aussi « ${written} » ; nous avons gardé ${date}.`,
  modeContradicts: (written) => `« ${written} » ne va pas avec ce que l’en-tête dit de la réunion.`,
  samePerson: (one, other) => `« ${one} » et « ${other} » sont peut-être la même personne.`,
  unsureEntry: (written) => `« ${written} » : nous ne savons pas si c’est une personne ou une organisation.`,
  unsureAgendaItem: (heading, item) => `Le titre « ${heading} » est peut-être le point « ${item} » de l’ordre du jour.`,
  severalPlaces: (one, other) => `Deux lieux sont possibles : « ${one} » ou « ${other} ».`,
  slotsOverlap: (one, other) => `« ${one} » et « ${other} » se chevauchent.`,
  severalMeetings: (written) =>
    `« ${written} » commence peut-être le compte rendu d’une autre réunion ; il vaut mieux séparer les deux.`,
};

const nl: Sentences = {
  yearAssumed: (written, date) => `“${written}” noemt geen jaar; we begrepen ${date}.`,
  yearUnknown: (written) => `“${written}” noemt geen jaar, en uit niets blijkt welk.`,
  weekdayContradicts: (written, date) => `“${written}”: ${date} valt niet op die weekdag.`,
  dateDiffers: (given, date) => `De opgegeven datum (${given}) is niet die van de tekst (${date}).`,
  dateOfLetter: (written, date) => `Het bericht is van “${written}”; we begrepen dat de vergadering op ${date} was.`,
  severalDates: (written, date) => `Bovenaan staat ook “${written}”; we hielden ${date}.`,
  modeContradicts: (written) => `“${written}” past niet bij wat bovenaan over de vergadering staat.`,
  samePerson: (one, other) => `“${one}” en “${other}” zijn misschien dezelfde persoon.`,
  unsureEntry: (written) => `“${written}”: het is niet duidelijk of dit een persoon of een organisatie is.`,
  unsureAgendaItem: (heading, item) => `De titel “${heading}” is misschien het agendapunt “${item}”.`,
  severalPlaces: (one, other) => `Twee plaatsen zijn mogelijk: “${one}” of “${other}”.`,
  slotsOverlap: (one, other) => `“${one}” en “${other}” overlappen.`,
  severalMeetings: (written) =>
    `“${written}” is misschien het begin van het verslag van een andere vergadering; splits beide beter.`,
};

const en: Sentences = {
  yearAssumed: (written, date) => `“${written}” does not say the year; we understood ${date}.`,
  yearUnknown: (written) => `“${written}” does not say the year, and nothing tells which.`,
  weekdayContradicts: (written, date) => `“${written}”: ${date} is another day of the week.`,
  dateDiffers: (given, date) => `The date given (${given}) is not that of the text (${date}).`,
  dateOfLetter: (written, date) => `The letter is of “${written}”; we understood that the meeting was on ${date}.`,
  severalDates: (written, date) => `The heading also names “${written}”; we kept ${date}.`,
  modeContradicts: (written) => `“${written}” does not fit what the heading says of the meeting.`,
  samePerson: (one, other) => `“${one}” and “${other}” may be the same person.`,
  unsureEntry: (written) => `“${written}”: it is not clear whether this is a person or an organisation.`,
  unsureAgendaItem: (heading, item) => `The heading “${heading}” may be the agenda item “${item}”.`,
  severalPlaces: (one, other) => `Two places are possible: “${one}” or “${other}”.`,
  slotsOverlap: (one, other) => `“${one}” and “${other}” overlap.`,
  severalMeetings: (written) => `“${written}” may begin the minutes of another meeting; it is better to part the two.`,
};

const SENTENCES: Readonly<Record<Language, Sentences>> = { fr, nl, en };

/** Sentences are in the language of the text: whoever reads the one reads the other. */
export function sentence(language: Language | null, code: WarningCode, a = '', b = ''): string {
  return SENTENCES[language ?? 'en'][code](short(a), short(b));
}

function short(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88)}…` : text;
}
