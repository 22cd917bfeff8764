import fc from 'fast-check';
import { MILESTONES } from './choices.js';
import type { Block, Run, TimelineEntry, Why } from './coe-document.js';
import { appendRun } from './runs.js';

/** Anything that the parts of a document may be, with ids of that form and times before that day. */
export function arbitraryParts({ id, before }: { id: fc.Arbitrary<string>; before: string }) {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 });
  const href = fc.webUrl();
  const address = fc.oneof(fc.constant(''), href);
  const marked = fc.record(
    { text, bold: fc.constant(true as const), italic: fc.constant(true as const), code: fc.constant(true as const), href },
    { requiredKeys: ['text'] },
  );
  const prose = fc.array(marked, { maxLength: 4 }).map((pieces) => {
    const runs: Run[] = [];
    for (const piece of pieces) appendRun(runs, piece);
    return runs;
  });
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ type: fc.constant('paragraph' as const), id, list: fc.constantFrom('' as const, 'bullet' as const, 'number' as const), indent: fc.nat(8), prose }),
    fc.record({ type: fc.constant('codeBlock' as const), id, language: text, text }),
    fc.record({ type: fc.constant('callout' as const), id, tone: fc.constantFrom('note' as const, 'warning' as const), prose }),
    fc.record({ type: fc.constant('image' as const), id, attachmentId: id, alt: text }),
    fc.record({ type: fc.constant('table' as const), id, rows: fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 3 }) }),
    fc.record({ type: fc.constant('graph' as const), id, attachmentId: id, title: text, unit: text, alt: text, description: text, liveUrl: address }),
  );
  const moment = fc.record({
    at: fc.oneof(fc.constant(''), fc.date({ min: new Date('1970-01-01'), max: new Date(before), noInvalidDate: true }).map((date) => date.toISOString())),
    precision: fc.constantFrom('minute' as const, 'hour' as const, 'day' as const),
    estimated: fc.boolean(),
    zone: fc.constantFrom('', 'Europe/Vienna', 'America/Los_Angeles'),
  });
  const why = fc.memo((levels): fc.Arbitrary<Why> => {
    const children = levels === 1 ? fc.constant<Why[]>([]) : fc.array(why(levels - 1), { maxLength: levels > 6 ? 2 : 1 });
    return fc.record({ id, ask: text, answer: prose, children });
  });
  return {
    text,
    prose,
    why,
    blocks: fc.array(block, { maxLength: 4 }),
    entry: fc.record({ id, moment, milestone: fc.option(fc.constantFrom(...MILESTONES)), prose, evidence: address }) satisfies fc.Arbitrary<TimelineEntry>,
    measure: fc.record({ id, label: text, value: text, of: text, unit: text, estimated: fc.boolean(), noMetric: fc.boolean(), prose }),
    lesson: fc.record({ id, kind: fc.constantFrom('learned' as const, 'went-well' as const, 'went-wrong' as const, 'lucky' as const), prose }),
    related: fc.record({ id, number: fc.nat(), note: text }),
  };
}
