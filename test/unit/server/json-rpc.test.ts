import { describe, expect, test } from 'vitest';
import { ErrorCodes } from '../../../server/src/lsp/codes';
import { createJsonRpc, ResponseError } from '../../../server/src/lsp/json-rpc';

/** One side of a connection whose turns the test takes itself, and all that it has sent. */
function side() {
  const turns: (() => void)[] = [];
  const sent: unknown[] = [];
  const other: { say: (...messages: object[]) => void; hangUp: () => void } = {
    say: () => undefined,
    hangUp: () => undefined,
  };
  const rpc = createJsonRpc(
    {
      listen(take, onEnd) {
        other.say = (...messages) => messages.forEach((message) => take({ jsonrpc: '2.0', ...message }));
        other.hangUp = onEnd;
      },
      send: (message) => sent.push(JSON.parse(JSON.stringify(message))),
    },
    (task) => turns.push(task),
  );
  /** One turn of the event loop, and whatever follows from it at once. */
  const turn = async (): Promise<void> => {
    turns.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    rpc,
    sent,
    turn,
    say: (...messages: object[]) => other.say(...messages),
    hangUp: () => other.hangUp(),
  };
}

function listening(prepare: (rpc: ReturnType<typeof side>['rpc']) => void = () => undefined) {
  const made = side();
  prepare(made.rpc);
  made.rpc.listen(() => undefined);
  return made;
}

describe('a request', () => {
  test.each([
    ['what the handler gives', 1, () => ({ text: 'Ñuñoa' }), { text: 'Ñuñoa' }],
    ['what the handler promises', 'a', () => Promise.resolve([7]), [7]],
    ['false', 2, () => false, false],
    ['null where there is nothing', 3, () => undefined, null],
  ])('is answered with %s', async (_, id, handler, result) => {
    const { say, turn, sent } = listening((rpc) => rpc.onRequest('harvest', handler));
    say({ id, method: 'harvest' });
    await turn();
    expect(sent).toEqual([{ jsonrpc: '2.0', id, result }]);
  });

  test.each([
    ['returned', () => new ResponseError(ErrorCodes.RequestFailed, 'no harvest')],
    ['thrown', () => Promise.reject(new ResponseError(ErrorCodes.RequestFailed, 'no harvest'))],
  ])('is refused with the error that is %s', async (_, handler: () => unknown) => {
    const { say, turn, sent } = listening((rpc) => rpc.onRequest('harvest', handler));
    say({ id: 1, method: 'harvest' });
    await turn();
    expect(sent).toEqual([{ jsonrpc: '2.0', id: 1, error: { code: -32803, message: 'no harvest' } }]);
  });

  test('whose handler has a fault is refused, without a word of it', async () => {
    const { say, turn, sent } = listening((rpc) =>
      rpc.onRequest('harvest', () => {
        throw new TypeError('SECRET');
      }),
    );
    say({ id: 1, method: 'harvest' });
    await turn();
    expect(sent).toMatchObject([{ id: 1, error: { code: -32603 } }]);
    expect(JSON.stringify(sent)).not.toContain('SECRET');
  });

  test('of a method that is not known is refused', async () => {
    const { say, turn, sent } = listening();
    say({ id: 1, method: 'harvest' });
    await turn();
    expect(sent).toMatchObject([{ id: 1, error: { code: -32601, message: 'there is no harvest' } }]);
  });

  test('that is answered late holds no other', async () => {
    let finish: (result: string) => void = () => undefined;
    const { say, turn, sent } = listening((rpc) => {
      rpc.onRequest('long', () => new Promise((resolve) => (finish = resolve)));
      rpc.onRequest('short', () => 'short');
    });
    say({ id: 1, method: 'long' }, { id: 2, method: 'short' });
    await turn();
    await turn();
    finish('long');
    await turn();
    expect(sent).toMatchObject([
      { id: 2, result: 'short' },
      { id: 1, result: 'long' },
    ]);
  });
});

