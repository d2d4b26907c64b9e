import { personNames } from '#modules/accounts';
import { liveTopics } from '#platform/live';
import { Missing, orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type App, membersOnly, onceOnly, type RefilledForm, readForm, theirWords } from '#platform/web';
import { changeBlock } from '../../actions/minutes/change-block.ts';
import { moveBlock } from '../../actions/minutes/move-block.ts';
import { removeBlock } from '../../actions/minutes/remove-block.ts';
import { writeBlock } from '../../actions/minutes/write-block.ts';
import { BlockForm, MoveForm } from '../../forms/minutes.ts';
import { toSayOf } from '../../rules/minutes/block.ts';
import { amendmentsOf } from '../../store/minutes/amendments.ts';
import { type Block, blockOf } from '../../store/minutes/blocks.ts';
import { minutesTopicOf } from '../../store/minutes/topic.ts';
import { EditBlockPage } from '../../views/minutes/edit-block-page.tsx';
import { WritingPage } from '../../views/minutes/writing-page.tsx';
import { belowWords } from '../../words/minutes.ts';
import { amendmentShown } from './amendments-shown.ts';
import { contentTyped } from './block-typed.ts';
import { asMember, type Here, idOf, type MinutesHere, minutesHere, onceOf, tell, titleOf } from './here.ts';
import { blockFields, standsOf } from './writing-view.tsx';

/** Minutes written by plain forms: what is noted, point by point, one piece after the other. */
export const writingRoutes = (app: App): void => {
  const base = '/meetings/:meeting/minutes';

  app.get(`${base}/write`, membersOnly, async (c) => {
    const here = await writableHere(c);
    if (here.kept && here.kept.state !== 'draft') return c.redirect(here.paths.minutes, 303);
    return c.html(await writingView(c, here, null, c.req.query('item') ?? null));
  });

  app.post(`${base}/blocks`, membersOnly, async (c) => {
    const { db, now } = c.var;
    const here = await writableHere(c);
    const form = await readForm(c, BlockForm);
    const item = itemHere(here, form.values.item);
    if (!form.ok) return c.html(await writingView(c, here, form, item), 422);
    const content = await contentTyped(c, form.value);
    const location = `${here.paths.write}${item ? `?item=${item}` : ''}#note`;
    const once = onceOf(c, form.key, location);
    let isClosed = false;
    await onceOnly(db, { key: form.key, scope: once?.scope ?? '' }, async () => {
      const by = asMember(c).personId;
      const done = await writeBlock(db, here.meeting, { agendaItemId: item, content }, { by, now, once });
      isClosed = done.outcome === 'closed';
      return location;
    });
    return isClosed ? closed(c, here) : c.redirect(location, 303);
  });

  app.get(`${base}/blocks/:block`, membersOnly, async (c) => {
    const here = await writableHere(c);
    return c.html(await editView(c, here, await blockHere(c, here), null));
  });

  app.put(`${base}/blocks/:block`, membersOnly, async (c) => {
    const { db, now, t } = c.var;
    const here = await writableHere(c);
    const block = await blockHere(c, here);
    const form = await readForm(c, BlockForm);
    if (!form.ok) return c.html(await editView(c, here, block, form), 422);
    const content = await contentTyped(c, form.value, block);
    const changing = { blockId: block.id, version: form.value.version ?? 0, content };
    const done = await changeBlock(db, here.meeting, changing, { by: asMember(c).personId, now });
    if (done.outcome === 'closed') return closed(c, here);
    if (done.outcome === 'stale') {
      const refilled = { values: form.values, problems: {} };
      return c.html(await editView(c, here, done.current, refilled, true), 422);
    }
    const item = itemHere(here, form.values.item);
    if (item !== block.agendaItemId)
      await moveBlock(
        db,
        here.meeting,
        { blockId: block.id, move: { agendaItemId: item, before: null } },
        { by: asMember(c).personId, now },
      );
    tell(c, t('minutes.said.changed'));
    return c.redirect(backTo(here, item), 303);
  });

  app.post(`${base}/blocks/:block/moves`, membersOnly, async (c) => {
    const { db, now } = c.var;
    const here = await writableHere(c);
    const block = await blockHere(c, here);
    const form = await readForm(c, MoveForm);
    const step = form.ok ? form.value.step : undefined;
    const move = step ?? { agendaItemId: itemHere(here, form.ok ? form.value.item : null), before: null };
    const done = await moveBlock(db, here.meeting, { blockId: block.id, move }, { by: asMember(c).personId, now });
    return done.outcome === 'closed' ? closed(c, here) : c.redirect(backTo(here, block.agendaItemId), 303);
  });

  app.delete(`${base}/blocks/:block`, membersOnly, async (c) => removed(c, true));
  app.post(`${base}/blocks/:block/return`, membersOnly, async (c) => removed(c, false));
};

