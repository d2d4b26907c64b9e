import { slot } from '#platform/slots';

/** What is on in the network, on its home page. Subject: the network. */
export const networkHome = slot('networkHome');

/** The next dates of the network, on its home page: beside what awaits a member, first for everybody else. */
export const networkDates = slot('networkDates');

/** Who is in a space and how to come in. Subject: the space. */
export const spacePeople = slot('spacePeople');

/** What happens in a space: its events, its discussions. Subject: the space. */
export const spaceParts = slot('spaceParts');
