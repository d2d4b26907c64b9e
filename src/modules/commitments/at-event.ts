import { oncePerPage } from '#platform/slots';
import { atEvent } from './store/at-event.ts';

/** What stands here of the event a page is about, for both parts of ours in it. */
export const atEventOnPage = oncePerPage(({ db, subject }) => atEvent(db, subject.networkId, subject.id));
