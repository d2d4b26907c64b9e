import type { FlashMessage } from '#platform/frame';
import type { T } from '#platform/texts';
import { Icon } from '../icons/icon.tsx';
import { Glyph } from '../parts/state.tsx';

/** What has just been done, with the way to undo it. Ten seconds, kept while it is touched, read or focused. */
export function Message({ t, message }: { t: T; message: FlashMessage | null }) {
  return (
    <div class="message-place" role="status">
      {message ? (
        <ui-message class="message" data-turbo-temporary>
          <Glyph state="kept" size={20} />
          <p>{message.text}</p>
          {message.undo ? (
            <form method="post" action={message.undo.action}>
              <button type="submit">{message.undo.label}</button>
            </form>
          ) : null}
          <button class="message-close" type="button" hidden>
            <Icon name="x" size={16} />
            <span class="hidden-words">{t('ui.close')}</span>
          </button>
        </ui-message>
      ) : null}
    </div>
  );
}
