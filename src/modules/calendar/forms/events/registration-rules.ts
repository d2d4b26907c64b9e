import { z } from 'zod';
import { words } from '#platform/web';
import { dayOf, momentAt, timeOf } from '../../rules/moment.ts';
import { type Quotas, WAITING_LISTS } from '../../rules/places/quotas.ts';
import { typedDay } from '../../rules/typed-day.ts';
import { typedTime } from '../../rules/typed-time.ts';
import type { EventFacts } from '../../store/events/events.ts';

/** What an event says about who may register: typed. */
export const registrationRules = {
  places: words(10),
  perOrganisation: words(10),
  perOrganisationWorkers: words(10),
  perOrganisationUsers: words(10),
  mostWorkers: words(10),
  mostUsers: words(10),
  usersPerWorker: words(10),
  quotasEndOn: words(60),
  opensOn: words(60),
  opensAt: words(20),
  closesOn: words(60),
  closesAt: words(20),
  waitingList: z.enum(WAITING_LISTS, { error: 'web.problem.choice' }).optional(),
  needsApproval: words(10),
} as const;

type Typed = z.output<z.ZodObject<typeof registrationRules>>;

export type RegistrationRules = Pick<
  EventFacts,
  'places' | 'quotas' | 'quotasEndAt' | 'registrationOpensAt' | 'registrationClosesAt' | 'waitingList' | 'needsApproval'
>;

/** Reads them; each thing that is wrong is told with its field, and stands as if nothing had been typed. */
export function readRegistrationRules(
  typed: Typed,
  now: Date,
  wrong: (field: keyof Typed, message: string) => null,
): RegistrationRules {
  const perOrganisationAndRole = withoutNulls({
    worker: number('perOrganisationWorkers'),
    serviceUser: number('perOrganisationUsers'),
  });
  const perRole = withoutNulls({ worker: number('mostWorkers'), serviceUser: number('mostUsers') });
  const [perOrganisation, usersPerWorker] = [number('perOrganisation'), number('usersPerWorker')];
  const quotas: Quotas = {
    ...(perOrganisation !== null && { perOrganisation }),
    ...(usersPerWorker !== null && { usersPerWorker }),
    ...(Object.keys(perRole).length > 0 && { perRole }),
    ...(Object.keys(perOrganisationAndRole).length > 0 && { perOrganisationAndRole }),
  };
  const opens = moment('opensOn', 'opensAt', '00:00');
  const closes = moment('closesOn', 'closesAt', '23:59');
  if (opens && closes && opens >= closes) wrong('opensOn', 'calendar.problem.opensAfter');
  return {
    places: number('places'),
    quotas,
    quotasEndAt: moment('quotasEndOn', null, '00:00'),
    registrationOpensAt: opens,
    registrationClosesAt: closes,
    waitingList: typed.waitingList ?? 'none',
    needsApproval: Boolean(typed.needsApproval),
  };

  function number(field: keyof Typed): number | null {
    const text = typed[field];
    if (!text) return null;
    const value = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return value > 0 ? value : wrong(field, 'calendar.problem.places');
  }

  function moment(on: 'opensOn' | 'closesOn' | 'quotasEndOn', at: 'opensAt' | 'closesAt' | null, usual: string) {
    const [day, time] = [typed[on], at && typed[at]];
    const known = day ? (typedDay(day, dayOf(now)) ?? wrong(on, 'web.problem.date')) : null;
    const clock = time && at ? (typedTime(time) ?? wrong(at, 'web.problem.time')) : usual;
    return known && clock ? momentAt(known, clock) : null;
  }
}

const withoutNulls = <Key extends string>(given: Record<Key, number | null>): Partial<Record<Key, number>> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as Partial<Record<Key, number>>;

/** The same as a person would have typed it. */
export function registrationRulesTyped(rules: RegistrationRules): Record<keyof Typed, string> {
  const { quotas } = rules;
  const number = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
  const day = (at: Date | null) => (at ? dayOf(at).split('-').reverse().join('/') : '');
  const time = (at: Date | null) => (at ? timeOf(at) : '');
  return {
    places: number(rules.places),
    perOrganisation: number(quotas.perOrganisation),
    perOrganisationWorkers: number(quotas.perOrganisationAndRole?.worker),
    perOrganisationUsers: number(quotas.perOrganisationAndRole?.serviceUser),
    mostWorkers: number(quotas.perRole?.worker),
    mostUsers: number(quotas.perRole?.serviceUser),
    usersPerWorker: number(quotas.usersPerWorker),
    quotasEndOn: day(rules.quotasEndAt),
    opensOn: day(rules.registrationOpensAt),
    opensAt: time(rules.registrationOpensAt),
    closesOn: day(rules.registrationClosesAt),
    closesAt: time(rules.registrationClosesAt),
    waitingList: rules.waitingList,
    needsApproval: rules.needsApproval ? 'yes' : '',
  };
}
