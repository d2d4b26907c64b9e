import { organisationNames } from '#modules/accounts';
import { saveOutcome, statementsNamed } from '#modules/statements';
import type { Tx } from '#platform/db';
import { inLanguage, textsIn, type Written } from '#platform/texts';
import type { Answer } from '../rules/answering.ts';
import type { CommitmentRow } from '../store/commitments.ts';

type Telling = { answer: Answer; words: Written | null; by: string | null; now: Date };

/** What it came to is told on the statement it came from, to whoever follows that. null: nothing to tell, or nowhere. */
export async function tellBack(tx: Tx, made: CommitmentRow, telling: Telling): Promise<string | null> {
  const { answer, words, by, now } = telling;
  const { networkId, statementId } = made;
  if (!statementId || !words || answer === 'goingOn' || answer === 'help') return null;
  const [said] = await statementsNamed(tx, networkId, [statementId]);
  if (!said) return null;

  const t = textsIn(words.lang);
  const names = await organisationNames(tx, made.organisationId ? [made.organisationId] : []);
  const organisation = made.organisationId ? names.get(made.organisationId) : undefined;
  const promised = inLanguage(made.promised, words.lang).text;
  const who = organisation?.[words.lang] ?? organisation?.fr ?? t('commitments.theNetwork');
  const text = t(`commitments.told.${answer}`, { who, promised, words: words.text });
  return saveOutcome(tx, { networkId, statementId, told: { lang: words.lang, text }, toldBy: by, toldAt: now });
}
