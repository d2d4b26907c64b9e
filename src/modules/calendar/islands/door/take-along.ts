import type { DeviceDoor } from '../../rules/door/on-device.ts';

/** As pages are asked for, so that the service worker keeps it like them, and forgets it with them. */
const asPage = { headers: { accept: 'text/html' } };

/** The door as the server knows it, or as it was taken along. null: it never was. */
export async function deviceDoor(address: string): Promise<DeviceDoor | null> {
  try {
    const answer = await fetch(address, asPage);
    const isIt = answer.ok && answer.headers.get('content-type')?.startsWith('application/json');
    return isIt ? ((await answer.json()) as DeviceDoor) : null;
  } catch {
    return null;
  }
}

/** Whoever opens this page once has all of the door on the device, before the connection goes. */
export async function takeAlong(addresses: readonly string[]): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller)
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  for (const address of addresses) if (!(await caches.match(address))) await fetch(address, asPage).catch(() => null);
}
