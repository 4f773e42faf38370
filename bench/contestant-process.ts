// The parent's side of a contestant's process: orders go out one at a time, and an answer that is long in coming ends it.
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { bundlePath } from './bundles';
import type { Answer, Answers, Order } from './process';

export interface ContestantProcess {
  readonly name: string;
  /** Undefined once the process has ended, or when it ends over this. */
  readonly ask: <Name extends keyof Answers>(
    order: Order & { readonly do: Name },
  ) => Promise<Answers[Name] | undefined>;
  /** Why there are no more answers; undefined while there are. */
  readonly ended: () => string | undefined;
  readonly stop: () => Promise<void>;
}

/** How long an answer may take, in milliseconds, before its contestant is out of the race. */
export const PATIENCE = 60_000;

export function startContestant(name: string, patience: number = PATIENCE): ContestantProcess {
  const child = fork(bundlePath('process'), [bundlePath(name)], { execArgv: ['--expose-gc'] });
  let ended: string | undefined;
  const stop = async (): Promise<void> => {
    ended ??= 'stopped';
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return {
    name,
    ended: () => ended,
    stop,
    async ask(order) {
      if (ended !== undefined) return undefined;
      const answer = await answered<keyof Answers>(child, order, patience);
      if (answer === undefined) ended = `over ${patience / 1000} s`;
      else if ('failure' in answer) ended = answer.failure;
      else return answer.result as Answers[(typeof order)['do']];
      await stop();
      return undefined;
    },
  };
}

/** Undefined when no answer comes in time. */
function answered<Name extends keyof Answers>(
  child: ChildProcess,
  order: Order,
  patience: number,
): Promise<Answer<Name> | undefined> {
  return new Promise((resolve) => {
    const finish = (answer: Answer<Name> | undefined): void => {
      clearTimeout(timer);
      child.removeAllListeners('message');
      child.removeAllListeners('exit');
      resolve(answer);
    };
    const timer = setTimeout(() => finish(undefined), patience);
    child.once('message', (answer: Answer<Name>) => finish(answer));
    child.once('exit', (code, signal) => finish({ failure: `ended with ${signal ?? String(code)}` }));
    child.send(order);
  });
}
