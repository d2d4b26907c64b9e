import { membersAmong, organisationsOf, personNames } from '#modules/accounts';
import { attachmentsOf } from '#modules/calendar';
import { inLanguage, nameIn } from '#platform/texts';
import type { RefilledForm } from '#platform/web';
import type { Block } from '../../store/minutes/blocks.ts';
import type { BlockFieldsProps } from '../../views/minutes/block-fields.tsx';
import type { Here } from './here.ts';

/** As many names as help whoever types; any other name may be written. */
const MOST_PEOPLE = 400;

/** What the fields of a piece offer, and what stands in them. */
export async function blockFields(
  c: Here,
  eventId: string,
  { block, refilled, item }: { block: Block | null; refilled: RefilledForm | null; item: string | null },
): Promise<BlockFieldsProps> {
  const { db, t, now, network } = c.var;
  const of = { networkId: network.id, eventId };
  const [organisations, people, documents, owners] = await Promise.all([
    organisationsOf(db, network.id),
    membersAmong(db, { networkId: network.id, now }, null, { after: null, most: MOST_PEOPLE }),
    attachmentsOf(db, of),
    personNames(db, block?.ownerId ? [block.ownerId] : []),
  ]);
  return {
    t,
    refilled,
    stands: block ? standsOf(c, block, owners) : { kind: 'text', item: item ?? '' },
    organisations: organisations.map(({ id: value, name }) => ({ value, label: nameIn(t, name) })),
    people: people.map(({ name }) => name),
    documents: documents.map(({ id: value, name }) => ({ value, label: inLanguage(name, t.lang).text })),
  };
}

/** What stands there, field by field, as the form names it. */
export function standsOf(c: Here, block: Block, owners: ReadonlyMap<string, string>): Record<string, string> {
  const figure = (value: number | null) => (value === null ? '' : String(value));
  return {
    words: inLanguage(block.words, c.var.t.lang).text,
    kind: block.kind,
    mode: block.mode ?? '',
    votesFor: figure(block.votesFor),
    votesAgainst: figure(block.votesAgainst),
    votesAbstained: figure(block.votesAbstained),
    owner: (block.ownerId ? owners.get(block.ownerId) : block.ownerName) ?? '',
    organisation: block.organisationId ?? '',
    dueOn: block.dueOn ?? '',
    reviewOn: block.reviewOn ?? '',
    document: block.documentId ?? '',
    documentPlace: block.documentPlace ?? '',
    item: block.agendaItemId ?? '',
  };
}
