/**
 * A response that keeps bytes as they were given. Node's own copies them when it is made and hands them out through a
 * stream, which takes several times as long as writing them to the disk.
 */
export class WholeResponse extends Response {
  readonly #whole: Uint8Array | undefined;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const whole = body instanceof Uint8Array ? body : undefined;
    super(whole ? null : body, init);
    this.#whole = whole;
  }

  /** What the response answers, whoever made it. */
  static async bytesOf(response: Response): Promise<Uint8Array> {
    const whole = response instanceof WholeResponse ? response.#whole : undefined;
    return whole ?? new Uint8Array(await response.arrayBuffer());
  }
}
