import type { Written } from '#packages/written';
import type { BlockContent } from './block.ts';
import type { ContentBlock, MinutesContent } from './content.ts';
import type { ApprovalWay } from './kinds.ts';
import { inOrder } from './order.ts';

export type NamedPerson = { name: string; personId: string | null };
type State = 'invited' | 'coming' | 'present' | 'excused' | 'absent' | 'guest';

/** Everything that is true of a meeting when its minutes are read. */
export type MeetingTold = {
  network: string;
  title: Written;
  purpose: Written | null;
  startsAt: Date;
  endsAt: Date;
  place: Written | null;
  chair: NamedPerson | null;
  noteTaker: NamedPerson | null;
  attendance: readonly (NamedPerson & { state: State; organisation: string | null })[];
  items: readonly { id: string; title: Written }[];
  blocks: readonly (BlockContent & { id: string; agendaItemId: string | null; position: number })[];
  /** Names of members and organisations by id, documents of the meeting. */
  people: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, string>;
  documents: ReadonlyMap<string, Written>;
};

export type Approval = { number: number; year: number; at: Date; how: ApprovalWay };

/**
 * Minutes as they are read. `sealName` says how a person stands in them: by name while they are a draft, by the seal of
 * their name once they are approved. Points of which nothing was noted are in it: that nothing was said is told, too.
 */
export function contentOf(
  told: MeetingTold,
  sealName: (person: NamedPerson) => string,
  approval: Approval | null,
): MinutesContent {
  const sealed = (person: NamedPerson | null) => (person ? sealName(person) : null);
  const known = new Set(told.items.map(({ id }) => id));
  return {
    form: 1,
    network: told.network,
    number: approval?.number ?? 0,
    year: approval?.year ?? 0,
    title: told.title,
    purpose: told.purpose,
    startsAt: told.startsAt.toISOString(),
    endsAt: told.endsAt.toISOString(),
    place: told.place,
    approvedAt: approval?.at.toISOString() ?? '',
    approvedHow: approval?.how ?? 'chair',
    chair: sealed(told.chair),
    noteTaker: sealed(told.noteTaker),
    attendance: told.attendance.flatMap(({ state, organisation, ...person }) =>
      // Whoever was erased has no name: they were there, and are counted with their organisation.
      state === 'invited' ? [] : [{ who: sealName(person), organisation, state }],
    ),
    noAnswer: told.attendance.filter(({ state }) => state === 'invited').length,
    items: told.items.map(({ id, title }) => ({ id, title })),
    blocks: inOrder(told.blocks, [...known]).map((block) => ({
      ...blockContent(block),
      item: block.agendaItemId !== null && known.has(block.agendaItemId) ? block.agendaItemId : null,
    })),
  };

  function blockContent(block: MeetingTold['blocks'][number]): Omit<ContentBlock, 'item'> {
    const { id, kind, words, mode, votesFor, votesAgainst, votesAbstained, organisationId, dueOn, reviewOn } = block;
    const document = block.documentId ? told.documents.get(block.documentId) : undefined;
    return {
      id,
      kind,
      words,
      mode,
      votes: mode === 'vote' ? { for: votesFor, against: votesAgainst, abstained: votesAbstained } : null,
      owner: sealed(ownerOf(block)),
      organisation: organisationId ? (told.organisations.get(organisationId) ?? null) : null,
      dueOn,
      reviewOn,
      document: document ? { name: document, place: block.documentPlace } : null,
    };
  }

  function ownerOf({ ownerId, ownerName }: BlockContent): NamedPerson | null {
    const name = ownerId ? told.people.get(ownerId) : ownerName;
    return name ? { name, personId: ownerId } : null;
  }
}
