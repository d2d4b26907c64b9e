import type { Answers } from '../../rules/asked/answers.ts';
import type { ChoiceAsked } from '../../rules/asked/asked.ts';
import type { Chosen } from '../../rules/asked/choosing.ts';
import type { Registration } from '../../store/registering/registrations.ts';
import { answerField } from './asked-form.ts';

type Stands = { registration: Registration; chosen: Chosen; answers: Answers; choices: readonly ChoiceAsked[] };

/** What somebody said, as they would have typed it. */
export function saidTyped({ registration, chosen, answers, choices }: Stands): Record<string, string | string[]> {
  const isOf = (kind: ChoiceAsked['kind']) => (id: string) => choices.some((one) => one.id === id && one.kind === kind);
  const typed: Record<string, string | string[]> = {
    meal: chosen.options.find(isOf('meal')) ?? '',
    sessions: chosen.options.filter(isOf('session')),
    joinsAt: chosen.joinsAt ?? '',
    leavesAt: chosen.leavesAt ?? '',
    diet: registration.diet ?? '',
    travelsFrom: registration.travelsFrom ?? '',
    travelShown: registration.travelShown ? 'yes' : '',
  };
  for (const [id, said] of answers) typed[answerField(id)] = typeof said === 'string' ? said : [...said];
  return typed;
}
