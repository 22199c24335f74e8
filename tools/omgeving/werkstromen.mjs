// The workflows as one file for the worker: made once by the build, so that a worker that starts again after a crash is at
// work a second sooner than when it bundles them itself.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonIfPresent } from './data.mjs';

/** @param {string} root */
export async function bundleWorkflows(root) {
  const source = join(root, 'workflows', 'dist');
  const target = join(root, 'apps', 'worker', 'dist');
  const [bundle, mark] = [join(target, 'werkstromen.js'), join(target, 'werkstromen.som')];
  const wanted = fingerprint(root, source);
  if (existsSync(bundle) && existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  const { bundleWorkflowCode, DefaultLogger } = await import('@temporalio/worker');
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(source, 'workflows.js'),
    logger: new DefaultLogger('WARN'),
  });
  mkdirSync(target, { recursive: true });
  writeFileSync(bundle, code);
  // Last: a build that was cut off bundles again.
  writeFileSync(mark, wanted);
}

/** Of what goes into it: our compiled code, and the version of what runs it. @param {string} root @param {string} source */
function fingerprint(root, source) {
  const sum = createHash('sha256');
  const { version } = readJsonIfPresent(join(root, 'node_modules', '@temporalio', 'workflow', 'package.json')) ?? {};
  sum.update(String(version));
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  for (const name of files.sort()) sum.update(`${name}\0`).update(readFileSync(join(source, name)));
  return sum.digest('hex');
}
