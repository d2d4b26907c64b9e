import type { Db } from '#platform/db';
import type { T } from '#platform/texts';
import { partyOf, registrationOf } from '../../store/registering/registration-facts.ts';
import type { Registration } from '../../store/registering/registrations.ts';
import { nameOf } from '../../words/index.ts';

/** Whom they replace, and who stands where they stand: one letter speaks for all who asked together. */
export async function comingAlong(db: Db, t: T, registration: Registration): Promise<string[]> {
  const { id, networkId, eventId, replaces, state } = registration;
  const whom = replaces ? await registrationOf(db, { networkId, eventId, id: replaces }) : null;
  const others = (await partyOf(db, registration)).filter((one) => one.id !== id && one.state === state);
  return [
    ...(whom && state === 'registered' ? [t('calendar.registered.replaces', { name: nameOf(whom) })] : []),
    ...(others.length > 0 && state !== 'withdrawn'
      ? [t(`calendar.letter.along.${state}`, { names: t.list(others.map(nameOf)) })]
      : []),
  ];
}
