import { policyLines as accounts } from '../../src/modules/accounts/test/policy.ts';
import { policyLines as calendar } from '../../src/modules/calendar/test/policy.ts';
import { policyLines as commitments } from '../../src/modules/commitments/test/policy.ts';
import { policyLines as days } from '../../src/modules/days/test/policy.ts';
import { policyLines as experiments } from '../../src/modules/experiments/test/policy.ts';
import { importingPolicyLines as importing } from '../../src/modules/meetings/test/importing/policy.ts';
import { minutesPolicyLines as minutes } from '../../src/modules/meetings/test/minutes/policy.ts';
import { policyLines as meetings } from '../../src/modules/meetings/test/policy.ts';
import { policyLines as methods } from '../../src/modules/methods/test/policy.ts';
import { policyLines as networks } from '../../src/modules/networks/test/policy.ts';
import { policyLines as statements } from '../../src/modules/statements/test/policy.ts';
import { policyLines as surveys } from '../../src/modules/surveys/test/policy.ts';

/** What each kind of person is answered. A stranger is signed in, and a member of another network. */
export type Who = { guest: number; member: number; coordinator: number; stranger: number };
export type PolicyLine = { route: string; who: Who };

const all = (status: number): Who => ({ guest: status, member: status, coordinator: status, stranger: status });

/** Addresses of no module. The tests ask from this machine, so figures are there. */
const house: PolicyLine[] = [
  { route: 'GET /healthz', who: all(200) },
  { route: 'GET /readyz', who: all(200) },
  { route: 'GET /metrics', who: all(200) },
  { route: 'GET /offline', who: all(200) },
  { route: 'GET /ui', who: all(200) },
  // Without a sealed topic there is nothing to listen to: the seal is tried in live.test.ts.
  { route: 'GET /live', who: all(404) },
  // No kind of text has this name: who may write in one is tried where the kind is.
  { route: 'GET /n/:network/writing/:writing/:document', who: all(404) },
];

export const policyLines: PolicyLine[] = [
  ...house,
  ...networks,
  ...accounts,
  ...statements,
  ...surveys,
  ...methods,
  ...commitments,
  ...experiments,
  ...importing,
  ...meetings,
  ...minutes,
  ...calendar,
  ...days,
];
