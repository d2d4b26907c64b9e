import { documentKind, LARGEST_DOCUMENT } from '#platform/files';
import type { Language, Written } from '#platform/texts';
import { type RefilledForm, readForm } from '#platform/web';
import type { Answering, Evidence } from '../actions/answer.ts';
import { AnswerForm, answerNamed } from '../forms.ts';
import type { Answer } from '../rules/answering.ts';
import type { Here } from './here.ts';

type Refilled = RefilledForm & { answer: Answer | null };
type Said = Omit<Answering, 'networkId' | 'commitmentId'>;

export type AnswerTyped =
  | { ok: true; answering: Said; key: string | null; refilled: Refilled }
  | { ok: false; refilled: Refilled };

/** One of the answers with what belongs to it, and what there is to show for it. */
export async function answerTyped(c: Here): Promise<AnswerTyped> {
  const form = await readForm(c, AnswerForm);
  const evidence = await evidenceOf(form.files.file?.[0]);
  const refilled = (problems: Record<string, string>): Refilled => ({
    values: form.values,
    problems,
    answer: answerNamed(form.values.answer),
  });
  if (!form.ok || evidence === 'unusable') {
    const file: Record<string, string> = evidence === 'unusable' ? { file: 'commitments.problem.file' } : {};
    return { ok: false, refilled: refilled({ ...(form.ok ? {} : form.problems), ...file }) };
  }
  const answering = { ...saidIn(form.value, c.var.t.lang), file: evidence };
  return { ok: true, answering, key: form.key, refilled: refilled({}) };
}

function saidIn(form: ReturnType<typeof AnswerForm.parse>, lang: Language): Omit<Said, 'file'> {
  const { answer, version } = form;
  const none = { answer, version, dueOn: null, link: null };
  const written = (text: string | undefined): Written | null => (text ? { lang, text } : null);
  if (form.answer === 'done') return { ...none, words: written(form.result), link: form.link ?? null };
  if (form.answer === 'goingOn') return { ...none, words: written(form.progress), dueOn: form.newDate };
  if (form.answer === 'help') return { ...none, words: written(form.needed) };
  return { ...none, words: written(form.answer === 'giveUp' ? form.reason : form.why) };
}

/** null: none was sent. Known by its content, as every document people hang on a thing. */
async function evidenceOf(file: File | undefined): Promise<Evidence | null | 'unusable'> {
  if (!file) return null;
  if (file.size > LARGEST_DOCUMENT) return 'unusable';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = documentKind(bytes);
  return kind ? { name: file.name, kind, bytes } : 'unusable';
}