describe('cancelling', () => {
  /** A handler that waits, and tells whether it is wanted. */
  function waiting() {
    const begun: boolean[] = [];
    const cancelled: string[] = [];
    const made = listening((rpc) =>
      rpc.onRequest('harvest', (params, token) => {
        begun.push(token.isCancellationRequested);
        token.onCancellationRequested(() => cancelled.push(String(params)));
        return new Promise(() => undefined);
      }),
    );
    return { ...made, begun, cancelled };
  }

  test('is told to a handler at work, at once', async () => {
    const { say, turn, begun, cancelled } = waiting();
    say({ id: 1, method: 'harvest', params: ['plums'] }, { id: 2, method: 'harvest', params: ['figs'] });
    await turn();
    await turn();
    say({ method: '$/cancelRequest', params: { id: 2 } });
    expect(begun).toEqual([false, false]);
    expect(cancelled).toEqual(['figs']);
  });

  test('counts for a request whose turn has not come', async () => {
    const { say, turn, begun } = waiting();
    say({ id: 'a', method: 'harvest' }, { method: '$/cancelRequest', params: { id: 'a' } });
    await turn();
    expect(begun).toEqual([true]);
  });

  test.each([
    ['another request', { id: 2 }],
    ['one whose id is the same as text', { id: '1' }],
  ])('%s changes nothing', async (_, params) => {
    const { say, turn, begun, cancelled } = waiting();
    say({ id: 1, method: 'harvest' }, { method: '$/cancelRequest', params });
    await turn();
    expect([begun, cancelled]).toEqual([[false], []]);
  });

  test('what is answered already changes nothing', async () => {
    const { say, turn, sent } = listening((rpc) => rpc.onRequest('harvest', () => 'plums'));
    say({ id: 1, method: 'harvest' });
    await turn();
    say({ method: '$/cancelRequest', params: { id: 1 } });
    await turn();
    expect(sent).toHaveLength(1);
  });
});

describe('messages', () => {
  test('are taken one a turn, in order', async () => {
    const taken: unknown[] = [];
    const { say, turn } = listening((rpc) => {
      rpc.onNotification('open', (params) => taken.push(params));
      rpc.onRequest('ask', () => taken.push('asked'));
    });
    say({ method: 'open', params: [1] }, { id: 1, method: 'ask' });
    expect(taken).toEqual([]);
    await turn();
    expect(taken).toEqual([[1]]);
    say({ method: 'open', params: [2] });
    await turn();
    await turn();
    expect(taken).toEqual([[1], 'asked', [2]]);
  });

  test('that nobody takes are passed over', async () => {
    const { say, turn, sent } = listening();
    say({ method: '$/harvest' }, { id: 99, result: null }, { id: null, error: { code: 1, message: '' } });
    for (let count = 0; count < 3; count++) await turn();
    expect(sent).toEqual([]);
  });

  test('end when the other side hangs up', () => {
    const { rpc, hangUp } = side();
    let ended = false;
    rpc.listen(() => (ended = true));
    hangUp();
    expect(ended).toBe(true);
  });
});

describe('a question of one’s own', () => {
  test('is answered by its id, whatever the order', async () => {
    const { rpc, say, turn, sent } = listening();
    const answers = [rpc.sendRequest('first', { a: 1 }), rpc.sendRequest('second')];
    const [first, second] = sent as [{ id: number }, { id: number }];
    expect(sent).toMatchObject([{ method: 'first', params: { a: 1 } }, { method: 'second' }]);
    expect(first.id).not.toBe(second.id);
    say({ id: second.id, result: 'two' }, { id: first.id, result: null });
    await turn();
    await turn();
    expect(await Promise.all(answers)).toEqual([null, 'two']);
  });

  test('that is refused rejects with the reason', async () => {
    const { rpc, say, turn, sent } = listening();
    const answer = rpc.sendRequest('first');
    const refused = expect(answer).rejects.toMatchObject({ code: -32601, message: 'unknown' });
    say({ id: (sent[0] as { id: number }).id, error: { code: -32601, message: 'unknown' } });
    await turn();
    await refused;
  });
});
