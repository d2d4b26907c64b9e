/** Words as people mean them: without case, accents or punctuation. "N° de l'Étage" → "n de l etage". */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[ıİ]/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** As the person wrote it, without what nobody sees: spaces around, doubled spaces, letters in two halves. */
export function asWritten(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "-", "/", "néant", "geen": somebody filled the cell to say there is nothing. */
export function saysNothing(text: string): boolean {
  return /^(neant|aucun|aucune|geen|none|nihil|n a|na|nvt|n v t|null|sans objet|pas d .*|x{2,}|inconnu|onbekend)?$/.test(
    plain(text),
  );
}
