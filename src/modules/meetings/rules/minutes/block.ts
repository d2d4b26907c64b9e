import type { Written } from '#packages/written';
import type { BlockKind, DecisionMode } from './kinds.ts';

/** What a piece of the minutes says. */
export type BlockContent = {
  kind: BlockKind;
  words: Written;
  mode: DecisionMode | null;
  votesFor: number | null;
  votesAgainst: number | null;
  votesAbstained: number | null;
  ownerId: string | null;
  ownerName: string | null;
  organisationId: string | null;
  dueOn: string | null;
  reviewOn: string | null;
  documentId: string | null;
  documentPlace: string | null;
};

/** The rest belongs to kinds: a way of deciding to a decision, an owner and a date to an action. */
export const onlyWords = (words: Written, kind: BlockKind = 'text'): BlockContent => ({
  kind,
  words,
  mode: null,
  votesFor: null,
  votesAgainst: null,
  votesAbstained: null,
  ownerId: null,
  ownerName: null,
  organisationId: null,
  dueOn: null,
  reviewOn: null,
  documentId: null,
  documentPlace: null,
});

/** What does not belong to its kind is left out, so that a proposal made of a decision keeps no votes. */
export function contentOfKind(given: BlockContent): BlockContent {
  const isDecision = given.kind === 'decision';
  const isAction = given.kind === 'action';
  const isVoted = isDecision && given.mode === 'vote';
  return {
    ...given,
    mode: isDecision ? given.mode : null,
    votesFor: isVoted ? given.votesFor : null,
    votesAgainst: isVoted ? given.votesAgainst : null,
    votesAbstained: isVoted ? given.votesAbstained : null,
    ownerId: isAction ? given.ownerId : null,
    ownerName: isAction && given.ownerId === null ? given.ownerName : null,
    organisationId: isAction ? given.organisationId : null,
    dueOn: isAction ? given.dueOn : null,
    reviewOn: isDecision ? given.reviewOn : null,
    documentPlace: given.documentId === null ? null : given.documentPlace,
  };
}

/** What an action or a decision still lacks: shown, never refused; a meeting goes on. */
export function toSayOf(given: Pick<BlockContent, 'kind' | 'mode' | 'ownerId' | 'ownerName' | 'dueOn'>) {
  if (given.kind === 'decision') return given.mode === null ? (['mode'] as const) : [];
  if (given.kind !== 'action') return [];
  return [
    ...(given.ownerId === null && given.ownerName === null ? (['owner'] as const) : []),
    ...(given.dueOn === null ? (['date'] as const) : []),
  ];
}
