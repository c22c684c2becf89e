import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with one plain line, which machines read: `12 passed, 0 failed`. */
export class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const results = modules.flatMap((module) => [...module.children.allTests()]).map((t) => t.result().state);
    const count = (state: string) => results.filter((result) => result === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = count('failed') + broken + unhandled.length;
    const skipped = count('skipped');
    console.log(`${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
