// @ts-check
// `npm run docs:api`: the reference of the library as docs/api/api.md, to be read; the npm package has the same.
import path from 'node:path';
import { writeApiDocs } from './packaging/api-docs.mjs';
import { declarations } from './packaging/declarations.mjs';
import { project } from './packaging/project.mjs';

writeApiDocs(await declarations(), path.join(project, 'docs/api'));
