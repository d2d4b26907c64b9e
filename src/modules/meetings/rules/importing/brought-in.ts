import { type BlockKind, blockKinds, type DecisionMode, decisionModes } from '../minutes/kinds.ts';
import { minutesBetween, momentAt, plusMinutes, timeOf } from '../moment.ts';
import { type Choices, fieldsChosen, isTaken } from './choices.ts';
import { type Item, TICKED } from './items.ts';
import { oneOfEach, type PersonBrought } from './merge-people.ts';
import { isDay, type Problems, problemsIn } from './problems.ts';

export type MeetingMode = 'inPerson' | 'online' | 'hybrid';
export const attendanceHere = ['present', 'excused', 'absent', 'invited', 'guest'] as const;
export const meetingModes = ['inPerson', 'online', 'hybrid'] as const;

/** A meeting that the text announces. */
export type NextBrought = {
  /** Id of its item. */
  id: string;
  /** Empty: called like this one. */
  title: string;
  day: string;
  startsAt: Date;
  endsAt: Date;
  places: string[];
  toConfirm: ('day' | 'hours' | 'place')[];
  points: string[];
  /** The meeting it is, where it is in the calendar already; empty: nobody said. */
  meeting: string;
};

/** What a coordinator took over, ready to be saved. */
export type BroughtIn = {
  /** When it was. */
  day: string;
  /** null: it goes into a meeting that is in the calendar already, and which stays as it is. */
  event: { title: string; startsAt: Date; endsAt: Date; place: string; mode: MeetingMode | null } | null;
  /** The meeting it goes into; empty: nobody said. */
  meeting: string;
  space: string;
  isApproved: boolean;
  people: PersonBrought[];
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
  next: NextBrought[];
};

const TWO_HOURS = 120;

type Joining = {
  /** The meeting it goes into, where one was chosen. */
  startsAt: Date;
  endsAt: Date;
} | null;

/** A meeting of its own has a title, a day and an hour: somebody has to say yes to them first. */
export function broughtIn(
  items: readonly Item[],
  choices: Choices,
  joining: Joining = null,
): { ok: true; value: BroughtIn } | { ok: false; problems: Problems } {
  const problems = problemsIn(items, choices);
  if (!joining)
    for (const id of ['title', 'when']) if (!isTaken(choices, id)) problems[id] = `importing.problem.${id}Open`;
  const into = fieldsOf(items, choices, 'into');
  const isApproved = into.approved === TICKED;
  // Other people may have written in those as well: they are approved from their own page.
  if (isApproved && joining) problems['into-approved'] = 'importing.problem.approvedJoining';
  else if (isApproved && !items.some(({ id, kind }) => kind === 'statement' && isTaken(choices, id)))
    problems['into-approved'] = 'importing.problem.approvedEmpty';
  if (Object.keys(problems).length > 0) return { ok: false, problems };

  const taken = items.filter(({ id }) => isTaken(choices, id));
  const of = (kind: Item['kind']) =>
    taken.filter((item) => item.kind === kind).map((item) => ({ id: item.id, fields: fieldsChosen(item, choices) }));
  const only = (kind: Item['kind']) => of(kind)[0]?.fields ?? {};
  const when = fieldsOf(items, choices, 'when');
  const event = joining ? null : eventOf(only('title').words ?? '', when, only('place').words ?? '', only('mode').mode);
  const hours = joining ?? event;
  const points = of('point').map(({ id, fields }) => ({ id, words: fields.words ?? '' }));
  const people = of('person').map(({ id, fields }) => ({
    id,
    name: fields.name ?? '',
    organisation: fields.organisation ?? '',
    email: fields.email ?? '',
    state: attendanceHere.find((one) => one === fields.state) ?? 'invited',
    personId: fields.person ?? '',
    same: fields.same ?? '',
  }));
  return {
    ok: true,
    value: {
      day: when.date ?? '',
      event,
      meeting: into.meeting ?? '',
      space: into.space ?? '',
      isApproved,
      people: oneOfEach(people),
      points,
      statements: of('statement').map(({ fields }) => ({
        kind: blockKinds.find((one) => one === fields.kind) ?? 'text',
        words: fields.words ?? '',
        point: points.find(({ id }) => id === fields.point)?.id ?? null,
        mode: decisionModes.find((one) => one === fields.mode) ?? null,
        owner: fields.owner ?? '',
        due: isDay(fields.due ?? '') ? (fields.due ?? null) : null,
      })),
      next: hours ? of('next').map(({ id, fields }) => nextBrought(id, fields, hours)) : [],
    },
  };
}

/** Of the one item of a kind, also where nobody said yes to it. */
export const fieldsOf = (items: readonly Item[], choices: Choices, id: string): Readonly<Record<string, string>> => {
  const item = items.find((one) => one.id === id);
  return item ? fieldsChosen(item, choices) : {};
};

function eventOf(title: string, when: Readonly<Record<string, string>>, place: string, mode: string | undefined) {
  const { date = '', from = '', until = '' } = when;
  const startsAt = momentAt(date, from);
  return {
    title,
    startsAt,
    endsAt: until ? momentAt(date, until) : plusMinutes(startsAt, TWO_HOURS),
    place,
    mode: meetingModes.find((one) => one === mode) ?? null,
  };
}

/** Where the text says no hour it is that of this meeting, to be confirmed; of several places none is certain. */
function nextBrought(
  id: string,
  fields: Readonly<Record<string, string>>,
  like: { startsAt: Date; endsAt: Date },
): NextBrought {
  const { title = '', date = '', from = '', until = '', meeting = '' } = fields;
  const startsAt = momentAt(date, from || timeOf(like.startsAt));
  const lasts = from ? TWO_HOURS : Math.max(minutesBetween(like.startsAt, like.endsAt), 1);
  const places = linesOf(fields.places);
  return {
    ...{ id, title, meeting },
    day: date,
    startsAt,
    endsAt: until ? momentAt(date, until) : plusMinutes(startsAt, lasts),
    places,
    toConfirm: [
      ...(fields.unsureDay === TICKED ? (['day'] as const) : []),
      ...(fields.unsureHours === TICKED || !from ? (['hours'] as const) : []),
      ...(fields.unsurePlace === TICKED || places.length > 1 ? (['place'] as const) : []),
    ],
    points: linesOf(fields.points).map((line) => line.slice(0, 160)),
  };
}

const linesOf = (typed: string | undefined): string[] =>
  (typed ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
