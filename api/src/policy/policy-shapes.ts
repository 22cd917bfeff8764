import { z } from 'zod';
import { comparedText, recordId, visibleText } from '../graphql/input-shapes.js';
import { MOST_POLICY_TEXT } from './policy-settings.js';
import { policyValue } from './policy-values.js';

export const policyTextShape = z.object({ source: comparedText({ max: MOST_POLICY_TEXT }) });

const word = comparedText({ max: 1000 });

export const checkPolicyShape = policyTextShape.extend({
  changes: z.record(
    z.string().refine((path) => policyValue(path) !== undefined, 'There is no such value.'),
    z.union([z.null(), z.boolean(), z.number(), word, z.array(z.union([z.number(), word])).max(200)]),
  ),
});

export const savePolicyShape = policyTextShape.extend({
  teamId: recordId,
  expectedVersion: z.int().min(0),
  reason: visibleText({ max: 1000, lines: true }),
});
