/** Turbo comes without types; this is all we call of it. */
declare module '@hotwired/turbo' {
  export const session: { refresh(url: string): void };
  export const navigator: { stop(): void };
}
