type Written = { lang: 'fr' | 'nl' | 'en'; text: string; translations?: unknown };

/** What may be changed while it runs: the words, by what one judges it, until when, and when one looks at it. */
export type Changeable<W extends Written = Written> = {
  name: W;
  about: W | null;
  criteria: W[];
  endsOn: string;
  reviewOn: string;
};
export const CHANGEABLE = ['name', 'about', 'criteria', 'endsOn', 'reviewOn'] as const;
export type ChangeablePart = (typeof CHANGEABLE)[number];

type Typed = { name: string; about: string; criteria: string[]; endsOn: string; reviewOn: string };

/** What was typed; looked at on its last day, it goes on being looked at on its last day. Words that stayed as their writer saw them keep their language and translations. */
export function typedOver<W extends Written>(
  stands: Changeable<W>,
  typed: Typed,
  { shown, written }: { shown: (words: W) => string; written: (text: string) => W },
): Changeable<W> {
  const kept = (text: string, among: readonly (W | null)[]) =>
    among.find((words) => words !== null && shown(words) === text) ?? written(text);
  return {
    name: kept(typed.name, [stands.name]),
    about: typed.about === '' ? null : kept(typed.about, [stands.about]),
    criteria: typed.criteria.map((text) => kept(text, stands.criteria)),
    endsOn: typed.endsOn,
    reviewOn: followsEnd(stands, typed) ? typed.endsOn : typed.reviewOn,
  };
}

/** The review date was the last day, and whoever moved that day left it as it stood. */
const followsEnd = (stands: Pick<Changeable, 'endsOn' | 'reviewOn'>, typed: Typed): boolean =>
  stands.reviewOn === stands.endsOn && typed.reviewOn === stands.reviewOn;

/** The parts that are not what they were. */
export const partsChanged = (before: Changeable, after: Changeable): ChangeablePart[] =>
  CHANGEABLE.filter((part) => JSON.stringify(plain(before)[part]) !== JSON.stringify(plain(after)[part]));

/** What each change changed, the latest first: what stood before it, beside what it was changed into. */
export function history<One extends { version: number; before: Changeable }>(
  stands: Changeable,
  changes: readonly One[],
): (One & { after: Changeable; parts: ChangeablePart[] })[] {
  const latestFirst = changes.toSorted((a, b) => b.version - a.version);
  return latestFirst.map((one, index) => {
    const after = latestFirst[index - 1]?.before ?? stands;
    return { ...one, after, parts: partsChanged(one.before, after) };
  });
}

/** The words alone, in the order of the parts. */
const plain = ({ name, about, criteria, endsOn, reviewOn }: Changeable) => ({
  name: name.text,
  about: about?.text ?? null,
  criteria: criteria.map(({ text }) => text),
  endsOn,
  reviewOn,
});
