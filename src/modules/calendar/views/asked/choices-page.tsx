import type { Frame } from '#platform/frame';
import { Acts, Button, Figure, List, Page, Quiet, Row, Section, Title } from '#platform/ui';
import type { ChoiceAsked } from '../../rules/asked/asked.ts';
import type { ChoiceKind } from '../../rules/registering/questions.ts';
import { choiceDetails, priceWords, said } from '../../words/asked-words.ts';
import { AskedTabs } from './asked-tabs.tsx';
import { OrderButtons } from './order-buttons.tsx';

type ChoicesShown = {
  frame: Frame;
  title: string;
  /** Of the event. */
  path: string;
  kinds: readonly ChoiceKind[];
  choices: readonly ChoiceAsked[];
  hosts: ReadonlyMap<string, string>;
};

/** What one chooses when registering: meals, workshops, the stops of a visit. */
export function ChoicesPage({ frame, title, path, kinds, choices, hosts }: ChoicesShown) {
  const { t } = frame;
  return (
    <Page frame={frame} title={`${t('calendar.asked.title')}, ${title}`}>
      <Title back={{ href: path, label: title }} lead={t('calendar.asked.lead')}>
        {t('calendar.asked.title')}
      </Title>
      <AskedTabs t={t} path={path} current="choices" />
      {kinds.map((kind) => {
        const ofKind = choices.filter((one) => one.kind === kind);
        return (
          <Section title={t(`calendar.choice.${kind}`)}>
            {ofKind.length === 0 ? <Quiet>{t(`calendar.choice.none.${kind}`)}</Quiet> : null}
            <List ordered={kind === 'stop'}>
              {ofKind.map((choice, i) => (
                <Row
                  name={said(t, choice.name)}
                  text={choiceDetails(t, choice, hosts) ?? undefined}
                  note={takenWords(choice)}
                  end={choice.price === null ? undefined : <Figure>{priceWords(t, choice.price)}</Figure>}
                >
                  <OrderButtons
                    t={t}
                    path={`${path}/choices/${choice.id}`}
                    name={said(t, choice.name)}
                    isFirst={i === 0}
                    isLast={i === ofKind.length - 1}
                  />
                </Row>
              ))}
            </List>
            <Acts>
              <Button href={`${path}/choices/new?kind=${kind}`} kind="outlined" icon="plus">
                {t(`calendar.choice.add.${kind}`)}
              </Button>
            </Acts>
          </Section>
        );
      })}
    </Page>
  );

  function takenWords({ places, taken }: ChoiceAsked): string {
    return places === null ? t('calendar.choice.taken', { taken }) : t('calendar.choice.takenOf', { taken, places });
  }
}
