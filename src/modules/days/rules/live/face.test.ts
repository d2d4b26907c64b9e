import { expect, test } from 'vitest';
import { type ClockWords, faceOf, noticeBetween } from './face.ts';
import type { LedStep } from './led-steps.ts';
import type { ClockShown } from './shown.ts';

const words = new Proxy({} as ClockWords, {
  get: (_, name: string) =>
    ({ late: '{minutes} late', lateOne: 'one late', next: 'then {step}', itIs: 'it is {hour}' })[name] ?? name,
});
const step = (id: string, given: Partial<LedStep> = {}): LedStep => ({
  ...{ id, seconds: 600, title: id, slotId: 's', slot: 'Situations', question: null, roundId: null, room: null, at: 0 },
  ...given,
});
const shown = (given: Partial<ClockShown> = {}): ClockShown => ({
  ...{ phase: 'running', step: step('Lire'), next: step('Proposer'), precise: 90, left: 1, stage: 'usual', slot: [] },
  ...{ goTo: null },
  ...{ figures: { beyond: false, minutes: '1', seconds: '30' }, nextSlot: null, late: null },
  ...{ view: 'clock', word: null, gong: true, lead: null, rangAt: null, isRehearsal: false },
  ...given,
});
const face = (given: Partial<ClockShown> = {}) => faceOf(shown(given), words, () => '9 h 30', 0);

test('a step of a method stands under the title of its slot; a slot that is one step is said once', () => {
  expect(face()).toMatchObject({ heading: 'Situations', slot: 'Situations', step: 'Lire', next: 'then Proposer' });
  expect(face({ step: step('Situations') })).toMatchObject({ heading: 'Situations', slot: '', step: 'Situations' });
});

test('a hall reads what is to be done; where the slot is one step, its question', () => {
  const question = 'Que tenter ?';

  expect(face({ step: step('Lire', { question }) })).toMatchObject({ instruction: 'Lire', besides: question });
  expect(face({ step: step('Situations', { question }) })).toMatchObject({ instruction: question, besides: '' });
});

test('the console decides what is said large', () => {
  const asked = step('Lire', { question: 'Que tenter ?' });

  expect(face({ step: asked }).said).toBe('');
  expect(face({ step: asked, view: 'question' }).said).toBe('Que tenter ?');
  expect(face({ step: asked, view: 'word', word: 'À table' }).said).toBe('À table');
});

test('who goes where is told of the round that comes, while people are still in the break', () => {
  const goTo = step('Jouer', { slotId: 'cases', slot: 'Étude de cas' });

  expect(face({ view: 'tables', goTo }).heading).toBe('then Étude de cas');
  expect(face({ view: 'clock', goTo }).heading).toBe('Situations');
});

test('a minute late is one, seven are seven, and nothing is said of a day that is not on', () => {
  expect([face({ late: 1 }).late, face({ late: 7 }).late, face().late]).toEqual(['one late', '7 late', '']);
});

test('whoever listens is told the beginning, five minutes, the last minute and the end, once each', () => {
  const at = (stage: ClockShown['stage']) => shown({ stage });

  expect(noticeBetween(shown({ phase: 'waiting' }), at('usual'))).toBe('sayBegin');
  expect(noticeBetween(at('usual'), shown({ step: step('Proposer') }))).toBe('sayBegin');
  expect(noticeBetween(at('usual'), at('soon'))).toBe('saySoon');
  expect(noticeBetween(at('soon'), at('last'))).toBe('sayLast');
  expect(noticeBetween(at('last'), at('beyond'))).toBe('sayOver');
  expect(noticeBetween(at('beyond'), at('beyond'))).toBeNull();
  expect(noticeBetween(at('soon'), shown({ phase: 'paused', stage: 'last' }))).toBeNull();
});
