import { slot } from '#platform/slots';

/** On the page of a method, for members: where it was used, and where it could be used again. The subject is the method. */
export const methodParts = slot('methodParts');
