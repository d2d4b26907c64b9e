import type { T } from '#platform/texts';
import { Button } from '../parts/button.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { DateBlock, FuzzyDate } from '../parts/dates.tsx';
import { Prose } from '../parts/layout.tsx';
import { Change, List, Row } from '../parts/list.tsx';
import { MonthTable } from '../parts/month-table.tsx';
import { Pagination } from '../parts/pagination.tsx';
import { Section } from '../parts/section.tsx';
import { State } from '../parts/state.tsx';
import { Filters } from '../parts/tabs.tsx';
import { Waiting } from '../parts/waiting.tsx';

export function WaitingExample() {
  return (
    <Waiting
      items={[
        {
          when: 'demain',
          tone: 'now',
          question: 'Qui vient pour La Rampe le 28 janvier ?',
          text: 'Une place sur deux est prise pour la Journée du réseau.',
          act: <Button href="#content">Répondre</Button>,
        },
        {
          when: 'en retard',
          tone: 'late',
          question: 'Où en est la permanence du mardi ?',
          text: 'Promise à la table C pour le 8 janvier.',
          act: (
            <Button href="#content" kind="outlined">
              Dire où on en est
            </Button>
          ),
        },
        {
          when: 'avant le 21',
          question: 'Relire le PV du 7 janvier',
          act: (
            <Button href="#content" kind="outlined">
              Relire
            </Button>
          ),
        },
      ]}
    />
  );
}

export function Lists({ t }: { t: T }) {
  return (
    <>
      <Section title="De quoi on parle" ruled={false}>
        <Prose>
          <p>
            Chercher du travail quand on n’a personne pour garder les enfants. Le matin, en tables mélangées, à partir
            de trois situations.
          </p>
          <ul>
            <li>Venir avec une situation, sans nom.</li>
            <li>
              Repartir avec une promesse, <a href="#content">comme l’an dernier</a>.
            </li>
          </ul>
        </Prose>
      </Section>
      <Section title="Déroulé" ruled={false}>
        <List>
          <Row hour="9 h">Accueil, café, tirage des tables</Row>
          <Row hour="9 h 30">Trois situations, en six tables</Row>
        </List>
      </Section>
      <Section title="Prochaines dates" aside={<a href="#content">Agenda</a>}>
        <List>
          <Row
            lead={<DateBlock t={t} on="2027-01-28" strong />}
            name="Journée du réseau"
            href="#content"
            text="9 h – 15 h 30. À confirmer."
          />
          <Row
            lead={<DateBlock t={t} on="2027-02-05" />}
            name="Bezoek: Werkplaats Zenne"
            href="#content"
            lang="nl"
            text="Bezoek in het Nederlands."
            note="2 plaatsen per organisatie."
            end={
              <State t={t} is="kept">
                inscrit
              </State>
            }
          />
          <Row
            lead={<FuzzyDate words="fin septembre" />}
            name="Trajet Emploi"
            href="#content"
            text="La date n’est pas fixée."
          />
        </List>
      </Section>
      <Section title="Ce qui a changé" ruled={false}>
        <List>
          <Row ago="ce matin">
            Salle : <Change was="Espace Wiels" now="Espace Tilleul" />. Les 41 inscrit·es sont prévenu·es.
          </Row>
          <Row ago="hier" stacked>
            Fin : <Change was="16 h" now="15 h 30" />, pour les sorties d’école.
          </Row>
        </List>
      </Section>
    </>
  );
}

export function Tables({ t }: { t: T }) {
  const missing = (
    <State t={t} is="late">
      sans organisation
    </State>
  );
  return (
    <Section
      title="Comme elle sera lue"
      aside={
        <Filters
          label="Lignes"
          filters={[
            { href: '#content', label: 'Toutes, 48', current: true },
            { href: '#content', label: 'À corriger, 1', state: 'late' },
          ]}
        />
      }
    >
      <DataTable
        caption="Comme elle sera lue"
        captionHidden
        roomy
        columns={[
          { label: 'Nom' },
          { label: 'Organisation' },
          { label: 'Rôle' },
          { label: 'Langue' },
          { label: 'Table', figure: true },
        ]}
        rows={[
          { cells: ['Yassine El Amrani', 'La Rampe', 'travailleur', 'français', 'B'] },
          { cells: ['Şule Öztürk', missing, 'travailleuse', 'néerlandais', ''], problem: true },
          { cells: ['Łukasz Dvořák', 'OCMW Zennedal', 'travailleur', 'néerlandais', 'D'] },
        ]}
      />
      <Pagination t={t} page={2} pages={3} hrefOf={(page) => `?page=${page}`} />
    </Section>
  );
}

const week = (...days: string[]) =>
  days.map((on) => ({
    on,
    isToday: on === '2027-01-28',
    isOutside: on > '2027-01-31',
    items: on === '2027-01-28' ? [{ href: '#content', words: 'Journée du réseau', hour: '9 h' }] : [],
  }));

export function MonthExample({ t }: { t: T }) {
  return (
    <MonthTable
      t={t}
      caption="Janvier 2027"
      weeks={[week('2027-01-25', '2027-01-26', '2027-01-27', '2027-01-28', '2027-01-29', '2027-01-30', '2027-01-31')]}
    />
  );
}
