import { hasText, type CoeSection, type TemplateSection, type Why } from '@corrigenda/templates';

export interface WhyStrand {
  key: string;
  label: string;
  roots: readonly Why[];
}

/** The strands in which something was written, with what the template calls them. */
export function writtenStrands(trees: Extract<CoeSection, { kind: 'whys' }>['trees'], template: TemplateSection | undefined): WhyStrand[] {
  return trees
    .filter(({ roots }) => roots.some(({ answer, children }) => hasText(answer) || children.length > 0))
    .map(({ strand, roots }) => ({ key: strand, label: template?.whys?.strands.find(({ key }) => key === strand)?.label ?? strand, roots }));
}
