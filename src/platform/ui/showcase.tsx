import type { Frame } from '#platform/frame';
import { BigGround } from './parts/big-ground.tsx';
import { Columns } from './parts/layout.tsx';
import { Title } from './parts/title.tsx';
import { Page } from './shell/page.tsx';
import { BandExample } from './showcase/band.tsx';
import { Buttons, Icons } from './showcase/buttons.tsx';
import { FormWithErrors, OtherFields } from './showcase/forms.tsx';
import { Board, Figures, Marks } from './showcase/groups.tsx';
import { Lists, MonthExample, Tables, WaitingExample } from './showcase/lists.tsx';
import { Asides, Empty, Sure } from './showcase/notes.tsx';
import { Night, PeopleAndCode, Places } from './showcase/places.tsx';
import { Chain, Statements, States, TextUnderstood, Threads } from './showcase/threads.tsx';

/** Every part in every state, on one page, to be looked at: wide and narrow, by day and by night, on paper. */
export function ShowcasePage({ frame }: { frame: Frame }) {
  const { t } = frame;
  const message = { text: 'Point retiré de l’ordre du jour.', undo: { action: '/ui', label: 'Annuler' } };
  return (
    <Page frame={{ ...frame, flash: message }} title="Les pièces" networkLine unlisted>
      <Title lead="Tout ce dont une page est faite. Les mots sont des exemples, les personnes sont inventées.">
        Les pièces
      </Title>
      <Columns
        aside={
          <>
            <Empty />
            <Asides />
          </>
        }
      >
        <FormWithErrors t={t} />
      </Columns>
      <Columns aside={<States t={t} />}>
        <Statements t={t} />
        <TextUnderstood />
        <Marks t={t} />
      </Columns>
      <Columns aside={<Buttons />}>
        <WaitingExample />
        <Threads />
      </Columns>
      <Chain t={t} />
      <BandExample t={t} />
      <Columns kind="form" aside={<Places t={t} />} overlap asideFirst>
        <Lists t={t} />
      </Columns>
      <Columns kind="board" aside={<Figures t={t} />}>
        <Board t={t} />
      </Columns>
      <Columns aside={<Sure />}>
        <OtherFields t={t} />
      </Columns>
      <Tables t={t} />
      <MonthExample t={t} />
      <Columns aside={<PeopleAndCode />}>
        <Night t={t} />
        <Icons />
      </Columns>
      <BigGround t={t} letter="C" occasion="Journée du réseau" person="Djamila" hour="9 h 30" word="table">
        Grande salle, près de la fenêtre. L’ascenseur est à gauche de l’entrée.
      </BigGround>
    </Page>
  );
}
