import { found } from '../candidate.ts';
import type { Finding } from '../finding.ts';

const ADDRESS = /(?<![\p{L}\d_.+-])[\p{L}\d_.+'-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu;
const OF_A_SERVICE =
  /^(?:info|contact|hello|bonjour|secretaria[at]{1,2}|secr|accueil|onthaal|admin|administration|administratie|formations?|opleiding(?:en)?|inscriptions?|inschrijving(?:en)?|reception|receptie|bureau|jobs?|emploi|rh|hr|direction|directie|help|support|no-?reply|webmaster|newsletter|nieuwsbrief|communication|communicatie|presse|pers|compta\w*|boekhouding|isp|cpas|ocmw|social|sociaal)(?:[.+_-].*)?$/iu;

/** Mailboxes of services (info@, accueil@) are left: nobody is told by them. */
export function emails(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    if (OF_A_SERVICE.test(match[0].slice(0, match[0].indexOf('@')))) continue;
    findings.push(found('email', text, [match.index, match.index + match[0].length], 0.98, 'shape'));
  }
  return findings;
}
