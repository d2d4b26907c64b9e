import type { DocumentBlock, TextDocument } from '#platform/documents';
import { inLanguage, type T, type Written } from '#platform/texts';
import type { ContentBlock, MinutesContent, Seen } from '../rules/minutes/content.ts';
import type { MinutesState } from '../rules/minutes/kinds.ts';

/** How a person who stands in minutes by the seal of their name is called; whoever was erased is somebody. */
export type NameOf = (who: string) => string | null;

export const markOf = (t: T, { number, year }: Pick<MinutesContent, 'number' | 'year'>): string =>
  t('minutes.number', { number: String(number), year: String(year) });

/** "à l’unanimité", "9 pour, 0 contre, 1 abstention" */
export function modeWords(t: T, { mode, votes }: Pick<ContentBlock, 'mode' | 'votes'>): string | null {
  if (mode === null) return null;
  const counted = votes && (votes.for !== null || votes.against !== null || votes.abstained !== null);
  if (mode !== 'vote' || !counted) return t(`minutes.mode.${mode}`);
  return t('minutes.votes', { for: votes.for ?? 0, against: votes.against ?? 0, abstained: votes.abstained ?? 0 });
}

/** Who does it: the person, the organisation, or both. */
export function ownerWords(t: T, block: Pick<ContentBlock, 'owner' | 'organisation'>, nameOf: NameOf): string | null {
  const owner = block.owner === null ? null : (nameOf(block.owner) ?? t('minutes.somebody'));
  if (owner && block.organisation)
    return t('minutes.ofOrganisation', { name: owner, organisation: block.organisation });
  return owner ?? block.organisation;
}

/** What stands under the words: how it was decided, who does it and by when, where to read more. */
export function belowWords(t: T, block: ContentBlock, nameOf: NameOf): string[] {
  const owner = ownerWords(t, block, nameOf);
  const document = block.document && inLanguage(block.document.name, t.lang).text;
  return [
    modeWords(t, block),
    owner && t('minutes.who', { name: owner }),
    block.dueOn && t('minutes.by', { day: t.day(block.dueOn, { year: true }) }),
    block.reviewOn && t('minutes.reviewOn', { day: t.day(block.reviewOn, { year: true }) }),
    document &&
      (block.document?.place
        ? t('minutes.seeAt', { document, place: block.document.place })
        : t('minutes.see', { document })),
  ].flatMap((said) => said || []);
}

export const seenStates: readonly Seen[] = ['present', 'guest', 'coming', 'excused', 'absent'];

/** Those of one state: "Nadia Benchekroun (La Rampe)". Who was erased is counted. */
export function attendanceWords(t: T, content: MinutesContent, state: Seen, nameOf: NameOf): string[] {
  return content.attendance
    .filter((one) => one.state === state)
    .map(({ who, organisation }) => {
      const name = nameOf(who) || t('minutes.somebody');
      return organisation ? t('minutes.ofOrganisation', { name, organisation }) : name;
    });
}

type Head = { state: MinutesState; day: string; hash: string | null };

/** Minutes as a document. `itemId`: that point alone, for somebody who came for it. */
export function minutesDocument(
  t: T,
  content: MinutesContent,
  nameOf: NameOf,
  { state, day, hash }: Head,
  itemId: string | null = null,
): TextDocument {
  const words = (said: Written) => inLanguage(said, t.lang).text;
  const heading = (level: 2 | 3, text: string): DocumentBlock => ({ kind: 'heading', level, words: text });
  const title = t('minutes.of', { title: words(content.title) });
  const place = content.place ? t('minutes.at', { place: words(content.place) }) : null;
  const items = itemId === null ? content.items : content.items.filter(({ id }) => id === itemId);
  const mark = state === 'approved' ? markOf(t, content) : t(`minutes.state.${state}`);
  return {
    language: t.lang,
    title,
    lead: [day, place, mark].filter(Boolean).join(', '),
    foot: {
      line: `${title}, ${mark}, ${content.network}`,
      page: t('minutes.page', { page: '{page}', pages: '{pages}' }),
    },
    watermark: state === 'approved' ? null : t('minutes.watermark'),
    blocks: [
      ...(content.purpose && itemId === null ? [paragraph(words(content.purpose))] : []),
      ...(itemId === null ? attendance() : []),
      ...(itemId === null ? noted(content.blocks.filter(({ item }) => item === null)) : []),
      ...items.flatMap(({ id, title: said }, index) => {
        const number = content.items.findIndex((one) => one.id === id) + 1 || index + 1;
        const blocks = content.blocks.filter(({ item }) => item === id);
        const under = blocks.length > 0 ? noted(blocks) : [paragraph(t('minutes.nothing'))];
        return [heading(2, t('minutes.item', { number: String(number), title: words(said) })), ...under];
      }),
      ...(hash && state === 'approved' && itemId === null
        ? [heading(2, t('minutes.sealTitle')), paragraph(t('minutes.seal', { mark: markOf(t, content), hash }))]
        : []),
    ],
  };

  function attendance(): DocumentBlock[] {
    const groups = seenStates.map((one) => ({ one, people: attendanceWords(t, content, one, nameOf) }));
    const said = groups.filter(({ people }) => people.length > 0);
    if (said.length === 0 && content.noAnswer === 0) return [];
    return [
      heading(2, t('minutes.attendance')),
      {
        kind: 'list',
        items: [
          ...said.map(({ one, people }) => ({
            label: t(`minutes.seen.${one}.label`),
            words: people.join(', '),
          })),
          ...(content.noAnswer > 0 ? [{ label: null, words: t('minutes.noAnswer', { count: content.noAnswer }) }] : []),
        ],
      },
    ];
  }

  /** Text as paragraphs; what has a kind as a list, one after the other. */
  function noted(blocks: readonly ContentBlock[]): DocumentBlock[] {
    return blocks.flatMap((block): DocumentBlock[] => {
      const said = words(block.words);
      if (block.kind === 'text')
        return said.split('\n').flatMap((line) => (line.trim() ? [paragraph(line.trim())] : []));
      const below = belowWords(t, block, nameOf);
      const all =
        below.length > 0 ? `${said.replaceAll('\n', ' ')} (${below.join(' ; ')})` : said.replaceAll('\n', ' ');
      return [
        { kind: 'list', items: [{ label: t('minutes.label', { kind: t(`ui.kind.${block.kind}`) }), words: all }] },
      ];
    });
  }
}

const paragraph = (words: string): DocumentBlock => ({ kind: 'paragraph', words });
