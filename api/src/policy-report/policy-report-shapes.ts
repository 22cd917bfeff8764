import { z } from 'zod';
import { comparedText } from '../graphql/input-shapes.js';

export const reportFilterShape = z.object({ teamKey: comparedText({ max: 100 }).nullish() });
