import { participantsOf } from '#modules/calendar';
import { oncePerPage } from '#platform/slots';
import { dayOf } from './store/day.ts';

/** The day of the event a page is about, for all parts of ours that stand in it. */
export const dayOnPage = oncePerPage(({ db, subject }) =>
  dayOf(db, { networkId: subject.networkId, eventId: subject.id }),
);

/** Who takes part in it. */
export const peopleOnPage = oncePerPage(({ db, t, subject }) =>
  participantsOf(db, { networkId: subject.networkId, eventId: subject.id, lang: t.lang }),
);
