import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { isSameQuestion } from './definition.ts';
import { letterDue, morningAfter } from './letters.ts';
import type { Question } from './question.ts';
import { responseRate, resultsOf } from './results.ts';
import { canChange, stateOf, whyNotOpen } from './survey-state.ts';
import { type Answerer, audiencesAbout, countedOnce, mayAnswer } from './who-answers.ts';
import { wordsToSay } from './words-to-say.ts';

const nl = (text: string) => ({ nl: { text, state: 'hand' as const } });
const pole = (text: string) => ({ lang: 'fr' as const, text });

const question: Question = {
  id: 'q',
  origin: 'o',
  position: 1,
  asked: { lang: 'fr', text: 'Où ?', translations: nl('Waar?') },
  help: null,
  definition: { kind: 'barometer', low: pole('rien'), high: pole('tout') },
  version: 1,
};

test('a question with one word changed is another question; one more translation, another help or place is not', () => {
  expect(isSameQuestion(question, { ...question, id: 'other', position: 9, help: pole('Aide'), version: 4 })).toBe(
    true,
  );
  expect(isSameQuestion(question, { ...question, asked: pole('Où ?') })).toBe(true);
  expect(isSameQuestion(question, { ...question, asked: pole('Où donc ?') })).toBe(false);
  expect(isSameQuestion(question, { ...question, asked: { ...question.asked, translations: nl('Waar dan?') } })).toBe(
    false,
  );
  const definition = { ...question.definition, high: pole('beaucoup') } as Question['definition'];
  expect(isSameQuestion(question, { ...question, definition })).toBe(false);
});

test('written in no language in common, two questions are not compared', () => {
  const inDutch = { ...question, asked: { lang: 'nl' as const, text: 'Waar?' } };
  expect(isSameQuestion({ ...question, asked: pole('Où ?') }, inDutch)).toBe(false);
});

test('editions are compared by origin, and say of each question what it is', () => {
  const results = (questions: Question[]) => resultsOf(questions, []);
  const changed = { ...question, origin: 'p', asked: pole('Quand ?') };

  const compared = compare(
    results([question, { ...changed, asked: pole('À quelle heure ?') }, { ...question, origin: 'new' }]),
    results([{ ...question, origin: 'gone' }, changed, question]),
  );

  expect(compared.map(({ is }) => is)).toEqual(['same', 'changed', 'onlyNow', 'onlyThen']);
});

const nobody: Answerer = { personId: null, isMember: false, isInSpace: false, registration: null, device: null };

test('what is asked in a space is asked of its people alone, and about nothing else of others', () => {
  const member = { ...nobody, personId: 'p', isMember: true };

  expect(mayAnswer('space', member)).toBe('spaceOnly');
  expect(mayAnswer('space', { ...member, isInSpace: true })).toBeNull();
  expect(['space', 'event', 'network'].map(audiencesAbout)).toEqual([
    ['space'],
    ['members', 'registered', 'came', 'anyone'],
    ['members', 'anyone'],
  ]);
});

test('who is asked: members, those registered, those who came, or whoever holds the code', () => {
  const member = { ...nobody, personId: 'p', isMember: true };
  const away = { ...nobody, registration: { id: 'r', came: false } };
  const here = { ...nobody, registration: { id: 'r', came: true } };
  const phone = { ...nobody, device: 'd' };

  expect([member, away, here, phone].map((who) => mayAnswer('members', who))).toEqual([
    null,
    'membersOnly',
    'membersOnly',
    'membersOnly',
  ]);
  expect([member, away, here].map((who) => mayAnswer('registered', who))).toEqual(['registeredOnly', null, null]);
  expect([member, away, here].map((who) => mayAnswer('came', who))).toEqual(['registeredOnly', 'cameOnly', null]);
  expect([member, away, here, phone].map((who) => mayAnswer('anyone', who))).toEqual([null, null, null, null]);
});

