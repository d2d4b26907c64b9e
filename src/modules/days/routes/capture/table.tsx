import type { Context } from 'hono';
import { codeAsTyped, ownPath, participantByCode } from '#modules/calendar';
import { statementOf, type TableKind, tellsWho, withoutNames } from '#modules/statements';
import { isId, newId } from '#platform/db';
import { Missing, orMissing } from '#platform/missing';
import { textsIn } from '#platform/texts';
import { type App, type Env, flash, notTooOften, readForm } from '#platform/web';
import { type AtTable, takeAtTable, writeAtTable } from '../../actions/capture/write-at-table.ts';
import { tablePaths } from '../../addresses.ts';
import { TableWordsForm } from '../../forms/capture.ts';
import { CodeForm } from '../../forms/groups.ts';
import { saidOnDevice } from '../../store/capture/sayings.ts';
import { CorrectPage } from '../../views/capture/correct-page.tsx';
import { CodePage } from '../../views/code-page.tsx';
import { deviceOf } from './device.ts';
import { forThisPhone, type TableHere, tableHere } from './table-here.ts';
import { tableView } from './table-view.tsx';

/** As much as a hall full of phones behind one address says in five minutes. */
const SAYINGS = { points: 900, seconds: 300 };

/** What the phones at a table see and say, by the code on the table, without an account. */
export const tableRoutes = (app: App): void => {
  app.get('/t', (c) => {
    forThisPhone(c);
    return c.html(<CodePage of="capture" frame={c.var.frame} typed="" problem={null} />);
  });

  app.post('/t', async (c) => {
    const form = await readForm(c, CodeForm);
    const typed = String(form.ok ? form.value.code : (form.values.code ?? ''));
    const code = codeAsTyped(typed);
    if (!code) return c.html(<CodePage of="capture" frame={c.var.frame} typed={typed} problem="shape" />, 422);
    return c.redirect(tablePaths(code).table, 303);
  });

  app.get('/t/:code', async (c) => {
    forThisPhone(c);
    const here = await tableHere(c);
    return here ? c.html(await tableView(c, here, null)) : unknownCode(c);
  });

  app.post('/t/:code/said', async (c) => {
    const here = orMissing(await tableHere(c));
    await notTooOften('table.say', c.var.address, SAYINGS);
    const form = await readForm(c, TableWordsForm);
    if (!form.ok) return c.html(await tableView(c, here, form), 422);

    const id = form.key ?? newId();
    const at = sayingAt(c, here, { id, statementId: id }, form.value.group);
    await writeAtTable(c.var.db, at, wordsOf(c, form.value), c.var.now);
    flash(c, { text: c.var.t('capture.said') });
    return back(c, here, at.groupId);
  });

  app.get('/t/:code/said/:statement', async (c) => {
    forThisPhone(c);
    const here = orMissing(await tableHere(c));
    const { said } = await ownHere(c, here);
    return c.html(
      <CorrectPage frame={c.var.frame} title={here.title} paths={here.paths} said={said} form={null} isLate={false} />,
    );
  });

  app.patch('/t/:code/said/:statement', async (c) => {
    const here = orMissing(await tableHere(c));
    const { said } = await ownHere(c, here);
    const form = await readForm(c, TableWordsForm);
    const page = { frame: c.var.frame, title: here.title, paths: here.paths, said };
    if (!form.ok) return c.html(<CorrectPage {...page} form={form} isLate={false} />, 422);

    const at = sayingAt(c, here, { id: form.key ?? newId(), statementId: said.id }, said.subjectId);
    const heard = await writeAtTable(c.var.db, at, wordsOf(c, form.value), c.var.now);
    if (heard === 'late')
      return c.html(<CorrectPage {...page} form={{ values: form.values, problems: {} }} isLate />, 422);
    flash(c, { text: c.var.t('capture.corrected') });
    return back(c, here, said.subjectId);
  });

  /** What tells who somebody is gives way to other words, as the page proposed. */
  app.post('/t/:code/said/:statement/anonymous', async (c) => {
    const { db, now, t } = c.var;
    const here = orMissing(await tableHere(c));
    const { said } = await ownHere(c, here);
    const { text, lang } = said.said;
    const words = withoutNames(textsIn(lang), text, tellsWho(text, { lang }));
    const at = sayingAt(c, here, { id: newId(), statementId: said.id }, said.subjectId);
    const written = { kind: said.kind as TableKind, words, name: said.name, lang };
    const heard = await writeAtTable(db, at, written, now);
    flash(c, { text: t(heard === 'late' ? 'capture.late' : 'capture.corrected') });
    return back(c, here, said.subjectId);
  });

  app.delete('/t/:code/said/:statement', async (c) => takeOrReturn(c, 'take'));
  app.post('/t/:code/said/:statement/return', async (c) => takeOrReturn(c, 'return'));
};

async function unknownCode(c: Context<Env>) {
  const { db, frame, t } = c.var;
  const typed = c.req.param('code') ?? '';
  // Their own code, typed in the other place: it is theirs all the same.
  const person = await participantByCode(db, typed, t.lang);
  if (person) return c.redirect(ownPath(person.participant.code), 303);
  return c.html(<CodePage of="capture" frame={frame} typed={typed.replaceAll('-', ' ')} problem="unknown" />, 404);
}

async function takeOrReturn(c: Context<Env>, does: 'take' | 'return') {
  const { db, now, t } = c.var;
  const here = orMissing(await tableHere(c));
  const { said } = await ownHere(c, here);
  const form = await readForm(c, TableWordsForm.partial());
  const id = (form.ok && form.key) || newId();
  const at = sayingAt(c, here, { id, statementId: said.id }, said.subjectId);
  const heard = await takeAtTable(db, at, does, now);
  const undo = { action: here.paths.returned(said.id), label: t('days.undo') };
  if (heard === 'late') flash(c, { text: t('capture.late') });
  else if (does === 'take') flash(c, { text: t('capture.taken'), undo });
  else flash(c, { text: t('capture.returned') });
  return back(c, here, said.subjectId);
}

/** What was said on this phone, also when it took it back. */
async function ownHere(c: Context<Env>, { which }: TableHere) {
  const statementId = orMissing(isId(c.req.param('statement')) ? c.req.param('statement') : null);
  const { networkId } = which;
  const said = orMissing(await statementOf(c.var.db, { networkId, statementId }));
  const mine = await saidOnDevice(c.var.db, { networkId, device: deviceOf(c), ids: [statementId] });
  if (!mine.has(statementId)) throw new Missing();
  return { said };
}

/** The group the phone decided, where it is one of this table; else that of the round that is on. */
function sayingAt(
  c: Context<Env>,
  { which, table }: TableHere,
  ids: Pick<AtTable, 'id' | 'statementId'>,
  asked: string | undefined,
): AtTable {
  const chosen = table.rounds.find(({ groupId }) => groupId === asked) ?? table.current;
  return { ...which, ...ids, groupId: orMissing(chosen).groupId, device: deviceOf(c) };
}

function wordsOf(c: Context<Env>, value: typeof TableWordsForm._output) {
  const { kind, words, name, lang } = value;
  return { kind, words, name: name ?? null, lang: lang ?? c.var.t.lang };
}

function back(c: Context<Env>, { table, paths }: TableHere, groupId: string) {
  const said = table.rounds.find((one) => one.groupId === groupId);
  const isCurrent = said === undefined || said.roundId === table.current?.roundId;
  return c.redirect(isCurrent ? paths.table : paths.round(said.roundId), 303);
}
