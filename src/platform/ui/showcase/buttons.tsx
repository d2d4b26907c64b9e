import { Icon } from '../icons/icon.tsx';
import { iconNames } from '../icons/names.ts';
import { ActionForm } from '../parts/action-form.tsx';
import { Acts, Button } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Stack } from '../parts/layout.tsx';
import { Section } from '../parts/section.tsx';

export function Buttons() {
  return (
    <Section title="Boutons">
      <Stack>
        <Acts>
          <Button href="#content">M’inscrire</Button>
          <Button href="#content" kind="outlined">
            Reporter
          </Button>
          <Button href="#content" kind="text" icon="arrow-u-up-left">
            Revenir
          </Button>
        </Acts>
        <Acts>
          <Button notYet>Clore, 2 points restent</Button>
          <ActionForm action="/ui" method="delete" kind="danger" icon="trash">
            Retirer
          </ActionForm>
        </Acts>
        <Acts>
          <Button size="small" kind="outlined" icon="printer" href="#content">
            Imprimer
          </Button>
          <Button size="small" href="#content">
            Lire
          </Button>
        </Acts>
        <Button size="decisive" full icon="chat-circle-text" href="#content">
          Dire quelque chose
        </Button>
      </Stack>
    </Section>
  );
}

export function Icons() {
  return (
    <Disclosure label={`Les ${iconNames.length} icônes`}>
      <ul class="inline small">
        {iconNames.map((name) => (
          <li class="with-icon">
            <Icon name={name} />
            <Icon name={name} filled />
            {name}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
