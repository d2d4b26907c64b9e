import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { argumentsOf, generateTexts } from './texts.ts';

const files = globSync('src/**/texts/{fr,nl,en}.json');
const textsOf = (file: string) => Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
const textsIn = (lang: string) =>
  files
    .filter((file) => file.endsWith(`${lang}.json`))
    .flatMap((file) => textsOf(file).map(([key, text]) => ({ file, key, text })));
const textsWith = (fault: RegExp, lang = '') =>
  textsIn(lang)
    .filter(({ text }) => fault.test(text))
    .map(({ file, key, text }) => `${file} ${key}: ${text}`);

test('every text exists in French, Dutch and English with the same arguments', () => {
  expect(files.length).toBeGreaterThan(8);
  expect(generateTexts()).toEqual([]);
});

test('the arguments of a text are read from its plurals too', () => {
  expect([...argumentsOf('{count, plural, one {un jour de {name}} other {# jours}}')]).toEqual([
    ['count', 'number'],
    ['name', 'string | number'],
  ]);
});

test('French keeps a narrow no-break space before its double marks', () => {
  const loose = files
    .filter((file) => file.endsWith('fr.json'))
    .flatMap((file) => textsOf(file).map(([key, text]) => ({ file, key, text })))
    .filter(({ text }) =>
      /[^\u202f\s{}'][;!?»]|[^\u202f\s\d{}htp][:]|[ \u00a0][;!?:»]|« | «[^\u202f]/.test(
        text.replace(/\{[^{}]*\{[^{}]*\}[^{}]*\}|\{[^}]*\}|https?:\/\/\S*/g, 'x\u202f'),
      ),
    );

  expect(loose.map(({ file, key, text }) => `${file} ${key}: ${text}`)).toEqual([]);
});

test('Dutch was not left in French: the two differ, but for names and signs', () => {
  const same = files
    .filter((file) => file.endsWith('fr.json'))
    .flatMap((file) => {
      const dutch = new Map(textsOf(file.replace('fr.json', 'nl.json')));
      return textsOf(file)
        .filter(([key, text]) => text.split(/\s+/).length > 3 && dutch.get(key) === text)
        .map(([key]) => `${file} ${key}`);
    });

  expect(same).toEqual([]);
});

test('nobody is cheered, ranked or scolded', () => {
  expect(textsWith(/\b(Oups|Bravo|Super|Félicitations|Hoera|Proficiat|Oops|Congratulations)\b|!/i)).toEqual([]);
});

test('people are addressed as vous and u, and not told to be so kind', () => {
  expect(textsWith(/(?<!\p{L})(tu|toi|tes|veuillez|merci de)(?!\p{L})/iu, 'fr')).toEqual([]);
  expect(textsWith(/(?<!\p{L})(jij|je|jou|jouw|jezelf|jullie|gelieve|a\.u\.b\.)(?!\p{L})/iu, 'nl')).toEqual([]);
  expect(textsWith(/\b(please note|simply|kindly)\b/i, 'en')).toEqual([]);
});

test('texts are typeset: curled marks, one space at a time, nothing around the text', () => {
  expect(textsWith(/['"]|\.\.\.|[ \u00a0\u202f]{2}|^\s|\s$|\s[.,](?!\p{L})|\d (?:Mo|ko|MB|kB)\b/u)).toEqual([]);
  expect(textsWith(/[“”]/, 'fr')).toEqual([]);
  expect(textsWith(/[«»]| [:;?]/, 'nl')).toEqual([]);
  expect(textsWith(/[«»]| [:;?]/, 'en')).toEqual([]);
});

/** What `docs/words.md` calls otherwise. */
const calledOtherwise = {
  fr: /(?<!\p{L})(une lettre(?! ou)|cette lettre|boîte mail|éditer|sauvegarder|supprimer|login|évènement|participant·e)(?!\p{L})/iu,
  nl: /(?<!\p{L})(brief|brieven|bewerken|editeren|aanpassen|opslaan|opgeslagen|inloggen|uitloggen|stichten|ochtend|middag|betreden|binnengaan)(?!\p{L})/iu,
  en: /\b(a letter(?! or)|this letter|edit|delete|log in|log out|submit)\b/i,
};

test('a thing or an act has one word', () => {
  const { fr, nl, en } = calledOtherwise;
  expect([...textsWith(fr, 'fr'), ...textsWith(nl, 'nl'), ...textsWith(en, 'en')]).toEqual([]);
});

test('what is sent is sent: e-mails and papers go nowhere by themselves in Dutch and in English', () => {
  const dutch =
    /(e-mails?|uitnodiging(en)?|herinnering(en)?|verslag|agenda|vraag|alles)( \S+){0,2} (vertrek\p{L}*|vertrokken)/iu;
  const english =
    /\b(e-mails?|invitations?|reminders?|report|the minutes|agenda|all of it) (leaves?|is leaving|are leaving|(has |have )?left)\b/i;
  expect([...textsWith(dutch, 'nl'), ...textsWith(english, 'en')]).toEqual([]);
});

/** One French word for two things that Dutch and English tell apart. */
const twoMeanings = ['Retirer', 'fermé', 'Vous', 'à venir'];

test('the same words in French are the same words in Dutch and in English', () => {
  const others = new Map<string, Set<string>>();
  for (const { file, key, text } of textsIn('fr'))
    for (const lang of ['nl', 'en']) {
      const translated = new Map(textsOf(file.replace('fr.json', `${lang}.json`))).get(key) ?? '';
      const known = others.get(`${lang}: ${text}`) ?? new Set();
      others.set(`${lang}: ${text}`, known.add(translated));
    }
  const torn = [...others].filter(([said, words]) => words.size > 1 && !twoMeanings.includes(said.slice(4)));

  expect(torn.map(([said, words]) => `${said} → ${[...words].join(' / ')}`)).toEqual([]);
});

test('the middle dot stands in labels, never in a sentence', () => {
  const sentences = textsIn('fr').filter(({ text }) => /·/.test(text) && /[.?:;]|\s\S+\s/.test(text));

  expect(sentences.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
});

/** What visitors and participants read: pages by code or link, the registration of visitors, letters, papers. */
const forEverybody =
  /days\/papers\/|days\/texts.* (own|code)\.|statements\/texts|calendar\/texts.* (sheet|registered|closed|refused|letter)\.|calendar\/texts.* form\.(given|family|email|organisation|for|role)|platform\/offline|accounts\/texts.* (mail|signIn|sent|open|over|accept)\./;

test('no middle dot where participants and visitors read', () => {
  const dotted = textsIn('fr').filter(({ file, key, text }) => /·/.test(text) && forEverybody.test(`${file} ${key}`));

  expect(dotted.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
});

test('a table is called on paper as it is on screens', () => {
  for (const lang of ['fr', 'nl', 'en']) {
    const paper = new Map(textsOf(`src/modules/days/papers/texts/${lang}.json`));
    const screen = new Map(textsOf(`src/platform/ui/texts/${lang}.json`));
    for (const letter of 'ABCDEFGHJKLM') expect(paper.get(`mark.${letter}`)).toBe(screen.get(`group.${letter}`));
  }
});
