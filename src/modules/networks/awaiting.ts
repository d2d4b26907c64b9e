import { port, type SlotContext } from '#platform/slots';

/** One thing that waits for whoever looks: when, what it is, and the one act that answers it. */
export type Awaited = {
  when: string;
  isLate?: boolean;
  question: string;
  text?: string | undefined;
  /** The language of its words, where it is not that of the page. */
  lang?: string | undefined;
  /** `label`: more words for those who do not see what stands around, beginning with the words. */
  act: { href: string; words: string; label?: string };
};

/** `count`: how many there are, of which `items` are the first; `more` leads to the others. */
export type Awaiting = { items: readonly Awaited[]; count: number; more?: { href: string; label: string } | undefined };

export const nothingAwaits: Awaiting = { items: [], count: 0 };

/** What awaits a member on the home of their network. The modules above know it; the home says it, in one list. */
export const awaiting = port<(context: SlotContext) => Promise<Awaiting>>('awaiting', async () => nothingAwaits);
