import type { Frame } from '#platform/frame';
import { Languages } from './languages.tsx';
import { ThemeChoice } from './theme-choice.tsx';

export function Footer({ frame }: { frame: Frame }) {
  const { t, network, demo } = frame;
  return (
    <footer class="foot">
      <div class="foot-line">
        <p>
          {network?.name ?? 'Maillage'}
          {demo ? <span>. {t('ui.demo')}</span> : null}
        </p>
        <div class="foot-acts">
          <Languages frame={frame} />
          <ThemeChoice t={t} />
        </div>
      </div>
    </footer>
  );
}
