import { type CannotKeep, cannotKeep } from './cannot-keep.ts';
import type { Day, PersonOfDay, Round } from './day.ts';
import { type Mark, markOf } from './marks.ts';
import type { Mixable } from './mixing-problem.ts';
import { fullName, isSearched } from './names.ts';
import { organisationOf } from './organisation.ts';
import { roundsWithoutThem, stateOfWish, type WishState } from './wish-state.ts';
import type { Acceptance, Origin, Wish } from './wishes.ts';

export type PersonNamed = {
  id: string;
  name: string;
  organisation: string | null;
  /** Comes for that half of the day alone. */
  half: 'morning' | 'afternoon' | null;
};

export type WishShown = {
  wish: Wish;
  people: PersonNamed[];
  /** null: all of them. */
  rounds: Round[] | null;
  /** Of the table, for a seat. */
  mark: Mark | null;
  state: WishState;
  /** Where too few of its people are there for it to mean anything. */
  idle: Round[];
  cannot: boolean;
};

/** Something that cannot be kept, with what was said about it. */
export type CannotShown = CannotKeep & {
  wish: WishShown | null;
  /** The organisation or the person it is about, where it is no wish. */
  about: string | null;
  accepted: Acceptance | null;
};

export type WishesShown = {
  wishes: WishShown[];
  /** What nobody has accepted yet first. */
  cannot: CannotShown[];
  /** Accepted, and possible by now. */
  needless: AcceptedOfDay[];
};

export type AcceptedOfDay = Pick<CannotShown, 'origin' | 'wish' | 'about'> & { accepted: Acceptance };

export function wishesShown(mixable: Mixable): WishesShown {
  const { day, people } = mixable;
  const cannot = cannotKeep(mixable);
  const wishes = wishesOf(day, people, cannot);
  const shown = cannot.map(({ origin, whys }): CannotShown => {
    const accepted = day.accepted.find((one) => one.origin === origin) ?? null;
    return { ...subjectOf(origin, wishes, people), whys, accepted };
  });
  const needless = day.accepted.filter(({ origin }) => !cannot.some((one) => one.origin === origin));
  return {
    wishes,
    cannot: shown.toSorted(acceptedLast),
    needless: acceptedShown(needless, wishes, people),
  };
}

/** What was accepted not to be kept, whether or not it still has to be. */
export const acceptedOfDay = (day: Day, people: readonly PersonOfDay[]): AcceptedOfDay[] =>
  acceptedShown(day.accepted, wishesOf(day, people, []), people);

function acceptedShown(
  accepted: readonly Acceptance[],
  wishes: readonly WishShown[],
  people: readonly PersonOfDay[],
): AcceptedOfDay[] {
  return (
    accepted
      .map((one) => ({ ...subjectOf(one.origin, wishes, people), accepted: one }))
      // Else what it was about is gone.
      .filter(({ origin, wish, about }) => wish !== null || about !== null || origin.startsWith('setting:'))
  );
}

function subjectOf(origin: Origin, wishes: readonly WishShown[], people: readonly PersonOfDay[]) {
  const wish = wishes.find((other) => origin === `wish:${other.wish.id}`) ?? null;
  return { origin, wish, about: wish ? null : aboutOf(origin, people) };
}

function wishesOf(day: Day, people: readonly PersonOfDay[], cannot: readonly CannotKeep[]): WishShown[] {
  const known = new Map(people.map((person) => [person.id, person]));
  return day.wishes.map((wish) => shownWish(wish, day.rounds, people, known, cannot));
}

const acceptedLast = (a: CannotShown, b: CannotShown) => Number(a.accepted !== null) - Number(b.accepted !== null);

function shownWish(
  wish: Wish,
  rounds: readonly Round[],
  people: readonly PersonOfDay[],
  known: ReadonlyMap<string, PersonOfDay>,
  cannot: readonly CannotKeep[],
): WishShown {
  return {
    wish,
    people: wish.people.flatMap((id) => known.get(id) ?? []).map(personNamed),
    rounds: wish.rounds && rounds.filter(({ id }) => wish.rounds?.includes(id)),
    mark: wish.group === null ? null : markOf(wish.group),
    state: stateOfWish(wish, rounds),
    idle: roundsWithoutThem(wish, rounds, people),
    cannot: cannot.some(({ origin }) => origin === `wish:${wish.id}`),
  };
}

export function personNamed(person: PersonOfDay): PersonNamed {
  const { id, role, organisationName, morning, afternoon } = person;
  const half = morning === afternoon ? null : morning ? 'morning' : 'afternoon';
  return { id, name: fullName(person), organisation: role === 'serviceUser' ? null : organisationName, half };
}

function aboutOf(origin: string, people: readonly PersonOfDay[]): string | null {
  const at = origin.indexOf(':') + 1;
  const [kind, of] = [origin.slice(0, at), origin.slice(at)];
  if (kind === 'colleagues:') return people.find((person) => organisationOf(person) === of)?.organisationName ?? null;
  const person = kind === 'pin:' ? people.find(({ id }) => id === of) : undefined;
  return person ? fullName(person) : null;
}

const WISHES_A_PAGE = 25;

/** One screen of the wishes; `typed`: about whom. */
export function wishesOnPage(
  wishes: readonly WishShown[],
  people: readonly PersonOfDay[],
  { typed, page }: { typed: string; page: number },
) {
  const found = new Set(people.filter((person) => isSearched(person, typed)).map(({ id }) => id));
  const fits = typed === '' ? wishes : wishes.filter(({ wish }) => wish.people.some((id) => found.has(id)));
  const pages = Math.max(1, Math.ceil(fits.length / WISHES_A_PAGE));
  const at = Math.min(Math.max(1, page), pages);
  return { wishes: fits.slice((at - 1) * WISHES_A_PAGE, at * WISHES_A_PAGE), total: fits.length, page: at, pages };
}
