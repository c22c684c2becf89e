import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProgress } from '../../src/publication/progress.ts';

describe('progress', () => {
  let written: string;
  const out = (isTTY: boolean) =>
    ({ isTTY, write: (text: string) => (written += text) }) as unknown as NodeJS.WriteStream;

  beforeEach(() => {
    written = '';
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([true, false])('says nothing of work under a second (on a terminal: %s)', (isTTY) => {
    const progress = startProgress('Drawing', out(isTTY));
    progress.update(1, 2);
    vi.advanceTimersByTime(900);
    progress.update(2, 2);
    progress.end();
    expect(written).toBe('');
  });

  it('is a bar that grows on a terminal', () => {
    const progress = startProgress('Drawing', out(true));
    vi.advanceTimersByTime(1000);
    progress.update(1, 4);
    progress.update(4, 4);
    progress.end();
    expect(written.split('\r')).toEqual([
      '',
      '[=====               ] Drawing: 1 of 4',
      '[====================] Drawing: 4 of 4\n',
    ]);
  });

  it('is a plain line now and then elsewhere', () => {
    const progress = startProgress('Drawing', out(false));
    for (let done = 1; done <= 12; done++) {
      vi.advanceTimersByTime(1000);
      progress.update(done, 12);
    }
    progress.end();
    expect(written).toBe('Drawing: 1 of 12\nDrawing: 6 of 12\nDrawing: 11 of 12\n');
  });
});
