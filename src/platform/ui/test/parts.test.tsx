import { expect, test } from 'vitest';
import { ActionForm } from '../parts/action-form.tsx';
import { Button } from '../parts/button.tsx';
import { Choices } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { GroupMark, groupLetters, isGroupLetter } from '../parts/group-mark.tsx';
import { Provenance } from '../parts/provenance.tsx';
import { RefusedWords } from '../parts/refused-words.tsx';
import { Written } from '../parts/written.tsx';
import { Page } from '../shell/page.tsx';
import { aFrame } from './frame.ts';

const { t } = aFrame('fr');

test('a promise that is late keeps its chain: dashed after the date, open where nothing came', () => {
  const html = String(
    <Provenance t={t} name="Permanence" state="late" due={{ words: '8 janv.' }} next="La question passe au comité." />,
  );

  expect(html).toContain('chain-late');
  expect(html.match(/knot-open/g)).toHaveLength(4);
  expect(html).toContain('La question passe au comité.');
});

test('a kept promise has a solid thread to its result', () => {
  const html = String(
    <Provenance t={t} name="Liste" state="kept" due={{ words: '15 déc.' }} result={{ words: '31 adresses' }} />,
  );

  expect(html).not.toContain('chain-late');
  expect(html).not.toContain('chain-dashed');
});

test('twelve groups, without the letters read as figures, each told by colour and shape', () => {
  expect(groupLetters).toHaveLength(12);
  expect(['I', 'O', 'N', 'a', ''].some(isGroupLetter)).toBe(false);
  expect(String(<GroupMark t={t} letter="C" />)).toContain('orange, triangle');
});

test('a form says its method in a field, or in its address when it carries files', () => {
  const plain = String(
    <ActionForm action="/x" method="delete">
      Retirer
    </ActionForm>,
  );
  const files = String(<Form t={t} action="/x?a=1" method="put" files submit="Remplacer" />);

  expect(plain).toContain('name="_method" value="delete"');
  expect(files).toContain('action="/x?a=1&amp;_method=put"');
  expect(files).not.toContain('name="_method"');
});

test('the summary of errors calls each field by its label: the same sentence may stand at several', () => {
  const problems = { title: 'C’est trop long.', day: 'C’est trop long.', who: 'Choisissez.', form: 'Déjà pris.' };

  const html = String(
    <Form t={t} action="/x" problems={problems} submit="Garder">
      <Field t={t} name="title" label="Titre & co" error={problems.title} />
      <Field t={t} name="day" label="Jour" optional error={problems.day} />
      <Choices t={t} name="who" legend="Qui vient" error={problems.who} />
    </Form>,
  );
  const summary = html.slice(html.indexOf('<ul>'), html.indexOf('</ul>'));

  expect(summary).toContain('<b>Titre &amp; co </b><a href="#title">C’est trop long.</a>');
  expect(summary).toContain('<b>Jour </b><a href="#day">');
  expect(summary).toContain('<b>Qui vient </b><a href="#who">');
  expect(summary).toContain('<li>Déjà pris.</li>');
  expect(html.match(/id="title"/g)).toHaveLength(1);
});

test('a button that is not allowed yet says why, takes focus and sends nothing', () => {
  const html = String(<Button notYet>Clore, 2 points restent</Button>);

  expect(html).toContain('aria-disabled="true"');
  expect(html).toContain('type="button"');
  expect(html).not.toContain(' disabled');
});

test('refused words are marked where they stand and nothing of the text is lost', () => {
  const html = String(
    <RefusedWords
      text="Mme L. et M. K. <b>"
      spans={[
        { start: 0, end: 6 },
        { start: 10, end: 15 },
      ]}
    />,
  );

  expect(html).toContain('<mark class="refused">Mme L.</mark> et <mark class="refused">M. K.</mark> &lt;b&gt;');
});

test('words in another language than the page say so, and those in the same do not', () => {
  expect(String(<Written t={t} said={{ text: 'Goeiedag', lang: 'nl' }} />)).toContain('lang="nl"');
  expect(String(<Written t={t} said={{ text: 'Bonjour', lang: 'fr' }} />)).not.toContain('lang=');
});

test('the page names its network, its language, and what waits', () => {
  const html = String(
    <Page frame={aFrame('nl')} title="Agenda">
      <h1>Agenda</h1>
    </Page>,
  );

  expect(html.startsWith('<!doctype html>')).toBe(true);
  expect(html).toContain('<title>Agenda · Zenne</title>');
  expect(html).toContain('er wachten 4 dingen');
  expect(html).toContain('aria-current="page"');
});

test('a guest without navigation has no bar and a way to sign in', () => {
  const html = String(
    <Page frame={aFrame('en', { person: null, navigation: [] })} title="Home">
      <h1>Home</h1>
    </Page>,
  );

  expect(html).not.toContain('bottom-bar');
  expect(html).toContain('Sign in');
});
