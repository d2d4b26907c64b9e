/** A word of the text with what stands around it. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Lower case without accents: how every list is written and asked. */
  readonly folded: string;
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly shouting: boolean;
  /** The first word of a sentence, a line or a quotation: its capital says nothing. */
  readonly opens: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

// L’avocate is two words; D’Hondt and N’Diaye are one.
const WORD =
  /(?:[lsjcLSJC]|[Qq]u|[dnmt]|[DNMT](?=['’]\p{Ll})|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)['’](?=\p{L})|\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const ABBREVIATIONS = new Set(
  'm mr mme mlle mm dr me pr mevr mvr mw dhr tel gsm st ste av bd ref geb nr o no resp art cf'.split(' '),
);
const OPENING = /[.!?…;]["”»)\s]|[\n\r•·]|^\s*[-–*]\s|[“«„]\s?$/u;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let before: Word | undefined;
  for (const { 0: found, index: start } of text.matchAll(WORD)) {
    const gap = text.slice(before?.end ?? 0, start);
    const first = found.charAt(0);
    before = {
      text: found,
      start,
      end: start + found.length,
      folded: fold(found),
      capital: first !== first.toLowerCase(),
      shouting: found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase(),
      opens: before === undefined || opensAfter(before, gap),
      gap,
    };
    words.push(before);
  }
  return words;
}

/** Lower case, no accents, one kind of apostrophe and hyphen. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/gu, 'i')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/œ/gu, 'oe')
    .replace(/['’]/gu, "'");
}

/** A gap that joins the parts of one name: one or two spaces, nothing else. */
export function isSpace(gap: string): boolean {
  return gap.length > 0 && gap.length <= 2 && gap.trim() === '' && !/[\n\r]/u.test(gap);
}

/** The dot after an initial or an abbreviation ends no sentence. */
function opensAfter(before: Word, gap: string): boolean {
  if (/^\.\s{0,2}$/u.test(gap) && (before.text.length === 1 || ABBREVIATIONS.has(before.folded))) return false;
  return OPENING.test(gap.length > 12 ? `${gap.slice(0, 6)}${gap.slice(-6)}` : gap);
}
