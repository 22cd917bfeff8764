import { ButtonLink } from '../ui/button';
import type { ImportOutcome } from './import-file';

const counted = (count: number, one: string, many: string) => (count > 0 ? `${count} ${count === 1 ? one : many}` : '');

/** The title of the section for what fitted nowhere, in every template. */
const KEPT = 'Imported text';

/** What went where in an import, and what the draft still lacks. */
export function ImportReport({ result: { coe, report } }: { result: ImportOutcome }) {
  const found = [
    counted(report.timelineEntries, 'timeline entry', 'timeline entries'),
    counted(report.milestones, 'milestone', 'milestones'),
    counted(report.measures, 'measure', 'measures'),
    counted(report.lessons, 'lesson', 'lessons'),
    counted(report.actions, 'action item', 'action items'),
  ].filter(Boolean);
  const kept = report.placed.filter(({ section }) => section === KEPT).reduce((sum, { words }) => sum + words, 0);
  return (
    <div className="mt-2 grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="min-w-0 grow basis-64">
          <span className="text-faint">COE-{coe.number}</span> <span className="font-serif text-lg">{coe.title}</span>
        </p>
        <ButtonLink href={`/coes/${coe.number}/edit`} variant="primary" size="sm">
          Open the draft
        </ButtonLink>
      </div>
      {report.alreadyImportedAs && (
        <p className="border-l-3 border-warn bg-warn-wash px-3 py-1.5 text-sm">
          The same report was imported before, as{' '}
          <a className="link" href={`/coes/${report.alreadyImportedAs}`}>
            COE-{report.alreadyImportedAs}
          </a>
          .
        </p>
      )}
      <p>Recognised: {found.length > 0 ? found.join(', ') : 'text only'}.</p>
      {report.placed.length > 0 && (
        <details className="text-sm">
          <summary className="text-soft">What went where</summary>
          <table className="mt-1 w-full">
            <thead className="text-left text-faint">
              <tr>
                <th className="py-1 font-normal">In the report</th>
                <th className="font-normal">In the draft</th>
                <th className="text-right font-normal">Words</th>
              </tr>
            </thead>
            <tbody>
              {report.placed.map(({ heading, section, words }, index) => (
                <tr key={index} className="border-t border-line">
                  <td className="py-1 pr-4">{heading || 'before the first heading'}</td>
                  <td className="pr-4">{section}</td>
                  <td className="figures text-right">{words}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
      {kept > 0 && <p className="text-sm text-soft">{kept} words of the report stand under “{KEPT}”. Move them to where they belong, or delete them.</p>}
      {report.missing.length > 0 && (
        <div className="text-sm">
          <p className="text-soft">Still missing</p>
          <ul className="ml-5 list-disc">
            {report.missing.map((missing) => (
              <li key={missing}>{missing}</li>
            ))}
          </ul>
        </div>
      )}
      {report.warnings.length > 0 && (
        <div className="text-sm">
          <p className="text-warn">Look at these</p>
          <ul className="ml-5 list-disc">
            {report.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
