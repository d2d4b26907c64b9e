import '@hotwired/turbo';
import { startLive } from '#platform/live/client';
import { startOffline } from '#platform/offline/client';
import { startUi } from '#platform/ui/islands';
import { forgetTextsAtSignOut } from '#platform/writing/forget';
import { startIslands } from './islands.ts';

startUi();
startLive();
startOffline();
forgetTextsAtSignOut();
startIslands();
