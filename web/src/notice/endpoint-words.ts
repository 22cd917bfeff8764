import type { DeliveryState, EndpointForm } from '../graphql/generated/graphql';

export const FORM: Record<EndpointForm, string> = { SLACK: 'Slack message', TEAMS: 'Teams message', WEBHOOK: 'Signed webhook' };

export const DELIVERY: Record<DeliveryState, string> = { PENDING: 'on its way', DELIVERED: 'delivered', FAILED: 'given up', DROPPED: 'not sent' };
