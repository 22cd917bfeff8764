import type { CoeStatus, IncidentKind, Visibility } from '../graphql/generated/graphql';
import type { Shape, Tone } from '../ui/status-chip';

export const STATUS: Record<CoeStatus, { word: string; shape: Shape; tone: Tone }> = {
  DRAFT: { word: 'Draft', shape: 'dashed', tone: 'neutral' },
  IN_REVIEW: { word: 'In review', shape: 'half', tone: 'accent' },
  CHANGES_REQUESTED: { word: 'Changes requested', shape: 'turn', tone: 'warn' },
  APPROVED: { word: 'Approved', shape: 'tick', tone: 'good' },
  PUBLISHED: { word: 'Published', shape: 'disc', tone: 'good' },
  CANCELLED: { word: 'Cancelled', shape: 'slash', tone: 'neutral' },
};

export const KINDS: Record<IncidentKind, string> = { OUTAGE: 'Outage', DEGRADATION: 'Degradation', NEAR_MISS: 'Near miss', SURPRISE: 'Surprise' };

export const VISIBILITIES: Record<Visibility, { word: string; meaning: string }> = {
  OPEN: { word: 'Open', meaning: 'Everybody who can sign in may read it, the draft too.' },
  RESTRICTED: { word: 'Restricted', meaning: 'Only authors, the owning team, its directors, reviewers and whoever is invited may read it.' },
};

export const SEVERITIES = [
  { value: 1, meaning: 'most customers were hit' },
  { value: 2, meaning: 'many customers were hit' },
  { value: 3, meaning: 'some customers were hit' },
  { value: 4, meaning: 'hardly anybody was hit' },
] as const;

export function choicesOf<Key extends string>(words: Record<Key, string>): { value: Key; label: string }[] {
  return (Object.entries(words) as [Key, string][]).map(([value, label]) => ({ value, label }));
}

/** `COE-214` */
export function coeNumber(number: number): string {
  return `COE-${number}`;
}
