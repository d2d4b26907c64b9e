import { KINDS, type Minutes, STATES } from '../format.ts';

/** What somebody who read a document by hand wants to be found in it: a `.wanted` file, one thing a line, see fixtures/README.md. */
export interface Wanted {
  readonly kind: string;
  /** May be found or not: careful readers would not agree. */
  readonly optional: boolean;
  readonly fields: readonly string[];
}

/** One thing said by the answer, in the same form. */
export interface Given {
  readonly kind: string;
  readonly fields: readonly string[];
}

export interface Compared {
  /** By kind: how many were wanted, given, and both. */
  readonly counts: ReadonlyMap<string, Count>;
  readonly missed: readonly string[];
  readonly tooMuch: readonly string[];
  readonly wrong: readonly string[];
}

export interface Count {
  wanted: number;
  given: number;
  right: number;
}

const STATEMENTS: readonly string[] = KINDS;
const PEOPLE: readonly string[] = STATES;
const HEAD = ['day', 'from', 'to', 'place', 'mode', 'status'];

export function wantedIn(file: string): Wanted[] {
  return file
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#') && !line.startsWith('!'))
    .map((line) => {
      const optional = line.startsWith('~');
      const [, kind = '', rest = ''] = /^(\S+) ?(.*)$/.exec(optional ? line.slice(1) : line) ?? [];
      return { kind, optional, fields: rest.split('|').map((field) => field.trim()) };
    });
}

/** What is known to be missed, taken too much or read wrong: lines “!- …”, “!+ …”, “!! …”. */
export function faultsIn(file: string): string[] {
  return file.split('\n').filter((line) => line.startsWith('!'));
}

export function faultsOf({ missed, tooMuch, wrong }: Compared): string[] {
  return [
    ...missed.map((line) => `!- ${line}`),
    ...tooMuch.map((line) => `!+ ${line}`),
    ...wrong.map((line) => `!! ${line}`),
  ].map((line) => line.trimEnd());
}

export function givenBy(minutes: Minutes): Given[] {
  const of = (kind: string, ...fields: (string | null)[]) => ({ kind, fields: fields.map((field) => field ?? '') });
  const { attendance, agenda, statements, nextMeetings, timetable, warnings } = minutes;
  const head: [string, string | null][] = [
    ['day', minutes.date],
    ['from', minutes.startsAt],
    ['to', minutes.endsAt],
    ['place', minutes.place],
    ['mode', minutes.mode],
    ['status', minutes.status],
    ['else', minutes.everyoneElse],
  ];
  return [
    ...head.filter(([, value]) => value !== null).map(([kind, value]) => of(kind, value)),
    ...attendance.map((one) => of(one.state, one.name, one.organisation, one.email)),
    ...agenda.map((item) => of('agenda', item.number, item.title)),
    ...statements.map((one) =>
      one.kind === 'action'
        ? of('action', one.text, one.owner, one.due)
        : one.kind === 'decision'
          ? of('decision', one.text, one.mode)
          : of(one.kind, one.text, one.owner),
    ),
    ...nextMeetings.map((next) =>
      of(
        'next',
        next.date,
        next.startsAt,
        next.places.join(' ; '),
        next.toConfirm ? 'confirm' : '',
        next.agenda.join(' ; '),
      ),
    ),
    ...timetable.map((slot) => of('slot', `${slot.startsAt}-${slot.endsAt ?? ''}`, slot.title)),
    ...[...new Set(warnings.map(({ code }) => code))].map((code) => of('warning', code)),
  ];
}