/** The page of whoever may write; for others there is none. */
async function writableHere(c: Here): Promise<MinutesHere> {
  const here = await minutesHere(c);
  if (!here.rights.mayWrite) throw new Missing();
  return here;
}

async function blockHere(c: Here, { meeting }: MinutesHere): Promise<Block> {
  const block = orMissing(await blockOf(c.var.db, meeting, idOf(c, 'block')));
  if (block.removedAt) throw new Missing();
  return block;
}

const itemHere = ({ items }: MinutesHere, asked: unknown): string | null =>
  items.find(({ id }) => id === asked)?.id ?? null;

const backTo = ({ paths }: MinutesHere, item: string | null): string => `${paths.write}${item ? `?item=${item}` : ''}`;

/** They were sent to be approved meanwhile: what was typed is shown on no form, and said. */
function closed(c: Here, { paths }: MinutesHere) {
  tell(c, c.var.t('minutes.said.closed'));
  return c.redirect(paths.minutes, 303);
}

async function removed(c: Here, isRemoved: boolean) {
  const { db, now, t } = c.var;
  const here = await writableHere(c);
  const blockId = idOf(c, 'block');
  const { agendaItemId } = orMissing(await blockOf(db, here.meeting, blockId));
  const by = asMember(c).personId;
  const done = await removeBlock(db, here.meeting, { blockId, removed: isRemoved }, { by, now });
  if (done.outcome === 'closed') return closed(c, here);
  if (isRemoved) tell(c, t('minutes.said.removed'), { path: `${here.paths.block(blockId)}/return` });
  else tell(c, t('minutes.said.returned'));
  return c.redirect(backTo(here, agendaItemId), 303);
}

async function writingView(c: Here, here: MinutesHere, refilled: RefilledForm | null, asked: string | null) {
  const { t, now, frame, formKey } = c.var;
  const { content, nameOf, blocks, items, paths, meeting } = here;
  const open = items.find(({ state }) => state === 'open')?.id ?? items[0]?.id ?? null;
  const item = asked === 'none' ? null : (itemHere(here, asked) ?? open);
  const version = new Map(blocks.map((one) => [one.id, one]));
  const shown = (of: string | null) =>
    content.blocks
      .filter((one) => one.item === of)
      .map((one, index, all) => ({
        id: one.id,
        kind: one.kind,
        said: inLanguage(one.words, t.lang),
        below: belowWords(t, one, nameOf),
        toSay: toSayWords(c, version.get(one.id)),
        isFirst: index === 0,
        isLast: index === all.length - 1,
      }));
  return (
    <WritingPage
      frame={{ ...frame, live: liveTopics([minutesTopicOf(meeting.eventId)], now) }}
      paths={paths}
      title={titleOf(c, meeting)}
      parts={[
        { id: null, title: t('minutes.beforeItems'), blocks: shown(null) },
        ...items.map(({ id, title }, index) => ({
          id,
          title: t('minutes.item', { number: String(index + 1), title: inLanguage(title, t.lang).text }),
          blocks: shown(id),
        })),
      ]}
      current={item}
      fields={await blockFields(c, meeting.eventId, { block: null, refilled, item })}
      formKey={formKey}
      mayLead={here.rights.mayLead}
      amendments={await toWriteIn(c, here)}
    />
  );
}

/** What those who read them asked to be changed, and nobody refused: it is written here. */
async function toWriteIn(c: Here, { kept, meeting, items, rights }: MinutesHere) {
  if (!kept || kept.round === 0) return [];
  const asked = await amendmentsOf(c.var.db, meeting);
  const open = asked.filter(({ round, settled }) => round === kept.round && settled !== 'declined');
  return amendmentShown(c, open, items, rights.mayLead);
}

function toSayWords(c: Here, block: Block | undefined): string[] {
  if (!block) return [];
  return toSayOf(block).map((one) => c.var.t(`minutes.toSay.${one}`));
}

async function editView(c: Here, here: MinutesHere, block: Block, refilled: RefilledForm | null, isStale = false) {
  const { t, frame } = c.var;
  const { items, paths, meeting } = here;
  const fields = await blockFields(c, meeting.eventId, { block, refilled, item: block.agendaItemId });
  const owners = isStale ? await personNames(c.var.db, block.ownerId ? [block.ownerId] : []) : new Map();
  const stands = isStale ? theirWords({ words: standsOf(c, block, owners).words ?? '' }, refilled?.values ?? {}) : [];
  return (
    <EditBlockPage
      frame={frame}
      paths={paths}
      title={titleOf(c, meeting)}
      blockId={block.id}
      version={block.version}
      fields={fields}
      items={items.map(({ id, title }, index) => ({
        value: id,
        label: t('minutes.item', { number: String(index + 1), title: inLanguage(title, t.lang).text }),
      }))}
      theirs={isStale ? stands.map(({ text }) => ({ term: t('minutes.form.words'), text })) : null}
    />
  );
}
