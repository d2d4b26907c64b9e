import { slot } from '#platform/slots';

/** What else people are asked, beside the surveys: searches for a date. Subject: the network. */
export const askedBeside = slot('askedBeside');
