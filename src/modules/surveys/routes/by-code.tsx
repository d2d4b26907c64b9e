import { z } from 'zod';
import { type App, addressLimit, allowOften, readForm, TooOften } from '#platform/web';
import { codePath } from '../addresses.ts';
import { codeAsTyped, codeShown } from '../rules/code.ts';
import { stateOf } from '../rules/survey-state.ts';
import { type Survey, surveyByCode } from '../store/surveys.ts';
import { CodePage } from '../views/code-page.tsx';
import { ANSWERS, answerPage, receive } from './answering.tsx';
import { deviceHere, knownDevice } from './device.ts';
import type { Here } from './here.ts';

/** A hall full of phones may look; whoever tries codes has few tries, for a wrong one costs as much as ten. */
const LOOKUPS = { points: 600, seconds: 600 };
const WRONG_COSTS = 10;

const CodeForm = z.object({ code: z.string().optional() });

/** Anybody in the room, with the code on the screen and without an account. */
export const codeRoutes = (app: App): void => {
  app.get('/q', (c) => c.html(<CodePage frame={c.var.frame} typed="" problem={null} />));

  app.post('/q', async (c) => {
    const form = await readForm(c, CodeForm);
    const typed = form.ok ? (form.value.code ?? '') : '';
    const code = codeAsTyped(typed);
    if (!code) return c.html(<CodePage frame={c.var.frame} typed={typed} problem="shape" />, 422);
    return c.redirect(codePath(code), 303);
  });

  app.get('/q/:code', async (c) => {
    c.header('X-Robots-Tag', 'noindex');
    const survey = await surveyHere(c);
    if (!survey) return unknown(c);
    return answerPage(c, survey, { by: 'code', device: knownDevice(c) });
  });

  app.post('/q/:code', addressLimit('survey.answer', ANSWERS), async (c) => {
    const survey = await surveyHere(c);
    if (!survey) return unknown(c);
    const device = deviceHere(c);
    if (device === null)
      return c.html(<CodePage frame={c.var.frame} typed={codeShown(survey.code)} problem="noCookie" />, 422);
    return receive(c, survey, { by: 'code', device }, codePath(survey.code));
  });
};

/** null: no such code, or one that is not for anybody in the room, or not shown yet. */
async function surveyHere(c: Here): Promise<Survey | null> {
  if (!(await allowOften('survey.code', c.var.address, LOOKUPS))) throw new TooOften();
  const code = codeAsTyped(c.req.param('code') ?? '');
  const survey = code ? await surveyByCode(c.var.db, code) : null;
  if (survey?.audience !== 'anyone') return null;
  const state = stateOf(survey, c.var.now);
  return state === 'open' || state === 'closed' ? survey : null;
}

async function unknown(c: Here) {
  for (let cost = 1; cost < WRONG_COSTS; cost++) await allowOften('survey.code', c.var.address, LOOKUPS);
  return c.html(<CodePage frame={c.var.frame} typed={c.req.param('code') ?? ''} problem="unknown" />, 404);
}
