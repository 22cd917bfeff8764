import type { Lesson } from '@corrigenda/templates';

export type PartKind =
  | 'summary'
  | 'impact'
  | 'metrics'
  | 'stats'
  | 'timeline'
  | 'context'
  | 'detection'
  | 'diagnosis'
  | 'mitigation'
  | 'prevention'
  | 'whys'
  | 'factors'
  | 'lessons'
  | 'actions'
  | 'related';

export interface KindOfPart {
  kind: PartKind;
  lesson?: Lesson['kind'];
}

/** What reports call their parts; the first that fits decides. */
const NAMES: readonly [RegExp, KindOfPart][] = [
  [/went well|worked well|what worked|was good/, { kind: 'lessons', lesson: 'went-well' }],
  [/went (wrong|badly|poorly|less well)|didn.?t go (so )?well|(could|can|should) (have )?(been|gone|be|go) (done )?better|what failed|to improve/, { kind: 'lessons', lesson: 'went-wrong' }],
  [/\bluck/, { kind: 'lessons', lesson: 'lucky' }],
  [/^lessons?\b|^(key )?(learnings|takeaways)|we learn(ed|t)/, { kind: 'lessons', lesson: 'learned' }],
  [/^(five|5) ?(times )?whys?|^the (five|5) whys|^whys?\b|^why did/, { kind: 'whys' }],
  [/^(incident |event )?(timeline|time line|chronology|sequence of events|key events?|key times?|event log|log of events)\b/, { kind: 'timeline' }],
  [/^((corrective|preventive|preventative|future|review|post.?mortem|remedial|mitigating|immediate|long.?term|short.?term) (and )?)*(action items?|actions?|measures)\b/, { kind: 'actions' }],
  [/^(follow.?ups?|next steps|to.?dos?|remediation items|improvements|what (will|do) we (do|change))\b/, { kind: 'actions' }],
  [/^(contributing|causal) (factors?|causes?)|^(root |direct |underlying |proximate )?causes?\b|^triggers?\b|^conclusions?\b/, { kind: 'factors' }],
  [/^((customer|user|business|client|service) )?(impact|consequences)\b|^(who|what) was affected|^blast radius/, { kind: 'impact' }],
  [/^(metrics|graphs|charts)\b/, { kind: 'metrics' }],
  [/^(stats|statistics|key figures)\b|^(mean )?time to\b|^(mttr|mttd|duration|downtime)\b/, { kind: 'stats' }],
  [/^(detection|identified|identification|discovery|how .*(detect|notice|discover|find out|learn))/, { kind: 'detection' }],
  [/^(diagnosis|investigation|analysis|root cause analysis|debugging)\b/, { kind: 'diagnosis' }],
  [/^(resolution|mitigation|recovery|repair|remediation|response|fix)\b|^how .*(fixed|resolved|mitigated|solved)/, { kind: 'mitigation' }],
  [/^prevention\b|^how .*prevent/, { kind: 'prevention' }],
  [/^(related|references?|links|see also|further reading)\b/, { kind: 'related' }],
  [/^(executive |incident |brief |short )?(summary|overview|abstract|synopsis|description)\b|^tl;?dr|^what happened$/, { kind: 'summary' }],
  [/^(context|background|details|history)\b/, { kind: 'context' }],
];

/** What a heading announces, in the words that reports use; undefined when it is none of them. */
export function kindOfHeading(heading: string): KindOfPart | undefined {
  const words = heading.toLowerCase().replace(/[’‘]/g, '’').replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:section |part )?\d{1,2}(?:\.\d{1,2})*[.):]?\s+(?!whys?\b)/, '').trim();
  return NAMES.find(([name]) => name.test(words))?.[1];
}

/** What a heading below another announces: lists of actions and times have headings of their own, which are topics and no new parts. */
export function kindBelow(parent: KindOfPart | undefined, heading: string): KindOfPart | undefined {
  const own = kindOfHeading(heading);
  if (!parent) return own;
  if (parent.kind === 'actions') return own?.kind === 'lessons' ? own : parent;
  if (parent.kind === 'lessons' && own && !['lessons', 'actions', 'timeline'].includes(own.kind)) return parent;
  return own ?? parent;
}
