export interface MailLine {
  coeNumber: number;
  title: string;
  restricted: boolean;
  words: string;
  excerpt: string;
  path: string;
}

export interface Letter {
  subject: string;
  text: string;
  html: string;
}

interface Addresses {
  publicUrl: string;
  unsubscribeUrl: string;
}

/** A letter about one or more notices. Of a restricted COE it says no more than that something happened: mail is read in many places. */
export function composeMail(lines: readonly MailLine[], { publicUrl, unsubscribeUrl }: Addresses): Letter {
  const told = lines.map((line) => ({ ...line, coe: nameOf(line), excerpt: line.restricted ? '' : line.excerpt, url: publicUrl + line.path }));
  const numbers = [...new Set(lines.map(({ coeNumber }) => `COE-${coeNumber}`))];
  const [first] = told;
  const subject = told.length === 1 ? `${first!.coe}: ${first!.words}` : `${told.length} notices about ${listOf(numbers)}`;
  const text = [
    ...told.map(({ coe, words, excerpt, url }) => [`${coe}\n${words}.`, excerpt && quoted(excerpt), url].filter(Boolean).join('\n')),
    `--\nWhat is mailed to you: ${publicUrl}/settings/mail\nNo more mail: ${unsubscribeUrl}`,
  ].join('\n\n');
  const html = `<!doctype html><html lang="en"><body style="font:16px/1.5 sans-serif;max-width:40em">${told
    .map(
      ({ coe, words, excerpt, url }) =>
        `<p><span style="color:#555">${escapeHtml(coe)}</span><br><a href="${escapeHtml(url)}">${escapeHtml(words)}</a>.</p>${excerpt && `<blockquote style="margin:0 0 1em;padding-left:1em;border-left:3px solid #ccc">${escapeHtml(excerpt)}</blockquote>`}`,
    )
    .join('')}<hr><p style="color:#555;font-size:14px"><a href="${escapeHtml(publicUrl)}/settings/mail">What is mailed to you</a> · <a href="${escapeHtml(unsubscribeUrl)}">No more mail</a></p></body></html>`;
  return { subject: oneLine(subject), text, html };
}

function nameOf({ coeNumber, title, restricted }: MailLine): string {
  return restricted ? `COE-${coeNumber} (restricted)` : `COE-${coeNumber} ${title}`;
}

function listOf(numbers: readonly string[]): string {
  return numbers.length <= 3 ? numbers.join(', ') : `${numbers.slice(0, 3).join(', ')} and ${numbers.length - 3} more`;
}

function quoted(text: string): string {
  return text.split('\n').map((line) => `> ${line}`).join('\n');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\t]+/g, ' ').slice(0, 200);
}
