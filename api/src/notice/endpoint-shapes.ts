import { z } from 'zod';
import { recordId, visibleText } from '../graphql/input-shapes.js';
import { NOTICED_KINDS } from './receivers-of.js';

export const ENDPOINT_FORMS = ['SLACK', 'TEAMS', 'WEBHOOK'] as const;
export type EndpointForm = (typeof ENDPOINT_FORMS)[number];

export const DELIVERY_STATES = ['PENDING', 'DELIVERED', 'FAILED', 'DROPPED'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

const name = visibleText({ max: 100 });
const url = z.url({ protocol: /^https?$/, error: 'Write an address that begins with https://.' }).max(2_000);
const kinds = z.array(z.enum(NOTICED_KINDS, 'That kind of event is not told.')).max(NOTICED_KINDS.length);

export const newEndpointShape = z.object({ name, form: z.enum(ENDPOINT_FORMS), url, kinds, teamId: recordId.nullable() });
export const endpointChangesShape = z.object({ name: name.optional(), url: url.optional(), kinds: kinds.optional(), active: z.boolean().optional() });
