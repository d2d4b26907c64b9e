import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { ActionForm, PlainPage, Sheet, Title } from '#platform/ui';

interface OneButtonPageProps {
  frame: Frame;
  title: string;
  lead: Child;
  action: string;
  /** What the link carried, sent on by the button. */
  fields: Record<string, string>;
  button: string;
}

/** Where a mailed link leads. The link itself does nothing: programs that check mails follow links. */
export function OneButtonPage({ frame, title, lead, action, fields, button }: OneButtonPageProps) {
  return (
    <PlainPage frame={frame} title={title} unlisted>
      <Title lead={lead}>{title}</Title>
      <Sheet>
        <ActionForm action={action} fields={fields} kind="filled" size="decisive" full>
          {button}
        </ActionForm>
      </Sheet>
    </PlainPage>
  );
}
