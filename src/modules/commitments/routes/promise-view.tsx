import { membersAmong, organisationsOf } from '#modules/accounts';
import { inLanguage, nameIn } from '#platform/texts';
import type { RefilledForm } from '#platform/web';
import { ledgerPath } from '../addresses.ts';
import type { Lack } from '../rules/promising.ts';
import type { CommitmentRow } from '../store/commitments.ts';
import { PromisePage } from '../views/promise-page.tsx';
import { type Here, pathOf } from './here.ts';
import type { OriginHere } from './origin-here.ts';
import { nameOfMember } from './owner-typed.ts';

type Shown = {
  origin: OriginHere | null;
  /** The one that is changed. null: a new one. */
  row: CommitmentRow | null;
  refilled?: RefilledForm | null;
  lacks?: readonly Lack[];
  /** What is known of it already, where it comes from minutes: field → words. */
  known?: Readonly<Record<string, string>>;
  theirs?: readonly { term: string; text: string }[];
};

/** As many names as help whoever types; any other member may be written. */
const MOST_PEOPLE = 400;

export async function promiseView(
  c: Here,
  { origin, row, refilled = null, lacks = [], known = {}, theirs = [] }: Shown,
) {
  const { db, t, now, network, member, frame } = c.var;
  const isPlain = origin?.isPlain ?? false;
  const [organisations, people] = await Promise.all([
    organisationsOf(db, network.id),
    isPlain ? [] : membersAmong(db, { networkId: network.id, now }, null, { after: null, most: MOST_PEOPLE }),
  ]);
  // In the name of another organisation only coordinators promise; at a table everybody is there.
  const isFree = isPlain || member?.role === 'coordinator';
  const chosen = row?.organisationId ?? null;
  const offered = organisations.filter(({ id }) => isFree || id === member?.organisationId || id === chosen);
  const statement = origin?.statement ?? null;
  const said = statement && inLanguage(statement.said, t.lang);
  const title = t(
    row ? (row.standing === 'intention' ? 'commitments.complete' : 'commitments.change') : 'commitments.promise',
  );
  const fields = row ? { version: String(row.version) } : { ...origin?.fields, _key: c.var.formKey };
  const byRight = origin?.fields.right ? `?${new URLSearchParams({ right: origin.fields.right })}` : '';
  return (
    <PromisePage
      frame={frame}
      title={title}
      back={
        row && !byRight
          ? { href: pathOf(c, row.id), label: inLanguage(row.promised, t.lang).text }
          : {
              href: origin?.back ?? ledgerPath(network.slug),
              label: t(row ? 'commitments.form.backUnchanged' : 'commitments.form.back'),
            }
      }
      said={statement && said ? { kind: statement.kind, ...said, where: origin?.where ?? null } : null}
      where={origin?.where ?? null}
      theirs={theirs}
      isPlain={isPlain}
      form={{
        action: row ? `${pathOf(c, row.id)}${byRight}` : ledgerPath(network.slug),
        ...(row && { method: 'patch' as const }),
        stands: row ? await standsOf(c, row, isPlain) : { ...standsNew(), ...known },
        hasOwner: isPlain && row !== null && (row.ownerId !== null || row.contactEmail !== null),
        refilled,
        lacks,
        organisations: offered.map(({ id: value, name }) => ({ value, label: nameIn(t, name) })),
        people: people.map(({ name }) => name),
        mayBeIntention: row === null || row.standing === 'intention',
        choosesAudience: !isPlain,
        fields,
        submit: t(row ? 'commitments.form.save' : 'commitments.promise'),
      }}
    />
  );

  /** The words that were said are where one begins; a member promises for themselves. */
  function standsNew(): Record<string, string> {
    const isPromise = statement?.kind === 'promise' || statement?.kind === 'action';
    return {
      promised: said && isPromise ? said.text : '',
      organisation: statement?.organisationId ?? (isFree ? '' : (member?.organisationId ?? '')),
      owner: member && !isFree ? member.name : '',
    };
  }
}

/**
 * What stands there, field by field, as the form names it. Without an account one sees no address, and of the names
 * only one that was written without an account.
 */
export async function standsOf(c: Here, row: CommitmentRow, isPlain = false): Promise<Record<string, string>> {
  const { t } = c.var;
  const words = (said: CommitmentRow['sign']) => (said ? inLanguage(said, t.lang).text : '');
  const plain = {
    promised: words(row.promised),
    organisation: row.organisationId ?? '',
    dueOn: row.dueOn ?? '',
    firstStep: words(row.firstStep),
    sign: words(row.sign),
  };
  if (isPlain) return { ...plain, ...(!row.ownerId && row.contactName && { owner: row.contactName }) };
  return {
    ...plain,
    owner: row.ownerId ? await nameOfMember(c, row.ownerId) : (row.contactName ?? ''),
    ownerEmail: row.contactEmail ?? '',
    second: await nameOfMember(c, row.secondId),
    decided: words(row.decided),
    audience: row.audience,
  };
}
