/** How often something may be tried per key within a sliding window; kept in this process only. */
export class AttemptLimit {
  private readonly attempts = new Map<string, number[]>();

  constructor(
    private readonly most: number,
    private readonly windowMs: number,
    private readonly maxKeys = 20_000,
  ) {}

  /** Counts an attempt. Refused with the milliseconds to wait, in which case it is not counted. */
  take(key: string, now: number): { allowed: true } | { allowed: false; waitMs: number } {
    const recent = (this.attempts.get(key) ?? []).filter((at) => at > now - this.windowMs);
    const [oldest] = recent;
    if (oldest !== undefined && recent.length >= this.most) return { allowed: false, waitMs: oldest + this.windowMs - now };
    // Deleted and set again, so that the map stays ordered by last use.
    this.attempts.delete(key);
    this.attempts.set(key, [...recent, now]);
    this.forgetOldest();
    return { allowed: true };
  }

  /** An attempt that succeeded does not count. */
  giveBack(key: string): void {
    const attempts = this.attempts.get(key);
    if (!attempts) return;
    attempts.pop();
    if (!attempts.length) this.attempts.delete(key);
  }

  private forgetOldest(): void {
    if (this.attempts.size <= this.maxKeys) return;
    const [oldest] = this.attempts.keys();
    if (oldest !== undefined) this.attempts.delete(oldest);
  }
}
