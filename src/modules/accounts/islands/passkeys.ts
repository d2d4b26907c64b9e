import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

/** Passkeys need the device: where it has none, the element stays hidden and the way by e-mail is all there is. */
export function startPasskeys(): void {
  if (!customElements.get('pass-keys')) customElements.define('pass-keys', PassKeys);
}

class PassKeys extends HTMLElement {
  connectedCallback(): void {
    if (!browserSupportsWebAuthn()) return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', this.act);
  }

  disconnectedCallback(): void {
    this.querySelector('button')?.removeEventListener('click', this.act);
  }

  private readonly act = async (): Promise<void> => {
    this.say('');
    try {
      if (this.dataset.act === 'signIn') await signIn();
      else await register(this.querySelector('input')?.value ?? '');
      // A whole new page: what the visitor saw was not theirs.
      location.assign(this.dataset.to ?? '/');
    } catch {
      this.say(this.dataset.failed ?? '');
    }
  };

  private say(sentence: string): void {
    const place = this.querySelector('[role=status]');
    if (place) place.textContent = sentence;
  }
}

async function signIn(): Promise<void> {
  const optionsJSON = await ask('generate-authenticate-options');
  const response = await startAuthentication({
    optionsJSON: optionsJSON as Parameters<typeof startAuthentication>[0]['optionsJSON'],
  });
  await ask('verify-authentication', { response });
}

async function register(name: string): Promise<void> {
  const optionsJSON = await ask('generate-register-options');
  const response = await startRegistration({
    optionsJSON: optionsJSON as Parameters<typeof startRegistration>[0]['optionsJSON'],
  });
  await ask('verify-registration', { response, ...(name.trim() && { name: name.trim() }) });
}

async function ask(what: string, body?: object): Promise<unknown> {
  const sending = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const answer = await fetch(`/auth/passkey/${what}`, { credentials: 'same-origin', ...sending });
  if (!answer.ok) throw new Error(`The server refused ${what}`);
  return answer.json();
}
