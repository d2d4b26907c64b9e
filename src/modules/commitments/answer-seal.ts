import { createHash } from 'node:crypto';
import { sealed, unsealed } from '#platform/web';
import type { CommitmentRow } from './store/commitments.ts';

/**
 * Lets whoever holds the link answer for what they own, without an account: `of` one promise or those of one letter.
 * `personId`, or `mail`, a digest of the address of a contact: when somebody else owns it, the link opens it no more.
 */
export type AnswerRight = {
  networkId: string;
  of: { sendingId: string } | { commitmentId: string };
  personId: string | null;
  mail: string | null;
};

export const answerSeal = (right: AnswerRight): string => sealed('commitments.answer', right);

export const openAnswerSeal = (text: string, now: Date) => unsealed<AnswerRight>('commitments.answer', text, now);

export const mailDigest = (email: string): string =>
  createHash('sha256').update(`commitments:${email.trim().toLowerCase()}`).digest('base64url').slice(0, 22);

export const isTheirs = ({ personId, mail }: AnswerRight, row: CommitmentRow): boolean =>
  personId !== null
    ? row.ownerId === personId || row.secondId === personId
    : mail !== null && row.contactEmail !== null && mailDigest(row.contactEmail) === mail;

/** The same promise for its owner. null: nobody owns it. */
export const ownerRight = (row: CommitmentRow, of: AnswerRight['of']): AnswerRight | null =>
  row.ownerId === null && row.contactEmail === null
    ? null
    : {
        networkId: row.networkId,
        of,
        personId: row.ownerId,
        mail: row.ownerId === null && row.contactEmail !== null ? mailDigest(row.contactEmail) : null,
      };
