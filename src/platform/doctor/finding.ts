/** One thing that was looked at. `sentence` says how it is; `todo` what to do about it, null where nothing is to be done. */
export type Finding = {
  about: string;
  /** attention: it works, and somebody should know. bad: it does not work, or data is in danger. */
  state: 'good' | 'attention' | 'bad';
  sentence: string;
  todo: string | null;
};

export const good = (about: string, sentence: string): Finding => ({ about, state: 'good', sentence, todo: null });

export const attention = (about: string, sentence: string, todo: string): Finding => ({
  about,
  state: 'attention',
  sentence,
  todo,
});

export const bad = (about: string, sentence: string, todo: string): Finding => ({
  about,
  state: 'bad',
  sentence,
  todo,
});
