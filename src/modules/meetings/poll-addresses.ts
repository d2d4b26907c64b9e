import { meetingsPath } from './addresses.ts';

export const pollsPath = (slug: string): string => `${meetingsPath(slug)}/polls`;
export const pollPath = (slug: string, pollId: string): string => `${pollsPath(slug)}/${pollId}`;
/** Opened by a letter, without an account. */
export const pollAnswerPath = (slug: string, seal: string): string => `${pollsPath(slug)}/answers/${seal}`;
