import { closeSync, mkdirSync, openSync, renameSync, rmSync, writevSync } from 'node:fs';
import { dirname } from 'node:path';
import { unfinishedFile } from '../files/replace-file.ts';

/** Bytes that are gathered before they are written. */
const batch = 2 ** 22;

/** Starts a file of many pieces, one after the other. It takes the place of an old one when it ends. */
export function startPack(path: string) {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(unfinishedFile(path), 'w');
  let waiting: Uint8Array[] = [];
  let [waitingBytes, end] = [0, 0];
  const flush = () => {
    if (waiting.length > 0) writevSync(file, waiting);
    waiting = [];
    waitingBytes = 0;
  };
  return {
    /** @returns where the piece starts. */
    add(piece: Uint8Array): number {
      const start = end;
      waiting.push(piece);
      waitingBytes += piece.length;
      end += piece.length;
      if (waitingBytes >= batch) flush();
      return start;
    },
    /** Writes what was added into the unfinished file, where those who know of it may read it. */
    flush,
    end(): void {
      flush();
      closeSync(file);
      renameSync(unfinishedFile(path), path);
    },
    /** Leaves the old file in its place. */
    abandon(): void {
      closeSync(file);
      rmSync(unfinishedFile(path), { force: true });
    },
  };
}
