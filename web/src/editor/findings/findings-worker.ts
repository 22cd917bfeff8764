import type { ToChecker } from './checker-messages';
import { PassageChecker } from './passage-checker';

const checker = new PassageChecker();

self.addEventListener('message', ({ data }: MessageEvent<ToChecker>) => {
  const answer = checker.receive(data);
  if (answer) self.postMessage(answer);
});
