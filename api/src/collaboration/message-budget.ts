/** Messages that one socket may send at once, and per second in the long run. Fast typing with its caret makes about 60. */
export const BURST = 1_500;
export const PER_SECOND = 150;

/** Counts the messages of one socket. */
export class MessageBudget {
  private left = BURST;
  private at: number;

  constructor(now: number) {
    this.at = now;
  }

  /** Whether one more message is within the budget. `now` is in milliseconds. */
  take(now: number): boolean {
    this.left = Math.min(BURST, this.left + ((now - this.at) / 1_000) * PER_SECOND);
    this.at = now;
    if (this.left < 1) return false;
    this.left -= 1;
    return true;
  }
}
