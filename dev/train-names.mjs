// npm run train:names FOLDER: learns to find names from the corpora of the folder, and writes the weights and their record.
import { needHooks } from './children.mjs';

await needHooks();
await import('./swc-hook.mjs');
const { trainNames } = await import('../templates/training/train-names.ts');
process.exitCode = trainNames(process.argv[2] ?? process.env.NAME_CORPORA);
