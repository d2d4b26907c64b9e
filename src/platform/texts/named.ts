import type { T } from './types.ts';

/** A text whose key is known only while running: what a form's schema names, the name of a module. It takes no arguments. */
export const textNamed = (t: T, key: string): string => (t as unknown as (key: string) => string)(key);
