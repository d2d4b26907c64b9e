const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Seconds after which a stop that hangs ends anyway. The embedded database then stops by itself. */
const PATIENCE = 40;

/**
 * Resolves when somebody asks the process to stop. A terminal gives Ctrl-C to every process and npm passes it on, so
 * one wish may be heard twice; said again a second later, it is no longer patient.
 */
export function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | null = null;
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        if (askedAt !== null && performance.now() - askedAt > 1000) process.exit(1);
        if (askedAt !== null) return;
        askedAt = performance.now();
        setTimeout(() => process.exit(1), PATIENCE * 1000).unref();
        resolve();
      });
    }
  });
}
