import type { T } from '#platform/texts';
import { Figure, List, Row, Section } from '#platform/ui';
import type { ChoiceAsked } from '../../rules/asked/asked.ts';
import { choiceDetails, said } from '../../words/asked-words.ts';

type OnTheWayProps = { t: T; choices: readonly ChoiceAsked[]; hosts: ReadonlyMap<string, string> };

/** On the page of an event: its stops one after the other, and the workshops one may choose. */
export function OnTheWay({ t, choices, hosts }: OnTheWayProps) {
  return (
    <>
      {(['stop', 'session'] as const).map((kind) => {
        const ofKind = choices.filter((one) => one.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <Section title={t(`calendar.choice.${kind}`)}>
            <List ordered={kind === 'stop'}>
              {ofKind.map((choice) => (
                <Row
                  hour={choice.startsAt ? <Figure>{t.time(choice.startsAt)}</Figure> : undefined}
                  name={said(t, choice.name)}
                  text={choiceDetails(t, { ...choice, startsAt: null }, hosts) ?? undefined}
                />
              ))}
            </List>
          </Section>
        );
      })}
    </>
  );
}
