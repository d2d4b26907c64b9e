import type { T } from '#platform/texts';
import { Acts, Button } from '../parts/button.tsx';
import { Choice, Choices } from '../parts/choice.tsx';
import { DateBlock } from '../parts/dates.tsx';
import { Form, Total } from '../parts/form.tsx';
import { Inline, Quiet } from '../parts/layout.tsx';
import { People, Presence } from '../parts/people.tsx';
import { PlacesBar, Seat, Seats } from '../parts/places.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { Section } from '../parts/section.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { State } from '../parts/state.tsx';
import { StatementLabel } from '../parts/statement.tsx';

export function Places({ t }: { t: T }) {
  return (
    <Sheet title="Inscrire La Rampe" lead="Réponse avant vendredi 15 janvier, minuit.">
      <Form t={t} action="/ui" submit="M’inscrire" decisive>
        <Seats title="Travailleur·euses" rule="2 places par structure, 1 prise">
          <Seat is="taken" name="Yassine El Amrani" text="inscrit le 9 janvier" act={<a href="#content">Modifier</a>} />
          <Seat is="mine" name="Nadia Benchekroun" text="c’est vous" act={<a href="#content">Quelqu’un d’autre</a>} />
        </Seats>
        <Seats title="Usager·ères" rule="2 places, aucune prise">
          <Seat
            is="free"
            name="Inviter une personne"
            text="un prénom ou un pseudonyme suffit"
            act={<a href="#content">Inviter</a>}
          />
        </Seats>
        <Choices t={t} name="meal" legend="Votre repas">
          <Choice name="meal" value="dish" label="Plat du jour" end="8 €" checked />
          <Choice name="meal" value="lunch" label="Lunch, soupe et dessert" end="11 €" />
        </Choices>
        <Total label="La Rampe, 2 repas" value="19 €" />
        <Quiet small>Facturé à l’organisation après la Journée. Rien à payer ici.</Quiet>
      </Form>
      <PlacesBar taken={41} places={48}>
        <b>41 sur 48</b> places prises, 19 organisations.
      </PlacesBar>
    </Sheet>
  );
}

export function PeopleAndCode() {
  return (
    <>
      <Section title="Avec vous">
        <People
          people={[
            { name: 'Carine' },
            { name: 'Fatoumata', text: 'Mots d’Ici' },
            { name: 'Wout', text: 'Taalhuis Zuid' },
          ]}
        />
      </Section>
      <Section title="Présences" aside="2 sur 3">
        <Presence
          words={{ here: 'présent', excused: 'excusé', awaited: 'attendu' }}
          people={[
            { name: 'Amélie Vanderlinden', text: 'Cap Numérique', is: 'here' },
            { name: 'Mireille Kabongo', text: 'CPAS Senne-Midi, voix à Nadia B.', is: 'excused' },
            { name: 'Şule Öztürk', text: 'Babel & Co', is: 'awaited' },
          ]}
        />
      </Section>
      <QrCode value="https://maillage.example/p/TILLEUL42" code="TILLEUL 42" label="Code QR de votre page">
        Votre page, aussi sans connexion
      </QrCode>
    </>
  );
}

export function Night({ t }: { t: T }) {
  return (
    <section class="sheet" data-theme="dark">
      <h2>La nuit</h2>
      <Inline>
        <DateBlock t={t} on="2027-01-28" strong />
        <DateBlock t={t} on="2027-02-05" />
        <Acts>
          <Button href="#content">M’inscrire</Button>
          <Button href="#content" kind="outlined">
            Reporter
          </Button>
        </Acts>
        <State t={t} is="underway" />
        <State t={t} is="late" />
        <State t={t} is="kept" />
        <StatementLabel t={t} kind="decision" />
        <StatementLabel t={t} kind="question" />
        <StatementLabel t={t} kind="problem" />
      </Inline>
    </section>
  );
}
