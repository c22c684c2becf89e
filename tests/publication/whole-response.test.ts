import { describe, expect, it } from 'vitest';
import { WholeResponse } from '../../src/publication/whole-response.ts';

describe('WholeResponse', () => {
  it('hands out the very bytes that it was given, with its status and headers', async () => {
    const bytes = new TextEncoder().encode('<p>Сімферополь</p>');
    const response = new WholeResponse(bytes, { status: 404, headers: { 'content-type': 'text/html' } });
    expect(await WholeResponse.bytesOf(response)).toBe(bytes);
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html']);
  });

  it('answers other bodies, and none, as every response does', async () => {
    expect(await new WholeResponse('text').text()).toBe('text');
    expect(Buffer.from(await WholeResponse.bytesOf(new WholeResponse('text'))).toString()).toBe('text');
    expect(await WholeResponse.bytesOf(new WholeResponse())).toHaveLength(0);
  });

  it('reads responses that others have made', async () => {
    const bytes = await WholeResponse.bytesOf(new Response(new Uint8Array([1, 2])));
    expect([...bytes]).toEqual([1, 2]);
  });
});
