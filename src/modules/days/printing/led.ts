import type { T } from '#platform/texts';
import { type PaperLook, questionSheets, type RenderPdf, roleCards, runSheet } from '../papers/index.ts';
import type { LedStep } from '../rules/live/led-steps.ts';
import type { Printing } from './printing.ts';

/** The day as it is planned, for when nothing else works. */
export function printRunSheet(renderPdf: RenderPdf, { paperDay, led, t }: Printing, look: PaperLook) {
  const slots = bySlot(led).map(([first, ...others]) => {
    const steps = [first, ...others];
    const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
    return {
      time: hour(t, first),
      title: first.slot,
      room: first.room,
      question: first.question,
      minutes: minutes(t, seconds),
      steps: isOneStep(steps)
        ? []
        : steps.map((step) => ({ time: hour(t, step), title: step.title, minutes: minutes(t, step.seconds) })),
    };
  });
  return runSheet(renderPdf, { day: paperDay, slots }, look);
}

/** As many as the largest round has tables. */
export function printRoleCards(renderPdf: RenderPdf, { day, paperDay }: Printing, look: PaperLook) {
  const tables = Math.max(1, ...day.rounds.map(({ groups }) => groups.length));
  return roleCards(renderPdf, { day: paperDay, tables }, look);
}

/** Of slots in which people sit at tables, or that ask something; of all where there are none. */
export function printQuestions(renderPdf: RenderPdf, { paperDay, led, t }: Printing, look: PaperLook) {
  const slots = bySlot(led);
  const atTables = slots.filter(([first]) => first.roundId !== null || first.question !== null);
  const sheets = (atTables.length > 0 ? atTables : slots).map(([first, ...others]) => {
    const steps = [first, ...others];
    return {
      round: { time: hour(t, first), title: first.slot },
      question: first.question,
      steps: isOneStep(steps) ? [] : steps.map(({ title, seconds }) => ({ title, minutes: minutes(t, seconds) })),
    };
  });
  return questionSheets(renderPdf, { day: paperDay, sheets }, look);
}

function bySlot(led: readonly LedStep[]): [LedStep, ...LedStep[]][] {
  const slots = new Map<string, [LedStep, ...LedStep[]]>();
  for (const step of led) {
    const known = slots.get(step.slotId);
    if (known) known.push(step);
    else slots.set(step.slotId, [step]);
  }
  return [...slots.values()];
}

const isOneStep = (steps: readonly LedStep[]): boolean => steps.length === 1 && steps[0]?.title === steps[0]?.slot;
const hour = (t: T, { at }: LedStep): string => t.time(new Date(at));
const minutes = (t: T, seconds: number): string => t('live.minutes', { count: Math.round(seconds / 60) });
