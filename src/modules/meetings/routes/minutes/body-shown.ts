import { commitmentPath, commitmentsFrom } from '#modules/commitments';
import { inLanguage, type T } from '#platform/texts';
import { decisionPath, type MinutesPaths } from '../../minutes-addresses.ts';
import type { ContentBlock } from '../../rules/minutes/content.ts';
import type { MinutesState } from '../../rules/minutes/kinds.ts';
import type { Block } from '../../store/minutes/blocks.ts';
import type { BlockShown, BodyShown } from '../../views/minutes/minutes-body.tsx';
import { attendanceWords, belowWords, seenStates } from '../../words/minutes.ts';
import type { Here, MinutesRead } from './here.ts';

/** What follows from a piece, for members: the promise it became, the way to make it one, its place in the register. */
export type Following = {
  links: (block: ContentBlock) => BlockShown['links'];
  promiseAction: (block: ContentBlock) => string | null;
};

export const nothingFollows: Following = { links: () => [], promiseAction: () => null };

/** The minutes as a page shows them. `itemId`: that point alone. */
export function bodyShown(
  t: T,
  { content, nameOf }: MinutesRead,
  following: Following = nothingFollows,
  itemId: string | null = null,
): BodyShown {
  const isWhole = itemId === null;
  const blocksOf = (item: string | null) =>
    content.blocks
      .filter((block) => block.item === item)
      .map((block) => ({
        id: block.id,
        kind: block.kind,
        said: inLanguage(block.words, t.lang),
        below: belowWords(t, block, nameOf),
        links: following.links(block),
        promiseAction: following.promiseAction(block),
      }));
  return {
    purpose: isWhole && content.purpose ? inLanguage(content.purpose, t.lang) : null,
    attendance: isWhole
      ? seenStates.flatMap((state) => {
          const people = attendanceWords(t, content, state, nameOf);
          return people.length > 0 ? [{ label: t(`minutes.seen.${state}`, { count: people.length }), people }] : [];
        })
      : [],
    noAnswer: isWhole ? content.noAnswer : 0,
    before: isWhole ? blocksOf(null) : [],
    items: content.items.flatMap(({ id, title }, index) => {
      const said = t('minutes.item', { number: String(index + 1), title: inLanguage(title, t.lang).text });
      return isWhole || id === itemId ? [{ id, title: said, blocks: blocksOf(id) }] : [];
    }),
  };
}

/** Where each piece leads on to. */
export async function followingOf(
  c: Here,
  {
    blocks,
    state,
    paths,
    mayPromise,
  }: { blocks: readonly Block[]; state: MinutesState; paths: MinutesPaths; mayPromise: boolean },
): Promise<Following> {
  const { db, t, network } = c.var;
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const statementIds = blocks.flatMap(({ kind, statementId }) =>
    kind === 'action' && statementId ? [statementId] : [],
  );
  const promised = Map.groupBy(await commitmentsFrom(db, network.id, statementIds), ({ statementId }) => statementId);
  const promisesOf = ({ id }: ContentBlock) => promised.get(byId.get(id)?.statementId ?? null) ?? [];
  return {
    links: (block) => [
      ...promisesOf(block).map(({ id, standing, dueOn }) => ({
        href: commitmentPath(network.slug, id),
        label:
          standing === 'intention' || !dueOn
            ? t('minutes.isIntention')
            : t('minutes.isPromised', { day: t.day(dueOn, { year: true }) }),
      })),
      ...(block.kind === 'decision' && state === 'approved'
        ? [{ href: decisionPath(network.slug, block.id), label: t('minutes.inRegister') }]
        : []),
    ],
    promiseAction: (block) =>
      mayPromise && block.kind === 'action' && promisesOf(block).length === 0
        ? `${paths.block(block.id)}/promise`
        : null,
  };
}
