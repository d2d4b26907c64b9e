type Option = { id: string; startsAt: Date; place: string | null };
type Added = { startsAt: Date; place: string | null };
type Standing = { closedAt: Date | null; closesAt: Date };
type Facts = { poll: Standing; options: readonly Option[] };
/** `seen`: the last moment to answer that stood on the form. Left as it was, somebody else's new one stays. */
type Asked = { gone: readonly string[]; added: readonly Added[]; closesAt: Date; seen: Date };

/** A poll has two dates to choose between, and no more than people read. */
const FEWEST = 2;
export const MOST_DATES = 12;

export type PollChange =
  | { outcome: 'changed'; gone: string[]; added: number[]; closesAt: Date; isEarlier: boolean; isLater: boolean }
  | { outcome: 'same' | 'closed' | 'stale' | 'few' | 'many' | 'past' | 'late' };

/**
 * Dates come and go, and the last moment moves, after people were asked. Who changes it with somebody else at once loses
 * nothing: what is gone is gone once, a date that is there already is not added, a last moment that moved is told.
 * `added`: which of the dates typed are new.
 */
export function decidePollChange({ poll, options }: Facts, asked: Asked, now: Date): PollChange {
  if (poll.closedAt) return { outcome: 'closed' };
  const moves = +asked.closesAt !== +asked.seen;
  if (moves && +poll.closesAt !== +asked.seen && +poll.closesAt !== +asked.closesAt) return { outcome: 'stale' };
  const closesAt = moves ? asked.closesAt : poll.closesAt;

  const gone = options.filter(({ id }) => asked.gone.includes(id)).map(({ id }) => id);
  const kept = options.filter(({ id }) => !gone.includes(id));
  const isThere = (one: Added) => kept.some((two) => +two.startsAt === +one.startsAt && two.place === one.place);
  const added = asked.added.flatMap((one, i) => (isThere(one) ? [] : [i]));
  const hasMoved = +closesAt !== +poll.closesAt;
  if (gone.length === 0 && added.length === 0 && !hasMoved) return { outcome: 'same' };

  const dates = [...kept, ...asked.added.filter((_, i) => added.includes(i))].map(({ startsAt }) => startsAt);
  const ahead = dates.filter((one) => one > now);
  if (ahead.length < FEWEST) return { outcome: 'few' };
  if (dates.length > MOST_DATES) return { outcome: 'many' };
  if (closesAt <= now) return { outcome: 'past' };
  if (closesAt > earliest(ahead)) return { outcome: 'late' };
  const [isEarlier, isLater] = [closesAt < poll.closesAt, closesAt > poll.closesAt];
  return { outcome: 'changed', gone, added, closesAt, isEarlier, isLater };
}

const earliest = (dates: readonly Date[]): Date => new Date(Math.min(...dates.map((one) => one.getTime())));
