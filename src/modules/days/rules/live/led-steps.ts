import { inText, type Lang, type Words } from './in-text.ts';

/** What the clock runs through, as the timetable gives it. */
export type LedSlot = {
  id: string;
  /** 'HH:MM' */
  startsAt: string;
  minutes: number;
  title: Words;
  roundId: string | null;
  room: string | null;
  question: Words | null;
  steps: readonly { id: string; title: Words; minutes: number }[];
};

/** One step, in the language of whoever looks. */
export type LedStep = {
  id: string;
  seconds: number;
  title: string;
  slotId: string;
  /** Title of its slot. The same as its own where the slot is one step. */
  slot: string;
  question: string | null;
  roundId: string | null;
  room: string | null;
  /** When it is planned to begin, in milliseconds. */
  at: number;
};

/** `dayBegins`: midnight before the day, in milliseconds. */
export function ledSteps(slots: readonly LedSlot[], lang: Lang, dayBegins: number): LedStep[] {
  return slots.flatMap(({ id: slotId, startsAt, title, roundId, room, question, steps }) => {
    let at = dayBegins + minutesIn(startsAt) * MINUTE;
    return steps.map((step): LedStep => {
      const begins = at;
      at += step.minutes * MINUTE;
      const said = { title: inText(step.title, lang), slot: inText(title, lang) };
      const asked = question && inText(question, lang);
      return { id: step.id, seconds: step.minutes * 60, ...said, slotId, question: asked, roundId, room, at: begins };
    });
  });
}

const MINUTE = 60_000;

function minutesIn(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
