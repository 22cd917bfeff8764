import { enumType } from '../graphql/enum-type.js';
import { IncidentKind, Visibility } from './coe-header.js';
import { CoeStatus } from './coe-status.js';

export const CoeStatusEnum = enumType('CoeStatus', 'Where a COE stands between its first draft and its publication.', Object.values(CoeStatus));
export const VisibilityEnum = enumType(
  'Visibility',
  'Open to every signed-in member, or restricted to authors, reviewers, the owning team, its directors and whoever is invited.',
  Object.values(Visibility),
);
export const IncidentKindEnum = enumType('IncidentKind', 'What sort of event it was.', Object.values(IncidentKind));
