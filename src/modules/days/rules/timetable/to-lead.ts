import { clockAt } from './clock.ts';
import type { PlannedSlot, Words } from './slot.ts';

export type StepToLead = { id: string; title: Words; minutes: number };

/** A slot for whoever leads the day: what the clock runs through. */
export type Slot = {
  id: string;
  /** 'HH:MM' in Brussels. */
  startsAt: string;
  minutes: number;
  title: Words;
  methodId: string | null;
  roundId: string | null;
  room: string | null;
  question: Words | null;
  /** Those of its method in the minutes there are; without one, the slot itself. Never empty. */
  steps: StepToLead[];
};

type FromMethod = { step: number; turn: number; says: { fr: string; nl: string; en: string }; minutes: number };

/** `steps`: of its method, in its minutes. */
export function slotToLead(slot: PlannedSlot, steps: readonly FromMethod[]): Slot {
  const { id, startsAt, minutes, title, methodId, roundId, room, question } = slot;
  const led = steps.map(({ step, turn, says, minutes }) => ({
    id: `${id}.${step}.${turn}`,
    title: inAll(says),
    minutes,
  }));
  const whole = { id: `${id}.0.0`, title, minutes };
  return {
    ...{ id, startsAt: clockAt(startsAt), minutes, title, methodId, roundId, room, question },
    steps: led.length > 0 ? led : [whole],
  };
}

const inAll = ({ fr, nl, en }: FromMethod['says']): Words => ({
  lang: 'fr',
  text: fr,
  translations: { nl: { text: nl, state: 'hand' }, en: { text: en, state: 'hand' } },
});
