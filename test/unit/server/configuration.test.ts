import { describe, expect, test } from 'vitest';
import type { Connection } from 'vscode-languageserver';
import { clientOf } from '../../../server/src/lsp/client';
import { createConfiguration } from '../../../server/src/lsp/configuration';
import { defaultSettings } from '../../../server/src/settings';

const asked = clientOf({ capabilities: { workspace: { configuration: true } } });
const notAsked = clientOf({});

/** A connection to an editor that answers so for its `cable` section. */
function editorWith(answer: (uri: string) => unknown) {
  const questions: string[] = [];
  const connection = {
    workspace: {
      getConfiguration: async ({ scopeUri }: { scopeUri: string }) => {
        questions.push(scopeUri);
        await Promise.resolve();
        return answer(scopeUri);
      },
    },
  } as unknown as Connection;
  return { connection, questions };
}

describe('the settings of a document', () => {
  test('are asked for once', async () => {
    const { connection, questions } = editorWith(() => ({ form: 'aad' }));
    const configuration = createConfiguration(connection, asked, undefined);
    const [one, same] = await Promise.all([configuration.of('a'), configuration.of('a')]);
    expect(one.form).toBe('aad');
    expect(same).toBe(one);
    expect(await configuration.of('a')).toBe(one);
    expect(questions).toEqual(['a']);
  });

  test('may differ from another document; where they do not, they are the same object', async () => {
    const { connection } = editorWith((uri) => ({
      form: uri === 'b' ? 'smart' : 'auto',
      rules: { x: 'off' },
    }));
    const configuration = createConfiguration(connection, asked, undefined);
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map(async (uri) => configuration.of(uri)));
    expect(b?.form).toBe('smart');
    expect(c).toBe(a);
  });

  test('are asked for again after a change, and after the document was closed', async () => {
    let form = 'aad';
    const { connection, questions } = editorWith(() => ({ form }));
    const configuration = createConfiguration(connection, asked, undefined);
    await configuration.of('a');
    form = 'draft';
    configuration.change(undefined);
    expect((await configuration.of('a')).form).toBe('draft');
    configuration.forget('a');
    await configuration.of('a');
    expect(questions).toEqual(['a', 'a', 'a']);
  });

  test.each([
    ['has none', () => null],
    [
      'refuses',
      () => {
        throw new Error('not now');
      },
    ],
  ])('are those given at the start when the editor %s', async (_, answer) => {
    const { connection } = editorWith(answer);
    const configuration = createConfiguration(connection, asked, { cable: { form: 'partial' } });
    expect((await configuration.of('a')).form).toBe('partial');
  });

  test('are those that were sent last when the editor cannot be asked', async () => {
    const { connection, questions } = editorWith(() => ({ form: 'aad' }));
    const configuration = createConfiguration(connection, notAsked, { form: 'partial' });
    expect((await configuration.of('a')).form).toBe('partial');
    configuration.change({ cable: { form: 'smart' } });
    expect((await configuration.of('a')).form).toBe('smart');
    configuration.change(null);
    expect((await configuration.of('a')).form).toBe('smart');
    expect(questions).toEqual([]);
  });

  test('are the defaults when nobody gives any', async () => {
    const { connection } = editorWith(() => null);
    expect(await createConfiguration(connection, notAsked, undefined).of('a')).toEqual(defaultSettings);
  });
});
