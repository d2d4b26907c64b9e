import { slot } from '#platform/slots';

/** On the page of a statement: what it was made into. The subject is the statement. */
export const statementParts = slot('statementParts');
