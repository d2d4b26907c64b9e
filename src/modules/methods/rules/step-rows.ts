import type { CopyStep } from './copy.ts';
import { type Actor, actors, type Said } from './method.ts';
import { inPlace, type PlacedStep, reworded } from './reworded.ts';

type Values = Readonly<Record<string, string | string[]>>;

/** A step in the form, as it is typed. `from`: which step of the method it was; empty: a new one. */
export type StepRow = Record<(typeof fields)[number], string>;

const fields = ['says', 'min', 'usual', 'max', 'who', 'times', 'place', 'from'] as const;
const MOST_STEPS = 30;
const EMPTY = 2;
/** More minutes than a day of meeting has. */
const LONGEST = 480;

const emptyRow: StepRow = { says: '', min: '', usual: '', max: '', who: 'all', times: '1', place: '', from: '' };

/** The steps as they stand, and two rows more, or as many as are asked for. */
export const rowsOf = (steps: readonly CopyStep[], lang: keyof Said, empty = EMPTY): StepRow[] => [
  ...steps.map(({ says, minutes, who, times }, index) => ({
    says: says[lang],
    ...{ min: String(minutes.min), usual: String(minutes.usual), max: String(minutes.max) },
    ...{ who, times: String(times), place: String(index + 1), from: String(index) },
  })),
  ...Array.from({ length: empty }, () => emptyRow),
];

/** The rows as they were typed, and two more to write in. */
export function rowsTyped(values: Values): StepRow[] {
  const rows: StepRow[] = [];
  for (let row = 0; row < MOST_STEPS && `who${row}` in values; row++)
    rows.push(
      Object.fromEntries(fields.map((field) => [field, String(values[`${field}${row}`] ?? '').trim()])) as StepRow,
    );
  const empty = rows.toReversed().findIndex((row) => row.says !== '');
  return [...rows, ...Array.from({ length: Math.max(0, EMPTY - (empty < 0 ? rows.length : empty)) }, () => emptyRow)];
}

/** After somebody else's change: which of the steps that stand now each typed row was is known by its words alone. */
export const rowsAgain = (rows: readonly StepRow[], stand: readonly CopyStep[], lang: keyof Said): StepRow[] =>
  rows.map((row) => {
    const index = stand.findIndex(({ says }) => says[lang] === row.says);
    return { ...row, from: index < 0 ? '' : String(index) };
  });

/** The steps of the form. A row without words is a step that is left out. Problems are named by the field of the row. */
export function stepsTyped(rows: readonly StepRow[], before: readonly CopyStep[], lang: keyof Said) {
  const problems: Record<string, string> = {};
  const placed: PlacedStep[] = [];
  for (const [row, typed] of rows.entries()) {
    if (!typed.says) {
      if (typed.usual && typed.from === '') problems[`says${row}`] = 'methods.problem.says';
      continue;
    }
    if (typed.says.length > 300) problems[`says${row}`] = 'web.problem.tooLong';
    const usual = minutesIn(typed.usual);
    const min = typed.min ? minutesIn(typed.min) : usual;
    const max = typed.max ? minutesIn(typed.max) : usual;
    if (usual === null || min === null || max === null || min > usual || usual > max) {
      problems[`usual${row}`] = 'methods.problem.minutes';
      continue;
    }
    const was = before[typed.from === '' ? -1 : Number(typed.from)] ?? null;
    const step = {
      says: reworded(was?.says ?? null, typed.says, lang),
      minutes: { min, usual, max },
      who: actorIn(typed.who),
      times: timesIn(typed.times),
    };
    placed.push({ place: Number(typed.place) || MOST_STEPS + row, step });
  }
  if (rows.every(({ says }) => !says)) problems.says0 = 'methods.problem.steps';
  return { steps: inPlace(placed), problems };
}

function minutesIn(typed: string): number | null {
  const minutes = Number(typed);
  return typed !== '' && Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST ? minutes : null;
}

const actorIn = (typed: string): Actor => actors.find((one) => one === typed) ?? 'all';

export const mostTimes = 12;

function timesIn(typed: string): CopyStep['times'] {
  if (typed === 'each') return 'each';
  const times = Number(typed);
  return Number.isInteger(times) && times >= 1 && times <= mostTimes ? times : 1;
}
