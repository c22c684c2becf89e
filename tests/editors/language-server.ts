import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Astro’s language server as its editor extension runs it, spoken to over standard input and output. */
export class LanguageServer {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  static async start(projectDir: string): Promise<LanguageServer> {
    const server = new LanguageServer(projectDir);
    const uri = pathToFileURL(projectDir).href.replace(/\/$/, '');
    await server.request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'project' }],
      capabilities: {
        textDocument: { completion: {}, hover: { contentFormat: ['markdown'] }, publishDiagnostics: {} },
        workspace: { workspaceFolders: true, configuration: true },
      },
      initializationOptions: {
        typescript: { tsdk: dirname(require.resolve('typescript')) },
        contentIntellisense: true,
      },
    });
    server.#send({ method: 'initialized', params: {} });
    return server;
  }

  private constructor(projectDir: string) {
    const entry = join(projectDir, 'node_modules/@astrojs/language-server/bin/nodeServer.js');
    this.#child = spawn(process.execPath, [entry, '--stdio'], { cwd: projectDir });
    this.#child.stdout.on('data', (data: Buffer) => this.#receive(data));
  }

  open(file: string, text: string) {
    const textDocument = { uri: pathToFileURL(file).href };
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { ...textDocument, languageId: 'markdown', version: 1, text } },
    });
    const at = (line: number, character: number) => ({ textDocument, position: { line, character } });
    return {
      complete: async (line: number, character: number): Promise<string[]> => {
        const result = await this.request('textDocument/completion', at(line, character));
        return (result as { items: { label: string }[] }).items.map(({ label }) => label);
      },
      hover: async (line: number, character: number): Promise<string> => {
        const result = await this.request('textDocument/hover', at(line, character));
        return (result as { contents: { value: string } }).contents.value;
      },
      diagnose: async (): Promise<string[]> => {
        const result = await this.request('textDocument/diagnostic', { textDocument });
        return (result as { items: { message: string }[] }).items.map(({ message }) => message);
      },
    };
  }

  stop(): void {
    this.#child.kill();
  }

  async request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#lastId;
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.#send({ id, method, params });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.#received.toString('utf8', 0, end))?.[1]);
      const start = end + 4;
      if (end === -1 || this.#received.length < start + length) return;
      this.#answer(JSON.parse(this.#received.toString('utf8', start, start + length)));
      this.#received = this.#received.subarray(start + length);
    }
  }

  #answer({ id, method, params, result, error }: Message): void {
    if (id === undefined) return;
    // The server asks for settings; none are set.
    if (method) this.#send({ id, result: params?.items?.map(() => null) ?? null });
    else this.#waiting.get(id)?.({ result, ...(error && { error }) });
  }
}
