import { z } from 'zod';
import { communeIn } from '#modules/networks';
import type { Written } from '#platform/texts';
import { inEach, words } from '#platform/web';
import { onlineAddressTyped } from '../../rules/events/online-address.ts';
import { type Confirmable, confirmables } from '../../rules/events/to-confirm.ts';
import { dayOf, momentAt } from '../../rules/moment.ts';
import { organisationTyped } from '../../rules/registering/known-organisation.ts';
import { typedDay } from '../../rules/typed-day.ts';
import type { EventDetails } from '../../store/events/save-event.ts';

/** So many organisations at most organise an event together; a field each. */
export const MOST_ORGANISERS = 8;
export const organiserFields = Array.from({ length: MOST_ORGANISERS }, (_, index) => `organiser${index + 1}`);

const what = z.enum(confirmables, { error: 'web.problem.choice' });

/** What an event says beside its title, day and place: typed. */
export const eventDetails = {
  ...inEach('fuzzyWhen', 60),
  ...inEach('contact', 200),
  toConfirm: z.union([what, z.array(what)], { error: 'web.problem.choice' }).optional(),
  confirmOn: words(60),
  onlineAddress: words(500),
  commune: words(80),
  space: words(40),
  pole: words(40),
  ...(Object.fromEntries(organiserFields.map((name) => [name, words(160)])) as Record<
    `organiser${number}`,
    ReturnType<typeof words>
  >),
} as const;

type Typed = { toConfirm?: Confirmable | Confirmable[] | undefined } & Partial<
  Record<'confirmOn' | 'onlineAddress' | 'commune' | 'space' | 'pole' | `organiser${number}`, string | undefined>
>;

/** What may be chosen: organisations of the network, its spaces. */
export type Offered = {
  directory: readonly { id: string; name: { fr: string; nl: string; en?: string }; aliases: readonly string[] }[];
  spaces: readonly { id: string }[];
  /** Of the event itself also one that is offered no more. */
  poles: readonly { id: string }[];
};

type Reading = {
  now: Date;
  offered: Offered;
  written: (field: 'fuzzyWhen' | 'contact') => Written | null;
  wrong: (field: string, message: string) => null;
};

/** Reads them; each thing that is wrong is told with its field, and stands as if nothing had been typed. */
export function readEventDetails(typed: Typed, { now, offered, written, wrong }: Reading): EventDetails {
  const { confirmOn, onlineAddress, commune, space, pole } = typed;
  const confirmDay = confirmOn ? (typedDay(confirmOn, dayOf(now)) ?? wrong('confirmOn', 'web.problem.date')) : null;
  return {
    fuzzyWhen: written('fuzzyWhen'),
    contact: written('contact'),
    toConfirm: confirmables.filter((one) => [typed.toConfirm ?? []].flat().includes(one)),
    confirmBy: confirmDay ? momentAt(confirmDay, '08:00') : null,
    onlineAddress: onlineAddress
      ? (onlineAddressTyped(onlineAddress) ?? wrong('onlineAddress', 'calendar.problem.onlineAddress'))
      : null,
    commune: commune ? communeIn('fr', commune) : null,
    spaceId: space ? (offered.spaces.find(({ id }) => id === space)?.id ?? wrong('space', 'web.problem.choice')) : null,
    poleId: pole ? (offered.poles.find(({ id }) => id === pole)?.id ?? wrong('pole', 'web.problem.choice')) : null,
    organisers: [...new Set(organiserFields.flatMap((name) => organiserIn(name) ?? []))],
  };

  function organiserIn(name: string): string | null {
    const said = typed[name as `organiser${number}`];
    if (!said) return null;
    return organisationTyped(said, offered.directory).organisationId ?? wrong(name, 'calendar.problem.organiser');
  }
}
