import type { Written } from '#packages/written';
import type { Question } from './rules/question.ts';

const inThree = (fr: string, nl: string, en: string): Written => ({
  lang: 'fr',
  text: fr,
  translations: { nl: { text: nl, state: 'hand' }, en: { text: en, state: 'hand' } },
});

/**
 * What an evaluation of a day begins with. The origins are fixed: two days that began with these questions and left them
 * as they are can be put side by side. Another wording here would be another question, and needs another origin.
 */
export const readyMade: Pick<Question, 'origin' | 'asked' | 'help' | 'definition'>[] = [
  {
    origin: '0193f7a0-0000-7000-8000-000000000001',
    asked: inThree('Points positifs', 'Positieve punten', 'Positive points'),
    help: inThree('Ce qui a bien marché pour vous.', 'Wat voor u goed liep.', 'What worked well for you.'),
    definition: { kind: 'said', as: 'good' },
  },
  {
    origin: '0193f7a0-0000-7000-8000-000000000002',
    asked: inThree('Points négatifs', 'Negatieve punten', 'Negative points'),
    help: inThree(
      'Ce qui vous a gêné ou manqué.',
      'Wat u stoorde of wat ontbrak.',
      'What bothered you, or was missing.',
    ),
    definition: { kind: 'said', as: 'bad' },
  },
  {
    origin: '0193f7a0-0000-7000-8000-000000000003',
    asked: inThree('Souhaits pour la suite', 'Wensen voor het vervolg', 'Wishes for what comes next'),
    help: null,
    definition: { kind: 'said', as: 'wish' },
  },
  {
    origin: '0193f7a0-0000-7000-8000-000000000004',
    asked: inThree(
      'Ce que la journée vous apporte pour votre travail ou vos démarches',
      'Wat de dag u oplevert voor uw werk of uw stappen',
      'What the day brings you for your work or your own steps',
    ),
    help: null,
    definition: {
      kind: 'barometer',
      low: inThree('rien que je puisse utiliser', 'niets wat ik kan gebruiken', 'nothing I can use'),
      high: inThree('beaucoup, dès demain', 'veel, vanaf morgen', 'a lot, from tomorrow on'),
    },
  },
  {
    origin: '0193f7a0-0000-7000-8000-000000000005',
    asked: inThree('Reviendrez-vous ?', 'Komt u nog eens?', 'Will you come again?'),
    help: null,
    definition: {
      kind: 'choice',
      several: false,
      options: [
        { id: 'o1', words: inThree('Oui', 'Ja', 'Yes') },
        { id: 'o2', words: inThree('Cela dépendra du thème', 'Dat hangt van het thema af', 'It depends on the theme') },
        { id: 'o3', words: inThree('Non', 'Nee', 'No') },
      ],
    },
  },
];
