import { describe, expect, test } from 'vitest';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Phase } from '../../../server/src/lsp/guard';
import { describeFault } from '../../../server/src/describe-fault';
import { createGuard } from '../../../server/src/lsp/guard';

function guardIn(phase: Phase) {
  const log: string[] = [];
  const counts = { activity: 0 };
  const guard = createGuard({
    phase: () => phase,
    log: (message) => log.push(message),
    onActivity() {
      counts.activity++;
    },
  });
  return { guard, log, counts };
}

/** A token whose state the test sets. */
function tokenOf(isCancellationRequested: boolean) {
  return { isCancellationRequested, onCancellationRequested: () => ({ dispose: () => undefined }) };
}

function failing(): never {
  throw new TypeError('the SECRET paragraph\n    at the SECRET place');
}

describe('the guard round a handler', () => {
  test('hands on the parameters and the answer', async () => {
    const { guard, log, counts } = guardIn('running');
    const double = guard('double', 0, (value: number) => value * 2);
    expect(await double(21)).toBe(42);
    expect(log).toEqual([]);
    expect(counts.activity).toBe(1);
  });

  test('answers a cancelled request at once, though its work goes on', async () => {
    const { guard } = guardIn('running');
    const source = new CancellationTokenSource();
    let finish: (answer: string) => void = () => undefined;
    const long = guard('long', '', () => new Promise<string>((resolve) => (finish = resolve)));
    const answer = long(undefined, source.token);
    source.cancel();
    expect(await answer).toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    finish('too late');
  });

  test('starts the handler before the next message can come in', () => {
    const { guard } = guardIn('running');
    let started = false;
    void guard('start', null, () => {
      started = true;
      return null;
    })(undefined);
    expect(started).toBe(true);
  });

  test.each([
    ['throws', failing],
    ['rejects', () => Promise.reject(new RangeError('SECRET'))],
  ])('answers the neutral value when the handler %s', async (_, run: () => Promise<string>) => {
    const { guard } = guardIn('running');
    expect(await guard('hover', 'neutral', run)(undefined)).toBe('neutral');
  });

  test('logs a fault once, without a word of the text', async () => {
    const { guard, log } = guardIn('running');
    const handler = guard('hover', null, failing);
    await handler(undefined);
    await handler(undefined);
    expect(log).toHaveLength(1);
    expect(log[0]).toMatch(/^hover failed: TypeError at failing \(guard\.test\.ts:\d+:\d+\)/);
    expect(log[0]).not.toContain('SECRET');
  });

  test('logs the same fault of two handlers twice', async () => {
    const { guard, log } = guardIn('running');
    await guard('hover', null, failing)(undefined);
    await guard('outline', null, failing)(undefined);
    expect(log.map((line) => line.split(' ')[0])).toEqual(['hover', 'outline']);
  });

  test('does not start what was cancelled before', async () => {
    const { guard } = guardIn('running');
    let started = false;
    const answer = await guard('hover', null, () => {
      started = true;
      return null;
    })(undefined, tokenOf(true));
    expect(started).toBe(false);
    expect(answer).toBeInstanceOf(ResponseError);
    expect(answer).toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  test('does not send an answer that was cancelled meanwhile', async () => {
    const { guard } = guardIn('running');
    const token = tokenOf(false);
    const answer = await guard('hover', null, () => {
      token.isCancellationRequested = true;
      return null;
    })(undefined, token);
    expect(answer).toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  test.each<[Phase, number]>([
    ['starting', ErrorCodes.ServerNotInitialized],
    ['stopped', ErrorCodes.InvalidRequest],
  ])('answers no request while the session is %s', async (phase, code) => {
    const { guard } = guardIn(phase);
    expect(await guard('hover', null, () => null)(undefined)).toMatchObject({ code });
  });
});

test.each([['text'], [undefined], [{ stack: 'SECRET' }]])(
  'what is thrown and is no error is told by type: %j',
  (thrown) => {
    expect(describeFault(thrown)).toBe(typeof thrown);
  },
);
