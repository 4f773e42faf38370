// Installs the packaged extension in a real VS Code and uses it as a person does, in a headless browser.
// Leaves screenshots in test/artifacts; with --pictures, they become those of the README and of the walkthrough.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { browseCables, lintWorkspace, readReadme } from './around-cables.mjs';
import { startBrowser } from './browser.mjs';
import { frenchPage, useInFrench } from './french.mjs';
import { artifacts, startReport } from './results.mjs';
import { startServer, workbenchAddress } from './server.mjs';
import { setUpHost } from './setup.mjs';
import * as workbench from './workbench.mjs';
import { makeWorkspace } from './workspace.mjs';

const project = path.join(import.meta.dirname, '../..');
const vsix = path.join(project, 'dist/cable.vsix');
/** What is shown to people, from `test/artifacts` to `images`. */
const pictures = [
  ...['seed', 'broken', 'hover', 'fix', 'completion', 'peek', 'walkthrough'].map((name) => `${name}.png`),
  ...['read', 'write', 'mend', 'settle'].map((name) => `walkthrough/${name}.jpg`),
];
/** As high as makes the editor show whole lines. */
const size = { width: 1280, height: 808 };

if (!existsSync(vsix)) {
  console.error('No dist/cable.vsix: run `npm run package` first.');
  process.exit(1);
}
setUpHost();
const report = startReport('ui');
const workspace = makeWorkspace();
/** In the other, cables are mended and saved. */
const untouched = makeWorkspace();
const server = await startServer({
  vsix,
  unattended: true,
  // Shown in pictures: the post of new cables, and `~/cables` in place of a path of this machine.
  settings: { 'cable.post': 'LISBON' },
  environment: { HOME: path.dirname(workspace.folder) },
});
let browser;
try {
  browser = await startBrowser();
  const english = await browser.newPage({ viewport: size });
  await useExtension(english, server.port);
  await english.close();
  const french = await frenchPage(browser, size);
  await useInFrench(french, server.port, untouched.folder, stepsOn(french));
} finally {
  await browser?.close();
  server.stop();
  workspace.remove();
  untouched.remove();
}
const code = report.close();
if (code === 0 && process.argv.includes('--pictures')) {
  for (const picture of pictures) {
    copyFileSync(path.join(artifacts, picture), path.join(project, 'images', picture));
  }
}
process.exit(code);

/** What runs a step on a page, and reports it. */
function stepsOn(page) {
  page.setDefaultTimeout(30_000);
  return async (title, act) => {
    try {
      await act();
      report.add(title);
    } catch (error) {
      report.add(title, error.message);
      await shot(page, `failed-${report.counts.failed}`);
    }
  };
}

async function useExtension(page, port) {
  const step = stepsOn(page);
  await page.goto(workbenchAddress(port, workspace.folder));
  await readSeed(page, step);
  await breakLine(page, step);
  await readBroken(page, step);
  await mendBroken(page, step);
  await writeCable(page, step);
  await peekAcross(page, step);
  await browseCables(page, step, shot);
  await lintWorkspace(page, step, shot);
  await askAboutPlainText(page, step);
  await followWalkthrough(page, step);
  await readReadme(page, step, shot);
}

