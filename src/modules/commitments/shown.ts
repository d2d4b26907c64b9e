import { organisationNames, personNames } from '#modules/accounts';
import { type StatementRow, statementsNamed } from '#modules/statements';
import type { Db } from '#platform/db';
import type { Member } from '#platform/member';
import { type Shown as ShownSubject, showSubjects } from '#platform/subject';
import { type InBoth, inLanguage, nameIn, type T } from '#platform/texts';
import { followed } from './actions/ask-owners.ts';
import { commitmentPath } from './addresses.ts';
import { dayOf, daysFrom } from './rules/days.ts';
import { nextLevel } from './rules/escalation.ts';
import { type FollowUpSettings, nextAsking } from './rules/follow-up.ts';
import { mayAnswer } from './rules/may.ts';
import { shownAs } from './rules/standing.ts';
import { type AskingRow, askingsOf } from './store/askings.ts';
import type { CommitmentRow } from './store/commitments.ts';
import type { StepRow } from './store/save.ts';
import { followUpOf } from './store/settings.ts';
import { lastWords } from './store/steps.ts';
import type { Chain, Words } from './views/chain.ts';

export type Viewer = {
  db: Db;
  t: T;
  now: Date;
  networkId: string;
  networkSlug: string;
  member: Member | null;
  /** The holder of a link reads their own name; everybody else reads names inside the network alone. */
  isOwner?: boolean;
};

type Known = {
  people: Map<string, string>;
  organisations: Map<string, InBoth>;
  said: Map<string, StatementRow>;
  subjects: Map<string, ShownSubject>;
  asked: Map<string, AskingRow[]>;
  words: Map<string, StepRow[]>;
  eventDays: Map<string, string>;
  settings: FollowUpSettings;
};

/** A screenful of promises as their chain is read: what was said, who promised, for when, what came of it, what is next. */
export async function showCommitments(rows: CommitmentRow[], viewer: Viewer): Promise<Chain[]> {
  if (rows.length === 0) return [];
  const known = await knownOf(rows, viewer);
  return rows.map((row) => chainOf(row, known, viewer));
}

/** What a page names beside its promises: asked with theirs. */
type Beside = { organisationIds: readonly string[]; eventIds: readonly string[] };

/** The same with the names of organisations and events that the page offers to choose from. */
export async function showCommitmentsAmong(rows: CommitmentRow[], beside: Beside, viewer: Viewer) {
  const known = await knownOf(rows, viewer, beside);
  return {
    chains: rows.map((row) => chainOf(row, known, viewer)),
    organisations: known.organisations,
    subjects: known.subjects,
  };
}

async function knownOf(
  rows: CommitmentRow[],
  { db, t, networkId, networkSlug, member }: Viewer,
  beside: Beside = { organisationIds: [], eventIds: [] },
): Promise<Known> {
  const running = rows.filter(({ standing }) => standing === 'open');
  const runningIds = running.map(({ id }) => id);
  const [statements, asked, words, { eventDays, settings }] = await Promise.all([
    statementsNamed(
      db,
      networkId,
      rows.flatMap(({ statementId }) => statementId ?? []),
    ),
    askingsOf(db, networkId, runningIds),
    lastWords(
      db,
      networkId,
      rows.flatMap(({ id, standing }) => (standing === 'intention' ? [] : [id])),
    ),
    followUpOf(db, networkId, [...new Set(running.flatMap(({ eventId }) => eventId ?? []))]),
  ]);
  const said = new Map(statements.map((one) => [one.id, one]));
  const where = [
    ...statements.map(({ subjectKind: kind, subjectId: id }) => ({ kind, id })),
    ...rows.flatMap(({ subjectKind: kind, subjectId: id }) => (kind && id ? [{ kind, id }] : [])),
    ...rows.flatMap(({ eventId: id }) => (id ? [{ kind: 'event', id }] : [])),
    ...beside.eventIds.map((id) => ({ kind: 'event', id })),
  ];
  const [people, organisations, subjects] = await Promise.all([
    personNames(db, [
      ...new Set([
        ...rows.flatMap(({ ownerId, secondId }) => [ownerId ?? [], secondId ?? []].flat()),
        ...statements.flatMap(({ saidBy }) => saidBy ?? []),
      ]),
    ]),
    organisationNames(db, [
      ...new Set([...rows.flatMap(({ organisationId }) => organisationId ?? []), ...beside.organisationIds]),
    ]),
    where.length > 0 ? showSubjects(db, networkId, where, { member, t, base: `/n/${networkSlug}` }) : new Map(),
  ]);
  const byCommitment = Map.groupBy(asked, ({ commitmentId }) => commitmentId);
  return { people, organisations, said, subjects, asked: byCommitment, words, eventDays, settings };
}

function chainOf(row: CommitmentRow, known: Known, viewer: Viewer): Chain {
  const { t, now, member, networkSlug } = viewer;
  const today = dayOf(now);
  const shown = shownAs(row, today);
  return {
    id: row.id,
    version: row.version,
    name: inLanguage(row.promised, t.lang),
    href: commitmentPath(networkSlug, row.id),
    shown,
    said: saidIn(row, known, viewer),
    decided: row.decided && { ...inLanguage(row.decided, t.lang), source: null, href: null },
    promised: promisedIn(row, known, t, member !== null || viewer.isOwner === true),
    due: dueIn(row, known, t, today),
    result: row.result && {
      ...inLanguage(row.result, t.lang),
      source: row.endedAt ? t('commitments.toldOn', { day: t.date(row.endedAt) }) : null,
      href: null,
    },
    next: nextIn(row, known, t, now),
    mayAnswer: row.standing === 'open' && member !== null && mayAnswer(row, member),
    dueOn: row.dueOn,
    isPublic: row.audience === 'public',
  };
}

