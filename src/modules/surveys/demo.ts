import type { Tx } from '#platform/db';
import type { Language } from '#platform/texts';
import { readBallot } from './rules/ballot.ts';
import { questionsOf } from './store/questions.ts';
import type { Which } from './store/surveys.ts';
import { surveyBallot } from './tables.ts';

type Typed = { values: Readonly<Record<string, string | string[]>>; lang: Language };

/** Many answers in one go, to a survey of the story that closes afterwards: who they were is forgotten then anyway. */
export async function manyAnswered(tx: Tx, which: Which, typed: readonly Typed[]): Promise<void> {
  const questions = await questionsOf(tx, which);
  const ballots = typed.map(({ values, lang }, i) => {
    const read = readBallot(questions, values);
    if (!read.ok) throw new Error(`The story answers wrongly: ${JSON.stringify(read.problems)}`);
    return { ...which, key: `of the story, ${i}`, said: read.ballot, lang };
  });
  await tx.insert(surveyBallot).values(ballots);
}