async function readSeed(page, step) {
  await step('opens the seed from the Explorer', () => workbench.openFromExplorer(page, 'seed.cable'));
  await step('names the language in the status bar', () => workbench.statusBarItem(page, /^Cable$/));
  await step('names the form of the message beside it', () =>
    workbench.languageStatus(page, 'ACP 127 message'),
  );
  await step('colours the parts of the heading differently', async () => {
    const first = await workbench.coloursOfLine(page, 'VZCZC', 3);
    assert.ok(first.length >= 3, `line 1 has the colours ${first.join(' ')}`);
    const third = await workbench.coloursOfLine(page, 'RUEHBJ', 3);
    assert.ok(third.length >= 3, `line 3 has the colours ${third.join(' ')}`);
  });
  await step('fills the Outline with the message, its heading and its paragraphs', async () => {
    await workbench.openOutline(page);
    await workbench.widenSideBar(page, 90);
    await workbench.outlineRow(page, '07BEIJING6872 — S/CRS WORKS WITH').waitFor();
    await workbench.outlineRow(page, 'IMMEDIATE, 29 Oct 2007 05:48Z').waitFor();
    await workbench.outlineRow(page, '1. (SBU) Summary: Visiting officials').waitFor();
  });
  await step('decodes the date-time group under the pointer', async () => {
    await workbench.hoverOn(page, '290548Z', '29 October 2007');
    await shot(page, 'hover');
    await detail(page, 'read');
    await page.mouse.move(0, 0);
  });
  await step('leaves the station serial number alone, which looks like a colour', async () => {
    await page
      .locator('.editor-instance .colorpicker-color-decoration')
      .first()
      .waitFor({ state: 'detached' });
  });
  await step('underlines nothing of the seed as wrong', async () => {
    for (const kind of ['error', 'warning']) assert.equal(await workbench.squiggles(page, kind).count(), 0);
  });
  await shot(page, 'seed');
  await step('follows the Outline to paragraph 3', async () => {
    await workbench.outlineRow(page, '3. (SBU) In meetings with MFA').click();
    await workbench.statusBarItem(page, /^Ln 33, Col/);
    await page
      .locator('.view-line', { hasText: /In.meetings.with.MFA/ })
      .first()
      .waitFor();
    await shot(page, 'outline');
  });
}