/** The answer beside what was wanted; each thing wanted takes at most one thing given. */
export function compare(wanted: readonly Wanted[], given: readonly Given[]): Compared {
  const counts = new Map<string, Count>();
  const missed: string[] = [];
  const wrong: string[] = [];
  const left = [...given];
  const count = (kind: string): Count => {
    const existing = counts.get(kind) ?? { wanted: 0, given: 0, right: 0 };
    counts.set(kind, existing);
    return existing;
  };
  const detail = (kind: string, one: Wanted, at: number, found: Given, same: (a: string, b: string) => boolean) => {
    const want = one.fields[at] ?? '';
    const have = found.fields[at] ?? '';
    const free = want.startsWith('~') || want.endsWith('?');
    const right = free
      ? have === '' || same(want.replace(/^~|\?$/g, ''), have) || want.endsWith('?')
      : same(want, have);
    if (free && right) return;
    const row = count(kind);
    if (want !== '') row.wanted += 1;
    if (have !== '') row.given += 1;
    if (right && want !== '') row.right += 1;
    if (!right) wrong.push(`${kind}: ${one.fields.join(' | ')}  —  “${have}”`);
  };

  // What must be there takes first; what may be there takes what is left.
  for (const one of [...wanted].sort((a, b) => Number(a.optional) - Number(b.optional))) {
    const candidates = left.filter(({ kind }) => one.kind.split('/').includes(kind));
    const found =
      candidates.find((each) => isThat(one, each, true)) ?? candidates.find((each) => isThat(one, each, false));
    const group = groupOf(one.kind);
    if (found) left.splice(left.indexOf(found), 1);
    if (one.optional) continue;
    const row = count(group);
    row.wanted += 1;
    if (!found) {
      missed.push(`${one.kind} ${one.fields.join(' | ')}`);
      continue;
    }
    row.given += 1;
    row.right += 1;
    if (group === 'attendance') {
      detail('organisation', one, 1, found, sameWords);
      detail('email', one, 2, found, sameWords);
    }
    if (one.kind === 'agenda' && one.fields.length > 1) detail('agenda number', one, 0, found, sameWords);
    if (one.kind === 'decision') detail('decision mode', one, 1, found, sameWords);
    if (one.kind === 'action') {
      detail('owner', one, 1, found, sameWords);
      detail('due', one, 2, found, sameWords);
    }
    if (one.kind === 'next') {
      detail('next time', one, 1, found, sameWords);
      detail('next places', one, 2, found, sameList);
      detail('next toConfirm', one, 3, found, sameWords);
      detail('next agenda', one, 4, found, sameList);
    }
  }
  const extra = left.filter(({ kind }) => kind !== 'warning' && kind !== 'title');
  for (const { kind } of extra) count(groupOf(kind)).given += 1;
  return { counts, missed, wrong, tooMuch: extra.map(({ kind, fields }) => `${kind} ${fields.join(' | ')}`) };
}

function groupOf(kind: string): string {
  if (PEOPLE.includes(kind.split('/')[0] ?? '')) return 'attendance';
  if (kind === 'decision' || kind === 'action') return kind;
  if (STATEMENTS.includes(kind)) return 'other statements';
  return HEAD.includes(kind) ? 'head' : kind;
}

function isThat(one: Wanted, given: Given, exactly: boolean): boolean {
  const [first = '', second = ''] = one.fields;
  const [have = '', other = ''] = given.fields;
  if (PEOPLE.includes(one.kind.split('/')[0] ?? '')) {
    if (first === '') return (one.fields[2] ?? '') === given.fields[2];
    return sameWords(untitled(first), untitled(have));
  }
  if (one.kind === 'agenda') {
    const title = one.fields.length > 1 ? second : first;
    return sameWords(title, other);
  }
  if (one.kind === 'next') return first === have && (!exactly || (one.fields[1] ?? '') === other);
  if (one.kind === 'slot') return first === have && (exactly ? sameWords(second, other) : true);
  if (STATEMENTS.includes(one.kind)) return exactly ? sameWords(first, have) : likeWords(first, have);
  return sameWords(first, have);
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}@]+/u)
    .filter((word) => word !== '');
}

function sameWords(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

function sameList(one: string, other: string): boolean {
  const [wanted, given] = [one, other].map((list) => list.split(' ; ').filter((part) => part.trim() !== ''));
  const must = (wanted ?? []).filter((part) => !part.startsWith('~'));
  const may = (wanted ?? []).map((part) => part.replace('~', ''));
  return (
    must.every((part) => given?.some((have) => sameWords(part, have))) === true &&
    given?.every((have) => may.some((part) => sameWords(part, have))) === true
  );
}

/** Six words in ten are the same: where a statement begins and ends may be seen otherwise. */
function likeWords(one: string, other: string): boolean {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, new Set([...a, ...b]).size) >= 0.6;
}

function untitled(name: string): string {
  return name.replace(/^(?:m\.|monsieur|madame|mme|mr|mevr\.|dhr\.|dr\.?|prof\.|juf|meester)\s+/i, '');
}
