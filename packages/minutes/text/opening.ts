/** What a line begins with: bullet, tick box, number. Each reader says how many signs it took. */
export interface Opening {
  readonly bullet: string | null;
  readonly tick: boolean | null;
  readonly number: string | null;
  readonly heading: number;
  readonly length: number;
}

/** A quoted line of a letter, a block of Markdown, or somebody’s bullet. */
const QUOTE = /^>[ \t]+(?=[^>\s])/;
/** “NL – …”, “[FR] …”: in which language the line is. */
const LANGUAGE = /^(?:\[(?:FR|NL|EN)\]|\((?:FR|NL|EN)\)|(?:FR|NL|EN) ?[-:])[ \t]+(?=\S)/;
const HEADING = /^(#{1,6})[ \t]+/;
const BULLET =
  /^(?:(👉|➡️?|✅|📌|🔹|🔸|▪️|❗|👍|👎|💡|🗓️?|[•·○◦▪▫■●►▶➢➤✓✔❖‣⁃∙])[ \t]*|([-*+o])[ \t]+|(-)(?=[A-Za-zÀ-ÖØ-öø-ɏͰ-῿]))/u;
const TICK = /^(?:\[([ xXvV✓✔]?)\]|([☐☑☒✅]))[ \t]*/;
const POINT = /^(?:point|punt|item|agendapunt|section)[ \t]{1,3}(\d{1,2}|[a-z])[ \t]{0,3}[:.)-][ \t]*/i;
const NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,3})(?:(?:[.)]-|[.)°/])[ \t]*(?=\D)|[ \t]+-[ \t]+(?=[A-Za-zÀ-ÖØ-öø-ɏͰ-῿]))/u;
const NESTED =
  /^(\d{1,2}(?:\.\d{1,2}){1,3})[ \t]+(?=[A-Za-zÀ-ɏ])(?!(?:[uU]|[hH]|[uU]ur|heures?|am|pm|AM|PM|km|m|kg|euros?)\b)/;
const TABBED = /^(\d{1,2})\t[ \t]*(?=[A-Za-zÀ-ÖØ-öø-ɏͰ-῿])/u;
const LETTER = /^([a-hA-H])\)[ \t]+|^([a-h])\.[ \t]+/;
const ROMAN = /^([IVX]{1,5})(?:[.)][ \t]+|[ \t]+-[ \t]+)(?=[A-Za-zÀ-ÖØ-öø-ɏͰ-῿])/u;

export function openingOf(text: string): Opening {
  let rest = text;
  const take = (found: RegExpExecArray | null): string | null => {
    if (!found) return null;
    rest = rest.slice(found[0].length);
    return found.slice(1).find((group) => group !== undefined) ?? '';
  };

  take(QUOTE.exec(rest));
  take(LANGUAGE.exec(rest));
  const heading = take(HEADING.exec(rest))?.length ?? 0;
  const bullet = take(BULLET.exec(rest));
  const box = take(TICK.exec(rest));
  const number =
    take(POINT.exec(rest)) ??
    take(isTimeOrDate(rest) ? null : NUMBER.exec(rest)) ??
    take(NESTED.exec(rest)) ??
    take(TABBED.exec(rest)) ??
    take(LETTER.exec(rest)) ??
    take(ROMAN.exec(rest));
  return {
    heading,
    bullet,
    number,
    tick: box === null ? null : !['', ' ', '☐'].includes(box),
    length: text.length - rest.length,
  };
}

/** “9.30 u”, “12/3”, “16.06.2017” and “9/ 10” begin no item. */
function isTimeOrDate(text: string): boolean {
  return /^\d{1,2}(?:[./-]\d|[.:]\d{2} ?(?:u|h)\b)/.test(text) &&
    !/^\d{1,2}\.\d{1,2}(?:\.\d{1,2})*[.)]?[ \t]+[A-Za-zÀ-ÖØ-öø-ɏͰ-῿]/u.test(text)
    ? true
    : /^\d{1,2}[.:]\d{2}[ \t]*(?:u|h|uur|am|pm)(?![A-Za-zÀ-ÖØ-öø-ɏͰ-῿])/iu.test(text);
}
