import { describe, expect, test } from 'vitest';
import type { Connection } from 'vscode-languageserver';
import type { Client } from '../../../server/src/lsp/client';
import { clientOf } from '../../../server/src/lsp/client';
import type { Configuration } from '../../../server/src/lsp/configuration';
import { createConfiguration } from '../../../server/src/lsp/configuration';
import { defaultSettings } from '../../../server/src/settings';

const notAsked = clientOf({});
const asked = clientOf({ capabilities: { workspace: { configuration: true } } });
const lending: Client = { ...asked, readsSettingsFiles: true };

interface Editor {
  /** Answers for its `cable` section. */
  readonly section?: (uri: string) => unknown;
  /** Its files, by address. */
  readonly files?: Readonly<Record<string, string>>;
  readonly client?: Client;
  readonly initial?: unknown;
  /** The host's own files. */
  readonly disk?: Readonly<Record<string, string>>;
}

/** The configuration of an editor, and what it was asked and told. */
function configurationOf({ section = () => null, files = {}, client = asked, initial, disk }: Editor) {
  const questions: string[] = [];
  const reads: string[][] = [];
  const warnings: string[] = [];
  const timers: (() => void)[] = [];
  let late = 0;
  const connection = {
    console: { warn: (message: string) => warnings.push(message) },
    workspace: {
      getConfiguration: async ({ scopeUri }: { scopeUri: string }) => {
        questions.push(scopeUri);
        await Promise.resolve();
        return section(scopeUri);
      },
    },
    sendRequest: (_: string, { uris }: { uris: string[] }) => {
      reads.push(uris);
      return Promise.resolve(uris.map((uri) => files[uri] ?? null));
    },
  } as unknown as Connection;
  const configuration = createConfiguration({
    connection,
    client,
    initial,
    onLate: () => late++,
    runtime: {
      defer: setImmediate,
      now: () => 0,
      after: (_, task) => timers.push(task),
      ...(disk ? { readFile: (uri: string) => Promise.resolve(disk[uri] ?? null) } : {}),
    },
  });
  return { configuration, questions, reads, warnings, timers, lateness: () => late };
}

async function formOf(configuration: Configuration, uri: string): Promise<string> {
  return (await configuration.of(uri)).settings.form;
}

describe("an editor's settings", () => {
  test('are asked for once', async () => {
    const { configuration, questions } = configurationOf({ section: () => ({ form: 'aad' }) });
    const [one, same] = await Promise.all([configuration.of('a'), configuration.of('a')]);
    expect(one.settings.form).toBe('aad');
    expect(same.settings).toBe(one.settings);
    expect((await configuration.of('a')).settings).toBe(one.settings);
    expect(questions).toEqual(['a']);
  });

  test('may differ from another document; where they do not, they are the same object', async () => {
    const section = (uri: string) => ({
      form: uri === 'b' ? 'smart' : 'auto',
      rules: { 'dtg-zone': 'off' },
    });
    const { configuration } = configurationOf({ section });
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((uri) => configuration.of(uri)));
    expect(b?.settings.form).toBe('smart');
    expect(c?.settings).toBe(a?.settings);
  });

  test('are asked for again after a change, and after the document was closed', async () => {
    let form = 'aad';
    const { configuration, questions } = configurationOf({ section: () => ({ form }) });
    await configuration.of('a');
    form = 'draft';
    configuration.change(undefined);
    expect(await formOf(configuration, 'a')).toBe('draft');
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
  ])('are those given at the start when it %s', async (_, section) => {
    const { configuration } = configurationOf({ section, initial: { cable: { form: 'partial' } } });
    expect(await formOf(configuration, 'a')).toBe('partial');
  });

  test('are those that were sent last when it cannot be asked', async () => {
    const { configuration, questions } = configurationOf({
      section: () => ({ form: 'aad' }),
      client: notAsked,
      initial: { form: 'partial' },
    });
    expect(await formOf(configuration, 'a')).toBe('partial');
    configuration.change({ cable: { form: 'smart' } });
    expect(await formOf(configuration, 'a')).toBe('smart');
    configuration.change(null);
    expect(await formOf(configuration, 'a')).toBe('smart');
    expect(questions).toEqual([]);
  });

  test('are the defaults when nobody gives any', async () => {
    const { configuration } = configurationOf({ client: notAsked });
    expect((await configuration.of('a')).settings).toEqual(defaultSettings);
  });

  test('hold by path from the innermost folder that is open', async () => {
    const overrides = [{ files: 'drafts/*', rules: { 'dtg-zone': 'off' } }];
    const { configuration } = configurationOf({ section: () => ({ overrides }) });
    const isOff = async (uri: string) =>
      (await configuration.of(uri)).settings.rules.get('dtg-zone') === 'off';
    configuration.changeFolders(['file:///c%3A/work', 'file:///c%3A/work/inner']);
    expect(await isOff('file:///c:/work/drafts/a.cable')).toBe(true);
    expect(await isOff('file:///c:/work/inner/drafts/a.cable')).toBe(true);
    expect(await isOff('file:///c:/work/old/drafts/a.cable')).toBe(false);
    expect(await isOff('file:///c:/workshop/drafts/a.cable')).toBe(false);
    expect(configuration.isInFolder('file:///c:/work/a.cable')).toBe(true);
    expect(configuration.isInFolder('file:///c:/workshop/a.cable')).toBe(false);
    configuration.changeFolders(['file:///c%3A/work/old']);
    expect(await isOff('file:///c:/work/old/drafts/a.cable')).toBe(true);
  });

  test('that are wrong are told once, and remembered for who asks', async () => {
    const section = () => ({ rules: { 'dtg-zon': 'off' } });
    const { configuration, warnings } = configurationOf({ section });
    const told = 'cable.rules.dtg-zon: There is no rule "dtg-zon". Did you mean "dtg-zone"?';
    expect((await configuration.of('a')).source.problems).toEqual([told]);
    await configuration.of('b');
    configuration.change(null);
    await configuration.of('a');
    expect(warnings).toEqual([told]);
  });
});

