import type { AttendanceState } from '../kinds.ts';
import { type BlockKind, blockKinds, type DecisionMode, decisionModes } from '../minutes/kinds.ts';
import { momentAt, plusMinutes } from '../moment.ts';
import { type Choices, fieldsChosen, isTaken } from './choices.ts';
import type { Item } from './items.ts';

export type MeetingMode = 'inPerson' | 'online' | 'hybrid';
export const attendanceHere = ['present', 'excused', 'absent', 'invited', 'guest'] as const;
export const meetingModes = ['inPerson', 'online', 'hybrid'] as const;

/** What a coordinator took over, ready to be saved. */
export type BroughtIn = {
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  mode: MeetingMode | null;
  people: { name: string; organisation: string; email: string; state: AttendanceState; personId: string }[];
  points: { id: string; words: string }[];
  statements: {
    kind: BlockKind;
    words: string;
    /** Id of a point. null: of none that was taken over. */
    point: string | null;
    mode: DecisionMode | null;
    owner: string;
    due: string | null;
  }[];
};

/** Field → key of a text. */
export type Problems = Record<string, string>;

const MOST = { words: 8000, name: 160, organisation: 160, email: 254, owner: 120, place: 200, due: 60 } as const;
const TWO_HOURS = 120;

/** What is wrong with what was typed, whether or not it is saved now. */
export function problemsIn(items: readonly Item[], choices: Choices): Problems {
  const problems: Problems = {};
  for (const item of items.filter(({ id }) => isTaken(choices, id))) {
    const fields = fieldsChosen(item, choices);
    for (const [field, value] of Object.entries(fields)) {
      const most = item.kind === 'statement' && field === 'words' ? MOST.words : (MOST[field as 'name'] ?? 200);
      if (value.length > (field === 'words' && item.kind !== 'statement' ? 160 : most))
        problems[`${item.id}-${field}`] = 'web.problem.tooLong';
    }
    Object.assign(problems, ofKind(item, fields));
  }
  return problems;
}

function ofKind({ id, kind }: Item, fields: Readonly<Record<string, string>>): Problems {
  if (kind === 'title' || kind === 'point' || kind === 'statement' || kind === 'place')
    return fields.words ? {} : { [`${id}-words`]: 'importing.problem.words' };
  if (kind === 'person') return fields.name || fields.email ? {} : { [`${id}-name`]: 'importing.problem.name' };
  if (kind !== 'when') return {};
  return {
    ...(isDay(fields.date ?? '') ? {} : { [`${id}-date`]: 'importing.problem.date' }),
    ...(isHour(fields.from ?? '') ? {} : { [`${id}-from`]: 'importing.problem.from' }),
    ...(!fields.until || (isHour(fields.until) && fields.until > (fields.from ?? ''))
      ? {}
      : { [`${id}-until`]: 'importing.problem.until' }),
  };
}

const isDay = (day: string): boolean => {
  const at = /^(19|20)\d\d-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};
const isHour = (hour: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(hour);

/** A meeting has a title, a day and an hour: somebody has to say yes to them first. */
export function broughtIn(
  items: readonly Item[],
  choices: Choices,
): { ok: true; value: BroughtIn } | { ok: false; problems: Problems } {
  const problems = problemsIn(items, choices);
  for (const id of ['title', 'when']) if (!isTaken(choices, id)) problems[id] = `importing.problem.${id}Open`;
  if (Object.keys(problems).length > 0) return { ok: false, problems };

  const taken = items.filter(({ id }) => isTaken(choices, id));
  const of = (kind: Item['kind']) =>
    taken.filter((item) => item.kind === kind).map((item) => ({ id: item.id, fields: fieldsChosen(item, choices) }));
  const only = (kind: Item['kind']) => of(kind)[0]?.fields ?? {};
  const { date = '', from = '', until = '' } = only('when');
  const startsAt = momentAt(date, from);
  const points = of('point').map(({ id, fields }) => ({ id, words: fields.words ?? '' }));
  return {
    ok: true,
    value: {
      title: only('title').words ?? '',
      startsAt,
      endsAt: until ? momentAt(date, until) : plusMinutes(startsAt, TWO_HOURS),
      place: only('place').words ?? '',
      mode: meetingModes.find((one) => one === only('mode').mode) ?? null,
      people: of('person').map(({ fields }) => ({
        name: fields.name ?? '',
        organisation: fields.organisation ?? '',
        email: fields.email ?? '',
        state: attendanceHere.find((one) => one === fields.state) ?? 'invited',
        personId: fields.person ?? '',
      })),
      points,
      statements: of('statement').map(({ fields }) => ({
        kind: blockKinds.find((one) => one === fields.kind) ?? 'text',
        words: fields.words ?? '',
        point: points.find(({ id }) => id === fields.point)?.id ?? null,
        mode: decisionModes.find((one) => one === fields.mode) ?? null,
        owner: fields.owner ?? '',
        due: isDay(fields.due ?? '') ? (fields.due ?? null) : null,
      })),
    },
  };
}
