import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createCableService } from '../../../server/src/service';
import { fixture } from '../support/fixtures';

const service = createCableService();
const seed = fixture('seed.cable');

describe('the service', () => {
  test('reads a text and an open document alike', () => {
    const fromText = service.parse(seed);
    const fromDocument = service.parse(TextDocument.create('', 'cable', 1, seed));
    expect(fromDocument.messages).toEqual(fromText.messages);
    expect(service.documentSymbols(fromDocument)).toEqual(service.documentSymbols(fromText));
  });

  test('reads a text in the form it is told', () => {
    expect(service.parse(seed, { form: 'partial' }).messages[0]?.form).toBe('partial');
    expect(service.parse(seed, { form: 'auto' }).messages[0]?.form).toBe('acp127');
  });

  test('mends more than anyone is shown', () => {
    const text = `UNCLAS BEIJING 006872\n\n${'SIPDIS\n'.repeat(9000)}\nTAGS: PREL\nSUBJECT: X\n\n1. Words.\n`;
    const cable = service.parse(text);
    expect(service.validate(cable).complete).toBe(false);
    const edits = service.fixAll(cable);
    const fixed = TextDocument.applyEdits(TextDocument.create('', 'cable', 1, text), [...edits]);
    expect(fixed).toBe(text.replace(/(?:SIPDIS\n)+/, 'SIPDIS\n'));
  });

  test('explains what stands at a position of the second message', () => {
    const text = fixture('mixed-two-acp127.cable');
    const cable = service.parse(text);
    const line = text.slice(0, text.indexOf('FM AMEMBASSY BRUSSELS')).split('\n').length - 1;
    const hover = service.hover(cable, { line, character: 5 });
    expect(hover?.markdown).toContain('Belgium');
    expect(hover?.range.start.line).toBe(line);
  });

  test.each<[string, string, Partial<ReturnType<typeof service.status>>]>([
    ['ACP 127', 'seed.cable', { form: 'acp127', era: '1995-2010', id: '07BEIJING6872', recognised: true }],
    ['of the eighties', 'eighties-oadr-exercise.cable', { era: '1979-1995', recognised: true }],
    [
      'of the seventies',
      'aad-outgoing-drafted-by.cable',
      { form: 'aad', era: '1973-1979', id: '74STATE150607' },
    ],
    ['with labels', 'smart-unclassified.cable', { form: 'smart', era: '2010-', id: '12STATE1207' }],
    ['not dated', 'draft-from-to.cable', { form: 'draft', era: null, id: null }],
    ['that is none', 'bad-shopping-list.cable', { id: null, messages: 1, recognised: false }],
  ])('says what a message %s is', (_, name, expected) => {
    expect(service.status(service.parse(fixture(name)))).toMatchObject(expected);
  });

  test('says it of the message at a position', () => {
    const text = fixture('mixed-two-acp127.cable');
    const cable = service.parse(text);
    const last = { line: text.split('\n').length - 1, character: 0 };
    expect(service.status(cable)).toMatchObject({ id: '08LIMA917', messages: 2 });
    expect(service.status(cable, last)).toMatchObject({ id: '04BRUSSELS1203', messages: 2 });
  });
});
