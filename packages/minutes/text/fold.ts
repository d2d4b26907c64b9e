const SPACES = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff\f]/;
const DASHES = /[\u2010-\u2015\u2212]/;
/** What Word’s symbol fonts leave behind when a text is copied. */
const SYMBOLS: Readonly<Record<string, string>> = { '\uf0e0': '→', '\uf0e8': '→', '➔': '→', '➜': '→', '⇒': '→' };
const BULLET_SYMBOLS = /[\uf000-\uf0ff]/;

/** What became of a sign the last time, by its code; 0: it was not met yet. */
const kept = new Uint16Array(65_536);
const folded = new Uint16Array(65_536);

/** One sign for one sign, so that a place in the result is a place in the text: plain spaces, hyphens and apostrophes. */
export function plainSigns(text: string): string {
  return byUnit(text, kept, (unit) => {
    if (SPACES.test(unit)) return ' ';
    if (DASHES.test(unit)) return '-';
    if (unit === '’' || unit === '‘' || unit === 'ʼ') return "'";
    return SYMBOLS[unit] ?? (BULLET_SYMBOLS.test(unit) ? '•' : unit);
  });
}

/** Lower case without accents, one sign for one sign. */
export function fold(text: string): string {
  return byUnit(text, folded, (unit) => {
    const lower = unit.normalize('NFD').charAt(0).toLowerCase();
    return lower.length === 1 ? lower : unit;
  });
}

const UNITS = new TextDecoder('utf-16le', { ignoreBOM: true });

function byUnit(text: string, known: Uint16Array, change: (unit: string) => string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let other = known[code] ?? 0;
    if (other === 0) {
      other = change(text.charAt(at)).charCodeAt(0);
      known[code] = other;
    }
    units[at] = other;
  }
  return UNITS.decode(units);
}