describe('a .cablelint.json', () => {
  const files = {
    'file:///work/.cablelint.json': '{ "form": "smart", "rules": { "tags-missing": "error" } }',
    'file:///work/old/.cablelint.json': '{ "form": "aad", "lineLength": 3, "linelength": 4 }',
  };
  const section = () => ({ form: 'draft', lineLength: 60, rules: { 'dtg-zone': 'off' } });

  test('holds above the settings of the editor, the nearest one alone', async () => {
    const { configuration, reads } = configurationOf({ section, files, client: lending });
    const { settings, editorSettings, source } = await configuration.of('file:///work/old/1973/a.cable');
    expect(settings).toEqual({
      ...defaultSettings,
      form: 'aad',
      lineLength: 3,
      rules: new Map([['dtg-zone', 'off']]),
    });
    expect(editorSettings.form).toBe('draft');
    expect(source).toEqual({ file: 'file:///work/old/.cablelint.json', fileProblems: 1, problems: [] });
    expect(reads).toEqual([
      [
        'file:///work/old/1973/.cablelint.json',
        'file:///work/old/.cablelint.json',
        'file:///work/.cablelint.json',
        'file:///.cablelint.json',
      ],
    ]);
    expect(await formOf(configuration, 'file:///work/a.cable')).toBe('smart');
    expect(await formOf(configuration, 'file:///elsewhere/a.cable')).toBe('draft');
  });

  test('is read once for a folder, and again when files have changed', async () => {
    const changing: Record<string, string> = { ...files };
    const { configuration, reads } = configurationOf({ section, files: changing, client: lending });
    await configuration.of('file:///work/a.cable');
    await configuration.of('file:///work/b.cable');
    expect(reads).toHaveLength(1);
    changing['file:///work/.cablelint.json'] = '{ "form": "partial" }';
    expect(await formOf(configuration, 'file:///work/a.cable')).toBe('smart');
    configuration.changeFiles();
    expect(await formOf(configuration, 'file:///work/a.cable')).toBe('partial');
  });

  test('has patterns that count from its folder', async () => {
    const here = {
      'vscode-vfs://github/o/r/.cablelint.json':
        '{ "overrides": [{ "files": "two words/*", "rules": { "dtg-zone": "off" } }] }',
    };
    const { configuration } = configurationOf({ files: here, client: lending });
    const { settings } = await configuration.of('vscode-vfs://github/o/r/two%20words/a.cable');
    expect(settings.rules.get('dtg-zone')).toBe('off');
  });

  test("is read from the host's disk for an editor that does not lend its files", async () => {
    const { configuration, reads } = configurationOf({ section, disk: files });
    expect(await formOf(configuration, 'file:///work/a.cable')).toBe('smart');
    expect(reads).toEqual([]);
  });

  test('is not looked for where there are no folders', async () => {
    const { configuration, reads } = configurationOf({ section, files, client: lending });
    expect(await formOf(configuration, 'untitled:Untitled-1')).toBe('draft');
    expect(reads).toEqual([]);
  });

  test.each([
    '',
    'a',
    'file:',
    'file:///',
    'git:/a/b.cable?%7B',
    'file:///%E0%A4%A/a.cable',
    `file:///${'a/'.repeat(5000)}`,
  ])('of a document at %.20j may be missing', async (uri) => {
    const { configuration, reads } = configurationOf({ section, client: lending });
    expect(await formOf(configuration, uri)).toBe('draft');
    for (const uris of reads) expect(uris.length).toBeLessThanOrEqual(64);
  });
});

describe('an editor that promises an answer and does not give it', () => {
  test('has its documents served after a while, and its answer heard when it comes', async () => {
    let answer: (section: unknown) => void = () => undefined;
    const section = () => new Promise((resolve) => (answer = resolve));
    const { configuration, timers, lateness } = configurationOf({ section, initial: { form: 'partial' } });
    const first = formOf(configuration, 'a');
    await Promise.resolve();
    timers.forEach((task) => task());
    expect(await first).toBe('partial');
    expect(lateness()).toBe(0);
    answer({ form: 'aad' });
    await new Promise(setImmediate);
    expect(lateness()).toBe(1);
    expect(await formOf(configuration, 'a')).toBe('aad');
  });

  test('is not heard when the question was taken back', async () => {
    const answers: ((section: unknown) => void)[] = [];
    const section = () => new Promise((resolve) => answers.push(resolve));
    const { configuration, timers, lateness } = configurationOf({ section });
    const first = formOf(configuration, 'a');
    await Promise.resolve();
    timers.splice(0).forEach((task) => task());
    expect(await first).toBe('auto');
    configuration.change(null);
    const second = formOf(configuration, 'a');
    await Promise.resolve();
    answers[0]?.({ form: 'aad' });
    answers[1]?.({ form: 'smart' });
    expect(await second).toBe('smart');
    expect(lateness()).toBe(0);
  });

  test('loses no time when it answers in time', async () => {
    const { configuration, timers, lateness } = configurationOf({ section: () => ({ form: 'aad' }) });
    expect(await formOf(configuration, 'a')).toBe('aad');
    timers.forEach((task) => task());
    await new Promise(setImmediate);
    expect(lateness()).toBe(0);
  });
});
