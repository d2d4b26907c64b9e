/** Code points from the first to the last, both included. */
export type ShownRange = [from: number, to: number];

/**
 * Makes any string printable with the fonts there are, because a character without a glyph would refuse the whole page.
 * What a font knows stays as written. An unknown letter becomes its plain form ("𝓐" → "A", "ḥ" → "h"); an unknown picture
 * is left out, and so is an accent on nothing, which no font shows; a word in an unknown script becomes one "?", which a
 * reader sees and can mend by hand.
 */
export function readableText(covered: ShownRange[]): (text: string) => string {
  const shown = covered.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join('');
  const onlyShown = new RegExp(`^[ ${shown}]*$`, 'u');

  return (text) => {
    const written = text.toWellFormed().normalize('NFC').replace(invisible, '').replace(spaces, ' ');
    const plain = written.replace(onNothing, '$1');
    if (plain !== '' && onlyShown.test(plain)) return plain;
    const parts = [...segmenter.segment(plain)].map(({ segment }) => replaced(segment));
    const mended = parts
      .join('')
      .replace(/\?{2,}/g, '?')
      .replace(/ {2,}/g, ' ')
      .trim();
    // A name of pictures alone must not become no name at all.
    return mended === '' && text.trim() !== '' ? '?' : mended;
  };

  function replaced(character: string): string {
    if (onlyShown.test(character)) return character;
    const simple = character.normalize('NFKC').replace(/\p{Cf}|\uFE0F/gu, '');
    const bare = simple.normalize('NFD').replace(/\p{M}/gu, '');
    for (const attempt of [simple, bare, [...bare].filter((part) => onlyShown.test(part)).join('')]) {
      if (attempt !== '' && onlyShown.test(attempt)) return attempt;
    }
    return /\p{Extended_Pictographic}|\p{M}|\p{Cf}/u.test(character) ? '' : '?';
  }
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Controls, marks that turn the direction of what follows, and code points that PDF/UA refuses. */
const invisible =
  /(?![\t\n\v\f\r\u0085\u2028\u2029])[\p{Cc}\p{Cn}\p{Co}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;

/** Marks without a letter before them. */
const onNothing = /(^| )\p{M}+/gu;

/** Spaces of all sorts become one plain space, but those that hold words together (U+00A0, U+202F) stay. */
const spaces = /[\t\n\v\f\r\u0085\u1680\u2000-\u200A\u2028\u2029\u205F\u3000]+/gu;
