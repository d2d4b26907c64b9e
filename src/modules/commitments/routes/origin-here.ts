import { type StatementRow, statementsNamed } from '#modules/statements';
import { Missing, orMissing } from '#platform/missing';
import { plugged } from '#platform/slots';
import { type Subject, showSubject } from '#platform/subject';
import { inLanguage } from '#platform/texts';
import { ledgerPath } from '../addresses.ts';
import { origins } from '../origin.ts';
import { openPromisingRight } from '../promising-right.ts';
import type { CommitmentOrigin } from '../store/save.ts';
import type { Here } from './here.ts';

export type From = {
  right?: string | undefined;
  statement?: string | undefined;
  event?: string | undefined;
  space?: string | undefined;
};

export type OriginHere = {
  origin: CommitmentOrigin;
  statement: StatementRow | null;
  /** What it is promised about, in words. */
  where: string | null;
  back: string;
  /** By a right: the page is plain, and nothing of the network's inside is on it. */
  isPlain: boolean;
  /** Sent back with the form. */
  fields: Record<string, string>;
};

/** What a promise comes from. Without a right only members promise; what is not there for them is a 404. */
export async function originHere(c: Here, from: From): Promise<OriginHere> {
  const { db, t, now, network, member } = c.var;
  const viewer = { member, t, base: `/n/${network.slug}` };
  const none = { statementId: null, subjectKind: null, subjectId: null, eventId: null };
  if (from.right !== undefined) {
    const right = orMissing(openPromisingRight(from.right, now));
    if (right.subject.networkId !== network.id) throw new Missing();
    const [said] = right.statementId ? await statementsNamed(db, network.id, [right.statementId]) : [];
    const origin = await originOf(right.subject, said?.id ?? null);
    return {
      origin,
      statement: said ?? null,
      where: null,
      back: right.back,
      isPlain: !member,
      fields: { right: from.right },
    };
  }
  orMissing(member);
  if (from.statement) {
    const [said] = await statementsNamed(db, network.id, [from.statement]);
    const statement = orMissing(said);
    const subject = { networkId: network.id, kind: statement.subjectKind, id: statement.subjectId };
    const [origin, shown] = [await originOf(subject, statement.id), await showSubject(db, subject, viewer)];
    const back = `/n/${network.slug}/statements/${statement.id}`;
    return { origin, statement, where: titleOf(shown), back, isPlain: false, fields: { statement: statement.id } };
  }
  for (const kind of ['event', 'space'] as const) {
    const id = from[kind];
    if (!id) continue;
    const subject = { networkId: network.id, kind, id };
    const shown = orMissing(await showSubject(db, subject, viewer));
    const origin = await originOf(subject, null);
    return { origin, statement: null, where: titleOf(shown), back: shown.href, isPlain: false, fields: { [kind]: id } };
  }
  return { origin: none, statement: null, where: null, back: ledgerPath(network.slug), isPlain: false, fields: {} };

  async function originOf(subject: Subject, statementId: string | null): Promise<CommitmentOrigin> {
    const behind = await plugged(origins).eventsBehind(db, network.id, [subject]);
    const eventId = behind.get(`${subject.kind}:${subject.id}`)?.eventId ?? null;
    return { statementId, subjectKind: subject.kind, subjectId: subject.id, eventId };
  }
  function titleOf(shown: Awaited<ReturnType<typeof showSubject>>): string | null {
    if (!shown) return null;
    return typeof shown.title === 'string' ? shown.title : inLanguage(shown.title, t.lang).text;
  }
}
