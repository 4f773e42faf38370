// What a person sees around single cables: the view of all of them, the task that checks all, and the page of the extension.
// `step` runs a step and reports it; `shot` leaves a picture of the page.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as workbench from './workbench.mjs';

const project = path.join(import.meta.dirname, '../..');

export async function browseCables(page, step, shot) {
  await step(
    'lists in the Explorer what the active cable refers to, and all cables by post and year',
    async () => {
      await workbench.openFromExplorer(page, '07REYKJAVIK271.cable');
      await workbench.openCables(page);
      await workbench.cableRow(page, '07 OSLO 1184').waitFor();
      await workbench.cableRow(page, 'not in this workspace').waitFor();
      await workbench.cableRow(page, 'BEIJING').click();
      await workbench.cableRow(page, '2007').click();
      await workbench.cableRow(page, 'S/CRS WORKS WITH CHINA').waitFor();
      await shot(page, 'cables');
    },
  );
  await step('opens a cable from there, and shows what refers to it', async () => {
    await workbench.cableRow(page, '07 OSLO 1184').click();
    await page.locator('.tab.active', { hasText: '07OSLO1184.cable' }).waitFor();
    await workbench.cableRow(page, 'Referred to by').waitFor();
    await workbench.closeCables(page);
  });
}

export async function lintWorkspace(page, step, shot) {
  await step(
    'checks all cables by a task, and lists in Problems what is wrong in those that are closed',
    async () => {
      await workbench.runCommand(page, 'View: Close All Editors');
      await workbench.answerDialog(page, "Don't Save");
      await workbench.runCommand(page, 'Tasks: Run Task');
      await workbench.pick(page, 'cable');
      await workbench.pick(page, 'cable: lint workspace');
      const rows = await workbench.lookAtProblems(page);
      await rows.filter({ hasText: 'broken.cable' }).first().waitFor();
      await rows.filter({ hasText: 'security-classification-mismatch' }).first().waitFor();
      await shot(page, 'task');
    },
  );
  await step('lists each once when the file is opened', async () => {
    await workbench.openFromExplorer(page, 'broken.cable');
    await workbench.squiggles(page, 'error').first().waitFor();
    const rows = await workbench.openProblems(page);
    await rows.filter({ hasText: 'station-date-mismatch' }).first().waitFor();
    for (const code of ['station-date-mismatch', 'security-classification-mismatch'])
      assert.equal(await rows.filter({ hasText: code }).count(), 1, code);
    await workbench.closePanel(page);
  });
}

export async function readReadme(page, step, shot) {
  const asked = await lendPictures(page);
  await step('shows the README in the view of extensions, with all its pictures', async () => {
    const readme = await workbench.openExtension(page, 'Cable');
    await readme.getByRole('heading', { name: 'What it does' }).waitFor();
    const written = [
      ...readFileSync(path.join(project, 'README.md'), 'utf8').matchAll(/^!\[(.+)\]\((.+)\)$/gm),
    ];
    const shown = await readme.locator('img').evaluateAll(async (all) => {
      // One below the edge is loaded when it is come to.
      for (const each of all) each.loading = 'eager';
      await Promise.all(all.map((each) => each.decode().catch(() => undefined)));
      return all.map(({ alt, naturalWidth }) => ({ alt, isLoaded: naturalWidth > 0 }));
    });
    assert.deepEqual(
      shown,
      written.map(([, alt]) => ({ alt, isLoaded: true })),
    );
    assert.deepEqual([...asked].sort(), written.map(([, , file]) => file).sort());
    await readme.getByRole('heading', { name: 'What it does' }).scrollIntoViewIfNeeded();
    await shot(page, 'readme');
  });
}

/**
 * In an installed extension, as in the marketplace, pictures come from the repository by the net. Here it is answered for by the
 * files of this tree, and by nothing where there is none. Gives the files that were asked for.
 */
async function lendPictures(page) {
  const { url } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')).repository;
  const address = `${url.replace(/\.git$/, '')}/raw/HEAD/`;
  const asked = new Set();
  await page.route(`${address}**`, async (route) => {
    const file = route.request().url().slice(address.length);
    asked.add(file);
    const place = path.join(project, file);
    await (existsSync(place) ? route.fulfill({ path: place }) : route.abort());
  });
  return asked;
}
