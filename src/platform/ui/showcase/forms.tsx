import type { T } from '#platform/texts';
import { Button } from '../parts/button.tsx';
import { Choice, Choices } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { FileField } from '../parts/file-field.tsx';
import { Beside, Form } from '../parts/form.tsx';
import { Stack } from '../parts/layout.tsx';
import { Progress } from '../parts/places.tsx';
import { RefusedWords } from '../parts/refused-words.tsx';
import { Scale } from '../parts/scale.tsx';
import { Search } from '../parts/search.tsx';
import { Section } from '../parts/section.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { Steps } from '../parts/steps.tsx';

const refused = 'Mme Lambert attend une place en crèche depuis mars, elle ne peut pas venir le matin.';
const problems = {
  due: 'La date est passée : choisissez un jour après le 14 janvier.',
  why: 'Une phrase nomme une personne. Retirez le nom, ou écrivez « une usagère ».',
};

export function FormWithErrors({ t }: { t: T }) {
  return (
    <Sheet title="Formulaire avec erreurs (422)">
      <Form
        t={t}
        action="/ui"
        problems={problems}
        submit="Promettre"
        other={
          <Button kind="text" name="draft" value="1" formnovalidate>
            Garder en brouillon
          </Button>
        }
      >
        <Beside>
          <Field t={t} name="promise" label="Ce que vous promettez" value="Ouvrir l’atelier le mercredi" width="long" />
          <Field
            t={t}
            name="due"
            label="Pour le"
            type="date"
            value="2027-01-12"
            error="Cette date est passée. Après le 14 janvier."
          />
        </Beside>
        <Field
          t={t}
          name="why"
          label="Pourquoi, en quelques mots"
          type="textarea"
          value={refused}
          error="Un nom de personne. Ici, seulement du texte anonyme."
          below={<RefusedWords text={refused} spans={[{ start: 0, end: 11 }]} offer="À la place : « une usagère »." />}
        />
        <Field
          t={t}
          name="step"
          label="Premier pas"
          optional
          help="Ce que vous ferez cette semaine, même petit."
          value="Demander la clé du local"
        />
      </Form>
    </Sheet>
  );
}

export function OtherFields({ t }: { t: T }) {
  return (
    <Section title="Champs, choix, fichiers">
      <Stack>
        <Steps
          label="Importer une liste"
          steps={[{ label: 'Le fichier', href: '#content' }, { label: 'Les colonnes' }, { label: 'Vérifier' }]}
          current={1}
        />
        <Search action="/ui" label="Chercher une personne, une organisation" submit="Chercher" />
        <Form t={t} action="/ui" submit="Lire le fichier" files>
          <FileField
            t={t}
            name="list"
            label="La liste des personnes"
            help="CSV ou Excel, 10 Mo au plus."
            accept=".csv,.xlsx"
          />
          <Beside>
            <Field
              t={t}
              name="role"
              label="Rôle"
              type="select"
              value="worker"
              options={[
                { value: 'worker', label: 'travailleur·euse' },
                { value: 'delegate', label: 'délégué·e' },
              ]}
            />
            <Field t={t} name="at" label="Heure" type="time" value="09:30" width="short" />
            <Field t={t} name="places" label="Places" type="number" min={1} value={8} width="short" />
          </Beside>
          <Scale t={t} name="went" legend="World café" marks="five" low="n’a pas marché" high="a très bien marché" />
          <Scale t={t} name="aim" legend="À quoi sert la journée" low="se rencontrer" high="produire" value="60" />
          <Choices t={t} name="language" legend="Langue des tables" inline>
            <Choice name="language" value="fr" label="français" checked />
            <Choice name="language" value="nl" label="néerlandais" />
            <Choice name="language" value="both" label="les deux" />
          </Choices>
          <Choices
            t={t}
            name="needs"
            legend="À prévoir"
            help="Cochez tout ce qui aide."
            error="Choisissez au moins une réponse."
            optional
          >
            <Choice kind="several" name="needs" value="chair" label="Accès en fauteuil" checked />
            <Choice
              kind="several"
              name="needs"
              value="talk"
              label="Un interprète"
              text="En langue des signes, ou dans une autre langue."
            />
            <Choice kind="several" name="needs" value="kids" label="Garde d’enfants" end="complet" disabled />
          </Choices>
        </Form>
        <Progress label="Lecture de la liste" done={0.62}>
          1 240 lignes sur 2 000
        </Progress>
        <Progress label="Composition des tables" done={null}>
          On cherche encore
        </Progress>
      </Stack>
    </Section>
  );
}
