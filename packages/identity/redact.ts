import type { Finding } from './finding.ts';

/** The text with each finding replaced: by what `say` answers, or by its kind in brackets. */
export function redact(
  text: string,
  findings: readonly Finding[],
  say: (finding: Finding) => string = ({ kind }) => `[${kind}]`,
): string {
  let told = '';
  let place = 0;
  for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
    // Findings of another text, or two over one place, must not bring back what was taken out.
    if (finding.start < place || finding.end > text.length) continue;
    told += text.slice(place, finding.start) + say(finding);
    place = finding.end;
  }
  return told + text.slice(place);
}
