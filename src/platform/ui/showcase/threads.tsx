import type { T } from '#platform/texts';
import { Acts, Button } from '../parts/button.tsx';
import { Inline, Stack } from '../parts/layout.tsx';
import { MarkedText } from '../parts/marked-text.tsx';
import { Ledger, Provenance, SourceLine } from '../parts/provenance.tsx';
import { Section } from '../parts/section.tsx';
import { State } from '../parts/state.tsx';
import { Statement, type StatementKind, StatementLabel, ToSay } from '../parts/statement.tsx';
import { Thread } from '../parts/thread.tsx';

const kinds: StatementKind[] = [
  'decision',
  'action',
  'promise',
  'proposal',
  'idea',
  'solution',
  'wish',
  'question',
  'need',
  'problem',
  'drawback',
  'bad',
  'good',
  'advantage',
  'information',
  'remark',
];

export function States({ t }: { t: T }) {
  return (
    <Section title="États d’un engagement">
      <Inline>
        {(['coming', 'underway', 'late', 'kept', 'notKept'] as const).map((state) => (
          <State t={t} is={state} />
        ))}
      </Inline>
    </Section>
  );
}

export function TextUnderstood() {
  const runs = [
    { text: 'Présents : ', begins: [], marked: false },
    { text: 'Awa Diallo', begins: ['shown-1'], marked: true },
    { text: '\nDécision : ', begins: [], marked: false },
    { text: 'on commence à 9 h.', begins: ['shown-2'], marked: true },
  ];
  return (
    <Section title="Un texte et ce qui en a été compris">
      <MarkedText label="Le texte" runs={runs} />
    </Section>
  );
}

export function Statements({ t }: { t: T }) {
  return (
    <Section title="Propos typés, et d’où ils viennent">
      <Stack>
        <Inline>
          {kinds.map((kind) => (
            <StatementLabel t={t} kind={kind} />
          ))}
        </Inline>
        <Statement t={t} kind="problem" by="dit par Mots d’Ici">
          Deux usagers ont renoncé parce que le trajet n’est pas remboursé.
        </Statement>
        <Statement
          t={t}
          kind="action"
          below={
            <p>
              Signe que c’est fait : <ToSay t={t} />
            </p>
          }
        >
          Acheter les tickets et tenir la caisse le 28.
        </Statement>
        <SourceLine
          links={[
            { label: 'dit', words: 'table C, 22 janv. 2026', href: '#content' },
            { label: 'décidé', words: 'comité, 12 févr.', href: '#content' },
            { label: 'promis par', words: 'La Rampe', href: '#content' },
            { label: 'pour le', words: '8 janv.', late: true },
          ]}
        />
      </Stack>
    </Section>
  );
}

export function Threads() {
  return (
    <Section title="Ce que La Rampe a promis">
      <Thread
        knots={[
          {
            state: 'late',
            name: 'Tenir une permanence commune le mardi',
            href: '#content',
            text: 'Dit à la table C, Journée 2026',
            side: { words: 'en retard', lines: ['8 janvier', 'Nadia B.'] },
          },
          {
            state: 'kept',
            name: 'Ouvrir l’atelier CV aux personnes suivies ailleurs',
            href: '#content',
            text: 'Résultat : 14 personnes venues',
            side: { words: 'tenu', lines: ['18 décembre'] },
          },
          { state: 'done', hour: '9 h 35', name: 'Engagements en retard', text: '15 min, 4 vus, 2 reportés' },
          { state: 'now', hour: '9 h 50', name: 'Préparer la Journée du 28', text: '35 min, il reste 11 min' },
          {
            state: 'coming',
            hour: '10 h 25',
            name: 'Garde d’enfants avant 7 h',
            text: '20 min, proposé par Mots d’Ici',
          },
          { state: 'open', hour: '11 h 50', name: 'Prochaine date' },
        ]}
      />
    </Section>
  );
}

export function Chain({ t }: { t: T }) {
  return (
    <Ledger t={t}>
      <Provenance
        t={t}
        name="Tenir une permanence commune le mardi matin"
        href="#content"
        state="late"
        said={{
          words: 'Il faut raconter trois fois la même chose à trois guichets.',
          source: 'une usagère, table C',
          href: '#content',
        }}
        decided={{ words: 'Un seul premier accueil, à deux', source: 'comité du 12 février 2026' }}
        promised={{ words: 'La Rampe', source: 'Nadia B., avec CPAS Senne-Midi' }}
        due={{ words: '8 janv.', source: 'échu depuis six jours' }}
        next="Sans nouvelles le 22, la question passe au comité."
        acts={
          <Acts>
            <Button href="#content" kind="outlined">
              Dire où on en est
            </Button>
          </Acts>
        }
      />
      <Provenance
        t={t}
        name="Publier la liste des logements de transit"
        state="kept"
        said={{ words: 'Ik heb geen adres en geen contract.', lang: 'nl', source: 'table A, Journée 2026' }}
        promised={{ words: 'OCMW Zennedal', source: 'Koen V.' }}
        due={{ words: '15 déc.', source: 'signe : la page est en ligne' }}
        result={{ words: '31 adresses, six personnes relogées', source: 'dit à la table A le 12 janvier' }}
      />
    </Ledger>
  );
}
