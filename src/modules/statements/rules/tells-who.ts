import { type Finding, scanIdentity } from '#packages/identity';

export type Told = Finding;

/** A name found with less certainty than this may be a town, a flower, an organisation: whoever wrote it knows. */
const SURE = 0.9;

/** Of such a finding a person may say that it means nobody. */
export const mayMeanNobody = ({ kind, confidence }: Finding): boolean => kind === 'name' && confidence < SURE;

type Reading = {
  lang: string;
  /** Words of the text of which its writer says that they mean nobody. */
  meantNobody?: readonly string[];
  knownNames?: readonly string[];
};

/** What in these words tells who somebody is, widened by what cannot stand without it: "Mme Sow", "le 12 mars 1984". */
export function tellsWho(words: string, { lang, meantNobody = [], knownNames = [] }: Reading): Told[] {
  const language = lang === 'fr' || lang === 'nl' ? { language: lang } : {};
  const found = scanIdentity(words, { ...language, knownNames } as Parameters<typeof scanIdentity>[1]);
  const kept = found.filter((finding) => !(mayMeanNobody(finding) && meantNobody.includes(finding.text)));
  return kept.map((finding, at) => widened(words, finding, kept[at - 1]?.end ?? 0));
}

const BEFORE: Partial<Record<Finding['suggestion']['code'], RegExp>> = {
  aPerson: /(?:\b(?:m\.|mr\.?|mme|mlle|monsieur|madame|mademoiselle|mevr\.?|mevrouw|meneer|dhr\.?|de heer)\s+)$/i,
  decade: /(?:\b(?:le|la|en|du|au|op|in)\s+)$/i,
};

function widened(words: string, finding: Finding, from: number): Finding {
  const before = BEFORE[finding.suggestion.code]?.exec(words.slice(from, finding.start));
  if (!before) return finding;
  const start = finding.start - before[0].length;
  return { ...finding, start, text: words.slice(start, finding.end) };
}