const wordsOf = (subject: ShownSubject, t: T): string =>
  typeof subject.title === 'string' ? subject.title : inLanguage(subject.title, t.lang).text;

function saidIn(
  row: CommitmentRow,
  { said, subjects, people }: Known,
  { t, member, networkSlug }: Viewer,
): Words | null {
  const statement = row.statementId ? said.get(row.statementId) : undefined;
  const kind = statement?.subjectKind ?? row.subjectKind;
  const id = statement?.subjectId ?? row.subjectId;
  const where = subjects.get(`${kind}:${id}`) ?? subjects.get(`event:${row.eventId}`);
  const place = where ? wordsOf(where, t) : null;
  const event = row.eventId ? subjects.get(`event:${row.eventId}`) : undefined;
  const occasion = event && wordsOf(event, t) !== place ? wordsOf(event, t) : null;
  if (!statement)
    return where && place ? { text: place, lang: t.lang, source: occasion, href: where.href, isPlace: true } : null;
  // What was said inside the network is read inside the network.
  if (!member) return { ...inLanguage(statement.said, t.lang), source: occasion ?? place, href: null };
  const by = (statement.saidBy ? people.get(statement.saidBy) : statement.name) ?? t('commitments.somebody');
  return {
    ...inLanguage(statement.said, t.lang),
    source: [by, place, occasion, t.date(statement.saidAt)].filter(Boolean).join(', '),
    href: `/n/${networkSlug}/statements/${statement.id}`,
  };
}

function promisedIn(row: CommitmentRow, { people, organisations }: Known, t: T, readsNames: boolean): Words | null {
  const name = row.organisationId ? organisations.get(row.organisationId) : undefined;
  const owner = row.ownerId ? people.get(row.ownerId) : row.contactName;
  const second = row.secondId ? people.get(row.secondId) : undefined;
  if (!name && !owner) return null;
  if (!readsNames)
    return { text: name ? nameIn(t, name) : t('commitments.somebody'), lang: t.lang, source: null, href: null };
  const persons = [
    name ? owner : null,
    second ? t('commitments.withSecond', { name: second }) : null,
    !owner && row.standing === 'open' ? t('commitments.asksForOwner') : null,
  ];
  return {
    text: name ? nameIn(t, name) : (owner ?? ''),
    lang: t.lang,
    source: persons.filter(Boolean).join(', ') || null,
    href: null,
  };
}

function dueIn(row: CommitmentRow, { asked, words }: Known, t: T, today: string): Words | null {
  if (!row.dueOn) return null;
  const moved = words.get(row.id)?.find(({ kind }) => kind === 'moved');
  const lines: (string | null)[] = [];
  if (row.standing === 'open') {
    if (row.dueOn < today) lines.push(t('commitments.due.late', { days: daysFrom(row.dueOn, today) }));
    const open = (asked.get(row.id) ?? []).filter(({ answeredAt }) => answeredAt === null).at(-1);
    if (open) lines.push(t('commitments.due.asked', { day: t.date(open.askedOn) }));
    const going = words
      .get(row.id)
      ?.find(({ kind, words: said }) => (kind === 'goingOn' || kind === 'moved') && said !== null);
    if (going?.words) lines.push(inLanguage(going.words, t.lang).text);
    else if (row.firstStep && row.dueOn >= today)
      lines.push(t('commitments.due.firstStep', { words: inLanguage(row.firstStep, t.lang).text }));
  } else if (row.sign) lines.push(t('commitments.due.sign', { words: inLanguage(row.sign, t.lang).text }));
  if (moved?.dueBefore) lines.push(t('commitments.due.moved', { day: t.date(moved.dueBefore) }));
  return { text: t.date(row.dueOn), lang: t.lang, source: lines.filter(Boolean).join('\n') || null, href: null };
}

/** Where there is no result: what will happen, and when. */
function nextIn(row: CommitmentRow, known: Known, t: T, now: Date): string | null {
  if (row.standing === 'intention') return t('commitments.next.intention');
  if (row.standing !== 'open') return null;
  const help = known.words.get(row.id)?.find(({ kind }) => kind === 'help');
  if (row.helpAt && help?.words) return t('commitments.next.help', { words: inLanguage(help.words, t.lang).text });
  if (row.helpAt) return t('commitments.next.helpAlone');
  const asked = known.asked.get(row.id) ?? [];
  const open = asked.find(({ answeredAt }) => answeredAt === null);
  if (open) {
    const given = { askedOn: open.askedOn, hasSecond: row.secondId !== null };
    const next = nextLevel(given, known.settings.patience, dayOf(now));
    if (!next || next.level === 'owner') return t('commitments.next.onAgenda');
    return t(`commitments.next.${next.level}`, { day: t.date(next.on) });
  }
  const eventOn = row.eventId ? (known.eventDays.get(row.eventId) ?? null) : null;
  const on = nextAsking(followed(row, eventOn, asked), known.settings, now);
  return on ? t('commitments.next.asking', { day: t.date(on) }) : null;
}
