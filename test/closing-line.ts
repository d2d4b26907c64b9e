import type { TestModule } from 'vitest/node';
import { DefaultReporter } from 'vitest/node';

/** The usual report, and a last line that any machine can read: `N passed, N failed`. */
export default class ClosingLine extends DefaultReporter {
  override onTestRunEnd(...given: Parameters<DefaultReporter['onTestRunEnd']>): void {
    super.onTestRunEnd(...given);
    const count = { passed: 0, failed: given[1].length, skipped: 0 };
    for (const module of given[0] as readonly TestModule[]) {
      for (const test of module.children.allTests()) {
        const state = test.result().state;
        if (state === 'passed' || state === 'failed' || state === 'skipped') count[state]++;
      }
      if (module.state() === 'failed' && [...module.children.allTests()].length === 0) count.failed++;
    }
    process.stdout.write(
      `\n${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}\n`,
    );
  }
}
