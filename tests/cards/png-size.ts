const signature = '\x89PNG\r\n\x1a\n';

/** Width and height of a PNG, by its header; undefined for anything else. */
export function pngSize(data: Uint8Array): { width: number; height: number } | undefined {
  const bytes = Buffer.from(data);
  if (bytes.toString('latin1', 0, 8) !== signature || bytes.toString('latin1', 12, 16) !== 'IHDR')
    return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
