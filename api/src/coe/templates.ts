import { templateSchema, type Template } from '@corrigenda/templates';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { CorrigendaError } from '../errors/corrigenda-error.js';

let loaded: ReadonlyMap<string, Template> | undefined;

/** The templates an author may choose from, the standard one first. */
export function templateChoices(): Template[] {
  return [...templates().values()];
}

export function templateByKey(key: string): Template {
  const template = templates().get(key);
  if (template) return template;
  const choices = [...templates().keys()].join(', ');
  throw new CorrigendaError('BAD_USER_INPUT', `There is no template “${key}”; choose one of ${choices}.`, { field: 'templateKey', rule: 'template', hint: choices });
}

function templates(): ReadonlyMap<string, Template> {
  return (loaded ??= readTemplates(templatesFolder()));
}

/** Reads every template file of a folder; a file that is not a template is a fault of the installation. */
export function readTemplates(folder: string): ReadonlyMap<string, Template> {
  const read = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const parsed = templateSchema.safeParse(parse(readFileSync(path.join(folder, name), 'utf8')));
      if (!parsed.success) throw new Error(`${path.join(folder, name)} is not a template: ${parsed.error.message}`);
      if (`${parsed.data.key}.yaml` !== name) throw new Error(`${path.join(folder, name)} has the key “${parsed.data.key}”; name the file after it.`);
      return parsed.data;
    })
    .sort((a, b) => Number(b.key === 'standard') - Number(a.key === 'standard') || (a.key < b.key ? -1 : 1));
  return new Map(read.map((template) => [template.key, template]));
}

/** The code runs from its sources and from `dist`, which lie at different depths. */
function templatesFolder(): string {
  for (let folder = import.meta.dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'templates');
    if (existsSync(path.join(candidate, 'standard.yaml'))) return candidate;
  }
  throw new Error('The folder templates/ with standard.yaml is missing.');
}
