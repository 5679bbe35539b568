// Keeps what is being spoken in sight, unless the reader scrolls away; once it is in sight again, it is followed again.

/** Share of the window at which a sentence is put, and below which it is fetched up. */
const LANDING = 0.3;
const LOWEST = 0.72;
/** Pixels at the top that the bar may cover. */
const TOP = 72;

/** Follows spoken words through the page. */
export class Follower {
  readonly #tell: (isFollowing: boolean) => void;
  readonly #stop = new AbortController();
  #isFollowing = true;
  /** A scrolling of our own is under way. */
  #isOurs = false;

  /** `tell` hears whenever following begins or ends. */
  constructor(tell: (isFollowing: boolean) => void) {
    this.#tell = tell;
    const listen = (kind: string, work: () => void) =>
      document.addEventListener(kind, work, { signal: this.#stop.signal, passive: true });
    const leave = () => this.#set({ isFollowing: false });
    listen('wheel', leave);
    listen('touchmove', leave);
    listen('scroll', () => !this.#isOurs && leave());
    listen('scrollend', () => {
      this.#isOurs = false;
    });
  }

  /** Brings the words into sight, if they are still followed. */
  follow(words: Range): void {
    const { top, bottom } = words.getBoundingClientRect();
    if (bottom > TOP && top < innerHeight * LOWEST) this.#set({ isFollowing: true });
    else if (this.#isFollowing) this.#bring(top);
  }

  /** Brings the words into sight and follows them from now on. */
  resume(words: Range): void {
    this.#set({ isFollowing: true });
    this.#bring(words.getBoundingClientRect().top);
  }

  end(): void {
    this.#stop.abort();
  }

  #set({ isFollowing }: { isFollowing: boolean }): void {
    const before = this.#isFollowing;
    this.#isFollowing = isFollowing;
    if (before !== isFollowing) this.#tell(isFollowing);
  }

  #bring(top: number): void {
    const lowest = document.documentElement.scrollHeight - innerHeight;
    const goal = Math.round(Math.max(0, Math.min(scrollY + top - innerHeight * LANDING, lowest)));
    // Where nothing moves, no end of moving is told.
    if (Math.abs(goal - scrollY) < 1) return;
    this.#isOurs = true;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo({ top: goal, behavior: calm ? 'instant' : 'smooth' });
  }
}
