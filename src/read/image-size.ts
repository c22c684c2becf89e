/** Width and height of a picture as it is shown, in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** How much of a file is enough to tell: what a camera writes before the picture itself is shorter. */
export const imageHeadBytes = 256 * 1024;

/**
 * Reads the size of a PNG, GIF, JPEG, WebP, AVIF or SVG from the beginning of its file, so that a page can keep its
 * place before it arrives.
 *
 * @returns undefined for anything else, and for what is cut short.
 */
export function imageSize(head: Buffer): ImageSize | undefined {
  try {
    const size = formats.find(({ begins }) => begins(head))?.read(head);
    return size && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Format {
  begins(head: Buffer): boolean;
  read(head: Buffer): ImageSize | undefined;
}

const formats: readonly Format[] = [
  {
    begins: (head) => head.toString('latin1', 1, 4) === 'PNG',
    read: (head) => ({ width: head.readUInt32BE(16), height: head.readUInt32BE(20) }),
  },
  {
    begins: (head) => head.toString('latin1', 0, 4) === 'GIF8',
    read: (head) => ({ width: head.readUInt16LE(6), height: head.readUInt16LE(8) }),
  },
  { begins: (head) => head.toString('hex', 0, 3) === 'ffd8ff', read: readJpeg },
  { begins: (head) => head.toString('latin1', 8, 12) === 'WEBP', read: readWebp },
  {
    // The box that tells the size of the picture: its name, four bytes of version and flags, width, height.
    begins: (head) => head.toString('latin1', 4, 12) === 'ftypavif',
    read(head) {
      const at = head.indexOf('ispe');
      return at < 0 ? undefined : { width: head.readUInt32BE(at + 8), height: head.readUInt32BE(at + 12) };
    },
  },
  { begins: (head) => /^\uFEFF?\s*(?:<\?xml|<!--|<svg)/.test(head.toString('utf8', 0, 64)), read: readSvg },
];

/** Segments of a marker, a length and data follow each other until the one that starts the frame. */
function readJpeg(head: Buffer): ImageSize | undefined {
  let turned = false;
  for (let at = 2; head.readUInt8(at) === 0xff; at += 2 + head.readUInt16BE(at + 2)) {
    const marker = head.readUInt8(at + 1);
    if (marker === 0xe1 && isTurned(head.subarray(at + 4))) turned = true;
    if (marker < 0xc0 || marker > 0xcf || [0xc4, 0xc8, 0xcc].includes(marker)) continue;
    const [height, width] = [head.readUInt16BE(at + 5), head.readUInt16BE(at + 7)];
    return turned ? { width: height, height: width } : { width, height };
  }
  return undefined;
}

/** Whether a camera was held upright: tag 0x112 of the first directory of Exif has 5 to 8. */
function isTurned(data: Buffer): boolean {
  if (data.toString('latin1', 0, 4) !== 'Exif') return false;
  const tiff = data.subarray(6);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = Array.from({ length: short(directory) }, (_, index) => directory + 2 + 12 * index);
  return entries.some((at) => short(at) === 0x112 && short(at + 8) >= 5);
}

function readWebp(head: Buffer): ImageSize {
  const kind = head.toString('latin1', 12, 16);
  if (kind === 'VP8X') return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
  if (kind === 'VP8L') {
    const bits = head.readUInt32LE(21);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
}

function readSvg(head: Buffer): ImageSize | undefined {
  const tag = /<svg\b[^>]*>/.exec(head.toString('utf8'))?.[0] ?? '';
  const length = (name: string) => Number(RegExp(`\\s${name}=["']([\\d.]+)(?:px)?["']`).exec(tag)?.[1]);
  const [, , wide, high] =
    /\sviewBox=["']([^"']+)/
      .exec(tag)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const [width, height] = [length('width') || wide, length('height') || high];
  return width && height ? { width: Math.round(width), height: Math.round(height) } : undefined;
}
