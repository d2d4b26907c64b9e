const SMALL: Readonly<Record<string, number>> = {
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
};
const FRENCH =
  /deux[ -]mille((?:[ -](?:et|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante))*)(?![a-z])/;
const DUTCH =
  /tweeduizend ?(?:en ?)?(een|twee|drie|vier|vijf|zes|zeven|acht|negen)?(?:en)?(tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig)(?![a-z])/;
const UNITS = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TENS: Readonly<Record<string, number>> = {
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  dertig: 30,
  veertig: 40,
};

/** “L’an deux mille vingt-trois”, “tweeduizend drieëntwintig”: as deeds are dated. */
export function yearInWords(folded: string): number | null {
  const french = FRENCH.exec(folded);
  if (french) {
    const words = (french[1] ?? '').split(/[ -]/).filter((word) => word !== '' && word !== 'et');
    const rest = words.reduce((sum, word) => sum + (SMALL[word] ?? 0), 0);
    return rest > 0 && rest < 100 ? 2000 + rest : null;
  }
  const dutch = DUTCH.exec(folded);
  return dutch ? 2000 + (TENS[dutch[2] ?? ''] ?? 0) + UNITS.indexOf(dutch[1] ?? '') : null;
}
