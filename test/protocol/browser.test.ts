// The built server as a Web Worker runs it: in a context that has what a worker has, and nothing of Node.
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import { fixture } from '../unit/support/fixtures';
import { pushingClient, serverPath } from './support/editor';
import { beginning } from './support/wire';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly params?: unknown;
}

interface Worker {
  readonly say: (message: Message) => void;
  readonly message: (fits: (message: Message) => boolean) => Promise<Message>;
}

const code = new Script(readFileSync(serverPath, 'utf8'), { filename: 'server.js' });
const uri = 'vscode-test-web://mount/x.cable';
const channels: InstanceType<typeof MessageChannel>[] = [];

afterEach(() => {
  // Open ports would keep the process.
  for (const { port1, port2 } of channels.splice(0)) [port1, port2].forEach((port) => port.close());
});

function startWorker(): Worker {
  const heard: Message[] = [];
  let look: () => void = () => undefined;
  class Channel extends MessageChannel {
    constructor() {
      super();
      channels.push(this);
    }
  }
  const self: Record<string, unknown> = {
    importScripts: () => undefined,
    addEventListener: () => undefined,
    postMessage(message: object) {
      heard.push(structuredClone(message));
      look();
    },
    MessageChannel: Channel,
    performance,
    setTimeout,
    queueMicrotask,
    console,
    TextDecoder,
    TextEncoder,
  };
  self['self'] = self;
  code.runInContext(createContext(self));
  return {
    say: (message) =>
      (self['onmessage'] as (event: object) => void)({ data: { jsonrpc: '2.0', ...message } }),
    message: (fits) =>
      new Promise((resolve) => {
        look = () => {
          const found = heard.find(fits);
          if (found) resolve(found);
        };
        look();
      }),
  };
}

test('serves without anything of Node', async () => {
  const { say, message } = startWorker();
  say({
    id: 1,
    method: 'initialize',
    params: { ...beginning, processId: null, capabilities: pushingClient },
  });
  expect(await message(({ id }) => id === 1)).toHaveProperty('result.serverInfo.name', 'cable');
  say({ method: 'initialized', params: {} });
  const text = fixture('acp127-minimal.cable').replace('0741530', '0751530');
  say({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'cable', version: 1, text } },
  });
  const published = await message(({ method }) => method === 'textDocument/publishDiagnostics');
  expect(JSON.stringify(published.params)).toContain('station-date-mismatch');
  say({ id: 2, method: 'shutdown' });
  expect(await message(({ id }) => id === 2)).toMatchObject({ result: null });
});
