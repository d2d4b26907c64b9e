import type { Language, Span, Warning, WarningCode } from '../format.ts';
import { sentence } from './sentences.ts';

/** Warnings as they come up; the same one about the same place is kept once. */
export class Warned {
  readonly #language: Language | null;
  readonly #warnings = new Map<string, Warning>();

  constructor(language: Language | null) {
    this.#language = language;
  }

  warn(code: WarningCode, span: Span | null, a = '', b = ''): string {
    const message = sentence(this.#language, code, a, b);
    const key = `${code} ${span?.join('-')} ${message}`;
    if (!this.#warnings.has(key)) this.#warnings.set(key, { code, message, span });
    return message;
  }

  /** In the order of the text; those about the whole come first. */
  all(): Warning[] {
    return [...this.#warnings.values()].sort((one, other) => (one.span?.[0] ?? -1) - (other.span?.[0] ?? -1));
  }
}
