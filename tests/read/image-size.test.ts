import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { imageSize } from '../../src/read/image-size.ts';

/** Pictures of 30 by 20 pixels, as programs write them. */
const pictures = {
  GIF: 'R0lGODlhHgAUAIAAAExpcf///yH5BAUAAAAALAAAAAAeABQAAAIXjI+py+0Po5y02ouz3rz7D4biSJZmUgAAOw==',
  JPEG: '/9j/2wBDAP//////////////////////////////////////////////////////////////////////////////////////2wBDAf//////////////////////////////////////////////////////////////////////////////////////wAARCAAUAB4DAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKAAAAAAAAAAAA//2Q==',
  'WebP, lossy': 'UklGRjIAAABXRUJQVlA4ICYAAADQAgCdASoeABQAP83i624/tzEqKAgD8DmJaQAAPaOgAP7pEAAAAA==',
  'WebP, lossless': 'UklGRh4AAABXRUJQVlA4TBEAAAAvHcAEAAfQ//73v/+BiOh/AAA=',
  'WebP, extended':
    'UklGRl4AAABXRUJQVlA4WAoAAAAQAAAAHQAAEwAAQUxQSA8AAAABBxAREQAIwn+7gIj+pw4AVlA4ICgAAADwAgCdASoeABQAP3Gy0GA0rimlqAgCkC4JaQAAPZ7gAAD+7jwAAAAA',
  AVIF: 'AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAANZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAAA+gABAAAAAAAAAB0AAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABhdjAxAAAAAA5waXRtAAAAAAABAAAAVmlwcnAAAAA4aXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAAB4AAAAUAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAgMAAAAlbWRhdBIACgg4ETs2kBDQaTIPH/JihOAAFgAAizH26rFi',
} as const;
const size = { width: 30, height: 20 };

describe('the size of a picture', () => {
  it.each(Object.entries(pictures))('is read from a %s', (_, base64) => {
    expect(imageSize(Buffer.from(base64, 'base64'))).toEqual(size);
  });

  it('is read from a PNG', () => {
    expect(imageSize(readFileSync('public/icon-192.png'))).toEqual({ width: 192, height: 192 });
  });

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>',
    '<?xml version="1.0"?>\n<svg width="30px" height=\'20\' viewBox="0 0 3 2"/>',
  ])('is read from %s', (svg) => {
    expect(imageSize(Buffer.from(svg))).toEqual(size);
  });

  it('is that of the picture as shown, when the camera was held upright', () => {
    const exif =
      'ffe10022457869660000' + '49492a0008000000' + '0100' + '12010300' + '0100000006000000' + '00000000';
    const jpeg = Buffer.from(pictures.JPEG, 'base64');
    const turned = Buffer.concat([jpeg.subarray(0, 2), Buffer.from(exif, 'hex'), jpeg.subarray(2)]);
    expect(imageSize(turned)).toEqual({ width: 20, height: 30 });
  });

  it('is not made up for what is no picture or has none of its own', () => {
    expect(imageSize(Buffer.from('<svg width="100%" height="100%"/>'))).toBeUndefined();
    expect(imageSize(Buffer.from('A text.'))).toBeUndefined();
    expect(imageSize(Buffer.alloc(0))).toBeUndefined();
  });

  it('stops nothing, wherever a file is cut short', () => {
    for (const base64 of Object.values(pictures)) {
      const whole = Buffer.from(base64, 'base64');
      for (let length = 0; length < whole.length; length++) {
        expect(() => imageSize(whole.subarray(0, length))).not.toThrow();
      }
    }
  });
});
