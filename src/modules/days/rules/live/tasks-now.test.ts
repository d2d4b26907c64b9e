import { expect, test } from 'vitest';
import type { Day } from '../day.ts';
import type { LedStep } from './led-steps.ts';
import { tasksNow } from './tasks-now.ts';

const rounds = [
  {
    id: 'first',
    tasks: [
      { registrationId: 'awa', task: 'rapporteur' },
      { registrationId: 'bram', task: 'timeKeeper' },
      { registrationId: 'awa', task: 'facilitator' },
    ],
  },
  { id: 'second', tasks: [] },
] as unknown as Day['rounds'];
const at = (roundId: string | null) => ({ step: { roundId } as LedStep });

test('somebody’s cards are those of the round the clock is at, who leads first', () => {
  expect(tasksNow({ rounds }, at('first'), 'awa')).toEqual(['facilitator', 'rapporteur']);
  expect(tasksNow({ rounds }, at('second'), 'awa')).toEqual([]);
  expect(tasksNow({ rounds }, at(null), 'awa')).toEqual([]);
});
