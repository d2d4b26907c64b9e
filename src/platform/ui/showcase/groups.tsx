import type { T } from '#platform/texts';
import { Icon } from '../icons/icon.tsx';
import { BarChart } from '../parts/bar-chart.tsx';
import { DataTable, Flagged } from '../parts/data-table.tsx';
import { Facts } from '../parts/facts.tsx';
import { GroupMark, groupLetters } from '../parts/group-mark.tsx';
import { GroupBoard, GroupPanel, GroupPerson } from '../parts/group-panel.tsx';
import { HiddenWords, Stack } from '../parts/layout.tsx';
import { Definitions } from '../parts/list.tsx';
import { Section } from '../parts/section.tsx';
import { Tabs } from '../parts/tabs.tsx';

const move = { action: '/ui' };

export function Board({ t }: { t: T }) {
  return (
    <Stack>
      <Tabs
        label="Moments de la journée"
        tabs={[
          { href: '#content', label: '9 h 30, situations', text: '3 tables de 3', current: true },
          { href: '#content', label: '11 h 15, pistes', text: '3 tables de 3' },
        ]}
      />
      <GroupBoard>
        <GroupPanel
          t={t}
          letter="A"
          place="près de l’entrée"
          count={3}
          effect={{ words: 'Si Fatoumata vient ici', cost: '+3 revoir', tone: 'cost', move }}
        >
          <GroupPerson name="Benoît Hermans" organisation="Mission locale Senne-Sud" href="#content" />
          <GroupPerson name="Lotte Segers" organisation="Werkplaats Zenne" note="nl" href="#content" />
          <GroupPerson name="Awa" organisation="usagère" back href="#content" />
        </GroupPanel>
        <GroupPanel
          t={t}
          letter="C"
          place="près de la fenêtre"
          count={3}
          effect={{ words: 'Fatoumata est ici', tone: 'here' }}
        >
          <GroupPerson name="Fatoumata Barry" organisation="Mots d’Ici" picked href="#content" />
          <GroupPerson name="Rachid Ouali" organisation="ALE Duden" href="#content" />
          <GroupPerson name="Djamila" organisation="usagère" back pinned="place épinglée" href="#content" />
        </GroupPanel>
        <GroupPanel
          t={t}
          letter="D"
          place="salle 2"
          count={3}
          effect={{ words: 'Si Fatoumata vient ici', cost: 'même structure', tone: 'refused', move }}
        >
          <GroupPerson name="Koen Verbeke" organisation="OCMW Zennedal" note="nl" href="#content" />
          <GroupPerson name="Omar Diop" organisation="Mots d’Ici" href="#content" />
          <GroupPerson name="Sami" organisation="usager" back href="#content" />
        </GroupPanel>
      </GroupBoard>
    </Stack>
  );
}

export function Figures({ t }: { t: T }) {
  const marks = (['A', 'C', 'D'] as const).map((letter) => ({
    label: <GroupMark t={t} letter={letter} size="letter" />,
    figure: true,
  }));
  return (
    <>
      <Facts
        facts={[
          { figure: 0, words: 'même structure à une table' },
          { figure: 144, words: 'revoir', proven: 'minimum prouvé' },
        ]}
        text="Un revoir, c’est deux personnes qui se retrouvent d’un moment à l’autre."
      />
      <Section title="Combien de tables" level={3}>
        <form id="bars" action="/ui" />
        <BarChart
          caption="Combien de tables"
          series={['collègues ensemble', 'revoirs']}
          headsAre="tables"
          choose={{ form: 'bars', name: 'count' }}
          figure={String}
          columns={[
            { head: '6', values: [3, 144], said: '6 tables, au moins 3 collègues ensemble et 144 revoirs' },
            { head: '7', values: [0, 96], said: '7 tables, choisies', note: 'choisi', current: true },
            { head: '8', values: [0, 71], said: '8 tables, au moins 71 revoirs' },
          ]}
        />
      </Section>
      <Section title="Équilibre des tables" level={3}>
        <DataTable
          caption="Équilibre des tables"
          captionHidden
          columns={[{ label: <HiddenWords>Critère</HiddenWords> }, ...marks]}
          rows={[
            { cells: ['Usager·ères', 1, 1, 1] },
            { cells: ['Communes', 3, <Flagged why="une de moins qu’ailleurs">2</Flagged>, 3] },
          ]}
        />
      </Section>
      <Section title="Règles de ce moment" level={3}>
        <Definitions
          items={[
            { term: 'Taille', text: '3 à 5' },
            {
              term: 'Places épinglées',
              text: (
                <>
                  1 <Icon name="push-pin-simple" size={16} filled />
                </>
              ),
            },
          ]}
        />
      </Section>
    </>
  );
}

export function Marks({ t }: { t: T }) {
  return (
    <Section title="Douze marques de groupe">
      <ul class="inline small">
        {groupLetters.map((letter) => (
          <li>
            <GroupMark t={t} letter={letter} words />
          </li>
        ))}
      </ul>
    </Section>
  );
}
