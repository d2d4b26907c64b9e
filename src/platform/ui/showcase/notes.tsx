import { ActionForm } from '../parts/action-form.tsx';
import { Button } from '../parts/button.tsx';
import { Confirmation } from '../parts/confirmation.tsx';
import { EmptyPage } from '../parts/empty-page.tsx';
import { Stack } from '../parts/layout.tsx';
import { Note } from '../parts/note.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { Section } from '../parts/section.tsx';

export function Empty() {
  return (
    <Section title="Page vide">
      <EmptyPage
        title="Aucune réunion pour l’instant"
        act={<Button href="#content">Fixer une date</Button>}
        other={{ href: '#content', label: 'Ou importer vos anciens PV' }}
      >
        Commencez par une date et un premier point. Les quatre engagements en cours viendront seuls à l’ordre du jour.
      </EmptyPage>
    </Section>
  );
}

export function Asides() {
  return (
    <Section title="À côté">
      <Stack>
        <Note tone="done">
          <b>Boris est prévenu.</b> Il a reçu « la fiche est traduite » à 10 h 14.
        </Note>
        <Note>
          <b>Liste d’attente : 3 personnes.</b> Elles passent le 18 janvier s’il reste des places, dans l’ordre
          d’arrivée.
        </Note>
        <Note tone="time" icon="clock">
          Les inscriptions ferment vendredi à minuit.
        </Note>
        <Note tone="problem">Cette liste a déjà été importée le 12 janvier.</Note>
        <Refusal>La dernière place vient d’être prise. Rien n’a été enregistré.</Refusal>
      </Stack>
    </Section>
  );
}

export function Sure() {
  return (
    <Confirmation
      title="Retirer la liste du 12 janvier ?"
      items={['48 inscriptions seront retirées', '6 tables seront défaites']}
      act={
        <ActionForm action="/ui" method="delete" kind="danger">
          Retirer la liste
        </ActionForm>
      }
      back={{ href: '#content', label: 'La garder' }}
    >
      <p>Les badges déjà imprimés ne vaudront plus.</p>
    </Confirmation>
  );
}
