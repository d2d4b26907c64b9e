import { startDrop } from './drop.ts';
import { startErrors } from './errors.ts';
import { startFocus } from './focus.ts';
import { startMenus } from './menu.ts';
import { startMessages } from './message.ts';
import { startMoments } from './moments.ts';
import { startScrolled } from './scrolled.ts';
import { startThemeChoice } from './theme.ts';

/** Called once by the script of every page. Everything works without it; this only makes it smoother. */
export function startUi(): void {
  startThemeChoice();
  startMessages();
  startErrors();
  startFocus();
  startDrop();
  startMenus();
  startMoments();
  startScrolled();
}
