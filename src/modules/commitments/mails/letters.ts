import { networkById } from '#modules/networks';
import type { Db } from '#platform/db';
import { composeLetter, type Writing, writes } from '#platform/mail';
import { inLanguage, nameIn, type T } from '#platform/texts';
import { answersPath, commitmentPath } from '../addresses.ts';
import { type AnswerRight, answerSeal, mailDigest, ownerRight } from '../answer-seal.ts';
import { askingsOfSending } from '../store/askings.ts';
import { type CommitmentRow, commitmentOf, commitmentsByIds } from '../store/commitments.ts';
import { stepsOf } from '../store/steps.ts';
import { commitmentNoted, followUpAsked, helpAsked, secondAsked } from './kinds.ts';
import { writePresentTask } from './present-task.ts';

const networkNamed = async (db: Db, networkId: string, t: T) => {
  const network = await networkById(db, networkId);
  return network && { slug: network.slug, name: nameIn(t, network.name) };
};

const nameOf = (row: CommitmentRow, t: T) => inLanguage(row.promised, t.lang).text;

/** "« Tenir une permanence », pour le 8 janvier 2027": one line for each. */
const lineOf = (row: CommitmentRow, t: T): string =>
  t('commitments.letter.line', { name: nameOf(row, t), day: row.dueOn ? t.date(row.dueOn) : '' });

const writeNoted = writes(commitmentNoted, async ({ networkId, commitmentId, ownerId }, { db, t, link }) => {
  const [row, network] = await Promise.all([
    commitmentOf(db, { networkId, commitmentId }),
    networkNamed(db, networkId, t),
  ]);
  if (!row || !network || row.standing !== 'open' || row.ownerId !== ownerId) return null;
  const right = ownerRight(row, { commitmentId });
  if (!right) return null;
  return composeLetter({
    t,
    title: t('commitments.letter.noted.title', { name: nameOf(row, t) }),
    sentences: [
      t('commitments.letter.noted.say', { network: network.name, day: row.dueOn ? t.date(row.dueOn) : '' }),
      t('commitments.letter.noted.then'),
    ],
    link: { label: t('commitments.letter.open'), href: link(answersPath(network.slug, answerSeal(right))) },
    reason: t('commitments.letter.reason', { network: network.name }),
  });
});

/** Those of a letter that nobody has answered and that are still theirs. */
async function unanswered(
  db: Db,
  { networkId, sendingId }: { networkId: string; sendingId: string },
  isTheirs: (row: CommitmentRow) => boolean,
): Promise<CommitmentRow[]> {
  const asked = (await askingsOfSending(db, networkId, sendingId)).filter(({ answeredAt }) => answeredAt === null);
  const rows = await commitmentsByIds(
    db,
    networkId,
    asked.map(({ commitmentId }) => commitmentId),
  );
  return rows.filter((row) => row.standing === 'open' && isTheirs(row));
}

const writeFollowUp = writes(followUpAsked, async ({ networkId, sendingId, askedId }, writing) => {
  const rows = await unanswered(writing.db, { networkId, sendingId }, ({ ownerId }) => ownerId === askedId);
  const [first] = rows;
  const mail = askedId === null && first?.contactEmail ? mailDigest(first.contactEmail) : null;
  const right = { networkId, of: { sendingId }, personId: askedId, mail };
  return askingLetter(writing, rows, right, 'followUp');
});

const writeSecond = writes(secondAsked, async ({ networkId, sendingId, secondId }, writing) => {
  const rows = await unanswered(writing.db, { networkId, sendingId }, (row) => row.secondId === secondId);
  const right = { networkId, of: { sendingId }, personId: secondId, mail: null };
  return askingLetter(writing, rows, right, 'second');
});

async function askingLetter(
  { db, t, link }: Writing,
  rows: CommitmentRow[],
  right: AnswerRight,
  which: 'followUp' | 'second',
) {
  const network = await networkNamed(db, right.networkId, t);
  const [only] = rows;
  if (!only || !network) return null;
  const count = rows.length;
  return composeLetter({
    t,
    title:
      count === 1
        ? t(`commitments.letter.${which}.titleOne`, { name: nameOf(only, t) })
        : t(`commitments.letter.${which}.title`, { count }),
    sentences: [
      t(`commitments.letter.${which}.say`, { network: network.name, count }),
      ...rows.map((row) => lineOf(row, t)),
      t('commitments.letter.ways'),
    ],
    link: { label: t('commitments.letter.answer'), href: link(answersPath(network.slug, answerSeal(right))) },
    reason: t('commitments.letter.reason', { network: network.name }),
  });
}

const writeHelp = writes(helpAsked, async ({ networkId, commitmentId, stepId }, { db, t, link }) => {
  const [row, network] = await Promise.all([
    commitmentOf(db, { networkId, commitmentId }),
    networkNamed(db, networkId, t),
  ]);
  if (!row?.helpAt || !network) return null;
  const step = (await stepsOf(db, { networkId, commitmentId })).find(({ id }) => id === stepId);
  return composeLetter({
    t,
    title: t('commitments.letter.help.title', { name: nameOf(row, t) }),
    sentences: [
      t('commitments.letter.help.say'),
      ...(step?.words ? [t('commitments.quoted', { words: inLanguage(step.words, t.lang).text })] : []),
    ],
    link: { label: t('commitments.letter.open'), href: link(commitmentPath(network.slug, row.id)) },
    reason: t('commitments.letter.reason', { network: network.name }),
  });
});

export const commitmentLetters = [writeNoted, writeFollowUp, writeSecond, writeHelp, writePresentTask];