test('a phone on which two people said who they are is neither of them', () => {
  const rows = [
    { who: 'person:a', device: 'd' },
    { who: 'person:b', device: 'd' },
  ];

  expect(countedOnce({ ...nobody, device: 'd' }, { device: 'd', rows })?.who).toBe('device:d');
  expect(countedOnce({ ...nobody, device: 'd' }, { device: 'd', rows: rows.slice(0, 1) })?.who).toBe('person:a');
});

test('a registration with an account is that person, and takes along what its phone answered by code', () => {
  const answerer = { ...nobody, personId: 'a', registration: { id: 'r', came: true } };

  expect(countedOnce(answerer, { device: 'd', rows: [{ who: 'device:d', device: 'd' }] })).toEqual({
    who: 'person:a',
    replaces: 'device:d',
  });
});

const at = (text: string) => new Date(text);
const hours = (opensAt: string | null, closesAt: string | null = null, closedAt: string | null = null) => ({
  opensAt: opensAt ? at(opensAt) : null,
  closesAt: closesAt ? at(closesAt) : null,
  closedAt: closedAt ? at(closedAt) : null,
});

test('a survey is prepared, planned, open or closed by its hours; what was closed is not opened again', () => {
  const now = at('2027-01-11T10:00:00Z');
  const states = [
    hours(null),
    hours('2027-01-12T10:00:00Z'),
    hours('2027-01-11T10:00:00Z'),
    hours('2027-01-10T10:00:00Z', '2027-01-11T10:00:00Z'),
    hours('2027-01-10T10:00:00Z', '2027-01-12T10:00:00Z', '2027-01-11T09:00:00Z'),
  ].map((one) => stateOf(one, now));

  expect(states).toEqual(['draft', 'planned', 'open', 'closed', 'closed']);
  expect(whyNotOpen(hours('2027-01-10T10:00:00Z', null, '2027-01-11T09:00:00Z'), 3, now)).toBe('isClosed');
  expect(whyNotOpen(hours(null), 0, now)).toBe('noQuestion');
  expect(canChange(hours('2027-01-10T10:00:00Z'), 1, now)).toBe(false);
  expect(canChange(hours('2027-01-10T10:00:00Z'), 0, now)).toBe(true);
});

test('a letter the morning after, one reminder six days later, and no third, also over the change of the clocks', () => {
  const endsAt = at('2027-03-25T15:00:00Z');
  const day = { endsAt, isOpen: true };
  const none = { wantsLetters: true, letterAt: null, remindedAt: null };
  const sent = { ...none, letterAt: at('2027-03-26T07:05:00Z') };

  expect(morningAfter(endsAt, 1)).toEqual(at('2027-03-26T07:00:00Z'));
  expect(letterDue(none, day, at('2027-03-26T06:59:00Z'))).toBe(null);
  expect(letterDue(none, day, at('2027-03-26T07:00:00Z'))).toBe('first');
  // Eight o’clock in summer is an hour earlier.
  expect(letterDue(sent, day, at('2027-04-01T05:59:00Z'))).toBe(null);
  expect(letterDue(sent, day, at('2027-04-01T06:00:00Z'))).toBe('reminder');
  expect(letterDue({ ...sent, remindedAt: at('2027-04-01T06:00:00Z') }, day, at('2027-09-01T06:00:00Z'))).toBe(null);
  expect(letterDue(none, { ...day, isOpen: false }, at('2027-03-27T07:00:00Z'))).toBe(null);
});

test('words are said in the order of their letters, of questions that enough people answered', () => {
  const asks = (id: string): Question => ({ ...question, id, definition: { kind: 'said', as: 'wish' } });
  const ballots = ['e', 'd', 'c', 'b', 'a'].map((words, i) => ({
    said: i < 4 ? { many: [words], few: [words] } : { many: [words] },
    lang: 'fr' as const,
  }));

  const said = wordsToSay([asks('many'), asks('few')], ballots);

  expect(said.map(({ words }) => words)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('a rate is said where it is known how many were asked, and never above all of them', () => {
  expect([responseRate(22, 41), responseRate(5, null), responseRate(0, 0), responseRate(6, 5)]).toEqual([
    54,
    null,
    null,
    100,
  ]);
});
