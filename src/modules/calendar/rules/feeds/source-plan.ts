/** A date as another calendar has it, with what decides what becomes of it here. */
export type Foreign = {
  uid: string;
  sequence: number;
  isCancelled: boolean;
  title: string;
  startsAt: Date;
  /** All that would be kept of it, as one text: the same text is the same event. */
  content: string;
};

/** What the network has already. */
export type Known = {
  /** Of this calendar, by its name there. */
  fromHere: ReadonlyMap<string, { id: string; sequence: number; content: string; endsAt: Date }>;
  /** Names under which the network's other events travel. */
  others: ReadonlySet<string>;
  /** The same, by title and beginning (`likeness`): the same date, entered by hand on both sides. */
  alike: ReadonlySet<string>;
};

export type SourcePlan<Date extends Foreign> = {
  add: Date[];
  change: { id: string; to: Date }[];
  /** There already, and the same. */
  same: number;
  /** The network has it from somewhere else. */
  known: Date[];
  /** Ids of those that stand there no more. */
  gone: string[];
};

type Reading = {
  /** It has all of its dates, so one that is missing was taken out. A file that somebody brings may be a part. */
  isWhole: boolean;
  now: Date;
};

/**
 * What reading a calendar does. Older than what is known changes nothing; what was cancelled before anybody saw it is not
 * added; what is over stays when it leaves its calendar: programs forget the past, and a network remembers.
 */
export function planOf<One extends Foreign>(
  dates: readonly One[],
  known: Known,
  { isWhole, now }: Reading,
): SourcePlan<One> {
  const plan: SourcePlan<One> = { add: [], change: [], same: 0, known: [], gone: [] };
  const seen = new Set<string>();
  for (const date of dates) {
    if (seen.has(date.uid)) continue;
    seen.add(date.uid);
    const there = known.fromHere.get(date.uid);
    if (there) {
      if (date.sequence >= there.sequence && date.content !== there.content)
        plan.change.push({ id: there.id, to: date });
      else plan.same++;
    } else if (known.others.has(date.uid) || known.alike.has(likeness(date))) plan.known.push(date);
    else if (!date.isCancelled) plan.add.push(date);
  }
  if (isWhole)
    for (const [uid, { id, endsAt }] of known.fromHere) if (!seen.has(uid) && endsAt >= now) plan.gone.push(id);
  return plan;
}

/** Two dates that begin together and are called alike are one. */
export const likeness = ({ title, startsAt }: { title: string; startsAt: Date }): string =>
  `${startsAt.toISOString().slice(0, 16)} ${title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()}`;
