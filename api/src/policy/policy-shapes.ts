import { z } from 'zod';
import { comparedText, recordId, visibleText } from '../graphql/input-shapes.js';
import { MOST_POLICY_TEXT } from './policy-settings.js';

export const policyTextShape = z.object({ source: comparedText({ max: MOST_POLICY_TEXT }) });

export const savePolicyShape = policyTextShape.extend({
  teamId: recordId,
  expectedVersion: z.int().min(0),
  reason: visibleText({ max: 1000, lines: true }),
});
