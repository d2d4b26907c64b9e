import type { LiveDoing, ScreenView } from './acts.ts';

/** What a form of the console says. */
export type PressedForm =
  | { kind: 'start' | 'pause' | 'ring' | 'reset' | 'lead' }
  | { kind: 'next' | 'back'; step: string; seen?: number | undefined }
  | { kind: 'extend'; step: string; seconds: number }
  | { kind: 'show'; view: ScreenView; word?: string | undefined }
  | { kind: 'gong'; on: 'yes' | 'no' };

/** `personId`: who presses. null: whoever holds the link. */
export function doingOf(said: PressedForm, personId: string | null): LiveDoing {
  switch (said.kind) {
    case 'next':
    case 'back':
      return { kind: said.kind, stepId: said.step };
    case 'extend':
      return { kind: 'extend', stepId: said.step, seconds: said.seconds };
    case 'show':
      return { kind: 'show', view: said.view, word: said.word ?? null };
    case 'gong':
      return { kind: 'gong', on: said.on === 'yes' };
    case 'lead':
      return { kind: 'lead', personId };
    default:
      return { kind: said.kind };
  }
}
