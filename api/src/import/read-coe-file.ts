import {
  COE_FILE_FORMAT,
  COE_FILE_VERSION,
  coeFileSchema,
  compareEntries,
  emptySection,
  readDocument,
  upgradeCoeFile,
  writeDocument,
  type CoeDocument,
  type CoeFile,
  type CoeSection,
  type Template,
} from '@corrigenda/templates';
import { CorrigendaError } from '../errors/corrigenda-error.js';

/** In UTF-16 units: pictures make up most of it. */
const MAX_COE_FILE = 30_000_000;
const MAX_DEPTH = 60;

/** A JSON file that an export of ours has written, or a refusal that says where it is not one. */
export function readCoeFile(text: string): CoeFile {
  if (text.length > MAX_COE_FILE) throw new CorrigendaError('LIMIT_EXCEEDED', `A JSON file may have ${MAX_COE_FILE / 1_000_000} MB.`, { limit: MAX_COE_FILE });
  assertFlat(text);
  const json = parseJson(text);
  const { format, schemaVersion } = (typeof json === 'object' && json !== null ? json : {}) as { format?: unknown; schemaVersion?: unknown };
  if (format !== COE_FILE_FORMAT) throw new CorrigendaError('TYPE_MISMATCH', `This JSON is no COE that Corrigenda has exported: it does not say "format": "${COE_FILE_FORMAT}".`);
  if (typeof schemaVersion === 'number' && schemaVersion > COE_FILE_VERSION) {
    throw refusal('schemaVersion', `This file was written by a newer release (version ${schemaVersion}); this one reads up to ${COE_FILE_VERSION}. Update the service first.`);
  }
  const parsed = coeFileSchema.safeParse(upgradeCoeFile(json));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw refusal(issue?.path.join('.') ?? '', issue?.message ?? 'This file is not as an export writes it.');
}

/** The document of a file as a COE of this service holds it: sections in the order of the template, those it lacks empty. */
export function documentOfFile({ document, coe }: CoeFile, template: Template, newId: () => string): CoeDocument {
  const known = new Map(template.sections.map((section) => [section.key, section]));
  for (const { key, kind } of document.sections) {
    if (known.get(key)?.kind !== kind) {
      throw refusal('document', `The template “${template.key}” of this service has no section “${key}” like the one in this file (${coe.template.key}, version ${coe.template.version}). Import the Markdown export instead; it keeps such text.`);
    }
  }
  const given = new Map<string, CoeSection>(document.sections.map((section) => [section.key, section]));
  if (given.size < document.sections.length) throw refusal('document', 'A section is there twice.');
  const whole: CoeDocument = { ...document, sections: template.sections.map((section) => sorted(given.get(section.key) ?? emptySection(section, newId))) };
  const { document: read, problems } = readDocument(writeDocument(whole), template);
  const [problem] = problems;
  if (problem) throw refusal('document', `${problem.section === '' ? '' : `${problem.section}: `}${problem.message}`);
  return read;
}

function sorted(section: CoeSection): CoeSection {
  return section.kind === 'timeline' ? { ...section, entries: [...section.entries].sort(compareEntries) } : section;
}

/** What is nested without end exhausts whoever reads it. */
function assertFlat(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth > MAX_DEPTH) throw new CorrigendaError('LIMIT_EXCEEDED', `This file is nested more than ${MAX_DEPTH} deep.`, { limit: MAX_DEPTH });
  }
}

/** Where the string that begins here ends; a quotation mark after an odd number of backslashes belongs to it. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text[before] === '\\') before--;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw refusal('file', `This is no JSON: ${error.message}`);
  }
}

function refusal(field: string, hint: string): CorrigendaError {
  return new CorrigendaError('BAD_USER_INPUT', field ? `${field}: ${hint}` : hint, { field, rule: 'coe-file', hint });
}
