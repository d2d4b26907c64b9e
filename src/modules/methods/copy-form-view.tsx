import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import { type T, textNamed } from '#platform/texts';
import { type Env, type RefilledForm, theirWords } from '#platform/web';
import { type CopyContent, type CopyStep, contentOf } from './rules/copy.ts';
import { actors, materials, purposes, roles, type Said } from './rules/method.ts';
import { mostTimes, rowsAgain, rowsOf, rowsTyped, type StepRow } from './rules/step-rows.ts';
import { copyOf, isOwn, methodsOf } from './store/copies.ts';
import { CopyFormPage, type CopyStands } from './views/copy-form-page.tsx';

/** Rows that a new method begins with. */
const TO_BEGIN = 4;

export async function methodHere(c: Context<Env>) {
  const { db, network } = c.var;
  const method = orMissing((await methodsOf(db, network.id)).byId(c.req.param('method') ?? ''));
  return { method, path: `/n/${network.slug}/methods/${method.id}` };
}

type Again = { form?: RefilledForm; isStale?: boolean };

/** The method as the network does it now, or what was typed. */
export async function copyFormView(c: Context<Env>, { form, isStale = false }: Again = {}) {
  const { db, frame, network, t } = c.var;
  const { method, path } = await methodHere(c);
  const copy = await copyOf(db, { networkId: network.id, methodId: method.id });
  const content = contentOf(method);
  const stands = standsIn(content, t.lang);
  const typed = form && rowsTyped(form.values);
  const seen = typeof form?.values.version === 'string' ? Number(form.values.version) : null;
  const rows = typed ? (isStale ? rowsAgain(typed, content.steps, t.lang) : typed) : rowsOf(content.steps, t.lang);
  const called = isOwn(method.id) ? 'methods.own.change' : 'methods.copy.title';
  return (
    <CopyFormPage
      frame={frame}
      title={t(called, { name: stands.name })}
      lead={t(isOwn(method.id) ? 'methods.own.lead' : 'methods.copy.lead')}
      back={{ href: path, label: stands.name }}
      action={`${path}/copy`}
      submit={t(isOwn(method.id) ? 'methods.own.save' : 'methods.copy.save')}
      stands={stands}
      rows={rows}
      // Until both texts were shown, what was seen stays what was seen.
      fields={{ version: String(isStale || seen === null ? (copy?.version ?? 0) : seen) }}
      choices={choices}
      form={form ?? null}
      theirs={isStale && form && typed ? theirsOf(t, { stands, content, form, typed }) : null}
    />
  );
}

/** A method that nobody wrote down yet. */
export function newMethodView(c: Context<Env>, form: RefilledForm | null) {
  const { frame, network, t } = c.var;
  const path = `/n/${network.slug}/methods`;
  return (
    <CopyFormPage
      frame={frame}
      title={t('methods.own.new')}
      lead={t('methods.own.lead')}
      back={{ href: path, label: t('methods.title') }}
      action={path}
      submit={t('methods.own.add')}
      stands={nothingYet}
      rows={form ? rowsTyped(form.values) : rowsOf([], t.lang, TO_BEGIN)}
      fields={{ _key: c.var.formKey }}
      choices={choices}
      form={form}
      theirs={null}
    />
  );
}

const timesOffered = [...Array.from({ length: mostTimes }, (_, index) => String(index + 1)), 'each'];

const choices = { materials, actors, purposes, roles, times: timesOffered };

const nothingYet: CopyStands = {
  ...{ name: '', what: '', notWhen: '', rotation: '', peopleFrom: '', peopleTo: '', seatedFrom: '', seatedTo: '' },
  ...{ materials: [], purposes: [], roles: ['facilitator'] },
};

const standsIn = (content: CopyContent, lang: keyof Said): CopyStands => ({
  name: content.name[lang],
  what: content.what[lang],
  notWhen: content.notWhen[lang],
  rotation: content.rotation?.[lang] ?? '',
  peopleFrom: String(content.people.from),
  peopleTo: String(content.people.to ?? ''),
  seatedFrom: String(content.seated?.from ?? ''),
  seatedTo: String(content.seated?.to ?? ''),
  materials: content.materials,
  purposes: content.purposes ?? [],
  roles: content.roles ?? [],
});

type Both = { stands: CopyStands; content: CopyContent; form: RefilledForm; typed: readonly StepRow[] };

/** What is saved now, where it is not what was sent; of the steps all, when one differs. */
function theirsOf(t: T, { stands, content, form, typed }: Both) {
  const differing = theirWords(stands, form.values).map(({ field, text }) => ({
    term: textNamed(t, lists.has(field) ? `methods.${field}` : `methods.field.${field}`),
    text: lists.has(field) ? t.list(chosenWords(field)) : text,
  }));
  const there = rowsOf(content.steps, t.lang).filter(({ says }) => says);
  const isSame = sameRows(
    there,
    typed.filter(({ says }) => says),
  );
  return isSame
    ? differing
    : [...differing, { term: t('methods.steps'), text: content.steps.map(lineOf(t)).join(' ') }];

  function chosenWords(field: string): string[] {
    if (field === 'materials') return stands.materials.map((one) => t(`methods.material.${one}`));
    if (field === 'purposes') return stands.purposes.map((one) => t(`methods.purpose.${one}`));
    return stands.roles.map((one) => t(`methods.role.${one}`));
  }
}

const lists = new Set(['materials', 'purposes', 'roles']);

const lineOf =
  (t: T) =>
  ({ says, minutes: { min, usual, max } }: CopyStep, index: number) =>
    t('methods.copy.stepLine', { number: index + 1, says: says[t.lang], min, usual, max });

const sameRows = (one: readonly StepRow[], other: readonly StepRow[]): boolean =>
  JSON.stringify(one.map(comparable)) === JSON.stringify(other.map(comparable));

const comparable = ({ says, min, usual, max, who, times }: StepRow) => [says, min, usual, max, who, times];
