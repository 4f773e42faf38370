// What an editor was asked, remembered. An editor may promise an answer and never give it: after a while the caller goes on
// with something else, and what comes later still counts.

/** Milliseconds that an answer is waited for. */
export const ANSWER_TIME = 2000;

export interface Answers<Answer> {
  /** Asks once for each key. Never rejects. */
  of(key: string): Promise<Answer>;
  forget(key: string): void;
  clear(): void;
}

export interface AnswersOptions<Answer> {
  readonly ask: (key: string) => Promise<Answer>;
  /** What holds when the answer is refused, or until it comes. */
  readonly otherwise: () => Answer;
  /** Runs a task after so many milliseconds. */
  readonly after: (milliseconds: number, task: () => void) => void;
  /** Told when an answer came after all, and is given from now on. */
  readonly onLate: () => void;
}

export function createAnswers<Answer>(options: AnswersOptions<Answer>): Answers<Answer> {
  const { ask, otherwise, after, onLate } = options;
  const known = new Map<string, Promise<Answer>>();

  function start(key: string): Promise<Answer> {
    const answer = ask(key).catch(otherwise);
    let late = false;
    const inTime = new Promise<Answer>((resolve) => {
      after(ANSWER_TIME, () => {
        late = true;
        resolve(otherwise());
      });
      void answer.then(resolve);
    });
    void answer.then(() => {
      if (!late || known.get(key) !== inTime) return;
      known.set(key, answer);
      onLate();
    });
    return inTime;
  }

  return {
    of(key) {
      let answer = known.get(key);
      if (!answer) known.set(key, (answer = start(key)));
      return answer;
    },
    forget: (key) => void known.delete(key),
    clear: () => known.clear(),
  };
}
