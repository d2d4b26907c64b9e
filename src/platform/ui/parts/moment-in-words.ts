const places = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

/**
 * A day (or a day and an hour) as fields of the browser give it, in words. The field itself is written as the device does
 * it, where 7/12 may be December or July; beside it the words leave no doubt. Empty: nothing that can be read yet.
 */
export function momentInWords(value: string, lang: string): string {
  const read = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(value);
  if (!read) return '';
  const [, year, month, day, hours, minutes] = read;
  const on = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const place = lang === 'nl' || lang === 'en' ? places[lang] : places.fr;
  const how = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const words = new Intl.DateTimeFormat(place, how).format(on).replace(/^(\w+day), /, '$1 ');
  return hours === undefined ? words : `${words}, ${hourWords(Number(hours), minutes ?? '00', lang)}`;
}

function hourWords(hours: number, minutes: string, lang: string): string {
  if (lang === 'en') return `${hours}:${minutes}`;
  const shown = minutes === '00' ? '' : minutes;
  return lang === 'nl' ? `${hours}u${shown}` : `${hours}\u202fh${shown && `\u202f${shown}`}`;
}
