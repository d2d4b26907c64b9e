import type { Context } from 'hono';
import type { Env, RefilledForm } from '#platform/web';
import { saidTyped } from '../../forms/registering/said-typed.ts';
import type { Asked } from '../../rules/asked/asked.ts';
import { optionsOf } from '../../rules/asked/choosing.ts';
import { saidOf } from '../../rules/asked/said-of.ts';
import type { RegistrationRefusal } from '../../rules/registering/registration.ts';
import type { ReplacementRefusal } from '../../rules/registering/replacement.ts';
import { answersOf, chosenOf } from '../../store/asked/chosen.ts';
import type { Registration } from '../../store/registering/registrations.ts';
import { AnswersPage } from '../../views/registering/answers-page.tsx';
import { ReplacementPage } from '../../views/registering/replacement-page.tsx';
import { saidWords } from '../../words/asked-words.ts';
import { nameOf } from '../../words/index.ts';
import { askedFieldsOf } from './asked-view.ts';

type Of = { registration: Registration; asked: Asked };

/** Where the page of the registration is; plain: opened by its link, without an account. */
export type Where = { path: string; back: { href: string; label: string }; isPlain: boolean };

/** What somebody chose and answered, in words. Nothing is asked of the database where nothing is asked of people. */
export async function saidBy(c: Context<Env>, { registration, asked }: Of): Promise<{ term: string; text: string }[]> {
  const { db, t } = c.var;
  if (asked.choices.length === 0 && asked.questions.length === 0) return [];
  const chosen = await chosenOf(db, registration, asked.choices);
  return saidWords(t, saidOf(asked, chosen, await answersOf(db, registration)), registration);
}

type Again = {
  refilled?: RefilledForm | null;
  refusal?: RegistrationRefusal | null;
  isStale?: boolean;
  version?: number;
};

/** After a stale form the version is that of now: whoever sends it again has been told. */
export async function answersView(
  c: Context<Env>,
  { registration, asked }: Of,
  { path, back, isPlain }: Where,
  { refilled = null, refusal = null, isStale = false, version }: Again = {},
) {
  const { db, frame } = c.var;
  const chosen = await chosenOf(db, registration, asked.choices);
  const answers = await answersOf(db, registration);
  const stands = saidTyped({ registration, chosen, answers, choices: asked.choices });
  const mine = optionsOf(asked.choices, chosen);
  return (
    <AnswersPage
      frame={frame}
      name={nameOf(registration)}
      action={`${path}/answers`}
      back={back}
      version={version ?? registration.version}
      asks={await askedFieldsOf(c, { asked, canWait: registration.state === 'waiting', refilled, stands, mine })}
      refilled={refilled}
      refusal={refusal}
      stands={isStale ? await saidBy(c, { registration, asked }) : null}
      isPlain={isPlain}
    />
  );
}

type Refused = { refilled?: RefilledForm; refusal?: ReplacementRefusal };

export function replacementView(
  c: Context<Env>,
  registration: Registration,
  { path, back, isPlain }: Where,
  { refilled, refusal }: Refused = {},
) {
  return (
    <ReplacementPage
      frame={c.var.frame}
      leaving={{
        name: nameOf(registration),
        organisation: registration.organisationName,
        role: registration.role,
      }}
      action={`${path}/replacement`}
      back={back}
      refilled={refilled ?? null}
      refusal={refusal ?? null}
      formKey={c.var.formKey}
      isPlain={isPlain}
    />
  );
}
