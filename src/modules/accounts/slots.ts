import { slot } from '#platform/slots';

/** What an organisation promised, offers, does: on its page. Subject: the organisation. */
export const organisationParts = slot('organisationParts');
