// Keeps what is being spoken in sight, unless the reader scrolls away; once the reader has it in sight again, it is followed again.

/** Share of the window at which a sentence is put, and below which it is fetched up. */
const LANDING = 0.3;
const LOWEST = 0.72;
/** Pixels at the top that the bar may cover, and between the last line in sight and the player. */
const TOP = 72;
const ABOVE_PLAYER = 48;
/** Milliseconds without scrolling after which words in sight are followed again. */
const CALM = 1_200;

/** Follows spoken words through the page. */
export class Follower {
  readonly #tell: (isWithReader: boolean) => void;
  readonly #stop = new AbortController();
  #words: Range | null = null;
  #isFollowing = true;
  /** When the reader scrolled last. */
  #leftAt = Number.NEGATIVE_INFINITY;
  /** A scrolling of our own is under way. */
  #isOurs = false;

  /** `tell` hears whether the words are in sight, or on their way there. */
  constructor(tell: (isWithReader: boolean) => void) {
    this.#tell = tell;
    const listen = (kind: string, work: () => void) =>
      document.addEventListener(kind, work, { signal: this.#stop.signal, passive: true });
    const leave = () => {
      [this.#isFollowing, this.#isOurs] = [false, false];
      this.#leftAt = performance.now();
    };
    listen('wheel', leave);
    listen('touchmove', leave);
    listen('scroll', () => !this.#isOurs && leave());
    listen('scrollend', () => {
      this.#isOurs = false;
      if (this.#words) this.#tell(this.#isFollowing || isInSight(this.#words));
    });
  }

  /** Brings the words into sight, if they are still followed. */
  follow(words: Range): void {
    this.#words = words;
    const seen = isInSight(words);
    if (seen && performance.now() - this.#leftAt > CALM) this.#isFollowing = true;
    if (!seen && this.#isFollowing) this.#bring(words);
    this.#tell(seen || this.#isFollowing);
  }

  /** Brings the words into sight and follows them from now on. */
  resume(words: Range): void {
    this.#isFollowing = true;
    this.#leftAt = Number.NEGATIVE_INFINITY;
    if (!isInSight(words)) this.#bring(words);
    this.follow(words);
  }

  end(): void {
    this.#stop.abort();
  }

  #bring(words: Range): void {
    const lowest = document.documentElement.scrollHeight - innerHeight;
    const wanted = scrollY + words.getBoundingClientRect().top - innerHeight * LANDING;
    const goal = Math.round(Math.max(0, Math.min(wanted, lowest)));
    // Where nothing moves, no end of moving is told.
    if (Math.abs(goal - scrollY) < 1) return;
    this.#isOurs = true;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo({ top: goal, behavior: calm ? 'instant' : 'smooth' });
  }
}

function isInSight(words: Range): boolean {
  const { top, bottom } = words.getBoundingClientRect();
  const player = document.querySelector('.listen-player')?.getBoundingClientRect().top ?? innerHeight;
  const lowest = innerHeight * LOWEST;
  // In a low window the player stands at the top of the page and covers nothing.
  const end = player > innerHeight / 3 ? Math.min(lowest, player - ABOVE_PLAYER) : lowest;
  return bottom > TOP && top < end;
}
