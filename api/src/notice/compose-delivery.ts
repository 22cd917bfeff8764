import type { EndpointForm } from './endpoint-shapes.js';

export interface ToDeliver {
  kind: string;
  at: Date;
  words: string;
  excerpt: string;
  url: string;
  subjectId: string | null;
  coe: { number: number; title: string; status: string; severity: number; team: { key: string; name: string }; url: string };
}

/** The body that a kind of endpoint understands. */
export function composeDelivery(form: EndpointForm, told: ToDeliver): string {
  return JSON.stringify(form === 'SLACK' ? slackMessage(told) : form === 'TEAMS' ? teamsMessage(told) : webhookPayload(told));
}

/** What a webhook is sent, after the Standard Webhooks specification: a type, a timestamp and the data. */
function webhookPayload({ kind, at, words, excerpt, url, subjectId, coe }: ToDeliver): object {
  return { type: kind, timestamp: at.toISOString(), data: { words, excerpt, url, subjectId, coe } };
}

/** A message of Slack's incoming webhooks; a section holds 3,000 characters. */
function slackMessage({ words, excerpt, url, coe }: ToDeliver): object {
  const head = `*<${coe.url}|${slackText(`COE-${coe.number} ${cut(coe.title, 200)}`)}>* · ${slackText(coe.team.name)}`;
  const said = excerpt && `\n${cut(excerpt, 1_000).split('\n').map((line) => `> ${slackText(line)}`).join('\n')}`;
  return {
    text: `COE-${coe.number}: ${slackText(words)}`,
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: `${head}\n<${url}|${slackText(words)}>${said}` } }],
  };
}

/** A message of a Teams workflow: an Adaptive Card. */
function teamsMessage({ words, excerpt, url, coe }: ToDeliver): object {
  const line = (text: string, more: object = {}) => ({ type: 'TextBlock', text: cardText(text), wrap: true, ...more });
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [line(`COE-${coe.number} ${cut(coe.title, 200)}`, { weight: 'Bolder' }), line(`${coe.team.name}: ${words}`), ...(excerpt ? [line(cut(excerpt, 1_000), { isSubtle: true })] : [])],
          actions: [{ type: 'Action.OpenUrl', title: 'Open', url }],
        },
      },
    ],
  };
}

/** Slack reads three characters as its own, wherever they stand. */
function slackText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A card reads Markdown; links in what people wrote stay text. */
function cardText(text: string): string {
  return text.replace(/[\\`*_[\]()]/g, '\\$&');
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
}
