// node --import ./dev/swc-hook.mjs FILE.ts runs the sources directly; Node's own type stripping cannot do decorators.
import { transformSync } from '@swc/core';
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import options from './swc-options.mjs';

const templates = new URL('../templates/src/index.ts', import.meta.url).href;

registerHooks({
  resolve(name, context, next) {
    if (name === '@corrigenda/templates') return { url: templates, shortCircuit: true };
    const ours = /^\.{1,2}\//.test(name) && context.parentURL?.endsWith('.ts');
    return next(ours ? name.replace(/\.js$/, '.ts') : name, context);
  },
  load(url, context, next) {
    if (!url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    return { format: 'module', source: transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code, shortCircuit: true };
  },
});
