/** A line that grows on a terminal, and a plain line now and then elsewhere; silent for work under a second. */
export interface Progress {
  update(done: number, total: number): void;
  /** Ends the line; says what was done when it took a while. */
  end(): void;
}

const patience = 1000;
const plainEvery = 5000;

/** @param out where to write; its `isTTY` decides the form. */
export function startProgress(label: string, out: NodeJS.WriteStream = process.stderr): Progress {
  const started = Date.now();
  let shown = 0;
  let last = '';
  return {
    update(done, total) {
      const now = Date.now();
      if (now - started < patience) return;
      last = `${label}: ${done} of ${total}`;
      if (out.isTTY) {
        out.write(`\r${bar(done / total)} ${last}`);
      } else if (now - shown >= plainEvery) {
        shown = now;
        out.write(`${last}\n`);
      }
    },
    end() {
      if (last !== '' && out.isTTY) out.write('\n');
    },
  };
}

function bar(share: number): string {
  const filled = Math.round(Math.min(1, share) * 20);
  return `[${'='.repeat(filled)}${' '.repeat(20 - filled)}]`;
}
