import { membersNamed } from '#modules/accounts';
import { inLanguage, sameText, type Written } from '#platform/texts';
import type { BlockTyped } from '../../forms/minutes.ts';
import type { BlockContent } from '../../rules/minutes/block.ts';
import { readMarker } from '../../rules/minutes/marker.ts';
import type { Block } from '../../store/minutes/blocks.ts';
import type { Here } from './here.ts';

/**
 * What was typed as it is kept. A marker in front (“Décision : …”) says the kind where none was chosen. A name that is
 * exactly one member's is that member; any other one stays as it was written.
 */
export async function contentTyped(c: Here, typed: BlockTyped, before: Block | null = null): Promise<BlockContent> {
  const { db, t, now, network } = c.var;
  const marked = typed.kind === 'text' ? readMarker(typed.words) : null;
  const found = typed.owner ? await membersNamed(db, { networkId: network.id, now }, typed.owner) : [];
  const owner = found.length === 1 ? found[0] : undefined;
  return {
    kind: marked?.kind ?? typed.kind,
    words: writtenAs(marked?.words ?? typed.words, before?.words ?? null, t.lang),
    mode: marked?.mode ?? typed.mode ?? null,
    votesFor: typed.votesFor ?? null,
    votesAgainst: typed.votesAgainst ?? null,
    votesAbstained: typed.votesAbstained ?? null,
    ownerId: owner?.personId ?? null,
    ownerName: owner ? null : (typed.owner ?? null),
    organisationId: typed.organisation ?? null,
    dueOn: typed.dueOn ?? null,
    reviewOn: typed.reviewOn ?? null,
    documentId: typed.document ?? null,
    documentPlace: typed.documentPlace ?? null,
  };
}

/** What was not touched stays as it was written, in whatever language the page was. */
function writtenAs(text: string, before: Written | null, lang: Written['lang']): Written {
  if (before && inLanguage(before, lang).text === text) return before;
  return before?.lang === lang ? sameText(before, text) : { lang, text };
}
