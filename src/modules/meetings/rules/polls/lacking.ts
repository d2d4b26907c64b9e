import type { PollAnswer } from './answers.ts';

type Given = { pollPersonId: string; optionId: string; answer: PollAnswer };

/** Who has not said yet whether they can, for each date that is proposed: nobody, or not for one that came later. */
export function lackAnswers<Person extends { id: string }>(
  people: readonly Person[],
  optionIds: readonly string[],
  answers: readonly Given[],
): Person[] {
  const said = new Set(answers.map(({ pollPersonId, optionId }) => `${pollPersonId} ${optionId}`));
  return people.filter(({ id }) => optionIds.some((optionId) => !said.has(`${id} ${optionId}`)));
}
