export { type OutsideAnswer, readOutside, useAllowedAddresses, webAddress } from './read-outside.ts';
