import { type Kind, scanIdentity } from '#packages/identity';

/** Names are left: people thank each other. What finds a person, or files them, has no place in anonymous words. */
const REFUSED: readonly Kind[] = ['nationalNumber', 'identityDocument', 'birthDate', 'phone', 'email', 'address'];
const SURE = 0.6;

export const tellsWho = (text: string): boolean =>
  scanIdentity(text).some(({ kind, confidence }) => REFUSED.includes(kind) && confidence >= SURE);
