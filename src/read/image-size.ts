import { imageSize as readSize } from 'image-size';

/** Width and height of a picture as it is shown, in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** How much of a file is enough to tell: what a camera writes before the picture itself is shorter. */
export const imageHeadBytes = 256 * 1024;

/** From this one on, Exif says that the camera was held upright. */
const firstUpright = 5;

/**
 * Reads the size of a picture from the beginning of its file, so that a page can keep its place before it arrives.
 *
 * @returns undefined for what is no picture or has no size of its own.
 */
export function imageSize(head: Uint8Array): ImageSize | undefined {
  try {
    const { width, height, orientation = 1 } = readSize(head);
    if (!(width > 0 && height > 0)) return undefined;
    const [wide, high] = orientation < firstUpright ? [width, height] : [height, width];
    return { width: Math.round(wide), height: Math.round(high) };
  } catch {
    // The library throws for whatever it cannot read.
    return undefined;
  }
}
