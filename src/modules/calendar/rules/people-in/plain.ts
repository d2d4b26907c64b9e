/** Words as people mean them: without case, accents or punctuation. "N° de l'Étage" → "n de l etage". */
export function plain(text: string): string {
  // Most cells are plain English letters; a list of twenty thousand people asks this a million times.
  if (/^[ -~]*$/.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæøłßı]/g, (letter) => spelled[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const spelled: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', ß: 'ss', ı: 'i' };

/** As the person wrote it, without what nobody sees: spaces around, doubled spaces, letters in two halves. */
export function asWritten(text: string): string {
  if (/^(?:[!-~]+(?: [!-~]+)*)?$/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "-", "/", "néant", "geen": somebody filled the cell to say there is nothing. */
export function saysNothing(text: string): boolean {
  if (text.length > 20) return false;
  return /^(neant|aucun|aucune|geen|none|nihil|n a|na|nvt|n v t|null|sans objet|pas d .*|x{2,}|inconnu|onbekend)?$/.test(
    plain(text),
  );
}
