/** For islands: what needs no texts and no database. */
export { hour } from '../hour.ts';
