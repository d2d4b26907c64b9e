import { type Choices, fieldsChosen, isTaken } from './choices.ts';
import type { Item } from './items.ts';

/** Field → key of a text. */
export type Problems = Record<string, string>;

const MOST = {
  ...{ words: 8000, places: 400, points: 4000, due: 60 },
  ...{ name: 160, organisation: 160, email: 254, owner: 120, place: 200 },
} as const;

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
  return { ...problems, ...announcedTwice(items, choices) };
}

/** A text that says twice when the next meeting is means one meeting. */
function announcedTwice(items: readonly Item[], choices: Choices): Problems {
  const problems: Problems = {};
  const moments = new Set<string>();
  for (const item of items.filter(({ id, kind }) => kind === 'next' && isTaken(choices, id))) {
    const { date, from, title } = fieldsChosen(item, choices);
    const moment = `${date} ${from} ${title}`;
    if (date && moments.has(moment)) problems[`${item.id}-date`] = 'importing.problem.twice';
    moments.add(moment);
  }
  return problems;
}

function ofKind({ id, kind }: Item, fields: Readonly<Record<string, string>>): Problems {
  if (kind === 'title' || kind === 'point' || kind === 'statement' || kind === 'place')
    return fields.words ? {} : { [`${id}-words`]: 'importing.problem.words' };
  if (kind === 'person') return fields.name || fields.email ? {} : { [`${id}-name`]: 'importing.problem.name' };
  if (kind !== 'when' && kind !== 'next') return {};
  // Of a next meeting the hours may be those of this one.
  const mayLackHour = kind === 'next' && !fields.from && !fields.until;
  return {
    ...(isDay(fields.date ?? '') ? {} : { [`${id}-date`]: 'importing.problem.date' }),
    ...(mayLackHour || isHour(fields.from ?? '') ? {} : { [`${id}-from`]: 'importing.problem.from' }),
    ...(!fields.until || (isHour(fields.until) && fields.until > (fields.from ?? ''))
      ? {}
      : { [`${id}-until`]: 'importing.problem.until' }),
  };
}

/** 'YYYY-MM-DD' of our time. */
export const isDay = (day: string): boolean => {
  const at = /^(19|20)\d\d-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};
const isHour = (hour: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(hour);
