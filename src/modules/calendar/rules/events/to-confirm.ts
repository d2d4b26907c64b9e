/** What of an event may not be certain yet; it is then said with "to confirm". */
export const confirmables = ['day', 'hours', 'place', 'access', 'online'] as const;
export type Confirmable = (typeof confirmables)[number];

type Online = { onlineAddress?: string | null; toConfirm?: readonly Confirmable[] };

/** One can take part from a distance, even where the address for it is still to come. */
export const isOnline = ({ onlineAddress, toConfirm }: Online): boolean =>
  Boolean(onlineAddress) || (toConfirm?.includes('online') ?? false);

type Places = Online & { placeName: unknown; address: unknown };

/** Somebody can be there in person: there is a place, or one is being looked for. */
export const hasPlace = ({ placeName, address, toConfirm }: Places): boolean =>
  placeName !== null || address !== null || (toConfirm?.includes('place') ?? false);

type Standing = {
  placeName: unknown;
  address: unknown;
  accessNote: unknown;
  onlineAddress: string | null;
  fuzzyWhen: unknown;
};

/** There is something to say yes to: a fuzzy date, or a place nobody has named, has to be written first. */
export function canBeConfirmed(event: Standing, what: Confirmable): boolean {
  if (what === 'day' || what === 'hours') return event.fuzzyWhen === null;
  if (what === 'place') return event.placeName !== null || event.address !== null;
  return (what === 'access' ? event.accessNote : event.onlineAddress) !== null;
}

/** Something of it is still to be said for good. */
export const isUnsettled = ({
  fuzzyWhen,
  toConfirm,
}: {
  fuzzyWhen: unknown;
  toConfirm: readonly Confirmable[];
}): boolean => fuzzyWhen !== null || toConfirm.length > 0;

/** A reminder whose day came longer ago than this has left, or nobody wants it any more. */
const REMINDED_FOR_DAYS = 7;
export const remindedSince = (now: Date): Date => new Date(now.getTime() - REMINDED_FOR_DAYS * 86_400_000);