async function breakLine(page, step) {
  await step('underlines a line as soon as it is broken, and no longer once it is mended', async () => {
    await workbench.goToLine(page, 5);
    await page.keyboard.press('End');
    // Two blanks end the line; before them stands the time of filing, and before that the day.
    for (let back = 0; back < 6; back++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('5');
    await workbench.squiggles(page, 'warning').first().waitFor();
    await page.keyboard.press('Backspace');
    await page.keyboard.type('2');
    await workbench.squiggles(page, 'warning').first().waitFor({ state: 'detached' });
  });
}

async function readBroken(page, step) {
  await step('underlines what contradicts in a broken copy', async () => {
    await workbench.openFromExplorer(page, 'broken.cable');
    await workbench.squiggles(page, 'error').first().waitFor();
    await workbench.squiggles(page, 'warning').first().waitFor();
  });
  await step('lists each in Problems, with its code', async () => {
    const rows = await workbench.openProblems(page);
    await rows.filter({ hasText: 'station-date-mismatch' }).first().waitFor();
    await rows.filter({ hasText: 'security-classification-mismatch' }).first().waitFor();
    await shot(page, 'broken');
    await detail(page, 'settle', 350);
  });
}

async function mendBroken(page, step) {
  await step('offers the one right answer for a wrong day, one key away', async () => {
    await workbench.goToLine(page, 5);
    await page.keyboard.press('End');
    for (let back = 0; back < 8; back++) await page.keyboard.press('ArrowLeft');
    const fixes = await workbench.openFixes(page);
    await fixes.filter({ hasText: 'Change the day to 302' }).first().waitFor();
    await shot(page, 'fix');
    await detail(page, 'mend');
  });
  await step('mends it', async () => {
    await page.keyboard.press('Enter');
    await workbench.squiggles(page, 'warning').first().waitFor({ state: 'detached' });
  });
}

async function writeCable(page, step) {
  await step('writes a whole new cable in which nothing contradicts', async () => {
    await workbench.closePanel(page);
    await workbench.runCommand(page, 'Cable: New Cable');
    await workbench.pick(page, 'Unclassified');
    const line = (text) => page.locator('.editor-instance .view-line', { hasText: text }).first();
    await line(/^VZCZCXYZ0001$/).waitFor();
    // The number, wherever it stands; a key for the next tab stop takes no completion that nobody asked for.
    await page.keyboard.type('0312', { delay: 30 });
    await page.waitForTimeout(500);
    await page.keyboard.press('Tab');
    for (const text of [/^VZCZCXYZ0312$/, /^UNCLAS.LISBON.000312$/, /^#0312$/]) await line(text).waitFor();
    // Out of the choice that the next stop offers, and out of all stops.
    for (let times = 0; times < 3; times++) await page.keyboard.press('Escape');
    await page.waitForTimeout(500);
    for (const kind of ['error', 'warning']) assert.equal(await workbench.squiggles(page, kind).count(), 0);
  });
  await step('finds a TAGS code by what it means', async () => {
    const lines = await page.locator('.editor-instance .view-line').allTextContents();
    assert.ok(
      lines.some((line) => line.startsWith('TAGS')),
      lines.join('\n'),
    );
    await workbench.goToText(page, 'TAGS:');
    await page.keyboard.type(' terror');
    await workbench.suggestion(page, 'PTER');
    await page.locator('.editor-instance .view-line', { hasText: 'Portugal' }).waitFor();
    await shot(page, 'completion');
    await detail(page, 'write');
    await page.keyboard.press('Escape');
  });
}

async function peekAcross(page, step) {
  await step('peeks from a reference into the cable that it names', async () => {
    await workbench.openFromExplorer(page, '07REYKJAVIK271.cable');
    await workbench.goToLine(page, 18);
    await page.keyboard.press('End');
    const lines = await workbench.peekDefinition(page);
    await lines.filter({ hasText: 'OSLO' }).first().waitFor();
    await page.locator('.peekview-title', { hasText: '07OSLO1184.cable' }).waitFor();
    await lines.filter({ hasText: '15 Nov 2007' }).waitFor();
    await shot(page, 'peek');
    await page.keyboard.press('Escape');
  });
}

async function askAboutPlainText(page, step) {
  const text = 'R 140930Z MAY 09\nFM AMEMBASSY LISBON\nTO RUEHC/SECSTATE WASHDC 1180\n';
  const question = 'This file looks like a diplomatic cable.';
  for (const name of ['letter.txt', 'telegram.txt']) writeFileSync(path.join(workspace.folder, name), text);
  async function openAnew(name) {
    await workbench.runCommand(page, 'View: Close Editor');
    await workbench.openFromExplorer(page, name);
  }
  await step(
    'asks whether plain text that looks like a cable is one, and takes no for an answer',
    async () => {
      await workbench.openFromExplorer(page, 'letter.txt');
      await workbench.notification(page, question).waitFor();
      await shot(page, 'detect');
      await workbench.answer(page, question, 'Not This File');
      await workbench.statusBarItem(page, /^Plain Text$/);
      await openAnew('letter.txt');
      await page.waitForTimeout(1000);
      assert.equal(await workbench.notification(page, question).count(), 0);
      await workbench.statusBarItem(page, /^Plain Text$/);
    },
  );
  await step('reads it as one where a person says so, and again later without asking', async () => {
    await openAnew('telegram.txt');
    await workbench.answer(page, question, 'Open as Cable');
    await workbench.statusBarItem(page, /^Cable$/);
    await openAnew('telegram.txt');
    await workbench.statusBarItem(page, /^Cable$/);
    assert.equal(await workbench.notification(page, question).count(), 0);
    await workbench.runCommand(page, 'View: Close Editor');
  });
}

async function followWalkthrough(page, step) {
  await step('shows the walkthrough with a picture for each of its four steps', async () => {
    await page.keyboard.press('Control+B');
    await workbench.runCommand(page, 'Welcome: Open Walkthrough...');
    await workbench.pick(page, 'Get Started with Cables');
    const steps = page.locator('.getting-started-step');
    await steps.nth(3).waitFor();
    assert.equal(await steps.count(), 4);
    await page.locator('.getting-started-media img').first().waitFor();
    await shot(page, 'walkthrough');
  });
}

/** A piece of the editor for the walkthrough, which ships with the extension: small. */
function detail(page, name, top = 36) {
  const file = path.join(artifacts, `walkthrough/${name}.jpg`);
  return page.screenshot({
    path: file,
    quality: 75,
    clip: { x: 440, y: top, width: 720, height: 430 },
  });
}

function shot(page, name) {
  return page.screenshot({ path: path.join(artifacts, `${name}.png`) });
}
