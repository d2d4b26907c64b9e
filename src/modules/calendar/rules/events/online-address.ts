/** An address as one pastes it, made whole. null: it leads nowhere. */
export function onlineAddressTyped(typed: string): string | null {
  const text = typed.trim();
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(whole) || !/^https?:\/\/[^/?#@]+\.[a-z]{2,}(:\d+)?([/?#]|$)/i.test(whole)) return null;
  return whole;
}
