type Lang = 'fr' | 'nl' | 'en';

/** What somebody wrote, with the translations it has. */
export type Words = {
  lang: Lang;
  text: string;
  translations?: Partial<Record<Lang, { text: string; state: 'hand' | 'machine' | 'outOfDate' }>>;
};

export const SLOT_KINDS = ['arrival', 'plenary', 'groups', 'meal', 'pause', 'closing'] as const;
export type SlotKind = (typeof SLOT_KINDS)[number];

export const SLOT_ROLES = ['facilitator', 'timeKeeper', 'rapporteur', 'welcome'] as const;
export type SlotRole = (typeof SLOT_ROLES)[number];

/** A member of the network (`personId`), or somebody from elsewhere by name. One of the two. */
export type SlotPerson = { role: SlotRole; personId: string | null; name: string | null };

/** Who decides, before when; or that it is decided. */
export type Deciding = {
  state: 'open' | 'decided';
  /** As people say it: "le comité", "Amina". */
  by: string | null;
  /** 'YYYY-MM-DD' */
  before: string | null;
};

/** One slot of a timetable, with all that the team knows of it. */
export type PlannedSlot = {
  id: string;
  /** Minutes since midnight, in Brussels. */
  startsAt: number;
  minutes: number;
  title: Words;
  /** What the public page says instead. null: the same. */
  publicTitle: Words | null;
  kind: SlotKind;
  /** team: setting up the hall and the like, on no wall and no public page. */
  shownTo: 'all' | 'team';
  /** Of module methods. */
  methodId: string | null;
  /** The round whose groups sit then: its hours follow. */
  roundId: string | null;
  /** As its door says. Two slots are in the same room when these words are the same. */
  room: string | null;
  people: SlotPerson[];
  question: Words | null;
  /** For the team alone. */
  note: Words | null;
  /** A train, a caterer: its hour does not move when others do. */
  fixed: boolean;
  /** null: nobody asked. */
  deciding: Deciding | null;
  /** Number of the act that made it what it is: the version that forms about it carry. */
  act: number;
};

/** When it is over. */
export const endOf = ({ startsAt, minutes }: Pick<PlannedSlot, 'startsAt' | 'minutes'>): number => startsAt + minutes;

/** In the order in which they happen. */
export const inOrder = <One extends Pick<PlannedSlot, 'id' | 'startsAt'>>(slots: readonly One[]): One[] =>
  slots.toSorted((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1));
