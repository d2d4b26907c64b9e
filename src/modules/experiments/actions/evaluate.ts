import { saveOutcome, saveOutcomeWithdrawal, statementsNamed } from '#modules/statements';
import { type Db, inTransaction, type Tx } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { inLanguage, textsIn, type Written } from '#platform/texts';
import { type CriterionAnswer, type Refusal, refusalOf, type Verdict } from '../rules/evaluation.ts';
import { changeExperiment, type Experiment, experimentHeld } from '../store/experiments.ts';

export type Evaluating = {
  experimentId: string;
  version: number;
  verdict: Verdict;
  words: Written;
  answers: CriterionAnswer[];
  eventId: string | null;
};
export type EvaluationDecision = { outcome: 'evaluated' } | { outcome: Refusal; current: Experiment };

export const mayEvaluate = ({ ownerId }: Pick<Experiment, 'ownerId'>, { role, personId }: Member): boolean =>
  role === 'coordinator' || ownerId === personId;

/** Looked at together: each criterion is answered, and it is kept, changed or stopped. Told where it came from. */
export function evaluate(
  db: Db,
  member: Member,
  { experimentId, version, verdict, words, answers, eventId }: Evaluating,
  now: Date,
): Promise<EvaluationDecision> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    const held = orMissing(await experimentHeld(tx, { networkId, experimentId }));
    if (!mayEvaluate(held, member)) throw new Missing();
    const refused = refusalOf(held, { version, answers });
    if (refused) return { outcome: refused, current: held };
    const outcomeId = await tellBack(tx, held, { verdict, words, by: personId, now });
    const evaluated = { answers, verdict: words, eventId, evaluatedBy: personId, evaluatedAt: now, outcomeId };
    await changeExperiment(tx, held, { standing: verdict, ...evaluated });
    return { outcome: 'evaluated' };
  });
}

/** It is looked at again: what was told of it is taken back. A second click changes nothing. */
export function takeEvaluationBack(db: Db, member: Member, experimentId: string, now: Date): Promise<void> {
  const { networkId } = member;
  return inTransaction(db, async (tx) => {
    const held = orMissing(await experimentHeld(tx, { networkId, experimentId }));
    if (!mayEvaluate(held, member)) throw new Missing();
    if (held.standing === 'running') return;
    if (held.outcomeId) await saveOutcomeWithdrawal(tx, { networkId, outcomeId: held.outcomeId }, now);
    const none = { answers: null, verdict: null, eventId: null, evaluatedBy: null, evaluatedAt: null, outcomeId: null };
    await changeExperiment(tx, held, { standing: 'running', ...none });
  });
}

async function tellBack(
  tx: Tx,
  { networkId, statementId, name }: Experiment,
  { verdict, words, by, now }: { verdict: Verdict; words: Written; by: string; now: Date },
): Promise<string | null> {
  const [said] = statementId ? await statementsNamed(tx, networkId, [statementId]) : [];
  if (!said) return null;
  const t = textsIn(words.lang);
  const text = t(`experiments.told.${verdict}`, { name: inLanguage(name, words.lang).text, words: words.text });
  return saveOutcome(tx, {
    networkId,
    statementId: said.id,
    told: { lang: words.lang, text },
    toldBy: by,
    toldAt: now,
  });
}
